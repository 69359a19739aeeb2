"""What the chair of a calibration session does: reveal the verdicts, settle what holds (gap 7)."""

from datetime import datetime

from goodhands.accounts.models import Person
from goodhands.conversations.actions import NotAllowed
from goodhands.merit.actions.calibrating import Judgement, require_known
from goodhands.merit.actions.judging import DecisionRefused
from goodhands.merit.models import CalibrationReply, CalibrationSession


def reveal(session: CalibrationSession, *, by: Person, now: datetime) -> None:
    """Show the verdicts to all who have finished.

    Raises NotAllowed but for the chair, DecisionRefused before two have finished.
    """
    _require_chair(session, by)
    if session.reviewers.exclude(finished_at=None).count() < 2:
        raise DecisionRefused(
            "Wait until at least two have finished; before that there is nothing to compare."
        )
    CalibrationSession.objects.filter(pk=session.pk, revealed_at=None).update(revealed_at=now)


def settle(reply: CalibrationReply, agreed: Judgement, *, by: Person, now: datetime) -> None:
    """Write down what all agreed on, and what was said.

    Raises NotAllowed but for the chair, DecisionRefused before the verdicts are revealed.
    """
    session = reply.session
    _require_chair(session, by)
    if session.revealed_at is None:
        raise DecisionRefused("Reveal the verdicts first; then talk, then settle.")
    require_known(session, agreed.broken)
    reply.settled, reply.note, reply.settled_at = dict(agreed.broken), agreed.comment.strip()[:4000], now
    reply.save(update_fields=["settled", "note", "settled_at"])


def _require_chair(session: CalibrationSession, by: Person) -> None:
    if session.chair_id != by.pk:
        raise NotAllowed("The chair of the session does this.")
