"""Replies leave while the worker is killed again and again.

None is lost. One may leave twice only when the kill fell between "taken" by the other server and our own
writing that down, a window that SMTP can't close (RFC 5321 4.5.4.2); then it has the same Message-ID.
"""

import email
import random
import threading
import time
from collections import Counter
from datetime import timedelta

import pytest
from aiosmtpd.controller import Controller

from goodhands.conversations import actions
from goodhands.conversations.models import Delivery, Outgoing
from goodhands.lib import clock
from tests.faults.worker import Worker
from tests.letters import deliver
from tests.ports import free_port
from tests.waiting import until

pytestmark = [pytest.mark.faults, pytest.mark.xdist_group("faults")]

REPLIES, KILLS, THREADS = 200, 6, 2


class Peer:
    """Another mail server: writes down what it takes, then answers a little later."""

    def __init__(self) -> None:
        self.taken: list[str] = []
        self._dice = random.Random(5)
        self._lock = threading.Lock()

    async def handle_DATA(self, server, session, envelope):  # noqa: N802  the name that aiosmtpd calls
        letter = email.message_from_bytes(envelope.content)
        with self._lock:
            self.taken.append(letter["Message-ID"].strip("<>"))
        if self._dice.random() < 0.3:
            time.sleep(0.03)  # the server's own slowness, in which a kill may fall
        return "250 taken"


@pytest.fixture
def peer():
    handler = Peer()
    controller = Controller(handler, hostname="127.0.0.1", port=free_port())
    controller.start()
    yield handler, controller.port
    controller.stop()


@pytest.mark.usefixtures("transactional_db")
def test_no_reply_is_lost_and_doubles_come_from_the_one_window_alone(support, mia, peer, tmp_path):
    handler, port = peer
    support.undo_seconds = 0
    support.save()
    long_ago = clock.now() - timedelta(minutes=1)
    conversation = deliver(support).conversation
    for number in range(REPLIES):
        words = actions.ReplyWords(
            f"Hi Carla,\n\nThis is reply {number}.\n\nMia", ("carla@customer.example",)
        )
        actions.reply(conversation, words, by=mia, now=long_ago)
    worker = Worker(tmp_path, MAIL_OUT=f"smtp://127.0.0.1:{port}")

    def taken() -> int:
        worker.check()
        return len(handler.taken)

    dice = random.Random(3)
    try:
        worker.start()
        for n in range(KILLS):
            point = (n * REPLIES + dice.randrange(REPLIES)) // (KILLS + 1)
            until(lambda point=point: taken() >= point, seconds=120)
            time.sleep(dice.uniform(0, 0.05))  # the rhythm of the attack, not a wait for a result
            worker.kill()
        unsettled = Outgoing.objects.exclude(state=Outgoing.State.SENT)
        until(lambda: not unsettled.exists(), seconds=180)
    finally:
        worker.close()
    check(handler.taken)


def check(taken: list[str]) -> None:
    times = Counter(taken)
    sent = {out.message.message_id: out for out in Outgoing.objects.select_related("message")}
    assert set(times) == set(sent)
    assert set(Delivery.objects.values_list("state", flat=True)) == {Delivery.State.SENT}
    attempts = Counter({message_id: out.attempts for message_id, out in sent.items()})
    again = [message_id for message_id, tries in attempts.items() if tries > 1]
    assert again, "no kill met a reply on its way: the test proves nothing"
    # A double is an attempt that was cut off after the other server took it; there is no other way to one.
    doubles = {message_id: times[message_id] - 1 for message_id in times if times[message_id] > 1}
    assert all(times[message_id] <= attempts[message_id] for message_id in times)
    assert set(doubles) <= set(again)
    assert sum(doubles.values()) <= KILLS * THREADS
    print(f"{len(again)} of {len(sent)} were cut off, {sum(doubles.values())} came twice")
