"""What is brought in for the monitor to weigh."""

from dataclasses import dataclass
from datetime import datetime

from goodhands.conversations.models import Conversation, Message
from goodhands.handbook.rules.book import TIERS
from goodhands.merit.actions.judging import DecisionRefused
from goodhands.merit.queries.behaviours import find_behaviour
from goodhands.merit.rules.behaviours import Sign
from goodhands.merit.rules.evidence import is_web_address


@dataclass(frozen=True, slots=True)
class Proposal:
    """What is brought in: the behaviour, what happened in words, and what else shows it.

    `sign` is whether it speaks for or against the person, `tier` the suggestion ("": where the behaviour
    begins). `quote` are words that show it; `link` a web address, `message` or `conversation` what else does.
    `source` says whose word it is where `by` alone does not ("customer"); `key` names what may be proposed
    once, like "workshop:12:person:7"; `occurred_at` is now unless given.
    """

    behaviour: str
    reason: str
    sign: Sign = "demerit"
    tier: str = ""
    quote: str = ""
    link: str = ""
    message: Message | None = None
    conversation: Conversation | None = None
    source: str = ""
    key: str = ""
    occurred_at: datetime | None = None


def checked_tier(proposal: Proposal, now: datetime) -> str:
    """Return the tier to suggest, if the proposal can be made as it stands. Raises DecisionRefused."""
    behaviour = find_behaviour(proposal.behaviour, now=now)
    if behaviour is None:
        raise DecisionRefused("Choose what it is about.")
    tier = proposal.tier or (behaviour.tier if behaviour.sign == proposal.sign else "minor")
    if tier not in TIERS:
        raise DecisionRefused(f"There is no tier {tier!r}; choose one of {', '.join(TIERS)}.")
    if not proposal.reason.strip():
        raise DecisionRefused("Say in your words what happened; the monitor weighs it by them.")
    if proposal.link.strip() and not is_web_address(proposal.link.strip()):
        raise DecisionRefused("A link begins with https:// or http://.")
    return tier
