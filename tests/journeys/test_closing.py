"""Closing with a self-assessment: seen, ticked and passed by keys, never in the way."""

import pytest
from playwright.sync_api import expect

from goodhands.handbook import actions as handbooks
from goodhands.lib import clock
from tests.journeys.steps import arrive

pytestmark = [pytest.mark.journey, pytest.mark.xdist_group("journeys")]


@pytest.fixture
def page(sign_in, mia, conversation):
    handbooks.load_preset("standards", now=clock.now())
    page = sign_in(mia)
    page.goto(f"/conversations/{conversation.pk}?queue=open")
    return page


def test_one_key_asks_and_the_same_key_closes(page, is_accessible, conversation):
    page.keyboard.press("e")
    asked = page.get_by_role("dialog", name="Self-assessment before closing")
    asked.wait_for()
    expect(asked.get_by_text("Where is it?")).to_be_visible()
    is_accessible(page)
    asked.get_by_label("Everything is written down.").check()
    arrive(page, lambda: page.keyboard.press("e"))
    assert page.url.endswith("/conversations?queue=open")
    kept = conversation.events.get(kind="conversation_closed").data["assessed"]
    assert [one["holds"] for one in kept["items"]] == [False, False, False, False, True, False]


def test_escape_leaves_the_conversation_as_it_was_and_it_can_be_asked_again(page, conversation):
    asked = page.get_by_role("dialog", name="Self-assessment before closing")
    page.keyboard.press("e")
    asked.wait_for()
    page.keyboard.press("Escape")
    expect(asked).to_have_count(0)
    conversation.refresh_from_db()
    assert conversation.status == "open"
    page.keyboard.press("e")
    asked.wait_for()
    arrive(page, lambda: page.keyboard.press("Enter"))
    conversation.refresh_from_db()
    assert conversation.status == "closed"
