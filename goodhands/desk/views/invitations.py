"""Letting people in: added with a password that is shown once, given a role and inboxes, let go and back."""

from typing import TYPE_CHECKING
from zoneinfo import available_timezones

from django.contrib import messages
from django.http import Http404, HttpResponse
from django.shortcuts import redirect
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_http_methods, require_POST

from goodhands.accounts import actions, queries
from goodhands.conversations.actions.assignment import give_back
from goodhands.desk.forms import PersonForm
from goodhands.desk.pages import administrators, method_of, page, say, signed_in
from goodhands.inboxes import actions as inbox_actions
from goodhands.inboxes import queries as inboxes
from goodhands.ledger import queries as ledger
from goodhands.lib import clock

if TYPE_CHECKING:
    from goodhands.accounts.models import Person
    from goodhands.desk.pages import AgentRequest
    from goodhands.inboxes.models import Inbox

ROLES = {
    "agent": "Agent: answers in their inboxes",
    "lead": "Lead: an agent who leads others",
    "monitor": "Monitor: reads every inbox, writes in none",
    "manager": "Manager: sees every inbox, sets up the desk",
    "admin": "Admin: a manager who may make admins",
}


@signed_in
@administrators
@never_cache
def create(request: "AgentRequest") -> HttpResponse:
    """Add a person; the answer shows the password they begin with, this once."""
    form = PersonForm(request.POST or None, initial={"time_zone": request.user.time_zone})
    if request.method != "POST" or not form.is_valid():
        return _form(request, form, None)
    given = form.cleaned_data
    try:
        actions.require_may_give(given["role"], request.user)
        new = actions.NewPerson(given["email"], given["name"].strip(), given["role"], given["time_zone"])
        person, password = actions.invite(new, now=clock.now())
    except actions.PersonRefused as refused:
        form.add_error(None, str(refused))
        return _form(request, form, None)
    inbox_actions.set_inboxes_of(person, _chosen(request))
    return _shown_once(request, person, password)


@signed_in
@administrators
def edit(request: "AgentRequest", person_id: int) -> HttpResponse:
    """Show a person; change their role and the inboxes they work in."""
    person = _find(person_id)
    if request.method != "POST":
        return _form(request, None, person)
    try:
        actions.set_role(person, request.POST.get("role", person.role), by=request.user, now=clock.now())
    except actions.PersonRefused as refused:
        messages.error(request, str(refused), extra_tags="problem")
        return redirect("person", person.pk)
    inbox_actions.set_inboxes_of(person, _chosen(request))
    say(request, f"{person.name} is up to date.")
    return redirect("people")


@require_POST
@signed_in
@administrators
@never_cache
def password(request: "AgentRequest", person_id: int) -> HttpResponse:
    """Give a person a new password; the answer shows it, this once."""
    person = _find(person_id)
    try:
        fresh = actions.renew_password(person, by=request.user, now=clock.now())
    except actions.PersonRefused as refused:
        messages.error(request, str(refused), extra_tags="problem")
        return redirect("person", person.pk)
    return _shown_once(request, person, fresh)


@require_http_methods(["POST", "DELETE"])
@signed_in
@administrators
def leave(request: "AgentRequest", person_id: int) -> HttpResponse:
    """Let a person go (POST): they cannot sign in, and what they held is free. Let them back in (DELETE)."""
    person = _find(person_id)
    is_active = method_of(request) == "DELETE"
    now = clock.now()
    try:
        actions.set_active(person, is_active=is_active, by=request.user, now=now)
    except actions.PersonRefused as refused:
        messages.error(request, str(refused), extra_tags="problem")
        return redirect("person", person.pk)
    if is_active:
        say(request, f"{person.name} can sign in again.")
    else:
        count = give_back(person, by=request.user, now=now)
        say(request, f"{person.name} cannot sign in any more. Conversations put back: {count}.")
    return redirect("people")


def _find(person_id: int) -> "Person":
    person = queries.find(person_id)
    if person is None:
        raise Http404("There is nobody with this number.")
    return person


def _chosen(request: "AgentRequest") -> "list[Inbox]":
    slugs = set(request.POST.getlist("inbox"))
    return [box for box in inboxes.every() if box.slug in slugs]


def _shown_once(request: "AgentRequest", person: "Person", secret: str) -> HttpResponse:
    is_nowhere = not person.sees_every_inbox and not inboxes.worked_in_by(person).exists()
    context = {"person": person, "secret": secret, "is_nowhere": is_nowhere, "active": "people"}
    return page(request, "desk/person.html", context)


def _form(request: "AgentRequest", form: PersonForm | None, person: "Person | None") -> HttpResponse:
    boxes = inboxes.every()
    # Whoever joins a desk with a single inbox is to work in it.
    worked_in = {
        box.slug for box in (inboxes.worked_in_by(person) if person else boxes if len(boxes) == 1 else ())
    }
    context = {
        "form": form,
        "person": person,
        "roles": ROLES,
        "role": form["role"].value() if form else person and person.role,
        "boxes": boxes,
        "worked_in": set(request.POST.getlist("inbox")) or worked_in,
        "zones": sorted(available_timezones()),
        "hire": ledger.new_hire_of(person) if person else None,
        "active": "people",
    }
    return page(request, "desk/person.html", context, status=422 if form and form.errors else 200)
