"""What the "?" overlay says about keys is true, and the review desk's pages are all one key or click away."""

import pytest
from playwright.sync_api import expect

from goodhands.handbook import actions as handbooks
from goodhands.inboxes import actions as inboxes
from goodhands.lib import clock
from goodhands.merit import actions
from tests.conftest import add
from tests.journeys.steps import arrive, press
from tests.journeys.test_review_desk import lively as lively
from tests.journeys.test_review_desk import reply as reply

pytestmark = [pytest.mark.journey, pytest.mark.xdist_group("journeys")]


def keys_of(page):
    """The keys that the overlay shows, with their words."""
    page.keyboard.press("?")
    rows = page.locator("[data-shortcuts] .shortcuts__row")
    rows.first.wait_for()
    shown = {
        "".join(row.locator(".kbd").all_inner_texts()): row.locator("span").first.inner_text()
        for row in rows.all()
    }
    page.keyboard.press("Escape")
    return shown


def test_a_list_shows_how_to_walk_open_and_undo(sign_in, mia, conversation):
    page = sign_in(mia)
    page.goto("/conversations?queue=open")
    shown = keys_of(page)
    assert (shown["j"], shown["k"], shown["↵"]) == ("Next row", "Row before", "Open the row")
    page.keyboard.press("j")
    press(page, "Enter")
    shown = keys_of(page)
    assert "Open the row" not in shown.values()
    assert shown["z"] == "Undo, while the desk offers it"
    press(page, "e")
    assert keys_of(page)["z"] == "Undo"
    press(page, "z")
    conversation.refresh_from_db()
    assert conversation.status == "open"


@pytest.mark.parametrize(
    ("keys", "heading"),
    [
        ("g l", "All mail"),
        ("g k", "Second looks"),
        ("g i", "Calibration"),
        ("g w", "What is monitored"),
    ],
)
def test_every_page_of_the_review_desk_is_two_keys_away(sign_in, monitor, support, keys, heading):
    page = sign_in(monitor)
    press(page, "g r")
    press(page, keys)
    expect(page.get_by_role("heading", name=heading, level=1)).to_be_visible()
    expect(page.get_by_role("navigation", name="Review desk").locator("[aria-current=page]")).to_have_count(1)
    press(page, "u")
    expect(page.get_by_role("heading", name="Review desk", level=1)).to_be_visible()


@pytest.fixture
def session(reply, monitor, admin):
    new = actions.NewSession("March round", (monitor, admin))
    return actions.open_session(new, by=admin, now=clock.now())


def test_a_reply_is_judged_by_keys_and_only_what_is_broken_is_said(sign_in, is_accessible, monitor, session):
    page = sign_in(monitor)
    page.goto(f"/review/calibration/{session.pk}")
    press(page, "b")
    page.keyboard.press("b")
    first, second = (page.locator("[name=broken]").nth(at) for at in (0, 1))
    expect(first).to_be_focused()
    page.keyboard.press("ArrowDown")
    page.keyboard.press("Space")
    expect(second).to_be_checked()
    is_accessible(page)
    rule = second.input_value()
    tier = page.locator(f"[name=tier-{rule}]")
    expect(tier).to_be_visible()
    tier.select_option("major")
    expect(page.locator(".judged select:visible")).to_have_count(1)
    second.focus()
    press(page, "y")
    verdict = session.replies.get().verdicts.get()
    assert verdict.broken == {rule: "major"}


def test_a_word_of_the_desk_lies_on_no_field_of_the_review_desk(sign_in, monitor, lively):
    page = sign_in(monitor)
    page.goto(f"/review/mail/{lively['message']}")
    page.keyboard.press("p")
    page.locator("select[name=kind]").select_option("empathy")
    page.get_by_label("What is good about it").fill("Kind tone.")
    arrive(page, page.get_by_role("button", name="Note the praise").click)
    page.keyboard.press("p")
    page.locator("select[name=kind]").wait_for()
    toast, side = (page.locator(part).bounding_box() for part in ("desk-toast", ".weigh__side"))
    assert toast["x"] + toast["width"] <= side["x"]
    assert toast["width"] <= 480


def test_sending_and_closing_leads_to_the_self_assessment(sign_in, mia, conversation):
    handbooks.load_preset("standards", now=clock.now())
    page = sign_in(mia)
    page.goto(f"/conversations/{conversation.pk}?queue=open")
    words = (
        "I am sorry that you are still waiting. Your parcel 4711 is with you by Thursday; I will see to it."
    )
    page.locator(".editor__text").fill(f"Hello Carla,\n\n{words}\n\nMia")
    page.locator(".composer.is-read").wait_for()
    arrive(page, lambda: page.keyboard.press("Control+Shift+Enter"))
    asked = page.get_by_role("dialog", name="Self-assessment before closing")
    asked.wait_for()
    arrive(page, lambda: page.keyboard.press("Enter"))
    conversation.refresh_from_db()
    assert conversation.status == "closed"
    assert conversation.events.filter(kind="conversation_closed").exists()


def test_among_many_colleagues_one_is_found_by_a_few_letters(
    sign_in, is_accessible, mia, support, conversation
):
    inboxes.add_members(support, [add(f"Otto{number} Brand") for number in range(9)])
    page = sign_in(mia)
    page.goto(f"/conversations/{conversation.pk}")
    page.keyboard.press("a")
    expect(page.get_by_label("Find a colleague")).to_be_focused()
    page.keyboard.type("otto7")
    expect(page.locator("[data-people] button:visible")).to_have_count(1)
    is_accessible(page)
    page.keyboard.press("Enter")
    page.get_by_text("Mia Ortega gave it to Otto7 Brand").wait_for()
    conversation.refresh_from_db()
    assert conversation.assignee.name == "Otto7 Brand"
