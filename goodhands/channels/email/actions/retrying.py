"""Quarantined mail, run again after a fix."""

from datetime import datetime

from django.db import transaction
from django.db.models import QuerySet

from goodhands.accounts.models import Person
from goodhands.channels.email.actions.storing import TAKE_IN_TASK
from goodhands.channels.email.models import RawMail
from goodhands.jobs import actions as jobs


def retry(raw_id: int, *, by: Person | None, now: datetime) -> bool:
    """Run one quarantined mail again; False if it is not in quarantine."""
    return _again(RawMail.objects.filter(pk=raw_id), now) == 1


def retry_all(*, by: Person | None, now: datetime) -> int:
    """Run all quarantined mail again; return how many."""
    return _again(RawMail.objects.all(), now)


def _again(mails: QuerySet[RawMail], now: datetime) -> int:
    with transaction.atomic():
        quarantined = mails.filter(state=RawMail.State.QUARANTINED)
        count = quarantined.update(state=RawMail.State.STORED, reason="")
        if count:
            jobs.enqueue(TAKE_IN_TASK, now=now, dedupe="all", lane=TAKE_IN_TASK)
        return count
