"""How the optional judge fares."""

from dataclasses import dataclass
from datetime import datetime

from django.conf import settings
from django.db.models import Q

from goodhands.merit.models import JudgeHealth, Reading


@dataclass(frozen=True, slots=True)
class JudgeState:
    """For the health page: `problem` is empty while all is well; `waiting` replies are still to be asked."""

    model: str
    problem: str = ""
    answered_at: datetime | None = None
    next_try_at: datetime | None = None
    waiting: int = 0


def judge_state() -> JudgeState | None:
    """Return how the judge fares; None if it is switched off."""
    if not settings.JUDGE_URL and not settings.JUDGE_MODEL:
        return None
    if not settings.JUDGE_URL or not settings.JUDGE_MODEL:
        return JudgeState(settings.JUDGE_MODEL, "Set both GOODHANDS_JUDGE_URL and GOODHANDS_JUDGE_MODEL.")
    health = JudgeHealth.objects.first()
    if health is None:
        return JudgeState(settings.JUDGE_MODEL)
    open_ones = Q(message__opinion=None) | Q(message__opinion__given_at=None)
    waiting = Reading.objects.filter(open_ones, read_at__gte=health.since).count()
    return JudgeState(settings.JUDGE_MODEL, health.problem, health.answered_at, health.next_try_at, waiting)
