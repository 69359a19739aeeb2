"""A warning letter from its draft to the answer of its person; where one stands reads well everywhere."""

import pytest
from playwright.sync_api import expect

from goodhands.ledger.models import Letter
from goodhands.lib import clock
from goodhands.merit import actions as merit
from tests.conftest import add
from tests.journeys.steps import arrive, press
from tests.journeys.test_review_desk import LOOKS, looks_well

pytestmark = [pytest.mark.journey, pytest.mark.xdist_group("journeys")]


@pytest.fixture
def greta(db):
    return add("Greta Holm", "manager")


@pytest.fixture
def letter(desk, mia, monitor) -> Letter:
    """Three majors of Mia: a letter is drafted."""
    for rule in ("rude-term", "asks-known-info", "bare-link"):
        now = clock.now()
        incident = merit.propose(
            mia, merit.Proposal(rule, "Seen in a talk.", tier="major"), by=monitor, now=now
        )
        merit.confirm(incident, by=monitor, now=now)
    return Letter.objects.get()


def test_a_letter_from_its_draft_to_the_answer(sign_in, is_accessible, greta, mia, letter):
    office = sign_in(greta)
    office.goto("/review")
    press(office, "g n")
    is_accessible(office)
    arrive(office, office.get_by_role("link", name="Mia Ortega").click)
    office.get_by_text("Work on the text").click()
    office.locator("textarea[name=text]").fill(
        "# A word with you\n\nUntil {{probation_until}}.\n\n{{signed_by}}"
    )
    arrive(office, office.get_by_role("button", name="Keep this text").click)
    is_accessible(office)
    office.get_by_label("I have talked with Mia about it").check()
    arrive(office, office.get_by_role("button", name="Sign and issue").click)
    expect(office.get_by_label("The letter")).to_contain_text("Greta Holm")

    hers = sign_in(mia)
    press(hers, "g y")
    hers.get_by_text("On probation until").wait_for()
    is_accessible(hers)
    arrive(hers, hers.get_by_role("link", name="Warning letter of").click)
    press(hers, "y")
    hers.get_by_label("Your answer").fill("I see the second otherwise.")
    arrive(hers, hers.get_by_role("button", name="Keep my answer").click)
    is_accessible(hers)

    office.reload()
    office.get_by_text("I see the second otherwise.").wait_for()
    office.get_by_text("has read it").wait_for()


@pytest.mark.parametrize("options", LOOKS, ids=["light", "dark", "phone"])
def test_standing_letters_and_the_year_fit_every_window(sign_in, is_accessible, greta, mia, letter, options):
    page = sign_in(greta, **options)
    for path in ("/letters", f"/letters/{letter.pk}", "/year-end", f"/people/{mia.pk}/record", "/records"):
        looks_well(page, path, is_accessible)
