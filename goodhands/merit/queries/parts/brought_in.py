"""What a person brought in, for themself and for others, and what was said to it."""

from datetime import datetime

from goodhands.accounts.models import Person
from goodhands.handbook import queries as handbooks
from goodhands.merit.queries.behaviours import titles
from goodhands.merit.queries.claims import claims_of
from goodhands.merit.rules.record_parts import Part

_SAYS = "Merits that you claimed, colleagues whom you named and what else you brought in, with the answer."


def brought_in(person: Person, *, now: datetime) -> Part:
    """Return what a person brought in, oldest first, with its state and the answer (QM-14)."""
    names = titles(handbooks.in_force(now))
    rows = tuple(
        {
            "number": one.pk,
            "what": names.get(one.behaviour, one.behaviour),
            "about": one.person.name,
            "brought_in_at": one.created_at,
            "your_words": one.reason,
            "link": one.link,
            "state": one.state,
            "answer": getattr(one, "answered", None),
            "answered_by": getattr(one, "answered_by", None),
        }
        for one in claims_of(person).order_by("id")
    )
    return Part("brought_in", "What you brought in", _SAYS, rows)
