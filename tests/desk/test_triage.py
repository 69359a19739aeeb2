"""Taking, giving, closing, waiting, tagging: as plain forms, and as fragments."""

import pytest

from goodhands.conversations import actions
from tests.conftest import NOW
from tests.letters import deliver

FRAGMENT = {"HTTP_HX_REQUEST": "true"}


def test_take_it(mia_sees, mia, conversation, page):
    answer = mia_sees.post(f"{page}/claim?queue=unassigned")
    assert answer["Location"] == f"{page}?queue=unassigned"
    conversation.refresh_from_db()
    assert conversation.assignee == mia


def test_a_fragment_shows_the_change_and_wakes_the_rail(mia_sees, page):
    answer = mia_sees.post(f"{page}/claim", **FRAGMENT)
    assert "<b>Mia Ortega</b> took it" in answer.content.decode()
    assert answer["HX-Trigger"] == "rail-changed"


def test_who_comes_second_is_told_by_whom(mia_sees, noah, conversation, page):
    actions.claim(conversation, by=noah, now=NOW)
    answer = mia_sees.post(f"{page}/claim", **FRAGMENT)
    assert (answer.status_code, answer.content.decode()) == (409, "Noah Lind took it first.")
    plain = mia_sees.post(f"{page}/claim", follow=True)
    assert "Noah Lind took it first." in plain.content.decode()


def test_give_it_to_somebody_and_put_it_back(mia_sees, noah, conversation, page):
    mia_sees.post(f"{page}/assignment", {"person": noah.pk})
    conversation.refresh_from_db()
    assert conversation.assignee == noah
    mia_sees.delete(f"{page}/assignment")
    conversation.refresh_from_db()
    assert conversation.assignee is None


def test_it_can_be_given_only_to_those_who_write_in_its_inbox(mia_sees, olga, conversation, page):
    answer = mia_sees.post(f"{page}/assignment", {"person": olga.pk}, **FRAGMENT)
    assert answer.status_code == 409
    conversation.refresh_from_db()
    assert conversation.assignee is None
    assert "Olga" not in mia_sees.get(f"{page}/assignment").content.decode()


def test_closing_leads_to_the_next_of_the_list(mia_sees, support):
    older = deliver(support, subject="Older", message_id="<a@x>").conversation
    newer = deliver(support, subject="Newer", message_id="<b@x>", minutes=5).conversation
    answer = mia_sees.post(f"/conversations/{newer.pk}/closure?queue=open", **FRAGMENT)
    assert answer["HX-Redirect"] == f"/conversations/{older.pk}?queue=open"
    newer.refresh_from_db()
    assert newer.status == "closed"


def test_closing_can_be_undone_from_the_page_one_comes_to(mia_sees, conversation, page):
    shown = mia_sees.post(f"{page}/closure?queue=open", follow=True).content.decode()
    toast = shown.split("<desk-toast")[1].split("</desk-toast>")[0]
    assert "Closed: Where is my parcel?" in toast
    back = toast.split('action="')[1].split('"')[0]
    assert mia_sees.post(back, {"_method": "DELETE"})["Location"] == f"{page}?queue=open"
    conversation.refresh_from_db()
    assert conversation.status == "open"


def test_closing_the_last_one_leads_to_the_list(mia_sees, page):
    assert mia_sees.post(f"{page}/closure?queue=open")["Location"] == "/conversations?queue=open"


@pytest.mark.parametrize("undo", [{"_method": "DELETE"}, None])
def test_open_it_again_as_a_form_or_a_delete(mia_sees, mia, conversation, page, undo):
    actions.close(conversation, by=mia, now=NOW)
    mia_sees.post(f"{page}/closure", undo) if undo else mia_sees.delete(f"{page}/closure")
    conversation.refresh_from_db()
    assert conversation.status == "open"


def test_let_it_wait(mia_sees, conversation, page):
    mia_sees.post(f"{page}/waiting")
    conversation.refresh_from_db()
    assert conversation.status == "pending"


@pytest.mark.parametrize(("word", "number"), [("low", 1), ("normal", 2), ("high", 3), ("urgent", 4)])
def test_how_pressing_it_is(mia_sees, conversation, page, word, number):
    mia_sees.post(f"{page}/priority", {"priority": word})
    conversation.refresh_from_db()
    assert conversation.priority == number


def test_an_unknown_priority_changes_nothing(mia_sees, conversation, page):
    assert mia_sees.post(f"{page}/priority", {"priority": "9"}, **FRAGMENT).status_code == 409
    conversation.refresh_from_db()
    assert conversation.priority == 2


def test_tags_come_and_go(mia_sees, conversation, page):
    mia_sees.post(f"{page}/tags", {"tag": " Late  Parcel "})
    assert [tag.name for tag in conversation.tags.all()] == ["late parcel"]
    mia_sees.delete(f"{page}/tags?tag=late+parcel")
    assert not conversation.tags.exists()


def test_the_tags_offered_are_those_not_yet_there(mia_sees, mia, conversation, page):
    for name in ("late", "damaged"):
        actions.add_tag(conversation, name, by=mia, now=NOW)
    actions.remove_tag(conversation, "damaged", by=mia, now=NOW)
    offered = mia_sees.get(f"{page}/tags", **FRAGMENT).content.decode()
    assert 'value="damaged"' in offered
    assert 'value="late"' not in offered


def test_an_empty_tag_is_refused_with_words(mia_sees, page):
    answer = mia_sees.post(f"{page}/tags", {"tag": "  "}, **FRAGMENT)
    assert (answer.status_code, answer.content.decode()) == (409, "A tag needs a name.")
