"""Mail arrives while the worker is killed again and again: each acknowledged mail is there once."""

import random
import smtplib
import threading
import time
from collections import Counter
from collections.abc import Callable, Iterator

import pytest
from django.db.models import Count, F

from goodhands.channels.email.actions import mailboxes
from goodhands.channels.email.models import Mailbox, RawMail
from goodhands.conversations.models import Conversation, Event, Message
from goodhands.jobs.models import Job
from tests.conftest import NOW
from tests.dovecot import Dovecot, running
from tests.faults.worker import Worker
from tests.letters import raw_letter
from tests.ports import free_port
from tests.waiting import until

pytestmark = [pytest.mark.faults, pytest.mark.xdist_group("faults")]

BY_SMTP, BY_IMAP, SENDERS, KILLS = 1200, 800, 4, 6
US = "support@desk.example"


def letter(number: int) -> bytes:
    """Every fifth letter answers the one before it."""
    answers = {"References": f"<{number - 1}@customer.example>"} if number % 5 == 4 else {}
    raw = raw_letter(
        sender=f"Writer {number // 5} <writer{number // 5}@customer.example>",
        subject=f"Question {number // 5}",
        message_id=f"<{number}@customer.example>",
        body=f"This is letter {number}.\n" + "Some more words.\n" * (number % 40),
        **answers,
    )
    return raw.replace(b"\n", b"\r\n")


class Sender:
    """A mail server that sends its letters one by one, and each again until it is acknowledged."""

    def __init__(self, port: int, numbers: range) -> None:
        self._port = port
        self._numbers = numbers
        self.acknowledged = 0
        self.tries = 0
        self.thread = threading.Thread(target=self._run, daemon=True)

    def _run(self) -> None:
        client: smtplib.SMTP | None = None
        for number in self._numbers:
            while True:
                self.tries += 1
                try:
                    client = client or smtplib.SMTP("127.0.0.1", self._port, timeout=30)
                    client.sendmail(f"writer{number // 5}@customer.example", [US], letter(number))
                    break
                except (OSError, smtplib.SMTPException):
                    client = None
                    time.sleep(0.05)
            self.acknowledged += 1
        if client:
            client.close()


@pytest.fixture
def dovecot() -> Iterator[Dovecot]:
    yield from running()


def attack(worker: Worker, progress: Callable[[], int], whole: int) -> None:
    """Kill the worker at moments spread over the work, each a random while after a random point of it."""
    dice = random.Random(11)
    points = sorted(dice.randrange(whole * n // KILLS, whole * (n + 1) // KILLS) for n in range(KILLS))
    for point in points:
        until(lambda point=point: progress() >= min(point, whole - 5), seconds=120)
        time.sleep(dice.uniform(0, 0.1))  # the rhythm of the attack, not a wait for a result
        worker.kill()


@pytest.mark.usefixtures("transactional_db")
def test_each_acknowledged_mail_is_there_once(support, dovecot, tmp_path):
    from_imap = range(BY_SMTP, BY_SMTP + BY_IMAP)
    for number in from_imap[::2]:
        dovecot.deliver(letter(number))
    wanted = mailboxes.MailboxSettings("127.0.0.1", "support", "secret", dovecot.port, "none")
    mailboxes.add_mailbox(support, wanted, by=None, now=NOW)
    port = free_port()
    worker = Worker(tmp_path, SMTP_DOOR=f"127.0.0.1:{port}")
    share = BY_SMTP // SENDERS
    senders = [Sender(port, range(n * share, (n + 1) * share)) for n in range(SENDERS)]

    def progress() -> int:
        worker.check()
        fetched = RawMail.objects.filter(door="imap").count()
        return sum(sender.acknowledged for sender in senders) + fetched

    try:
        worker.start()
        for sender in senders:
            sender.thread.start()
        late = threading.Thread(target=lambda: [dovecot.deliver(letter(n)) for n in from_imap[1::2]])
        late.start()
        attack(worker, progress, BY_SMTP + BY_IMAP)
        for sender in senders:
            sender.thread.join(120)
            assert sender.acknowledged == share
        late.join()
        until(lambda: Mailbox.objects.get().last_uid == BY_IMAP, seconds=120)
        until(lambda: not RawMail.objects.filter(state=RawMail.State.STORED).exists(), seconds=180)
    finally:
        worker.close()
    assert worker.kills == KILLS
    assert sum(sender.tries for sender in senders) > BY_SMTP, "no kill met a sender: the test proves nothing"
    assert Job.objects.filter(attempts__gt=1).exists(), "no kill met the intake: the test proves nothing"
    check_all_there_once()


def check_all_there_once() -> None:
    expected = {f"{number}@customer.example" for number in range(BY_SMTP + BY_IMAP)}
    ids = Counter(Message.objects.values_list("message_id", flat=True))
    assert set(ids) == expected
    assert set(ids.values()) == {1}
    assert not RawMail.objects.filter(state=RawMail.State.QUARANTINED).exists()
    assert not RawMail.objects.filter(message=None).exists()
    for raw in RawMail.objects.select_related("message").iterator():
        number = int(raw.message.message_id.partition("@")[0])
        assert bytes(raw.content) == letter(number)
        assert f"This is letter {number}." in raw.message.reply
    # None is half there: a conversation has its messages, a message its events.
    counted = Conversation.objects.annotate(there=Count("messages"))
    assert not counted.exclude(there=F("message_count")).exists()
    assert not counted.filter(there=0).exists()
    received = Counter(
        event["message"]
        for event in Event.objects.filter(kind="message_received").values_list("data", flat=True)
    )
    assert received == Counter(Message.objects.values_list("pk", flat=True))
