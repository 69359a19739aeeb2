"""Closing: the handbook's self-assessment, what is still asked, and who had the last word."""

import pytest

from goodhands.conversations import actions
from goodhands.handbook import actions as handbooks
from goodhands.lib import clock
from tests.conftest import NOW
from tests.letters import deliver

FRAGMENT = {"HTTP_HX_REQUEST": "true"}
ANSWER = "Hello Carla,\n\nI am sorry for the wait. Your parcel 4711 is with you by Thursday; I will see to it. You need not do anything. If anything else comes up, write to me.\n\nMia"


@pytest.fixture
def assessed(db):
    """A handbook that asks for a self-assessment."""
    return handbooks.load_preset("standards", now=NOW)


def close(sees, page, **fields):
    return sees.post(f"{page}/closure?queue=open", fields, **FRAGMENT)


def answer(conversation, mia, text=ANSWER):
    words = actions.ReplyWords(text, ("carla@customer.example",))
    actions.reply(conversation, words, by=mia, now=clock.now())


def test_closing_first_shows_the_six_items_of_the_handbook(mia_sees, page, assessed, conversation):
    first = close(mia_sees, page)
    shown = first.content.decode()
    assert (first["HX-Retarget"], first["HX-Reswap"]) == ("body", "beforeend")
    assert shown.count('name="holds"') == 6
    assert "checked" not in shown
    assert "Still asked: <q>Where is it?</q>" in shown
    conversation.refresh_from_db()
    assert conversation.status == "open"


def test_what_the_desk_knows_is_ticked(mia_sees, page, conversation, mia, db):
    answer(conversation, mia)
    actions.add_note(conversation, "the depot confirms", by=mia, now=clock.now())
    handbooks.load_preset("standards", now=NOW)
    shown = close(mia_sees, page).content.decode()
    ticked = [
        part.split("</label>")[0]
        for part in shown.split("<label")[1:]
        if "checked" in part.split("</label>")[0]
    ]
    said = " ".join(ticked)
    for words in ("I understood the whole issue", "knows the timeline", "Everything is written down"):
        assert words in said
    assert "takes away the cause" not in said
    assert "Still asked" not in shown


def test_passing_it_closes_and_the_event_keeps_what_was_said(mia_sees, page, assessed, conversation):
    done = close(mia_sees, page, assessed="1", holds=["0", "4"])
    assert "HX-Redirect" in done
    kept = conversation.events.get(kind="conversation_closed").data["assessed"]
    assert kept["title"] == "Self-assessment before closing"
    assert [item["holds"] for item in kept["items"]] == [True, False, False, False, True, False]
    conversation.refresh_from_db()
    assert conversation.status == "closed"


def test_it_works_as_a_plain_page(mia_sees, page, assessed, conversation):
    shown = mia_sees.post(f"{page}/closure").content.decode()
    assert "<html" in shown
    assert "Self-assessment before closing" in shown


def test_a_handbook_that_asks_for_nothing_closes_at_once_and_says_what_is_still_asked(
    mia_sees, page, handbook, conversation
):
    done = close(mia_sees, page)
    assert "HX-Redirect" in done
    shown = mia_sees.get("/conversations?queue=open").content.decode()
    assert "Still asked: “Where is it?”" in shown


def test_an_answered_conversation_closes_without_a_word(mia_sees, page, handbook, conversation, mia):
    answer(conversation, mia)
    close(mia_sees, page)
    assert "Still asked" not in mia_sees.get("/conversations?queue=open").content.decode()


def test_lists_and_conversation_say_who_had_the_last_word(mia_sees, page, conversation, mia):
    assert "answer owed" in mia_sees.get(page).content.decode()
    actions.wait(conversation, by=mia, now=clock.now())
    assert "they had the last word" in mia_sees.get(page).content.decode()
    assert "They had the last word" in mia_sees.get("/conversations?queue=pending").content.decode()
    answer(conversation, mia)
    assert "last word ours" in mia_sees.get(page).content.decode()
    assert "They had the last word" not in mia_sees.get("/conversations?queue=pending").content.decode()


def test_a_robots_word_is_no_last_word(mia_sees, page, conversation, mia, support):
    answer(conversation, mia)
    deliver(
        support,
        body="I am out of office.",
        message_id="<ooo@x>",
        In_Reply_To="<one@customer.example>",
        Auto_Submitted="auto-replied",
    )
    assert "last word ours" in mia_sees.get(page).content.decode()


def test_the_queue_of_owed_answers_holds_what_waits_for_us(mia_sees, conversation, support, mia):
    answered = deliver(support, subject="Answered", message_id="<2@x>", sender="eve@x.example").conversation
    actions.assign(answered, mia, by=mia, now=clock.now())
    words = actions.ReplyWords(ANSWER.replace("Carla", "Eve"), ("eve@x.example",))
    actions.reply(answered, words, by=mia, now=clock.now())
    actions.reopen(answered, by=mia, now=clock.now())
    shown = mia_sees.get("/conversations?queue=owed").content.decode()
    assert "Where is my parcel?" in shown
    assert "Answered" not in shown
    assert "Answered" in mia_sees.get("/conversations?queue=open").content.decode()


def send_and_close(sees, page):
    words = {"text": ANSWER, "to": "carla@customer.example", "client_id": "c1", "then": "closed"}
    return sees.post(f"{page}/reply?queue=open", words, **FRAGMENT)["HX-Redirect"]


def test_sending_and_closing_asks_before_it_closes(mia_sees, page, assessed, conversation):
    leads_to = send_and_close(mia_sees, page)
    conversation.refresh_from_db()
    assert conversation.status == "pending"
    shown = mia_sees.get(leads_to).content.decode()
    assert f'hx-post="{page}/closure?queue=open" hx-trigger="load"' in shown
    close(mia_sees, page, assessed="1", holds=["0"])
    assert conversation.events.get(kind="conversation_closed").data["assessed"]["items"][0]["holds"]
    assert 'hx-trigger="load"></form>' not in mia_sees.get(leads_to).content.decode()


def test_sending_closes_at_once_where_the_handbook_asks_for_nothing(mia_sees, page, handbook, conversation):
    assert "closing" not in send_and_close(mia_sees, page)
    conversation.refresh_from_db()
    assert conversation.status == "closed"
