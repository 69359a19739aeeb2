"""A fitness review: its panel and day, what is said, the outcome."""

from typing import TYPE_CHECKING

from django.http import Http404, HttpResponse
from django.shortcuts import redirect
from django.views.decorators.http import require_GET, require_POST

from goodhands.accounts import queries as people
from goodhands.desk.attempts import try_to
from goodhands.desk.pages import date_in, page, signed_in
from goodhands.ledger import actions, queries
from goodhands.lib import clock
from goodhands.merit import actions as merit

if TYPE_CHECKING:
    from goodhands.desk.pages import AgentRequest
    from goodhands.ledger.models import FitnessReview


@require_GET
@signed_in
def show(request: "AgentRequest", review_id: int) -> HttpResponse:
    """Show a fitness review to management, or to the person about whom it is; the look is logged."""
    review = _find(request, review_id)
    now = clock.now()
    is_own = review.person_id == request.user.pk
    if not is_own:
        merit.note_record_read(review.person, by=request.user, now=now)
    panel = {one.pk for one in review.panel.all()}
    context = {
        "active": "record" if is_own else "review",
        "review": review,
        "is_own": is_own,
        "records": [one for one in review.records.all() if not is_own or one.kind != "remark"],
        "panel": panel,
        "sits": request.user.pk in panel,
        "managers": [one for one in people.administrators() if one.pk != review.person_id],
        "outcomes": queries.OUTCOMES,
        "today": queries.day_of(now),
        "now": now,
    }
    return page(request, "desk/fitness_review.html", context)


@require_POST
@signed_in
def panel(request: "AgentRequest", review_id: int) -> HttpResponse:
    """Set who decides, and until when."""
    review = _find(request, review_id)
    chosen = set(request.POST.getlist("panel"))
    members = [one for one in people.administrators() if str(one.pk) in chosen]
    due_on = date_in(request.POST.get("due_on", ""))

    def convene() -> None:
        if due_on is None:
            raise actions.LetterRefused("Choose the day until which it is held.")
        actions.convene(review, members, due_on, by=request.user, now=clock.now())

    try_to(request, convene, "The panel is set.")
    return redirect("fitness_review", review_id)


@require_POST
@signed_in
def remarks(request: "AgentRequest", review_id: int) -> HttpResponse:
    """Write down what was said."""
    review, words = _find(request, review_id), request.POST.get("words", "")
    try_to(
        request,
        lambda: actions.add_remark(review, words, by=request.user, now=clock.now()),
        "It is kept with the review.",
    )
    return redirect("fitness_review", review_id)


@require_POST
@signed_in
def outcome(request: "AgentRequest", review_id: int) -> HttpResponse:
    """Decide the review, with reasons."""
    review, given = _find(request, review_id), request.POST
    made = actions.Conclusion(given.get("outcome", ""), given.get("reasons", ""), given.get("conditions", ""))
    try_to(
        request,
        lambda: actions.conclude(review, made, by=request.user, now=clock.now()),
        f"Decided. {review.person.first_name} reads the outcome with your reasons.",
    )
    return redirect("fitness_review", review_id)


def _find(request: "AgentRequest", review_id: int) -> "FitnessReview":
    try:
        return queries.find_review(request.user, review_id)
    except queries.ReviewUnknown as unknown:
        raise Http404(str(unknown)) from unknown
