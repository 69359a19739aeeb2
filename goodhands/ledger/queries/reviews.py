"""Fitness reviews as people may see them: one's own, everything but that for management."""

from django.db.models import Prefetch, QuerySet

from goodhands.accounts.models import Person
from goodhands.ledger.models import FitnessReview, ReviewRecord

_S = FitnessReview.State


class ReviewUnknown(Exception):
    """There is no such review, or the person may not see it."""


def reviews_visible_to(viewer: Person) -> QuerySet[FitnessReview]:
    """Return the reviews that somebody may see: management all, others their own unless it lapsed."""
    if viewer.may_administer:
        return FitnessReview.objects.all()
    return FitnessReview.objects.filter(person=viewer).exclude(state=_S.LAPSED)


def find_review(viewer: Person, review_id: int) -> FitnessReview:
    """Return one review with person, letter, panel and records. Raises ReviewUnknown."""
    records = Prefetch("records", ReviewRecord.objects.select_related("by"))
    found = reviews_visible_to(viewer).select_related("person", "letter")
    review = found.prefetch_related(records, "panel").filter(pk=review_id).first()
    if review is None:
        raise ReviewUnknown(f"There is no fitness review {review_id} that you can see.")
    return review


def open_reviews(viewer: Person) -> list[FitnessReview]:
    """Return the reviews that have still to be held, the first due first."""
    found = reviews_visible_to(viewer).filter(state=_S.OPEN).select_related("person")
    return list(found.prefetch_related("panel").order_by("due_on", "id"))


def held_reviews(viewer: Person, *, limit: int = 30) -> list[FitnessReview]:
    """Return the reviews held last, newest first."""
    found = reviews_visible_to(viewer).filter(state=_S.HELD).select_related("person")
    return list(found.order_by("-held_on", "-id")[:limit])


def reviews_of(person: Person) -> list[FitnessReview]:
    """Return a person's reviews, newest first."""
    return list(FitnessReview.objects.filter(person=person).exclude(state=_S.LAPSED).order_by("-opened_on"))
