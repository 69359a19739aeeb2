"""All mail of the monitored inboxes, in and out, for the monitor to read (QM-01)."""

from dataclasses import dataclass
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

from django.db.models import Exists, OuterRef, Q, QuerySet

from goodhands.accounts.models import Person
from goodhands.conversations.models import Conversation, Message
from goodhands.merit.queries.review import IncidentUnknown
from goodhands.merit.rules.scope import Scope

PAGE_SIZE = 50
_READ = {
    "machine": Q(reading__isnull=False),
    "person": Q(seen__isnull=False),
    "unread": Q(seen__isnull=True),
}


@dataclass(frozen=True, slots=True)
class MailFilters:
    """Which messages are shown; empty means any. `read` is machine, person or unread (by a person)."""

    inbox_slug: str = ""
    person_id: int | None = None
    direction: str = ""
    since: date | None = None
    until: date | None = None
    read: str = ""


def mail(
    viewer: Person, scope: Scope, filters: MailFilters, *, before: int | None = None, size: int = PAGE_SIZE
) -> tuple[list[Message], int | None]:
    """Return a page of messages, the newest first, and the id from which the next page goes on, or None."""
    found = _wanted(viewer, scope, filters)
    place = Message.objects.filter(pk=before).values_list("created_at", "pk").first() if before else None
    newest = (found.filter(_older_than(*place)) if place else found).order_by("-created_at", "-pk")
    related = ("conversation__inbox", "conversation__contact", "author", "reading", "draw", "seen__by")
    # The page is found first, along the index by time; then what its rows show is fetched for it alone.
    page = Message.objects.filter(pk__in=newest.values("pk")[: size + 1])
    rows = list(page.select_related(*related).order_by("-created_at", "-pk"))
    shown = rows[:size]
    return shown, shown[-1].pk if len(rows) > size else None


def find_message(viewer: Person, scope: Scope, message_id: int) -> Message:
    """Return a message of a monitored inbox. Raises IncidentUnknown."""
    related = ("conversation__inbox", "conversation__contact", "author", "reading", "draw", "seen__by")
    found = _wanted(viewer, scope, MailFilters()).select_related(*related).filter(pk=message_id).first()
    if found is None:
        raise IncidentUnknown(f"There is no message {message_id} in what is monitored.")
    return found


def mail_around(
    viewer: Person, scope: Scope, filters: MailFilters, message: Message
) -> tuple[int | None, int | None]:
    """Return the ids of the newer and the older message beside this one in the list."""
    ids = _wanted(viewer, scope, filters).values_list("pk", flat=True)
    at, pk = message.created_at, message.pk
    newer = ids.filter(Q(created_at__gt=at) | Q(pk__gt=pk), created_at__gte=at)
    return newer.order_by("created_at", "pk").first(), ids.filter(_older_than(at, pk)).order_by(
        "-created_at", "-pk"
    ).first()


def _wanted(viewer: Person, scope: Scope, filters: MailFilters) -> QuerySet[Message]:
    if not viewer.sees_every_inbox:
        return Message.objects.none()
    monitored = Conversation.objects.filter(pk=OuterRef("conversation"), inbox__in=scope.inboxes)
    if filters.inbox_slug:
        monitored = monitored.filter(inbox__slug=filters.inbox_slug)
    found = Message.objects.filter(Exists(monitored)).exclude(outgoing__state="waiting")
    if filters.person_id:
        found = found.filter(author=filters.person_id)
    if filters.direction:
        found = found.filter(direction=filters.direction)
    zone = ZoneInfo(viewer.time_zone)
    if filters.since:
        found = found.filter(created_at__gte=_midnight(filters.since, zone))
    if filters.until:
        found = found.filter(created_at__lt=_midnight(filters.until + timedelta(days=1), zone))
    return found.filter(_READ.get(filters.read, Q()))


def _older_than(at: datetime, pk: int) -> Q:
    """Say so in a way that begins at the place in the index, not at its end."""
    return Q(created_at__lte=at) & (Q(created_at__lt=at) | Q(pk__lt=pk))


def _midnight(day: date, zone: ZoneInfo) -> datetime:
    return datetime(day.year, day.month, day.day, tzinfo=zone)
