"""What happened in a conversation, in order: messages, notes among them, events between."""

from dataclasses import dataclass
from datetime import datetime
from typing import Literal

from django.db.models import Q, QuerySet

from goodhands.conversations.models import Conversation, Event, Message, Note

TIMELINE_SIZE = 50


@dataclass(frozen=True, slots=True)
class Entry:
    """One thing on the timeline; `why` says how a message that came in found its place
    (where another is suggested, its event says so).
    """

    kind: Literal["message", "note", "event"]
    at: datetime
    item: Message | Note | Event
    why: str = ""


@dataclass(frozen=True, slots=True)
class Timeline:
    """Entries in order of time; `before` asks for older ones, None if these are all."""

    entries: list[Entry]
    before: int | None


def timeline(conversation: Conversation, *, before: int | None = None, size: int = TIMELINE_SIZE) -> Timeline:
    """Return the newest messages (older than message `before`, if given) with notes and events among them."""
    messages = conversation.messages.select_related("author", "outgoing")
    messages = messages.prefetch_related("attachments", "deliveries").order_by("-id")
    rows = list((messages.filter(pk__lt=before) if before else messages)[: size + 1])
    more, rows = len(rows) > size, rows[:size]
    since = rows[-1].created_at if more else None
    until = Message.objects.get(pk=before).created_at if before else None
    events = list(_events(conversation, since, until))
    placed = [e.data for e in events if e.kind == "message_received" and "suggestion" not in e.data]
    whys = {data.get("message"): data.get("why", "") for data in placed}
    entries = [Entry("message", m.created_at, m, whys.get(m.pk, "")) for m in rows]
    entries += [Entry("note", n.created_at, n) for n in _notes(conversation, since, until)]
    entries += [Entry("event", e.created_at, e) for e in events]
    rank = {"event": 0, "message": 1, "note": 2}
    entries.sort(key=lambda entry: (entry.at, rank[entry.kind], entry.item.pk))
    return Timeline(entries, rows[-1].pk if more else None)


def last_word(timeline: Timeline) -> str:
    """Return who had the last word on the newest timeline: theirs, ours, or ""; robots have none (CA-16)."""
    said = (one.item for one in reversed(timeline.entries) if isinstance(one.item, Message))
    last = next((one for one in said if not (one.is_automatic or one.is_bounce)), None)
    if last is None:
        return ""
    return "ours" if last.is_outbound else "theirs"


def _notes(conversation: Conversation, since: datetime | None, until: datetime | None) -> QuerySet[Note]:
    return conversation.notes.select_related("author").filter(_span(since, until))


def _events(conversation: Conversation, since: datetime | None, until: datetime | None) -> QuerySet[Event]:
    return conversation.events.select_related("actor").filter(_span(since, until))


def _span(since: datetime | None, until: datetime | None) -> Q:
    span = Q(created_at__gte=since) if since else Q()
    return span & Q(created_at__lt=until) if until else span
