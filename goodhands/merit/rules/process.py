"""What a review of the process holds by its steps, and that it names no culprit (QM-18)."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Step:
    """A step by its kind; `measure` is the number of the measure that a "done" speaks of."""

    number: int
    kind: str
    measure: int | None = None


@dataclass(frozen=True, slots=True)
class Course:
    """Where a review stands: how many causes are named, which measures are open or done, is it closed."""

    causes: int = 0
    open_measures: tuple[int, ...] = ()
    done_measures: tuple[int, ...] = ()
    is_closed: bool = False

    @property
    def lacks(self) -> str:
        """Say what is missing before it can be closed; nothing if it can."""
        if not self.causes:
            return "Say first how the process let it happen."
        if not self.open_measures and not self.done_measures:
            return "Say first what prevents the next one, and who does it by when."
        return ""


def course_of(steps: Iterable[Step]) -> Course:
    """Return where a review stands after its steps, in their order."""
    rows = list(steps)
    done = {one.measure for one in rows if one.kind == "done"}
    measures = [one.number for one in rows if one.kind == "measure"]
    ends = [one.kind for one in rows if one.kind in ("closed", "reopened")]
    return Course(
        causes=sum(one.kind == "cause" for one in rows),
        open_measures=tuple(number for number in measures if number not in done),
        done_measures=tuple(number for number in measures if number in done),
        is_closed=bool(ends) and ends[-1] == "closed",
    )


def names_in(text: str, names: Sequence[str]) -> str:
    """Return the first of the names that stands in a text as words of its own, or nothing.

    Capitals count: a colleague called Will is named by "Will", not by "will".
    """
    found = (name for name in names if name and re.search(rf"(?<!\w){re.escape(name)}(?!\w)", text))
    return next(found, "")
