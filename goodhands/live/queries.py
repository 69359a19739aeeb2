"""What views ask of the live part."""

from collections.abc import Iterable

from django.db.models import Max

from goodhands.live import tickets
from goodhands.live.models import Signal


def last_id() -> int:
    """Return the id of the newest signal, 0 when there is none."""
    return Signal.objects.aggregate(newest=Max("id"))["newest"] or 0


def ticket(*, topics: Iterable[str], since: int | None = None) -> str:
    """Return a ticket, good for 60 seconds, to listen to `topics`; the caller has checked who may hear them.

    Make it before reading what the page shows, or pass `since` from a `last_id()` asked before.
    Raises ValueError for more than 100 topics.
    """
    return tickets.write(topics, last_id() if since is None else since)
