"""A manager edits a rule, sees an example fail, mends it, sees the effect, and brings it into force."""

import re

import pytest

from goodhands.conversations import actions as conversations
from goodhands.jobs import inline
from goodhands.lib import clock
from goodhands.revising import actions
from tests.journeys.steps import arrive, follow
from tests.letters import deliver

pytestmark = [pytest.mark.journey, pytest.mark.xdist_group("journeys")]
PHONE = {"viewport": {"width": 390, "height": 844}}
VAGUE = (
    "Hello Carla,\n\nI am sorry. It lies in Ghent and I will make sure that it comes as soon as possible. "
    "You need do nothing.\n\nMia"
)
PATH = "rules/vague-term.md"


@pytest.fixture
def vague_reply(support, mia):
    talk = deliver(support).conversation
    words = conversations.ReplyWords(VAGUE, ("carla@customer.example",), confirmed={"vague-term": "known"})
    message = conversations.reply(talk, words, by=mia, now=clock.now())
    message.outgoing.state = "sent"
    message.outgoing.save(update_fields=["state"])


def save(page):
    arrive(page, page.get_by_role("button", name="Save in the draft").click)


def test_a_rule_is_edited_mended_tried_and_brought_into_force(
    sign_in, is_accessible, admin, mia, vague_reply
):
    page = sign_in(admin)
    page.goto("/handbook/rules/vague-term")
    arrive(page, lambda: page.keyboard.press("e"))

    page.get_by_label("Stops a reply").check()
    good = page.get_by_label("Good examples")
    words = good.input_value()
    good.fill(words.replace("leaves us today", "leaves us as soon as possible"))
    save(page)
    page.get_by_text("1 of 8 judged wrongly.").wait_for()
    page.get_by_text("expected nothing, found “as soon as possible”").wait_for()
    is_accessible(page)

    page.get_by_label("Good examples").fill(words)
    arrive(page, lambda: page.keyboard.press("Control+Enter"))
    assert page.get_by_label("Good examples").evaluate("field => field === document.activeElement")
    assert page.get_by_label("Good examples").is_visible()
    page.get_by_text("All 8 judged rightly.").wait_for()

    follow(page, "Draft of the next version")
    page.get_by_text(re.compile(r"all \d+ examples are judged rightly")).wait_for()
    page.get_by_role("button", name="Read the last replies").click()
    page.get_by_text("Read 0 of 1 replies").wait_for()
    inline.run_ready(actions.EFFECT_TASK)
    page.get_by_text("asks for a second look → stops a reply").wait_for()
    is_accessible(page)

    page.get_by_label("What changed, and why?").fill("Vague dates cost us a second letter.")
    arrive(page, page.get_by_role("button", name="Bring into force").click)
    page.get_by_text("Version 2 is in force now.").wait_for()
    is_accessible(page)

    reader = sign_in(mia)
    reader.goto("/handbook/rules/vague-term")
    reader.get_by_text("the reply can't be sent until it is changed").wait_for()
    reader.get_by_text("Vague dates cost us a second letter.").wait_for()


def test_the_contents_are_found_by_keyboard(sign_in, mia):
    page = sign_in(mia)
    page.goto("/handbook")
    page.keyboard.press("/")
    page.keyboard.type("promise date")
    rows = page.locator("[data-filter-row]:visible")
    rows.first.wait_for()
    assert rows.count() == 1
    page.keyboard.press("ArrowDown")
    arrive(page, lambda: page.keyboard.press("Enter"))
    page.get_by_role("heading", name="Put a date on every promise").wait_for()
    page.goto("/handbook")
    page.get_by_label("Search the handbook").fill("green chair")
    page.get_by_text("No title says that").wait_for()
    assert not page.get_by_text("Nothing speaks of that").is_visible(), "examples were not looked into yet"
    page.keyboard.press("Enter")
    page.get_by_role("link", name="Say what, and say when").wait_for()


@pytest.mark.parametrize(
    "options", [{"color_scheme": "light"}, {"color_scheme": "dark"}, PHONE], ids=["light", "dark", "phone"]
)
def test_pages_of_the_editor_are_accessible_and_fit(sign_in, is_accessible, admin, vague_reply, options):
    page = sign_in(admin, **options)

    def look(*paths):
        for path in paths:
            assert page.goto(path).status == 200
            page.evaluate("document.querySelectorAll('main details').forEach((one) => { one.open = true; })")
            is_accessible(page)
            wide = page.evaluate(
                "document.documentElement.scrollWidth - document.documentElement.clientWidth"
            )
            assert wide == 0, f"{path} scrolls sideways by {wide}px"

    look("/handbook?q=sorry", "/handbook/whole", "/handbook/rules/vague-term", "/handbook/versions")
    look("/handbook/pages/settings/service-levels", "/handbook/pages/templates/email-skeleton")
    _switch_off_and_read_the_effect(page)
    look("/handbook/draft", "/handbook/draft/new", "/handbook/draft/effect/vague-term")
    _break_the_goals(page)
    look("/handbook/draft", f"/handbook/draft/files/{PATH}", "/handbook/draft/files/goals.toml")


def _switch_off_and_read_the_effect(page):
    page.goto(f"/handbook/draft/files/{PATH}")
    page.get_by_label("Switched off").check()
    save(page)
    page.goto("/handbook/draft")
    page.get_by_role("button", name="Read the last replies").click()
    page.get_by_text("Read 0 of 1 replies").wait_for()
    inline.run_ready(actions.EFFECT_TASK)
    page.get_by_text("asks for a second look → switched off").wait_for()


def _break_the_goals(page):
    page.goto("/handbook/draft/files/goals.toml")
    text = page.get_by_label("Text of goals.toml")
    text.fill(text.input_value().replace('direction = "up"', 'direction = "sideways"', 1))
    save(page)
    page.get_by_text("must be one of up, down").wait_for()
