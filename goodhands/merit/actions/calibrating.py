"""Judging the replies of a calibration session, each reviewer alone (gap 7)."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from django.db import transaction

from goodhands.accounts.models import Person
from goodhands.conversations.actions import NotAllowed
from goodhands.handbook import queries as handbooks
from goodhands.handbook.rules.book import TIERS
from goodhands.merit.actions.judging import DecisionRefused
from goodhands.merit.models import (
    CalibrationReply,
    CalibrationReviewer,
    CalibrationSession,
    CalibrationVerdict,
)


@dataclass(frozen=True, slots=True)
class Judgement:
    """What somebody sees broken in a reply (rule → tier; nothing: it is fine), and a word about it."""

    broken: Mapping[str, str]
    comment: str = ""


def judge_reply(reply: CalibrationReply, judgement: Judgement, *, by: Person, now: datetime) -> None:
    """Judge a reply, alone and as often as one likes until one has finished.

    Raises NotAllowed for who is no reviewer; DecisionRefused once finished, and for unknown rules and tiers.
    """
    with transaction.atomic():
        mine = _reviewer(reply.session, by)
        if mine.finished_at is not None:
            raise DecisionRefused("You have finished; your verdicts stand.")
        require_known(reply.session, judgement.broken)
        CalibrationVerdict.objects.update_or_create(
            reply=reply,
            reviewer=mine,
            defaults={
                "broken": dict(judgement.broken),
                "comment": judgement.comment.strip()[:2000],
                "given_at": now,
            },
        )


def finish(session: CalibrationSession, *, by: Person, now: datetime) -> None:
    """Say that one's verdicts stand. Raises NotAllowed, and DecisionRefused while a reply has none."""
    with transaction.atomic():
        mine = _reviewer(session, by)
        left = session.replies.count() - mine.verdicts.count()
        if left:
            raise DecisionRefused(f"{left} of the replies still wait for your verdict.")
        if mine.finished_at is None:
            mine.finished_at = now
            mine.save(update_fields=["finished_at"])


def _reviewer(session: CalibrationSession, by: Person) -> CalibrationReviewer:
    found = CalibrationReviewer.objects.select_for_update().filter(session=session, person=by).first()
    if found is None:
        raise NotAllowed("You are no reviewer of this session.")
    return found


def require_known(session: CalibrationSession, broken: Mapping[str, str]) -> None:
    """Let rules and tiers of the session's handbook pass. Raises DecisionRefused."""
    handbook = handbooks.version(session.handbook_version)
    for rule, tier in broken.items():
        if handbook.rule(rule) is None or tier not in TIERS:
            raise DecisionRefused(f"{rule!r} at {tier!r} is no rule and tier of the handbook.")
