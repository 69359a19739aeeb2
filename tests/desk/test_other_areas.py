"""The page of other areas, and the form that brings in what no letter shows."""

import pytest

from goodhands.inboxes import actions as inboxes
from goodhands.merit import actions
from goodhands.merit.models import Incident, OwnBehaviour
from tests.conftest import add

pytestmark = pytest.mark.django_db
NEW = {"title": "Helmet off", "area": "Safety", "sign": "demerit", "tier": "major"}


@pytest.fixture
def helmet(admin, handbook, now):
    return actions.add_behaviour(actions.NewBehaviour(*NEW.values()), by=admin, now=now)


def seen(mia, helmet, **given):
    whole = {"person": str(mia.pk), "behaviour": helmet.code, "words": "On the ladder.", "on": "2026-03-02"}
    return whole | given


def test_management_adds_and_retires_by_page(admin_sees, handbook):
    assert "Nothing beside the work" in admin_sees.get("/review/behaviours").content.decode()
    admin_sees.post("/review/behaviours", NEW)
    made = OwnBehaviour.objects.get()
    assert "Helmet off" in admin_sees.get("/review/behaviours").content.decode()
    answer = admin_sees.post("/review/behaviours", NEW)
    assert answer.status_code == 422
    assert "stands under Safety already" in answer.content.decode()
    admin_sees.post(f"/review/behaviours/{made.pk}/retirement")
    assert "retired by Ada Quist" in admin_sees.get("/review/behaviours").content.decode()
    assert admin_sees.post("/review/behaviours/999/retirement").status_code == 404


def test_nobody_else_gets_there(monitor_sees, mia_sees, client, helmet):
    retirement = f"/review/behaviours/{helmet.pk}/retirement"
    for sees in (monitor_sees, mia_sees):
        assert sees.get("/review/behaviours").status_code == 403
        assert sees.post(retirement).status_code == 403
    assert client.get("/review/behaviours").status_code == 302
    assert client.get("/records/new").status_code == 302
    assert mia_sees.get("/records/new").status_code == 403
    assert mia_sees.post("/records/new", {}).status_code == 403


def test_the_monitor_brings_it_in_and_weighs_it_there(monitor_sees, mia_sees, mia, helmet):
    assert "Bring something in" in monitor_sees.get("/records").content.decode()
    form = monitor_sees.get("/records/new").content.decode()
    assert '<optgroup label="Safety">' in form
    assert "The handbook" in form
    answer = monitor_sees.post("/records/new", seen(mia, helmet), follow=True)
    made = Incident.objects.get()
    shown = answer.content.decode()
    assert "Helmet off" in shown
    assert "Safety</span>" in shown
    assert "On the ladder." in shown
    monitor_sees.post(f"/review/{made.pk}/decision", {"verb": "confirm"})
    assert "Helmet off" in mia_sees.get("/record").content.decode()
    assert "Safety</span>" in mia_sees.get(f"/record/{made.pk}").content.decode()
    assert "Helmet off" in monitor_sees.get("/review?show=confirmed").content.decode()


def test_a_lead_brings_in_what_concerns_their_team_and_follows_it(client, support, olga, mia, helmet):
    lead = add("Lea Voss", "lead")
    inboxes.add_members(support, [lead])
    client.force_login(lead)
    form = client.get("/records/new").content.decode()
    assert "Mia Ortega" in form
    assert "Olga Brandt" not in form
    answer = client.post("/records/new", seen(mia, helmet), follow=True)
    assert "waits for the monitor" in answer.content.decode()
    refused = client.post("/records/new", seen(olga, helmet))
    assert (refused.status_code, Incident.objects.count()) == (422, 1)


@pytest.mark.parametrize(
    ("given", "says"),
    [
        ({"person": "x"}, "Choose whom"),
        ({"behaviour": ""}, "Choose what it is about"),
        ({"words": " "}, "what happened"),
        ({"on": "9999-01-01"}, "which day"),
        ({"on": "soon"}, "which day"),
        ({"link": "x"}, "https://"),
    ],
)
def test_the_form_says_what_is_missing(monitor_sees, mia, helmet, given, says):
    answer = monitor_sees.post("/records/new", seen(mia, helmet, **given))
    assert answer.status_code == 422
    assert says in answer.content.decode()
    assert not Incident.objects.exists()


def test_a_merit_of_another_area_stands_among_what_can_be_claimed(mia_sees, admin, handbook, now):
    new = actions.NewBehaviour("Kept a deadline", "Deadlines", "merit", "minor")
    actions.add_behaviour(new, by=admin, now=now)
    assert "Deadlines: Kept a deadline" in mia_sees.get("/record/claims/new").content.decode()
