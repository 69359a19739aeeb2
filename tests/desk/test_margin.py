"""What stands in the margin beside the findings: promises with their time, and words for an upset customer."""

import pytest

from goodhands.conversations import actions
from goodhands.handbook import actions as handbooks
from goodhands.handbook.queries import in_force
from goodhands.handbook.rules.cards import card_of
from tests.conftest import NOW
from tests.letters import deliver

PROMISE = "Hello Carla,\n\nI am sorry. We will refund you by 13 March 2031. You need not do anything.\n\nMia"
ANGRY = "This is the third time and an absolute disgrace. You people are useless! I want my money back."
CARD = "playbooks/angry-customer.md"


@pytest.fixture
def margin(mia_sees, page, handbook):
    return lambda text: mia_sees.post(f"{page}/coaching", {"text": text}).content.decode()


def test_a_promise_shows_when_it_is_due_and_what_was_said(margin):
    shown = margin(PROMISE)
    assert "Thursday 13 March, 17:00" in shown
    assert "your time" in shown
    assert "theirs" not in shown
    assert "We will refund you by 13 March 2031." in shown
    assert "You promise" not in margin(PROMISE.replace(" by 13 March 2031", ""))


def test_the_customers_own_time_stands_beside_it(margin, conversation):
    conversation.contact.time_zone = "Asia/Tokyo"
    conversation.contact.save()
    assert "your time, Friday 02:00 theirs" in " ".join(margin(PROMISE).split())


def test_a_time_zone_that_nobody_knows_is_no_stumbling_block(margin, conversation):
    conversation.contact.time_zone = "Mars/Olympus"
    conversation.contact.save()
    assert "Thursday 13 March, 17:00" in margin(PROMISE)


def test_promises_go_into_the_event_of_the_reply(conversation, mia):
    words = actions.ReplyWords(PROMISE, ("carla@customer.example",))
    actions.reply(conversation, words, by=mia, now=NOW)
    (kept,) = conversation.events.get(kind="reply_sent").data["promises"]
    assert kept["due"] == "2031-03-13T17:00:00+00:00"
    assert kept["words"] == "We will refund you by 13 March 2031."


def test_an_upset_customer_brings_words_that_help(mia_sees, support, handbook):
    upset = deliver(support, body=ANGRY, message_id="<angry@x>").conversation
    url = f"/conversations/{upset.pk}/coaching"
    shown = mia_sees.post(url, {"text": ""}).content.decode()
    for name in ("Calm", "Listen", "Acknowledge", "Apologise", "Solve", "Escalate"):
        assert f"<span>{name}</span>" in shown
    said = "I am sorry for the trouble this has caused you."
    again = mia_sees.post(url, {"text": f"Hello,\n\n{said}"}).content.decode()
    assert f'data-inserts="{said}"' not in again
    assert again.count("data-inserts") == shown.count("data-inserts") - 1


def test_a_calm_customer_brings_no_card(margin):
    assert "words that help" not in margin("")


@pytest.mark.parametrize("name", ["conduct", "ecommerce", "standards", "lean"])
def test_each_handbook_holds_the_six_steps_ready_in_words(db, name):
    handbooks.load_preset(name, now=NOW)
    card = card_of(in_force(NOW), CARD)
    assert [one.name for one in card.phrases] == [
        "Calm", "Listen", "Acknowledge", "Apologise", "Solve", "Escalate",
    ]  # fmt: skip
    assert [one.is_next for one in card.phrases] == [True, False, False, False, False, False]


def test_a_playbook_without_words_is_no_card(db):
    handbooks.load_preset("conduct", now=NOW)
    assert card_of(in_force(NOW), "playbooks/billing.md") is None
    assert card_of(in_force(NOW), "playbooks/nothing.md") is None
