"""Questions and suggestions by anybody, and the chair's hand on the agenda (TR-04)."""

from datetime import datetime

from django.db import transaction
from django.db.models import Max

from goodhands.accounts.models import Person
from goodhands.conversations.actions import NotAllowed
from goodhands.workshops.actions.access import WorkshopRefused, locked, require_open, run_by
from goodhands.workshops.models import AgendaItem, Workshop
from goodhands.workshops.queries.access import may_run, visible_to

ASKED = (AgendaItem.Kind.QUESTION, AgendaItem.Kind.SUGGESTION)
_LONGEST = 2_000


def put_forward(workshop: Workshop, kind: str, text: str, *, by: Person, now: datetime) -> AgendaItem:
    """Put a question or suggestion on the agenda; asking is never held against anybody (QM-19).

    The same words again are the same point. Raises NotAllowed for who doesn't see the workshop,
    WorkshopRefused without words or once it is over.
    """
    if not visible_to(by).filter(pk=workshop.pk).exists():
        raise NotAllowed("You take no part in this workshop.")
    if kind not in ASKED:
        raise WorkshopRefused("Put a question or a suggestion on the agenda.")
    if not text.strip():
        raise WorkshopRefused("Write your question or suggestion first.")
    with transaction.atomic():
        fresh = locked(workshop)
        require_open(fresh)
        words = text.strip()[:_LONGEST]
        same = fresh.items.filter(kind=kind, text=words, by=by, dropped_at=None).first()
        last = fresh.items.aggregate(last=Max("position"))["last"] or 0
        return same or AgendaItem.objects.create(
            workshop=fresh, kind=kind, text=words, by=by, position=last + 1, created_at=now
        )


def place(item: AgendaItem, number: int, *, by: Person, now: datetime) -> None:
    """Move a point to be the `number`-th of the agenda, counted from 1; beyond the ends it stays at them.

    Raises NotAllowed but for who runs the workshop, WorkshopRefused once it is over.
    """
    with transaction.atomic():
        fresh = run_by(item.workshop, by)
        rows = list(AgendaItem.objects.filter(workshop=fresh, dropped_at=None))
        others = [one for one in rows if one.pk != item.pk]
        moved = next((one for one in rows if one.pk == item.pk), None)
        if moved is None:
            raise WorkshopRefused("This point was taken off the agenda.")
        at = min(max(number, 1), len(rows)) - 1
        ordered = [*others[:at], moved, *others[at:]]
        for position, one in enumerate(ordered, 1):
            one.position = position
        AgendaItem.objects.bulk_update(ordered, ["position"])


def drop(item: AgendaItem, *, by: Person, now: datetime) -> None:
    """Take a point off the agenda: who runs the workshop any, others their own question or suggestion.

    Raises NotAllowed, WorkshopRefused.
    """
    with transaction.atomic():
        fresh = locked(item.workshop)
        if item.by_id != by.pk and not may_run(fresh, by):
            raise NotAllowed("You can take back your own questions and suggestions.")
        require_open(fresh)
        AgendaItem.objects.filter(pk=item.pk, dropped_at=None).update(dropped_at=now)


def note_outcome(item: AgendaItem, words: str, *, by: Person, now: datetime) -> None:
    """Write down for the minutes what came of a point. Raises NotAllowed, WorkshopRefused."""
    with transaction.atomic():
        run_by(item.workshop, by)
        AgendaItem.objects.filter(pk=item.pk).update(outcome=words.strip()[:_LONGEST])
