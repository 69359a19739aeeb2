"""The form that plans a workshop."""

from datetime import datetime, time
from typing import TYPE_CHECKING, Any
from zoneinfo import ZoneInfo

from django import forms

from goodhands.revising.rules.moments import moment_in
from goodhands.workshops import queries
from goodhands.workshops.actions import Plan

if TYPE_CHECKING:
    from goodhands.accounts.models import Person
    from goodhands.workshops.models import Workshop

_USUAL = (time(14), time(15))


class WorkshopForm(forms.Form):
    """When, where and about what; who takes part is chosen beside it."""

    title = forms.CharField(max_length=120, error_messages={"required": "Give it a title."})
    kind = forms.CharField(max_length=60)
    day = forms.DateField(error_messages={"required": "Choose a day.", "invalid": "Choose a day."})
    begins = forms.TimeField(
        error_messages={"required": "When does it begin?", "invalid": "Write it like 14:00."}
    )
    ends = forms.TimeField(
        error_messages={"required": "When does it end?", "invalid": "Write it like 15:00."}
    )
    place = forms.CharField(required=False, max_length=300)
    reason = forms.CharField(required=False, max_length=300)

    def plan_of(self, person: "Person", chosen: set[str], chair: str) -> Plan:
        """Return the plan that the form describes, in the person's zone. Raises ValueError."""
        given = self.cleaned_data
        chairs = {str(one.pk): one for one in queries.possible_chairs()}
        return Plan(
            title=given["title"],
            starts_at=moment_in(person.time_zone, given["day"], given["begins"]),
            ends_at=moment_in(person.time_zone, given["day"], given["ends"]),
            chair=chairs.get(chair, person),
            people=tuple(one for one in queries.possible_people() if str(one.pk) in chosen),
            kind=given["kind"],
            place=given["place"],
            reason=given["reason"],
        )


def first_values(kind: str, person: "Person", *, now: datetime) -> dict[str, Any]:
    """Return what a new workshop's form begins with: the day that the handbook's rhythm suggests."""
    due = queries.next_for(kind, person, now=now)
    title = f"{due.kind} {due.day:%B %Y}"
    return {"title": title, "kind": due.kind, "day": due.day, "begins": _USUAL[0], "ends": _USUAL[1]}


def values_of(workshop: "Workshop", zone: ZoneInfo) -> dict[str, Any]:
    """Return what the form of a planned workshop begins with."""
    starts, ends = workshop.starts_at.astimezone(zone), workshop.ends_at.astimezone(zone)
    return {
        "title": workshop.title,
        "kind": workshop.kind,
        "day": starts.date(),
        "begins": starts.time(),
        "ends": ends.time(),
        "place": workshop.place,
        "reason": workshop.reason,
    }
