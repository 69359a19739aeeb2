"""What was brought, and what was made of it."""

from dataclasses import dataclass

from django.db.models import QuerySet

from goodhands.accounts.models import Person
from goodhands.workshops.models import Contribution, Verdict, Workshop
from goodhands.workshops.queries.access import WorkshopUnknown


@dataclass(frozen=True, slots=True)
class Brought:
    """A contribution with the verdict that holds; None while there is none, or nothing to decide."""

    contribution: Contribution
    verdict: Verdict | None

    @property
    def is_returned(self) -> bool:
        """Tell whether it came back with a reason."""
        return self.verdict is not None and self.verdict.what == Verdict.What.RETURNED

    @property
    def waits(self) -> bool:
        """Tell whether somebody still has to say whether it addresses its demerit."""
        return bool(self.contribution.addresses) and self.verdict is None


def brought_by(workshop: Workshop, person: Person) -> list[Brought]:
    """Return what one person brought, oldest first."""
    return _with_verdicts(_in(workshop).filter(participant__person=person))


def brought_to(workshop: Workshop) -> list[Brought]:
    """Return what everybody brought, oldest first. For those who see all."""
    return _with_verdicts(_in(workshop))


def find_contribution(workshop: Workshop, contribution_id: int) -> Contribution:
    """Return a contribution to this workshop. Raises WorkshopUnknown."""
    found = _in(workshop).select_related("participant__workshop__chair").filter(pk=contribution_id).first()
    if found is None:
        raise WorkshopUnknown(f"There is no contribution {contribution_id} to this workshop.")
    return found


def _in(workshop: Workshop) -> QuerySet[Contribution]:
    rows = Contribution.objects.filter(participant__workshop=workshop, participant__left_at=None)
    return rows.select_related("participant__person")


def _with_verdicts(rows: QuerySet[Contribution]) -> list[Brought]:
    found = []
    for one in rows.prefetch_related("verdicts__by"):
        verdicts = list(one.verdicts.all())
        found.append(Brought(one, verdicts[-1] if verdicts else None))
    return found
