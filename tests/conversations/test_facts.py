"""What is known: read out of messages, filled in by hand, never silently overwritten, seen by the checks."""

from datetime import timedelta

import pytest

from goodhands.contacts.queries import record_of
from goodhands.conversations import actions, queries
from goodhands.conversations.models import ConversationFact
from goodhands.handbook import actions as handbooks
from goodhands.handbook.queries import in_force
from goodhands.jobs import actions as jobs
from goodhands.jobs import inline
from goodhands.lib import clock
from tests.letters import deliver

pytestmark = pytest.mark.django_db

LETTER = """Hello,

my order W-70441 has not come. The tracking number is 1Z999AA10123456784, my phone is +44 20 7946 0958.
My customer number is C-8841. The kettle has SKU KT-200-B and lot L2231.

Anna
"""
ASKS = "Hello Carla,\n\nI am sorry. Could you send me your {}?\n\nKind regards,\nMia"


def read(now):
    jobs.enqueue(actions.FACTS_TASK, now=now)
    inline.run_ready(actions.FACTS_TASK)


def known(owner) -> dict[str, str]:
    return {one.fact.label: one.fact.value for one in record_of(owner).known}


@pytest.fixture
def letter(support):
    return deliver(support, body=LETTER)


def test_facts_are_read_out_of_what_comes_in_each_where_it_belongs(letter, now):
    read(now)
    assert known(letter.conversation) == {
        "order number": "W-70441",
        "tracking number": "1Z999AA10123456784",
        "SKU": "KT-200-B",
        "lot number": "L2231",
    }
    assert known(letter.conversation.contact) == {"phone": "+44 20 7946 0958", "customer number": "C-8841"}
    fact = letter.conversation.facts.get(kind="order")
    assert (fact.source, fact.read_in, fact.by) == ("read", letter.pk, None)


def test_a_message_is_read_once_and_the_same_value_stays_one(letter, support, now):
    read(now)
    deliver(
        support, body="Any news of order W-70441?", message_id="<2@x>", In_Reply_To="<one@customer.example>"
    )
    read(now)
    read(now)
    assert letter.conversation.facts.filter(kind="order").count() == 1


def test_what_only_the_subject_says_is_known_too(support, mia, now):
    handbooks.load_preset("conduct", now=now)
    made = deliver(support, subject="Refund for WQ-20980", body="I am still waiting for my money.")
    read(now)
    assert known(made.conversation) == {"order number": "WQ-20980"}
    assert advice(made.conversation, "order number", mia, clock.now()) != []


def test_robots_and_what_we_write_fill_nothing_in(support, mia, now):
    made = deliver(support, body="Order W-1234 shipped", Auto_Submitted="auto-replied")
    read(now)
    assert not ConversationFact.objects.filter(conversation=made.conversation).exists()


@pytest.mark.parametrize(
    "words", ["My card number is 4111 1111 1111 1111.", "My IBAN is DE89 3704 0044 0532 0130 00."]
)
def test_what_would_do_harm_in_a_record_is_not_kept(support, now, words):
    made = deliver(support, body=f"Hello,\n\n{words}\n\nAnna")
    read(now)
    held = [*known(made.conversation).values(), *known(made.conversation.contact).values()]
    assert not [value for value in held if "4111" in value or "8937" in value or "DE89" in value]


@pytest.mark.parametrize(
    "words",
    [
        "Can I get the larger size of it?",
        "Is the Hall plan better for us than the Floor plan?",
        "The tracking says 20 parcels.",
        "My address is somewhere near the sea.",
    ],
)
def test_what_only_looks_like_a_fact_is_not_kept(support, now, words):
    made = deliver(support, subject="A question", body=f"Hello,\n\n{words}")
    read(now)
    assert {**known(made.conversation), **known(made.conversation.contact)} == {}


def test_the_plan_they_are_on_is_known(support, now):
    made = deliver(support, body="We are on the Team plan and wonder about invoices.")
    read(now)
    assert known(made.conversation.contact) == {"plan": "Team"}


def test_a_value_corrected_by_hand_keeps_the_old_one_in_sight(letter, mia, now):
    read(now)
    conversation = letter.conversation
    fact = conversation.facts.get(kind="order")
    later = now + timedelta(hours=1)
    actions.correct_fact(conversation, "conversation", fact.pk, "W-70442", by=mia, now=later)
    (one,) = [one for one in record_of(conversation).known if one.fact.kind == "order"]
    assert (one.fact.value, one.fact.source, one.fact.by) == ("W-70442", "hand", mia)
    assert [(old.value, old.ended_by, old.ended_at) for old in one.earlier] == [("W-70441", mia, later)]


def test_reading_never_brings_back_what_a_person_changed_or_took_away(letter, support, mia, now):
    read(now)
    conversation = letter.conversation
    order, lot = conversation.facts.get(kind="order"), conversation.facts.get(kind="lot")
    actions.correct_fact(conversation, "conversation", order.pk, "W-70442", by=mia, now=now)
    actions.remove_fact(conversation, "conversation", lot.pk, by=mia, now=now)
    deliver(
        support,
        body="My order W-70441, lot L2231, again.",
        message_id="<2@x>",
        In_Reply_To="<one@customer.example>",
    )
    read(now)
    assert known(conversation)["order number"] == "W-70442"
    assert "lot number" not in known(conversation)
    assert [row.value for row in record_of(conversation).gone] == ["L2231"]


