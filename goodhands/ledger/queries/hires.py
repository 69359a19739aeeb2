"""Whether somebody is on probation as a new hire."""

from goodhands.accounts.models import Person
from goodhands.ledger.models import NewHireProbation


def new_hire_of(person: Person) -> NewHireProbation | None:
    """Return the dates that hold of a probation as a new hire, None if there are none or it was lifted."""
    newest = NewHireProbation.objects.filter(person=person).order_by("-id").first()
    return newest if newest is not None and newest.ends_on is not None else None
