"""A second person judges what the monitor decided, without knowing how."""

from dataclasses import dataclass
from datetime import datetime

from django.db import transaction

from goodhands.accounts.models import Person
from goodhands.handbook.rules.book import TIERS
from goodhands.merit.actions.judging import DecisionRefused, require_second_judge
from goodhands.merit.models import SecondLook
from goodhands.merit.queries.second_looks import waiting_looks


@dataclass(frozen=True, slots=True)
class SecondVerdict:
    """What the second judge says: is it so, at which tier, and why."""

    is_right: bool
    tier: str = ""
    reason: str = ""


def judge_again(look: SecondLook, verdict: SecondVerdict, *, by: Person, now: datetime) -> None:
    """Give a second verdict; it changes nothing that was decided, and shows how far the judges agree (gap 7).

    Raises NotAllowed for the first judge, the person concerned and those who may not judge; DecisionRefused
    once a verdict was given or the decision taken back or contested, for an unknown tier, and for "it is
    none" without a reason.
    """
    if verdict.tier and verdict.tier not in TIERS:
        raise DecisionRefused(f"There is no tier {verdict.tier!r}; choose one of {', '.join(TIERS)}.")
    if not verdict.is_right and not verdict.reason.strip():
        raise DecisionRefused("Say in a few words why it is none.")
    with transaction.atomic():
        fresh = SecondLook.objects.select_for_update(of=("self",)).get(pk=look.pk)
        require_second_judge(look.decision.incident, look.decision.by_id, by)
        if fresh.judge_id is not None:
            raise DecisionRefused("Somebody has taken this second look already.")
        if not waiting_looks().filter(pk=look.pk).exists():
            raise DecisionRefused(
                "The decision was taken back or contested meanwhile; nothing is left to judge."
            )
        fresh.judge, fresh.judged_at = by, now
        fresh.verdict = SecondLook.Verdict.RIGHT if verdict.is_right else SecondLook.Verdict.WRONG
        fresh.tier = verdict.tier if verdict.is_right else ""
        fresh.reason = verdict.reason.strip()
        fresh.save()
