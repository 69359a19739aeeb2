"""Figures on those who judge, and on what is found for whom, for management to look for bias."""

from typing import TYPE_CHECKING
from urllib.parse import urlencode

from django.http import HttpResponse
from django.views.decorators.http import require_GET

from goodhands.desk.pages import number_in, page, signed_in
from goodhands.inboxes import queries as inboxes
from goodhands.lib import clock
from goodhands.merit import actions
from goodhands.merit.queries import fairness

if TYPE_CHECKING:
    from goodhands.desk.pages import AgentRequest


@require_GET
@signed_in
def index(request: "AgentRequest") -> HttpResponse:
    """Show how each judge decides, and the teams; whose figures were seen is written down."""
    now, days = clock.now(), _days(request)
    judges = fairness.judges(request.user, now=now, days=days)
    actions.note_figures_read([one.person for one in judges], by=request.user, now=now)
    context = {
        "active": "review",
        "days": days,
        "periods": fairness.PERIODS,
        "judges": judges,
        "teams": fairness.teams_concerned(request.user, now=now, days=days),
        "now": now,
    }
    return page(request, "desk/fairness.html", context)


@require_GET
@signed_in
def people(request: "AgentRequest") -> HttpResponse:
    """Show what is found and confirmed for each person; whose figures were seen is written down."""
    now, days = clock.now(), _days(request)
    slug, offset = request.GET.get("inbox", ""), number_in(request.GET.get("from", "")) or 0
    rows = fairness.people_concerned(request.user, slug, now=now, days=days, offset=offset)
    shown = (rows or [])[: fairness.PEOPLE_SIZE]
    actions.note_figures_read([row.person for row in shown], by=request.user, now=now)
    query = urlencode({"days": days, "inbox": slug, "from": offset + fairness.PEOPLE_SIZE})
    context = {
        "active": "review",
        "days": days,
        "periods": fairness.PERIODS,
        "rows": shown,
        "is_told": rows is not None,
        "more": f"?{query}" if rows and len(rows) > len(shown) else "",
        "inboxes": inboxes.every(),
        "inbox_slug": slug,
        "now": now,
    }
    return page(request, "desk/fairness_people.html", context)


def _days(request: "AgentRequest") -> int:
    days = number_in(request.GET.get("days", ""))
    return days if days in fairness.PERIODS else fairness.PERIODS[1]
