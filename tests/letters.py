"""Writes raw letters for tests and lets them in through the real path."""

import base64
from datetime import UTC, datetime, timedelta
from email.message import EmailMessage
from email.utils import format_datetime

from goodhands.channels.email.actions import Arrived, store
from goodhands.channels.email.models import RawMail
from goodhands.conversations.models import Message
from goodhands.inboxes.models import Inbox
from goodhands.jobs import inline

# A red picture of one dot.
DOT = base64.b64decode(
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAIAAACQd1PeAAAADElEQVR4nGP4z8AAAAMBAQDJ/pLvAAAAAElFTkSuQmCC"
)
SENT = datetime(2026, 3, 3, 8, 0, tzinfo=UTC)


def raw_letter(
    to: str = "support@desk.example",
    *,
    sender: str = "Carla Dietz <carla@customer.example>",
    subject: str = "Where is my parcel?",
    body: str = "Hello,\n\nmy parcel 4711 has not come. Where is it?\n\nCarla",
    message_id: str = "<one@customer.example>",
    at: datetime = SENT,
    **headers: str,
) -> bytes:
    letter = EmailMessage()
    letter["From"], letter["To"], letter["Subject"] = sender, to, subject
    letter["Date"], letter["Message-ID"] = format_datetime(at), message_id
    for name, value in headers.items():
        letter[name.replace("_", "-")] = value
    letter.set_content(body)
    return letter.as_bytes()


def take_in(raw: bytes, *, at: datetime = SENT, inbox: Inbox | None = None, **envelope: object) -> RawMail:
    """Store raw mail as a door does, let the intake run, and return what became of it."""
    row = store([Arrived(raw, "smtp", at, inbox, **envelope)], now=at)[0]
    inline.run_ready()
    return RawMail.objects.select_related("message__conversation__inbox").get(pk=row.pk)


def deliver(inbox: Inbox, *, minutes: int = 0, **words: str) -> Message:
    """Let a letter in and return its message; it must not end in quarantine."""
    at = SENT + timedelta(minutes=minutes)
    taken = take_in(raw_letter(inbox.address, at=at, **words), at=at)
    assert taken.message is not None, taken.reason
    return taken.message


def illustrated(inbox: Inbox, page: str) -> Message:
    """Let a letter in whose HTML may show one picture that comes along: cid:dot@x.example."""
    letter = EmailMessage()
    letter["From"], letter["To"], letter["Subject"] = "eve@x.example", inbox.address, "Look at this"
    letter["Message-ID"], letter["Date"] = "<illustrated@x.example>", format_datetime(SENT)
    letter.set_content(page, subtype="html")
    letter.add_related(DOT, maintype="image", subtype="png", cid="<dot@x.example>")
    taken = take_in(letter.as_bytes(), at=SENT)
    assert taken.message is not None, taken.reason
    return taken.message
