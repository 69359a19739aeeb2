"""Behaviours by the names that people read: rules of the handbook, and what praise can be for."""

from collections.abc import Iterable
from datetime import datetime
from typing import TYPE_CHECKING

from goodhands.handbook import queries as handbooks
from goodhands.handbook.rules.book import Handbook
from goodhands.merit.rules.behaviours import SYSTEM_TITLES
from goodhands.merit.rules.praise_kinds import PRAISE_KINDS, kinds_of

if TYPE_CHECKING:
    from goodhands.conversations.queries.timelines import Entry


def behaviour_titles(handbook: Handbook | None) -> dict[str, str]:
    """Return the title of each behaviour, by its id."""
    rules = {rule.id: rule.title for rule in handbook.rules} if handbook else {}
    return {**SYSTEM_TITLES, **PRAISE_KINDS, **kinds_of(handbook), **rules}


def moves_for(sign: str, handbook: Handbook | None) -> list[tuple[str, str]]:
    """Return what an incident of that sign can be moved to: kinds of praise, or rules; id and title."""
    if sign == "merit":
        return list(kinds_of(handbook).items())
    return [(rule.id, rule.title) for rule in handbook.rules] if handbook else []


def titles_then(entries: "Iterable[Entry]") -> dict[datetime, dict[str, str]]:
    """Return, by the moment, the titles that held when a reply was sent in spite of the handbook.

    One query for a whole timeline, none where no reply was.
    """
    moments = {
        entry.at
        for entry in entries
        if entry.kind == "event" and getattr(entry.item, "data", {}).get("confirmed")
    }
    held = handbooks.held_at(moments) if moments else {}
    return {moment: behaviour_titles(handbook) for moment, handbook in held.items()}
