"""Who looked at what is written down; looking at one's own record is nobody's business."""

from collections.abc import Iterable
from datetime import datetime, timedelta

from goodhands.accounts.models import Person
from goodhands.conversations.models import Message
from goodhands.merit.models import AccessEntry, Incident, RecordVisit

_ONCE = timedelta(days=1)


def note_record_read(person: Person, *, by: Person, now: datetime) -> None:
    """Write down that somebody looked at a person's record (gap 8)."""
    _note(AccessEntry.What.RECORD, person, None, by=by, now=now)


def note_figures_read(people: Iterable[Person], *, by: Person, now: datetime) -> None:
    """Write down that somebody looked at a page with figures of these people; once a day for each of them."""
    told = {person.pk: person for person in people if person.pk != by.pk}
    known = AccessEntry.objects.filter(reader=by, what=AccessEntry.What.FIGURES, about__in=told)
    lately = set(known.filter(created_at__gt=now - _ONCE).values_list("about", flat=True))
    AccessEntry.objects.bulk_create(
        AccessEntry(reader=by, what=AccessEntry.What.FIGURES, about=person, created_at=now)
        for pk, person in told.items()
        if pk not in lately
    )


def note_export(person: Person, *, by: Person, now: datetime) -> None:
    """Write down that somebody took a copy of a person's whole record; one's own is nobody's business."""
    _note(AccessEntry.What.EXPORT, person, None, by=by, now=now)


def note_incident_read(incident: Incident, *, by: Person, now: datetime) -> None:
    """Write down that somebody looked at an incident of a person."""
    _note(AccessEntry.What.INCIDENT, incident.person, incident.message, by=by, now=now)


def note_message_read(message: Message, *, by: Person, now: datetime) -> None:
    """Write down that somebody read a message on the review desk."""
    _note(AccessEntry.What.MESSAGE, message.author, message, by=by, now=now)


def note_own_visit(person: Person, *, now: datetime) -> None:
    """Remember that somebody looked at their own record, for what is news to them; nobody is shown it."""
    visit = RecordVisit(person=person, at=now)
    RecordVisit.objects.bulk_create(
        [visit], update_conflicts=True, unique_fields=["person"], update_fields=["at"]
    )


def _note(what: str, about: Person | None, message: Message | None, *, by: Person, now: datetime) -> None:
    if about is None or about.pk != by.pk:
        AccessEntry.objects.create(reader=by, what=what, about=about, message=message, created_at=now)
