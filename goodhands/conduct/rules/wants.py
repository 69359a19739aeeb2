"""What would answer an ask: a time for "when", a sum for "how much", a deed for "please send …"."""

import re
from functools import lru_cache
from typing import Literal

from goodhands.conduct.rules.times import specific_times
from goodhands.conduct.rules.wording import wanting
from goodhands.conduct.rules.wording.asking import HOW_MUCH, Kind

Want = Literal[
    "time", "deadline", "sum", "number", "place", "person", "reason", "plan", "way", "thing", "act", "leave",
    "duty", "truth",
]  # fmt: skip
# What has a form of its own: without a time in the reply, "when" has no answer.
HARD: frozenset[Want] = frozenset(["time", "deadline", "sum", "number", "place", "person", "reason"])
_NAMED: tuple[tuple[Want, re.Pattern[str]], ...] = (
    ("time", wanting.TIME),
    ("sum", HOW_MUCH),
    ("number", wanting.NUMBER),
    ("way", wanting.NEEDED),
    ("place", wanting.PLACE),
    ("person", wanting.PERSON),
    ("reason", wanting.REASON),
    ("plan", wanting.PLAN),
)
_OPEN: frozenset[Want] = frozenset(["act", "leave", "duty", "truth"])


@lru_cache(maxsize=64)
def wants_of(lower: str, kind: Kind) -> frozenset[Want]:
    """Return what would answer an ask, given in lower case; any of it will do, but a deadline is extra."""
    found: set[Want] = {want for want, pattern in _NAMED if pattern.search(lower)}
    if not found:
        found.add(_unnamed(lower, kind))
    has_day = wanting.DEADLINE.search(lower) and (wanting.DUE.search(lower) or specific_times(lower))
    if has_day and found & _OPEN and "time" not in found:
        found.add("deadline")
    return frozenset(found)


def _unnamed(lower: str, kind: Kind) -> Want:
    if wanting.WAY.search(lower):
        return "way"
    if wanting.THING.search(lower):
        return "thing"
    if kind in ("request", "help") or (kind != "yes-no" and wanting.ACT.search(lower)):
        return "act"
    if wanting.DUTY.search(lower):
        return "duty"
    return "leave" if wanting.LEAVE.search(lower) else "truth"
