"""How those who judge decide: what becomes of what they weigh, how strictly, at which hour and weekday."""

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field

from goodhands.handbook.rules.book import TIERS
from goodhands.merit.rules.fairness.shares import ENOUGH, Share
from goodhands.merit.rules.standing.terms import RATIO, weights_of

BANDS = ("night", "morning", "afternoon", "evening")
WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
_HOURS_IN_BAND = 6
_UNITS = weights_of(RATIO)


@dataclass(frozen=True, slots=True)
class Weighed:
    """So many decisions (`number`) of one judge that are the same in all of this.

    `kind` is confirmed, coached or dismissed, or praised. `suggested` is the tier that was proposed, ""
    where it was not kept. `hour` (0 to 23) and `weekday` (1 is Monday) are of the judge's own zone.
    """

    judge: int
    kind: str
    tier: str = ""
    suggested: str = ""
    hour: int = 0
    weekday: int = 1
    number: int = 1


@dataclass(frozen=True, slots=True)
class Strictness:
    """Of what was confirmed or dismissed in a span of the day or week: the share confirmed, and how gravely.

    `units` is the sum over what was confirmed: minor 1, mid 3, major 9.
    """

    name: str
    confirmed: Share = field(default_factory=Share)
    units: int = 0

    @property
    def mean_units(self) -> float | None:
        """Return the mean weight of what was confirmed, to one place; None below 20."""
        number = self.confirmed.part
        return round(self.units / number, 1) if number >= ENOUGH else None


@dataclass(frozen=True, slots=True)
class JudgeFigures:
    """One judge in a period. Shares of what they decided; `settled` and `looked` are others' word on it.

    `raised` and `lowered` are shares of the confirmed ones of which the suggested tier is known.
    """

    judge: int
    confirmed: Share
    coached: Share
    dismissed: Share
    praised: int
    all_day: Strictness
    raised: Share
    lowered: Share
    overturned: Share
    differing: Share
    bands: tuple[Strictness, ...]
    weekdays: tuple[Strictness, ...]

    @property
    def decisions(self) -> int:
        """Return how many decisions there are, praise left out."""
        return self.confirmed.whole


def judge_figures(
    weighed: Iterable[Weighed],
    settled: Iterable[tuple[int, str, int]] = (),
    looked: Iterable[tuple[int, bool, int]] = (),
) -> list[JudgeFigures]:
    """Return the figures of each judge, those with the most decisions first.

    `settled` are disputes as (who had confirmed, upheld or overturned, number); `looked` second looks as (who
    had decided, whether the second judge said the same, number).
    """
    mine: dict[int, list[Weighed]] = defaultdict(list)
    for one in weighed:
        mine[one.judge].append(one)
    overturned, differing = Counter[tuple[int, bool]](), Counter[tuple[int, bool]]()
    for judge, kind, number in settled:
        overturned[judge, kind == "overturned"] += number
    for judge, is_same, number in looked:
        differing[judge, not is_same] += number
    rows = [
        _figures(judge, rows, _share_of(overturned, judge), _share_of(differing, judge))
        for judge, rows in mine.items()
    ]
    return sorted(rows, key=lambda row: (-row.decisions, row.judge))


def _figures(judge: int, rows: Sequence[Weighed], overturned: Share, differing: Share) -> JudgeFigures:
    kinds = Counter[str]()
    for one in rows:
        kinds[one.kind] += one.number
    number = kinds["confirmed"] + kinds["coached"] + kinds["dismissed"]
    known = [one for one in rows if one.kind == "confirmed" and one.suggested in TIERS and one.tier in TIERS]
    compared = sum(one.number for one in known)
    up = sum(one.number for one in known if TIERS.index(one.tier) > TIERS.index(one.suggested))
    down = sum(one.number for one in known if TIERS.index(one.tier) < TIERS.index(one.suggested))
    return JudgeFigures(
        judge=judge,
        confirmed=Share(kinds["confirmed"], number),
        coached=Share(kinds["coached"], number),
        dismissed=Share(kinds["dismissed"], number),
        praised=kinds["praised"],
        all_day=_strictness("all day", rows),
        raised=Share(up, compared),
        lowered=Share(down, compared),
        overturned=overturned,
        differing=differing,
        bands=_parted(BANDS, rows, lambda one: one.hour // _HOURS_IN_BAND),
        weekdays=_parted(WEEKDAYS, rows, lambda one: one.weekday - 1),
    )


def _parted(
    names: Sequence[str], rows: Sequence[Weighed], place: Callable[[Weighed], int]
) -> tuple[Strictness, ...]:
    return tuple(
        _strictness(name, [one for one in rows if place(one) == number]) for number, name in enumerate(names)
    )


def _strictness(name: str, rows: Sequence[Weighed]) -> Strictness:
    confirmed = [one for one in rows if one.kind == "confirmed"]
    part = sum(one.number for one in confirmed)
    dismissed = sum(one.number for one in rows if one.kind == "dismissed")
    units = sum(one.number * _UNITS.get(one.tier, 1) for one in confirmed)
    return Strictness(name, Share(part, part + dismissed), units)


def _share_of(counted: Counter[tuple[int, bool]], judge: int) -> Share:
    return Share(counted[judge, True], counted[judge, True] + counted[judge, False])
