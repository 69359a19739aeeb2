"""A person's record: one's own, or for those who may see it another's; and who looked at it."""

from typing import TYPE_CHECKING

from django.http import HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_GET

from goodhands.desk.looking import looked_at
from goodhands.desk.pages import number_in, page, signed_in
from goodhands.desk.standing import standing_view
from goodhands.desk.titles import behaviour_titles
from goodhands.handbook import queries as handbooks
from goodhands.inboxes import queries as inboxes
from goodhands.ledger import queries as ledger
from goodhands.lib import clock
from goodhands.merit import actions, queries
from goodhands.merit.rules.switches import gives_praise, reviews_process

if TYPE_CHECKING:
    from datetime import datetime

    from goodhands.accounts.models import Person
    from goodhands.desk.pages import AgentRequest

_LATEST = 3


@require_GET
@signed_in
def mine(request: "AgentRequest") -> HttpResponse:
    """Show one's own record, what is new in it, and who looked at it."""
    now = clock.now()
    response = _record(request, request.user, now)
    actions.note_own_visit(request.user, now=now)
    return response


@require_GET
@signed_in
def news(request: "AgentRequest") -> HttpResponse:
    """Answer with how much is new on one's own record, for the rail of every page."""
    number = len(queries.news(request.user)) + ledger.to_acknowledge(request.user)
    return render(request, "desk/record_news.html", {"number": number})


@require_GET
@signed_in
def of_person(request: "AgentRequest", person_id: int) -> HttpResponse:
    """Show somebody's record to the monitor, management or their lead; the look is written down."""
    now = clock.now()
    return _record(request, looked_at(request, person_id, "record", now=now), now)


def _record(request: "AgentRequest", person: "Person", now: "datetime") -> HttpResponse:
    before = number_in(request.GET.get("before", ""))
    rows = queries.record_of(person, viewer=request.user, before=before)
    is_own = person.pk == request.user.pk
    handbook = handbooks.in_force(now)
    titles = behaviour_titles(handbook)
    reads = set() if is_own else {inbox.pk for inbox in inboxes.visible_to(request.user)}
    looked = number_in(request.GET.get("looked", ""))
    sees_looks = is_own or request.user.may_administer
    looks = queries.looks_at(person, before=looked) if sees_looks else None
    context = {
        "active": "record" if is_own else "review",
        "person": person,
        "is_own": is_own,
        "links": "own_incident" if is_own else "incident" if request.user.sees_every_inbox else "",
        "reads": reads,
        "has_others": is_own and queries.sees_others(request.user, now=now),
        "claims": queries.claims_page(person, size=_LATEST) if is_own else (),
        "gives_praise": gives_praise(handbook),
        "reviews_process": is_own and reviews_process(handbook),
        "may_export": not is_own and queries.may_export(request.user, person, now=now),
        "fresh": queries.news(person) if is_own else (),
        "rows": rows,
        "more": rows[-1].pk if len(rows) == queries.RECORD_SIZE else None,
        "titles": titles,
        "view": standing_view(person, handbook, titles, now=now) if before is None else None,
        "letters": ledger.letters_of(person),
        "reviews": ledger.reviews_of(person),
        "looks": None if looks is None else looks[: queries.LOOKS_SIZE],
        "more_looks": looks[queries.LOOKS_SIZE - 1].pk if looks and len(looks) > queries.LOOKS_SIZE else None,
        "now": now,
    }
    return page(request, "desk/record.html", context)
