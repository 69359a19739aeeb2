"""What a year comes to: the bonus list and the promotion list, on a page and as a table (QM-10)."""

from typing import TYPE_CHECKING

from django.core.exceptions import PermissionDenied
from django.http import Http404, HttpResponse
from django.views.decorators.http import require_GET

from goodhands.desk.pages import administrators, page, signed_in
from goodhands.handbook import queries as handbooks
from goodhands.ledger import queries
from goodhands.lib import clock
from goodhands.merit import actions as merit
from goodhands.merit import queries as records

if TYPE_CHECKING:
    from datetime import datetime

    from goodhands.desk.pages import AgentRequest

_FIRST = 2000


@require_GET
@signed_in
@administrators
def show(request: "AgentRequest") -> HttpResponse:
    """Show management what a year comes to; that they saw everybody's figures is logged."""
    now = clock.now()
    _require_open(now)
    year, this_year = _year(request, now), queries.day_of(now).year
    lists = queries.year_end_lists(year, now=now)
    merit.note_figures_read(list(lists.people.values()), by=request.user, now=now)
    handbook = handbooks.in_force(now)
    context = {
        "active": "review",
        "lists": lists,
        "year": year,
        "is_over": year < this_year,
        "years": range(this_year, max(_FIRST, this_year - 5), -1),
        "says": (handbook.about.get("ledger", {}).get("year_end", {}) if handbook else {}),
        "now": now,
    }
    return page(request, "desk/year_end.html", context)


@require_GET
@signed_in
@administrators
def table(request: "AgentRequest") -> HttpResponse:
    """Answer with the lists of a year as a file for a spreadsheet."""
    now = clock.now()
    _require_open(now)
    year = _year(request, now)
    lists = queries.year_end_lists(year, now=now)
    merit.note_figures_read(list(lists.people.values()), by=request.user, now=now)
    response = HttpResponse(queries.year_end_csv(lists), content_type="text/csv; charset=utf-8")
    response["Content-Disposition"] = f'attachment; filename="year-end-{year}.csv"'
    return response


def _require_open(now: "datetime") -> None:
    """Let pass where the handbook opens people's records to management (X1). Raises PermissionDenied."""
    if "manager" not in records.visibility(now=now).record:
        raise PermissionDenied(
            "The handbook in force keeps records from management, so that nobody is ranked."
        )


def _year(request: "AgentRequest", now: "datetime") -> int:
    this_year = queries.day_of(now).year
    asked = request.GET.get("year", str(this_year))
    if not (asked.isdecimal() and len(asked) == 4 and _FIRST <= int(asked) <= this_year):
        raise Http404(f"Choose a year from {_FIRST} to {this_year}.")
    return int(asked)
