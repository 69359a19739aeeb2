"""Invitations: what each calendar is told, and who has not had the newest one."""

from django.conf import settings
from django.db.models import F, Q

from goodhands.accounts.models import Person
from goodhands.workshops.models import Participant, Workshop
from goodhands.workshops.rules.ics import Invitation


def uninvited(workshop: Workshop) -> list[Participant]:
    """Return who has to be mailed: not invited yet, invited before it changed, or taken off the list since.

    Of a cancelled one only those hear who were invited to it; of a closed one nobody.
    """
    here = Participant.objects.filter(workshop=workshop, person__is_active=True)
    rows = here.select_related("person", "workshop__chair")
    if workshop.closed_at is not None:
        return []
    outdated = Q(mailed_sequence__lt=F("workshop__sequence"))
    if workshop.cancelled_at is not None:
        return list(rows.filter(outdated | Q(left_at__isnull=False, mailed_sequence__isnull=False)))
    there = Q(left_at=None) & (Q(mailed_sequence=None) | outdated)
    return list(rows.filter(there | Q(left_at__isnull=False, mailed_sequence__isnull=False)))


def invitation_for(workshop: Workshop, person: Person, *, has_left: bool = False) -> Invitation:
    """Return what a person's calendar is told; a cancellation where it is off, or they were taken off it."""
    is_off = has_left or workshop.cancelled_at is not None
    return Invitation(
        uid=workshop.uid,
        sequence=workshop.sequence + has_left,
        title=workshop.title,
        starts_at=workshop.starts_at,
        ends_at=workshop.ends_at,
        made_at=workshop.changed_at,
        organiser=(workshop.chair.name, workshop.chair.email),
        attendee=(person.name, person.email),
        place=workshop.place,
        about="" if is_off else f"Agenda, and what is expected of you: {address_of(workshop)}",
        url=address_of(workshop),
        is_cancelled=is_off,
    )


def address_of(workshop: Workshop) -> str:
    """Return the workshop's address, for mails and calendars."""
    return f"{settings.PUBLIC_URL}/workshops/{workshop.pk}"
