"""The team: whose record one may see and what this year holds for each, or only the sums of teams (X1)."""

from typing import TYPE_CHECKING
from urllib.parse import urlencode

from django.core.exceptions import PermissionDenied
from django.http import HttpResponse
from django.views.decorators.http import require_GET

from goodhands.desk.pages import number_in, page, signed_in
from goodhands.handbook import queries as handbooks
from goodhands.handbook.rules.visibility import visibility_of
from goodhands.inboxes import queries as inboxes
from goodhands.ledger import queries as ledger
from goodhands.lib import clock
from goodhands.merit import actions, queries
from goodhands.merit.rules.weighing import keeps_ledger

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from django.http import QueryDict

    from goodhands.desk.pages import AgentRequest
    from goodhands.merit.rules.standing.standing import Standing


@require_GET
@signed_in
def index(request: "AgentRequest") -> HttpResponse:
    """List the people whose record or figures one may see; a lead finds their team here (ledger, rule 11)."""
    viewer, now = request.user, clock.now()
    if not queries.sees_others(viewer, now=now):
        raise PermissionDenied("A record is seen by its person, and by those whom the handbook names.")
    filters, offset = filters_of(request.GET), number_in(request.GET.get("from", "")) or 0
    rows = queries.team(viewer, filters, now=now, offset=offset)
    shown = rows[: queries.TEAM_SIZE]
    actions.note_figures_read([row.person for row in shown], by=viewer, now=now)
    handbook = handbooks.in_force(now)
    query = {"name": filters.name, "inbox": filters.inbox_slug, "from": offset + queries.TEAM_SIZE}
    is_team_only = visibility_of(handbook).is_team_only
    context = {
        "active": "review" if viewer.sees_every_inbox else "record",
        "rows": shown,
        "standings": {} if is_team_only else _standings(shown, now),
        "more": f"?{urlencode(query)}" if len(rows) > len(shown) else "",
        "filters": filters,
        "is_narrowed": filters != queries.TeamFilters(),
        "inboxes": inboxes.visible_to(viewer),
        "keeps_ledger": handbook is None or keeps_ledger(handbook),
        "is_team_only": is_team_only,
        "sums": queries.team_sums(viewer, now=now) if is_team_only else (),
        "now": now,
    }
    return page(request, "desk/records.html", context)


def _standings(shown: "Sequence[queries.TeamRow]", now: "datetime") -> "dict[int, Standing]":
    """Return where those stand whose record one may see, by their ids."""
    ids = [row.person.pk for row in shown if row.has_record]
    return ledger.standings(ids, on=ledger.day_of(now)) if ids else {}


def filters_of(given: "QueryDict") -> queries.TeamFilters:
    """Read the filters out of an address."""
    return queries.TeamFilters(name=given.get("name", "").strip()[:120], inbox_slug=given.get("inbox", ""))
