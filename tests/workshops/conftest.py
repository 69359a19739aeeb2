"""A workshop of Support, chaired by its lead, and a record for its people."""

from datetime import datetime, timedelta

import pytest

from goodhands.accounts.models import Person
from goodhands.handbook import actions as handbooks
from goodhands.inboxes import actions as inboxes
from goodhands.merit import actions as merit
from goodhands.merit.models import Incident
from goodhands.workshops import actions
from goodhands.workshops.models import Workshop
from tests.conftest import NOW, add

DAY = timedelta(days=1)
HOUR = timedelta(hours=1)
STARTS = NOW + 2 * DAY


@pytest.fixture(autouse=True)
def quick_passwords(settings):
    settings.PASSWORD_HASHERS = ["django.contrib.auth.hashers.MD5PasswordHasher"]


@pytest.fixture
def handbook(db):
    return handbooks.load_preset("conduct", now=NOW - 90 * DAY)


@pytest.fixture
def lena(support) -> Person:
    """The lead of Support."""
    person = add("Lena Roth", "lead")
    inboxes.add_members(support, [person])
    return person


@pytest.fixture
def boss(db) -> Person:
    return add("Max Ruiz", "manager")


def planned(chair, people, *, starts_at=STARTS, by=None, now=NOW, **given) -> Workshop:
    values = {"title": "March", "kind": "Workshop", "place": "Room 2", **given}
    plan = actions.Plan(
        starts_at=starts_at, ends_at=starts_at + HOUR, chair=chair, people=tuple(people), **values
    )
    return actions.plan(plan, by=by or chair, now=now)


@pytest.fixture
def workshop(handbook, lena, mia, noah) -> Workshop:
    return planned(lena, [mia, noah, lena])


def blame(person, monitor, behaviour="rude-term", tier="minor", at: datetime = NOW - DAY) -> Incident:
    """Let a demerit be confirmed for somebody."""
    found = merit.propose(person, merit.Proposal(behaviour, "It was so.", tier=tier, occurred_at=at), now=at)
    merit.confirm(found, by=monitor, now=at)
    found.refresh_from_db()
    return found


def honour(
    person, monitor, behaviour="helped-a-coworker", tier="minor", at: datetime = NOW - DAY
) -> Incident:
    """Let a merit be confirmed for somebody."""
    good = merit.Proposal(behaviour, "It was so.", sign="merit", tier=tier, occurred_at=at)
    found = merit.propose(person, good, now=at)
    merit.confirm(found, by=monitor, now=at)
    found.refresh_from_db()
    return found


def plan_for(workshop, person, behaviour="rude-term", kind="prevention", now=NOW):
    """Let somebody bring a plan for a demerit of theirs."""
    offer = actions.Offer(kind, "I read it aloud before I send it.", behaviour)
    return actions.contribute(workshop, offer, by=person, now=now)
