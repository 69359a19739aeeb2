"""Reviews of the process: what happened, how the work let it happen, what prevents the next one (QM-18)."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from django.contrib import messages
from django.http import Http404, HttpResponse
from django.shortcuts import redirect
from django.views.decorators.http import require_GET, require_http_methods, require_POST

from goodhands.accounts import queries as people
from goodhands.desk.pages import date_in, method_of, number_in, page, say, signed_in
from goodhands.desk.titles import behaviour_titles
from goodhands.handbook import queries as handbooks
from goodhands.lib import clock
from goodhands.merit import queries as merit
from goodhands.merit.actions import process_reviews as actions
from goodhands.merit.queries import process_reviews as queries
from goodhands.merit.rules.switches import reviews_process

if TYPE_CHECKING:
    from datetime import datetime

    from goodhands.desk.pages import AgentRequest
    from goodhands.merit.models import Incident, ProcessReview


@require_GET
@signed_in
def index(request: "AgentRequest") -> HttpResponse:
    """List the reviews, and what one has taken on oneself."""
    now = clock.now()
    offset, is_closed = number_in(request.GET.get("from", "")) or 0, request.GET.get("show") == "closed"
    rows = queries.process_reviews(is_closed=is_closed, offset=offset)
    context = {
        "active": "record",
        "rows": rows[: queries.REVIEWS_SIZE],
        "more": offset + queries.REVIEWS_SIZE if len(rows) > queries.REVIEWS_SIZE else None,
        "is_closed": is_closed,
        "mine": queries.open_measures_of(request.user),
        "may_open": reviews_process(handbooks.in_force(now)),
        "now": now,
    }
    return page(request, "desk/process_reviews.html", context)


@signed_in
def create(request: "AgentRequest") -> HttpResponse:
    """Begin a review, from an incident of the review desk or out of nothing."""
    now = clock.now()
    incident = _incident(request)
    problem = ""
    if request.method == "POST":
        new = actions.NewReview(request.POST.get("title", ""), request.POST.get("happened", ""), incident)
        try:
            review = actions.open_process_review(new, by=request.user, now=now)
            say(request, "The review is open. How did the work let it happen?")
            return redirect("process_review", review.pk)
        except actions.ReviewRefused as refused:
            problem = str(refused)
    titles = behaviour_titles(handbooks.in_force(now))
    context = {
        "active": "record",
        "incident": incident,
        "about": titles.get(incident.behaviour, incident.behaviour) if incident else "",
        "given": request.POST,
        "problem": problem,
        "may_open": reviews_process(handbooks.in_force(now)),
        "now": now,
    }
    return page(request, "desk/process_review_new.html", context, status=422 if problem else 200)


@require_GET
@signed_in
def show(request: "AgentRequest", review_id: int) -> HttpResponse:
    """Show a review with all that was said, and forms for what comes next."""
    whole = queries.whole_review(_found(review_id))
    context = {
        "active": "record",
        "whole": whole,
        "review": whole.review,
        "people": people.active_people(),
        "sees_incident": whole.review.incident is not None and request.user.sees_every_inbox,
        "may_close": request.user.sees_every_inbox or request.user.role == "lead",
        "now": clock.now(),
    }
    return page(request, "desk/process_review.html", context)


@require_POST
@signed_in
def steps(request: "AgentRequest", review_id: int) -> HttpResponse:
    """Add a cause, a measure, that one is done, or a word."""
    review, given, now = _found(review_id), request.POST, clock.now()
    text = given.get("text", "")
    verbs: dict[str, Callable[[], None]] = {
        "cause": lambda: actions.add_cause(review, text, by=request.user, now=now),
        "measure": lambda: actions.add_measure(review, _measure(request), by=request.user, now=now),
        "done": lambda: actions.say_done(
            review, number_in(given.get("measure", "")) or 0, by=request.user, now=now
        ),
        "word": lambda: actions.add_word(review, text, by=request.user, now=now),
    }
    verb = verbs.get(given.get("kind", ""))
    if verb is None:
        raise Http404("There is no such step.")
    return _done(request, review, verb, "Written down")


@require_http_methods(["POST", "DELETE"])
@signed_in
def closure(request: "AgentRequest", review_id: int) -> HttpResponse:
    """Close a review (POST), or open it again (DELETE)."""
    review, now = _found(review_id), clock.now()
    if method_of(request) == "DELETE":
        return _done(request, review, lambda: _reopen(review, request, now), "It is open again")
    close = actions.close_process_review
    return _done(request, review, lambda: close(review, by=request.user, now=now), "The review is closed")


def _reopen(review: "ProcessReview", request: "AgentRequest", now: "datetime") -> None:
    actions.reopen_process_review(review, by=request.user, now=now)


def _done(
    request: "AgentRequest", review: "ProcessReview", verb: Callable[[], None], words: str
) -> HttpResponse:
    try:
        verb()
        say(request, words)
    except actions.ReviewRefused as refused:
        messages.error(request, str(refused), extra_tags="problem")
    return redirect("process_review", review.pk)


def _measure(request: "AgentRequest") -> actions.Measure:
    given = request.POST
    doer = people.find(number_in(given.get("doer", "")) or 0)
    return actions.Measure(given.get("text", ""), doer, date_in(given.get("due", "")))


def _incident(request: "AgentRequest") -> "Incident | None":
    """Return the incident that the address names, if the person sees it on the review desk."""
    number = number_in(request.GET.get("incident", ""))
    if number is None:
        return None
    try:
        return merit.find(request.user, number)
    except merit.IncidentUnknown as unknown:
        raise Http404(str(unknown)) from unknown


def _found(review_id: int) -> "ProcessReview":
    try:
        return queries.find_process_review(review_id)
    except queries.ReviewUnknown as unknown:
        raise Http404(str(unknown)) from unknown
