"""Claiming a merit of one's own, naming a colleague, passing on a customer's praise (ledger, rule 9)."""

from dataclasses import dataclass
from datetime import datetime
from hashlib import sha256

from django.db import transaction

from goodhands.accounts.models import Person
from goodhands.conversations.actions import NotAllowed
from goodhands.conversations.models import Conversation, Message
from goodhands.conversations.queries import reading as conversations
from goodhands.handbook import queries as handbooks
from goodhands.merit.actions.judging import DecisionRefused, locked, record
from goodhands.merit.actions.proposals import Proposal
from goodhands.merit.actions.proposing import propose
from goodhands.merit.models import Incident
from goodhands.merit.queries.behaviours import find_behaviour
from goodhands.merit.rules.switches import gives_praise


@dataclass(frozen=True, slots=True)
class Claim:
    """What is claimed: the kind of merit, what was done in words, and what shows it, if anything.

    `message` is the reply that it is about, or the letter in which a customer says so; `quote` its words.
    """

    kind: str
    reason: str
    quote: str = ""
    link: str = ""
    message: Message | None = None
    conversation: Conversation | None = None


def claim(person: Person, said: Claim, *, by: Person, now: datetime) -> Incident:
    """Bring in a merit of `person`, oneself or a colleague, for the monitor to decide (QM-14).

    Sent twice it stands there once. Raises NotAllowed for a letter that `by` may not read; DecisionRefused
    where praise is switched off, for an unknown kind, without words, for somebody who has left or who did
    not write the reply, and for what was decided before in the same words.
    """
    _require_visible(said, by)
    _require_fitting(person, said, now)
    is_letter = said.message is not None and not said.message.is_outbound
    proposal = Proposal(
        said.kind,
        said.reason,
        sign="merit",
        quote=said.quote,
        link=said.link,
        message=said.message,
        conversation=said.conversation,
        source="customer" if is_letter else "",
        key=_key(person, said, by),
        occurred_at=said.message.created_at if said.message else None,
    )
    found = propose(person, proposal, by=by, now=now)
    if found.state != Incident.State.PROPOSED:
        raise DecisionRefused("This was decided before, in the same words. Say what is new about it.")
    return found


def take_back(incident: Incident, *, by: Person, now: datetime) -> None:
    """Take back what one brought in, while nobody has decided it; that it was there stays on record.

    Raises NotAllowed for what somebody else brought in, DecisionRefused once it was decided.
    """
    with transaction.atomic():
        fresh = locked(incident)
        if fresh.proposer_id != by.pk:
            raise NotAllowed("Only whoever brought it in takes it back.")
        if fresh.state != Incident.State.PROPOSED:
            raise DecisionRefused("The monitor has decided it; ask about it instead.")
        fresh.state = Incident.State.DISMISSED
        fresh.save(update_fields=["state"])
        record(fresh, "withdrawn", by=by, now=now)


def _require_visible(said: Claim, by: Person) -> None:
    talk = said.message.conversation_id if said.message else said.conversation and said.conversation.pk
    if talk and not conversations.visible_to(by).filter(pk=talk).exists():
        raise NotAllowed("You can point to conversations only that you can read.")


def _require_fitting(person: Person, said: Claim, now: datetime) -> None:
    if not gives_praise(handbooks.in_force(now)):
        raise DecisionRefused("The handbook in force has praise switched off.")
    if not person.is_active:
        raise DecisionRefused(f"{person.name} has left; nobody weighs it any more.")
    kind = find_behaviour(said.kind, now=now)
    if kind is None or kind.sign != "merit":
        raise DecisionRefused("Choose what it is for.")
    if said.message is not None and said.message.is_outbound and said.message.author_id != person.pk:
        raise DecisionRefused("Somebody else wrote that reply.")


def _key(person: Person, said: Claim, by: Person) -> str:
    """Return the name under which the same words of the same person come in once."""
    talk = said.message.pk if said.message else said.conversation and -said.conversation.pk
    words = "\0".join((said.kind, said.reason.strip(), said.quote, said.link.strip(), str(talk or 0)))
    return f"claim:{by.pk}:{person.pk}:{sha256(words.encode()).hexdigest()[:32]}"
