"""The secret by which lots are drawn, and which decisions are judged a second time."""

import secrets
from datetime import datetime

from goodhands.merit.models import Decision, SecondLook, Setting
from goodhands.merit.queries.settings import SALT, second_look_percent
from goodhands.merit.rules.sampling import is_drawn

_DRAWN_FROM = {"confirmed", "dismissed", "coached", "praised"}


def salt(*, now: datetime) -> str:
    """Return the secret by which samples are drawn: made once and kept, so that they can be drawn again."""
    found = Setting.objects.filter(key=SALT).order_by("id").first()
    if found is None:
        Setting.objects.create(key=SALT, value=secrets.token_hex(32), created_at=now)
        # Two processes may have made one each; the first holds.
        found = Setting.objects.filter(key=SALT).order_by("id")[0]
    return str(found.value)


def draw_second_look(decision: Decision, *, now: datetime) -> None:
    """Let the lot say whether somebody else judges this, too; who decided neither knows nor picks."""
    if decision.kind not in _DRAWN_FROM:
        return
    if is_drawn(salt(now=now), "decision", decision.pk, second_look_percent()):
        SecondLook.objects.create(decision=decision, drawn_at=now)
