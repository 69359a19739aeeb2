"""The threads that run jobs, within one process."""

from collections.abc import Iterator
from datetime import timedelta

import pytest

from goodhands.jobs import actions, queries
from goodhands.jobs.models import Job, State
from goodhands.jobs.runner import Runner
from goodhands.lib import clock
from tests.waiting import until


@pytest.fixture
def runner(ledger) -> Iterator[Runner]:
    runner = Runner(threads=2, lease=timedelta(seconds=1))
    runner._schedule = ()
    runner.start()
    yield runner
    runner.stop()


def done() -> int:
    return queries.counts().get("done", 0)


def test_jobs_run_soon_after_their_transaction_ends(runner, ledger):
    actions.enqueue("book", {"key": "a"}, now=clock.now())
    actions.enqueue("book_plainly", {"key": "b"}, now=clock.now())
    actions.enqueue("book_in_steps", {"key": "c"}, now=clock.now())
    until(lambda: done() == 3)
    assert ledger() == ["a", "b", "c.0", "c.1", "c.2"]


def test_a_job_longer_than_its_lease_keeps_it(runner, ledger):
    actions.enqueue("book", {"key": "long", "seconds": 2.5}, now=clock.now())
    until(lambda: done() == 1)
    assert Job.objects.get().attempts == 1
    assert ledger() == ["long"]


def test_an_error_is_kept_and_its_writes_are_not(runner, ledger, caplog):
    job = actions.enqueue("refuse", now=clock.now())
    until(lambda: Job.objects.get().last_error != "")
    job.refresh_from_db()
    assert job.state == State.READY
    assert "Refused: the customer is a teapot" in job.last_error
    assert ledger() == []


def test_stopping_waits_for_the_running_job(ledger):
    runner = Runner(threads=1)
    runner.start()
    actions.enqueue("book", {"key": "a", "seconds": 0.5}, now=clock.now())
    until(lambda: queries.counts() == {"running": 1})
    runner.stop()
    assert ledger() == ["a"]


def test_a_path_that_leads_nowhere_is_found_at_the_start(transactional_db, monkeypatch):
    monkeypatch.setattr("tests.jobs.wired_tasks.TASKS", {"gone": "tests.jobs.wired_tasks.gone"})
    with pytest.raises(ImportError):
        Runner().start()
