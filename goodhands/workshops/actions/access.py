"""Who may do what in a workshop, and why something is refused."""

from goodhands.accounts.models import Person
from goodhands.conversations.actions import NotAllowed
from goodhands.workshops.models import Participant, Workshop
from goodhands.workshops.queries.access import may_plan, may_run


class WorkshopRefused(Exception):
    """It can't be done as asked; the message says what to do instead."""


def require_planner(by: Person) -> None:
    """Let pass who plans workshops. Raises NotAllowed."""
    if not may_plan(by):
        raise NotAllowed("Leads, the monitor and management plan workshops. Ask one of them.")


def locked(workshop: Workshop) -> Workshop:
    """Return the workshop as it stands, locked until the transaction ends."""
    return Workshop.objects.select_for_update(of=("self",)).select_related("chair").get(pk=workshop.pk)


def run_by(workshop: Workshop, by: Person) -> Workshop:
    """Return the workshop, locked, if `by` runs it and it is open. Raises NotAllowed, WorkshopRefused."""
    fresh = locked(workshop)
    if not may_run(fresh, by):
        raise NotAllowed(f"{fresh.chair.name} chairs this workshop and does this.")
    require_open(fresh)
    return fresh


def require_open(workshop: Workshop) -> None:
    """Let pass what is neither closed nor cancelled. Raises WorkshopRefused."""
    if workshop.closed_at is not None:
        raise WorkshopRefused("The workshop is closed; what was said stands in its minutes.")
    if workshop.cancelled_at is not None:
        raise WorkshopRefused("The workshop was cancelled. Bring it to the next one.")


def taking_part(workshop: Workshop, person: Person) -> Participant:
    """Return somebody's place in a workshop. Raises NotAllowed."""
    found = Participant.objects.filter(workshop=workshop, person=person, left_at=None).first()
    if found is None:
        raise NotAllowed("You take no part in this workshop.")
    return found
