"""The agenda as one person sees it."""

from collections.abc import Mapping
from dataclasses import dataclass

from goodhands.accounts.models import Person
from goodhands.workshops.models import AgendaItem, Consent, Workshop
from goodhands.workshops.queries.access import WorkshopUnknown
from goodhands.workshops.queries.examples import SHOWN_STATES


@dataclass(frozen=True, slots=True)
class AgendaPoint:
    """A point of the agenda for one reader.

    `name` stands beside it: who asked, or whose example it is where they agreed; "" otherwise. `is_mine`: the
    reader is the person an example is about, `answer` then what they said of their name (None: nothing yet).
    `is_held_back`: the example was contested or taken back since, so it is not shown.
    """

    item: AgendaItem
    name: str = ""
    is_mine: bool = False
    answer: bool | None = None
    is_held_back: bool = False

    @property
    def marks(self) -> tuple[str, ...]:
        """Return the words of an example that show what it is about."""
        return tuple(part for part in self.item.evidence.split("\n\n") if part.strip())


def agenda(workshop: Workshop, viewer: Person) -> list[AgendaPoint]:
    """Return the points in their order, in two queries (TR-04)."""
    items = AgendaItem.objects.filter(workshop=workshop, dropped_at=None).select_related(
        "by", "incident__person"
    )
    answers = {
        one.item_id: one.is_given for one in Consent.objects.filter(item__workshop=workshop).order_by("id")
    }
    return [_point(one, viewer, answers) for one in items]


def find_item(workshop: Workshop, item_id: int) -> AgendaItem:
    """Return a point of this workshop's agenda. Raises WorkshopUnknown."""
    rows = AgendaItem.objects.filter(workshop=workshop, dropped_at=None).select_related("incident", "by")
    found = rows.filter(pk=item_id).first()
    if found is None:
        raise WorkshopUnknown(f"There is no point {item_id} on this agenda.")
    return found


def _point(item: AgendaItem, viewer: Person, answers: Mapping[int, bool]) -> AgendaPoint:
    incident, answer = item.incident, answers.get(item.pk)
    if incident is None:
        return AgendaPoint(item, item.by.name if item.by else "", is_mine=item.by_id == viewer.pk)
    return AgendaPoint(
        item,
        incident.person.name if answer else "",
        is_mine=incident.person_id == viewer.pk,
        answer=answer,
        is_held_back=incident.state not in SHOWN_STATES,
    )
