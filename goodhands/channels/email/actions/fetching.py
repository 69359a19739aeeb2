"""Who fetches a mailbox, how far it got, how it fares. Place and mail are written in one transaction."""

import re
from collections.abc import Collection, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from hashlib import sha256

from django.db import transaction
from django.db.models import Q

from goodhands.channels.email.actions.storing import Arrived, store
from goodhands.channels.email.actions.taking_in import quarantine
from goodhands.channels.email.models import Mailbox, RawMail

LEASE = timedelta(seconds=60)
_MESSAGE_ID = re.compile(rb"^message-id:\s*<([^<>\s]+)>", re.IGNORECASE | re.MULTILINE)
_HEAD_BYTES = 65_536


class NotOurs(Exception):
    """Another process fetches this mailbox by now, or nobody should; nothing was written."""


@dataclass(frozen=True, slots=True)
class Haul:
    """What one round brought: mail, mail to lay aside with the reason, and how far it reaches."""

    uidvalidity: int
    last_uid: int
    backlog: int
    mail: Sequence[Arrived] = ()
    laid_aside: Sequence[tuple[Arrived, str]] = field(default=())


def claim(mailbox_id: int, owner: str, *, now: datetime, heir_of: str = "") -> Mailbox | None:
    """Become the one who fetches a mailbox, for LEASE; None if somebody else is or nobody should be.

    `heir_of` is an owner known to be dead, whose lease need not run out.
    """
    free = Q(owner="") | Q(owner=heir_of) | Q(owned_until__lt=now) | Q(owned_until__isnull=True)
    mine = Mailbox.objects.filter(free, pk=mailbox_id, is_active=True)
    if not mine.update(owner=owner, owned_until=now + LEASE):
        return None
    return Mailbox.objects.select_related("inbox").filter(pk=mailbox_id, owner=owner).first()


def renew(owners: Collection[str], *, now: datetime) -> None:
    """Go on owning."""
    Mailbox.objects.filter(owner__in=owners).update(owned_until=now + LEASE)


def release(owner: str) -> None:
    """Stop owning, so that another may begin at once."""
    Mailbox.objects.filter(owner=owner).update(owner="", owned_until=None)


def begin(mailbox: Mailbox, *, uidvalidity: int, next_uid: int) -> None:
    """Compare our place with the server's numbering; start over when it numbers anew (RFC 3501 2.3.1.1).

    A mailbox that takes only new mail starts behind what is there. Raises NotOurs.
    """
    if mailbox.uidvalidity == uidvalidity:
        return
    only_new = mailbox.last_uid < 0
    last_uid = max(0, next_uid - 1) if only_new else 0
    _move(mailbox, uidvalidity=uidvalidity, last_uid=last_uid)


def take(mailbox: Mailbox, haul: Haul, *, now: datetime) -> None:
    """Store a haul and our new place in one transaction. Raises NotOurs, with nothing written.

    Mail that is here already, byte for byte, is not stored again: the server may have numbered anew.
    """
    seen = _already_here(haul.mail)
    fresh = [one for one in haul.mail if (len(one.content), _digest(one.content)) not in seen]
    with transaction.atomic():
        _move(mailbox, uidvalidity=haul.uidvalidity, last_uid=haul.last_uid, backlog=haul.backlog)
        aside = [one for one, _ in haul.laid_aside]
        rows = store([*aside, *fresh], now=now) if aside or fresh else []
        for row, (_, reason) in zip(rows, haul.laid_aside, strict=False):
            quarantine(row, reason)


def note_success(owner: str, *, now: datetime) -> None:
    """Everything that was there is fetched."""
    mine = Mailbox.objects.filter(owner=owner)
    mine.update(last_success_at=now, last_error="", backlog=0)


def note_trouble(owner: str, words: str, *, now: datetime) -> None:
    """Fetching failed; keep the words that say what to do."""
    Mailbox.objects.filter(owner=owner).update(last_error_at=now, last_error=words[:2000])


def _move(mailbox: Mailbox, *, uidvalidity: int, last_uid: int, backlog: int = 0) -> None:
    place = Mailbox.objects.filter(pk=mailbox.pk, owner=mailbox.owner, is_active=True)
    if not place.update(uidvalidity=uidvalidity, last_uid=last_uid, backlog=backlog):
        raise NotOurs(str(mailbox))
    mailbox.uidvalidity, mailbox.last_uid = uidvalidity, last_uid


def _already_here(mail: Sequence[Arrived]) -> set[tuple[int, bytes]]:
    ids = {name for one in mail for name in _message_ids(one.content)}
    if not ids:
        return set()
    twins = RawMail.objects.filter(
        message__message_id__in=ids, door="imap", size__in={len(one.content) for one in mail}
    )
    return {(raw.size, _digest(bytes(raw.content))) for raw in twins.only("size", "content")}


def _message_ids(content: bytes) -> list[str]:
    return [found.decode("utf-8", "replace") for found in _MESSAGE_ID.findall(content[:_HEAD_BYTES])[:1]]


def _digest(content: bytes) -> bytes:
    return sha256(content).digest()
