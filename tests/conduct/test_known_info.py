"""What is known, what is asked for, and what a finding says about it (CO-08)."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from goodhands.conduct.rules.case import Reply, Turn
from goodhands.conduct.rules.draft import Draft
from goodhands.conduct.rules.facts.asking import asked
from goodhands.conduct.rules.facts.known import known_facts
from tests.conduct.stories import case, find, fixed, letter

RULE = "asks-known-info"


def told(text):
    return {(fact.kind, fact.value) for fact in known_facts(case(said=text)) if fact.said_by == "customer"}


@pytest.mark.parametrize(
    ("text", "kind", "value"),
    [
        ("Order H-8810 came without the shade.", "order", "H-8810"),
        ("My reservation code is KX7Q2L.", "booking", "KX7Q2L"),
        ("Invoice INV-7790 is wrong.", "invoice", "INV-7790"),
        ("Lot 2231B, cat. no. EK0525.", "lot", "2231B"),
        ("Lot 2231B, cat. no. EK0525.", "sku", "EK0525"),
        ("S/N: 77A-20391", "serial", "77A-20391"),
        ("Call me on 0113 496 0021.", "phone", "0113 496 0021"),
        ("Write to ann@example.org please.", "email", "ann@example.org"),
        ("Please deliver to 220 Canal St, Columbus.", "address", "220 Canal St, Columbus"),
        ("I bought it on 3 May.", "date of purchase", "on 3 May"),
        ("It stops in Edge 130.", "browser", "Edge 130"),
        ("We use iOS 18.3 here", "os", "iOS 18.3"),
        ('The page says "Export limit reached".', "error", "Export limit reached"),
        ("I ordered size M in moss green.", "size", "M"),
        ("I ordered size M in moss green.", "colour", "moss green"),
        ("I paid with PayPal.", "payment", "PayPal"),
        ("There were two charges of $49.99.", "amount", "$49.99"),
        ("My V8 stops after five minutes.", "product", "V8 stops"),
        ("Here is the HAR file.", "log", "HAR file"),
    ],
)
def test_messages_tell_facts(text, kind, value):
    known = told(text)
    assert any(kind == k and (value in v or v in value) for k, v in known), known


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Please order 200 kits for us.", "order"),
        ("Shall I send you a photo?", "photo"),
        ("I can't clear the cache, how do I do that?", "clearing the cache"),
        ("I have not restarted the router yet.", "restarting"),
        ("My address is wrong.", "address"),
    ],
)
def test_what_only_sounds_like_a_fact_is_none(text, kind):
    assert kind not in {k for k, _ in told(text)}


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Could you send us your order number?", "order"),
        ("We will need your reservation code.", "booking"),
        ("Once I have the serial number, I can look it up.", "serial"),
        ("Without your invoice number we can't find it.", "invoice"),
        ("Which browser are you using?", "browser"),
        ("When did you buy the V8?", "date of purchase"),
        ("May I have your phone number?", "phone"),
        ("Would you mind sharing your email address with us?", "email"),
        ("Order number please?", "order"),
        ("Please clear your cache and try a private window.", "clearing the cache"),
        ("Have you tried restarting the router?", "restarting"),
        ("Could you record a short video of it?", "video"),
        ("Please send us:\n- your order number\n- a photo of the label", "order"),
        ("What size would you like?", "size"),
        ("How did you pay?", "payment"),
    ],
)
def test_questions_are_read_however_they_are_put(text, kind):
    draft = Draft.of(Reply(letter(text)), case())
    assert kind in {question.kind for question in asked(draft)}


@pytest.mark.parametrize(
    "text",
    [
        "Your order number is H-8810.",
        "I will send you the tracking number today.",
        "You don't need to send us your order number.",
        "Shall I send it to your address?",
        "For your security, please tell me your customer number and date of birth.",
        "I have passed your phone number to the driver.",
        "If anything else happens, just tell me your order number.",
        "Thank you for clearing the cache already.",
    ],
)
def test_what_is_no_question_is_left_alone(text):
    facts = {
        "order": "X-1",
        "tracking": "T-22",
        "phone": "555-0101",
        "address": "1 Elm St",
        "customer_number": "9",
    }
    assert not find(RULE, letter(text), customer_facts=facts, said="I cleared the cache twice.")


def test_the_finding_shows_the_value_and_where_the_record_has_it():
    text = letter("Could you send us your order number?")
    (finding,) = find(RULE, text, customer_facts={"order": "H-8810"})
    assert finding.words == "order number"
    assert "H-8810" in finding.reason
    assert "“order”" in finding.reason


def test_the_finding_quotes_the_message_that_told_it():
    (finding,) = find(RULE, letter("Which browser do you use?"), said="Hello. It fails in Edge 130. Ann")
    assert "It fails in Edge 130." in finding.reason


def test_one_key_says_that_we_have_it():
    text = letter("I'm sorry. Could you send us your order number?")
    (finding,) = find(RULE, text, customer_facts={"order": "H-8810"})
    assert fixed(text, finding) == letter("I'm sorry. I have the order number here: H-8810.")


def test_a_step_taken_before_is_thanked_for():
    text = letter("Please restart the router.")
    (finding,) = find(RULE, text, said="I restarted the router twice.")
    assert fixed(text, finding) == letter("Thank you for trying that already.")


def test_restarting_something_else_is_another_step():
    assert not find(RULE, letter("Please restart the router."), said="I restarted my laptop twice.")


def test_an_answer_to_an_agents_question_counts():
    turns = (
        Turn("customer", "It does not print."),
        Turn("agent", "Which printer is it, and could you send a photo of the display?"),
        Turn("customer", "The Laser 200. Photo attached."),
    )
    found = find(RULE, letter("Please send us a photo of the display."), turns=turns)
    assert [finding.words for finding in found] == ["photo"]


def test_an_open_question_is_answered_by_the_entry_it_is_about():
    text = letter("On which day does Oliver come now?")
    (finding,) = find(RULE, text, customer_facts={"student": "Oliver", "lesson": "Tuesdays 4 pm"})
    assert finding.known.value == "Tuesdays 4 pm"
    assert "“lesson”" in finding.reason


def test_the_more_exact_answer_is_shown():
    (finding,) = find(
        RULE, letter("What size did you order?"), customer_facts={"item": "Linen shirt, size M, white"}
    )
    assert finding.known.value == "M"


def test_what_was_asked_and_answered_before_is_known():
    turns = (
        Turn("customer", "The poster is blurry."),
        Turn("agent", "What resolution does the file have?"),
        Turn("customer", "72 dpi, I think."),
    )
    (finding,) = find(RULE, letter("Could you tell me the resolution of the file?"), turns=turns)
    assert finding.known.value == "72 dpi, I think."


def test_an_answer_to_one_of_two_questions_leaves_the_other_open():
    turns = (
        Turn("customer", "The printer jams."),
        Turn("agent", "Which tray is it, and which paper?"),
        Turn("customer", "Tray 2."),
    )
    assert not find(RULE, letter("And which paper is it?"), turns=turns)


@settings(deadline=None, max_examples=60)
@given(
    st.lists(
        st.sampled_from(
            [
                "order",
                "W-1001",
                "please",
                "send",
                "your",
                "?",
                "\n",
                "which",
                "photo",
                "of",
                "it",
                "—",
                "“",
                "İ",
                "2 May",
            ]
        ),
        max_size=30,
    )
)
def test_any_words_can_be_read(bits):
    text = " ".join(bits)
    about = case(said=text, customer_facts={"order": "W-1001", "": "x", "size": ""})
    for fact in known_facts(about):
        if fact.span:
            assert about.turns[fact.turn].text[slice(*fact.span)]
    for finding in find(RULE, text, said=text, customer_facts={"order": "W-1001"}):
        assert finding.words == text[finding.start : finding.end]


@pytest.mark.parametrize(
    ("said", "ask", "value"),
    [
        ("Two days in one shirt. Tag SK884120.", "Send us your bag tag.", "SK884120"),
        ("The save is gone, player id ZED#4471.", "What is your player ID?", "ZED#4471"),
    ],
)
def test_a_code_behind_the_name_of_what_is_asked_for_is_known(said, ask, value):
    (found,) = find(RULE, letter(ask), said=said)
    assert found.known is not None
    assert found.known.value == value
    assert not find(RULE, letter(ask), said="My tag and id are gone since 2026, sorry.")
