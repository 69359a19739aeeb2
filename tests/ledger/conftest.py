"""A person with a record, and those who decide about it."""

from datetime import timedelta

import pytest

from goodhands.accounts.models import Person
from goodhands.handbook import actions as handbooks
from goodhands.merit import actions as merit
from goodhands.merit.models import Incident
from tests.conftest import add

RULES = ("rude-term", "asks-known-info", "bare-link", "vague-term", "poor-writing", "unanswered-thread")


@pytest.fixture
def manager(db) -> Person:
    return add("Greta Holm", "manager")


@pytest.fixture
def book(now):
    return handbooks.load_preset("conduct", now=now - timedelta(days=200))


@pytest.fixture
def weigh(book, monitor, now):
    """Let the monitor confirm a new incident of somebody: `weigh(mia, "rude-term", "major")`."""

    def confirmed(person, behaviour, tier="major", at=None) -> Incident:
        at = at or now
        seen = merit.Proposal(behaviour, "Seen in a talk.", tier=tier, occurred_at=at)
        incident = merit.propose(person, seen, by=monitor, now=at)
        merit.confirm(incident, by=monitor, now=at)
        incident.refresh_from_db()
        return incident

    return confirmed


@pytest.fixture
def three(weigh, mia) -> list[Incident]:
    """Three majors of Mia: a letter is due."""
    return [weigh(mia, rule) for rule in RULES[:3]]
