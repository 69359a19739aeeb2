"""The coach reads along whatever the network and the page do: nothing typed goes unread, nothing stale is shown."""

import re

import pytest
from playwright.sync_api import expect

from tests.letters import deliver

pytestmark = [pytest.mark.journey, pytest.mark.xdist_group("journeys")]

KIND = (
    "Hello Carla,\n\nI am sorry that you are still waiting for your parcel. "
    "It comes on Thursday, I'll make sure of it."
)
SIGNED = f"{KIND}\n\nKind regards,\nMia Ortega"
VAGUE = (
    "Hello Carla,\n\nI am sorry that you are still waiting. "
    "Your parcel comes as soon as possible, I'll make sure of it."
)


def test_a_reading_that_fails_is_tried_again(sign_in, mia, conversation):
    page = sign_in(mia)
    page.goto(f"/conversations/{conversation.pk}")
    tried = []

    def answer(route):
        tried.append(route)
        if len(tried) < 3:
            route.fulfill(status=503, body="busy")
        else:
            route.continue_()

    page.route("**/coaching", answer)
    page.locator(".editor__text").fill(KIND)
    page.get_by_text("Reads well").wait_for()
    assert len(tried) == 3


def test_who_is_about_to_write_sees_what_is_asked_and_nothing_else(sign_in, mia, support):
    mia.signature = "Kind regards,\nMia Ortega"
    mia.save()
    asking = deliver(support, body="When will order 4711 arrive?\n\nCarla").conversation
    page = sign_in(mia)
    page.goto(f"/conversations/{asking.pk}")
    expect(page.get_by_text("They ask")).to_have_count(0)
    page.keyboard.press("r")
    page.get_by_text("They ask").wait_for()
    expect(page.locator(".editor__text")).to_have_value("\n\nKind regards,\nMia Ortega")
    expect(page.locator(".finding")).to_have_count(0)


def test_an_answer_about_older_words_is_never_shown(sign_in, mia, conversation):
    page = sign_in(mia)
    page.goto(f"/conversations/{conversation.pk}")
    waiting = []

    def hold_the_first(route):
        if waiting:
            route.continue_()
        else:
            waiting.append(route)

    page.route("**/coaching", hold_the_first)
    field = page.locator(".editor__text")
    with page.expect_request("**/coaching"):
        field.fill(VAGUE)
    field.fill(SIGNED)
    page.get_by_text("Reads well").wait_for()
    waiting[0].fulfill(status=200, body='<article class="finding">stale</article>')
    with page.expect_response("**/coaching"):
        field.press("End")
        page.keyboard.type(" ")
    expect(page.locator(".finding", has_text="stale")).to_have_count(0)
    expect(page.get_by_text("Reads well")).to_be_visible()


def test_the_same_words_are_read_once_however_often_the_page_changes(sign_in, mia, conversation):
    page = sign_in(mia)
    page.goto(f"/conversations/{conversation.pk}")
    asked = []
    page.on("request", lambda request: asked.append(request) if request.url.endswith("/coaching") else None)
    page.locator(".editor__text").fill(KIND)
    for _ in range(3):
        page.evaluate("document.dispatchEvent(new CustomEvent('htmx:afterSwap', { detail: {} }))")
    page.get_by_text("Reads well").wait_for()
    assert len(asked) == 1


def test_what_a_phone_hears_before_its_scripts_run_is_read_all_the_same(sign_in, mia, conversation):
    page = sign_in(mia, viewport={"width": 390, "height": 844}, has_touch=True)
    held = []
    page.route(re.compile(r"/app(\.\w+)?\.js"), lambda route: held.append(route))
    page.goto(f"/conversations/{conversation.pk}", wait_until="commit")
    page.locator(".editor__text").fill(SIGNED)
    with page.expect_event("load"):
        held[0].continue_()
    page.get_by_text("Reads well").wait_for()


def test_marks_stay_with_their_words_while_one_types_on(sign_in, mia, conversation):
    page = sign_in(mia)
    page.goto(f"/conversations/{conversation.pk}")
    field = page.locator(".editor__text")
    field.fill(VAGUE)
    page.locator(".finding[data-rule='vague-term']").wait_for()
    page.route("**/coaching", lambda route: route.abort())  # no answer comes any more
    field.evaluate("field => field.setSelectionRange(5, 5)")
    page.keyboard.type(" dear")
    mark = page.locator(".editor__mirror mark", has_text="as soon as possible")
    expect(mark).to_have_count(1)
    expect(mark).to_have_text("as soon as possible")
    field.fill(VAGUE.replace("as soon as possible", "on Thursday"))
    expect(page.locator(".editor__mirror mark", has_text="as soon")).to_have_count(0)


def test_a_finding_is_set_aside_by_keys_and_its_reason_outlives_the_next_answer(
    sign_in, is_accessible, mia, conversation
):
    page = sign_in(mia)
    page.goto(f"/conversations/{conversation.pk}")
    field = page.locator(".editor__text")
    field.fill(f"{KIND} Your ticket number is 4411.")
    page.locator(".finding[data-rule='ticket-number-jargon'].is-current").wait_for()
    page.keyboard.press("Alt+Shift+Enter")
    reason = page.get_by_label("Why not this time")
    expect(reason).to_be_focused()
    page.keyboard.type("she said it ")
    with page.expect_response("**/coaching"):
        field.evaluate("field => field.dispatchEvent(new Event('input', { bubbles: true }))")
    expect(reason).to_be_focused()
    page.keyboard.type("does not matter")
    with page.expect_response("**/draft"):
        page.keyboard.press("Enter")
    expect(field).to_be_focused()
    page.get_by_role("heading", name="Nothing left to look at").wait_for()
    is_accessible(page)
    page.reload()
    page.get_by_role("heading", name="Nothing left to look at").wait_for()
    assert page.locator(".finding.is-aside").get_by_text("she said it does not matter").is_visible()
    page.locator(".editor__text").press("Control+Enter")
    page.locator(".message--out").wait_for()
    sent = conversation.events.get(kind="reply_sent")
    assert [one["reason"] for one in sent.data["set_aside"]] == ["she said it does not matter"]
