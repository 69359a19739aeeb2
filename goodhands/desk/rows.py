"""A line of a list as flat values. Equal lines look equal, so each is drawn once and kept."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from functools import lru_cache
from typing import TYPE_CHECKING

from django.template.loader import render_to_string
from django.urls import reverse
from django.utils.safestring import SafeString, mark_safe

from goodhands.ui.templatetags.ui import exact, hue, initials, span

if TYPE_CHECKING:
    from goodhands.conversations.models import Conversation

_URGENT, _HIGH = 4, 3


@dataclass(frozen=True, slots=True)
class Face:
    """A person or contact as a small round picture of letters."""

    name: str
    initials: str
    hue: str


@dataclass(frozen=True, slots=True)
class Row:
    """Everything that a line of a list shows; times as written for machines, in full, and in words as of now.

    `waits` is since when the contact waits for us, None if they don't; `is_theirs`: they had the last word.
    """

    id: int
    url: str
    contact: Face
    subject: str
    preview: str
    messages: int
    inbox: tuple[str, str] | None
    tags: tuple[tuple[str, str], ...]
    assignee: Face | None
    priority: str
    status: str
    at: str
    at_exact: str
    said: str
    waits: tuple[str, str, str] | None
    is_theirs: bool

    @property
    def version(self) -> int:
        """A number that changes with anything the line shows but the time."""
        shown = (
            self.subject,
            self.preview,
            self.messages,
            self.tags,
            self.assignee,
            self.priority,
            self.is_theirs,
        )
        return hash((*shown, self.status, self.waits and self.waits[0], self.at)) & 0xFFFFFFFF


def rows_of(
    found: Iterable["Conversation"], *, query: str, names_inbox: bool, now: datetime
) -> list[SafeString]:
    """Draw the lines of a list. `query` leads back to it; `names_inbox` when it spans several inboxes."""
    somewhere = reverse("conversation", args=(0,)).rpartition("0")
    return [
        draw(row_of(each, f"{somewhere[0]}{each.pk}?{query}", now, names_inbox=names_inbox)) for each in found
    ]


def row_of(conversation: "Conversation", url: str, now: datetime, *, names_inbox: bool) -> Row:
    """Return what the line of a conversation shows; it leads to `url`."""
    waits = conversation.waiting_since if conversation.status == "open" else None
    at = conversation.last_activity_at
    inbox, assignee = conversation.inbox, conversation.assignee
    return Row(
        id=conversation.pk,
        url=url,
        contact=face(contact_name(conversation)),
        subject=conversation.subject or "(no subject)",
        preview=conversation.preview,
        messages=conversation.message_count,
        inbox=(inbox.name, inbox.colour) if names_inbox else None,
        tags=tuple((tag.name, tag.colour) for tag in conversation.tags.all()),
        assignee=face(assignee.name) if assignee else None,
        priority={_URGENT: "urgent", _HIGH: "high"}.get(conversation.priority, ""),
        status=conversation.status,
        at=at.isoformat(),
        at_exact=exact(at),
        said=span(at, now),
        waits=(waits.isoformat(), exact(waits), span(waits, now)) if waits else None,
        is_theirs=getattr(conversation, "last_word", None) == "in",
    )


def contact_name(conversation: "Conversation") -> str:
    """Return what the contact is called: their name, or else the address they write from."""
    contact = conversation.contact
    return contact.name or next(iter(conversation.participants), "") or str(contact)


@lru_cache(maxsize=4096)
def face(name: str) -> Face:
    """Return how somebody looks in small."""
    return Face(name, initials(name), hue(name))


@lru_cache(maxsize=2048)
def draw(row: Row) -> SafeString:
    """Draw a line; the same values give the same line, so it is kept."""
    return mark_safe(render_to_string("desk/row.html", {"row": row}))
