"""Worker threads claim jobs and run them; one keeper thread renews leases, sweeps, and looks at the clock."""

import logging
import threading
import time
from datetime import timedelta

from django.db import DatabaseError, close_old_connections, connections

from goodhands.jobs import leases, schedule, wired
from goodhands.jobs.bell import BELL
from goodhands.jobs.work import attempt
from goodhands.lib import clock

log = logging.getLogger(__name__)

LOOK_SECONDS = 0.25  # how soon work of another process is seen; one indexed read each
LONGEST_RUN_SECONDS = 3600.0  # a task that hangs longer loses its lease
TROUBLE_SECONDS = 1.0  # pause after the database did not answer


class Runner:
    """Runs jobs in `threads` threads until stopped. Losing the process loses nothing but time."""

    def __init__(self, threads: int = 2, *, lease: timedelta = leases.LEASE) -> None:
        self._lease = lease
        self._held: dict[str, float] = {}  # owner of each running job → when it began (monotonic seconds)
        self._stopping = threading.Event()
        self._schedule = wired.schedule()
        self._served: dict[str, object] = {}
        self._next_renewal = 0.0
        self._threads = [
            threading.Thread(target=self._work, name=f"job-{n}", daemon=True) for n in range(threads)
        ]
        # The keeper outlives the workers at a stop, so that a last job keeps its lease.
        self._keeper = threading.Thread(target=self._keep, name="job-keeper", daemon=True)
        self._done = threading.Event()

    def start(self) -> None:
        """Check that every task can be imported, and begin. Raises ImportError."""
        for task in wired.tasks():
            wired.function(task)
        for thread in [*self._threads, self._keeper]:
            thread.start()

    def stop(self, seconds: float = 8.0) -> None:
        """Take no more jobs, wait up to `seconds` for the running ones; the rest is run again by others."""
        self._stopping.set()
        BELL.ring()
        until = time.monotonic() + seconds
        for thread in self._threads:
            thread.join(max(0.0, until - time.monotonic()))
        self._done.set()
        self._keeper.join(2.0)

    def _work(self) -> None:
        while not self._stopping.is_set():
            heard = BELL.count
            try:
                close_old_connections()
                job = leases.claim(now=clock.now(), lease=self._lease)
            except DatabaseError as error:
                log.warning("the database did not answer: %s", error)
                self._stopping.wait(TROUBLE_SECONDS)
                continue
            if job is None:
                BELL.wait(heard, seconds=30.0)
            else:
                self._held[job.owner] = time.monotonic()
                try:
                    attempt(job, lease=self._lease)
                finally:
                    del self._held[job.owner]
        connections.close_all()

    def _keep(self) -> None:
        while not self._done.wait(LOOK_SECONDS):
            try:
                self._look()
            except DatabaseError as error:
                log.warning("the database did not answer: %s", error)
                close_old_connections()
                self._done.wait(TROUBLE_SECONDS)
        connections.close_all()

    def _look(self) -> None:
        now, tick = clock.now(), time.monotonic()
        owners = [own for own, began in list(self._held.items()) if tick - began < LONGEST_RUN_SECONDS]
        if owners and tick >= self._next_renewal:
            leases.renew(owners, now=now, lease=self._lease)
            self._next_renewal = tick + self._lease.total_seconds() / 3
        for periodic in self._schedule:
            slot = periodic.slot(now)
            if self._served.get(periodic.task) != slot:
                schedule.beat(periodic, now=now)
                self._served[periodic.task] = slot
        may_start, is_expired = leases.look(now)
        if is_expired:
            leases.sweep(now=now)
        if may_start:
            BELL.ring()
