"""The main job: see it, take it, answer it with the handbook reading along."""

import re

import pytest
from playwright.sync_api import expect

from goodhands.conversations.models import Conversation, Message
from tests.journeys.steps import follow, press
from tests.letters import deliver

pytestmark = [pytest.mark.journey, pytest.mark.xdist_group("journeys")]
DEPOT = (
    "I am sorry for the wait. Your parcel 4711 lies at the depot in Ghent and I will make sure that it comes "
    "as soon as possible. You need not do anything."
)


def test_a_letter_is_taken_answered_with_the_coach_and_taken_back(sign_in, is_accessible, mia, conversation):
    page = sign_in(mia)
    page.goto("/conversations?queue=unassigned")
    follow(page, "Where is my parcel?")
    page.keyboard.press("c")
    page.get_by_text("Mia Ortega took it").wait_for()

    page.keyboard.press("r")
    page.keyboard.type(f"Hello,\n\n{DEPOT}")
    assert page.locator(".editor__text").input_value() == f"Hello,\n\n{DEPOT}\n\nKind regards,\nMia Ortega"
    page.locator(".finding[data-rule='vague-term']").wait_for()
    assert page.locator(".editor__mirror mark", has_text="as soon as possible").count() == 1
    is_accessible(page)

    page.keyboard.press("Alt+Enter")  # the first finding: greet by name
    expect(page.locator(".editor__text")).to_have_value(re.compile("^Hello Carla,"))
    page.locator(".finding[data-rule='greet-by-name']").wait_for(state="detached")

    page.keyboard.press("Control+Enter")
    page.get_by_role("alert").get_by_text("look again").wait_for()
    assert Message.objects.filter(direction="out").count() == 0
    page.get_by_label("Send anyway, because").check()
    page.get_by_label("Why you send it anyway").fill("the carrier does not know")
    page.locator(".editor__text").press("Control+Enter")

    toast = page.locator("desk-toast", has_text="Sending in")
    toast.wait_for()
    page.get_by_text("the carrier does not know").wait_for()
    is_accessible(page)
    toast.get_by_role("button", name="Undo").click()
    page.wait_for_url("**compose=reply")
    assert "as soon as possible" in page.locator(".editor__text").input_value()
    assert Message.objects.filter(direction="out").count() == 0


def test_a_fix_is_taken_once_and_can_be_undone(sign_in, mia, conversation):
    page = sign_in(mia)
    page.goto(f"/conversations/{conversation.pk}")
    field = page.locator(".editor__text")
    page.keyboard.press("r")
    page.keyboard.type("Hello,\n\nyour parcel comes as soon as possible.")
    page.locator(".finding[data-rule='vague-term']").wait_for()
    text = field.input_value()
    page.route("**/coaching", lambda route: route.abort())  # the coach does not answer in time
    fixed = text.replace("Hello,", "Hello Carla,")
    assert fixed != text
    for _ in range(3):
        page.keyboard.press("Alt+Enter")
        expect(field).to_have_value(fixed)
    expect(page.locator(".finding[data-rule='greet-by-name']")).to_have_count(0)
    page.keyboard.press("Control+z")
    expect(field).to_have_value(text)


def test_several_files_chosen_at_once_all_go_up(sign_in, mia, conversation):
    page = sign_in(mia)
    page.goto(f"/conversations/{conversation.pk}")
    names = ["one.txt", "two.txt", "three.txt"]
    page.locator("[data-uploads]").set_input_files(
        [{"name": name, "mimeType": "text/plain", "buffer": b"words"} for name in names]
    )
    for name in names:
        page.locator(".composer .file", has_text=name).wait_for()


def test_a_whole_queue_by_keyboard_alone(sign_in, is_accessible, mia, support):
    for number in range(3):
        deliver(support, subject=f"Letter {number}", message_id=f"<{number}@x>", minutes=number)
    page = sign_in(mia)
    press(page, "g u")
    press(page, "j j Enter")
    page.get_by_role("heading", name="Letter 1").wait_for()
    page.keyboard.press("l")
    page.get_by_role("textbox", name="Tag").wait_for()
    page.keyboard.type("late")
    page.keyboard.press("Enter")
    page.get_by_role("button", name="Take off the tag late").wait_for()
    press(page, "e")
    page.get_by_role("heading", name="Letter 0").wait_for()
    press(page, "u")
    assert page.url.endswith("/conversations?queue=unassigned")
    assert page.locator(".row").count() == 2
    assert Conversation.objects.get(subject="Letter 1").status == "closed"
    is_accessible(page)


def test_words_survive_a_reload_and_a_lost_network(sign_in, mia, conversation):
    page = sign_in(mia)
    page.goto(f"/conversations/{conversation.pk}")
    page.context.set_offline(True)
    page.locator(".editor__text").fill("Hello Carla,\n\nI have asked the depot")
    page.get_by_text("You are offline").wait_for()
    page.get_by_text("draft kept on this computer").wait_for()
    page.context.set_offline(False)
    page.reload()
    assert page.locator(".editor__text").input_value().startswith("Hello Carla,\n\nI have asked the depot")


def test_a_reply_left_unwritten_leaves_no_closing_behind(sign_in, mia, conversation):
    page = sign_in(mia)
    page.goto(f"/conversations/{conversation.pk}")
    page.keyboard.press("r")
    field = page.locator(".editor__text")
    expect(field).to_have_value("\n\nKind regards,\nMia Ortega")
    page.keyboard.press("Escape")
    expect(field).to_have_value("")


def test_a_note_calls_a_colleague(sign_in, is_accessible, mia, noah, conversation):
    page = sign_in(mia)
    page.goto(f"/conversations/{conversation.pk}")
    page.keyboard.press("n")
    page.locator(".composer--note").wait_for()
    expect(page.locator(".editor__text")).to_be_focused()
    page.keyboard.type("@no")
    page.get_by_role("option", name="Noah Lind").wait_for()
    is_accessible(page)
    page.keyboard.press("Enter")
    page.keyboard.type("please ring the depot")
    page.keyboard.press("Control+Enter")
    page.locator(".message--note", has_text="@noah please ring the depot").wait_for()
    assert list(conversation.notes.get().mentions.all()) == [noah]


def test_a_template_begins_the_reply_and_leads_to_what_is_still_open(
    sign_in, is_accessible, mia, conversation
):
    page = sign_in(mia)
    page.goto(f"/conversations/{conversation.pk}")
    field = page.locator(".editor__text")
    page.keyboard.press("r")
    page.keyboard.press("Alt+T")
    page.get_by_role("button", name="Skeleton of a letter").wait_for()
    is_accessible(page)
    page.get_by_role("button", name="Skeleton of a letter").click()
    closing = "Kind regards,\nMia Ortega"
    expect(field).to_have_value(f"Hi Carla,\n\n{{{{answer}}}}\n\n{{{{next_step}}}}\n\n{closing}")
    page.keyboard.type("It is on its way.")
    expect(field).to_have_value(f"Hi Carla,\n\nIt is on its way.\n\n{{{{next_step}}}}\n\n{closing}")
    page.locator(".finding", has_text="A field of the template was left open").wait_for()
    field.evaluate("field => field.setSelectionRange(field.value.length, field.value.length)")
    page.keyboard.press("Alt+T")
    page.get_by_role("button", name="Until tomorrow").click()
    expect(field).to_have_value(re.compile("^Hi Carla,\n\nIt is on its way.*Hi Carla,\n\nyour letter", re.S))
