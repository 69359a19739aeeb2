"""Who gets in where: the same questions to every page."""

import logging

import pytest

from goodhands.conversations.models import Conversation
from goodhands.lib.logs import WithoutTraces

PAGES = ["/conversations", "/handbook", "/mail", "/people/me", "/styleguide", "/rail"]
SETUP_PAGES = ["/settings/inboxes", "/settings/inboxes/new"]
OF_A_CONVERSATION = ["", "/reply", "/notes", "/assignment", "/tags", "/others"]
WRITES = {
    "claim": {},
    "assignment": {"person": "0"},
    "closure": {},
    "waiting": {},
    "priority": {"priority": "high"},
    "tags": {"tag": "late"},
    "reply": {"text": "Hello Carla,\n\nit comes today.\n\nMia", "to": "carla@customer.example"},
    "notes": {"text": "look at this"},
    "draft": {"text": "Hello", "kind": "reply"},
    "objections": {"text": "Hello", "objects": "asks-known-info", "reason-asks-known-info": "it is not"},
    "contact-notes": {"notes": "likes blue"},
}
FRAGMENT = {"HTTP_HX_REQUEST": "true"}


@pytest.mark.parametrize("path", PAGES)
def test_a_page_works_for_an_agent_and_has_one_heading(mia_sees, path):
    answer = mia_sees.get(path)
    assert answer.status_code == 200
    assert path == "/rail" or answer.content.count(b"<h1") == 1 or path == "/styleguide"


@pytest.mark.parametrize("path", [*PAGES, *SETUP_PAGES, "/"])
def test_a_stranger_is_led_to_the_sign_in(client, mia, path):
    answer = client.get(path)
    assert answer.status_code == 302
    assert answer["Location"].startswith("/sign-in/login/?next=")


@pytest.mark.parametrize("path", OF_A_CONVERSATION)
def test_a_stranger_sees_no_conversation(client, page, mia, path):
    assert client.get(page + path)["Location"].startswith("/sign-in/")


def test_a_fragment_for_somebody_signed_out_sends_the_whole_browser_to_the_sign_in(client, page, mia):
    assert client.get(page, **FRAGMENT)["HX-Redirect"] == "/sign-in/login/"


@pytest.mark.parametrize("path", OF_A_CONVERSATION)
def test_a_conversation_of_another_inbox_is_not_there(olga_sees, page, path):
    assert olga_sees.get(page + path).status_code == 404


@pytest.mark.parametrize("noun", WRITES)
def test_nothing_of_another_inbox_can_be_changed(olga_sees, page, conversation, noun):
    assert olga_sees.post(f"{page}/{noun}", WRITES[noun]).status_code == 404
    conversation.refresh_from_db()
    assert (conversation.status, conversation.assignee, conversation.message_count) == ("open", None, 1)


@pytest.mark.parametrize("path", OF_A_CONVERSATION)
def test_a_conversation_that_never_was_is_not_there(mia_sees, path):
    answer = mia_sees.get(f"/conversations/987654{path}")
    assert answer.status_code == 404
    assert "There is nothing here" in answer.content.decode()


def test_a_number_that_is_none_is_not_there(mia_sees):
    assert mia_sees.get("/conversations/abc").status_code == 404


@pytest.mark.parametrize("path", OF_A_CONVERSATION)
def test_the_monitor_reads_everything(monitor_sees, page, path):
    assert monitor_sees.get(page + path).status_code == (403 if path == "/reply" else 200)


@pytest.mark.parametrize("noun", [noun for noun in WRITES if noun != "notes"])
def test_the_monitor_changes_nothing(monitor_sees, page, monitor, conversation, noun):
    before = Conversation.objects.values().get(pk=conversation.pk)
    given = {**WRITES[noun], "person": str(monitor.pk)} if noun == "assignment" else WRITES[noun]
    answer = monitor_sees.post(f"{page}/{noun}", given)
    assert answer.status_code == 403
    assert "role reads conversations" in answer.content.decode()
    assert Conversation.objects.values().get(pk=conversation.pk) == before


def test_the_monitor_finds_notes_to_write_and_nothing_to_press(monitor_sees, page, conversation):
    shown = monitor_sees.get(f"{page}?compose=reply").content.decode()
    assert "Add note" in shown
    for key in ("c", "a", "e", "p", "r", "l", "!"):
        assert f'data-hotkey="{key}"' not in shown
    monitor_sees.post(f"{page}/notes", {"text": "Well answered."})
    assert conversation.notes.get().text == "Well answered."


@pytest.mark.parametrize("path", SETUP_PAGES)
def test_only_managers_and_admins_set_up_inboxes(mia_sees, admin_sees, path):
    assert mia_sees.get(path).status_code == 403
    assert admin_sees.get(path).status_code == 200


@pytest.mark.parametrize(
    ("path", "page_only"), [("/conversations", b"<html"), ("/conversations/{id}", b'id="composer"')]
)
def test_one_view_answers_the_page_and_its_fragment(mia_sees, conversation, path, page_only):
    path = path.format(id=conversation.pk)
    whole, part = mia_sees.get(path).content, mia_sees.get(path, **FRAGMENT).content
    assert page_only in whole
    assert page_only not in part
    assert b"Where is my parcel?" in part


def test_home_leads_to_ones_own_list(mia_sees):
    assert mia_sees.get("/")["Location"] == "/conversations?queue=mine"


def test_every_page_forbids_inline_scripts_and_styles(mia_sees, page):
    policy = mia_sees.get(page)["Content-Security-Policy"]
    assert "script-src 'self'" in policy
    assert "unsafe" not in policy


@pytest.mark.parametrize(
    "path",
    [
        "/record?before=²",
        "/review/access?before=²&person=²",
        "/handbook?version=²",
        "/handbook/versions/difference?old=²&new=²",
        "/tickets/live?topic=conversation:²",
        f"{{page}}?before={'9' * 30}",
        "{page}?before=²",
    ],
)
def test_a_number_that_is_none_is_no_mistake_of_ours(admin_sees, page, path):
    assert admin_sees.get(path.format(page=page)).status_code in {200, 404}


def test_a_refusal_is_one_line_in_the_log(mia_sees, db, caplog):
    assert mia_sees.get("/review").status_code == 403
    (record,) = [one for one in caplog.records if one.name == "django.request"]
    assert logging.Formatter("%(message)s").format(record) == "Forbidden (Permission denied): /review"


def test_an_error_keeps_its_trace_in_the_log():
    trace = (ValueError, ValueError("broken"), None)
    record = logging.LogRecord("django.request", logging.ERROR, "", 1, "Server error", None, trace)
    assert WithoutTraces().filter(record)
    assert record.exc_info == trace
