"""Reviews of the process: everybody may read them, for everybody learns from them."""

from dataclasses import dataclass

from django.db.models import Count, Exists, OuterRef, Q, QuerySet, Subquery, Value
from django.db.models.functions import Coalesce

from goodhands.accounts.models import Person
from goodhands.merit.models import ProcessReview, ReviewStep
from goodhands.merit.rules.process import Course, Step, course_of

REVIEWS_SIZE = 30
_K = ReviewStep.Kind


class ReviewUnknown(Exception):
    """There is no such review of the process."""


@dataclass(frozen=True, slots=True)
class WholeReview:
    """A review with its steps and where it stands. `done` are those that say so, by the measure's number."""

    review: ProcessReview
    steps: tuple[ReviewStep, ...]
    course: Course

    def of_kind(self, *kinds: str) -> list[ReviewStep]:
        """Return the steps of these kinds, in their order."""
        return [step for step in self.steps if step.kind in kinds]

    @property
    def causes(self) -> list[ReviewStep]:
        """Return how the process let it happen."""
        return self.of_kind(_K.CAUSE)

    @property
    def measures(self) -> list[tuple[ReviewStep, ReviewStep | None]]:
        """Return what prevents the next one, each with the step that says it is done, or None."""
        done = {step.measure_id: step for step in self.of_kind(_K.DONE)}
        return [(step, done.get(step.pk)) for step in self.of_kind(_K.MEASURE)]

    @property
    def said(self) -> list[ReviewStep]:
        """Return words, and when it was closed or opened again."""
        return self.of_kind(_K.WORD, _K.CLOSED, _K.REOPENED)


def process_reviews(*, is_closed: bool, offset: int = 0) -> list[ProcessReview]:
    """Return a page of reviews, the newest first, one more than REVIEWS_SIZE if it goes on.

    Each has `causes` and `measures` counted, and `open_measures` that nobody has said to be done.
    """
    ends = ReviewStep.objects.filter(review=OuterRef("pk"), kind__in=(_K.CLOSED, _K.REOPENED))
    found = ProcessReview.objects.annotate(
        last_end=Coalesce(Subquery(ends.order_by("-pk").values("kind")[:1]), Value(""))
    )
    closed = Q(last_end=_K.CLOSED)
    rows = found.filter(closed) if is_closed else found.exclude(closed)
    counted = rows.select_related("opened_by").annotate(
        causes=Count("steps", filter=Q(steps__kind=_K.CAUSE)),
        measures=Count("steps", filter=Q(steps__kind=_K.MEASURE)),
        done=Count("steps", filter=Q(steps__kind=_K.DONE)),
    )
    return list(counted.order_by("-pk")[offset : offset + REVIEWS_SIZE + 1])


def find_process_review(review_id: int) -> ProcessReview:
    """Return a review. Raises ReviewUnknown."""
    related = ("opened_by", "incident__person")
    found = ProcessReview.objects.select_related(*related).filter(pk=review_id).first()
    if found is None:
        raise ReviewUnknown(f"There is no review {review_id}.")
    return found


def whole_review(review: ProcessReview) -> WholeReview:
    """Return a review with all of its steps."""
    steps = tuple(review.steps.select_related("by", "doer"))
    return WholeReview(review, steps, course_of(_plain(step) for step in steps))


def course(review: ProcessReview) -> Course:
    """Return where a review stands."""
    return course_of(Step(*row) for row in review.steps.values_list("pk", "kind", "measure"))


def open_measures_of(person: Person) -> QuerySet[ReviewStep]:
    """Return what somebody has taken on and not said to be done, the most pressing first."""
    done = ReviewStep.objects.filter(measure=OuterRef("pk"), kind=_K.DONE)
    mine = ReviewStep.objects.filter(~Exists(done), doer=person, kind=_K.MEASURE)
    return mine.select_related("review").order_by("due_date", "pk")


def _plain(step: ReviewStep) -> Step:
    return Step(step.pk, step.kind, step.measure_id)
