"""New people: what is found in their first days is for coaching and never counts."""

from datetime import timedelta

import pytest

from goodhands.accounts import actions as accounts
from goodhands.conversations import actions as conversations
from goodhands.handbook import actions as handbooks
from goodhands.handbook.queries import in_force
from goodhands.merit import actions, queries
from goodhands.merit.models import Incident

pytestmark = pytest.mark.django_db
CHECKED = (
    "greet-by-name", "sign-off-name", "vague-term", "bare-link", "rude-term", "unanswered-thread",
    "promise-without-date", "expectation-missing", "empathy-missing", "no-assurance", "asks-known-info",
)  # fmt: skip


@pytest.fixture
def vague(conversation, mia, admin, now):
    """Mia wrote "as soon as possible"; for how many days the handbook held for her is the test's to say."""
    handbooks.load_preset("conduct", now=now)

    def since(days: int) -> Incident:
        day = (now - timedelta(days=days)).date()
        accounts.set_handbook_since(mia, day, by=admin, now=now)
        words = conversations.ReplyWords(
            text="Hi Carla,\n\nwe will look into it as soon as possible.\n\nKind regards,\nMia",
            to=("carla@customer.example",),
            confirmed=dict.fromkeys(CHECKED, "a test"),
        )
        message = conversations.reply(conversation, words, by=mia, now=now)
        actions.read_reply(message, now=now)
        return Incident.objects.get(behaviour="vague-term")

    return since


def test_in_the_first_days_it_is_acknowledged_and_cannot_be_confirmed(vague, monitor, now):
    incident = vague(6)
    with pytest.raises(actions.DecisionRefused, match="still learning"):
        actions.confirm(incident, by=monitor, now=now)
    actions.acknowledge(incident, by=monitor, now=now, note="Name a day.")
    incident.refresh_from_db()
    assert incident.state == "coached"
    assert incident.decisions.get().reason == "Name a day."


def test_from_the_eighth_day_it_counts_and_coaching_is_refused(vague, monitor, now):
    incident = vague(7)
    with pytest.raises(actions.DecisionRefused, match="counts for them"):
        actions.acknowledge(incident, by=monitor, now=now)
    actions.confirm(incident, by=monitor, now=now)
    assert not queries.is_coaching(incident)


def test_the_day_is_that_of_the_persons_own_calendar(vague, mia, now):
    incident = vague(7)
    mia.time_zone = "Pacific/Honolulu"  # where it is still the evening before
    mia.save(update_fields=["time_zone"])
    incident = Incident.objects.get(pk=incident.pk)
    assert now.hour == 9
    assert queries.is_coaching(incident)


def test_what_was_coached_shows_that_the_check_was_right(vague, monitor, now):
    actions.acknowledge(vague(0), by=monitor, now=now)
    (row,) = queries.precision()
    assert (row.confirmed, row.dismissed) == (1, 0)


def test_the_date_is_set_by_management_not_by_oneself_and_stays_on_record(mia, admin, monitor, now):
    other = (now - timedelta(days=3)).date()
    for person in (mia, monitor):
        with pytest.raises(accounts.PersonRefused, match="Managers and admins"):
            accounts.set_handbook_since(mia, other, by=person, now=now)
    with pytest.raises(accounts.PersonRefused, match="own date"):
        accounts.set_handbook_since(admin, other, by=admin, now=now)
    with pytest.raises(accounts.PersonRefused, match="check the year"):
        accounts.set_handbook_since(mia, other.replace(year=2036), by=admin, now=now)
    accounts.set_handbook_since(mia, other, by=admin, now=now)
    accounts.set_handbook_since(mia, other, by=admin, now=now)
    (change,) = mia.changes.all()
    assert (change.by, change.after) == (admin, other.isoformat())


def test_the_handbook_holds_from_joining_by_the_persons_calendar(db, now):
    new = accounts.NewPerson("kai@desk.example", "Kai Noe", time_zone="Pacific/Kiritimati")
    person = accounts.add_person(new, password=None, now=now.replace(hour=20))
    assert person.handbook_since == (now + timedelta(days=1)).date()


@pytest.mark.parametrize("book", ["lean", "ecommerce", "standards"])
def test_a_handbook_without_a_ledger_counts_nothing(book, conversation, mia, monitor, now):
    handbooks.load_preset(book, now=now)
    words = conversations.ReplyWords(
        text="Hi Carla,\n\nplease send your order number, will get back to you.\n\nKind regards,\nMia",
        to=("carla@customer.example",),
        confirmed={rule.id: "a test" for rule in in_force(now).rules},
    )
    message = conversations.reply(conversation, words, by=mia, now=now)
    actions.read_reply(message, now=now)
    incident = message.incidents.first()
    with pytest.raises(actions.DecisionRefused, match="counts nothing against anybody"):
        actions.confirm(incident, by=monitor, now=now)
    actions.acknowledge(incident, by=monitor, now=now, note="The form asks for no number.")
    seen = actions.Report(incident.behaviour, "will get back", "No day.")
    assert actions.report(message, seen, by=monitor, now=now).state == "coached"
