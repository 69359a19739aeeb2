"""The handbook's templates, ready for a reply in a conversation."""

from datetime import datetime

from goodhands.accounts.models import Person
from goodhands.conduct.queries import called
from goodhands.conversations.models import Conversation
from goodhands.conversations.queries.coaching import case_of
from goodhands.handbook.queries import in_force
from goodhands.handbook.rules.templates import Template, templates_for


def templates(conversation: Conversation, *, by: Person, now: datetime) -> tuple[Template, ...]:
    """Return the templates that fit the channel, both names filled in (CO-17); none without a handbook."""
    handbook = in_force(now)
    if handbook is None:
        return ()
    case = case_of(conversation, by=by, now=now)
    known = {"customer_name": called(case), "agent_name": by.name}
    return templates_for(handbook, case.channel, known=known, signature=by.signature)
