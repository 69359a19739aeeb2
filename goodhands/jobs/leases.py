"""Owning a job: claim, keep, finish, give back. Every step is a conditional UPDATE that may miss."""

import uuid
from collections.abc import Collection
from datetime import datetime, timedelta

from django.db import IntegrityError, connection, transaction
from django.db.models import Exists, F, OuterRef, QuerySet

from goodhands.jobs.models import Job, State

LEASE = timedelta(seconds=30)
MOST_ATTEMPTS = 10
LONGEST_PAUSE = timedelta(minutes=15)
ERROR_KEPT = 4000  # characters of a traceback


class LeaseLost(Exception):
    """Somebody else owns the job by now; what this transaction wrote must not stay."""


def _running(owner: str, job_id: int) -> "QuerySet[Job]":
    return Job.objects.filter(id=job_id, owner=owner, state=State.RUNNING)


_LOOK = """
SELECT EXISTS (SELECT 1 FROM jobs_job j WHERE j.state = 'ready' AND j.run_at <= %s AND NOT EXISTS
        (SELECT 1 FROM jobs_job r WHERE r.state = 'running' AND r.lane = j.lane)),
    EXISTS (SELECT 1 FROM jobs_job WHERE state = 'running' AND lease_until < %s)
"""


def look(now: datetime) -> tuple[bool, bool]:
    """Return whether a job may start, and whether a lease ran out.

    Takes no lock and 1/20 of the time of the same question to the ORM, as idle workers ask it all day.
    """
    moment = connection.ops.adapt_datetimefield_value(now)
    with connection.cursor() as cursor:
        cursor.execute(_LOOK, [moment, moment])
        may_start, is_expired = cursor.fetchone()
    return bool(may_start), bool(is_expired)


def ready(now: datetime, *, task: str = "") -> "QuerySet[Job]":
    """Return the jobs that may start, oldest first: all, or those of one task."""
    busy = Job.objects.filter(state=State.RUNNING, lane=OuterRef("lane"))
    found = Job.objects.filter(~Exists(busy), state=State.READY, run_at__lte=now).order_by("run_at", "id")
    return found.filter(task=task) if task else found


def claim(*, now: datetime, lease: timedelta = LEASE, task: str = "") -> Job | None:
    """Take the oldest ready job (of `task`), under a new owner's name; None when nothing is ready."""
    if not look(now)[0]:
        return None  # an idle worker must not disturb writers
    owner = uuid.uuid4().hex
    try:
        with transaction.atomic():
            job = ready(now, task=task).select_for_update(skip_locked=True).first()
            if job is None:
                return None
            Job.objects.filter(id=job.id).update(
                state=State.RUNNING, owner=owner, lease_until=now + lease, attempts=F("attempts") + 1
            )
    except IntegrityError:
        return None  # another worker took a job of this lane in the same moment
    job.refresh_from_db()
    return job


def renew(owners: Collection[str], *, now: datetime, lease: timedelta = LEASE) -> None:
    """Extend the leases of jobs still owned. Locked rows are passed over: nobody can take those either."""
    with transaction.atomic():
        owned = Job.objects.filter(owner__in=owners, state=State.RUNNING)
        ids = list(owned.select_for_update(skip_locked=True).values_list("id", flat=True))
        Job.objects.filter(id__in=ids).update(lease_until=now + lease)


def hold(job: Job, *, now: datetime, lease: timedelta = LEASE) -> None:
    """Make sure, until the transaction ends, that the job is still ours. Raises LeaseLost."""
    if not _running(job.owner, job.id).update(lease_until=now + lease):
        raise LeaseLost(str(job))


def finish(job: Job, *, now: datetime) -> None:
    """Mark the job done, in the transaction that writes its effects. Raises LeaseLost."""
    if not _running(job.owner, job.id).update(
        state=State.DONE, finished_at=now, lease_until=None, last_error=""
    ):
        raise LeaseLost(str(job))


def fail(job: Job, error: str, *, now: datetime) -> bool:
    """Give a job back after an error: ready after a pause, or dead. False when it was not ours any more."""
    pause = min(timedelta(seconds=2**job.attempts), LONGEST_PAUSE)
    return _give_back(_running(job.owner, job.id), error, run_at=now + pause, now=now)


def sweep(*, now: datetime) -> int:
    """Give back the jobs whose lease ran out; return how many."""
    expired = Job.objects.filter(state=State.RUNNING, lease_until__lt=now)
    why = "The worker stopped answering while it ran this job."
    found = list(expired.values_list("id", flat=True)[:100])
    return sum(_give_back(expired.filter(id=job_id), why, run_at=now, now=now) for job_id in found)


def _give_back(which: "QuerySet[Job]", error: str, *, run_at: datetime, now: datetime) -> bool:
    try:
        with transaction.atomic():
            job = which.select_for_update(skip_locked=True).first()
            if job is None:
                return False
            told = {"owner": "", "lease_until": None, "last_error": error[-ERROR_KEPT:]}
            mine = Job.objects.filter(id=job.id)
            if job.attempts >= MOST_ATTEMPTS:
                mine.update(state=State.DEAD, finished_at=now, **told)
                return True
            if job.dedupe:  # a twin enqueued meanwhile asks for the same work
                Job.objects.filter(task=job.task, dedupe=job.dedupe, state=State.READY).delete()
            mine.update(state=State.READY, run_at=run_at, **told)
    except IntegrityError:
        return False  # a twin came in this very moment; the next sweep sees it
    return True
