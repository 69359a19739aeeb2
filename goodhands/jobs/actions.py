"""Asking for background work, and asking again."""

from collections.abc import Mapping
from datetime import datetime, timedelta
from typing import Any

from django.db import IntegrityError, connection, transaction

from goodhands.jobs import wired
from goodhands.jobs.bell import BELL
from goodhands.jobs.models import Job, State

DEAD_KEPT = timedelta(days=90)


def enqueue(
    task: str,
    args: Mapping[str, Any] | None = None,
    *,
    now: datetime,
    run_at: datetime | None = None,
    dedupe: str | None = None,
    lane: str | None = None,
) -> Job | None:
    """Add a job to the caller's transaction: it exists if, and only if, the caller's data does.

    `dedupe`: when a job of this task and key is ready already, that one will do (moved forward to `run_at`
    if it has not failed yet) and None is returned; it may stand beside a running one. `lane`: at most one job
    of a lane runs at a time. Raises jobs.wired.UnknownTask.
    """
    if task not in wired.tasks():
        raise wired.UnknownTask(task)
    when = run_at or now
    job = Job(task=task, args=dict(args or {}), run_at=when, lane=lane, created_at=now, dedupe=dedupe)
    while dedupe is None or not _twin_will_do(job):
        try:
            with transaction.atomic():
                job.save(force_insert=True)
                transaction.on_commit(BELL.ring)
            return job
        except IntegrityError:
            if dedupe is None:
                raise
            job.pk = None  # somebody else's twin came first; look again
    return None


def _twin_will_do(job: Job) -> bool:
    """Is a ready job there that cannot start before our transaction ends, and so will see what we write?"""
    twins = Job.objects.filter(task=job.task, dedupe=job.dedupe, state=State.READY)
    twin = twins.first()
    if twin is None:
        return False
    if job.run_at < twin.run_at and not twin.attempts:
        return twins.filter(id=twin.id).update(run_at=job.run_at) == 1
    if connection.vendor != "postgresql":
        return True  # SQLite: whoever writes holds the only lock there is
    with connection.cursor() as cursor:
        # A shared lock: many may lean on one twin at a time, and claiming passes over locked rows.
        cursor.execute("SELECT 1 FROM jobs_job WHERE id = %s AND state = 'ready' FOR SHARE", [twin.id])
        return cursor.fetchone() is not None


def retry(job: Job, *, by: object, now: datetime) -> bool:
    """Run a dead job again from its first attempt; False when it is not dead (any more). `by`: who asks."""
    dead = Job.objects.filter(id=job.id, state=State.DEAD)
    with transaction.atomic():
        if not dead.select_for_update().exists():
            return False
        if job.dedupe:
            Job.objects.filter(task=job.task, dedupe=job.dedupe, state=State.READY).delete()
        dead.update(state=State.READY, attempts=0, run_at=now, finished_at=None, retried_by=str(by)[:200])
        transaction.on_commit(BELL.ring)
    return True


def prune(*, now: datetime) -> int:
    """Delete finished jobs, and those dead for 90 days; return how many."""
    done = Job.objects.filter(state=State.DONE, finished_at__lt=now)
    dead = Job.objects.filter(state=State.DEAD, finished_at__lt=now - DEAD_KEPT)
    return done.delete()[0] + dead.delete()[0]
