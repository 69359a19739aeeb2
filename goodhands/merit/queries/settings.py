"""How the review desk is set today: the scope of monitoring, the share of second looks."""

from datetime import datetime
from typing import Any

from django.db.models import Max

from goodhands.accounts.models import Person, Role
from goodhands.handbook import queries as handbooks
from goodhands.inboxes import queries as inboxes
from goodhands.merit.models import Setting
from goodhands.merit.rules.scope import CHANNELS, Scope, percent_by_handbook

SALT = "salt"
SECOND_LOOK = "second-look"
SECOND_LOOK_PERCENT = 10


def rate_key(inbox_id: int, channel: str) -> str:
    """Return the key under which the rate of an inbox and channel is kept."""
    return f"rate:{inbox_id}:{channel}"


def settings_now() -> dict[str, Any]:
    """Return the value that holds for each key that was ever set."""
    newest = Setting.objects.order_by().values("key").annotate(newest=Max("id")).values("newest")
    return dict(Setting.objects.filter(pk__in=newest).values_list("key", "value"))


def scope(*, now: datetime) -> Scope:
    """Return what is monitored, by inbox and channel: set here, or by the handbook (QM-02)."""
    handbook, boxes, given = handbooks.in_force(now), inboxes.every(), settings_now()
    known = [box.slug for box in boxes]
    rates: dict[tuple[int, str], int] = {}
    set_here: set[tuple[int, str]] = set()
    for box in boxes:
        for channel in CHANNELS:
            own = given.get(rate_key(box.pk, channel))
            rates[box.pk, channel] = (
                percent_by_handbook(handbook, box.slug, channel, known) if own is None else own
            )
            if own is not None:
                set_here.add((box.pk, channel))
    return Scope(rates, frozenset(set_here))


def second_look_percent() -> int:
    """Return how many in a hundred of the monitor's decisions a second person judges, too."""
    value = settings_now().get(SECOND_LOOK)
    return SECOND_LOOK_PERCENT if value is None else int(value)


def may_set(person: Person) -> bool:
    """Tell who sets what is monitored: the monitor and management."""
    return person.role == Role.MONITOR or person.may_administer


def history(limit: int = 20) -> list[Setting]:
    """Return what was set last, newest first; the salt is nobody's to see."""
    rows = Setting.objects.exclude(key=SALT).select_related("by").order_by("-id")
    return list(rows[:limit])
