"""What the ledger covers beside the work with customers: management adds and retires it (QM-11)."""

from typing import TYPE_CHECKING

from django.http import Http404, HttpResponse
from django.shortcuts import redirect
from django.views.decorators.http import require_POST

from goodhands.desk.pages import administrators, page, say, signed_in
from goodhands.lib import clock
from goodhands.merit import actions, queries

if TYPE_CHECKING:
    from goodhands.desk.pages import AgentRequest


@signed_in
@administrators
def index(request: "AgentRequest") -> HttpResponse:
    """List the behaviours of other areas and add one."""
    given, now, problem = request.POST, clock.now(), ""
    if request.method == "POST":
        new = actions.NewBehaviour(*(given.get(part, "") for part in ("title", "area", "sign", "tier")))
        try:
            added = actions.add_behaviour(new, by=request.user, now=now)
            say(request, f"“{added.title}” can be brought in now.")
            return redirect("own_behaviours")
        except actions.DecisionRefused as refused:
            problem = str(refused)
    rows = queries.every_own_behaviour()
    context = {
        "active": "review",
        "rows": rows,
        "areas": sorted({one.area for one in rows}),
        "given": given,
        "problem": problem,
        "now": now,
    }
    return page(request, "desk/behaviours.html", context, status=422 if problem else 200)


@require_POST
@signed_in
@administrators
def retire(request: "AgentRequest", behaviour_id: int) -> HttpResponse:
    """Take a behaviour out of use."""
    found = next((one for one in queries.every_own_behaviour() if one.pk == behaviour_id), None)
    if found is None:
        raise Http404("There is no behaviour of this number.")
    actions.retire_behaviour(found, by=request.user, now=clock.now())
    say(request, f"“{found.title}” is retired; what was confirmed of it stands.")
    return redirect("own_behaviours")
