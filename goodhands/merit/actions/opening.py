"""Opening a calibration session: who judges, and which replies (gap 7)."""

from dataclasses import dataclass
from datetime import datetime

from django.db import transaction

from goodhands.accounts.models import Person
from goodhands.conversations.actions import NotAllowed
from goodhands.handbook import queries as handbooks
from goodhands.merit.actions.judging import DecisionRefused, may_judge
from goodhands.merit.actions.lot import salt
from goodhands.merit.models import CalibrationReply, CalibrationReviewer, CalibrationSession
from goodhands.merit.queries.calibration import possible_replies
from goodhands.merit.queries.settings import scope
from goodhands.merit.rules.sampling import place

MOST_REPLIES = 30


@dataclass(frozen=True, slots=True)
class NewSession:
    """What a chair asks for: who judges, and which replies, or how many the lot shall draw."""

    title: str
    reviewers: tuple[Person, ...]
    message_ids: tuple[int, ...] = ()
    draw: int = 10


def open_session(new: NewSession, *, by: Person, now: datetime) -> CalibrationSession:
    """Open a session; `by` is its chair.

    Raises NotAllowed but for monitors and management; DecisionRefused without a title, a handbook, two
    reviewers, or any reply that neither they nor the chair wrote.
    """
    handbook = handbooks.in_force(now)
    if not may_judge(by) or not all(may_judge(person) for person in new.reviewers):
        raise NotAllowed("Monitors and management calibrate.")
    if not new.title.strip() or handbook is None:
        raise DecisionRefused("Give the session a title; and a handbook has to be in force.")
    if len(set(new.reviewers)) < 2:
        raise DecisionRefused("Choose at least two reviewers; one alone agrees with nobody.")
    with transaction.atomic():
        session = CalibrationSession.objects.create(
            title=new.title.strip()[:120], chair=by, handbook_version=handbook.version_id, created_at=now
        )
        chosen = _replies(session, new, now=now)
        if not chosen:
            raise DecisionRefused(
                "No reply of the last 30 days fits; nobody judges what they wrote themself."
            )
        CalibrationReply.objects.bulk_create(
            CalibrationReply(session=session, message_id=pk) for pk in chosen
        )
        CalibrationReviewer.objects.bulk_create(
            CalibrationReviewer(session=session, person=person) for person in dict.fromkeys(new.reviewers)
        )
        return session


def _replies(session: CalibrationSession, new: NewSession, *, now: datetime) -> list[int]:
    candidates = possible_replies(scope(now=now), now=now).exclude(author__in=(session.chair, *new.reviewers))
    ids = candidates.order_by("pk").values_list("pk", flat=True)
    if new.message_ids:
        return list(ids.filter(pk__in=new.message_ids)[:MOST_REPLIES])
    secret, lot = salt(now=now), f"calibration {session.pk}"
    number = min(max(new.draw, 0), MOST_REPLIES)
    return sorted(sorted(ids, key=lambda pk: place(secret, lot, pk))[:number])
