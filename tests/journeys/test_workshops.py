"""A workshop from its plan to its minutes, as a lead and an agent go through it; it reads well everywhere."""

from datetime import timedelta

import pytest
from playwright.sync_api import expect

from goodhands.inboxes import actions as inboxes
from goodhands.lib import clock
from goodhands.merit import actions as merit
from goodhands.merit.models import Incident
from goodhands.workshops import actions, queries
from goodhands.workshops.models import Workshop
from tests.conftest import add
from tests.journeys.steps import arrive, press
from tests.journeys.test_review_desk import LOOKS, looks_well, sent

pytestmark = [pytest.mark.journey, pytest.mark.xdist_group("journeys")]


@pytest.fixture
def lena(support):
    person = add("Lena Roth", "lead")
    inboxes.add_members(support, [person])
    return person


@pytest.fixture
def example(desk, conversation, mia, monitor):
    """Mia wrote something vague; the monitor confirmed it, gravely, and picked it as an example."""
    sent(conversation, mia, "Hi Carla,\n\nwe will look into it as soon as possible.\n\nKind regards,\nMia")
    found = Incident.objects.get(behaviour="vague-term")
    merit.confirm(found, by=monitor, now=clock.now(), tier="major", reason="She waited long.")
    merit.pick(found, by=monitor, now=clock.now())
    return found


def test_a_workshop_from_its_plan_to_its_minutes(sign_in, is_accessible, lena, mia, noah, monitor, example):
    hers = sign_in(lena)
    press(hers, "g x")
    press(hers, "n")
    hers.get_by_label("Title").fill("April")
    is_accessible(hers)
    arrive(hers, lambda: hers.keyboard.press("Control+Enter"))
    hers.get_by_text("as soon as possible").wait_for()
    assert hers.get_by_text("Mia Ortega").count() == 0
    arrive(hers, hers.get_by_role("button", name="Mail it").click)

    agents = sign_in(mia)
    agents.goto("/workshops")
    arrive(agents, agents.get_by_role("link", name="April").click)
    expect(agents.locator("#part")).to_contain_text("Expected of you: 1")
    arrive(agents, agents.get_by_role("button", name="Yes, with my name").click)
    agents.get_by_label("Your words; your name").fill("May we name a week?")
    arrive(agents, agents.get_by_role("button", name="Put it on the agenda").click)
    agents.locator("#bring select[name=kind]").select_option("prevention")
    agents.get_by_label("In your words").fill("I look for “soon” before I send.")
    agents.get_by_label("It addresses").select_option("vague-term")
    arrive(agents, agents.get_by_role("button", name="Bring it").click)
    expect(agents.locator("#part")).to_contain_text("with the chair")
    is_accessible(agents)

    hers.reload()
    hers.get_by_text("Mia Ortega").first.wait_for()
    arrive(hers, hers.get_by_role("button", name="Move point 2 up").click)
    assert "May we name a week?" in hers.locator(".agenda__item").first.inner_text()
    Workshop.objects.update(starts_at=clock.now() - timedelta(hours=1))
    press(hers, "p")
    hers.get_by_text("proposes a major demerit").wait_for()
    arrive(hers, hers.get_by_role("button", name="It addresses it").click)
    hers.get_by_text("nothing is proposed").wait_for()
    is_accessible(hers)
    hers.get_by_label("In short").fill("A week is a date, too.")
    arrive(hers, hers.get_by_role("button", name="Close it").click)
    hers.get_by_text("As it stood").wait_for()
    assert not Incident.objects.filter(behaviour="unaddressed-demerits").exists()

    agents.reload()
    press(agents, "m")
    agents.get_by_text("A week is a date, too.").wait_for()
    agents.get_by_text("I look for “soon” before I send.").wait_for()
    is_accessible(agents)


@pytest.fixture
def lively(lena, mia, noah, monitor, example):
    """Something on every page: one workshop to come, one closed."""
    now = clock.now()

    def plan(title, days):
        starts = now + timedelta(days=days)
        told = actions.Plan(
            title, starts, starts + timedelta(hours=1), lena, (mia, noah, lena), "Workshop", "Room 2"
        )
        return actions.plan(told, by=lena, now=min(now, starts))

    closed = plan("March", -1)
    item = actions.put_forward(closed, "question", "How long is too long?", by=noah, now=now)
    actions.note_outcome(item, "Two days.", by=lena, now=now)
    plan_of_mia = actions.Offer("prevention", "I look for “soon” before I send.", "vague-term")
    actions.send_back(actions.contribute(closed, plan_of_mia, by=mia, now=now), "And then?", by=lena, now=now)
    actions.contribute(closed, actions.Offer("tip", "Rest first."), by=noah, now=now)
    actions.excuse(queries.find_participant(closed, noah.pk), "On leave", by=lena, now=now)
    coming = plan("April", 20)
    actions.put_forward(coming, "suggestion", "A shorter form.", by=noah, now=now)
    actions.contribute(coming, plan_of_mia, by=mia, now=now)
    actions.close(closed, "Good talk.", by=lena, now=now)
    return {"closed": closed.pk, "coming": coming.pk}


PAGES = ["/workshops", "/workshops/new", "/workshops/{coming}/plan"] + [
    f"/workshops/{{{one}}}{part}" for one in ("coming", "closed") for part in ("", "/people", "/minutes")
]


@pytest.mark.parametrize("options", LOOKS, ids=["light", "dark", "phone"])
def test_pages_of_workshops_are_accessible_and_fit(sign_in, is_accessible, lena, lively, options):
    page = sign_in(lena, **options)
    for path in PAGES:
        looks_well(page, path.format(**lively), is_accessible)


@pytest.mark.parametrize("options", LOOKS, ids=["light", "dark", "phone"])
def test_an_agents_pages_of_workshops_are_accessible_and_fit(sign_in, is_accessible, mia, lively, options):
    page = sign_in(mia, **options)
    for path in ("/workshops", "/workshops/{coming}", "/workshops/{closed}", "/workshops/{closed}/minutes"):
        looks_well(page, path.format(**lively), is_accessible)