def test_a_new_address_takes_the_place_of_the_one_that_was_read(support, mia, now):
    first = deliver(support, body="My address is 14 Pine Road, Bristol BS1 4DJ.")
    read(now)
    deliver(
        support,
        body="I moved. My new address is 7 Elm Street, Leeds LS1 3AB.",
        message_id="<2@x>",
        In_Reply_To="<one@customer.example>",
    )
    read(now)
    (one,) = [one for one in record_of(first.conversation.contact).known if one.fact.kind == "address"]
    assert one.fact.value.startswith("7 Elm Street")
    assert [old.value.split(",")[0] for old in one.earlier] == ["14 Pine Road"]


def test_what_was_taken_away_can_be_brought_back_and_a_change_undone(conversation, mia, now):
    fact = actions.add_fact(conversation, "contact", "customer number", "C-1", by=mia, now=now)
    actions.correct_fact(conversation, "contact", fact.pk, "C-2", by=mia, now=now)
    actions.bring_back_fact(conversation, "contact", fact.pk, by=mia, now=now)
    assert known(conversation.contact) == {"customer number": "C-1"}
    current = conversation.contact.facts.get(ended_at=None)
    actions.remove_fact(conversation, "contact", current.pk, by=mia, now=now)
    assert known(conversation.contact) == {}
    actions.bring_back_fact(conversation, "contact", current.pk, by=mia, now=now)
    assert known(conversation.contact) == {"customer number": "C-1"}


def test_two_people_at_one_fact_do_not_overwrite_each_other(conversation, mia, noah, now):
    fact = actions.add_fact(conversation, "conversation", "order number", "W-1", by=mia, now=now)
    actions.correct_fact(conversation, "conversation", fact.pk, "W-2", by=mia, now=now)
    with pytest.raises(actions.FactRefused, match="meanwhile"):
        actions.correct_fact(conversation, "conversation", fact.pk, "W-3", by=noah, now=now)
    assert known(conversation) == {"order number": "W-2"}


@pytest.mark.parametrize(
    ("label", "value", "says"),
    [("", "W-1", "Give it a name"), ("order", " ", "Give it a value"), ("order", "9" * 301, "longer than")],
)
def test_an_empty_or_endless_fact_is_refused(conversation, mia, now, label, value, says):
    with pytest.raises(actions.FactRefused, match=says):
        actions.add_fact(conversation, "conversation", label, value, by=mia, now=now)


def test_whoever_only_reads_fills_nothing_in(conversation, monitor, now):
    with pytest.raises(actions.NotAllowed):
        actions.add_fact(conversation, "conversation", "order number", "W-1", by=monitor, now=now)


def test_facts_of_another_conversation_are_out_of_reach(conversation, support, mia, now):
    other = deliver(support, sender="eve@x.example", subject="Other", message_id="<9@x>").conversation
    fact = actions.add_fact(other, "contact", "phone", "+44 20 7946 0958", by=mia, now=now)
    with pytest.raises(actions.FactRefused):
        actions.correct_fact(conversation, "contact", fact.pk, "1", by=mia, now=now)


def advice(conversation, thing, mia, now):
    found = queries.coach(conversation, ASKS.format(thing), (), by=mia, now=now)
    return [one.finding for one in found if one.finding.rule == "asks-known-info"]


def test_asking_for_what_was_filled_in_by_hand_is_found_and_the_value_offered(conversation, mia, now):
    handbooks.load_preset("conduct", now=now)
    assert advice(conversation, "customer number", mia, now) == []
    actions.add_fact(conversation, "contact", "customer number", "C-8841", by=mia, now=now)
    (finding,) = advice(conversation, "customer number", mia, now)
    assert "C-8841 stands in the record, under “customer number”" in finding.reason
    assert "C-8841" in finding.fixes[0].replacement


def test_an_order_of_another_conversation_is_not_taken_for_this_one(letter, support, mia, now):
    handbooks.load_preset("conduct", now=now)
    read(now)
    other = deliver(
        support, body="Something else has not come.", subject="Other", message_id="<9@x>"
    ).conversation
    assert other.contact == letter.conversation.contact
    assert other != letter.conversation
    today = clock.now()
    assert advice(other, "order number", mia, today) == []
    assert advice(other, "customer number", mia, today) != []


def test_a_sent_reply_is_judged_by_what_was_known_then(conversation, mia, now):
    handbooks.load_preset("conduct", now=now)
    text = ASKS.format("customer number")
    reasons = {one.finding.rule: "a test" for one in queries.coach(conversation, text, (), by=mia, now=now)}
    words = actions.ReplyWords(text, ("carla@customer.example",), confirmed=reasons)
    sent = actions.reply(conversation, words, by=mia, now=now)
    later = now + timedelta(days=1)
    actions.add_fact(conversation, "contact", "customer number", "C-8841", by=mia, now=later)
    found = queries.read_sent(sent, in_force(later))
    assert "asks-known-info" not in {one.finding.rule for one in found}
