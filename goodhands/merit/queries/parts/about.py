"""Who it is, and from when which phase of the handbook holds for them."""

from datetime import date, datetime, timedelta

from goodhands.accounts.models import Person
from goodhands.handbook import queries as handbooks
from goodhands.handbook.rules.book import Handbook
from goodhands.inboxes import queries as inboxes
from goodhands.merit.rules.record_parts import Part, Row


def about(person: Person, *, now: datetime) -> Part:
    """Return who it is: role, inboxes, the dates of the phases, and what was changed of that (TR-02)."""
    handbook = handbooks.in_force(now)
    changes = person.changes.select_related("by").order_by("id")
    row: Row = {
        "name": person.name,
        "address": person.email,
        "role": person.role,
        "time_zone": person.time_zone,
        "works_in": [box.name for box in inboxes.worked_in_by(person)],
        "joined_at": person.created_at,
        "has_left": not person.is_active,
        "handbook": handbook.title if handbook else None,
        "handbook_holds_since": person.handbook_since,
        "phases": _phases(person.handbook_since, handbook),
        "changes": [
            {
                "what": change.field,
                "before": change.before,
                "after": change.after,
                "by": change.by.name if change.by else "the desk",
                "at": change.created_at,
            }
            for change in changes
        ],
    }
    return Part("person", "You", "Who you are here, and when which phase of the handbook began.", (row,))


def _phases(since: date, handbook: Handbook | None) -> list[Row]:
    """Return each phase with the day on which it begins; the days of a phase count from the same start."""
    found: list[Row] = []
    begins = since
    for phase in sorted(handbook.about.get("phases", ()) if handbook else (), key=lambda one: one["number"]):
        found.append({"phase": phase["number"], "title": phase["title"], "from_date": begins})
        begins = since + timedelta(days=phase.get("days", 0))
    return found
