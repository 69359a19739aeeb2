"""All mail of the monitored inboxes: a list with filters, and one message to read, praise or report."""

from typing import TYPE_CHECKING
from urllib.parse import urlencode

from django.contrib import messages
from django.core.exceptions import PermissionDenied
from django.http import Http404, HttpResponse
from django.shortcuts import redirect
from django.urls import reverse
from django.views.decorators.http import require_GET, require_POST

from goodhands.accounts import queries as people
from goodhands.desk.pages import date_in, number_in, page, say, signed_in
from goodhands.desk.titles import behaviour_titles
from goodhands.desk.views.incidents import praise_of
from goodhands.handbook import queries as handbooks
from goodhands.inboxes import queries as inboxes
from goodhands.lib import clock
from goodhands.merit import actions, queries
from goodhands.merit.rules.praise_kinds import SKILLS, reasons_of
from goodhands.merit.rules.switches import gives_praise

if TYPE_CHECKING:
    from django.http import QueryDict

    from goodhands.conversations.models import Message
    from goodhands.desk.pages import AgentRequest

_KEYS = ("inbox", "person", "direction", "since", "until", "read")


@require_GET
@signed_in
def index(request: "AgentRequest") -> HttpResponse:
    """List what came in and went out, newest first; the filters stand in the address."""
    if not request.user.sees_every_inbox:
        raise PermissionDenied("The review desk is the monitor's. Your own conversations are in Mine.")
    now = clock.now()
    scope = queries.scope(now=now)
    filters = filters_of(request.GET)
    rows, more = queries.mail(request.user, scope, filters, before=number_in(request.GET.get("before", "")))
    query = query_of(request.GET)
    context = {
        "active": "review",
        "rows": rows,
        "more": f"?{query}&before={more}" if more else "",
        "filters": filters,
        "is_narrowed": filters != queries.MailFilters(),
        "query": query,
        "inboxes": [box for box in inboxes.every() if box.pk in scope.inboxes],
        "people": people.active_people(),
        "now": now,
    }
    return page(request, "desk/all_mail.html", context, fragment="rows")


@require_GET
@signed_in
def show(request: "AgentRequest", message_id: int) -> HttpResponse:
    """Show one message after the turns it answers; whoever opens it has read it, and that is written down."""
    now = clock.now()
    message = _found(request, message_id)
    actions.mark_seen(message, by=request.user, now=now)
    actions.note_message_read(message, by=request.user, now=now)
    handbook = handbooks.in_force(now)
    scope = queries.scope(now=now)
    newer, older = queries.mail_around(request.user, scope, filters_of(request.GET), message)
    context = {
        "active": "review",
        "message": message,
        "incident": message,
        "turns": queries.turns_before(message),
        "found": queries.visible_to(request.user).filter(message=message).order_by("-weight", "id"),
        "titles": behaviour_titles(handbook),
        "rules": handbook.rules if handbook else (),
        "gives_praise": gives_praise(handbook),
        "skills": SKILLS,
        "reasons": reasons_of(handbook),
        "query": query_of(request.GET),
        "newer": newer,
        "older": older,
        "may_weigh": request.user.role == "monitor" and message.author_id not in (None, request.user.pk),
        "now": now,
    }
    return page(request, "desk/reviewed_message.html", context)


@require_POST
@signed_in
def praise(request: "AgentRequest", message_id: int) -> HttpResponse:
    """Note what is good about a reply."""
    message = _found(request, message_id)
    try:
        actions.praise(message, praise_of(request.POST), by=request.user, now=clock.now())
        say(request, f"Praise for {message.from_name} noted")
    except actions.DecisionRefused as refused:
        messages.error(request, str(refused), extra_tags="problem")
    return redirect(_here(request, message_id))


@require_POST
@signed_in
def report(request: "AgentRequest", message_id: int) -> HttpResponse:
    """Report what the engine did not find."""
    message = _found(request, message_id)
    given = request.POST
    seen = actions.Report(
        given.get("rule", ""), given.get("words", ""), given.get("reason", ""), given.get("tier", "")
    )
    try:
        made = actions.report(message, seen, by=request.user, now=clock.now())
        say(request, "Acknowledged as coaching" if made.state == "coached" else "Reported and confirmed")
    except actions.DecisionRefused as refused:
        messages.error(request, str(refused), extra_tags="problem")
    return redirect(_here(request, message_id))


def filters_of(given: "QueryDict") -> queries.MailFilters:
    """Read the filters out of an address; what makes no sense means any."""
    return queries.MailFilters(
        inbox_slug=given.get("inbox", ""),
        person_id=number_in(given.get("person", "")),
        direction=given.get("direction", "") if given.get("direction") in {"in", "out"} else "",
        since=date_in(given.get("since", "")),
        until=date_in(given.get("until", "")),
        read=given.get("read", "") if given.get("read") in {"machine", "person", "unread"} else "",
    )


def query_of(given: "QueryDict") -> str:
    """Return the filters as part of an address."""
    return urlencode({key: given[key] for key in _KEYS if given.get(key)})


def _found(request: "AgentRequest", message_id: int) -> "Message":
    try:
        return queries.find_message(request.user, queries.scope(now=clock.now()), message_id)
    except queries.IncidentUnknown as unknown:
        raise Http404(str(unknown)) from unknown


def _here(request: "AgentRequest", message_id: int) -> str:
    return f"{reverse('reviewed', args=(message_id,))}?{query_of(request.GET)}"
