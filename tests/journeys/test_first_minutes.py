"""A new desk leads somebody from nothing to the first letter."""

import pytest
from playwright.sync_api import expect

from goodhands.accounts.models import Person
from goodhands.jobs import inline
from tests.conftest import add
from tests.journeys.steps import arrive, hear

pytestmark = [pytest.mark.journey, pytest.mark.xdist_group("journeys")]


def test_from_nothing_to_the_first_letter(browser, desk, is_accessible):
    context = browser.new_context(base_url=desk, timezone_id="Europe/Oslo")
    page = context.new_page()
    page.goto("/")
    is_accessible(page)
    page.get_by_label("Name").fill("Ida Falk")
    page.get_by_label("Mail address").fill("ida@desk.example")
    page.get_by_label("Password").fill("a sentence to remember")
    arrive(page, page.get_by_role("button", name="Go on").click)
    assert Person.objects.get().time_zone == "Europe/Oslo"
    is_accessible(page)
    page.get_by_label("Address customers write to").fill("help@desk.example")
    arrive(page, page.get_by_role("button", name="Open the inbox").click)
    is_accessible(page)
    arrive(page, page.get_by_role("button", name="Write me a test letter").click)
    hear(page)
    inline.run_ready()
    expect(page.get_by_role("link", name="Hello, desk")).to_be_visible()
    is_accessible(page)
    context.close()


def test_somebody_is_found_among_many_and_their_date_set(sign_in, is_accessible, admin, support):
    for number in range(9):
        add(f"Otto{number} Brand")
    page = sign_in(admin)
    page.goto("/settings/people")
    page.keyboard.press("/")
    page.keyboard.type("otto7")
    rows = page.locator("[data-filter-row]:visible")
    expect(rows).to_have_count(1)
    rows.locator("summary").click()
    is_accessible(page)
    page.get_by_label("Holds for Otto7 Brand from").fill("2026-02-02")
    arrive(page, page.get_by_role("button", name="Save for Otto7 Brand").click)
    assert str(Person.objects.get(name="Otto7 Brand").handbook_since) == "2026-02-02"
    page.keyboard.press("/")
    page.keyboard.type("nobody at all")
    expect(page.get_by_text("Nobody is called so.")).to_be_visible()
