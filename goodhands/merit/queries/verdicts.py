"""Who may see whose verdicts in a calibration session, and how far the reviewers agree."""

from django.db.models import QuerySet

from goodhands.accounts.models import Person
from goodhands.merit.models import CalibrationReviewer, CalibrationSession, CalibrationVerdict
from goodhands.merit.rules.agreement import Agreement, agreement_by_rule


def sees_verdicts(session: CalibrationSession, person: Person) -> bool:
    """Tell who may see all verdicts: once revealed, and a reviewer only after their own are in."""
    if session.revealed_at is None or not person.sees_every_inbox:
        return False
    return not CalibrationReviewer.objects.filter(session=session, person=person, finished_at=None).exists()


def own_verdicts(session: CalibrationSession, person: Person) -> dict[int, CalibrationVerdict]:
    """Return what a person has judged so far, by reply."""
    mine = CalibrationVerdict.objects.filter(reply__session=session, reviewer__person=person)
    return {one.reply_id: one for one in mine}


def all_verdicts(session: CalibrationSession, person: Person) -> dict[int, list[CalibrationVerdict]]:
    """Return the verdicts of those who finished, by reply; nothing to whom they are not revealed."""
    found: dict[int, list[CalibrationVerdict]] = {}
    if sees_verdicts(session, person):
        for one in _finished(session).select_related("reviewer__person").order_by("reviewer"):
            found.setdefault(one.reply_id, []).append(one)
    return found


def agreement_in(session: CalibrationSession, person: Person) -> dict[str, Agreement]:
    """Return the agreement of the reviewers on each rule that one of them named, by rule."""
    verdicts = all_verdicts(session, person)
    return agreement_by_rule(
        {str(one.reviewer_id): frozenset(one.broken) for one in given} for given in verdicts.values()
    )


def _finished(session: CalibrationSession) -> QuerySet[CalibrationVerdict]:
    return CalibrationVerdict.objects.filter(reply__session=session, reviewer__finished_at__isnull=False)
