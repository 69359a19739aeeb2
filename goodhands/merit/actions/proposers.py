"""Who may bring in what, and whose word it is."""

from goodhands.accounts.models import Person, Role
from goodhands.conversations.actions import NotAllowed
from goodhands.merit.actions.judging import may_judge
from goodhands.merit.actions.proposals import Proposal
from goodhands.merit.queries.sight import is_above


def source_of(person: Person, by: Person | None) -> str:
    """Return whose word a proposal is, by who brings it in."""
    if by is None:
        return "system"
    if by.pk == person.pk:
        return "self"
    return "monitor" if by.role == Role.MONITOR else "colleague"


def require_may_propose(person: Person, proposal: Proposal, by: Person | None) -> None:
    """Let pass praise by anybody, and blame from those above the person. Raises NotAllowed."""
    if by is None or proposal.sign == "merit":
        return
    if by.pk == person.pk:
        raise NotAllowed("Say what went wrong under “I made a mistake”; it never counts.")
    if not may_judge(by) and not is_above(by, person):
        raise NotAllowed("Those who judge, and a lead for their team, bring in what speaks against somebody.")
