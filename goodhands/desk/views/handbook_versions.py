"""Versions of the handbook: who brought what into force when and why, and how any two differ."""

from typing import TYPE_CHECKING

from django.contrib import messages
from django.http import Http404, HttpResponse
from django.shortcuts import redirect
from django.views.decorators.http import require_GET, require_POST

from goodhands.desk.handbook_forms import ReviewForm
from goodhands.desk.pages import administrators, number_in, page, say, signed_in
from goodhands.handbook import actions as handbooks
from goodhands.handbook import queries
from goodhands.lib import clock
from goodhands.revising import actions
from goodhands.revising import queries as revising

if TYPE_CHECKING:
    from goodhands.desk.pages import AgentRequest


@require_GET
@signed_in
def index(request: "AgentRequest") -> HttpResponse:
    """List every version, newest first, with who, when and why."""
    now = clock.now()
    in_force = queries.in_force(now)
    context = {
        "versions": queries.versions(),
        "in_force": in_force.version_id if in_force else 0,
        "may_edit": request.user.may_administer,
        "now": now,
        "active": "handbook",
    }
    return page(request, "desk/handbook_versions.html", context)


@require_GET
@signed_in
def difference(request: "AgentRequest") -> HttpResponse:
    """Show what differs between two versions: ?old= and ?new= are their numbers in the database."""
    first, second = (number_in(request.GET.get(name, "")) for name in ("old", "new"))
    found = revising.compared(first, second) if first and second else None
    if found is None:
        raise Http404("There are no such two versions to compare.")
    old, new, changes = found
    context = {
        "old": old,
        "new": new,
        "changes": changes,
        "versions": queries.versions(),
        "active": "handbook",
    }
    return page(request, "desk/handbook_difference.html", context)


@require_POST
@signed_in
@administrators
def review(request: "AgentRequest") -> HttpResponse:
    """Note that the version in force was looked at again and stands."""
    form = ReviewForm(request.POST)
    if not form.is_valid():
        said = " ".join(str(error) for errors in form.errors.values() for error in errors)
        messages.error(request, said, extra_tags="problem")
        return redirect("handbook_versions")
    given = form.cleaned_data
    try:
        version = actions.renew(given["review_on"], given["note"], by=request.user, now=clock.now())
        say(request, f"Noted. Version {version.number} holds the same words.")
    except handbooks.EditRefused as refused:
        messages.error(request, str(refused), extra_tags="problem")
    return redirect("handbook_versions")


@require_POST
@signed_in
@administrators
def withdraw(request: "AgentRequest", version_id: int) -> HttpResponse:
    """Take back a version before its date."""
    try:
        version = actions.withdraw(version_id, by=request.user, now=clock.now())
        say(request, f"Version {version.number} is withdrawn.")
    except handbooks.EditRefused as refused:
        messages.error(request, str(refused), extra_tags="problem")
    return redirect("handbook_versions")


@require_POST
@signed_in
@administrators
def bring_back(request: "AgentRequest", version_id: int) -> HttpResponse:
    """Make an earlier version the draft of the next one."""
    version = next((one for one in queries.versions() if one.pk == version_id), None)
    if version is None:
        raise Http404("There is no such version.")
    try:
        handbooks.bring_back(version, by=request.user, now=clock.now())
    except handbooks.EditRefused as refused:
        messages.error(request, str(refused), extra_tags="problem")
        return redirect("handbook_versions")
    say(request, f"The draft holds version {version.number} now. Bring it into force below.")
    return redirect("handbook_draft")
