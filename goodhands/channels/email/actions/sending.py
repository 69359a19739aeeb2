"""A reply leaves: begun, handed over, settled. May be killed at any point and run again.

The one window that SMTP can't close: the other server took the message, and we die before we write that
down. Then it is sent again under the same Message-ID, by which receivers can tell.
"""

from datetime import datetime, timedelta

from goodhands.channels.email.actions.placing import token_secret
from goodhands.channels.email.rules.compose import File, Outbound, Quoted, compose
from goodhands.channels.email.rules.tokens import reply_token
from goodhands.channels.email.transport import Envelope, hand_over
from goodhands.conversations import actions as conversations
from goodhands.conversations.models import Attachment, Delivery, Message, Outgoing
from goodhands.inboxes.models import Inbox
from goodhands.jobs import actions as jobs
from goodhands.jobs.work import Work

# Minutes to wait after each try that failed for now; after the last, recipients still waiting have failed.
_WAITS = (1, 5, 15, 60, 180, 360, 720, 1440, 1440)


def send(work: Work) -> None:
    """Send one reply of the outbox (task `send_mail`)."""
    outgoing = conversations.begin(work.args["outgoing"])
    if outgoing is None:
        return
    message = outgoing.message
    waiting = message.deliveries.filter(state=Delivery.State.WAITING).order_by("id")
    recipients = [delivery.address for delivery in waiting]
    content = compose(_outbound(message))
    outcomes = hand_over(Envelope(message.from_address, recipients, content)) if recipients else {}
    with work.finishing():
        now = work.now()
        retry_at = _retry_at(outgoing, now)
        conversations.settle(outgoing, outcomes, retry_at=retry_at, now=now)
        if outgoing.state == Outgoing.State.WAITING:
            args = {"outgoing": outgoing.pk}
            jobs.enqueue(conversations.SEND_TASK, args, now=now, run_at=outgoing.send_at)


def _retry_at(outgoing: Outgoing, now: datetime) -> datetime | None:
    if outgoing.attempts > len(_WAITS):
        return None
    return now + timedelta(minutes=_WAITS[outgoing.attempts - 1])


def _outbound(message: Message) -> Outbound:
    inbox = message.conversation.inbox
    deliveries = list(message.deliveries.order_by("id"))
    files = [_file(a) for a in message.attachments.order_by("id")]
    return Outbound(
        from_name=_from_name(message, inbox),
        from_address=message.from_address,
        to=[d.address for d in deliveries if d.kind == "to"],
        cc=[d.address for d in deliveries if d.kind == "cc"],
        subject=message.subject,
        text=message.reply,
        message_id=message.message_id,
        at=message.created_at,
        reply_to=_reply_to(message, inbox),
        references=message.references,
        footer=inbox.signature,
        quoted=_quoted(message),
        files=files,
    )


def _from_name(message: Message, inbox: Inbox) -> str:
    return f"{message.from_name} ({inbox.name})" if message.from_name else inbox.name


def _reply_to(message: Message, inbox: Inbox) -> str | None:
    if not inbox.uses_plus_address:
        return None
    local, _, domain = inbox.address.partition("@")
    return f"{local}+{reply_token(token_secret(), message.conversation_id)}@{domain}"


def _quoted(message: Message) -> Quoted | None:
    earlier = Message.objects.filter(conversation=message.conversation_id, pk__lt=message.pk)
    last = earlier.filter(direction=Message.Direction.INBOUND, is_bounce=False).order_by("-pk").first()
    if last is None:
        return None
    return Quoted(last.reply, last.from_name or last.from_address, last.sent_at or last.created_at)


def _file(attachment: Attachment) -> File:
    with attachment.file.open("rb") as stream:
        return File(attachment.filename, attachment.content_type, stream.read())
