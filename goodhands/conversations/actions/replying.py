"""The only verb that sends, and its undo."""

import uuid
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any

from django.core.exceptions import ValidationError
from django.core.validators import validate_email
from django.db import transaction

from goodhands.accounts.models import Person
from goodhands.conduct.queries import Advice
from goodhands.conversations import events
from goodhands.conversations.actions.permission import locked, require_writer
from goodhands.conversations.actions.reasons import as_data, set_aside, with_who
from goodhands.conversations.models import (
    Attachment,
    Conversation,
    Delivery,
    Draft,
    Message,
    Outgoing,
    Status,
)
from goodhands.conversations.queries.coaching import ReadAlong, read_along
from goodhands.handbook.queries import in_force
from goodhands.handbook.rules.templates import open_fields
from goodhands.inboxes import queries as inboxes
from goodhands.jobs import actions as jobs

SEND_TASK = "send_mail"
_MOST_RECIPIENTS = 100


class ReplyRefused(Exception):
    """The reply can't be sent as it is; the message says what to change."""


class ReplyHeld(Exception):
    """The handbook holds the reply; `advice` is all that was found, hints too."""

    def __init__(self, advice: tuple[Advice, ...]) -> None:
        self.advice = advice
        super().__init__("; ".join(sorted({item.finding.rule for item in advice})))


class TooLateToUndo(Exception):
    """The reply has left already."""


@dataclass(frozen=True, slots=True)
class ReplyWords:
    """What an agent sends. `confirmed` gives, by rule, why they send in spite of a finding: never empty.

    A reason for a hint is kept too, though nothing asks for one; for a block it is an objection that the
    monitor reads: the reply has to change all the same, unless a lead lets it go (`object_to`, `let_go`).
    `client_id` is made by the page, so that sending twice sends once. `then` is where the conversation
    stands afterwards.
    """

    text: str
    to: tuple[str, ...]
    cc: tuple[str, ...] = ()
    bcc: tuple[str, ...] = ()
    attachment_ids: tuple[int, ...] = ()
    confirmed: Mapping[str, str] = field(default_factory=dict)
    client_id: str = ""
    then: Status = Status.PENDING


def reply(conversation: Conversation, words: ReplyWords, *, by: Person, now: datetime) -> Message:
    """Send a reply: read it against the handbook, write it with its outbox row, record it. One transaction.

    It leaves after the undo window of the inbox. Raises NotAllowed for readers, ReplyRefused for a reply with
    no words, an open field of a template or no usable recipient, ReplyHeld when the handbook blocks it or
    asks for a confirmation that is missing (CO-01…CO-22).
    """
    require_writer(by)
    fingerprint = f"out:{words.client_id or uuid.uuid4().hex}"[:64]
    with transaction.atomic():
        fresh = locked(conversation)
        before = Message.objects.filter(fingerprint=fingerprint, conversation=fresh).first()
        if before is not None:
            return before
        recipients = _recipients(words)
        files = _files(words, by)
        _require_words(words.text)
        along = read_along(fresh, words.text, tuple(f.filename for f in files), by=by, now=now)
        _hold(along.advice, words.confirmed)
        message = _written(fresh, words, fingerprint, by=by, now=now)
        Attachment.objects.filter(pk__in=[f.pk for f in files]).update(message=message)
        _put_in_outbox(message, recipients, fresh, now=now)
        _update(fresh, words, recipients, by=by, now=now)
        Draft.objects.filter(conversation=fresh, person=by, kind="reply").delete()
        data = {"message": message.pk, **_beside(along, words.confirmed, now)}
        events.record(fresh, "reply_sent", by=by, now=now, data=data)
        return message


def undo_reply(message: Message, *, by: Person, now: datetime) -> None:
    """Take back a reply that has not left: it becomes the writer's draft again.

    Raises TooLateToUndo once it is on its way.
    """
    require_writer(by)
    with transaction.atomic():
        conversation = locked(message.conversation)
        outgoing = Outgoing.objects.select_for_update().filter(message=message).first()
        if outgoing is None or outgoing.state != Outgoing.State.WAITING or outgoing.attempts:
            raise TooLateToUndo("It has left already. Write a second message to set things right.")
        laid: dict[str, list[Any]] = {"to": [], "cc": [], "bcc": [], "files": []}
        for delivery in message.deliveries.order_by("id"):
            laid[delivery.kind].append(delivery.address)
        laid["files"] = list(message.attachments.order_by("id").values_list("pk", flat=True))
        message.attachments.update(message=None)
        Draft.objects.update_or_create(
            conversation=conversation,
            person=by,
            kind="reply",
            defaults={"text": message.reply, "recipients": laid, "updated_at": now},
        )
        message.delete()
        _as_before(conversation, Status(outgoing.status_before))
        events.record(conversation, "reply_undone", by=by, now=now)


def _as_before(conversation: Conversation, status: Status) -> None:
    """Let a conversation stand as its remaining messages say."""
    ordered = conversation.messages.order_by("-id")
    last = ordered.first()
    answered = ordered.filter(direction=Message.Direction.OUTBOUND).values_list("pk", flat=True).first()
    unanswered = ordered.filter(pk__gt=answered or 0, is_automatic=False, is_bounce=False)
    conversation.status = status
    conversation.closed_at = conversation.closed_at if status == Status.CLOSED else None
    conversation.message_count -= 1
    conversation.preview = " ".join(last.reply[:600].split())[:240] if last else ""
    conversation.waiting_since = unanswered.values_list("created_at", flat=True).last()
    conversation.save()


