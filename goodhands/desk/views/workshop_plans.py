"""Planning a workshop: when, where, who; changed, called off, and told to calendars."""

from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from django.http import HttpResponse
from django.shortcuts import redirect
from django.urls import reverse
from django.views.decorators.http import require_GET, require_POST

from goodhands.conversations.actions import NotAllowed
from goodhands.desk.pages import page, say, signed_in
from goodhands.desk.workshop_forms import WorkshopForm, first_values, values_of
from goodhands.desk.workshopping import done, workshop_of
from goodhands.lib import clock
from goodhands.workshops import actions, queries
from goodhands.workshops.rules.ics import calendar_file

if TYPE_CHECKING:
    from datetime import datetime

    from goodhands.desk.pages import AgentRequest
    from goodhands.workshops.models import Workshop


@signed_in
def create(request: "AgentRequest") -> HttpResponse:
    """Plan a workshop; the form begins with the day that the handbook's rhythm suggests."""
    if not queries.may_plan(request.user):
        raise NotAllowed("Leads, the monitor and management plan workshops. Ask one of them.")
    now = clock.now()
    first = first_values(request.GET.get("kind", ""), request.user, now=now)
    form = WorkshopForm(request.POST or None, initial=first)
    if request.method == "POST" and form.is_valid():
        made = _plan(request, form, now)
        if made is not None:
            say(request, "Planned. Invite everybody when it stands.")
            return redirect("workshop", made.pk)
    return _form(request, form, None, now)


@signed_in
def edit(request: "AgentRequest", workshop_id: int) -> HttpResponse:
    """Change a planned workshop; calendars hear of it with the next invitation."""
    workshop, now = workshop_of(request.user, workshop_id), clock.now()
    if not queries.may_run(workshop, request.user):
        raise NotAllowed(f"{workshop.chair.name} chairs this workshop and changes it.")
    form = WorkshopForm(request.POST or None, initial=values_of(workshop, ZoneInfo(request.user.time_zone)))
    if request.method == "POST" and form.is_valid() and _change(request, form, workshop, now):
        say(request, "Changed.")
        return redirect("workshop", workshop.pk)
    return _form(request, form, workshop, now)


@require_POST
@signed_in
def cancel(request: "AgentRequest", workshop_id: int) -> HttpResponse:
    """Call a workshop off."""
    workshop, now = workshop_of(request.user, workshop_id), clock.now()
    back = reverse("workshop", args=(workshop.pk,))
    return done(
        request,
        back,
        "It is off. Tell those who were invited.",
        lambda: actions.cancel(workshop, by=request.user, now=now),
    )


@require_POST
@signed_in
def invite(request: "AgentRequest", workshop_id: int) -> HttpResponse:
    """Mail the newest invitation, or the cancellation, to whoever hasn't had it."""
    workshop, now = workshop_of(request.user, workshop_id), clock.now()
    back = reverse("workshop", args=(workshop.pk,))
    return done(
        request,
        back,
        "The mails are on their way.",
        lambda: actions.invite(workshop, by=request.user, now=now),
    )


@require_GET
@signed_in
def calendar(request: "AgentRequest", workshop_id: int) -> HttpResponse:
    """Answer with the invitation as a calendar file for whoever asks."""
    workshop = workshop_of(request.user, workshop_id)
    told = queries.invitation_for(workshop, request.user)
    answer = HttpResponse(
        calendar_file(told), content_type=f"text/calendar; charset=utf-8; method={told.method}"
    )
    answer["Content-Disposition"] = f'attachment; filename="workshop-{workshop.pk}.ics"'
    return answer


def _plan(request: "AgentRequest", form: WorkshopForm, now: "datetime") -> "Workshop | None":
    try:
        return actions.plan(_plan_of(request, form), by=request.user, now=now)
    except (actions.WorkshopRefused, ValueError) as refused:
        form.add_error(None, str(refused))
        return None


def _change(request: "AgentRequest", form: WorkshopForm, workshop: "Workshop", now: "datetime") -> bool:
    try:
        actions.change(workshop, _plan_of(request, form), by=request.user, now=now)
    except (actions.WorkshopRefused, ValueError) as refused:
        form.add_error(None, str(refused))
        return False
    return True


def _plan_of(request: "AgentRequest", form: WorkshopForm) -> actions.Plan:
    return form.plan_of(request.user, set(request.POST.getlist("person")), request.POST.get("chair", ""))


def _form(
    request: "AgentRequest", form: WorkshopForm, workshop: "Workshop | None", now: "datetime"
) -> HttpResponse:
    there = queries.participants(workshop) if workshop else {one.pk for one in queries.usual_people()}
    context = {
        "active": "workshops",
        "form": form,
        "workshop": workshop,
        "kinds": [one.kind for one in queries.suggestions(request.user, now=now)],
        "chairs": queries.possible_chairs(),
        "chair": request.POST.get("chair") or str(workshop.chair_id if workshop else request.user.pk),
        "people": queries.possible_people(),
        "chosen": set(request.POST.getlist("person")) if request.POST else {str(pk) for pk in there},
        "now": now,
    }
    return page(request, "desk/workshop_plan.html", context, status=422 if form.errors else 200)
