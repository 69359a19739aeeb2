"""From stored bytes to a message in a conversation, or to quarantine. Nothing stops the next mail."""

import logging
from datetime import datetime

from django.db import OperationalError, transaction

from goodhands.channels.email.actions.placing import Ours, Unplaceable, place
from goodhands.channels.email.models import RawMail
from goodhands.channels.email.rules.understand import Understood, plain, understand
from goodhands.conversations import actions as conversations
from goodhands.conversations.actions import Received
from goodhands.conversations.models import Message
from goodhands.conversations.queries import threading
from goodhands.inboxes import queries as inboxes
from goodhands.jobs.leases import LeaseLost
from goodhands.jobs.work import Work

_BATCH = 20
_MOST_BYTES = 32 * 1024 * 1024
_log = logging.getLogger(__name__)


def drain(work: Work) -> None:
    """Take in all stored mail, a small batch a transaction. May be killed anywhere and run again."""
    while batch := _next_batch():
        ours = Ours(inboxes.every())
        understood = [(raw, _understand(raw, ours)) for raw in batch]
        try:
            with transaction.atomic():
                work.guard()
                for raw, what in understood:
                    _take(raw, what, ours)
        except (LeaseLost, OperationalError):
            raise
        except Exception:
            _log.info("taking a batch one by one, since one mail in it fails")
            for raw, what in understood:
                _take_alone(work, raw, what, ours)


def quarantine(raw: RawMail, reason: str) -> None:
    """Lay a mail aside, visibly, with the reason; it can be run again."""
    raw.state, raw.reason = RawMail.State.QUARANTINED, reason[:2000]
    raw.save(update_fields=["state", "reason"])


def _next_batch() -> list[RawMail]:
    """Return the oldest stored mails, as many as memory should hold at once."""
    stored = RawMail.objects.filter(state=RawMail.State.STORED).order_by("id")
    chosen: list[int] = []
    held = 0
    for pk, size in stored.values_list("pk", "size")[:_BATCH]:
        held += size
        if chosen and held > _MOST_BYTES:
            break
        chosen.append(pk)
    return list(stored.select_related("inbox").filter(pk__in=chosen))


def _understand(raw: RawMail, ours: Ours) -> Understood | Exception:
    try:
        return understand(bytes(raw.content), ours.addresses)
    except Exception as error:
        _log.exception("reading raw mail %s", raw.pk)
        return error


def _take_alone(work: Work, raw: RawMail, what: Understood | Exception, ours: Ours) -> None:
    with transaction.atomic():
        work.guard()
        try:
            with transaction.atomic():
                _take(raw, what, ours)
        except (LeaseLost, OperationalError):
            raise
        except Exception as error:
            if not isinstance(error, Unplaceable):
                _log.exception("taking in raw mail %s", raw.pk)
            words = str(error) if isinstance(error, Unplaceable) else f"{type(error).__name__}: {error}"
            quarantine(raw, words)


def _take(raw: RawMail, what: Understood | Exception, ours: Ours) -> None:
    if isinstance(what, Exception):
        raise Unplaceable(f"The message could not be read ({type(what).__name__}: {what}).") from what
    echo = _echo_of_ours(what, ours)
    received = Received(echo, is_new=False) if echo else conversations.receive(place(raw, what, ours))
    if received.is_new:
        _note_bounce(what, raw.received_at)
    raw.message = received.message
    raw.state = RawMail.State.TAKEN if received.is_new else RawMail.State.KNOWN
    raw.reason = ""
    raw.save(update_fields=["message", "state", "reason"])


def _echo_of_ours(what: Understood, ours: Ours) -> Message | None:
    """Our own reply, come back to us in copy, is the message that we know."""
    sender = what.letter.from_.address if what.letter.from_ else None
    if not sender or plain(sender) not in ours.boxes or not what.letter.message_id:
        return None
    return threading.sent_as(what.letter.message_id)


def _note_bounce(what: Understood, at: datetime) -> None:
    if what.kind.bounce and what.kind.bounced_message_id:
        bounced = threading.sent_as(what.kind.bounced_message_id)
        if bounced is not None:
            conversations.mark_bounced(bounced, what.kind.bounced_addresses, now=at)
