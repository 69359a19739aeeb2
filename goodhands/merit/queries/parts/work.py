"""What a person decided about others: numbers only, for the rest is the others' record."""

from datetime import datetime

from django.db.models import Count

from goodhands.accounts.models import Person
from goodhands.merit.models import AccessEntry, Decision, SecondLook
from goodhands.merit.rules.record_parts import Part


def judged(person: Person, *, now: datetime) -> Part:
    """Return how often a person decided what about others, and how often they looked."""
    decided = Decision.objects.filter(by=person).exclude(incident__person=person)
    kinds = decided.order_by().values_list("kind").annotate(number=Count("pk"))
    rows = [{"what": kind, "number": number} for kind, number in sorted(kinds)]
    rows.append({"what": "second looks", "number": SecondLook.objects.filter(judge=person).count()})
    rows.append({"what": "looks at others", "number": AccessEntry.objects.filter(reader=person).count()})
    says = "What you decided about others and how often you looked, in numbers; what it was is their record."
    return Part("judged", "Your decisions about others", says, tuple(row for row in rows if row["number"]))
