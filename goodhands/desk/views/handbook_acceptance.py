"""A draft comes into force, at once or at a moment in the person's own time zone."""

from datetime import datetime, time
from typing import TYPE_CHECKING

from django.http import HttpResponse
from django.shortcuts import redirect
from django.views.decorators.http import require_http_methods

from goodhands.desk.handbook_forms import TermsForm
from goodhands.desk.pages import administrators, say, signed_in
from goodhands.desk.views.handbook_draft import show_draft
from goodhands.handbook.actions import EditRefused
from goodhands.lib import clock
from goodhands.revising import actions
from goodhands.revising.rules.moments import moment_in
from goodhands.ui.templatetags.ui import exact

if TYPE_CHECKING:
    from goodhands.desk.pages import AgentRequest


@require_http_methods(["GET", "POST"])
@signed_in
@administrators
def accept(request: "AgentRequest") -> HttpResponse:
    """Bring the draft into force on the terms filled in, or say on its page what stands against it."""
    if request.method == "GET":
        return redirect("handbook_draft")
    form = TermsForm(request.POST)
    now = clock.now()
    if form.is_valid():
        try:
            version = actions.accept(_terms(request, form), by=request.user, now=now)
        except (EditRefused, ValueError) as refused:
            form.add_error(None, str(refused))
        else:
            is_to_come = version.in_force_from > now
            what = f"comes into force on {exact(version.in_force_from)}" if is_to_come else "is in force now"
            say(request, f"Version {version.number} {what}.")
            return redirect("handbook_versions")
    return show_draft(request, form, status=422)


def _terms(request: "AgentRequest", form: TermsForm) -> actions.Terms:
    filled = form.cleaned_data
    from_: datetime | None = None
    if filled["day"]:
        from_ = moment_in(request.user.time_zone, filled["day"], filled["time"] or time())
    return actions.Terms(filled["digest"], filled["over"], filled["note"], from_, filled["review_on"])
