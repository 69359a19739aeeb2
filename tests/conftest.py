"""The people and inboxes that most tests speak of."""

from datetime import UTC, date, datetime

import pytest
from hypothesis import HealthCheck
from hypothesis import settings as properties

from goodhands.accounts import actions as accounts
from goodhands.accounts.models import Person
from goodhands.inboxes import actions as inboxes
from goodhands.inboxes.models import Inbox
from tests.letters import deliver

NOW = datetime(2026, 3, 3, 9, 0, tzinfo=UTC)
# Everybody in the tests is an old hand: nothing is coaching only.
LONG_AGO = date(2025, 1, 6)
PASSWORD = "a-long-password-for-tests"


def add(name: str, role: str = "agent") -> Person:
    email = f"{name.split()[0].lower()}@desk.example"
    new = accounts.NewPerson(email, name, role, "UTC", f"Kind regards,\n{name}", LONG_AGO)
    return accounts.add_person(new, password=PASSWORD, now=NOW)


# A busy machine makes no rule wrong: no clock decides whether a property holds.
properties.register_profile("no-clock", deadline=None, suppress_health_check=[HealthCheck.too_slow])
properties.load_profile("no-clock")


@pytest.fixture(autouse=True)
def no_second_looks(monkeypatch):
    """The lot draws no second looks but where a test asks for them: it falls otherwise in each database."""
    monkeypatch.setattr("goodhands.merit.queries.settings.SECOND_LOOK_PERCENT", 0)


@pytest.fixture
def now():
    return NOW


@pytest.fixture
def support(db) -> Inbox:
    return inboxes.open_inbox(inboxes.NewInbox("Support", "support@desk.example"), by=None, now=NOW)


@pytest.fixture
def orders(db) -> Inbox:
    return inboxes.open_inbox(inboxes.NewInbox("Orders", "orders@desk.example"), by=None, now=NOW)


@pytest.fixture
def mia(support) -> Person:
    """An agent of Support."""
    person = add("Mia Ortega")
    inboxes.add_members(support, [person])
    return person


@pytest.fixture
def noah(support) -> Person:
    """Another agent of Support."""
    person = add("Noah Lind")
    inboxes.add_members(support, [person])
    return person


@pytest.fixture
def olga(orders) -> Person:
    """An agent of Orders, who doesn't see Support."""
    person = add("Olga Brandt")
    inboxes.add_members(orders, [person])
    return person


@pytest.fixture
def monitor(db) -> Person:
    """Reads everything, changes nothing."""
    return add("Mona Reyes", "monitor")


@pytest.fixture
def admin(db) -> Person:
    return add("Ada Quist", "admin")


@pytest.fixture
def conversation(support):
    """A customer wrote to Support: "Where is my parcel?"."""
    return deliver(support).conversation
