"""What is known, by hand: filled in, corrected, taken away, brought back."""

from datetime import datetime
from typing import Literal

from django.db import transaction

from goodhands.accounts.models import Person
from goodhands.conduct.queries import fact_kind
from goodhands.contacts import actions as contacts
from goodhands.contacts.actions import FactRefused, NewFact
from goodhands.contacts.models import Contact, KnownFact
from goodhands.conversations.actions.permission import require_writer
from goodhands.conversations.models import Conversation
from goodhands.live import actions as live

Scope = Literal["contact", "conversation"]


def add_fact(
    conversation: Conversation, scope: Scope, label: str, value: str, *, by: Person, now: datetime
) -> KnownFact:
    """Fill in a fact by hand, of the contact or of this conversation. Raises FactRefused, NotAllowed."""
    require_writer(by)
    owner = _owner(conversation, scope)
    new = NewFact(label, value, kind=fact_kind(label))
    with transaction.atomic():
        kept = contacts.keep_fact(owner, new, by=by, now=now)
        _tell(conversation, now)
    if kept is None:  # only what is read can be turned down
        raise FactRefused("It could not be kept. Try again.")
    return kept


def correct_fact(
    conversation: Conversation, scope: Scope, fact_id: int, value: str, *, by: Person, now: datetime
) -> KnownFact:
    """Give a fact another value; the old one stays in sight. Raises FactRefused, NotAllowed."""
    require_writer(by)
    with transaction.atomic():
        fact = contacts.correct_fact(_owner(conversation, scope), fact_id, value, by=by, now=now)
        _tell(conversation, now)
    return fact


def remove_fact(
    conversation: Conversation, scope: Scope, fact_id: int, *, by: Person, now: datetime
) -> KnownFact:
    """Say that a fact doesn't hold. Raises FactRefused, NotAllowed."""
    require_writer(by)
    with transaction.atomic():
        fact = contacts.remove_fact(_owner(conversation, scope), fact_id, by=by, now=now)
        _tell(conversation, now)
    return fact


def bring_back_fact(
    conversation: Conversation, scope: Scope, fact_id: int, *, by: Person, now: datetime
) -> KnownFact:
    """Let a fact hold again that was corrected or taken away. Raises FactRefused, NotAllowed."""
    require_writer(by)
    with transaction.atomic():
        fact = contacts.bring_back_fact(_owner(conversation, scope), fact_id, by=by, now=now)
        _tell(conversation, now)
    return fact


def _owner(conversation: Conversation, scope: Scope) -> Conversation | Contact:
    return conversation.contact if scope == "contact" else conversation


def _tell(conversation: Conversation, now: datetime) -> None:
    """Let open pages ask again; facts are no event, their rows say who changed what."""
    live.signal(f"conversation:{conversation.pk}", data={"kind": "facts"}, now=now)
