"""Questions and answers: talking about an incident costs nobody anything (QM-19)."""

from datetime import datetime

from goodhands.accounts.models import Person
from goodhands.conversations.actions import NotAllowed
from goodhands.merit.actions.judging import DecisionRefused, may_judge
from goodhands.merit.models import Comment, Incident
from goodhands.merit.queries.records import SHOWN_STATES


def comment(incident: Incident, text: str, *, by: Person, now: datetime) -> Comment:
    """Write about an incident: the person concerned asks, those who judge answer.

    Raises NotAllowed for others, DecisionRefused without words. Nothing said here changes what was decided.
    """
    is_own = incident.person_id == by.pk and incident.state in SHOWN_STATES
    if not is_own and (incident.person_id == by.pk or not may_judge(by)):
        raise NotAllowed("The person concerned and those who judge talk about it here.")
    kind = Comment.Kind.QUESTION if is_own else Comment.Kind.ANSWER
    return write_down(incident, kind, text, by=by, now=now)


def write_down(incident: Incident, kind: str, text: str, *, by: Person, now: datetime) -> Comment:
    """Append what somebody wrote about an incident. Raises DecisionRefused without words."""
    if not text.strip():
        raise DecisionRefused("Write a few words first.")
    return Comment.objects.create(
        incident=incident, kind=kind, by=by, text=text.strip()[:4000], created_at=now
    )
