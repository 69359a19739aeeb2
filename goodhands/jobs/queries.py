"""Reading the state of background work."""

from datetime import datetime, timedelta

from django.db.models import Count, QuerySet

from goodhands.jobs.models import Beat, Job, State

STANDS_STILL = timedelta(minutes=5)


def dead_jobs() -> "QuerySet[Job]":
    """Return jobs that failed too often and wait for a person, newest first, with `last_error`."""
    return Job.objects.filter(state=State.DEAD).order_by("-finished_at")


def counts() -> dict[str, int]:
    """Return how many jobs are in each state."""
    return dict(Job.objects.values_list("state").annotate(n=Count("id")).order_by("state"))


def waiting_since() -> datetime | None:
    """Return when the oldest ready job became due; None when nothing waits."""
    return Job.objects.filter(state=State.READY).order_by("run_at").values_list("run_at", flat=True).first()


def last_beat() -> datetime | None:
    """Return when periodic work was last seen to be due by a worker; None before the first."""
    return Beat.objects.order_by("-slot").values_list("slot", flat=True).first()


def still_since(now: datetime) -> datetime | None:
    """Return since when background work stands still: what is due is not begun, or nobody looks at the clock.

    None while it goes on, and before the first worker ran.
    """
    marks = (mark for mark in (waiting_since(), last_beat()) if mark is not None)
    oldest = min(marks, default=now)
    return oldest if now - oldest >= STANDS_STILL else None
