"""From my record to my plan, by keys: what counts when, how my skills grow, what the handbook advises."""

from datetime import timedelta

import pytest
from playwright.sync_api import expect

from goodhands.accounts import actions as accounts
from goodhands.lib import clock
from tests.journeys.steps import press
from tests.merit.skills.practising import write

pytestmark = [pytest.mark.journey, pytest.mark.xdist_group("journeys")]


@pytest.fixture
def practised(desk, conversation, mia):
    """Mia is in her twelfth day; nine letters called for thanks, two of hers thanked."""
    accounts.set_handbook_since(mia, clock.now().date() - timedelta(days=11), by=None, now=clock.now())
    for days_ago in range(9):
        at = clock.now() - timedelta(days=days_ago)
        write(conversation, mia, at, no_thanks=int(days_ago < 2), negative_language=1, poor_writing=1)


@pytest.mark.parametrize(
    "options", [{}, {"viewport": {"width": 390, "height": 844}}, {"color_scheme": "dark"}]
)
def test_my_plan_reads_well_everywhere(sign_in, is_accessible, practised, mia, options):
    page = sign_in(mia, **options)
    page.goto("/record")
    press(page, "g v")
    expect(page.get_by_role("heading", name="Day 12: the skills")).to_be_visible()
    expect(page.locator("[aria-current=step]")).to_contain_text("you are here")
    expect(page.get_by_role("img", name="Thank those who help us, by week")).to_be_visible()
    page.locator("summary", has_text="11 rules").click()
    expect(page.get_by_role("link", name="Call the customer by name")).to_be_visible()
    is_accessible(page)
    assert page.evaluate("document.querySelector('.scroll').scrollWidth <= innerWidth")
    page.get_by_role("link", name="Thank those who help us").last.click()
    expect(page.get_by_role("heading", name="Thank those who help us", level=1)).to_be_visible()
