"""The moment that a named time means: "by Friday", "tomorrow at 3 pm", "within two hours" (PR-01).

A day without an hour means the end of the working day; a time that names no single moment has none.
"""

import re
from collections.abc import Iterable
from datetime import date, datetime, time, timedelta

from goodhands.conduct.rules.days_named import day_named
from goodhands.conduct.rules.times import Time

_END_OF_DAY = time(17)
_LAST_MINUTE = time(23, 59)
_HALF_PAST_NOON = {"noon": time(12), "midday": time(12), "midnight": time(23, 59), "lunch": time(12, 30)}
_PARTS = {
    "morning": time(12),
    "afternoon": time(17),
    "evening": time(20),
    "tonight": time(21),
    "night": time(21),
    "noon": time(12),
    "midday": time(12),
}
_COUNTED = ("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve")
_NUMBERS = {"a": 1.0, "an": 1.0, **{word: float(i) for i, word in enumerate(_COUNTED, start=1)}}
_UNITS = {
    "min": timedelta(minutes=1),
    "hour": timedelta(hours=1),
    "hr": timedelta(hours=1),
    "fortnight": timedelta(days=14),
    "week": timedelta(days=7),
    "month": timedelta(days=30),
}
_CLOCK = re.compile(r"(\d{1,2})(?:[:.](\d\d))? ?(am|pm|a\.m|p\.m|o'clock)?")
_LENGTH = re.compile(
    r"(?P<last>\d+(?:\.\d+)?|[a-z]+)[ -]?(?P<working>business |working |week)?"
    r"(?P<unit>min|hour|hr|day|night|week|fortnight|month)"
)


def moment(times: Iterable[Time], now: datetime) -> datetime | None:
    """Return the moment that times named together mean ("Friday", "3 pm"), seen from `now`; None if none.

    `now` is aware; the answer is in its time zone, and never before it.
    """
    named = list(times)
    length = next(filter(None, (_length(one, now) for one in named)), None)
    if length is not None:
        return length
    day = next(filter(None, (day_named(one, now.date()) for one in named)), None)
    hour = next(filter(None, map(_hour, named)), None)
    if day is None and hour is None:
        return None
    due = datetime.combine(day or now.date(), hour or _END_OF_DAY, now.tzinfo)
    if due < now and day is None:
        due += timedelta(days=1)
    elif due < now and hour is None:
        due = datetime.combine(due.date(), _LAST_MINUTE, now.tzinfo)
    return due if due >= now else None


def _length(one: Time, now: datetime) -> datetime | None:
    """Return the end of a duration: the longer end of "two to three days", working days past weekends."""
    if one.kind != "duration":
        return None
    plain = one.text.lower().replace("half an hour", "30 min").replace("within the ", "within one ")
    found = list(_LENGTH.finditer(plain))
    if not found:
        return None
    match = found[-1]
    count = _count(match["last"])
    if count is None:
        return None
    unit, working = match["unit"], (match["working"] or "").strip()
    if unit in ("day", "night"):
        end = _working_days(now.date(), int(count)) if working else now.date() + timedelta(days=int(count))
        return datetime.combine(end, _END_OF_DAY, now.tzinfo)
    if unit in ("min", "hour", "hr"):
        return now + count * _UNITS[unit]
    return datetime.combine(now.date() + count * _UNITS[unit], _END_OF_DAY, now.tzinfo)


def _count(word: str) -> float | None:
    return float(word) if word[0].isdigit() else _NUMBERS.get(word)


def _working_days(start: date, count: int) -> date:
    day = start
    while count > 0:
        day += timedelta(days=1)
        count -= day.weekday() < 5
    return day


def _hour(one: Time) -> time | None:
    text = one.text.lower()
    if one.kind in ("day", "weekday"):
        return next((hour for part, hour in _PARTS.items() if part in text), None)
    if one.kind != "clock":
        return None
    named = next((hour for name, hour in _HALF_PAST_NOON.items() if name in text), None)
    match = _CLOCK.search(text)
    if named or match is None:
        return named
    hours, minutes = int(match[1]), int(match[2] or 0)
    half = (match[3] or "")[:1]
    if half == "p" or (half != "a" and match[2] is None and hours < 8):
        hours = hours % 12 + 12
    elif half == "a":
        hours %= 12
    return time(hours, minutes) if hours < 24 and minutes < 60 else None
