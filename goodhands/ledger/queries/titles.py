"""Behaviours by the names that people read."""

from collections.abc import Iterable
from datetime import datetime

from goodhands.handbook import queries as handbooks
from goodhands.merit import queries as merit


def titles_of(behaviours: Iterable[str], *, now: datetime) -> dict[str, str]:
    """Return the title of each behaviour as it is called today; an id that is gone stands for itself.

    Before a handbook came into force, titles are those of the first.
    """
    known = merit.titles(handbooks.in_force(now) or handbooks.first())
    return {one: known.get(one, one) for one in behaviours}
