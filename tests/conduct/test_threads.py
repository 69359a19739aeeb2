"""The checks that weigh meaning, on letters of many trades: how often they are right, and what they show.

Six sets in `cases/threads/`, each written after the rules had been fitted to those before it.
"""

from pathlib import Path

import pytest

from goodhands.conduct.rules.asks import read_asks
from goodhands.conduct.rules.case_file import Score, read_case
from goodhands.conduct.rules.checks import BY_ID
from goodhands.conduct.rules.draft import Draft
from goodhands.conduct.rules.turn import turn_text
from tests.conduct.stories import find, fixed, letter

CASES = [
    read_case(line, number)
    for path in sorted((Path(__file__).parent / "cases" / "threads").glob("*.jsonl"))
    for number, line in enumerate(path.read_text("utf-8").splitlines(), 1)
]


def found(rule, labelled):
    return list(BY_ID[rule].find(Draft.of(labelled.reply, labelled.case), labelled.case))


@pytest.mark.parametrize("rule", ["unanswered-thread", "promise-without-date", "expectation-missing"])
def test_a_rule_is_right_on_nine_letters_of_ten(rule):
    score = Score()
    for labelled in CASES:
        score.count(labelled, rule, found(rule, labelled))
    assert score.hits >= 15
    assert score.precision >= 0.9
    assert score.recall >= 0.9


def test_an_open_ask_is_shown_in_the_customers_own_words():
    for labelled in CASES:
        for finding in found("unanswered-thread", labelled):
            assert finding.where == "customer"
            assert turn_text(labelled.case)[finding.start : finding.end] == finding.words


def test_a_key_takes_the_open_ask_up():
    said = "Is it oak? And can I pay by invoice?"
    text = letter("Yes, it is oak.")
    finding = find("unanswered-thread", text, said=said)[0]
    assert finding.words == "can I pay by invoice?"
    assert "Yes, it is oak. About “can I pay by invoice”: …" in fixed(text, finding)


@pytest.mark.parametrize(
    "body",
    [
        "Please unplug it.",
        "A new one leaves us today.",
        "We will replace it.",
        "You don't need to do anything more.",
        "I have refunded you.",
        "For that we'd need the type from the plate.",
        "How annoying for you: soak the plug in vinegar.",
        "Which colour would you like?",
    ],
)
def test_a_next_step_of_either_side_or_none_will_do(body):
    assert find("expectation-missing", letter(f"I'm sorry. {body}"), said="My lamp is broken.") == []


@pytest.mark.parametrize(
    "body",
    ["This should not happen.", "I have noted this.", "If you have questions, feel free to contact us."],
)
def test_regret_and_open_ears_are_no_next_step(body):
    finding = find("expectation-missing", letter(f"I'm sorry. {body}"), said="My lamp is broken.")[0]
    assert finding.words == body
    assert [fix.label for fix in finding.fixes] == [
        "Say what you will do",
        "Say what the customer should do",
        "Say that nothing is needed",
    ]


@pytest.mark.parametrize(
    "said", ["Which bulb fits?", "That's all, thank you!", "Lovely lamp, I told everyone."]
)
def test_where_nothing_is_open_no_next_step_is_due(said):
    assert find("expectation-missing", letter("An E14 bulb fits."), said=said) == []


def test_who_wants_to_buy_needs_more_than_a_yes():
    said = "I'd like the lamp in red as well, four of them. Can I order them?"
    assert find("expectation-missing", letter("Yes, that is possible."), said=said)[0].trigger in said
    offered = letter("Four red lamps are $160. They are set aside for you until Friday.")
    assert find("expectation-missing", offered, said=said) == []


@pytest.mark.parametrize(
    ("said", "body", "is_open"),
    [
        ("Have a manager ring me today.", "A fitter is with you at ten.", True),
        (
            "Have a manager ring me today.",
            "Our branch manager Ann Lee has your file and rings you at ten.",
            False,
        ),
        ("Please carry on as you are.", "The spring issue comes in April.", False),
    ],
)
def test_a_wish_is_known_by_what_it_asks_of_us(said, body, is_open):
    assert bool(find("unanswered-thread", letter(body), said=said)) == is_open


@pytest.mark.parametrize(
    ("said", "asked"),
    [
        ("After a price for a brick drive, 60 sqm.", "After a price for a brick drive, 60 sqm."),
        ("Good morning Ruth, any news of the tiles?", "any news of the tiles?"),
        (
            "My bank has asked for a paper that shows the fees.",
            "My bank has asked for a paper that shows the fees.",
        ),
        ("If my key opens their door, who can open mine?", "who can open mine?"),
    ],
)
def test_an_ask_is_marked_where_it_begins(said, asked):
    assert [ask.text for ask in read_asks(said)] == [asked]
