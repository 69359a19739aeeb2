"""Behaviours by the names that people read."""

from collections.abc import Iterable
from datetime import datetime

from goodhands.merit import queries as merit


def titles_of(behaviours: Iterable[str], *, now: datetime) -> dict[str, str]:
    """Return the title of each behaviour as it is called today; an id that is gone stands for itself."""
    found = {one: merit.find_behaviour(one, now=now) for one in sorted(set(behaviours))}
    return {one: behaviour.title if behaviour else one for one, behaviour in found.items()}
