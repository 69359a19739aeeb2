"""Whom a reply goes to, unless its writer changes it."""

from dataclasses import dataclass, field

from goodhands.conversations.models import Conversation, Message
from goodhands.inboxes import queries as inboxes


@dataclass(frozen=True, slots=True)
class Recipients:
    """Whom a reply goes to unless the writer changes it."""

    to: list[str] = field(default_factory=list)
    cc: list[str] = field(default_factory=list)
    bcc: list[str] = field(default_factory=list)


def recipients_for_reply(conversation: Conversation) -> Recipients:
    """Return whom a reply goes to: the last writer, in copy whoever was; never ourselves (T3)."""
    own = inboxes.own_addresses()
    inbound = conversation.messages.filter(direction=Message.Direction.INBOUND, is_bounce=False)
    last = inbound.order_by("-id").first()
    if last is None:
        return Recipients(to=[a for a in conversation.participants[:1] if a not in own])
    to = [last.from_address.lower()]
    others = [person["address"] for person in (*last.to, *last.cc) if person.get("address")]
    cc = [a.lower() for a in others if a.lower() not in {*own, *to} and _plain(a) not in own]
    return Recipients(to=[a for a in to if a not in own], cc=list(dict.fromkeys(cc)))


def _plain(address: str) -> str:
    local, _, domain = address.lower().rpartition("@")
    return f"{local.partition('+')[0]}@{domain}"
