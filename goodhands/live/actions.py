"""Writing and forgetting signals."""

from collections.abc import Mapping
from datetime import datetime, timedelta
from typing import Any

from django.db.models import Max

from goodhands.live.models import Signal

KEPT = timedelta(hours=1)


def signal(*topics: str, data: Mapping[str, Any] | None = None, now: datetime) -> None:
    """Say that `topics` (`conversation:42`, `inbox:3`, `person:7`) changed; call it in the same transaction.

    `data` is a few JSON values, never content: a page that hears it asks again for what it shows.
    """
    rows = [Signal(topic=topic, data=dict(data or {}), created_at=now) for topic in topics]
    Signal.objects.bulk_create(rows)


def prune(*, now: datetime) -> int:
    """Delete signals older than an hour, except the newest of all; return how many went.

    The newest stays as the mark by which the hub sees whether a returning page missed something.
    """
    newest = Signal.objects.aggregate(newest=Max("id"))["newest"]
    return Signal.objects.filter(created_at__lt=now - KEPT).exclude(id=newest).delete()[0]
