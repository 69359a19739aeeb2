"""Who says who they are, when a person takes over, and which tickets are no jargon."""

import pytest

from goodhands.conduct.rules.case import Turn
from tests.conduct.stories import find, fixed

INTRODUCTION, JARGON = "no-introduction", "ticket-number-jargon"


def chat(text, *agents, name="Maria Lopez"):
    turns = [Turn("customer", "hi")]
    for said in agents:
        turns += [said, Turn("customer", "ok")]
    return find(INTRODUCTION, text, channel="chat", turns=tuple(turns), customer_name=name)


def test_one_key_introduces_the_agent():
    text = "Hi Maria! The code starts tomorrow."
    (finding,) = chat(text)
    assert fixed(text, finding) == "Hi Maria! I'm Tom. The code starts tomorrow."


@pytest.mark.parametrize(
    "said", ["Let me hand you over to Tom.", "I'm the virtual assistant of the shop.", "Hi, I'm Ines."]
)
def test_after_somebody_else_the_agent_is_new(said):
    assert chat("The code starts tomorrow.", Turn("agent", said))


@pytest.mark.parametrize(
    "turn",
    [Turn("agent", "Hello, I'm Tom."), Turn("agent", "One moment."), Turn("agent", "Sure.", "Tom Becker")],
)
def test_a_second_message_needs_no_name(turn):
    assert not chat("The code starts tomorrow.", turn)


def test_a_name_shared_with_the_customer_needs_more_than_a_mention():
    assert chat("Hi Tom, it starts tomorrow. Bye, Tom!", name="Tom Hale")
    assert not chat("Hi Tom, I'm Tom too! It starts tomorrow.", name="Tom Hale")


@pytest.mark.parametrize(
    ("said", "text", "fires"),
    [
        ("The lamp flickers.", "Your ticket #48213 was opened.", True),
        ("Can I change my train ticket?", "Your ticket number 220-41 has the new name.", False),
        ("Can I change my train ticket?", "Your support ticket was closed.", True),
        ("Please give me a ticket number for our auditors.", "The ticket number is 48213.", False),
        ("The lamp flickers.", "I have brought your case to our workshop lead.", False),
        ("The lamp flickers.", "Your order number is H-8810, the tracking number SW 22.", False),
        ("The lamp flickers.", "It was reassigned to Tier 2.", True),
        ("The lamp flickers.", 'You wrote "ticket #48213 was closed".', False),
    ],
)
def test_tickets_are_told_apart(said, text, fires):
    assert bool(find(JARGON, f"Hi Maria,\n\n{text}\n\nBest,\nTom", said=said)) is fires


def test_one_key_takes_the_number_out():
    text = "Hi Maria,\n\nThe lamp leaves today. Please quote the case ID in all correspondence.\n\nBest,\nTom"
    found = find(JARGON, text)
    assert fixed(text, found[0]) == "Hi Maria,\n\nThe lamp leaves today. \n\nBest,\nTom"
