"""When the next meeting is due by the handbook's rhythm."""

from datetime import date, timedelta

from goodhands.merit.rules.standing.months import add_months

_DAYS = {"day": 1, "week": 7}
_MONTHS = {"month": 1, "quarter": 3, "year": 12}
_FRIDAY = 4


def step(day: date, every: str, number: int = 1) -> date:
    """Return the day that lies `number` periods after `day` (before it, where negative)."""
    if every in _DAYS:
        return day + timedelta(days=_DAYS[every] * number)
    return add_months(day, _MONTHS.get(every, 1) * number)


def next_day(last: date | None, every: str, today: date) -> date:
    """Return the suggested day of the next meeting: a period after the last, after today, on a weekday.

    Without a last one it is a week from today. A day at the weekend moves to the Monday after.
    """
    if last is None:
        return _weekday(today + timedelta(days=7))
    number = 1
    while step(last, every, number) <= today:
        number += 1
    return _weekday(step(last, every, number))


def _weekday(day: date) -> date:
    return day + timedelta(days=max(0, 7 - day.weekday())) if day.weekday() > _FRIDAY else day
