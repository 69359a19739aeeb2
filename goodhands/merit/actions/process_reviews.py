"""Reviewing the process instead of anybody: opened, answered step by step, closed. Nothing is changed."""

from dataclasses import dataclass
from datetime import date, datetime

from django.db import IntegrityError, transaction

from goodhands.accounts.models import Person, Role
from goodhands.conversations.actions import NotAllowed
from goodhands.handbook import queries as handbooks
from goodhands.merit.actions.deciding import acknowledge
from goodhands.merit.models import Incident, ProcessReview, ReviewStep
from goodhands.merit.queries.coaching import is_coaching
from goodhands.merit.queries.process_reviews import course
from goodhands.merit.rules.process import names_in
from goodhands.merit.rules.switches import reviews_process

_LONGEST = 4000


class ReviewRefused(Exception):
    """A review of the process can't be written so; the message says what to write instead."""


@dataclass(frozen=True, slots=True)
class NewReview:
    """What happened, in a title and in words that name nobody; `incident` is the finding it comes from."""

    title: str
    happened: str
    incident: Incident | None = None


@dataclass(frozen=True, slots=True)
class Measure:
    """What prevents the next one: what is done, by whom, until which day."""

    text: str
    doer: Person | None
    due_date: date | None


def open_process_review(new: NewReview, *, by: Person, now: datetime) -> ProcessReview:
    """Begin a review of the process (X2, QM-18); anybody may, where the handbook in force holds them.

    What the monitor opens it from is acknowledged as coaching, if nothing counts there anyway. Raises
    ReviewRefused where the handbook holds none, without words, and for words that name somebody.
    """
    if not reviews_process(handbooks.in_force(now)):
        raise ReviewRefused("The handbook in force holds no reviews of the process.")
    title, happened = _told(new.title, "Give it a title."), _told(new.happened, "Say what happened.")
    _require_no_name(f"{title}\n{happened}", new.incident)
    with transaction.atomic():
        review = ProcessReview.objects.create(
            title=title[:120], happened=happened, incident=new.incident, opened_by=by, created_at=now
        )
        if new.incident is not None and _may_acknowledge(new.incident, by):
            acknowledge(new.incident, by=by, now=now, note=f"Became a review of the process: {title[:120]}")
        return review


def add_cause(review: ProcessReview, text: str, *, by: Person, now: datetime) -> None:
    """Say how the process let it happen. Raises ReviewRefused without words, or if they name somebody."""
    words = _told(text, "Say how the process let it happen.")
    _require_no_name(words, review.incident)
    _append(review, ReviewStep(kind=ReviewStep.Kind.CAUSE, text=words), by=by, now=now)


def add_measure(review: ProcessReview, measure: Measure, *, by: Person, now: datetime) -> None:
    """Say what prevents the next one, who does it and by when. Raises ReviewRefused if one of these lacks."""
    words = _told(measure.text, "Say what prevents the next one.")
    if measure.doer is None or not measure.doer.is_active:
        raise ReviewRefused("Say who does it: what nobody does isn't done.")
    if measure.due_date is None:
        raise ReviewRefused("Say by which day it is done.")
    step = ReviewStep(kind=ReviewStep.Kind.MEASURE, text=words, doer=measure.doer, due_date=measure.due_date)
    _append(review, step, by=by, now=now)


def say_done(review: ProcessReview, measure_id: int, *, by: Person, now: datetime) -> None:
    """Say that a measure is done. Raises ReviewRefused for one that isn't there, or was done before."""
    measure = review.steps.filter(pk=measure_id, kind=ReviewStep.Kind.MEASURE).first()
    if measure is None:
        raise ReviewRefused("There is no such measure in this review.")
    try:
        with transaction.atomic():
            ReviewStep.objects.create(
                review=review, kind=ReviewStep.Kind.DONE, measure=measure, by=by, created_at=now
            )
    except IntegrityError:
        raise ReviewRefused("Somebody said before that this is done.") from None


def add_word(review: ProcessReview, text: str, *, by: Person, now: datetime) -> None:
    """Add a word, also once it is closed. Raises ReviewRefused without one."""
    words = _told(text, "Write a word, or nothing.")
    ReviewStep.objects.create(review=review, kind=ReviewStep.Kind.WORD, text=words, by=by, created_at=now)


def close_process_review(review: ProcessReview, *, by: Person, now: datetime) -> None:
    """Close a review that says how it came to it and what prevents it; its measures may still be open.

    Raises NotAllowed but for leads, the monitor and management, ReviewRefused for what lacks.
    """
    _require_may_close(by)
    lacks = course(review).lacks
    if lacks:
        raise ReviewRefused(lacks)
    _append(review, ReviewStep(kind=ReviewStep.Kind.CLOSED), by=by, now=now)


def reopen_process_review(review: ProcessReview, *, by: Person, now: datetime) -> None:
    """Open a closed review again. Raises NotAllowed as closing does, ReviewRefused if it is open."""
    _require_may_close(by)
    if not course(review).is_closed:
        raise ReviewRefused("It is open.")
    ReviewStep.objects.create(review=review, kind=ReviewStep.Kind.REOPENED, by=by, created_at=now)


def _append(review: ProcessReview, step: ReviewStep, *, by: Person, now: datetime) -> None:
    if course(review).is_closed:
        raise ReviewRefused("It is closed. Open it again first, or add a word.")
    step.review, step.by, step.created_at = review, by, now
    step.save()


def _told(text: str, without: str) -> str:
    if not text.strip():
        raise ReviewRefused(without)
    return text.strip()[:_LONGEST]


def _require_no_name(text: str, incident: Incident | None) -> None:
    """Refuse words that name anybody in full, or the person concerned by their first name."""
    names = list(Person.objects.order_by("name").values_list("name", flat=True))
    if incident is not None:
        names.append(incident.person.first_name)
    named = names_in(text, names)
    if named:
        raise ReviewRefused(f"“{named}” stands in it. Tell it without a name: what failed is the process.")


def _may_acknowledge(incident: Incident, by: Person) -> bool:
    is_open = incident.state == Incident.State.PROPOSED and incident.sign == "demerit"
    is_judge = by.role == Role.MONITOR and incident.person_id != by.pk
    return is_open and is_judge and is_coaching(incident)


def _require_may_close(by: Person) -> None:
    if not (by.sees_every_inbox or by.role == Role.LEAD):
        raise NotAllowed("Leads, the monitor and management close a review, or open it again.")
