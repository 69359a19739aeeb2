"""What a person took on in reviews of the process, and what they wrote there."""

from datetime import datetime

from goodhands.accounts.models import Person
from goodhands.merit.models import ProcessReview, ReviewStep
from goodhands.merit.queries.process_reviews import open_measures_of
from goodhands.merit.rules.record_parts import Part, Row


def process(person: Person, *, now: datetime) -> Part:
    """Return the reviews that a person began, their steps in reviews, and the measures they took on."""
    begun: list[Row] = [
        {"what": "began", "review": one.title, "words": one.happened, "at": one.created_at}
        for one in ProcessReview.objects.filter(opened_by=person).order_by("id")
    ]
    written: list[Row] = [
        {"what": step.kind, "review": step.review.title, "words": step.text, "at": step.created_at}
        for step in ReviewStep.objects.filter(by=person).select_related("review").order_by("id")
    ]
    is_open = set(open_measures_of(person).values_list("pk", flat=True))
    taken: list[Row] = [
        {
            "what": "yours to do",
            "review": step.review.title,
            "words": step.text,
            "by_date": step.due_date,
            "is_done": step.pk not in is_open,
        }
        for step in person.measures.select_related("review").order_by("id")
    ]
    says = "What you began, wrote and took on in reviews of the process. They blame nobody."
    return Part("process_reviews", "Reviews of the process", says, (*begun, *written, *taken))
