"""The day that a named time means, seen from today: "Friday", "13 March", "the end of the month"."""

import re
from calendar import monthrange
from datetime import date, timedelta

from goodhands.conduct.rules.times import Time

_WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_LATER = ("next", "following", "coming")
_ISO = re.compile(r"(\d{4})-(\d\d)-(\d\d)")
_DAY_MONTH = re.compile(r"(\d{1,2})(?:st|nd|rd|th)?(?: of)?[ -]([a-z]{3})[a-z]*\.?,?(?: (\d{4}))?")
_MONTH_DAY = re.compile(r"([a-z]{3})[a-z]*\.? (\d{1,2})(?:st|nd|rd|th)?,?(?: (\d{4}))?")


def day_named(one: Time, today: date) -> date | None:
    """Return the day that a time means ("Friday", "13 March"); None if it means none."""
    text = one.text.lower()
    if one.kind == "date":
        return _date(text, today)
    if one.kind == "weekday":
        return _weekday(text, today)
    if one.kind == "day":
        return today + timedelta(days=_days_ahead(text))
    return _period(text, today) if one.kind == "period" else None


def _days_ahead(text: str) -> int:
    if "after tomorrow" in text:
        return 2
    return int(
        "tomorrow" in text or "tmrw" in text or "next" in text or "following" in text or text == "overnight"
    )


def _weekday(text: str, today: date) -> date | None:
    wanted = next((i for i, name in enumerate(_WEEKDAYS) if name[:3] in text), None)
    if wanted is None or "last" in text:
        return None
    ahead = (wanted - today.weekday()) % 7 or 7
    if "next" in text and ahead < 7 - today.weekday():
        ahead += 7
    return today + timedelta(days=ahead)


def _date(text: str, today: date) -> date | None:
    iso = _ISO.search(text)
    if iso:
        return _valid(int(iso[1]), int(iso[2]), int(iso[3]))
    found = [(m[2], m[1], m[3]) for m in _DAY_MONTH.finditer(text)] or [
        (m[1], m[2], m[3]) for m in _MONTH_DAY.finditer(text)
    ]
    for month, day, year in found:
        if month in _MONTHS:
            number = _MONTHS.index(month) + 1
            return _coming(int(year) if year else None, number, int(day), today)
    return None


def _coming(year: int | None, month: int, day: int, today: date) -> date | None:
    if year is not None:
        return _valid(year, month, day)
    this = _valid(today.year, month, day)
    return this if this is None or this >= today else _valid(today.year + 1, month, day)


def _valid(year: int, month: int, day: int) -> date | None:
    return date(year, month, day) if 1 <= month <= 12 and 1 <= day <= monthrange(year, month)[1] else None


def _period(text: str, today: date) -> date | None:
    """Return the last working day of "this week", "next week", "the end of the month"."""
    friday = today + timedelta(days=(4 - today.weekday()) % 7)
    if "week" in text and "weekend" not in text:
        later = any(word in text for word in ("next", "following", "coming"))
        return (
            friday + timedelta(days=7)
            if later and friday.isocalendar()[1] == today.isocalendar()[1]
            else friday
        )
    if "month" in text:
        later = any(word in text for word in _LATER)
        first = (today.replace(day=1) + timedelta(days=32 * later)).replace(day=1)
        return first.replace(day=monthrange(first.year, first.month)[1])
    return None
