"""Closing a workshop: what was brought, what stayed open, and what is proposed for it (TR-06)."""

from datetime import datetime

from django.conf import settings
from django.db import transaction
from django.db.models import Count

from goodhands.accounts.models import Person
from goodhands.conversations.actions import NotAllowed
from goodhands.merit import actions as merit
from goodhands.merit.models import Incident
from goodhands.workshops.actions.access import WorkshopRefused, locked, require_open
from goodhands.workshops.models import Participant, Tally, Workshop
from goodhands.workshops.queries.access import may_run
from goodhands.workshops.queries.holdings import Holding, holdings, terms_for
from goodhands.workshops.rules.shares import incidents_of, is_too_much, total
from goodhands.workshops.rules.terms import UNADDRESSED, Terms
from goodhands.workshops.rules.words import why_proposed


def close(workshop: Workshop, summary: str, *, by: Person, now: datetime) -> list[Tally]:
    """Close a workshop and write down how each participant stood; return what was written.

    Where unaddressed demerits reach the handbook's limit, a demerit is proposed; the monitor decides on it as
    on any other. Closed before, it changes nothing and returns what was written then. Raises NotAllowed but
    for who runs it; WorkshopRefused before it has begun and once it is cancelled.
    """
    with transaction.atomic():
        fresh = locked(workshop)
        if not may_run(fresh, by):
            raise NotAllowed(f"{fresh.chair.name} chairs this workshop and does this.")
        if fresh.closed_at is None:
            require_open(fresh)
            if fresh.starts_at > now:
                raise WorkshopRefused("It has not begun. Change its time, or cancel it.")
            _close(fresh, summary, by=by, now=now)
        return list(Tally.objects.filter(participant__workshop=fresh).order_by("id"))


def _close(workshop: Workshop, summary: str, *, by: Person, now: datetime) -> None:
    terms = terms_for(workshop, now=now)
    there = Participant.objects.filter(workshop=workshop, left_at=None).select_related("person", "workshop")
    rows = list(there.annotate(brought=Count("contributions")))
    held = holdings(workshop, [one.person_id for one in rows], now=now)
    for one in rows:
        tally = _tally(one, one.brought, held[one.person_id], terms, now)
        if tally.is_proposed:
            tally.proposed = _propose(one, held[one.person_id], terms, now=now)
        tally.save(force_insert=True)
    workshop.closed_at, workshop.closed_by, workshop.summary = now, by, summary.strip()[:8_000]
    workshop.save(update_fields=["closed_at", "closed_by", "summary"])


def _tally(one: Participant, brought: int, held: Holding, terms: Terms, now: datetime) -> Tally:
    is_proposed = is_too_much(held.open_ones, terms) and not one.is_let_be
    return Tally(
        participant=one,
        expected=0 if one.is_let_be else held.share.expected,
        brought=brought,
        open_units=total(held.open_ones),
        open_incidents=incidents_of(held.open_ones),
        is_proposed=is_proposed,
        created_at=now,
    )


def _propose(one: Participant, held: Holding, terms: Terms, *, now: datetime) -> Incident:
    """Propose the demerit for what stayed unaddressed, once for a workshop and person."""
    proposal = merit.Proposal(
        UNADDRESSED,
        why_proposed(held.open_ones, one.workshop.title, terms),
        tier=terms.cost,
        link=f"{settings.PUBLIC_URL}/workshops/{one.workshop_id}",
        key=f"workshop:{one.workshop_id}:person:{one.person_id}",
    )
    return merit.propose(one.person, proposal, now=now)
