"""What is known, in the panel: one line each, with its source and its past."""

import pytest

from goodhands.conversations import actions
from tests.conftest import NOW

FRAGMENT = {"HTTP_HX_REQUEST": "true"}


@pytest.fixture
def order(conversation, mia):
    return actions.add_fact(conversation, "conversation", "order number", "W-70441", by=mia, now=NOW)


@pytest.fixture
def one(page, order):
    return f"{page}/facts/conversation/{order.pk}"


def test_a_fact_shows_its_value_who_gave_it_and_what_it_was(mia_sees, page, one, conversation):
    mia_sees.post(one, {"value": "W-70442"})
    shown = mia_sees.get(f"{page}/facts", **FRAGMENT).content.decode()
    assert "<html" not in shown
    assert 'data-inserts="W-70442"' in shown
    assert "Mia Ortega filled it in" in shown
    assert "<s>W-70441</s>" in shown


def test_a_change_can_be_undone_from_where_it_was_made(mia_sees, one, page):
    changed = mia_sees.post(one, {"value": "W-1"}, **FRAGMENT)
    assert changed["HX-Trigger-After-Swap"] == "facts-changed"
    assert f'hx-post="{one}/return"' in changed.content.decode()
    undone = mia_sees.post(f"{one}/return", **FRAGMENT).content.decode()
    assert 'data-inserts="W-70441"' in undone


def test_a_fact_taken_away_stays_readable(mia_sees, one, page):
    gone = mia_sees.delete(one, **FRAGMENT).content.decode()
    assert "data-inserts" not in gone
    assert "<s>order number W-70441</s>" in gone
    assert "Bring back" in gone


def test_a_fact_is_filled_in_for_the_contact_or_for_the_matter(mia_sees, page, conversation, db):
    mia_sees.post(f"{page}/facts", {"label": "order number", "value": "W-9"})
    mia_sees.post(f"{page}/facts", {"label": "phone", "value": "+44 20 7946 0958", "scope": "contact"})
    assert conversation.facts.get().kind == "order"
    assert conversation.contact.facts.get().kind == "phone"


def test_a_refusal_says_why(mia_sees, page, conversation):
    answer = mia_sees.post(f"{page}/facts", {"label": "order", "value": " "}, **FRAGMENT)
    assert (answer.status_code, answer.content.decode()) == (409, "Give it a value.")


def test_a_fact_is_text_and_never_markup(mia_sees, page, conversation):
    mia_sees.post(f"{page}/facts", {"label": "<b>x</b>", "value": '"><script>alert(1)</script>'})
    shown = mia_sees.get(f"{page}/facts").content.decode()
    assert "<script>alert" not in shown
    assert "<b>x</b>" not in shown


def test_who_may_not_change_facts(olga_sees, monitor_sees, client, page, one, conversation):
    assert olga_sees.get(f"{page}/facts").status_code == 404
    assert olga_sees.post(one, {"value": "x"}).status_code == 404
    assert monitor_sees.get(f"{page}/facts").status_code == 200
    assert monitor_sees.post(one, {"value": "x"}).status_code == 403
    assert client.get(f"{page}/facts").status_code == 302
    assert conversation.facts.get().value == "W-70441"


def test_a_strange_scope_is_no_page(mia_sees, page, conversation):
    assert mia_sees.post(f"{page}/facts/planet/1", {"value": "x"}).status_code == 404
