"""A rule that stops a reply is wrong there: its writer says why, and somebody who may lets it go (CO-22)."""

from dataclasses import dataclass
from datetime import datetime

from django.db import transaction

from goodhands.accounts import queries as people
from goodhands.accounts.models import Person, Role
from goodhands.conversations import events
from goodhands.conversations.actions.notes import written
from goodhands.conversations.actions.permission import NotAllowed, locked, require_writer
from goodhands.conversations.models import Conversation
from goodhands.conversations.queries.coaching import coach
from goodhands.conversations.queries.objections import objections
from goodhands.inboxes import queries as inboxes

_REASON_MAX = 300


class ObjectionRefused(Exception):
    """There is nothing to object to, or nothing to let go; the message says why."""


@dataclass(frozen=True, slots=True)
class Against:
    """What somebody objects to: the rule by its id, their reply with the names of its files, and why."""

    rule: str
    text: str
    reason: str
    attachments: tuple[str, ...] = ()


def object_to(conversation: Conversation, said: Against, *, by: Person, now: datetime) -> list[Person]:
    """Say that a rule which stops one's reply is wrong there. Returns who was asked, by a note, to let it go.

    Asked are the leads of the inbox; where it has none, all who may let it go. Raises NotAllowed for readers,
    ObjectionRefused without a reason or where the rule does not stop this reply.
    """
    require_writer(by)
    reason = said.reason.strip()[:_REASON_MAX]
    if not reason:
        raise ObjectionRefused("Say why it is wrong here: whoever decides has nothing else to go by.")
    with transaction.atomic():
        fresh = locked(conversation)
        found = coach(fresh, said.text, said.attachments, by=by, now=now)
        stops = [one for one in found if one.finding.rule == said.rule and one.mode == "block"]
        if not stops:
            raise ObjectionRefused("This rule does not stop your reply any more.")
        asked = _deciders(fresh)
        words = list(dict.fromkeys(one.finding.words for one in stops))
        note = written(fresh, _question(asked, stops[0].title, words, reason, said.text), by=by, now=now)
        data = {"note": note.pk, "rule": said.rule, "words": words, "reason": reason}
        events.record(fresh, "block_objected", by=by, now=now, data=data)
    return asked


def let_go(conversation: Conversation, objection_id: int, *, by: Person, now: datetime) -> None:
    """Let the words go that a colleague objected about, in this reply. Twice is once.

    Raises NotAllowed but for leads, managers and admins, ObjectionRefused if the objection stands no more.
    """
    if not by.may_let_go:
        raise NotAllowed("Leads, managers and admins let go what the handbook stops. Ask one of them.")
    with transaction.atomic():
        fresh = locked(conversation)
        made = next((one for one in objections(fresh) if one.id == objection_id), None)
        if made is None:
            raise ObjectionRefused("It is settled: the reply was sent, or the customer wrote again.")
        if not made.let_go_by:
            data = {"objection": made.id, "rule": made.rule, "reason": made.reason}
            events.record(fresh, "block_let_go", by=by, now=now, data=data)


def _deciders(conversation: Conversation) -> list[Person]:
    members = list(inboxes.people_of(conversation.inbox_id))
    leads = [person for person in members if person.role == Role.LEAD]
    return leads or [person for person in people.active_people() if person.may_let_go]


def _question(asked: list[Person], title: str, words: list[str], reason: str, text: str) -> str:
    whom = " ".join(f"@{person.handle}" for person in asked)
    stopped = ", ".join(f"“{one}”" for one in words)
    quoted = "\n".join(f"> {line}" if line.strip() else "" for line in text.strip().splitlines())
    head = f"{whom} The handbook stops my reply: {title}. It is wrong here, because {reason}"
    return f"{head}\n\nIt stops {stopped} in:\n\n{quoted}"
