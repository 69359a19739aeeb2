"""What a customer asks: each question, request and wish by itself."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from goodhands.conduct.rules.answers import open_asks
from goodhands.conduct.rules.asks import asks_of, read_asks
from goodhands.conduct.rules.case import Case, Reply, Turn
from goodhands.conduct.rules.draft import Draft


def asked(text):
    return [ask.text for ask in read_asks(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Is it blue? How much is it?", ["Is it blue?", "How much is it?"]),
        ("where is my order", ["where is my order"]),
        ("Which one fits, and is it safe?", ["Which one fits", "is it safe?"]),
        ("I was wondering whether it floats.", ["I was wondering whether it floats."]),
        ("Please cancel the order. Thanks!", ["Please cancel the order."]),
        ("pause it for May please and switch me to decaf", ["pause it for May please", "switch me to decaf"]),
        (
            "Could you tell me when it ships, whether it fits and what it weighs?",
            ["Could you tell me when it ships", "whether it fits", "what it weighs?"],
        ),
        (
            "Please send the price for 500 mugs, also the delivery time and the payment terms.",
            ["Please send the price for 500 mugs", "the delivery time", "the payment terms."],
        ),
        ("My questions:\n- the price\n- the weight", ["- the price", "- the weight"]),
        ("My husband asks whether there is a lift.", ["My husband asks whether there is a lift."]),
        ("The lamp is broken. Can you help?", ["Can you help?"]),
        ("Where is it? Where is it??", ["Where is it?"]),
        (
            "What happens with my credit, and can you post it?",
            ["What happens with my credit", "can you post it?"],
        ),
        (
            "Which dose do you use, and has lot 22 been tested?",
            ["Which dose do you use", "has lot 22 been tested?"],
        ),
        (
            "Which door is it; (2) is there a lift; (3) I'd like a map.",
            ["Which door is it", "is there a lift", "I'd like a map."],
        ),
        ("It broke :) does the warranty cover that?", ["does the warranty cover that?"]),
        ("Under article 15 I request a copy of my data.", ["I request a copy of my data."]),
        (
            "My firm's tax office also asks whether it is due.",
            ["My firm's tax office also asks whether it is due."],
        ),
        ("I want two nights back.", ["I want two nights back."]),
        ("Also, under GDPR I want a list of every login.", ["I want a list of every login."]),
        ("Block whatever this is, and tell me why.", ["Block whatever this is", "tell me why."]),
        ("Marta was wonderful. Please tell her.", ["Please tell her."]),
        ("If it's free we'd love to stay on.", ["we'd love to stay on."]),
        ("My employer pays half, so I need two invoices.", ["I need two invoices."]),
        ("We've been wondering what it would cost.", ["We've been wondering what it would cost."]),
        (
            "You have until Friday to tell me what you will do.",
            ["You have until Friday to tell me what you will do."],
        ),
        (
            "Can you print it again, and will it be here in time?",
            ["Can you print it again", "will it be here in time?"],
        ),
        ("When does it end really?", ["When does it end really?"]),
        ("Our auditor wants the certificate. Could you send it?", ["Our auditor wants the certificate."]),
    ],
)
def test_asks_are_told_apart(text, expected):
    assert asked(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "The parcel came, thank you.",
        "Hi, how are you? All is well here.",
        "Who doesn't love a good lamp?",
        "How hard can it be?",
        "When I opened the box, the lamp was broken.",
        "It came late and was the wrong one.",
        "> Can you send the photo?",
        "Let me know if you need anything from me.",
        "The first, please!",
        "Sweet, thats all i need. thx",
        "I weighed it all and put the wheel in the fridge.",
        "To whom it may concern,",
        "Did the test twice, cleaned the flue while I was at it.",
        "It scorched my bench and set off the alarm.",
        "I don't see why I should pay for it.",
        "Not sure if you heard, we won!",
        "Either it stops by Friday or I'm out, and everybody will hear why.",
        "Please tell the cook that the trout was the best I ever ate.",
    ],
)
def test_small_talk_sighs_and_quotes_ask_nothing(text):
    assert asked(text) == []


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("When does it ship?", "when"),
        ("How long does it take?", "how-long"),
        ("What does it cost?", "how-much"),
        ("Where is the key?", "where"),
        ("Why was it blocked?", "why"),
        ("Can I return it?", "yes-no"),
        ("Can you return it?", "request"),
        ("Any ideas?", "help"),
        ("When will someone look at it?", "when"),
        ("By when do we need to return them?", "when"),
        ("What would it set us back?", "how-much"),
        ("Price and delivery time please.", "how-much"),
    ],
)
def test_the_kind_tells_what_an_answer_looks_like(text, kind):
    assert [ask.kind for ask in read_asks(text)] == [kind]


def chat(*said):
    turns = tuple(Turn("agent" if text.startswith("Tom: ") else "customer", text) for text in said)
    return Case("chat", "Maria Lopez", "Tom Becker", turns=turns)


def test_the_turn_answered_is_all_that_the_customer_wrote_since_our_last_message():
    case = chat("Is it red?", "Tom: Yes.", "can you send one", "and is it heavy")
    assert [ask.text for ask in asks_of(case)] == ["can you send one", "is it heavy"]


def left(case, reply):
    return [ask.text for ask in open_asks(Draft.of(Reply(reply), case), case)]


def test_the_checklist_ticks_itself_off_while_one_writes():
    case = chat("Is the desk oak? How long does delivery take? Can I pay by invoice?")
    assert len(left(case, "")) == 3
    assert left(case, "Yes, oak.") == ["How long does delivery take?", "Can I pay by invoice?"]
    assert left(case, "Yes, oak. Delivery takes five days.") == ["Can I pay by invoice?"]
    assert left(case, "Yes, oak. Delivery takes five days. Invoice is fine.") == []


@pytest.mark.parametrize(
    ("said", "reply", "expected"),
    [
        ("How long does a repair take?", "That can take a while.", ["How long does a repair take?"]),
        ("How long does a repair take?", "Six working days.", []),
        ("Is it safe for toys?", "Please see our website.", ["Is it safe for toys?"]),
        ("Is it safe for toys?", "I'll ask our chemist and write to you by Friday.", []),
        (
            "Can I swap it? And who pays the postage?",
            "We're so sorry!",
            ["Can I swap it?", "who pays the postage?"],
        ),
        ("Are you open on Sunday? Is there parking?", "Yes to both.", []),
        ("Please send the invoice.", "Here it is.", []),
        ("Did it ship?", "It did, at noon.", []),
    ],
)
def test_an_answer_is_known_by_its_subject_and_its_shape(said, reply, expected):
    assert left(chat(said), reply) == expected


def test_a_file_that_goes_with_the_reply_answers_too():
    case = chat("Could you send me the invoice and the delivery note?")
    draft = Draft.of(Reply("Both are attached.", ("invoice-17.pdf", "delivery-note.pdf")), case)
    assert open_asks(draft, case) == ()


WORDS = st.lists(
    st.sampled_from(
        [
            "can",
            "you",
            "send",
            "it",
            "?",
            ".",
            ",",
            "and",
            "when",
            "is",
            "the",
            "lamp",
            "please",
            "!",
            "\\n",
            "-",
            "how",
            "2",
        ]
    ),
    max_size=30,
)


@given(WORDS, WORDS)
def test_asks_keep_their_places_in_the_turn(first, second):
    case = chat(" ".join(first), " ".join(second))
    text = " ".join(first) + "\n\n" + " ".join(second)
    assert all(text[ask.start : ask.end] == ask.text for ask in asks_of(case))
    assert set(open_asks(Draft.of(Reply(text), case), case)) <= set(asks_of(case))
