"""Those whose replies are read, by person or by team: how much is found, and what becomes of it."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from goodhands.merit.rules.fairness.shares import Rate, Share, stands_out

_RIGHT = ("confirmed", "upheld", "disputed")
_WRONG = ("dismissed", "overturned")


@dataclass(frozen=True, slots=True)
class ConcernedFigures:
    """A person or a team in a period.

    `found` are incidents in replies per replies read, whatever became of them; `confirmed` is the share
    of what was confirmed or dismissed. What is only coached is in neither part of it.
    """

    found: Rate = field(default_factory=Rate)
    confirmed: Share = field(default_factory=Share)
    coached: int = 0
    demerits: int = 0
    merits: int = 0

    def without(self, part: "ConcernedFigures") -> "ConcernedFigures":
        """Return these figures less those of one of them."""
        return ConcernedFigures(
            Rate(self.found.events - part.found.events, self.found.replies - part.found.replies),
            Share(self.confirmed.part - part.confirmed.part, self.confirmed.whole - part.confirmed.whole),
            self.coached - part.coached,
            self.demerits - part.demerits,
            self.merits - part.merits,
        )


@dataclass(frozen=True, slots=True)
class Compared:
    """Figures, and whether they stand out from those of all others together."""

    figures: ConcernedFigures
    found_stands_out: bool
    confirmed_stands_out: bool


def concerned_figures(
    rows: Iterable[tuple[int, str, str, bool, int]], replies: Mapping[int, int]
) -> dict[int, ConcernedFigures]:
    """Return the figures by whom they concern, of rows (whom, sign, state, whether in a reply, number).

    `replies` says how many were read. What didn't happen in a reply is not found per replies.
    """
    states: dict[int, Counter[tuple[str, str]]] = defaultdict(Counter)
    found: Counter[int] = Counter()
    for whom, sign, state, is_in_reply, number in rows:
        states[whom][sign, state] += number
        found[whom] += number if is_in_reply and sign == "demerit" else 0
    return {
        whom: _figures(states[whom], Rate(found[whom], replies.get(whom, 0))) for whom in {*states, *replies}
    }


def in_all(parts: Iterable[ConcernedFigures]) -> ConcernedFigures:
    """Return the sum of several figures."""
    found = list(parts)
    return ConcernedFigures(
        Rate(sum(one.found.events for one in found), sum(one.found.replies for one in found)),
        Share(sum(one.confirmed.part for one in found), sum(one.confirmed.whole for one in found)),
        sum(one.coached for one in found),
        sum(one.demerits for one in found),
        sum(one.merits for one in found),
    )


def compared(one: ConcernedFigures, together: ConcernedFigures) -> Compared:
    """Return figures beside those of all others: `together` holds theirs and these."""
    rest = together.without(one)
    return Compared(one, stands_out(one.found, rest.found), stands_out(one.confirmed, rest.confirmed))


def _figures(states: Counter[tuple[str, str]], found: Rate) -> ConcernedFigures:
    right = sum(states["demerit", state] for state in _RIGHT)
    wrong = sum(states["demerit", state] for state in _WRONG)
    return ConcernedFigures(
        found=found,
        confirmed=Share(right, right + wrong),
        coached=states["demerit", "coached"],
        demerits=right,
        merits=states["merit", "confirmed"],
    )
