"""Planning a workshop: when, where, who (TR-04)."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from secrets import token_hex

from django.db import transaction

from goodhands.accounts.models import Person
from goodhands.conversations.actions import NotAllowed
from goodhands.handbook import queries as handbooks
from goodhands.workshops.actions.access import WorkshopRefused, require_planner, run_by
from goodhands.workshops.actions.examples import take_in
from goodhands.workshops.models import Participant, Workshop
from goodhands.workshops.queries.access import may_plan
from goodhands.workshops.rules.terms import kinds_of, terms_of


@dataclass(frozen=True, slots=True)
class Plan:
    """A workshop as it is planned. `reason` is only for an extra one: why it is called."""

    title: str
    starts_at: datetime
    ends_at: datetime
    chair: Person
    people: tuple[Person, ...]
    kind: str
    place: str = ""
    reason: str = ""


def plan(new: Plan, *, by: Person, now: datetime) -> Workshop:
    """Plan a workshop; examples that wait for one come onto its agenda.

    Raises NotAllowed but for those who plan (an extra one: management), and WorkshopRefused for a title,
    time, chair or list that makes no sense, or where the handbook knows no extra sessions.
    """
    require_planner(by)
    _require_sound(new)
    handbook = handbooks.in_force(now)
    if new.kind not in kinds_of(handbook):
        raise WorkshopRefused("Choose one of the meetings that the handbook names.")
    if new.starts_at < now:
        raise WorkshopRefused("That is past; choose a time to come.")
    if new.reason.strip():
        if not by.may_administer:
            raise NotAllowed("Management calls extra workshops. Ask one of them.")
        if not terms_of(handbook, new.kind).allows_extra:
            raise WorkshopRefused("The handbook knows no extra sessions; see its [workshop].")
    with transaction.atomic():
        made = Workshop.objects.create(
            kind=new.kind,
            reason=new.reason.strip()[:300],
            uid=f"{token_hex(16)}@goodhands",
            planned_by=by,
            created_at=now,
            changed_at=now,
            **_fields(new),
        )
        Participant.objects.bulk_create(
            Participant(workshop=made, person=person) for person in dict.fromkeys(new.people)
        )
        take_in(made, now=now)
    return made


def change(workshop: Workshop, new: Plan, *, by: Person, now: datetime) -> None:
    """Change title, time, place, chair or participants; calendars hear of it with the next invitation.

    Raises NotAllowed but for who runs it, WorkshopRefused as `plan` does.
    """
    _require_sound(new)
    with transaction.atomic():
        fresh = run_by(workshop, by)
        fields = _fields(new)
        has_returned = _set_people(fresh, new.people, now=now)
        if has_returned or any(getattr(fresh, name) != value for name, value in fields.items()):
            Workshop.objects.filter(pk=fresh.pk).update(**fields, sequence=fresh.sequence + 1, changed_at=now)


def cancel(workshop: Workshop, *, by: Person, now: datetime) -> None:
    """Call a workshop off; what was asked and brought stays on record. Raises NotAllowed, WorkshopRefused."""
    with transaction.atomic():
        fresh = run_by(workshop, by)
        fresh.cancelled_at, fresh.changed_at, fresh.sequence = now, now, fresh.sequence + 1
        fresh.save(update_fields=["cancelled_at", "changed_at", "sequence"])


def _fields(new: Plan) -> dict[str, object]:
    return {
        "title": new.title.strip()[:120],
        "starts_at": new.starts_at,
        "ends_at": new.ends_at,
        "place": new.place.strip()[:300],
        "chair": new.chair,
    }


def _require_sound(new: Plan) -> None:
    if not new.title.strip():
        raise WorkshopRefused("Give it a title.")
    if new.ends_at <= new.starts_at:
        raise WorkshopRefused("It has to end after it begins.")
    if not may_plan(new.chair):
        raise WorkshopRefused("A lead, the monitor or management chairs a workshop.")
    if not new.people:
        raise WorkshopRefused("Choose who takes part.")


def _set_people(workshop: Workshop, people: Iterable[Person], *, now: datetime) -> bool:
    """Set who takes part; tell whether somebody is back, whose calendar may have been told that it is off."""
    wanted = {person.pk for person in people}
    there = {one.person_id: one for one in Participant.objects.filter(workshop=workshop)}
    gone = [pk for pk, one in there.items() if pk not in wanted and one.left_at is None]
    back = [pk for pk, one in there.items() if pk in wanted and one.left_at is not None]
    rows = Participant.objects.filter(workshop=workshop)
    rows.filter(person__in=gone).update(left_at=now)
    rows.filter(person__in=back).update(left_at=None, mailed_sequence=None)
    Participant.objects.bulk_create(
        Participant(workshop=workshop, person_id=pk) for pk in sorted(wanted - set(there))
    )
    return bool(back)
