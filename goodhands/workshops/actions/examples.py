"""Examples of the review desk come onto the agenda, names and numbers taken out (TR-04, QM-17)."""

from dataclasses import dataclass
from datetime import datetime

from django.db import transaction
from django.db.models import Max, QuerySet

from goodhands.accounts.models import Person
from goodhands.accounts.queries import active_people
from goodhands.conduct.rules.folding import fold_words
from goodhands.conduct.rules.turn import turn_text
from goodhands.conversations import queries as conversations
from goodhands.merit.models import Incident
from goodhands.merit.rules.judge.masking import Masks
from goodhands.merit.rules.judge.question import masks_for
from goodhands.workshops.actions.access import WorkshopRefused, run_by
from goodhands.workshops.models import AgendaItem, Consent, Workshop
from goodhands.workshops.queries.examples import waiting_examples

_LONGEST = 3_000


@dataclass(frozen=True, slots=True)
class _Place:
    """Where on which agenda, and since when."""

    workshop: Workshop
    position: int
    at: datetime


def bring_in(workshop: Workshop, *, by: Person, now: datetime) -> int:
    """Put the examples that were picked meanwhile onto the agenda; return how many came.

    Raises NotAllowed but for who runs it, WorkshopRefused once it is closed or cancelled.
    """
    with transaction.atomic():
        return take_in(run_by(workshop, by), now=now)


def take_in(workshop: Workshop, *, now: datetime) -> int:
    """Put the waiting examples onto the agenda, inside the caller's transaction; return how many came."""
    found = _grouped(waiting_examples())
    names = [person.name for person in active_people()]
    last = workshop.items.aggregate(last=Max("position"))["last"] or 0
    items = [_item(_Place(workshop, last + number, now), one, names) for number, one in enumerate(found, 1)]
    AgendaItem.objects.bulk_create(items, ignore_conflicts=True)
    return len(items)


def allow_name(item: AgendaItem, *, by: Person, now: datetime) -> None:
    """Say that one's own name may stand beside an example. Raises WorkshopRefused for anybody else's."""
    _answer(item, is_given=True, by=by, now=now)


def withhold_name(item: AgendaItem, *, by: Person, now: datetime) -> None:
    """Say that it may not, or no longer; without a word it doesn't either. Raises WorkshopRefused."""
    _answer(item, is_given=False, by=by, now=now)


def _answer(item: AgendaItem, *, is_given: bool, by: Person, now: datetime) -> None:
    if item.incident is None or item.incident.person_id != by.pk:
        raise WorkshopRefused("Only the person whom an example is about decides on their name.")
    Consent.objects.create(item=item, person=by, is_given=is_given, created_at=now)


def _grouped(found: QuerySet[Incident]) -> list[list[Incident]]:
    """Return the incidents, those of one rule in one reply together: they are one example."""
    related = ("person", "message__conversation__contact", "message__author")
    groups: dict[tuple[int | None, str, int], list[Incident]] = {}
    for one in found.select_related(*related).order_by("occurred_at", "id"):
        alone = 0 if one.message_id else one.pk
        groups.setdefault((one.message_id, one.behaviour, alone), []).append(one)
    return list(groups.values())


def _item(place: _Place, group: list[Incident], names: list[str]) -> AgendaItem:
    incident = group[0]
    said, ours, masks = _letters(incident, names)
    return AgendaItem(
        workshop=place.workshop,
        kind=AgendaItem.Kind.GOOD if incident.sign == "merit" else AgendaItem.Kind.BAD,
        text=masks.mask(incident.reason).text,
        incident=incident,
        customer_words=masks.mask(said).first(_LONGEST).text,
        our_words=masks.mask(ours).first(_LONGEST).text,
        evidence=masks.mask("\n\n".join(one.words for one in group)).text,
        position=place.position,
        created_at=place.at,
    )


def _letters(incident: Incident, names: list[str]) -> tuple[str, str, Masks]:
    """Return what the customer wrote, what we answered, and the masks of both; without a letter, none."""
    message = incident.message
    if message is None or message.author is None:
        return "", "", Masks({word for name in names for word in fold_words(name)})
    case = conversations.case_of_sent(message)
    return turn_text(case), message.reply, masks_for(case, names)
