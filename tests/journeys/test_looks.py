"""Every page in light, in the dark and on a phone: readable by everybody, and nothing sticks out."""

import pytest

from goodhands.conversations import actions
from goodhands.lib import clock
from tests.journeys.steps import follow
from tests.letters import deliver

pytestmark = [pytest.mark.journey, pytest.mark.xdist_group("journeys")]

PHONE = {"viewport": {"width": 390, "height": 844}}
PAGES = [
    "/conversations?queue=unassigned",
    "/conversations?queue=open&inbox=support",
    "/conversations?queue=closed",
    "/conversations/{id}",
    "/conversations/{id}?compose=note",
    "/messages/{message}/source",
    "/handbook",
    "/mail",
    "/people/me",
    "/settings/inboxes",
    "/settings/inboxes/new",
    "/settings/people",
    "/settings/people/new",
    "/records",
    "/review/fairness",
    "/review/fairness/people",
    "/process-reviews",
    "/process-reviews/new",
    "/styleguide",
    "/conversations/99999",
]


@pytest.fixture
def lively(conversation, admin, noah):
    actions.add_tag(conversation, "late", by=admin, now=clock.now())
    actions.set_priority(conversation, 4, by=admin, now=clock.now())
    actions.add_note(conversation, f"@{noah.handle} the depot knows", by=admin, now=clock.now())
    words = actions.ReplyWords(
        "Hello Carla,\n\nI am sorry. It comes on Thursday.\n\nAda", ("carla@customer.example",)
    )
    actions.reply(conversation, words, by=admin, now=clock.now())
    deliver(conversation.inbox, subject="Another", message_id="<b@x>")
    return {"id": conversation.pk, "message": conversation.messages.first().pk}


@pytest.mark.parametrize(
    "options", [{"color_scheme": "light"}, {"color_scheme": "dark"}, PHONE], ids=["light", "dark", "phone"]
)
def test_pages_are_accessible_and_fit_their_window(sign_in, is_accessible, admin, lively, options):
    page = sign_in(admin, **options)
    for path in PAGES:
        page.goto(path.format(**lively))
        is_accessible(page)
        wide = page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth")
        assert wide == 0, f"{path} scrolls sideways by {wide}px"


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_overlays_are_accessible_and_close_with_escape(sign_in, is_accessible, mia, conversation, scheme):
    page = sign_in(mia, color_scheme=scheme)
    page.goto(f"/conversations/{conversation.pk}")
    page.keyboard.press("?")
    page.get_by_role("dialog", name="Keyboard shortcuts").wait_for()
    page.get_by_text("Close and go to the next").wait_for()
    is_accessible(page)
    page.keyboard.press("Escape")
    page.keyboard.press("Control+k")
    page.get_by_role("combobox").fill("handbook")
    is_accessible(page)
    page.keyboard.press("Enter")
    page.wait_for_url("**/handbook")


def test_single_keys_can_be_switched_off(sign_in, mia, conversation):
    page = sign_in(mia)
    page.goto(f"/conversations/{conversation.pk}")
    page.keyboard.press("?")
    page.get_by_label("Single-key shortcuts").uncheck()
    page.keyboard.press("Escape")
    page.keyboard.press("c")
    page.keyboard.press("Control+k")
    page.get_by_role("combobox").wait_for()
    page.keyboard.press("Escape")
    page.reload()
    assert page.get_by_text("took it").count() == 0
    assert page.get_by_role("button", name="Take it").count() == 1


def test_the_dark_is_chosen_at_once_and_remembered(sign_in, mia):
    page = sign_in(mia)
    page.get_by_label("Mia Ortega: your page").click()
    with page.expect_response("**/theme"):
        page.get_by_role("button", name="Dark theme").click()
    assert page.evaluate("document.documentElement.dataset.theme") == "dark"
    page.reload()
    assert page.evaluate("getComputedStyle(document.documentElement).colorScheme") == "dark"


def test_a_phone_reads_and_answers(sign_in, is_accessible, mia, conversation):
    page = sign_in(mia, **PHONE, has_touch=True)
    page.get_by_role("button", name="Inboxes and pages").click()
    follow(page, "Unassigned")
    follow(page, "Where is my parcel?")
    page.get_by_role("button", name="Take it").click()
    page.get_by_text("took it").wait_for()
    words = (
        "I am sorry that you are still waiting for your parcel. It comes on Thursday, I'll make sure of it."
    )
    page.locator(".editor__text").fill(f"Hello Carla,\n\n{words}\n\nMia")
    page.get_by_text("Reads well").wait_for()
    is_accessible(page)
    page.get_by_role("button", name="Send", exact=True).click()
    page.locator(".message--out").wait_for()


def test_it_works_without_javascript(sign_in, browser, desk, mia, conversation):
    state = sign_in(mia).context.storage_state()
    context = browser.new_context(base_url=desk, storage_state=state, java_script_enabled=False)
    page = context.new_page()
    page.goto(f"/conversations/{conversation.pk}")
    page.get_by_role("button", name="Take it").click()
    page.get_by_text("Mia Ortega took it").wait_for()
    page.locator(".editor__text").fill("Hello Carla,\n\nI am sorry. Your parcel comes on Thursday.\n\nMia")
    page.get_by_role("button", name="Send", exact=False).last.click()
    page.locator(".message--out").wait_for()
    context.close()
