"""Why a reply went out in spite of what was found: for whoever reviews it."""

from collections.abc import Iterable
from dataclasses import dataclass

from goodhands.conversations.models import Event, Message


@dataclass(frozen=True, slots=True)
class SetAside:
    """A finding that the writer set aside: its rule, mode and words then, and the reason they gave."""

    rule: str
    mode: str
    words: str
    reason: str


def set_aside_in(message: Message) -> tuple[SetAside, ...]:
    """Return what the writer of a reply set aside, with their reasons (CO-22)."""
    return set_aside_among([message]).get(message.pk, ())


def set_aside_among(messages: Iterable[Message]) -> dict[int, tuple[SetAside, ...]]:
    """Return what was set aside by message id, in one query; messages with nothing set aside are left out."""
    by_id = {message.pk: message for message in messages}
    conversations = {message.conversation_id for message in by_id.values()}
    sent = Event.objects.filter(conversation__in=conversations, kind="reply_sent")
    return {
        data["message"]: tuple(SetAside(**one) for one in data["set_aside"])
        for data in sent.values_list("data", flat=True)
        if data.get("message") in by_id and data.get("set_aside")
    }
