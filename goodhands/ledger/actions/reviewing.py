"""Fitness reviews: the panel, what is said, the outcome with its reasons (rule 6)."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime

from django.db import transaction

from goodhands.accounts.models import Person
from goodhands.conversations.actions import NotAllowed
from goodhands.ledger.actions.records import LetterRefused, note_review, require_management, require_words
from goodhands.ledger.models import FitnessReview
from goodhands.ledger.queries.days import day_of

_O = FitnessReview.Outcome


@dataclass(frozen=True, slots=True)
class Conclusion:
    """What a panel decided: an outcome's code, the reasons, and the conditions if it sets some."""

    outcome: str
    reasons: str
    conditions: str = ""


def convene(
    review: FitnessReview, panel: Sequence[Person], due_on: date, *, by: Person, now: datetime
) -> None:
    """Set the panel and the day until which it is held.

    Raises NotAllowed but for management; LetterRefused without a panel, for one that isn't of management or
    holds the person, for a day that has passed, and once it was held.
    """
    with transaction.atomic():
        fresh = _open(review, by)
        chosen = sorted(set(panel), key=lambda one: one.pk)
        if not chosen or not all(one.may_administer and one.is_active for one in chosen):
            raise LetterRefused("Choose who decides: managers and admins sit on the panel.")
        if any(one.pk == fresh.person_id for one in chosen):
            raise LetterRefused("Nobody decides about themself. Choose other managers.")
        if due_on < day_of(now):
            raise LetterRefused("That day has passed; choose a later one.")
        fresh.due_on = due_on
        fresh.save(update_fields=["due_on"])
        fresh.panel.set(chosen)
        data = {"panel": [one.pk for one in chosen], "due_on": due_on.isoformat()}
        note_review(fresh, "convened", by=by, now=now, data=data)


def add_remark(review: FitnessReview, words: str, *, by: Person, now: datetime) -> None:
    """Write down what was said: by management, or by the person about whom it is.

    Raises NotAllowed for anybody else, LetterRefused without words and once it was held.
    """
    said = require_words(words, "Write down what is to be kept with the review.")
    with transaction.atomic():
        fresh = _locked(review)
        if by.pk != fresh.person_id:
            require_management(fresh.person, by)
        if fresh.state != FitnessReview.State.OPEN:
            raise LetterRefused("This review is closed.")
        kind = "statement" if by.pk == fresh.person_id else "remark"
        note_review(fresh, kind, by=by, now=now, words=said)


def conclude(review: FitnessReview, made: Conclusion, *, by: Person, now: datetime) -> None:
    """Decide the review, with written reasons.

    Raises NotAllowed but for its panel; LetterRefused without a known outcome or reasons, without conditions
    where the outcome has some, and once it was held.
    """
    reasons = require_words(made.reasons, "An outcome needs its reasons in writing.")
    if made.outcome not in _O.values:
        raise LetterRefused("Choose the outcome.")
    if made.outcome == _O.CONDITIONS and not made.conditions.strip():
        raise LetterRefused("Say which conditions, and until when.")
    with transaction.atomic():
        fresh = _open(review, by)
        if not fresh.panel.filter(pk=by.pk).exists():
            raise NotAllowed("The panel decides. Set it first, with yourself on it.")
        fresh.state, fresh.outcome, fresh.held_on = FitnessReview.State.HELD, made.outcome, day_of(now)
        fresh.save(update_fields=["state", "outcome", "held_on"])
        data = {"outcome": made.outcome, "conditions": made.conditions.strip()}
        note_review(fresh, "concluded", by=by, now=now, words=reasons, data=data)


def _open(review: FitnessReview, by: Person) -> FitnessReview:
    require_management(review.person, by)
    fresh = _locked(review)
    if fresh.state != FitnessReview.State.OPEN:
        raise LetterRefused("This review is closed.")
    return fresh


def _locked(review: FitnessReview) -> FitnessReview:
    rows = FitnessReview.objects.select_for_update(of=("self",)).select_related("person")
    return rows.get(pk=review.pk)
