"""What a task function is given: its arguments and the ways to finish."""

import logging
import traceback
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from datetime import datetime, timedelta
from typing import Any

from django.db import DatabaseError, close_old_connections, connection, transaction

from goodhands.jobs import leases, wired
from goodhands.jobs.models import Job
from goodhands.lib import clock

log = logging.getLogger(__name__)


class Work:
    """One attempt at one job."""

    def __init__(self, job: Job, *, lease: timedelta = leases.LEASE) -> None:
        self._job = job
        self._lease = lease
        self.is_finished = False

    @property
    def args(self) -> Mapping[str, Any]:
        """What was enqueued."""
        return dict(self._job.args)

    @property
    def attempt(self) -> int:
        """1 for the first try."""
        return self._job.attempts

    def now(self) -> datetime:
        """Return the present moment; tasks are entry points, so they may ask."""
        return clock.now()

    @contextmanager
    def finishing(self) -> Iterator[None]:
        """Run a block whose effects and the job's end are one transaction: both happen, once, or neither.

        Raises leases.LeaseLost at the end of the block, rolled back, when somebody else owns the job by now.
        """
        with transaction.atomic():
            yield
            leases.finish(self._job, now=self.now())
        self.is_finished = True

    def guard(self) -> None:
        """In each transaction of a long task: make sure that the job is ours until this transaction ends.

        Raises leases.LeaseLost, and RuntimeError outside a transaction.
        """
        if not connection.in_atomic_block:
            raise RuntimeError("guard() protects a transaction; there is none")
        leases.hold(self._job, now=self.now(), lease=self._lease)


def attempt(job: Job, *, lease: timedelta = leases.LEASE) -> None:
    """Run a claimed job once: it is done afterwards, given back with its error, or somebody else's by now."""
    work = Work(job, lease=lease)
    try:
        wired.function(job.task)(work)
        if not work.is_finished:
            with work.finishing():
                pass
    except leases.LeaseLost:
        log.warning("%s was taken over by another worker; what this run wrote last is undone", job)
    except Exception as error:  # a task may raise anything; the job says what
        log.exception("%s failed, attempt %d", job, job.attempts)
        _give_back(job, error)


def _give_back(job: Job, error: Exception) -> None:
    try:
        close_old_connections()
        leases.fail(job, "".join(traceback.format_exception(error)), now=clock.now())
    except DatabaseError as trouble:
        log.warning("%s could not be given back, its lease will run out: %s", job, trouble)
