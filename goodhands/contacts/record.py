"""What is known of a contact or a conversation: what holds, what held before, what held at a moment."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Protocol

from django.db.models import Q

from goodhands.contacts.models import KnownFact


class HasFacts(Protocol):
    """Whoever facts belong to: a contact, or a conversation of the room above."""

    facts: Any


@dataclass(frozen=True, slots=True)
class Known:
    """A fact that holds, with the values it had before, newest first."""

    fact: KnownFact
    earlier: tuple[KnownFact, ...] = ()


@dataclass(frozen=True, slots=True)
class Record:
    """What is known, in the order it was learned; `gone` was taken away and nothing took its place."""

    known: tuple[Known, ...]
    gone: tuple[KnownFact, ...]


def record_of(owner: HasFacts) -> Record:
    """Return what is known of a contact or conversation, old values too, in one query."""
    rows = list(owner.facts.select_related("by", "ended_by").order_by("id")[:500])
    followed = {row.follows for row in rows}
    current = [row for row in rows if row.is_current]
    by_id = {row.pk: row for row in rows}
    known = tuple(Known(row, tuple(_earlier(row, by_id))) for row in current)
    gone = [row for row in rows if not row.is_current and row.pk not in followed]
    holds = {(row.kind, row.value.lower()) for row in current}
    return Record(known, tuple(row for row in gone if (row.kind, row.value.lower()) not in holds))


def facts_at(owner: HasFacts, moment: datetime) -> list[KnownFact]:
    """Return the facts that held at a moment, oldest first; asks nothing where `facts` were prefetched."""
    known = getattr(owner, "_prefetched_objects_cache", {}).get("facts")
    if known is not None:
        rows = sorted(known, key=lambda row: row.pk)
        return [
            row for row in rows if row.created_at <= moment and (not row.ended_at or row.ended_at > moment)
        ]
    held = Q(ended_at=None) | Q(ended_at__gt=moment)
    return list(owner.facts.filter(held, created_at__lte=moment).order_by("id")[:200])


def _earlier(row: KnownFact, by_id: Mapping[int, KnownFact]) -> Iterator[KnownFact]:
    before = by_id.get(row.follows or 0)
    while before is not None:
        yield before
        before = by_id.get(before.follows or 0)
