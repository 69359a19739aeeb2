"""Who sees which workshop, and how much of it."""

from django.db.models import Q, QuerySet

from goodhands.accounts.models import Person, Role
from goodhands.workshops.models import Workshop


class WorkshopUnknown(Exception):
    """There is no such workshop (or point, or contribution), or the person may not see it."""


def may_plan(person: Person) -> bool:
    """Tell who plans and chairs workshops: leads, the monitor, management."""
    return person.role in {Role.LEAD, Role.MONITOR} or person.may_administer


def may_run(workshop: Workshop, person: Person) -> bool:
    """Tell who runs this workshop: its chair, and management, who stand in for them."""
    return person.pk == workshop.chair_id or person.may_administer


def sees_all(workshop: Workshop, person: Person) -> bool:
    """Tell who sees what everybody brought and was expected to: the chair, the monitor, management."""
    return person.pk == workshop.chair_id or person.sees_every_inbox


def visible_to(person: Person) -> QuerySet[Workshop]:
    """Return the workshops that a person takes part in or chairs; to the monitor and management all."""
    rows = Workshop.objects.select_related("chair")
    if person.sees_every_inbox:
        return rows
    part = Q(participants__person=person, participants__left_at=None)
    return rows.filter(part | Q(chair=person)).distinct()


def find(person: Person, workshop_id: int) -> Workshop:
    """Return a workshop that the person sees. Raises WorkshopUnknown."""
    found = visible_to(person).filter(pk=workshop_id).first()
    if found is None:
        raise WorkshopUnknown(f"There is no workshop {workshop_id} that you can see.")
    return found
