"""Workers are killed and frozen at random: nothing is lost, nothing is doubled."""

import random
import signal
import time
from collections import Counter

import pytest

from goodhands.jobs import actions, queries
from goodhands.jobs.models import Job
from goodhands.lib import clock
from tests.waiting import until

pytestmark = pytest.mark.faults


def test_killed_and_frozen_workers_lose_and_double_nothing(start_worker, ledger):
    dice = random.Random(7)
    for n in range(120):
        seconds = dice.uniform(0.05, 0.25)
        actions.enqueue("book", {"key": f"{n:03}", "seconds": seconds}, now=clock.now())
        actions.enqueue("book_plainly", {"key": "x"}, now=clock.now(), dedupe="twin")
    workers = [start_worker() for _ in range(3)]
    until(lambda: len(ledger()) > 5)
    for turn in range(9):
        time.sleep(0.3)  # the rhythm of the attack, not a wait for a result
        victim = dice.randrange(3)
        if turn % 3 == 2:
            workers[victim].send_signal(signal.SIGSTOP)
            time.sleep(2.0)  # past its lease
            workers[victim].send_signal(signal.SIGCONT)
        else:
            workers[victim].kill()
            workers[victim].wait()
            workers[victim] = start_worker()
    until(lambda: queries.counts().get("done") == Job.objects.count())
    booked = Counter(key for key in ledger() if key != "x")
    assert booked == Counter({f"{n:03}": 1 for n in range(120)})
    assert Job.objects.filter(attempts__gt=1).exists(), "no kill met a running job: the test proves nothing"


def test_three_schedulers_enqueue_one_job_a_slot(start_worker, ledger):
    for _ in range(3):
        start_worker("beats")
    until(lambda: len(ledger()) >= 6)
    jobs = Job.objects.filter(task="every_second").order_by("created_at")
    slots = [job.created_at.replace(microsecond=0) for job in jobs]
    assert len(slots) == len(set(slots))
