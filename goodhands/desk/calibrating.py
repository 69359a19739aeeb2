"""What the pages of a calibration session show."""

from datetime import datetime
from typing import TYPE_CHECKING, Any

from django.http import Http404

from goodhands.desk.titles import behaviour_titles
from goodhands.handbook import queries as handbooks
from goodhands.merit import queries

if TYPE_CHECKING:
    from goodhands.accounts.models import Person
    from goodhands.merit.models import CalibrationReply, CalibrationSession


def session_of(person: "Person", session_id: int) -> "CalibrationSession":
    """Return the session, or answer 404."""
    try:
        return queries.find_session(person, session_id)
    except queries.SessionUnknown as unknown:
        raise Http404(str(unknown)) from unknown


def reply_of(session: "CalibrationSession", reply_id: int) -> "CalibrationReply":
    """Return a reply of the session, or answer 404."""
    try:
        return queries.find_reply(session, reply_id)
    except queries.SessionUnknown as unknown:
        raise Http404(str(unknown)) from unknown


def board(session: "CalibrationSession", person: "Person", *, now: datetime) -> dict[str, Any]:
    """Return the session as a person may see it: their own progress, or all verdicts side by side."""
    reviewers = queries.reviewers_of(session)
    mine = queries.own_verdicts(session, person)
    me = next((one for one in reviewers if one.person_id == person.pk), None)
    replies = queries.replies_of(session)
    book = handbooks.version(session.handbook_version)
    verdicts = queries.all_verdicts(session, person)
    return {
        "session": session,
        "reviewers": reviewers,
        "me_reviewing": me,
        "rows": [(one, mine.get(one.pk), verdicts.get(one.pk, [])) for one in replies],
        "first_left": next((one.pk for one in replies if one.pk not in mine), None),
        "judged": len(mine),
        "sees_verdicts": queries.sees_verdicts(session, person),
        "is_chair": session.chair_id == person.pk,
        "can_reveal": sum(one.finished_at is not None for one in reviewers) >= 2,
        "agreement": queries.agreement_in(session, person),
        "titles": behaviour_titles(book),
        "rules": book.rules,
        "now": now,
    }
