"""What is monitored: the rate of each inbox and channel, and the share of second looks."""

from typing import TYPE_CHECKING

from django.core.exceptions import PermissionDenied
from django.http import HttpResponse
from django.shortcuts import redirect

from goodhands.desk.pages import page, say, signed_in
from goodhands.inboxes import queries as inboxes
from goodhands.lib import clock
from goodhands.merit import actions, queries
from goodhands.merit.rules.scope import CHANNELS

if TYPE_CHECKING:
    from datetime import datetime

    from django.http import QueryDict

    from goodhands.desk.pages import AgentRequest


@signed_in
def scope(request: "AgentRequest") -> HttpResponse:
    """Show and set what is monitored (QM-02, X22)."""
    if not queries.may_set(request.user):
        raise PermissionDenied("The monitor and management set what is monitored.")
    now = clock.now()
    problem = ""
    if request.method == "POST":
        try:
            changed = _set(request, now)
            say(request, "What is monitored is up to date." if changed else "Nothing was changed.")
            return redirect("scope")
        except (ValueError, actions.DecisionRefused):
            problem = "A rate is a whole number from 0 to 100; leave it empty for the handbook's."
    context = {
        "active": "review",
        "rows": _rows(request.POST, now),
        "channels": CHANNELS,
        "second_look": request.POST.get("second-look", queries.second_look_percent()),
        "history": [(one, _said(one.key)) for one in queries.history()],
        "problem": problem,
        "now": now,
    }
    return page(request, "desk/scope.html", context, status=422 if problem else 200)


def _set(request: "AgentRequest", now: "datetime") -> int:
    given = request.POST
    rates = {
        (box.pk, channel): _percent(given.get(_name(box.pk, channel), ""))
        for box in inboxes.every()
        for channel in CHANNELS
    }
    changed = actions.set_rates(rates, by=request.user, now=now)
    second = _percent(given.get("second-look", ""))
    if second is not None and second != queries.second_look_percent():
        changed += actions.set_second_look(second, by=request.user, now=now)
    return changed


def _rows(given: "QueryDict", now: "datetime") -> list[dict[str, object]]:
    """Return for each inbox its fields, one a channel: its name, what is set here, and what holds now."""
    rates = queries.scope(now=now)
    rows: list[dict[str, object]] = []
    for box in inboxes.every():
        fields = []
        for channel in CHANNELS:
            holds, own = rates.percent(box.pk, channel), (box.pk, channel) in rates.set_here
            name = _name(box.pk, channel)
            fields.append((channel, name, given.get(name, holds if own else ""), holds))
        rows.append({"inbox": box, "fields": fields})
    return rows


def _percent(text: str) -> int | None:
    return int(text) if text.strip() else None


def _name(inbox_id: int, channel: str) -> str:
    return f"rate-{inbox_id}-{channel}"


def _said(key: str) -> str:
    """Say in words what a setting is about."""
    kind, _, rest = key.partition(":")
    if kind != "rate":
        return "Second looks"
    inbox_id, _, channel = rest.partition(":")
    names = {str(box.pk): box.name for box in inboxes.every()}
    return f"{names.get(inbox_id, 'An inbox that is gone')}, {channel}"
