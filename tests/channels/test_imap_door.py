"""Mailboxes fetched from a real IMAP server."""

import contextlib
import time
from collections.abc import Iterator
from datetime import timedelta

import pytest

from goodhands.channels.email import imap
from goodhands.channels.email.actions import fetching, mailboxes
from goodhands.channels.email.doors import round as rounds
from goodhands.channels.email.doors.imap import Fetcher
from goodhands.channels.email.models import Mailbox, RawMail
from goodhands.jobs import inline
from goodhands.lib import clock
from tests.conftest import NOW
from tests.letters import raw_letter
from tests.waiting import until


def letter(number: int | str) -> bytes:
    return raw_letter(message_id=f"<{number}@customer.example>", subject=f"Question {number}")


@pytest.fixture(autouse=True)
def _quick_pauses(monkeypatch) -> None:
    monkeypatch.setattr(rounds, "_FIRST_PAUSE", 0.1)
    monkeypatch.setattr(rounds, "_REFUSED_PAUSE", 0.3)
    monkeypatch.setattr(rounds, "_LONGEST_PAUSE", 0.5)
    monkeypatch.setattr("goodhands.channels.email.doors.imap._LOOK_SECONDS", 0.1)


@contextlib.contextmanager
def fetching_on() -> Iterator[Fetcher]:
    fetcher = Fetcher()
    fetcher.start()
    try:
        yield fetcher
    finally:
        fetcher.stop()


def subjects() -> list[str]:
    """Subjects of the mail stored so far, in order."""
    found = []
    for content in RawMail.objects.order_by("id").values_list("content", flat=True):
        lines = bytes(content).replace(b"\r", b"").split(b"\n")
        found += [line[9:].decode() for line in lines if line.startswith(b"Subject: ")]
    return found


def numbered(*numbers: int | str) -> list[str]:
    return [f"Question {number}" for number in numbers]


def test_mail_is_fetched_and_new_mail_is_heard_of_while_idling(dovecot, mailbox):
    dovecot.deliver(letter(1))
    with fetching_on():
        until(lambda: subjects() == numbered(1))
        until(lambda: Mailbox.objects.get().last_success_at)
        dovecot.deliver(letter(2))
        until(lambda: subjects() == numbered(1, 2), seconds=10)
    mailbox.refresh_from_db()
    assert (mailbox.last_uid, mailbox.last_error, mailbox.owner) == (2, "", "")
    inline.run_ready()
    assert {raw.state for raw in RawMail.objects.all()} == {RawMail.State.TAKEN}
    assert {raw.message.conversation.inbox for raw in RawMail.objects.all()} == {mailbox.inbox}


def test_a_server_without_idle_is_polled(dovecot, mailbox, monkeypatch):
    monkeypatch.setattr(imap.IMAPClient, "has_capability", lambda self, name: False)
    monkeypatch.setattr(rounds, "_POLL_SECONDS", 0.2)
    dovecot.deliver(letter(1))
    with fetching_on():
        until(lambda: subjects() == numbered(1))
        dovecot.deliver(letter(2))
        until(lambda: subjects() == numbered(1, 2))


def test_read_mail_is_fetched_and_unread_mail_stays_unread(dovecot, mailbox):
    for number in (1, 2):
        dovecot.deliver(letter(number))
    with dovecot.client() as client:
        client.select_folder("INBOX")
        client.add_flags([1], [b"\\Seen"])
    with fetching_on():
        until(lambda: subjects() == numbered(1, 2))
    with dovecot.client() as client:
        client.select_folder("INBOX", readonly=True)
        assert client.search(["SEEN"]) == [1]


def test_after_the_server_died_what_came_meanwhile_is_fetched(dovecot, mailbox):
    dovecot.deliver(letter(1))
    with fetching_on():
        until(lambda: subjects() == numbered(1))
        dovecot.kill()
        dovecot.deliver(letter(2))
        until(lambda: "Nobody answers" in Mailbox.objects.get().last_error)
        dovecot.start()
        # A connection that the dying server still took hangs for as long as a read may: 60 seconds.
        until(lambda: subjects() == numbered(1, 2), seconds=90)
        until(lambda: Mailbox.objects.get().last_error == "")


def test_when_the_server_numbers_anew_nothing_is_lost_or_doubled(dovecot, mailbox):
    for number in (1, 2, 3):
        dovecot.deliver(letter(number))
    with fetching_on():
        until(lambda: len(subjects()) == 3)
    inline.run_ready()
    before = Mailbox.objects.get().uidvalidity
    with dovecot.client() as client:
        client.select_folder("INBOX")
        client.delete_messages([1])
        client.expunge()
    until(lambda: time.time() > before + 1)  # Dovecot numbers after the clock, by seconds
    dovecot.number_anew()
    dovecot.deliver(letter(4))
    with fetching_on():
        until(lambda: Mailbox.objects.get().last_uid == 3 and "Question 4" in subjects())
    assert Mailbox.objects.get().uidvalidity != before
    inline.run_ready()
    assert sorted(subjects()) == numbered(1, 2, 3, 4)


def test_two_fetchers_take_each_mail_once_and_one_takes_over_from_the_other(dovecot, mailbox):
    for number in range(120):
        dovecot.deliver(letter(number))
    with fetching_on() as one, fetching_on() as two:
        until(lambda: len(subjects()) == 120)
        assert len([fetcher for fetcher in (one, two) if fetcher._rounds]) == 1
        (one if one._rounds else two).stop()
        dovecot.deliver(letter("late"))
        until(lambda: len(subjects()) == 121)
    assert sorted(subjects()) == sorted(numbered(*range(120), "late"))


