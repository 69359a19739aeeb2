"""Claims go round, several are decided by keyboard, and the pages of both read well everywhere."""

import pytest
from playwright.sync_api import expect

from goodhands.lib import clock
from goodhands.merit import actions
from goodhands.merit.models import Incident
from tests.journeys.steps import arrive, press
from tests.journeys.test_review_desk import LOOKS, looks_well

pytestmark = [pytest.mark.journey, pytest.mark.xdist_group("journeys")]


@pytest.fixture
def brought(desk, conversation, mia, noah, admin):
    """A claim with a link, praise by a colleague with a case, a late shift and a merit of another area."""
    now = clock.now()
    late = actions.add_behaviour(
        actions.NewBehaviour("Late", "Punctuality", "demerit", "mid"), by=admin, now=now
    )
    link = actions.Claim("resource", "A list of parts.", link="https://wiki.example/parts")
    claimed = actions.claim(mia, link, by=mia, now=now)
    actions.claim(
        noah, actions.Claim("guideline", "How to pack.", conversation=conversation), by=mia, now=now
    )
    seen = actions.Sighting(late.code, "Forty minutes.", now.date())
    actions.bring_in(mia, seen, by=admin, now=now)
    return claimed


def test_a_claim_goes_round(sign_in, mia, monitor, brought):
    hers = sign_in(mia)
    press(hers, "g y")
    press(hers, "m")
    hers.get_by_label("For what").select_option("new-solution")
    hers.get_by_label("What did you do").fill("Labels that survive rain.")
    arrive(hers, lambda: hers.keyboard.press("Control+Enter"))
    hers.get_by_text("waits for the monitor").first.wait_for()
    made = Incident.objects.get(behaviour="new-solution")
    theirs = sign_in(monitor)
    theirs.goto(f"/review/{made.pk}")
    theirs.keyboard.press("d")
    theirs.keyboard.type("Olga had them first.")
    press(theirs, "Enter")
    hers.reload()
    hers.get_by_text("Olga had them first.").wait_for()


def test_several_are_decided_by_keyboard_and_taken_back(sign_in, is_accessible, monitor, brought):
    page = sign_in(monitor)
    page.goto("/review")
    bar = page.locator("#several")
    expect(bar).to_be_hidden()
    for _ in range(2):
        page.keyboard.press("j")
        page.keyboard.press("x")
    expect(page.locator("[data-ticks]:checked")).to_have_count(2)
    expect(bar).to_be_visible()
    is_accessible(page)
    page.get_by_label("Why they are none").fill("Seen twice.")
    press(page, "Enter")
    page.get_by_text("2 dismissed").wait_for()
    assert Incident.objects.filter(state="dismissed").count() == 2
    press(page, "z")
    assert Incident.objects.filter(state="proposed").count() == 3


@pytest.mark.parametrize("options", LOOKS, ids=["light", "dark", "phone"])
def test_pages_of_what_people_bring_in_are_accessible_and_fit(
    sign_in, is_accessible, mia, monitor, admin, conversation, brought, options
):
    letter = conversation.messages.get()
    hers = sign_in(mia, **options)
    for path in ("/record", "/record/claims", "/record/claims/new", f"/praise/new?message={letter.pk}"):
        looks_well(hers, path, is_accessible)
    theirs = sign_in(monitor, **options)
    for path in ("/review", f"/review/{brought.pk}", "/records/new"):
        looks_well(theirs, path, is_accessible)
    looks_well(sign_in(admin, **options), "/review/behaviours", is_accessible)
