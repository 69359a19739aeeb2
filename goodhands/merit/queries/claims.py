"""What somebody brought in, merits of their own and of colleagues, and what became of it."""

from django.db.models import OuterRef, Q, QuerySet, Subquery

from goodhands.accounts.models import Person
from goodhands.merit.models import Decision, Incident
from goodhands.merit.queries.second_looks import hidden_from

CLAIMS_SIZE = 20
ANSWERS = ("confirmed", "coached", "dismissed")


def claims_of(person: Person) -> QuerySet[Incident]:
    """Return what a person brought in, newest first, each with its answer: `answered`, `answered_by`.

    What waits for a second, blind look is left out for those who could take it.
    """
    answers = Decision.objects.filter(incident=OuterRef("pk"), kind__in=ANSWERS).order_by("-id")
    found = Incident.objects.filter(proposer=person).exclude(proposed_by="monitor")
    if person.sees_every_inbox:
        found = found.exclude(pk__in=hidden_from(person))
    told = found.annotate(
        answered=Subquery(answers.values("reason")[:1]), answered_by=Subquery(answers.values("by__name")[:1])
    )
    return told.select_related("person").order_by("-id")


def find_claim(person: Person, incident_id: int) -> Incident | None:
    """Return what a person brought in, by its number; None for anything else."""
    return claims_of(person).filter(pk=incident_id).first()


def claims_page(person: Person, *, before: int | None = None, size: int = CLAIMS_SIZE) -> list[Incident]:
    """Return a page of what somebody brought in; one more than `size` if it goes on."""
    older = Q(pk__lt=before) if before else Q()
    return list(claims_of(person).filter(older)[: size + 1])
