"""What the handbook stops: it explains itself, a lead is asked, and lets it go while the writer waits."""

import pytest
from playwright.sync_api import expect

from goodhands.conversations.models import Message
from goodhands.inboxes import actions as inboxes
from tests.conftest import add
from tests.journeys.steps import follow, hear

pytestmark = [pytest.mark.journey, pytest.mark.xdist_group("journeys")]
PHONE = {"viewport": {"width": 390, "height": 844}, "has_touch": True}
STOPPED = (
    "Hello Carla,\n\nI am sorry that it has not come. Could you send me your parcel number? "
    "I will look into it today and write to you by 5 pm."
)


@pytest.fixture
def lena(support):
    person = add("Lena Falk", "lead")
    inboxes.add_members(support, [person])
    return person


def test_a_stop_that_is_wrong_is_let_go_by_a_lead(sign_in, is_accessible, mia, lena, conversation):
    page = sign_in(mia)
    page.goto(f"/conversations/{conversation.pk}")
    hear(page)
    page.locator(".editor__text").fill(STOPPED)
    card = page.locator(".finding--block")
    card.get_by_role("button", name="Say that we have it: 4711").wait_for()
    page.keyboard.press("Control+Enter")
    page.get_by_role("alert").get_by_text("The handbook stops this reply").wait_for()
    page.keyboard.press("Alt+Shift+Enter")
    page.keyboard.type("that is the other parcel")
    is_accessible(page)
    card.get_by_role("button", name="Ask a lead to let it go").click()
    page.get_by_text("Lena can let it go now").wait_for()
    hear(page)
    card.get_by_text("You have asked").wait_for()

    desk = sign_in(lena)
    desk.goto("/conversations?queue=mentions")
    follow(desk, "Where is my parcel?")
    is_accessible(desk)
    desk.get_by_role("button", name="Let it go this once").click()
    desk.get_by_text("Lena Falk let it go").wait_for()
    expect(desk.get_by_role("button", name="Let it go this once")).to_have_count(0)

    page.locator(".finding.is-aside").get_by_text("Lena Falk let it go: that is the other parcel").wait_for()
    page.locator(".editor__text").press("Control+Enter")
    page.locator(".message--out").wait_for()
    assert Message.objects.get(direction="out").reply.startswith(STOPPED)


def test_on_a_phone_a_held_reply_shows_what_holds_it(sign_in, is_accessible, mia, lena, conversation):
    page = sign_in(mia, **PHONE)
    page.goto(f"/conversations/{conversation.pk}")
    page.locator(".editor__text").fill(STOPPED)
    page.locator(".finding--block").wait_for()
    page.get_by_role("button", name="Send", exact=True).tap(force=True)  # it looks disabled, and says why
    page.get_by_role("alert").get_by_text("The handbook stops this reply").wait_for()
    expect(page.locator(".finding--block").get_by_text("must change")).to_be_visible()
    is_accessible(page)
    page.get_by_role("button", name="Say that we have it: 4711").tap()
    expect(page.locator(".finding--block")).to_have_count(0)
