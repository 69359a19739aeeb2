"""The policies at work: who sees whose record, whose figures, which sums (X1); praise switched off (X3)."""

from datetime import UTC, datetime

import pytest

from goodhands.handbook import actions as handbooks
from goodhands.handbook.folders import read_files
from goodhands.inboxes import actions as inboxes
from goodhands.merit import actions, queries
from goodhands.merit.models import AccessEntry
from tests.conftest import add

pytestmark = pytest.mark.django_db


def in_force(now, *, policy: str, **changes: str) -> None:
    """Bring the conduct handbook into force with another policy, and other lines changed."""
    files = dict(read_files("conduct"))
    manifest = files["handbook.toml"].replace('policy = "individual-private"', f'policy = "{policy}"')
    for old, new in changes.values():
        assert old in manifest
        manifest = manifest.replace(old, new)
    handbooks.bring_into_force(files | {"handbook.toml": manifest}, by=None, now=now)


@pytest.fixture
def lead(support):
    person = add("Lea Voss", "lead")
    inboxes.add_members(support, [person])
    return person


@pytest.fixture
def five(support, mia, noah, lead):
    """Support is a team of five."""
    more = [add("Ben Arlt"), add("Cyd Moor")]
    inboxes.add_members(support, more)
    return more


def names(viewer, now, **filters):
    return [row.person.first_name for row in queries.team(viewer, queries.TeamFilters(**filters), now=now)]


def test_private_a_lead_sees_their_agents_an_agent_nobody(mia, olga, lead, monitor, admin, now):
    in_force(now, policy="individual-private")
    assert names(lead, now) == ["Mia"]
    assert names(mia, now) == []
    assert not queries.sees_others(mia, now=now)
    assert names(admin, now) == ["Lea", "Mia", "Mona", "Olga"]
    assert names(monitor, now) == ["Ada", "Lea", "Mia", "Olga"]


def test_public_shows_praise_to_colleagues_and_no_record(mia, noah, olga, confirmed, now):
    metrics = ('individual_metrics = ["self", "manager"]', 'individual_metrics = ["team"]')
    in_force(now, policy="individual-public", metrics=metrics)
    assert names(noah, now) == ["Mia"]
    assert not queries.team(noah, queries.TeamFilters(), now=now)[0].has_record
    assert not queries.may_see_record(noah, mia, now=now)
    assert names(olga, now) == []


def test_team_only_leaves_every_record_to_its_person(mia, lead, monitor, admin, confirmed, now):
    in_force(now, policy="team-only")
    assert queries.may_see_record(mia, mia, now=now)
    assert not any(queries.may_see_record(one, mia, now=now) for one in (lead, monitor, admin))
    assert all(names(one, now) == [] for one in (lead, monitor, admin))


def test_team_only_tells_sums_from_five_people_on(confirmed, five, support, orders, olga, lead, admin, now):
    in_force(now, policy="team-only")
    told = {one.inbox: one for one in queries.team_sums(admin, now=now)}
    assert (told[support].people, told[support].tally.confirmed) == (5, (0, 1, 0))
    assert (told[orders].people, told[orders].tally) == (1, None)
    assert [one.inbox for one in queries.team_sums(lead, now=now)] == [support]
    five[0].is_active = False
    five[0].save()
    assert queries.team_sums(lead, now=now)[0].tally is None


def test_sums_of_teams_are_for_whom_the_handbook_names(mia, five, support, now):
    in_force(now, policy="team-only")
    assert queries.team_sums(mia, now=now) == []
    assert not queries.sees_others(mia, now=now)
    handbooks.load_preset("lean", now=now)
    assert [one.inbox for one in queries.team_sums(mia, now=now)] == [support]
    assert queries.sees_others(mia, now=now)


def test_the_year_of_each_with_phase_praise_and_disputes(
    confirmed, vague_reply, mia, noah, lead, monitor, now
):
    actions.praise(vague_reply, actions.Praise("empathy", "", "Warm.", "major"), by=monitor, now=now)
    row = queries.team(lead, queries.TeamFilters(name="mia"), now=now)[0]
    assert (row.tally.confirmed, row.tally.praise, row.phase.number) == ((0, 1, 0), (0, 0, 1), 3)
    actions.dispute(confirmed, "She wanted no date.", by=mia, now=now)
    tally = queries.team(lead, queries.TeamFilters(), now=now)[0].tally
    assert (tally.confirmed, tally.disputed) == ((0, 0, 0), 1)
    last_year = queries.team(lead, queries.TeamFilters(), now=now.replace(year=2027))[0].tally
    assert (last_year.confirmed, last_year.praise, last_year.disputed) == ((0, 0, 0), (0, 0, 0), 0)


def test_filters_by_name_and_inbox(mia, noah, olga, lead, admin, now):
    assert names(admin, now, name="o") == ["Lea", "Mia", "Noah", "Olga"]
    assert names(admin, now, name="NOAH") == ["Noah"]
    assert names(admin, now, inbox_slug="orders") == ["Olga"]
    assert names(lead, now, inbox_slug="orders") == []


def test_many_people_ask_no_more_questions(support, lead, now, django_assert_num_queries):
    inboxes.add_members(support, [add(f"A{number} Agent") for number in range(3)])
    with django_assert_num_queries(4):
        queries.team(lead, queries.TeamFilters(), now=now)
    inboxes.add_members(support, [add(f"B{number} Agent") for number in range(12)])
    with django_assert_num_queries(4):
        assert len(queries.team(lead, queries.TeamFilters(), now=now)) == 15


def test_a_look_at_figures_is_written_down_once_a_day(mia, noah, lead, now):
    for _ in range(2):
        actions.note_figures_read([mia, noah, lead], by=lead, now=now)
    assert sorted(AccessEntry.objects.values_list("about__name", "what")) == [
        ("Mia Ortega", "figures"),
        ("Noah Lind", "figures"),
    ]
    actions.note_figures_read([mia], by=lead, now=now.replace(day=now.day + 2))
    assert AccessEntry.objects.filter(about=mia).count() == 2


def test_praise_switched_off_is_refused(vague_reply, monitor, now):
    off = ("[ledger]\nenabled = true", "[kudos]\nenabled = false\n\n[ledger]\nenabled = false")
    in_force(now, policy="individual-private", off=off)
    with pytest.raises(actions.DecisionRefused, match="switched off"):
        actions.praise(vague_reply, actions.Praise("empathy", "", "Warm."), by=monitor, now=now)


@pytest.mark.parametrize(("zone", "counted"), [("UTC", 0), ("America/Lima", 1)])
def test_a_year_is_that_of_the_organisation(confirmed, lead, settings, now, zone, counted):
    settings.ORGANISATION_TIME_ZONE = zone
    confirmed.occurred_at = datetime(2026, 1, 1, 3, 0, tzinfo=UTC)  # still the 31st in Lima
    confirmed.save()
    tally = queries.team(lead, queries.TeamFilters(), now=datetime(2025, 12, 31, 22, tzinfo=UTC))[0].tally
    assert sum(tally.confirmed) == counted
