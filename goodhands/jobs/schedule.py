"""Periodic work: one job per slot, however many workers look at the clock."""

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from django.db import transaction

from goodhands.jobs import actions
from goodhands.jobs.models import Beat


@dataclass(frozen=True, slots=True)
class Periodic:
    """A task to run every so many seconds, or once a day at a time like "03:10" (UTC)."""

    task: str
    every: int = 0
    daily: str = ""

    def slot(self, now: datetime) -> datetime:
        """Return the newest moment, at or before `now`, at which the task is due."""
        if self.daily:
            hour, minute = map(int, self.daily.split(":"))
            today = now.astimezone(UTC).replace(hour=hour, minute=minute, second=0, microsecond=0)
            return today if today <= now else today - timedelta(days=1)
        return datetime.fromtimestamp(now.timestamp() // self.every * self.every, UTC)


def beat(periodic: Periodic, *, now: datetime) -> bool:
    """Enqueue the task if its newest slot was not served; slots missed while nothing ran are caught up once.

    A task seen for the first time waits for its next slot.
    """
    slot = periodic.slot(now)
    mine = Beat.objects.filter(name=periodic.task)
    if mine.filter(slot__gte=slot).exists():
        return False
    with transaction.atomic():
        if mine.filter(slot__lt=slot).update(slot=slot):
            actions.enqueue(periodic.task, now=now, dedupe="beat")
            return True
        Beat.objects.bulk_create([Beat(name=periodic.task, slot=slot)], ignore_conflicts=True)
    return False
