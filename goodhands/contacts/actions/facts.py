"""What is known of a contact or of one conversation: kept, corrected, taken away; never silently overwritten.

Rows are only added and ended. `owner` is whoever has `facts`: a contact, or a conversation of the room above.
"""

from dataclasses import dataclass
from datetime import datetime

from django.db import transaction

from goodhands.accounts.models import Person
from goodhands.contacts.models import KnownFact
from goodhands.contacts.record import HasFacts

_LONGEST_LABEL = 60
_LONGEST_VALUE = 300
_MOST_FACTS = 200


class FactRefused(Exception):
    """The fact can't be kept as given; the message says why."""


@dataclass(frozen=True, slots=True)
class NewFact:
    """A fact to keep. `read_in` is the message it was read in.

    `kind` is what the checks understand by the label; without it the label is its own kind. `is_new` says
    that it takes the place of what was read before ("my new address is …").
    """

    label: str
    value: str
    source: str = KnownFact.Source.HAND
    kind: str = ""
    read_in: int | None = None
    is_new: bool = False


def keep_fact(owner: HasFacts, new: NewFact, *, by: Person | None, now: datetime) -> KnownFact | None:
    """Keep a fact beside those that are there; the same value twice stays one (CU-01, CU-05).

    What a person took away or corrected is not brought back by reading it again: then None is returned.
    Raises FactRefused for an empty or overlong label or value.
    """
    label, value = _clean(new.label, _LONGEST_LABEL, "a name"), _clean(new.value, _LONGEST_VALUE, "a value")
    kind = (new.kind or label.lower())[:60]
    with transaction.atomic():
        rows: list[KnownFact] = list(owner.facts.filter(kind=kind).order_by("id")[:_MOST_FACTS])
        same = [row for row in rows if _plain(row.value) == _plain(value)]
        current = next((row for row in same if row.ended_at is None), None)
        if current is not None:
            return current
        is_read = new.source == KnownFact.Source.READ
        if is_read and (same or len(rows) >= _MOST_FACTS):
            return None
        replaced = [row for row in rows if new.is_new and is_read and row.is_current and row.is_read]
        for row in replaced:
            _end(row, by=by, now=now)
        made: KnownFact = owner.facts.create(
            kind=kind,
            label=label,
            value=value,
            source=new.source,
            read_in=new.read_in,
            follows=replaced[-1].pk if replaced else None,
            by=by,
            created_at=now,
        )
        return made


def correct_fact(
    owner: HasFacts,
    fact_id: int,
    value: str,
    *,
    source: str = KnownFact.Source.HAND,
    by: Person | None,
    now: datetime,
) -> KnownFact:
    """Give a fact another value; the old one ends and stays in sight. Raises FactRefused if it ended."""
    clean = _clean(value, _LONGEST_VALUE, "a value")
    with transaction.atomic():
        fresh = _current(owner, fact_id)
        if fresh.value == clean:
            return fresh
        _end(fresh, by=by, now=now)
        return _again(owner, fresh, clean, source=source, by=by, now=now)


def remove_fact(owner: HasFacts, fact_id: int, *, by: Person | None, now: datetime) -> KnownFact:
    """Say that a fact doesn't hold; it stays in sight as one that did. Raises FactRefused if it ended."""
    with transaction.atomic():
        fresh = _current(owner, fact_id)
        _end(fresh, by=by, now=now)
        return fresh


def bring_back_fact(owner: HasFacts, fact_id: int, *, by: Person | None, now: datetime) -> KnownFact:
    """Let a fact hold again that was taken away or corrected; what took its place ends."""
    with transaction.atomic():
        fresh = _found(owner, fact_id)
        if fresh.is_current:
            return fresh
        for row in owner.facts.select_for_update().filter(follows=fresh.pk, ended_at=None):
            _end(row, by=by, now=now)
        return _again(owner, fresh, fresh.value, source=KnownFact.Source.HAND, by=by, now=now)


def _found(owner: HasFacts, fact_id: int) -> KnownFact:
    fact: KnownFact | None = owner.facts.select_for_update().filter(pk=fact_id).first()
    if fact is None:
        raise FactRefused("That is not there any more. Load the page again.")
    return fact


def _current(owner: HasFacts, fact_id: int) -> KnownFact:
    fresh = _found(owner, fact_id)
    if not fresh.is_current:
        raise FactRefused("Somebody changed this meanwhile. Look at what stands there now.")
    return fresh


def _end(row: KnownFact, *, by: Person | None, now: datetime) -> None:
    row.ended_at, row.ended_by = now, by
    row.save(update_fields=["ended_at", "ended_by"])


def _again(
    owner: HasFacts, row: KnownFact, value: str, *, source: str, by: Person | None, now: datetime
) -> KnownFact:
    made: KnownFact = owner.facts.create(
        kind=row.kind, label=row.label, value=value, source=source, follows=row.pk, by=by, created_at=now
    )
    return made


def _clean(text: str, longest: int, what: str) -> str:
    line = " ".join(text.split())
    if not line:
        raise FactRefused(f"Give it {what}.")
    if len(line) > longest:
        raise FactRefused(f"That is longer than the {longest} characters that fit. Shorten it.")
    return line


def _plain(value: str) -> str:
    return "".join(value.lower().split())
