"""Whether an entry of the record answers an open ask: by the thing its label names, and by what its value is.

"Which day does she come?" is answered by "lesson: Tuesdays 4 pm", "how many pupils" by "group_size: 58".
"""

import re
from collections.abc import Callable, Iterator, Mapping

from goodhands.conduct.rules.facts.entry import Entry
from goodhands.conduct.rules.facts.fact import Fact, Question
from goodhands.conduct.rules.facts.record import is_ours
from goodhands.conduct.rules.facts.value_shapes import DAY, MEASURE, PROPER, SUM, TIME

_Fits = Callable[[Entry, Question], bool]


def _shaped(pattern: re.Pattern[str], fits: _Fits) -> _Fits:
    """Return the test of an entry whose value looks right; a proper name needs its capitals."""
    return lambda entry, ask: (
        pattern.search(entry.value if pattern is PROPER else entry.low) is not None and fits(entry, ask)
    )


# What an entry must be to answer an ask, by what the ask wants.
_FITS: Mapping[str, _Fits] = {
    "day": _shaped(DAY, Entry.is_day_of),
    "time": _shaped(TIME, Entry.is_day_of),
    "place": _shaped(PROPER, Entry.is_about),
    "person": _shaped(PROPER, Entry.is_about),
    "sum": _shaped(SUM, Entry.is_total),
    "measure": _shaped(MEASURE, Entry.is_size_of),
    "age": Entry.is_age_of,
    "count": Entry.counts,
    "details": Entry.is_about,
    "thing": Entry.names_it,
    "had": Entry.names_it,
}


def likened(facts: Mapping[str, str], ask: Question) -> Iterator[Fact]:
    """Give the entries of the record that answer an ask."""
    fits = _FITS.get(ask.want)
    for label, value in facts.items() if fits else ():
        if fits and value.strip() and not is_ours(label):
            entry = Entry(label, value)
            if fits(entry, ask) and (not ask.whose or entry.is_of(frozenset([ask.whose]))):
                yield Fact(ask.kind, value.strip(), label, "record")
