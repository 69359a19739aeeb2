"""Two people at one desk: each sees what the other does, without loading the page again."""

import pytest

from goodhands.conversations import actions
from goodhands.lib import clock
from tests.journeys.steps import follow, hear
from tests.letters import deliver

pytestmark = [pytest.mark.journey, pytest.mark.xdist_group("journeys")]


def test_a_second_browser_sees_that_somebody_took_it(sign_in, is_accessible, mia, noah, conversation):
    one, two = sign_in(mia), sign_in(noah)
    for page in (one, two):
        page.goto("/conversations?queue=unassigned")
        hear(page)
    follow(one, "Where is my parcel?")
    one.keyboard.press("c")
    two.get_by_text("Everyone is looked after").wait_for()
    is_accessible(two)


def test_a_new_letter_appears_and_the_focus_stays_where_it_was(sign_in, mia, support):
    deliver(support, subject="First", message_id="<a@x>")
    page = sign_in(mia)
    page.goto("/conversations?queue=unassigned")
    hear(page)
    page.keyboard.press("j")
    deliver(support, subject="Second", message_id="<b@x>", minutes=5)
    page.get_by_role("link", name="Second").wait_for()
    assert page.evaluate("document.activeElement.textContent") == "First"
    page.locator("#list-count", has_text="2").wait_for()
    page.locator("#rail-queues [aria-current] .count", has_text="2").wait_for()


def test_what_one_writes_stays_while_the_conversation_changes(sign_in, mia, noah, conversation):
    page = sign_in(mia)
    page.goto(f"/conversations/{conversation.pk}")
    hear(page)
    page.locator(".editor__text").fill("Hello Carla, half a thought")
    actions.add_note(conversation, "I ring the depot", by=noah, now=clock.now())
    page.locator(".message--note", has_text="I ring the depot").wait_for()
    assert page.locator(".editor__text").input_value().startswith("Hello Carla, half a thought")
    assert page.evaluate("document.activeElement.className") == "editor__text"


def test_an_open_menu_is_not_closed_by_news(sign_in, mia, noah, conversation):
    page = sign_in(mia)
    page.goto(f"/conversations/{conversation.pk}")
    hear(page)
    page.keyboard.press("a")
    page.get_by_role("button", name="Noah Lind").wait_for()
    with page.expect_response(f"**/conversations/{conversation.pk}*"):
        actions.add_tag(conversation, "late", by=noah, now=clock.now())
    page.get_by_role("button", name="Noah Lind").click()
    page.get_by_text("gave it to").wait_for()
    page.get_by_role("button", name="Take off the tag late").wait_for()
