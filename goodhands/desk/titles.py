"""Behaviours by the names that people read, and what an incident can be moved to."""

from collections.abc import Iterable
from datetime import datetime
from typing import TYPE_CHECKING

from goodhands.handbook import queries as handbooks
from goodhands.handbook.rules.book import Handbook
from goodhands.merit import queries
from goodhands.merit.rules.praise_kinds import kinds_of

if TYPE_CHECKING:
    from goodhands.conversations.queries.timelines import Entry
    from goodhands.merit.models import Incident


def behaviour_titles(handbook: Handbook | None) -> dict[str, str]:
    """Return the title of each behaviour, by its id."""
    return queries.titles(handbook)


def moves_for(incident: "Incident", handbook: Handbook | None) -> list[tuple[str, str]]:
    """Return what an incident can be moved to, id and title: kinds of praise, or rules; and other areas."""
    is_merit = incident.sign == "merit"
    others = queries.own_behaviours("merit" if is_merit else "demerit")
    own = [(one.id, f"{one.area}: {one.title}") for one in others]
    if is_merit:
        return [*kinds_of(handbook).items(), *own]
    return [*((rule.id, rule.title) for rule in (handbook.rules if handbook else ())), *own]


def titles_then(entries: "Iterable[Entry]") -> dict[datetime, dict[str, str]]:
    """Return, by the moment, the titles of rules that held when a reply was sent in spite of the handbook.

    One query for a whole timeline, none where no reply was.
    """
    moments = {
        entry.at
        for entry in entries
        if entry.kind == "event" and getattr(entry.item, "data", {}).get("confirmed")
    }
    held = handbooks.held_at(moments) if moments else {}
    return {
        moment: {rule.id: rule.title for rule in handbook.rules} if handbook else {}
        for moment, handbook in held.items()
    }
