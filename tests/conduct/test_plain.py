"""A reply reads the same however its blanks, breaks and apostrophes are written; findings keep their places."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from goodhands.conduct.rules.plain import plain
from tests.conduct.stories import find, fixed


@pytest.mark.parametrize(
    "text",
    [
        "Hi Maria,\r\n\r\nIt comes as soon as possible.\r\n\r\nTom",
        "Hi\u00a0Maria,\n\nIt comes as\u00a0soon as\u202fpossible.\n\nTom",
        "\ufeffHi Maria,\n\nIt comes as \u200bsoon as pos\u00adsible.\n\nTom",
        "Hi Maria,\n\nIt  comes   as soon  as possible.\n\nTom",
        "Hi Maria,\u2028\u2028It comes as soon as possible.\u2028\u2028Tom",
    ],
)
def test_what_nobody_sees_changes_no_verdict_and_moves_no_mark(text):
    finding = find("vague-term", text)[0]
    assert plain(finding.words).text == "as soon as possible"
    assert text[finding.start : finding.end] == finding.words
    assert plain(fixed(text, finding)).text.startswith("Hi Maria,")
    assert find("greet-by-name", text) == []
    assert find("sign-off-name", text) == []


def test_a_fix_about_the_customers_words_lands_where_it_should_in_a_reply_with_odd_breaks():
    text = "Hi Maria,\r\n\r\nYes, it is oak.\r\n\r\nBest regards,\r\nTom"
    finding = find("unanswered-thread", text, said="Is it oak? And can I pay by invoice?")[0]
    assert "Yes, it is oak. About “can I pay by invoice”: …\r\n\r\nBest regards" in fixed(text, finding)


@given(st.text(alphabet=" ab.\r\n\t\u00a0\u00ad\u200b\u2011\u2028ʼ", max_size=30))
def test_every_letter_leads_back_to_its_place(text):
    reads = plain(text)
    places = [reads.start(i) for i in range(len(reads.text))]
    assert places == sorted(set(places))
    assert all(text[at] == letter for at, letter in zip(places, reads.text, strict=True) if letter in "ab.")
    assert reads.start(len(reads.text)) <= len(text)
    assert plain(reads.text).text == reads.text
