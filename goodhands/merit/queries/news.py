"""What came onto somebody's record since they last looked at it."""

from datetime import UTC, datetime

from django.db.models import F, OuterRef, Q, Subquery
from django.db.models.functions import Coalesce

from goodhands.accounts.models import Person
from goodhands.merit.models import Comment, Incident, RecordVisit
from goodhands.merit.queries.records import SHOWN_STATES

_NEVER = datetime(1970, 1, 1, tzinfo=UTC)
_TOLD = ("confirmed", "coached", "praised", "upheld", "overturned")


def news(person: Person) -> set[int]:
    """Return the ids of what was decided, settled or answered on one's record since the last look at it."""
    last_look = RecordVisit.objects.filter(person=OuterRef("person")).values("at")[:1]
    decided = Q(decisions__kind__in=_TOLD, decisions__created_at__gt=F("looked_at"))
    answered = Q(comments__kind=Comment.Kind.ANSWER, comments__created_at__gt=F("looked_at"))
    shown = Incident.objects.filter(person=person, state__in=SHOWN_STATES)
    found = shown.annotate(looked_at=Coalesce(Subquery(last_look), _NEVER)).filter(decided | answered)
    return set(found.order_by().values_list("pk", flat=True))
