"""People of the desk: from when the handbook holds for each, and the phase that makes."""

from datetime import date
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from django.contrib import messages
from django.http import Http404, HttpResponse
from django.shortcuts import redirect
from django.views.decorators.http import require_GET, require_POST

from goodhands.accounts import actions, queries
from goodhands.desk.pages import administrators, page, say, signed_in
from goodhands.handbook import queries as handbooks
from goodhands.handbook.rules.phases import phase_of
from goodhands.handbook.rules.visibility import visibility_of
from goodhands.lib import clock

if TYPE_CHECKING:
    from goodhands.accounts.models import PersonChange
    from goodhands.desk.pages import AgentRequest


@require_GET
@signed_in
@administrators
def index(request: "AgentRequest") -> HttpResponse:
    """List everybody with the date from which the handbook holds for them, and their phase today (TR-02)."""
    now = clock.now()
    handbook = handbooks.in_force(now)
    rows = [
        {
            "person": person,
            "phase": phase_of(
                person.handbook_since, now.astimezone(ZoneInfo(person.time_zone)).date(), handbook
            )
            if handbook
            else None,
            "changes": [(_said(change), change) for change in person.changes.all()],
        }
        for person in queries.people_and_changes()
    ]
    left = queries.people_who_left()
    context = {
        "rows": rows,
        "left": left,
        "opens_records": "manager" in visibility_of(handbook).record,
        "active": "people",
        "now": now,
    }
    return page(request, "desk/people.html", context)


def _said(change: "PersonChange") -> str:
    """Say what was changed about somebody."""
    match change.field:
        case "password":
            return "gave a new password"
        case "is_active":
            return "said that they left" if change.after == "left" else "let them back in"
        case "role":
            return f"changed the role from {change.before} to {change.after}"
        case _:
            return f"changed it from {change.before} to {change.after}"


@require_POST
@signed_in
@administrators
def handbook_since(request: "AgentRequest", person_id: int) -> HttpResponse:
    """Set the date from which the handbook holds for somebody."""
    person = queries.find(person_id)
    if person is None:
        raise Http404("There is nobody with this number.")
    try:
        since = date.fromisoformat(request.POST.get("since", ""))
        actions.set_handbook_since(person, since, by=request.user, now=clock.now())
        say(request, f"The handbook holds for {person.name} from {since:%-d %B %Y}.")
    except ValueError:
        messages.error(request, "Choose a date, like 2026-03-02.", extra_tags="problem")
    except actions.PersonRefused as refused:
        messages.error(request, str(refused), extra_tags="problem")
    return redirect("people")
