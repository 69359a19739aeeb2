"""Calibration: several people judge the same replies, each alone, then compare, talk and settle."""

from typing import TYPE_CHECKING

from django.contrib import messages
from django.core.exceptions import PermissionDenied
from django.http import HttpResponse
from django.shortcuts import redirect
from django.views.decorators.http import require_GET

from goodhands.desk.calibrating import board, session_of
from goodhands.desk.pages import number_in, page, say, signed_in
from goodhands.lib import clock
from goodhands.merit import actions, queries

if TYPE_CHECKING:
    from datetime import datetime

    from goodhands.desk.pages import AgentRequest
    from goodhands.merit.models import CalibrationSession

_SHOWN = 40


@require_GET
@signed_in
def index(request: "AgentRequest") -> HttpResponse:
    """List the sessions."""
    _require_judge(request)
    context = {"active": "review", "sessions": queries.sessions(request.user), "now": clock.now()}
    return page(request, "desk/calibrations.html", context)


@signed_in
def create(request: "AgentRequest") -> HttpResponse:
    """Open a session: a title, reviewers, and replies picked or drawn."""
    _require_judge(request)
    now = clock.now()
    problem = ""
    if request.method == "POST":
        try:
            session = actions.open_session(_new(request), by=request.user, now=now)
            say(request, "The session is open. Each reviewer judges alone.")
            return redirect("calibration", session.pk)
        except actions.DecisionRefused as refused:
            problem = str(refused)
    context = {
        "active": "review",
        "people": queries.possible_reviewers(),
        "replies": queries.possible_replies(queries.scope(now=now), now=now)[:_SHOWN],
        "given": request.POST,
        "chosen": set(request.POST.getlist("reviewer")),
        "picked": set(request.POST.getlist("message")),
        "problem": problem,
        "now": now,
    }
    return page(request, "desk/calibration_new.html", context, status=422 if problem else 200)


@signed_in
def show(request: "AgentRequest", session_id: int) -> HttpResponse:
    """Show a session: what is left to judge, or the verdicts side by side; POST finishes or reveals."""
    session = session_of(request.user, session_id)
    now = clock.now()
    if request.method == "POST":
        return _change(request, session, now)
    return page(
        request, "desk/calibration.html", {**board(session, request.user, now=now), "active": "review"}
    )


def _change(request: "AgentRequest", session: "CalibrationSession", now: "datetime") -> HttpResponse:
    try:
        if request.POST.get("verb") == "finish":
            actions.finish(session, by=request.user, now=now)
            say(request, "Your verdicts stand.")
        else:
            actions.reveal(session, by=request.user, now=now)
            say(request, "The verdicts are shown to all who have finished.")
    except actions.DecisionRefused as refused:
        messages.error(request, str(refused), extra_tags="problem")
    return redirect("calibration", session.pk)


def _new(request: "AgentRequest") -> actions.NewSession:
    given = request.POST
    chosen = set(given.getlist("reviewer"))
    draw = given.get("draw", "10")
    return actions.NewSession(
        given.get("title", ""),
        tuple(person for person in queries.possible_reviewers() if str(person.pk) in chosen),
        tuple(pk for pk in map(number_in, given.getlist("message")) if pk is not None),
        int(draw) if draw.isdecimal() and len(draw) < 4 else 10,
    )


def _require_judge(request: "AgentRequest") -> None:
    if not request.user.sees_every_inbox:
        raise PermissionDenied("Monitors and management calibrate.")
