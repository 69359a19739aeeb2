"""Second looks: which wait for whom, what stays hidden until then, and how far the judges agree."""

from django.db.models import Exists, OuterRef, Q, QuerySet

from goodhands.accounts.models import Person
from goodhands.merit.models import Decision, Incident, SecondLook
from goodhands.merit.rules.agreement import Agreement, agreement

_S = Incident.State
# Decided or contested in the open since: nobody could judge it blind any more.
_IN_THE_OPEN = (_S.PROPOSED, _S.DISPUTED, _S.UPHELD, _S.OVERTURNED)
_TAKEN_BACK = ("reopened", "withdrawn")


def looks_for(person: Person) -> QuerySet[SecondLook]:
    """Return the second looks that wait and that this person may take, the oldest first.

    Who decided first or brought it in, the person concerned and those who may not judge get none.
    """
    if not person.sees_every_inbox:
        return SecondLook.objects.none()
    related = (
        *("decision__incident__person", "decision__incident__message__conversation__inbox"),
        "decision__incident__conversation__inbox",
    )
    theirs = Q(decision__by=person) | Q(decision__incident__person=person)
    mine = waiting_looks().exclude(theirs).exclude(decision__incident__proposer=person)
    return mine.select_related(*related).order_by("id")


def given_by(person: Person, limit: int = 20) -> list[SecondLook]:
    """Return the second looks that a person took, the newest first."""
    related = ("decision__incident__person", "decision__by")
    return list(
        SecondLook.objects.filter(judge=person).select_related(*related).order_by("-judged_at")[:limit]
    )


def hidden_from(person: Person) -> QuerySet[SecondLook, int]:
    """Return the incidents, by id, that stay hidden from a person, so that they can judge them blind."""
    return waiting_looks().exclude(decision__by=person).values_list("decision__incident", flat=True)


def agreement_of_looks() -> Agreement:
    """Return how often the second judge said what the first had said (gap 7)."""
    judged = SecondLook.objects.exclude(judge=None).values_list("decision__kind", "verdict")
    return agreement((kind != "dismissed", verdict == "right") for kind, verdict in judged)


def waiting_looks() -> QuerySet[SecondLook]:
    """Return the second looks that can still be taken: decided, not taken back, not contested in the open."""
    undone = Decision.objects.filter(
        incident=OuterRef("decision__incident"), pk__gt=OuterRef("decision"), kind__in=_TAKEN_BACK
    )
    waiting = SecondLook.objects.filter(~Exists(undone), judge=None)
    return waiting.exclude(decision__incident__state__in=_IN_THE_OPEN)