def test_who_lost_the_mailbox_writes_nothing(mailbox):
    mine = fetching.claim(mailbox.pk, "frozen", now=NOW)
    assert fetching.claim(mailbox.pk, "other", now=NOW + timedelta(seconds=30)) is None
    assert fetching.claim(mailbox.pk, "other", now=NOW + timedelta(minutes=2)) is not None
    haul = fetching.Haul(7, 12, 0, [fetching.Arrived(letter(1), "imap", NOW, mailbox.inbox)])
    with pytest.raises(fetching.NotOurs):
        fetching.take(mine, haul, now=NOW)
    mailbox.refresh_from_db()
    assert (subjects(), mailbox.last_uid) == ([], 0)


def test_a_place_is_not_kept_without_its_mail(mailbox, monkeypatch):
    mine = fetching.claim(mailbox.pk, "me", now=NOW)

    def full(*args, **kwargs):
        raise OSError("disk full")

    monkeypatch.setattr(fetching, "store", full)
    haul = fetching.Haul(7, 12, 0, [fetching.Arrived(letter(1), "imap", NOW, mailbox.inbox)])
    with pytest.raises(OSError, match="disk full"):
        fetching.take(mine, haul, now=NOW)
    mailbox.refresh_from_db()
    assert mailbox.last_uid == 0


@pytest.mark.parametrize("how", ["refused", "hung up"])
def test_a_message_that_the_server_does_not_give_is_laid_aside_and_the_next_ones_come(
    dovecot, mailbox, monkeypatch, how
):
    for number in (1, 2, 3):
        dovecot.deliver(letter(number))
    really = imap.IMAPClient.fetch

    def fetch(self, messages, data, *more):
        if 2 in messages and "BODY" in data[0]:
            if how == "hung up":
                self.shutdown()
            raise (imap.IMAPClientAbortError if how == "hung up" else imap.IMAPClientError)("SERVERBUG")
        return really(self, messages, data, *more)

    monkeypatch.setattr(imap.IMAPClient, "fetch", fetch)
    with fetching_on():
        until(lambda: sorted(subjects()) == numbered(1, 3))
    aside = RawMail.objects.get(state=RawMail.State.QUARANTINED)
    assert "UID 2" in aside.reason
    assert "SERVERBUG" in aside.reason


def test_a_message_too_large_is_laid_aside_with_its_beginning(dovecot, mailbox, settings):
    settings.MAIL_MAX_BYTES = 500_000
    dovecot.deliver(raw_letter(subject="Question big", body="x\n" * 400_000))
    dovecot.deliver(letter(2))
    with fetching_on():
        until(lambda: subjects() == ["Question big", "Question 2"])
    aside = RawMail.objects.get(state=RawMail.State.QUARANTINED)
    assert "GOODHANDS_MAIL_MAX_BYTES" in aside.reason
    assert aside.size < 500_000


def test_large_messages_come_whole(dovecot, mailbox):
    big = raw_letter(subject="Question big", body="x" * 70 + ("\n" + "y" * 70) * 180_000)
    for raw in (letter(1), big, letter(2)):
        dovecot.deliver(raw)
    with fetching_on():
        until(lambda: subjects() == ["Question 1", "Question big", "Question 2"])
    assert bytes(RawMail.objects.order_by("-size").first().content).replace(b"\r", b"") == big


def test_only_new_mail_is_taken_where_old_mail_is_not_wanted(dovecot, support, settings_of, transactional_db):
    dovecot.deliver(letter("old"))
    mailboxes.add_mailbox(support, settings_of(takes_old_mail=False), by=None, now=NOW)
    with fetching_on():
        until(lambda: Mailbox.objects.get().last_success_at)
        dovecot.deliver(letter("new"))
        until(lambda: subjects() == numbered("new"))


def test_a_wrong_password_is_said_in_words_and_a_right_one_helps_at_once(dovecot, mailbox, settings_of):
    mailboxes.update_mailbox(mailbox, settings_of(password="wrong"), by=None, now=NOW)
    dovecot.deliver(letter(1))
    with fetching_on():
        until(lambda: "refuses the user name or the password" in Mailbox.objects.get().last_error)
        mailbox.refresh_from_db()
        mailboxes.update_mailbox(mailbox, settings_of(), by=None, now=NOW)
        until(lambda: subjects() == numbered(1))


def test_a_mailbox_switched_off_is_left_alone_and_goes_on_where_it_stopped(dovecot, mailbox):
    dovecot.deliver(letter(1))
    with fetching_on() as fetcher:
        until(lambda: subjects() == numbered(1))
        mailboxes.set_active(mailbox, is_active=False, by=None, now=NOW)
        until(lambda: not fetcher._rounds)
        dovecot.deliver(letter(2))
        mailboxes.set_active(mailbox, is_active=True, by=None, now=NOW)
        until(lambda: subjects() == numbered(1, 2))


def test_fetch_now_ends_the_pause_after_trouble(dovecot, mailbox, monkeypatch):
    monkeypatch.setattr(rounds, "_FIRST_PAUSE", 600.0)
    dovecot.deliver(letter(1))
    dovecot.kill()
    with fetching_on():
        until(lambda: Mailbox.objects.get().last_error)
        dovecot.start()
        mailboxes.fetch_now(mailbox, by=None, now=clock.now())
        until(lambda: subjects() == numbered(1))
