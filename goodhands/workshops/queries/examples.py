"""Which examples of the review desk wait for a workshop."""

from django.db.models import Exists, OuterRef, Q, QuerySet

from goodhands.merit.models import Incident
from goodhands.merit.queries.second_looks import waiting_looks
from goodhands.workshops.models import AgendaItem

_S = Incident.State
# What was decided and is not contested: nothing else is shown to anybody.
SHOWN_STATES = (_S.CONFIRMED, _S.COACHED, _S.UPHELD)


def waiting_examples() -> QuerySet[Incident]:
    """Return what was picked on the review desk, decided, and not yet on the agenda of any workshop held.

    The same rule in the same reply is one example, however many places show it. What a cancelled workshop
    had comes up again. What waits for a second, blind look doesn't yet: nobody could judge it blind any more.
    """
    same = Q(incident__message=OuterRef("message"), incident__behaviour=OuterRef("behaviour"))
    held = AgendaItem.objects.filter(workshop__cancelled_at=None)
    used = held.filter(Q(incident=OuterRef("pk")) | same)
    picked = Incident.objects.filter(~Exists(used), is_example=True, state__in=SHOWN_STATES)
    return picked.exclude(pk__in=waiting_looks().values("decision__incident"))


def waiting_count() -> int:
    """Return how many examples wait."""
    rows = waiting_examples().values_list("message", "behaviour", "pk")
    return len({(message, behaviour) if message else pk for message, behaviour, pk in rows})
