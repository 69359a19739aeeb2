"""Setting what is monitored, and how much of it a second person judges."""

from collections.abc import Mapping
from datetime import datetime

from django.db import transaction

from goodhands.accounts.models import Person
from goodhands.conversations.actions import NotAllowed
from goodhands.merit.actions.judging import DecisionRefused
from goodhands.merit.models import Setting
from goodhands.merit.queries.settings import SECOND_LOOK, may_set, rate_key, settings_now

MOST = 100


def set_rates(rates: Mapping[tuple[int, str], int | None], *, by: Person, now: datetime) -> int:
    """Set how many in a hundred replies of an inbox and channel are read; None: as the handbook says.

    Returns how many changed. Raises NotAllowed but for the monitor and management, DecisionRefused for a rate
    that is no percentage.
    """
    return _set({rate_key(*place): percent for place, percent in rates.items()}, by=by, now=now)


def set_second_look(percent: int, *, by: Person, now: datetime) -> int:
    """Set how many in a hundred of the monitor's decisions a second person judges. Raises as `set_rates`."""
    return _set({SECOND_LOOK: percent}, by=by, now=now)


def _set(wanted: Mapping[str, int | None], *, by: Person, now: datetime) -> int:
    if not may_set(by):
        raise NotAllowed("The monitor and management set what is monitored.")
    for percent in wanted.values():
        if percent is not None and not 0 <= percent <= MOST:
            raise DecisionRefused("A rate is a whole number from 0 to 100.")
    with transaction.atomic():
        before = settings_now()
        changed = [key for key, percent in wanted.items() if before.get(key) != percent]
        Setting.objects.bulk_create(
            Setting(key=key, value=wanted[key], by=by, created_at=now) for key in changed
        )
    return len(changed)
