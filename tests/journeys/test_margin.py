"""However much the coach has to say, the letter that one answers stays in sight beside what one writes."""

import pytest
from playwright.sync_api import expect

from tests.journeys.test_looks import PHONE
from tests.letters import deliver

pytestmark = [pytest.mark.journey, pytest.mark.xdist_group("journeys")]

LETTER = "Hello,\n\nmy parcel is late.\n\nWhere is it? I have waited for eleven days now.\n\nCarla"
POOR = "Hello,\n\nUnfortunately we are unable to say. Please submit the form, you people.\n" + (
    "\nWe will write to you as soon as possible." * 5
)


@pytest.fixture
def answered(support):
    return deliver(support, body=LETTER, subject="Late", message_id="<late@x>").conversation


def in_sight(page):
    """How many pixels of the letter one can see between the head and the composer."""
    letter, head, composer = (
        page.locator(part).last.bounding_box() for part in (".message", ".conversation__head", ".composer")
    )
    top = max(letter["y"], head["y"] + head["height"])
    return min(letter["y"] + letter["height"], composer["y"]) - top, letter["height"]


def test_the_letter_stays_in_sight_on_a_small_screen(sign_in, mia, answered):
    page = sign_in(mia)
    page.goto(f"/conversations/{answered.pk}")
    page.locator(".editor__text").fill(POOR)
    page.locator(".composer.is-read .finding").nth(4).wait_for()
    seen, whole = in_sight(page)
    assert seen >= whole - 1


def test_the_letter_stays_in_sight_on_a_phone(sign_in, mia, answered):
    page = sign_in(mia, **PHONE, has_touch=True)
    page.goto(f"/conversations/{answered.pk}")
    page.locator(".editor__text").fill(POOR)
    page.locator(".composer.is-read .finding.is-current").wait_for()
    seen, _ = in_sight(page)
    assert seen >= 150


def test_one_steps_through_the_findings_by_buttons_and_keys(sign_in, is_accessible, mia, answered):
    page = sign_in(mia)
    page.goto(f"/conversations/{answered.pk}")
    page.locator(".editor__text").fill(POOR)
    found = page.locator(".composer.is-read .finding")
    found.nth(4).wait_for()
    is_accessible(page)
    open_one = page.locator(".finding.is-current .finding__more")
    expect(open_one).to_have_count(1)
    second = found.nth(1).locator("p").first
    expect(second).to_be_hidden()
    page.get_by_role("button", name="Next finding").click()
    expect(second).to_be_visible()
    page.get_by_text("2 of").wait_for()
    page.keyboard.press("Alt+ArrowUp")
    page.get_by_text("1 of").wait_for()
    expect(second).to_be_hidden()
