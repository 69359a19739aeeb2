"""One reply of a calibration session: judged blind, later settled."""

from typing import TYPE_CHECKING

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import redirect
from django.urls import reverse
from django.views.decorators.http import require_POST

from goodhands.desk.calibrating import reply_of, session_of
from goodhands.desk.pages import page, say, signed_in
from goodhands.handbook import queries as handbooks
from goodhands.lib import clock
from goodhands.merit import actions, queries

if TYPE_CHECKING:
    from django.http import QueryDict

    from goodhands.desk.pages import AgentRequest


@signed_in
def judge(request: "AgentRequest", session_id: int, reply_id: int) -> HttpResponse:
    """Show a reply and the rules to judge it by; a verdict leads to the next one without."""
    session = session_of(request.user, session_id)
    reply = reply_of(session, reply_id)
    now = clock.now()
    if request.method == "POST":
        try:
            actions.judge_reply(reply, judgement_of(request.POST), by=request.user, now=now)
        except actions.DecisionRefused as refused:
            messages.error(request, str(refused), extra_tags="problem")
            return redirect("calibration_reply", session.pk, reply.pk)
        done = queries.own_verdicts(session, request.user)
        left = next((one for one in queries.replies_of(session) if one.pk not in done), None)
        return (
            redirect("calibration_reply", session.pk, left.pk)
            if left
            else redirect("calibration", session.pk)
        )
    actions.note_message_read(reply.message, by=request.user, now=now)
    rows = queries.replies_of(session)
    at = [one.pk for one in rows].index(reply.pk)
    context = {
        "active": "review",
        "session": session,
        "reply": reply,
        "number": at + 1,
        "count": len(rows),
        "before": rows[at - 1].pk if at else None,
        "after": rows[at + 1].pk if at + 1 < len(rows) else None,
        "turns": queries.turns_before(reply.message),
        "rules": handbooks.version(session.handbook_version).rules,
        "mine": queries.own_verdicts(session, request.user).get(reply.pk),
        "may_judge": any(
            one.person_id == request.user.pk and one.finished_at is None
            for one in queries.reviewers_of(session)
        ),
        "now": now,
    }
    return page(request, "desk/calibration_reply.html", context)


@require_POST
@signed_in
def settlement(request: "AgentRequest", session_id: int, reply_id: int) -> HttpResponse:
    """Write down what all agreed on."""
    session = session_of(request.user, session_id)
    reply = reply_of(session, reply_id)
    try:
        actions.settle(reply, judgement_of(request.POST), by=request.user, now=clock.now())
        say(request, "Settled")
    except actions.DecisionRefused as refused:
        messages.error(request, str(refused), extra_tags="problem")
    return redirect(f"{reverse('calibration', args=(session.pk,))}#reply-{reply.pk}")


def judgement_of(given: "QueryDict") -> actions.Judgement:
    """Read a judgement out of a form: the rules ticked as broken, each with its tier."""
    broken = {rule: given.get(f"tier-{rule}", "") for rule in given.getlist("broken")}
    return actions.Judgement(broken, given.get("comment", ""))
