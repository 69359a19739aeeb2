"""Moments as days of the organisation: the ledger counts whole days in its time zone (rule 3)."""

from datetime import date, datetime
from zoneinfo import ZoneInfo

from django.conf import settings


def day_of(moment: datetime) -> date:
    """Return the day on which a moment falls in the organisation's time zone (`GOODHANDS_TIME_ZONE`)."""
    return moment.astimezone(ZoneInfo(settings.ORGANISATION_TIME_ZONE)).date()
