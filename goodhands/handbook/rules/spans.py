"""Lengths of time as handbooks write them: "30 s", "2 h", "48-72 h"."""

import re
from dataclasses import dataclass
from datetime import timedelta

_SPAN = re.compile(r"(\d+)(?:-(\d+))? (s|min|h|days)\Z")
_SECONDS = {"s": 1, "min": 60, "h": 3600, "days": 86400}
_CLOCK_TIME = re.compile(r"([01]\d|2[0-3]):[0-5]\d\Z")
_INTERVAL = re.compile(r"([01]\d|2[0-3]):[0-5]\d-(([01]\d|2[0-3]):[0-5]\d|24:00)\Z")


@dataclass(frozen=True, slots=True)
class Span:
    """A length of time; `least` and `most` differ where the handbook gives a range (SL-06, SL-09)."""

    least: timedelta
    most: timedelta


def read_span(text: str) -> Span:
    """Read "30 s", "2 h", "5-10 min", "48-72 h". Raises ValueError that says how to write it."""
    found = _SPAN.match(text)
    if not found:
        raise ValueError("is a length of time: “30 s”, “10 min”, “2 h”, “48-72 h”, “3 days”")
    least = int(found[1]) * _SECONDS[found[3]]
    most = int(found[2] or found[1]) * _SECONDS[found[3]]
    if most == 0 or most < least:
        raise ValueError("is longer than nothing, and a range begins with the smaller number")
    return Span(timedelta(seconds=least), timedelta(seconds=most))


def is_clock_time(text: str) -> bool:
    """Tell whether `text` is a time of day from 00:00 to 23:59."""
    return bool(_CLOCK_TIME.match(text))


def is_interval(text: str) -> bool:
    """Tell whether `text` is a stretch of a day, "09:00-17:30", that ends after it begins."""
    return bool(_INTERVAL.match(text)) and text[:5] < text[6:]
