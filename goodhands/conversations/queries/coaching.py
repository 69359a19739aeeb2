"""What the handbook says about a reply that is being written."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import NamedTuple
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from goodhands.accounts.models import Person
from goodhands.conduct.queries import (
    Advice,
    Asked,
    Promise,
    ReadThrough,
    asked,
    coached,
    is_upset,
    promised,
    read_reply,
    read_through,
)
from goodhands.conduct.rules.case import Case, Reply, Turn
from goodhands.contacts.queries import facts_at
from goodhands.conversations.models import Conversation, Message
from goodhands.conversations.queries.objections import eased, objections
from goodhands.handbook.queries import in_force
from goodhands.handbook.rules.book import Handbook
from goodhands.handbook.rules.phases import phase_of

_TURNS = 30
_SAID = ("pk", "direction", "reply", "from_name")


class Said(NamedTuple):
    """One message of a talk."""

    number: int
    direction: str
    words: str
    name: str


Talks = dict[int, list[Said]]  # what was said by conversation, oldest first


@dataclass(frozen=True, slots=True)
class ReadAlong:
    """All that the margin says of a reply being written: advice, what the customer asks, what is promised.

    `is_upset` tells that the customer is; `theirs` is their time zone where it is known and not the writer's.
    """

    advice: tuple[Advice, ...]
    asks: tuple[Asked, ...]
    promises: tuple[Promise, ...]
    is_upset: bool
    theirs: str = ""


def coach(
    conversation: Conversation, text: str, attachments: tuple[str, ...], *, by: Person, now: datetime
) -> tuple[Advice, ...]:
    """Read a reply against the handbook in force: what it finds, with reason, rule, mode and fixes (CO-22).

    The same reading that stands inside the verb that sends. Without a handbook nothing is found. What
    somebody is still learning only coaches them: nothing holds their reply for it (TR-01). What blocks asks
    for a reason where the writer may let it go, and hints where somebody has.
    """
    found = _advice(case_of(conversation, by=by, now=now), Reply(text, attachments), by=by, now=now)
    return _eased(found, conversation, by)


def read_along(
    conversation: Conversation, text: str, attachments: tuple[str, ...], *, by: Person, now: datetime
) -> ReadAlong:
    """Return all that the margin says while somebody writes; of an empty reply, what the customer asks."""
    case, reply = case_of(conversation, by=by, now=now), Reply(text, attachments)
    zone = zone_of(conversation)
    return ReadAlong(
        advice=_eased(_advice(case, reply, by=by, now=now), conversation, by) if text.strip() else (),
        asks=asked(reply=reply, case=case),
        promises=promised(reply=reply, case=case, theirs=zone),
        is_upset=is_upset(case),
        theirs=zone.key if zone and zone.key != by.time_zone else "",
    )


def zone_of(conversation: Conversation) -> ZoneInfo | None:
    """Return the customer's time zone, None where it is not known."""
    try:
        return ZoneInfo(conversation.contact.time_zone) if conversation.contact.time_zone else None
    except (ZoneInfoNotFoundError, ValueError):
        return None


def _advice(case: Case, reply: Reply, *, by: Person, now: datetime) -> tuple[Advice, ...]:
    handbook = in_force(now)
    if handbook is None:
        return ()
    today = now.astimezone(ZoneInfo(by.time_zone)).date()
    phase = phase_of(by.handbook_since, today, handbook)
    advice = read_reply(reply=reply, case=case, handbook=handbook)
    return coached(advice, handbook, phase, by.handbook_since)


def _eased(advice: tuple[Advice, ...], conversation: Conversation, by: Person) -> tuple[Advice, ...]:
    """Look up who let what go only where something blocks."""
    if not any(one.mode == "block" for one in advice):
        return advice
    return eased(advice, () if by.may_let_go else objections(conversation), by)


def read_sent(message: Message, handbook: Handbook, talks: Talks | None = None) -> tuple[Advice, ...]:
    """Read a reply that was sent, as things stood then; nothing for a message that no person wrote.

    Of many replies, `talks` may hold what `talks_of` gives for them.
    """
    if message.author is None:
        return ()
    return read_reply(reply=_as_sent(message), case=case_of_sent(message, talks), handbook=handbook)


def read_sent_through(message: Message, handbook: Handbook, talks: Talks | None = None) -> ReadThrough:
    """Read a reply that was sent as `read_sent` does, and tell besides which skills it called for (TR-02)."""
    if message.author is None:
        return ReadThrough()
    return read_through(reply=_as_sent(message), case=case_of_sent(message, talks), handbook=handbook)


def _as_sent(message: Message) -> Reply:
    attached = sorted(message.attachments.all(), key=lambda attachment: attachment.pk)
    return Reply(message.reply, tuple(attachment.filename for attachment in attached))


def talks_of(messages: Collection[Message]) -> Talks:
    """Return what was said in the conversations of `messages`, up to the last of them, with one query."""
    talks: Talks = {message.conversation_id: [] for message in messages}
    last = max((message.pk for message in messages), default=0)
    rows = Message.objects.filter(conversation__in=talks, pk__lt=last).order_by("pk")
    for conversation, *said in rows.values_list("conversation_id", *_SAID).iterator():
        talks[conversation].append(Said(*said))
    return talks


def case_of_sent(message: Message, talks: Talks | None = None) -> Case:
    """Return what was known when a person wrote `message`. Raises ValueError if no person did."""
    if message.author is None:
        raise ValueError("nobody of us wrote this message")
    if talks is None:
        return case_of(message.conversation, by=message.author, now=message.created_at, before=message)
    said = [each for each in talks[message.conversation_id] if each.number < message.pk][-_TURNS:]
    return _case(message.conversation, said, by=message.author, now=message.created_at, at=message.created_at)


def case_of(conversation: Conversation, *, by: Person, now: datetime, before: Message | None = None) -> Case:
    """Return what is known while `by` writes here (or wrote `before`), as the checks see it."""
    newest = conversation.messages.order_by("-id")
    if before is not None:
        newest = newest.filter(pk__lt=before.pk)
    said = [Said(*each) for each in reversed(newest.values_list(*_SAID)[:_TURNS])]
    return _case(conversation, said, by=by, now=now, at=before.created_at if before is not None else now)


def _case(
    conversation: Conversation, said: Sequence[Said], *, by: Person, now: datetime, at: datetime
) -> Case:
    return Case(
        channel="email",
        customer_name=conversation.contact.name,
        agent_name=by.name,
        customer_facts=_facts(conversation, at, {each.number: each.words for each in said}),
        turns=tuple(_turn(each) for each in said),
        now=now.astimezone(ZoneInfo(by.time_zone)),
    )


def _facts(conversation: Conversation, at: datetime, said: Mapping[int, str]) -> dict[str, str]:
    """Return what the record held then, by label; what the messages themselves tell is theirs to tell."""
    found: dict[str, list[str]] = {}
    for owner in (conversation, conversation.contact):
        for fact in facts_at(owner, at):
            if fact.value not in said.get(fact.read_in or 0, ""):
                found.setdefault(fact.label, []).append(fact.value)
    return {label: ", ".join(dict.fromkeys(values)) for label, values in found.items()}


def _turn(said: Said) -> Turn:
    return Turn(
        "agent" if said.direction == Message.Direction.OUTBOUND else "customer", said.words, said.name
    )
