"""What participants bring, and what is made of it (TR-05)."""

from dataclasses import dataclass
from datetime import datetime

from django.db import transaction

from goodhands.accounts.models import Person
from goodhands.conversations.actions import NotAllowed
from goodhands.workshops.actions.access import (
    WorkshopRefused,
    locked,
    require_open,
    run_by,
    taking_part,
)
from goodhands.workshops.models import Contribution, Verdict, Workshop
from goodhands.workshops.queries.addressing import ADDRESSING
from goodhands.workshops.queries.holdings import holdings

_LONGEST = 4_000


@dataclass(frozen=True, slots=True)
class Offer:
    """What somebody brings: its kind, the words, the behaviour of a demerit of theirs that it addresses."""

    kind: str
    text: str
    addresses: str = ""


def contribute(workshop: Workshop, offer: Offer, *, by: Person, now: datetime) -> Contribution:
    """Bring an experience, takeaway, tip, challenge or prevention plan.

    The same words again are the same contribution. Raises NotAllowed for who takes no part; WorkshopRefused
    for an unknown kind, without words, once it is over, and where it addresses what is no open demerit of
    one's own, or isn't a takeaway or plan.
    """
    if offer.kind not in Contribution.Kind.values:
        raise WorkshopRefused(
            "Choose what it is: an experience, takeaway, tip, challenge or prevention plan."
        )
    if not offer.text.strip():
        raise WorkshopRefused("Write it down first.")
    with transaction.atomic():
        fresh = locked(workshop)
        mine = taking_part(fresh, by)
        require_open(fresh)
        if offer.addresses:
            _require_own(fresh, offer, by, now)
        text = offer.text.strip()[:_LONGEST]
        same = mine.contributions.filter(kind=offer.kind, text=text, addresses=offer.addresses).first()
        return same or mine.contributions.create(
            kind=offer.kind, text=text, addresses=offer.addresses, created_at=now
        )


def accept(contribution: Contribution, *, by: Person, now: datetime, note: str = "") -> None:
    """Take a takeaway or plan as addressing its demerit.

    Raises NotAllowed but for who runs the workshop, and for one's own; WorkshopRefused for what addresses
    nothing, and once it is over.
    """
    _judge(contribution, Verdict.What.ACCEPTED, note, by=by, now=now)


def send_back(contribution: Contribution, reason: str, *, by: Person, now: datetime) -> None:
    """Return a takeaway or plan with a reason; its demerit stays open. Raises as `accept` does."""
    if not reason.strip():
        raise WorkshopRefused("Say what is missing; they will read it and can write another.")
    _judge(contribution, Verdict.What.RETURNED, reason, by=by, now=now)


def _judge(contribution: Contribution, what: str, reason: str, *, by: Person, now: datetime) -> None:
    with transaction.atomic():
        run_by(contribution.participant.workshop, by)
        if contribution.participant.person_id == by.pk:
            raise NotAllowed("Nobody decides on what they brought themself. Ask management, or the chair.")
        if not contribution.addresses:
            raise WorkshopRefused("It addresses no demerit; there is nothing to decide.")
        last = contribution.verdicts.last()
        if last is None or (last.what, last.reason) != (what, reason.strip()):
            Verdict.objects.create(
                contribution=contribution, what=what, reason=reason.strip()[:_LONGEST], by=by, created_at=now
            )


def _require_own(workshop: Workshop, offer: Offer, by: Person, now: datetime) -> None:
    if offer.kind not in ADDRESSING:
        raise WorkshopRefused("A takeaway or a prevention plan addresses a demerit; choose one of these.")
    mine = holdings(workshop, [by.pk], now=now)[by.pk]
    if offer.addresses not in mine.behaviours:
        raise WorkshopRefused("That is no open demerit of yours; choose one from the list.")
