"""Weeks as bars: where each stands in a small picture, drawn without any style of its own."""

from collections.abc import Sequence
from dataclasses import dataclass

from goodhands.merit.rules.skills.weeks import Week

HEIGHT = 40
_STEP, _WIDTH = 14, 10
_LEAST = 4  # a bar this many replies high is as high as it gets, at the least


@dataclass(frozen=True, slots=True)
class Bar:
    """One week: `due` is the height of what called for it, `shown` of what showed it, from the bottom up."""

    x: int
    due: float
    shown: float
    week: Week

    @property
    def due_y(self) -> float:
        return HEIGHT - self.due

    @property
    def shown_y(self) -> float:
        return HEIGHT - self.shown


def bars(weeks: Sequence[Week]) -> list[Bar]:
    """Return a bar for each week, oldest first, all to one measure."""
    most = max([_LEAST, *(week.due for week in weeks)])
    return [
        Bar(
            place * _STEP,
            round(week.due * HEIGHT / most, 1),
            round(week.shown * HEIGHT / most, 1),
            week,
        )
        for place, week in enumerate(weeks)
    ]


def width_of(weeks: Sequence[Week]) -> int:
    """Return how wide the picture of some weeks is."""
    return max(0, len(weeks) * _STEP - (_STEP - _WIDTH))
