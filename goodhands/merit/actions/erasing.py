"""Erasing what was recorded about somebody, once the time is over for which it is kept."""

from datetime import datetime

from goodhands.accounts.models import Person
from goodhands.merit.models import Comment, Decision, Incident, Practice, RecordVisit


def erase_incidents(person: Person, *, now: datetime) -> dict[str, int]:
    """Erase somebody's incidents with all that was decided and said of them; return how many of each.

    With them go second looks, and what was noticed of their skills. Their letters to customers stay, and the
    note that each was read; so does who looked at the record.
    """
    incidents = Incident.objects.filter(person=person)
    counts = {
        "incidents": incidents.count(),
        "decisions": Decision.objects.filter(incident__person=person).count(),
        "comments": Comment.objects.filter(incident__person=person).count(),
        "practices": Practice.objects.filter(person=person).count(),
    }
    Practice.objects.filter(person=person).delete()
    RecordVisit.objects.filter(person=person).delete()
    incidents.delete()
    return counts
