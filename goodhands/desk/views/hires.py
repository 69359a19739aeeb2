"""Probation of a new hire: set, changed, lifted (TR-03)."""

from typing import TYPE_CHECKING

from django.contrib import messages
from django.http import Http404, HttpResponse
from django.shortcuts import redirect
from django.views.decorators.http import require_http_methods

from goodhands.accounts import queries as people
from goodhands.desk.pages import administrators, date_in, method_of, say, signed_in
from goodhands.ledger import actions
from goodhands.lib import clock

if TYPE_CHECKING:
    from goodhands.desk.pages import AgentRequest


@require_http_methods(["POST", "DELETE"])
@signed_in
@administrators
def probation(request: "AgentRequest", person_id: int) -> HttpResponse:
    """Set from when until when somebody is on probation as a new hire (POST), or lift it (DELETE)."""
    person = people.find(person_id)
    if person is None:
        raise Http404("There is nobody with this number.")
    now = clock.now()
    if method_of(request) == "DELETE":
        actions.lift_probation(person, by=request.user, now=now)
        say(request, f"{person.first_name} is on no probation as a new hire.")
        return redirect("person", person_id)
    begins_on, ends_on = (date_in(request.POST.get(name, "")) for name in ("begins_on", "ends_on"))
    try:
        if begins_on is None or ends_on is None:
            raise actions.LetterRefused("Give both days.")
        actions.set_probation(person, begins_on, ends_on, by=request.user, now=now)
        say(request, f"{person.first_name} is on probation until {ends_on.day} {ends_on:%B %Y}.")
    except actions.LetterRefused as refused:
        messages.error(request, str(refused), extra_tags="problem")
    return redirect("person", person_id)
