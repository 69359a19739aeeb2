"""Drafts and fitness reviews follow the standing: made when due, dropped when due no more (rules 5, 6)."""

from collections.abc import Sequence
from datetime import datetime, timedelta

from django.db import transaction

from goodhands.accounts.models import Person
from goodhands.ledger.actions.drafts import text_of
from goodhands.ledger.actions.records import note, note_review
from goodhands.ledger.models import FitnessReview, Letter
from goodhands.ledger.queries.days import day_of
from goodhands.ledger.queries.standings import standing_of
from goodhands.merit.rules.standing.letters import LetterDue
from goodhands.merit.rules.standing.reviews import ReviewDue
from goodhands.merit.rules.standing.standing import Standing

REVIEW_WITHIN = timedelta(days=14)


def keep(person: Person, *, now: datetime) -> Standing:
    """Bring a person's drafts and reviews to what their standing says today; done again, nothing changes."""
    with transaction.atomic():
        Person.objects.select_for_update(no_key=True).get(pk=person.pk)  # one at a time
        standing = standing_of(person, on=day_of(now))
        _keep_drafts(person, standing, now)
        _keep_reviews(person, standing, now)
        return standing


def _keep_drafts(person: Person, standing: Standing, now: datetime) -> None:
    drafts = list(Letter.objects.filter(person=person, state=Letter.State.DRAFT).order_by("year", "id"))
    years = {one.year for one in drafts} | {one.year for one in standing.letters_due}
    for year in sorted(years):
        due = [one for one in standing.letters_due if one.year == year]
        there = [one for one in drafts if one.year == year]
        for letter, wanted in zip(there, due, strict=False):
            _renew(letter, wanted, now)
        for wanted in due[len(there) :]:
            _draft(person, wanted, now)
        _drop(there[len(due) :], now)


def _draft(person: Person, due: LetterDue, now: datetime) -> None:
    letter = Letter.objects.create(
        person=person,
        year=due.year,
        causes=list(due.causes),
        text=text_of(person, due, now=now),
        drafted_at=now,
    )
    note(letter, "drafted", by=None, now=now, data={"causes": letter.causes})


def _renew(letter: Letter, due: LetterDue, now: datetime) -> None:
    """Take over new causes; the text follows the record unless somebody has worked on it."""
    has_changed = letter.causes != list(due.causes)
    letter.causes = list(due.causes)
    is_edited = letter.records.filter(kind="edited").exists()
    text = letter.text if is_edited else text_of(letter.person, due, now=now)
    if not has_changed and text == letter.text:
        return
    letter.text = text
    letter.save(update_fields=["causes", "text"])
    if has_changed:
        note(letter, "causes-changed", by=None, now=now, data={"causes": letter.causes})


def _drop(letters: Sequence[Letter], now: datetime) -> None:
    for letter in letters:
        letter.state = Letter.State.DROPPED
        letter.save(update_fields=["state"])
        note(letter, "dropped", by=None, now=now)


def _keep_reviews(person: Person, standing: Standing, now: datetime) -> None:
    stored = {(one.letter_id, one.opened_on): one for one in FitnessReview.objects.filter(person=person)}
    due = {(one.letter, one.opened_on): one for one in standing.reviews}
    for key, wanted in due.items():
        if key not in stored:
            _open(person, wanted, now)
        elif stored[key].state == FitnessReview.State.LAPSED:
            _turn(stored[key], FitnessReview.State.OPEN, "opened", now)
    for key, one in stored.items():
        if key not in due and one.state == FitnessReview.State.OPEN:
            _turn(one, FitnessReview.State.LAPSED, "lapsed", now)


def _open(person: Person, due: ReviewDue, now: datetime) -> None:
    review = FitnessReview.objects.create(
        person=person,
        letter_id=due.letter,
        whys=list(due.whys),
        opened_on=due.opened_on,
        due_on=day_of(now) + REVIEW_WITHIN,
    )
    note_review(review, "opened", by=None, now=now, data={"letters": list(due.letters)})


def _turn(review: FitnessReview, state: FitnessReview.State, kind: str, now: datetime) -> None:
    review.state = state
    review.save(update_fields=["state"])
    note_review(review, kind, by=None, now=now)
