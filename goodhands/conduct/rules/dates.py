"""Times a reply can name instead of "soon": near, believable, in office hours."""

from datetime import datetime, timedelta

_OPEN, _LAST_TODAY, _HOURS_AHEAD = 8, 17, 2
_SATURDAY = 5
_AFTERNOON = "3 pm"


def near_times(now: datetime | None) -> tuple[str, ...]:
    """Return one or two times to promise, nearest first: ("by 4 pm today", "by tomorrow, 3 pm").

    `now` is the agent's local time. Without it the time is left open, marked by an ellipsis.
    """
    if now is None:
        return ("by … (day and time)",)
    times: list[str] = []
    hour = max(now.hour + _HOURS_AHEAD + (now.minute > 0), _OPEN + _HOURS_AHEAD)
    if now.weekday() < _SATURDAY and hour <= _LAST_TODAY:
        times.append(f"by {_clock(hour)} today")
    following = now + timedelta(days=1)
    while following.weekday() >= _SATURDAY:
        following += timedelta(days=1)
    day = "tomorrow" if following.date() == (now + timedelta(days=1)).date() else f"{following:%A}"
    times.append(f"by {day}, {_AFTERNOON}")
    return tuple(times)


def later_day(now: datetime | None) -> str:
    """Return a day to ask for an answer by, three working days off: "by Thursday"."""
    if now is None:
        return "by … (day)"
    day, left = now, 3
    while left:
        day += timedelta(days=1)
        left -= day.weekday() < _SATURDAY
    return f"by {day:%A}"


def _clock(hour: int) -> str:
    return f"{hour} am" if hour < 12 else f"{hour - 12 or 12} pm"
