"""Claiming a merit, praising a colleague, and what became of it (ledger, rule 9; QM-12, QM-14)."""

from typing import TYPE_CHECKING, Any

from django.contrib import messages
from django.http import Http404, HttpResponse
from django.shortcuts import redirect
from django.urls import reverse
from django.views.decorators.http import require_GET, require_POST

from goodhands.accounts import queries as people
from goodhands.conversations import queries as conversations
from goodhands.desk.claiming import COLLEAGUE, CUSTOMER, OWN, claim_of, message_of, told, whom
from goodhands.desk.pages import number_in, page, say, signed_in
from goodhands.desk.titles import behaviour_titles
from goodhands.handbook import queries as handbooks
from goodhands.lib import clock
from goodhands.merit import actions, queries
from goodhands.merit.rules.praise_kinds import SKILLS, reasons_of
from goodhands.merit.rules.switches import gives_praise

if TYPE_CHECKING:
    from goodhands.conversations.models import Message
    from goodhands.desk.pages import AgentRequest


@require_GET
@signed_in
def index(request: "AgentRequest") -> HttpResponse:
    """List what one brought in, each with its state and answer."""
    now = clock.now()
    rows = queries.claims_page(request.user, before=number_in(request.GET.get("before", "")))
    shown = rows[: queries.CLAIMS_SIZE]
    handbook = handbooks.in_force(now)
    context = {
        "active": "record",
        "claims": shown,
        "more": shown[-1].pk if len(rows) > len(shown) else None,
        "fresh": queries.news(request.user),
        "titles": behaviour_titles(handbook),
        "gives_praise": gives_praise(handbook),
        "now": now,
    }
    return page(request, "desk/claims.html", context)


@signed_in
def own(request: "AgentRequest") -> HttpResponse:
    """Claim a merit of one's own, for a reply (`?message=`) or anything else."""
    message, problem = message_of(request), ""
    if message is not None and message.author_id != request.user.pk:
        return redirect(f"{reverse('praise_colleague')}?message={message.pk}")
    if request.method == "POST":
        try:
            actions.claim(request.user, claim_of(request, message), by=request.user, now=clock.now())
            say(request, "Claimed. The monitor weighs it; the answer comes here.")
            return redirect("claims")
        except actions.DecisionRefused as refused:
            problem = str(refused)
    return _form(request, {**told(OWN, message), "problem": problem})


@require_POST
@signed_in
def withdrawal(request: "AgentRequest", incident_id: int) -> HttpResponse:
    """Take back what one brought in, while it waits."""
    found = queries.find_claim(request.user, incident_id)
    if found is None:
        raise Http404("You have brought in nothing of this number.")
    try:
        actions.take_back(found, by=request.user, now=clock.now())
        say(request, "Taken back")
    except actions.DecisionRefused as refused:
        messages.error(request, str(refused), extra_tags="problem")
    return redirect("claims")


@signed_in
def colleague(request: "AgentRequest") -> HttpResponse:
    """Praise a colleague, for a reply or anything else, or pass on what a customer says (`?message=`)."""
    message = message_of(request)
    is_letter = message is not None and not message.is_outbound
    author = message.author if message and not is_letter else None
    problem = ""
    if request.method == "POST":
        try:
            person = whom(request, author)
            actions.claim(person, claim_of(request, message), by=request.user, now=clock.now())
            say(request, f"Thank you. The monitor weighs what you say of {person.name}.")
            return redirect("claims")
        except actions.DecisionRefused as refused:
            problem = str(refused)
    context = told(CUSTOMER if is_letter else COLLEAGUE, message) | {
        "is_for_others": True,
        "author": author,
        "people": _people(request, is_letter=is_letter),
        "problem": problem,
    }
    if message is not None and is_letter and request.method != "POST":
        context["given"] = {"person": _writer_before(message)}
    return _form(request, context)


def _form(request: "AgentRequest", context: dict[str, Any]) -> HttpResponse:
    handbook = handbooks.in_force(clock.now())
    shared = {
        "active": "record",
        "given": request.POST,
        "skills": SKILLS,
        "reasons": reasons_of(handbook),
        "others": queries.own_behaviours("merit"),
        "gives_praise": gives_praise(handbook),
    }
    return page(request, "desk/claim.html", shared | context, status=422 if context["problem"] else 200)


def _people(request: "AgentRequest", *, is_letter: bool) -> list[Any]:
    """Return whom one can name: colleagues; a customer's praise may be about oneself, too."""
    return [one for one in people.active_people() if is_letter or one.pk != request.user.pk]


def _writer_before(message: "Message") -> str:
    """Return who answered last before a letter, by id, as a form holds it."""
    author = conversations.last_author(message)
    return str(author) if author else ""
