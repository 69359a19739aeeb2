"""The review desk: what the engine found, the gravest first, for the monitor to weigh."""

from dataclasses import replace
from typing import TYPE_CHECKING
from urllib.parse import urlencode

from django.core.exceptions import PermissionDenied
from django.http import HttpResponse
from django.urls import reverse

from goodhands.accounts import queries as people
from goodhands.desk.pages import date_in, number_in, page, signed_in
from goodhands.desk.titles import behaviour_titles
from goodhands.handbook import queries as handbooks
from goodhands.handbook.rules.visibility import visibility_of
from goodhands.lib import clock
from goodhands.merit import queries
from goodhands.merit.rules.switches import reviews_process

if TYPE_CHECKING:
    from datetime import datetime

    from django.http import QueryDict

    from goodhands.desk.pages import AgentRequest

TABS = (
    ("proposed", "To weigh"),
    ("disputed", "Disputed"),
    ("asked", "Asked"),
    ("confirmed", "Confirmed"),
    ("coached", "Coaching"),
    ("dismissed", "Dismissed"),
    ("examples", "Examples"),
)
LEFT = "left-undecided"  # in the session: what could not be decided in one go, for one look
_KEYS = ("rule", "inbox", "person", "tier", "since")


@signed_in
def index(request: "AgentRequest") -> HttpResponse:
    """Show the queue with its filters, the coverage, and how well each check does."""
    if not request.user.sees_every_inbox:
        raise PermissionDenied("The review desk is the monitor's. Your own conversations are in Mine.")
    now = clock.now()
    filters = filters_of(request.GET)
    handbook = handbooks.in_force(now)
    is_by_person = "monitor" in visibility_of(handbook).record
    if not is_by_person:
        filters = replace(filters, person_id=None)
    offset = number_in(request.GET.get("from", "")) or 0
    rows = queries.queue(request.user, filters, offset=offset, size=queries.PAGE_SIZE + 1)
    context = {
        **_figures(now),
        "active": "review",
        "rows": rows[: queries.PAGE_SIZE],
        "count": f"{offset + queries.PAGE_SIZE}+" if len(rows) > queries.PAGE_SIZE else offset + len(rows),
        "coaching": queries.coaching_among(rows),
        "more": _more(request.GET, offset) if len(rows) > queries.PAGE_SIZE else "",
        "tabs": [(label, f"?{_tab(request.GET, key)}", key) for key, label in TABS],
        "waiting": queries.waiting(request.user),
        "show": request.GET.get("show", "proposed"),
        "query": query_of(request.GET),
        "behaviour": filters.behaviour,
        "rules": behaviour_titles(handbook),
        "reads_mail": bool(rows) or queries.scope(now=now).reads("email"),
        "reviews_process": reviews_process(handbook),
        "looks": queries.looks_for(request.user).count(),
        "people": people.active_people() if is_by_person else (),
        "filters": filters,
        "may_tick": request.user.role == "monitor" and filters.is_queue,
        "left": request.session.pop(LEFT, ()),
        "is_narrowed": any(request.GET.get(key) for key in _KEYS),
        "now": now,
    }
    return page(request, "desk/review.html", context)


def _figures(now: "datetime") -> dict[str, object]:
    """Return what stands beside the queue: how much was read, and how well each check does."""
    checks, by_inbox = queries.precision(), queries.coverage_by_inbox(now=now)
    return {
        "coverage": queries.together(covered for _, covered in by_inbox),
        "by_inbox": by_inbox,
        "inboxes": [box for box, _ in by_inbox],
        "precision": checks,
        "attention": [row for row in checks if row.asks_for_attention],
    }


def filters_of(given: "QueryDict") -> queries.Filters:
    """Read the filters out of an address; what makes no sense means any."""
    show = given.get("show", "proposed")
    return queries.Filters(
        state=show if show in {key for key, _ in TABS} - {"examples", "asked"} else "proposed",
        behaviour=given.get("rule", ""),
        inbox_slug=given.get("inbox", ""),
        person_id=number_in(given.get("person", "")),
        tier=given.get("tier", ""),
        since=date_in(given.get("since", "")),
        only_examples=show == "examples",
        only_asked=show == "asked",
    )


def query_of(given: "QueryDict") -> str:
    """Return the filters as part of an address, so that the way back leads to the same list."""
    return urlencode({key: given[key] for key in ("show", *_KEYS) if given.get(key)})


def _tab(given: "QueryDict", key: str) -> str:
    kept = {name: given[name] for name in _KEYS if given.get(name)}
    return urlencode({"show": key, **kept})


def _more(given: "QueryDict", offset: int) -> str:
    query = urlencode({"from": offset + queries.PAGE_SIZE})
    return f"{reverse('review')}?{query_of(given)}&{query}"
