"""How much of what was sent was read, and how well each check does."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import astuple, dataclass
from datetime import datetime, timedelta

from django.db.models import Count, Q, QuerySet

from goodhands.conversations.models import Message
from goodhands.inboxes import queries as inboxes
from goodhands.inboxes.models import Inbox
from goodhands.merit.models import Incident
from goodhands.merit.rules.weighing import Precision

_SENT = Q(direction=Message.Direction.OUTBOUND, author__isnull=False)
_CAME = Q(direction=Message.Direction.INBOUND, is_automatic=False, is_bounce=False)
_FIGURES = {
    "sent": Count("id", filter=_SENT),
    "by_machine": Count("reading", filter=_SENT),
    "in_the_lot": Count("draw", filter=_SENT),
    "sampled": Count("draw", filter=_SENT & Q(draw__is_drawn=True)),
    "by_person": Count("seen", filter=_SENT),
    "came": Count("id", filter=_CAME),
    "came_by_person": Count("seen", filter=_CAME),
}


@dataclass(frozen=True, slots=True)
class Coverage:
    """How much of the mail of a span was read: what was sent, by engine and person; what came, by a person.

    `in_the_lot` are replies of inboxes that are not read in full, `sampled` those of them that were drawn.
    `came` are the letters that people wrote to us.
    """

    sent: int = 0
    by_machine: int = 0
    in_the_lot: int = 0
    sampled: int = 0
    by_person: int = 0
    came: int = 0
    came_by_person: int = 0


def coverage(*, now: datetime, days: int = 30) -> Coverage:
    """Return how much of the mail of the last `days` was read, by machine and by a person (QM-01)."""
    return Coverage(**_mail(now, days).aggregate(**_FIGURES))


def coverage_by_inbox(*, now: datetime, days: int = 30) -> list[tuple[Inbox, Coverage]]:
    """Return the same for each inbox, in their order."""
    rows = _mail(now, days).order_by().values("conversation__inbox").annotate(**_FIGURES)
    found = {
        inbox: Coverage(*figures) for inbox, *figures in rows.values_list("conversation__inbox", *_FIGURES)
    }
    return [(box, found.get(box.pk, Coverage())) for box in inboxes.every()]


def together(parts: Iterable[Coverage]) -> Coverage:
    """Return the sum of several coverages."""
    return Coverage(*(sum(figures) for figures in zip(*map(astuple, parts), strict=True)))


def precision() -> list[Precision]:
    """Return, for each rule with decisions, how often the monitor agreed with its check; the worst first."""
    decided = Incident.objects.filter(proposed_by="detector").exclude(state=Incident.State.PROPOSED)
    counts: dict[str, Counter[str]] = {}
    for row in decided.order_by().values("behaviour", "state").annotate(number=Count("id")):
        agreed = row["state"] not in (Incident.State.DISMISSED, Incident.State.OVERTURNED)
        counts.setdefault(row["behaviour"], Counter())["right" if agreed else "wrong"] += row["number"]
    rows = [Precision(rule, c["right"], c["wrong"]) for rule, c in counts.items()]
    return sorted(rows, key=lambda row: (row.share or 0, row.rule))


def precision_of(rule: str) -> Precision:
    """Return how often the monitor agreed with one rule's check."""
    return next((row for row in precision() if row.rule == rule), Precision(rule, 0, 0))


def _mail(now: datetime, days: int) -> QuerySet[Message]:
    since = now - timedelta(days=days)
    return Message.objects.filter(_SENT | _CAME, created_at__gte=since)
