"""What came onto somebody's record since they last looked at it."""

from datetime import UTC, datetime

from django.db.models import F, Q, QuerySet, Subquery
from django.db.models.functions import Coalesce

from goodhands.accounts.models import Person
from goodhands.merit.models import Comment, Incident, RecordVisit
from goodhands.merit.queries.claims import ANSWERS, claims_of
from goodhands.merit.queries.records import SHOWN_STATES

_NEVER = datetime(1970, 1, 1, tzinfo=UTC)
_TOLD = ("confirmed", "coached", "praised", "upheld", "overturned")


def news(person: Person) -> set[int]:
    """Return the ids of what was decided, settled or answered on one's record since the last look at it.

    So, too, what one brought in, for oneself or a colleague, and the monitor decided.
    """
    decided = Q(decisions__kind__in=_TOLD, decisions__created_at__gt=F("looked_at"))
    answered = Q(comments__kind=Comment.Kind.ANSWER, comments__created_at__gt=F("looked_at"))
    shown = Incident.objects.filter(person=person, state__in=SHOWN_STATES)
    weighed = Q(decisions__kind__in=ANSWERS, decisions__created_at__gt=F("looked_at"))
    claimed = claims_of(person).exclude(state=Incident.State.PROPOSED)
    return _since_the_look(shown, person, decided | answered) | _since_the_look(claimed, person, weighed)


def _since_the_look(rows: QuerySet[Incident], person: Person, fresh: Q) -> set[int]:
    last_look = RecordVisit.objects.filter(person=person).values("at")[:1]
    found = rows.annotate(looked_at=Coalesce(Subquery(last_look), _NEVER)).filter(fresh)
    return set(found.order_by().values_list("pk", flat=True))
