"""What a contact wrote comes in. Every channel ends here."""

from dataclasses import dataclass
from datetime import datetime

from django.db import transaction

from goodhands.contacts import actions as contacts
from goodhands.contacts.models import Contact
from goodhands.conversations import events
from goodhands.conversations.models import Attachment, Conversation, Message, Status
from goodhands.inboxes.models import Inbox

Named = dict[str, str | None]
_MOST_PARTICIPANTS = 200


@dataclass(frozen=True, slots=True)
class IncomingFile:
    """A file that came with the message; its bytes stay in the raw message, at `part_path`."""

    filename: str | None
    content_type: str
    size: int
    is_inline: bool
    content_id: str | None
    part_path: str


@dataclass(frozen=True, slots=True)
class Words:
    """What was written: new words alone, the whole text, safe HTML."""

    subject: str
    reply: str
    text: str
    html: str = ""


@dataclass(frozen=True, slots=True)
class Incoming:
    """One message as a channel hands it in. `fingerprint` makes it one, however often it comes (T1).

    `joins` is the conversation that the channel's rules chose, None for a new one; `why` says so in words.
    `participants` are the outside addresses that take part, lower case. `at` is when it reached us.
    `is_old` says that it was dealt with elsewhere, long ago: nobody here owes an answer.
    """

    channel: str
    inbox: Inbox
    fingerprint: str
    from_name: str
    from_address: str
    to: list[Named]
    cc: list[Named]
    words: Words
    subject_key: str
    at: datetime
    why: str
    joins: int | None = None
    suggestion: int | None = None
    participants: tuple[str, ...] = ()
    message_id: str = ""
    references: tuple[str, ...] = ()
    sent_at: datetime | None = None
    is_automatic: bool = False
    is_bounce: bool = False
    is_old: bool = False
    warnings: tuple[str, ...] = ()
    files: tuple[IncomingFile, ...] = ()


@dataclass(frozen=True, slots=True)
class Received:
    """The message, and whether it is new or was known before."""

    message: Message
    is_new: bool


def receive(incoming: Incoming) -> Received:
    """Make an incoming message part of a conversation; the same one twice stays one message.

    Opens a conversation, or joins `incoming.joins` and opens it again if it was closed or waiting; automatic
    mail never reopens, nor does old mail, which comes in as closed. One transaction: message, files, contact,
    conversation and events, or nothing.
    """
    with transaction.atomic(savepoint=False):
        before = Message.objects.filter(fingerprint=incoming.fingerprint)[:1]
        if before:
            return Received(before[0], is_new=False)
        contact = contacts.meet(incoming.from_address, incoming.from_name, now=incoming.at)
        conversation = _joined(incoming, incoming.joins) if incoming.joins else None
        opens = conversation is None
        if conversation is None:
            conversation = _opened(incoming, contact)
        message = _written(incoming, conversation)
        if opens:
            events.record(
                conversation, "conversation_opened", by=None, now=incoming.at, data={"why": incoming.why}
            )
        data = {"message": message.pk, "why": incoming.why}
        if incoming.suggestion:
            data["suggestion"] = incoming.suggestion
        events.record(conversation, "message_received", by=None, now=incoming.at, data=data)
        return Received(message, is_new=True)


def _opened(incoming: Incoming, contact: Contact) -> Conversation:
    words = incoming.words
    owes_nothing = incoming.is_automatic or incoming.is_bounce or incoming.is_old
    return Conversation.objects.create(
        inbox=incoming.inbox,
        contact=contact,
        subject=words.subject[:500],
        subject_key=incoming.subject_key[:200],
        status=Status.CLOSED if incoming.is_automatic or incoming.is_old else Status.OPEN,
        closed_at=incoming.at if incoming.is_old else None,
        participants=list(incoming.participants)[:_MOST_PARTICIPANTS],
        preview=_preview(words),
        message_count=1,
        waiting_since=None if owes_nothing else incoming.at,
        last_activity_at=incoming.at,
        created_at=incoming.at,
    )


def _joined(incoming: Incoming, number: int) -> Conversation | None:
    lockable = Conversation.objects.select_for_update(of=("self",)).select_related("inbox")
    conversation = lockable.filter(pk=number).first()
    if conversation is None:
        return None
    merged = dict.fromkeys([*conversation.participants, *incoming.participants])
    conversation.participants = list(merged)[:_MOST_PARTICIPANTS]
    conversation.message_count += 1
    if incoming.at >= conversation.last_activity_at or not incoming.is_old:
        conversation.preview = _preview(incoming.words)
    conversation.last_activity_at = max(conversation.last_activity_at, incoming.at)
    if not incoming.is_old:
        _wake(conversation, incoming)
    conversation.save()
    return conversation


def _wake(conversation: Conversation, incoming: Incoming) -> None:
    if not incoming.is_automatic:
        conversation.status = Status.OPEN
        conversation.closed_at = None
    if not (incoming.is_automatic or incoming.is_bounce):
        conversation.waiting_since = conversation.waiting_since or incoming.at


def _written(incoming: Incoming, conversation: Conversation) -> Message:
    words = incoming.words
    message = Message.objects.create(
        conversation=conversation,
        direction=Message.Direction.INBOUND,
        channel=incoming.channel,
        from_name=incoming.from_name[:200],
        from_address=incoming.from_address[:320],
        to=incoming.to,
        cc=incoming.cc,
        subject=words.subject[:500],
        reply=words.reply,
        text="" if words.text == words.reply else words.text,
        html=words.html,
        warnings=list(incoming.warnings),
        is_automatic=incoming.is_automatic,
        is_bounce=incoming.is_bounce,
        message_id=incoming.message_id[:500],
        references=list(incoming.references)[-50:],
        fingerprint=incoming.fingerprint,
        sent_at=incoming.sent_at,
        created_at=incoming.at,
    )
    if incoming.files:
        Attachment.objects.bulk_create(_attachment(file, message) for file in incoming.files)
    return message


def _attachment(file: IncomingFile, message: Message) -> Attachment:
    return Attachment(
        message=message,
        filename=(file.filename or "")[:255],
        content_type=file.content_type[:200],
        size=file.size,
        is_inline=file.is_inline,
        content_id=(file.content_id or "")[:300],
        part_path=file.part_path[:200],
        created_at=message.created_at,
    )


def _preview(words: Words) -> str:
    return " ".join(words.reply[:600].split())[:240]
