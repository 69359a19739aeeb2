"""The page of records: a lead's team, filters, the sums where the handbook speaks of teams only."""

import pytest

from goodhands.handbook import actions as handbooks
from goodhands.inboxes import actions as inboxes
from goodhands.lib import clock
from goodhands.merit.models import AccessEntry, Incident
from tests.conftest import add
from tests.desk.test_ceilings import questions
from tests.merit.conftest import confirmed as confirmed
from tests.merit.conftest import found as found
from tests.merit.conftest import vague_reply as vague_reply

pytestmark = pytest.mark.django_db


@pytest.fixture
def lead_sees(support, client):
    lead = add("Lea Voss", "lead")
    inboxes.add_members(support, [lead])
    client.force_login(lead)
    return client


@pytest.fixture
def this_year(confirmed):
    Incident.objects.update(occurred_at=clock.now())
    return confirmed


def test_a_lead_sees_what_the_year_holds_and_is_seen_looking(lead_sees, mia_sees, mia, this_year):
    shown = lead_sees.get("/records").content.decode()
    assert f'href="/people/{mia.pk}/record"' in shown
    assert '<span class="badge">1 mid confirmed</span>' in shown
    assert "Phase 3" in shown
    assert "badge--block" not in shown
    assert AccessEntry.objects.get(about=mia).what == "figures"
    assert "Lea Voss saw figures of yours in a list" in mia_sees.get("/record").content.decode()


def test_who_is_looked_for_by_name(lead_sees, mia, noah):
    shown = lead_sees.get("/records?name=noah").content.decode()
    assert ("Noah Lind" in shown, "Mia Ortega" in shown) == (True, False)
    assert "Nobody is called so here" in lead_sees.get("/records?name=zzz").content.decode()
    assert lead_sees.get("/records?from=x&inbox=nowhere").status_code == 200


def test_pages_of_fifty(lead_sees, support, monkeypatch):
    monkeypatch.setattr("goodhands.merit.queries.teams.TEAM_SIZE", 2)
    monkeypatch.setattr("goodhands.merit.queries.TEAM_SIZE", 2)
    inboxes.add_members(support, [add(f"{name} Agent") for name in ("Aa", "Bb", "Cc")])
    first = lead_sees.get("/records?name=agent").content.decode()
    assert ("Bb Agent" in first, "Cc Agent" in first) == (True, False)
    assert "?name=agent&amp;inbox=&amp;from=2" in first
    rest = lead_sees.get("/records?name=agent&from=2").content.decode()
    assert ("Bb Agent" in rest, "Cc Agent" in rest, "More people" in rest) == (False, True, False)


def test_team_only_shows_sums_and_closes_records(lead_sees, admin_sees, monitor_sees, mia, this_year, now):
    handbooks.load_preset("lean", now=now)
    shown = lead_sees.get("/records").content.decode()
    assert "Fewer than five people" in shown
    assert "Mia Ortega" not in shown
    for sees in (lead_sees, admin_sees, monitor_sees):
        assert sees.get(f"/people/{mia.pk}/record").status_code == 403
    assert f"/people/{mia.pk}/record" not in admin_sees.get("/settings/people").content.decode()
    queue = monitor_sees.get("/review").content.decode()
    assert 'name="person"' not in queue
    assert f"/people/{mia.pk}/record" not in monitor_sees.get(f"/review/{this_year.pk}").content.decode()


def test_strangers_and_agents_are_not_let_in(client, mia_sees, mia, handbook):
    assert client.get("/records").status_code == 302
    assert mia_sees.get("/records").status_code == 403


def test_few_questions_for_many_people(lead_sees, support, handbook):
    inboxes.add_members(support, [add(f"A{number} Agent") for number in range(12)])
    assert questions(lead_sees, "/records") <= 15
