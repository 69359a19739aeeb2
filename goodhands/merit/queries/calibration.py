"""Calibration sessions: which there are, who judges in them, and what can be judged."""

from datetime import datetime, timedelta

from django.db.models import Count, Q, QuerySet

from goodhands.accounts.models import Person
from goodhands.accounts.queries import active_people
from goodhands.conversations.models import Message
from goodhands.merit.models import CalibrationReply, CalibrationReviewer, CalibrationSession
from goodhands.merit.rules.scope import Scope

DRAWN_FROM_DAYS = 30


class SessionUnknown(Exception):
    """There is no such session, or the person may not see it."""


def sessions(person: Person) -> list[CalibrationSession]:
    """Return all sessions, newest first, with how many replies and finished reviewers; judges only."""
    if not person.sees_every_inbox:
        return []
    found = CalibrationSession.objects.select_related("chair").annotate(
        reply_count=Count("replies", distinct=True),
        settled_count=Count("replies", filter=Q(replies__settled_at__isnull=False), distinct=True),
        reviewer_count=Count("reviewers", distinct=True),
        finished_count=Count("reviewers", filter=Q(reviewers__finished_at__isnull=False), distinct=True),
    )
    return list(found.order_by("-id"))


def find_session(person: Person, session_id: int) -> CalibrationSession:
    """Return a session that the person may see. Raises SessionUnknown."""
    found = CalibrationSession.objects.select_related("chair").filter(pk=session_id).first()
    if found is None or not person.sees_every_inbox:
        raise SessionUnknown(f"There is no session {session_id} that you can see.")
    return found


def find_reply(session: CalibrationSession, reply_id: int) -> CalibrationReply:
    """Return a reply of the session. Raises SessionUnknown."""
    related = ("message__conversation__inbox", "message__conversation__contact", "message__author")
    found = session.replies.select_related(*related).filter(pk=reply_id).first()
    if found is None:
        raise SessionUnknown(f"There is no reply {reply_id} in this session.")
    return found


def reviewers_of(session: CalibrationSession) -> list[CalibrationReviewer]:
    """Return who judges in a session."""
    return list(CalibrationReviewer.objects.filter(session=session).select_related("person"))


def replies_of(session: CalibrationSession) -> list[CalibrationReply]:
    """Return what is judged in a session, in its order."""
    related = ("message__conversation__contact", "message__conversation__inbox", "message__author")
    return list(CalibrationReply.objects.filter(session=session).select_related(*related))


def possible_reviewers() -> list[Person]:
    """Return who can judge in a session: monitors and management."""
    return [person for person in active_people() if person.sees_every_inbox]


def possible_replies(scope: Scope, *, now: datetime) -> QuerySet[Message]:
    """Return the replies of the last 30 days in monitored inboxes, newest first."""
    since = now - timedelta(days=DRAWN_FROM_DAYS)
    sent = Message.objects.filter(
        direction=Message.Direction.OUTBOUND, author__isnull=False, created_at__gte=since
    )
    return (
        sent.filter(conversation__inbox__in=scope.inboxes)
        .exclude(outgoing__state="waiting")
        .select_related("conversation__inbox", "conversation__contact", "author")
        .order_by("-pk")
    )