def _require_words(text: str) -> None:
    if not text.strip():
        raise ReplyRefused("Write something before you send.")
    if gaps := open_fields(text):
        raise ReplyRefused(f"{', '.join(gaps)}: fill in what the template leaves open, or take it out.")


def _recipients(words: ReplyWords) -> list[tuple[str, str]]:
    own = inboxes.own_addresses()
    seen: dict[str, str] = {}
    for kind, addresses in (("to", words.to), ("cc", words.cc), ("bcc", words.bcc)):
        for address in addresses:
            clean = address.strip().lower()
            if clean and clean not in own:
                _require_address(clean)
                seen.setdefault(clean, kind)
    if "to" not in seen.values():
        raise ReplyRefused("Add a recipient under To; our own addresses don't count.")
    if len(seen) > _MOST_RECIPIENTS:
        raise ReplyRefused(f"A reply goes to at most {_MOST_RECIPIENTS} people; this one names {len(seen)}.")
    return [(kind, address) for address, kind in seen.items()]


def _require_address(address: str) -> None:
    try:
        validate_email(address)
    except ValidationError:
        raise ReplyRefused(f"{address!r} is no mail address; write it like name@example.com.") from None


def _files(words: ReplyWords, by: Person) -> list[Attachment]:
    mine = Attachment.objects.filter(pk__in=words.attachment_ids, message=None, uploaded_by=by)
    files = list(mine.order_by("id"))
    if len(files) != len(set(words.attachment_ids)):
        raise ReplyRefused("An attached file is gone; attach it again.")
    return files


def _hold(advice: tuple[Advice, ...], confirmed: Mapping[str, str]) -> None:
    """Hold the reply while anything stands against it; all findings come back, so that none gets lost."""
    if any(_stands(item, confirmed) for item in advice):
        raise ReplyHeld(advice)


def _beside(along: ReadAlong, given: Mapping[str, str], now: datetime) -> dict[str, Any]:
    """Return what the event keeps beside the message: reasons (those asked for, and all) and promises."""
    kept = set_aside(along.advice, with_who(along.advice, given), in_force(now))
    asked = {item.finding.rule for item in along.advice if item.mode == "confirm" or item.is_let_go}
    return {
        "confirmed": {one["rule"]: one["reason"] for one in kept if one["rule"] in asked},
        "set_aside": kept,
        "promises": as_data(along.promises),
    }


def _stands(item: Advice, confirmed: Mapping[str, str]) -> bool:
    is_confirmed = bool(confirmed.get(item.finding.rule, "").strip())
    return item.mode == "block" or (item.mode == "confirm" and not is_confirmed)


def _written(
    conversation: Conversation, words: ReplyWords, fingerprint: str, *, by: Person, now: datetime
) -> Message:
    last = conversation.messages.order_by("-id").only("message_id", "references").first()
    chain = [*last.references, last.message_id] if last else []
    subject = conversation.subject or "your message"
    mark = f" [#{conversation.pk}]" if conversation.inbox.shows_case_number else ""
    domain = conversation.inbox.address.rpartition("@")[2]
    return Message.objects.create(
        conversation=conversation,
        direction=Message.Direction.OUTBOUND,
        author=by,
        from_name=by.name[:200],
        from_address=conversation.inbox.address,
        to=[{"name": None, "address": address.strip().lower()} for address in words.to],
        cc=[{"name": None, "address": address.strip().lower()} for address in words.cc],
        subject=(subject if subject.lower().startswith("re:") else f"Re: {subject}")[:480] + mark,
        reply=words.text.strip(),
        message_id=f"{uuid.uuid4().hex}@{domain}",
        references=[reference for reference in chain if reference][-20:],
        fingerprint=fingerprint,
        created_at=now,
    )


def _put_in_outbox(
    message: Message, recipients: list[tuple[str, str]], conversation: Conversation, *, now: datetime
) -> None:
    send_at = now + timedelta(seconds=conversation.inbox.undo_seconds)
    outgoing = Outgoing.objects.create(message=message, send_at=send_at, status_before=conversation.status)
    Delivery.objects.bulk_create(
        Delivery(message=message, kind=kind, address=address) for kind, address in recipients
    )
    jobs.enqueue(SEND_TASK, {"outgoing": outgoing.pk}, now=now, run_at=send_at)


def _update(
    conversation: Conversation,
    words: ReplyWords,
    recipients: list[tuple[str, str]],
    *,
    by: Person,
    now: datetime,
) -> None:
    addresses = [address for _, address in recipients]
    conversation.participants = list(dict.fromkeys([*conversation.participants, *addresses]))
    conversation.message_count += 1
    conversation.last_activity_at = max(conversation.last_activity_at, now)
    conversation.waiting_since = None
    conversation.preview = " ".join(words.text[:600].split())[:240]
    conversation.status = words.then
    conversation.closed_at = now if words.then == Status.CLOSED else None
    conversation.assignee = conversation.assignee or by
    conversation.save()
