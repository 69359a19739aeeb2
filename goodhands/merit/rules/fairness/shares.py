"""Shares and rates with the margin that small numbers have, so that noise isn't shown as bias."""

from dataclasses import dataclass
from math import sqrt

ENOUGH = 20  # decisions, or replies: below that no share is told
_Z = 1.959964  # 95 %


@dataclass(frozen=True, slots=True)
class Share:
    """`part` of `whole`."""

    part: int = 0
    whole: int = 0

    @property
    def is_enough(self) -> bool:
        """Tell whether there are enough to speak of a share: 20."""
        return self.whole >= ENOUGH

    @property
    def percent(self) -> int | None:
        """Return the share in whole percent; None below 20."""
        return round(100 * self.part / self.whole) if self.is_enough else None

    @property
    def between(self) -> tuple[int, int] | None:
        """Return the margin in whole percent (Wilson, 95 %); None below 20."""
        if not self.is_enough:
            return None
        low, high = wilson(self.part, self.whole)
        return round(100 * low), round(100 * high)


def wilson(part: int, whole: int) -> tuple[float, float]:
    """Return Wilson's interval at 95 % for `part` of `whole`, from 0 to 1; all of it for nothing."""
    if not whole:
        return 0.0, 1.0
    share, z2 = part / whole, _Z * _Z
    middle = (share + z2 / (2 * whole)) / (1 + z2 / whole)
    reach = _Z * sqrt(share * (1 - share) / whole + z2 / (4 * whole * whole)) / (1 + z2 / whole)
    # At the ends the interval touches them exactly; the arithmetic misses by a hair.
    return (0.0 if not part else middle - reach), (1.0 if part == whole else middle + reach)


@dataclass(frozen=True, slots=True)
class Rate:
    """`events` in `replies`; there may be several in one."""

    events: int = 0
    replies: int = 0

    @property
    def is_enough(self) -> bool:
        """Tell whether there are enough replies to speak of a rate: 20."""
        return self.replies >= ENOUGH

    @property
    def per_hundred(self) -> float | None:
        """Return how many there are in a hundred replies, to one place; None below 20 replies."""
        return round(100 * self.events / self.replies, 1) if self.is_enough else None

    @property
    def between(self) -> tuple[float, float] | None:
        """Return the margin per hundred replies (Poisson by Byar, 95 %); None below 20 replies."""
        if not self.is_enough:
            return None
        low, high = byar(self.events)
        return round(100 * low / self.replies, 1), round(100 * high / self.replies, 1)


def byar(events: int) -> tuple[float, float]:
    """Return Byar's interval at 95 % for the number that `events` counted ones stand for."""
    low = 0.0
    if events:
        low = events * max(0.0, 1 - 1 / (9 * events) - _Z / (3 * sqrt(events))) ** 3
    more = events + 1
    return low, more * (1 - 1 / (9 * more) + _Z / (3 * sqrt(more))) ** 3


def stands_out(one: Share | Rate, rest: Share | Rate) -> bool:
    """Tell whether a share or rate is another than that of the rest: both are enough, their margins apart."""
    mine, others = one.between, rest.between
    return mine is not None and others is not None and (mine[0] > others[1] or mine[1] < others[0])
