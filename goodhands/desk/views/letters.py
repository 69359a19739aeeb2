"""Warning letters: what waits for management, one letter, and what is done with it."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from django.core.exceptions import PermissionDenied
from django.http import Http404, HttpResponse
from django.shortcuts import redirect
from django.views.decorators.http import require_GET, require_POST

from goodhands.desk.attempts import try_to
from goodhands.desk.pages import number_in, page, signed_in
from goodhands.desk.titles import behaviour_titles
from goodhands.handbook import queries as handbooks
from goodhands.ledger import actions, queries
from goodhands.ledger.doors.pdf import can_make
from goodhands.lib import clock
from goodhands.merit import actions as merit
from goodhands.merit import queries as records

if TYPE_CHECKING:
    from goodhands.desk.pages import AgentRequest
    from goodhands.ledger.models import Letter


@require_GET
@signed_in
def index(request: "AgentRequest") -> HttpResponse:
    """List for management what waits: drafts, corrections, reviews; and what was decided."""
    if not request.user.may_administer:
        raise PermissionDenied("Management decides on letters. Your own stand in your record.")
    now = clock.now()
    rows = queries.decided(request.user, before=number_in(request.GET.get("before", "")))
    context = {
        "active": "review",
        "waiting": queries.waiting(request.user),
        "corrections": queries.open_corrections(request.user, on=queries.day_of(now)),
        "reviews": queries.open_reviews(request.user),
        "held": queries.held_reviews(request.user),
        "rows": rows[: queries.LETTERS_SIZE],
        "more": rows[queries.LETTERS_SIZE - 1].pk if len(rows) > queries.LETTERS_SIZE else None,
        "has_lists": "manager" in records.visibility(now=now).record,
        "today": queries.day_of(now),
        "now": now,
    }
    return page(request, "desk/letters.html", context)


@require_GET
@signed_in
def show(request: "AgentRequest", letter_id: int) -> HttpResponse:
    """Show a letter to management, or to the person to whom it was written; the look is logged."""
    letter = _find(request, letter_id)
    now = clock.now()
    is_own = letter.person_id == request.user.pk
    if not is_own:
        merit.note_record_read(letter.person, by=request.user, now=now)
    today = queries.day_of(now)
    context = {
        "active": "record" if is_own else "review",
        "letter": letter,
        "is_own": is_own,
        "causes": queries.causes(letter),
        "titles": behaviour_titles(handbooks.in_force(now)),
        "due": queries.due_as_drafted(letter, on=today) if letter.state == "draft" else None,
        "correction": queries.open_correction(letter, on=today) if not is_own else None,
        "records": [one for one in letter.records.all() if not is_own or one.kind in queries.TOLD],
        "review": queries.review_of(letter),
        "has_pdf": letter.issued_on is not None and can_make(),
        "now": now,
    }
    return page(request, "desk/letter.html", context)


@require_POST
@signed_in
def text(request: "AgentRequest", letter_id: int) -> HttpResponse:
    """Keep a new text of a draft."""
    return _do(
        request,
        letter_id,
        lambda one: actions.edit(one, request.POST.get("text", ""), by=request.user, now=clock.now()),
        "The new text is kept; the earlier one stays on record.",
    )


@require_POST
@signed_in
def decision(request: "AgentRequest", letter_id: int) -> HttpResponse:
    """Issue a draft, or waive it with a reason."""
    if request.POST.get("verdict") == "issue":
        return _do(
            request,
            letter_id,
            lambda one: actions.issue(one, by=request.user, now=clock.now(), read=_read(request)),
            "The letter is issued. Probation runs from today.",
        )
    reason = request.POST.get("reason", "")
    return _do(
        request,
        letter_id,
        lambda one: actions.waive(one, reason, by=request.user, now=clock.now()),
        "No letter is written; your reason stays on record.",
    )


@require_POST
@signed_in
def correction(request: "AgentRequest", letter_id: int) -> HttpResponse:
    """Decide what it means that a letter lost something that it rests on."""
    given, now = request.POST, clock.now()
    reason, verdict = given.get("reason", ""), given.get("verdict")

    def decide(one: "Letter") -> None:
        if verdict == "withdraw":
            actions.withdraw(one, reason, by=request.user, now=now)
        elif verdict == "amend":
            actions.amend(one, given.get("text", ""), reason, by=request.user, now=now)
        else:
            actions.let_stand(one, reason, by=request.user, now=now)

    return _do(request, letter_id, decide, "Your decision stays with the letter.")


@require_POST
@signed_in
def acknowledgement(request: "AgentRequest", letter_id: int) -> HttpResponse:
    """Say that one has read one's letter."""
    return _do(
        request,
        letter_id,
        lambda one: actions.acknowledge(one, by=request.user, now=clock.now()),
        "Noted that you have read it. That is not agreeing.",
    )


@require_POST
@signed_in
def answer(request: "AgentRequest", letter_id: int) -> HttpResponse:
    """Answer one's letter in one's own words."""
    return _do(
        request,
        letter_id,
        lambda one: actions.answer(one, request.POST.get("words", ""), by=request.user, now=clock.now()),
        "Your answer is kept with the letter.",
    )


def _read(request: "AgentRequest") -> actions.AsRead | None:
    """Return the draft as the page showed it; None where no page did."""
    if "read" not in request.POST:
        return None
    causes = (number_in(one) for one in request.POST.get("causes", "").split())
    return actions.AsRead(request.POST["read"], tuple(one for one in causes if one is not None))


def _do(request: "AgentRequest", letter_id: int, verb: "Callable[[Letter], None]", done: str) -> HttpResponse:
    letter = _find(request, letter_id)
    try_to(request, lambda: verb(letter), done)
    return redirect("letter", letter_id)


def _find(request: "AgentRequest", letter_id: int) -> "Letter":
    try:
        return queries.find(request.user, letter_id)
    except queries.LetterUnknown as unknown:
        raise Http404(str(unknown)) from unknown
