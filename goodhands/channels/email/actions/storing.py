"""Raw mail is stored before anything else happens to it, and only then acknowledged."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime

from django.db import transaction

from goodhands.channels.email.models import RawMail
from goodhands.inboxes.models import Inbox
from goodhands.jobs import actions as jobs

TAKE_IN_TASK = "take_in_mail"


@dataclass(frozen=True, slots=True)
class Arrived:
    """A raw message at one of the doors.

    `received_at` is when it reached us (for an import: when it was sent). `origin` names its place in an
    import, so that an import that goes on stores nothing twice.
    """

    content: bytes
    door: str
    received_at: datetime
    inbox: Inbox | None = None
    mail_from: str = ""
    rcpt_to: list[str] = field(default_factory=list)
    origin: str = ""


def store(arrived: Sequence[Arrived], *, now: datetime) -> list[RawMail]:
    """Store raw messages durably in one transaction and ask for their intake.

    When this returns they are on disk: only now may a door say "taken". Raises what the database raises, with
    nothing stored.
    """
    rows = [
        RawMail(
            door=one.door,
            inbox=one.inbox,
            mail_from=one.mail_from[:320],
            rcpt_to=one.rcpt_to[:100],
            origin=one.origin[:500],
            size=len(one.content),
            received_at=one.received_at,
            content=one.content,
        )
        for one in arrived
    ]
    with transaction.atomic():
        RawMail.objects.bulk_create(rows)
        jobs.enqueue(TAKE_IN_TASK, now=now, dedupe="all", lane=TAKE_IN_TASK)
    return rows
