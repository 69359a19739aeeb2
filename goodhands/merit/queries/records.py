"""A person's own record: what was confirmed, coached, disputed, praised. Who sees it is decided here."""

from datetime import datetime

from django.db.models import OuterRef, Q, QuerySet, Subquery

from goodhands.accounts.models import Person
from goodhands.conversations.models import Message
from goodhands.merit.models import Comment, Incident
from goodhands.merit.queries.review import EVIDENCE, IncidentUnknown
from goodhands.merit.queries.second_looks import hidden_from
from goodhands.merit.queries.sight import others_seen, visibility

PAGE_SIZE = 30
_S = Incident.State
# What a person sees of themself: what was decided, not what waits or was found to be nothing.
SHOWN_STATES = (_S.CONFIRMED, _S.COACHED, _S.DISPUTED, _S.UPHELD, _S.OVERTURNED)


def may_see_record(viewer: Person, person: Person, *, now: datetime) -> bool:
    """Tell who sees a record: oneself, the monitor, management, a lead for their team (ledger, rule 11).

    As far as the handbook in force allows it: where its policy is team-only, oneself alone (X1).
    """
    if viewer.pk == person.pk:
        return True
    return others_seen(viewer, visibility(now=now).record).filter(pk=person.pk).exists()


def whose_records(viewer: Person, *, now: datetime) -> list[Person]:
    """Return the others whose record somebody may see and who have not left, by name."""
    return list(others_seen(viewer, visibility(now=now).record).active().by_name())


def record_of(
    person: Person, *, viewer: Person | None = None, before: int | None = None, size: int = PAGE_SIZE
) -> list[Incident]:
    """Return what stands in a person's record, newest first; `before` is the id to go on from.

    A `viewer` who is somebody else doesn't see what waits for a second, blind look.
    """
    found = _of(person)
    if viewer is not None and viewer.pk != person.pk:
        found = found.exclude(pk__in=hidden_from(viewer))
    place = Incident.objects.filter(pk=before).values_list("occurred_at", "pk").first() if before else None
    if place:
        at, pk = place
        found = found.filter(Q(occurred_at__lt=at) | Q(occurred_at=at, pk__lt=pk))
    related = ("proposer", "message__conversation__inbox", "conversation__inbox")
    return list(found.select_related(*related).order_by("-occurred_at", "-pk")[:size])


def find_own(person: Person, incident_id: int) -> Incident:
    """Return an incident out of one's own record. Raises IncidentUnknown for any other."""
    found = _of(person).select_related(*EVIDENCE).filter(pk=incident_id).first()
    if found is None:
        raise IncidentUnknown(f"There is no {incident_id} in your record.")
    return found


def comments_on(incident: Incident) -> list[Comment]:
    """Return what was written about an incident, oldest first."""
    return list(Comment.objects.filter(incident=incident).select_related("by"))


def own_replies(person: Person, *, limit: int = 20) -> list[Message]:
    """Return a person's last replies, newest first."""
    mine = Message.objects.filter(author=person, direction=Message.Direction.OUTBOUND)
    return list(mine.select_related("conversation__contact").order_by("-pk")[:limit])


def _of(person: Person) -> QuerySet[Incident]:
    last = Comment.objects.filter(incident=OuterRef("pk")).order_by("-pk").values("kind")[:1]
    found = Incident.objects.filter(person=person, state__in=SHOWN_STATES)
    return found.annotate(last_comment=Subquery(last))
