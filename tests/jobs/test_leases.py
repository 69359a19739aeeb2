"""The job table, step by step, with a clock of the test's own."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import timedelta
from threading import Thread

import pytest
from django.db import connection, transaction

from goodhands.jobs import actions, leases, queries, wired
from goodhands.jobs.models import Job, State
from goodhands.jobs.work import Work
from tests.jobs.conftest import NOW

LATER = NOW + timedelta(minutes=5)
pytestmark = pytest.mark.django_db


def test_a_job_vanishes_with_the_transaction_that_asked_for_it():
    with transaction.atomic():
        actions.enqueue("book", {"key": "a"}, now=NOW)
        transaction.set_rollback(True)
    assert leases.claim(now=NOW) is None


def test_an_unknown_task_is_refused_when_asked_for():
    with pytest.raises(wired.UnknownTask):
        actions.enqueue("bok", now=NOW)


def test_jobs_run_in_order_of_their_time_and_not_before():
    late = actions.enqueue("book", now=NOW, run_at=LATER)
    second = actions.enqueue("book", now=NOW)
    first = actions.enqueue("book", now=NOW, run_at=NOW - timedelta(seconds=1))
    assert [leases.claim(now=NOW) for _ in range(3)] == [first, second, None]
    assert leases.claim(now=LATER + timedelta(seconds=1)) == late


def test_a_ready_twin_is_dropped_but_may_stand_beside_a_running_one():
    first = actions.enqueue("book", now=NOW, dedupe="mail")
    assert actions.enqueue("book", now=NOW, dedupe="mail") is None
    assert actions.enqueue("book_plainly", now=NOW, dedupe="mail") is not None
    assert leases.claim(now=NOW) == first
    assert actions.enqueue("book", now=NOW, dedupe="mail") is not None


def test_a_twin_with_an_earlier_time_moves_the_waiting_one_forward():
    waiting = actions.enqueue("book", now=NOW, run_at=LATER, dedupe="mail")
    assert actions.enqueue("book", now=NOW, dedupe="mail") is None
    assert leases.claim(now=NOW) == waiting


def test_a_twin_does_not_cut_short_the_pause_after_a_failure():
    actions.enqueue("book", now=NOW, dedupe="mail")
    leases.fail(leases.claim(now=NOW), "no answer", now=NOW)
    actions.enqueue("book", now=NOW, dedupe="mail")
    assert leases.claim(now=NOW) is None


def test_a_lane_runs_one_job_at_a_time():
    first = actions.enqueue("book", now=NOW, lane="mail")
    second = actions.enqueue("book", now=NOW, lane="mail")
    aside = actions.enqueue("book", now=NOW)
    running = leases.claim(now=NOW)
    assert running == first
    assert leases.claim(now=NOW) == aside
    assert leases.claim(now=NOW) is None
    leases.finish(running, now=NOW)
    assert leases.claim(now=NOW) == second


def test_a_failed_job_comes_back_after_a_growing_pause_and_is_dead_in_the_end():
    actions.enqueue("book", now=NOW)
    moment, pauses = NOW, []
    for _ in range(leases.MOST_ATTEMPTS):
        job = leases.claim(now=moment)
        leases.fail(job, "no answer", now=moment)
        job.refresh_from_db()
        pauses.append(job.run_at - moment)
        moment = max(moment, job.run_at)
    assert job.state == State.DEAD
    assert pauses[:-1] == sorted(pauses[:-1])
    assert pauses[0] < timedelta(seconds=5)
    assert [dead.last_error for dead in queries.dead_jobs()] == ["no answer"]


def test_a_dead_job_runs_again_from_its_first_attempt_when_retried():
    job = actions.enqueue("book", now=NOW, dedupe="mail")
    Job.objects.update(state=State.DEAD, attempts=10, last_error="no answer")
    actions.enqueue("book", now=NOW, dedupe="mail")
    assert actions.retry(job, by="ines@example.com", now=LATER)
    assert not actions.retry(job, by="ines@example.com", now=LATER)
    again = leases.claim(now=LATER)
    assert (again, again.attempts, again.retried_by) == (job, 1, "ines@example.com")
    assert leases.claim(now=LATER) is None


def test_a_failed_job_takes_the_place_of_a_twin_enqueued_meanwhile():
    actions.enqueue("book", now=NOW, dedupe="mail")
    running = leases.claim(now=NOW)
    actions.enqueue("book", now=NOW, dedupe="mail")
    assert leases.fail(running, "no answer", now=NOW)
    assert leases.claim(now=LATER) == running
    assert leases.claim(now=LATER) is None


def test_an_expired_lease_is_swept_and_its_owner_refused():
    actions.enqueue("book", now=NOW)
    zombie = leases.claim(now=NOW, lease=timedelta(seconds=1))
    assert leases.sweep(now=NOW) == 0
    assert leases.sweep(now=LATER) == 1
    heir = leases.claim(now=LATER)
    for step in (leases.finish, leases.hold):
        with pytest.raises(leases.LeaseLost):
            step(zombie, now=LATER)
    assert not leases.fail(zombie, "late", now=LATER)
    leases.finish(heir, now=LATER)
    assert queries.counts() == {"done": 1}


def test_a_renewed_lease_is_not_swept():
    actions.enqueue("book", now=NOW)
    job = leases.claim(now=NOW, lease=timedelta(seconds=1))
    leases.renew([job.owner], now=LATER, lease=timedelta(seconds=9))
    assert leases.sweep(now=LATER + timedelta(seconds=8)) == 0
    assert leases.sweep(now=LATER + timedelta(seconds=10)) == 1


@contextmanager
def guarded(work: Work) -> Iterator[None]:
    with transaction.atomic():
        yield
        work.guard()


def test_what_a_zombie_wrote_is_rolled_back_with_its_end():
    actions.enqueue("book", now=NOW)
    zombie = Work(leases.claim(now=NOW))
    leases.sweep(now=LATER)
    with pytest.raises(leases.LeaseLost), zombie.finishing():
        actions.enqueue("book_plainly", now=NOW)
    with pytest.raises(leases.LeaseLost), guarded(zombie):
        actions.enqueue("book_plainly", now=NOW)
    assert not Job.objects.filter(task="book_plainly").exists()


@pytest.mark.django_db(transaction=True)
def test_guard_outside_a_transaction_is_a_mistake():
    actions.enqueue("book", now=NOW)
    with pytest.raises(RuntimeError):
        Work(leases.claim(now=NOW)).guard()


def test_the_night_forgets_finished_jobs_and_keeps_the_dead():
    for state in State:
        job = actions.enqueue("book", now=NOW)
        Job.objects.filter(id=job.id).update(state=state, finished_at=NOW)
    assert actions.prune(now=LATER) == 1
    assert set(queries.counts()) == {"ready", "running", "dead"}
    assert actions.prune(now=LATER + actions.DEAD_KEPT) == 1


@pytest.mark.django_db(transaction=True)
def test_a_twin_that_will_do_does_not_start_before_the_callers_data_is_there():
    waiting = actions.enqueue("book", now=NOW, dedupe="mail")
    claimed: list[Job | None] = []

    def claim() -> None:
        claimed.append(leases.claim(now=NOW))
        connection.close()

    with transaction.atomic():
        assert actions.enqueue("book", now=NOW, dedupe="mail") is None
        other = Thread(target=claim)
        other.start()
        other.join(0.5)
        assert claimed in ([], [None]), "its work would look for data that is not there yet"
    other.join()
    assert (claimed[0] or leases.claim(now=NOW)) == waiting
