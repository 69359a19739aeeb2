"""What workshops keep about a person, for the copy of their whole record."""

from datetime import datetime

from goodhands.accounts.models import Person
from goodhands.merit.rules.record_parts import Part, Row
from goodhands.workshops.models import AgendaItem, Contribution, Participant


def workshops(person: Person, *, now: datetime) -> Part:
    """Return the workshops that a person took part in: what they asked and brought, how it ended."""
    rows = Participant.objects.filter(person=person).select_related("workshop", "tally").order_by("id")
    found = rows.prefetch_related("contributions__verdicts")
    asked: dict[int, list[str]] = {}
    for item in AgendaItem.objects.filter(by=person).order_by("id"):
        asked.setdefault(item.workshop_id, []).append(item.text)
    says = "The workshops that you were invited to, what you asked and brought, and how it stood at the end."
    return Part("workshops", "Workshops", says, tuple(_row(one, asked) for one in found))


def _row(one: Participant, asked: dict[int, list[str]]) -> Row:
    tally = getattr(one, "tally", None)
    return {
        "workshop": one.workshop.title,
        "at": one.workshop.starts_at,
        "excused": one.excused,
        "asked": asked.get(one.workshop_id, []),
        "brought": [_brought(made) for made in one.contributions.all()],
        "expected": tally.expected if tally else None,
        "unaddressed_units": tally.open_units if tally else None,
        "demerit_proposed": tally.is_proposed if tally else None,
    }


def _brought(made: Contribution) -> Row:
    verdicts = list(made.verdicts.all())
    return {
        "kind": made.kind,
        "text": made.text,
        "addresses": made.addresses,
        "at": made.created_at,
        "verdict": verdicts[-1].what if verdicts else None,
        "reason": verdicts[-1].reason if verdicts else None,
    }
