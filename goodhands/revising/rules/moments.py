"""A date and a time of day, as a person writes them, in that person's time zone."""

from datetime import UTC, date, datetime, time
from zoneinfo import ZoneInfo


def moment_in(zone: str, day: date, at: time) -> datetime:
    """Return the moment when clocks in `zone` show this. Of an hour that comes twice, the first.

    Raises ValueError for an hour that a change of the clocks leaves out, and at the ends of all calendars.
    """
    local = datetime.combine(day, at, tzinfo=ZoneInfo(zone))
    try:
        moment = local.astimezone(UTC)
    except OverflowError as error:
        raise ValueError(
            f"The year {day.year} is at the end of all calendars. Choose another year."
        ) from error
    if moment.astimezone(ZoneInfo(zone)).replace(tzinfo=None) != local.replace(tzinfo=None):
        raise ValueError(f"{at:%H:%M} does not exist on {day:%d %b %Y} in {zone}: the clocks leap over it.")
    return moment
