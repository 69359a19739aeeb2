"""What the pages of a workshop share: finding it, what its page shows, and answering a form."""

from collections.abc import Callable, Mapping
from datetime import datetime
from typing import TYPE_CHECKING, Any, TypeVar

from django.contrib import messages
from django.http import Http404, HttpResponse
from django.shortcuts import redirect

from goodhands.desk.pages import say
from goodhands.desk.titles import behaviour_titles
from goodhands.workshops import actions, queries

if TYPE_CHECKING:
    from goodhands.accounts.models import Person
    from goodhands.desk.pages import AgentRequest
    from goodhands.workshops.models import AgendaItem, Contribution, Participant, Workshop

Found = TypeVar("Found")
CHECKLIST = "checklists/workshop.md"
# What can be brought: the words on its button, and what it is.
KINDS = {
    "experience": ("Experience", "something that happened, and what it showed"),
    "takeaway": ("Takeaway", "what you take with you"),
    "tip": ("Tip", "what makes the work easier or better"),
    "challenge": ("Challenge", "what is hard, and where you want help"),
    "prevention": ("Prevention plan", "how you keep it from happening again"),
}


def workshop_of(person: "Person", workshop_id: int) -> "Workshop":
    """Return the workshop, or answer 404."""
    return _or_404(lambda: queries.find(person, workshop_id))


def item_of(workshop: "Workshop", item_id: int) -> "AgendaItem":
    """Return a point of its agenda, or answer 404."""
    return _or_404(lambda: queries.find_item(workshop, item_id))


def contribution_of(workshop: "Workshop", contribution_id: int) -> "Contribution":
    """Return a contribution to it, or answer 404."""
    return _or_404(lambda: queries.find_contribution(workshop, contribution_id))


def participant_of(workshop: "Workshop", person_id: int) -> "Participant":
    """Return somebody's place in it, or answer 404."""
    return _or_404(lambda: queries.find_participant(workshop, person_id))


def done(request: "AgentRequest", back: str, said: str, verb: Callable[[], object]) -> HttpResponse:
    """Do what a form asks and go back, with the words `said`, or with why it was refused."""
    try:
        verb()
        say(request, said)
    except actions.WorkshopRefused as refused:
        messages.error(request, str(refused), extra_tags="problem")
    return redirect(back)


def leaf(
    workshop: "Workshop", person: "Person", *, now: datetime, given: Mapping[str, str] | None = None
) -> dict[str, Any]:
    """Return what a workshop's page shows to a person; `given` are words of a form that was refused."""
    handbook = queries.handbook_for(workshop, now=now)
    runs = queries.may_run(workshop, person)
    part = queries.own_part(workshop, person, now=now)
    titles = behaviour_titles(handbook)
    return {
        "active": "workshops",
        "workshop": workshop,
        "points": queries.agenda(workshop, person),
        "part": part,
        "terms": queries.terms_for(workshop, now=now),
        "period": queries.period_of(workshop, now=now),
        "addressable": sorted((titles.get(one, one), one) for one in part.can_address) if part else [],
        "checklist": handbook.pages.get(CHECKLIST, "") if handbook else "",
        "kinds": KINDS,
        "titles": titles,
        "runs": runs,
        "sees_all": queries.sees_all(workshop, person),
        "uninvited": queries.uninvited(workshop) if runs else [],
        "waiting_examples": queries.waiting_count() if runs and workshop.is_open else 0,
        "given": given or {},
        "now": now,
    }


def _or_404(ask: Callable[[], Found]) -> Found:
    try:
        return ask()
    except queries.WorkshopUnknown as unknown:
        raise Http404(str(unknown)) from unknown
