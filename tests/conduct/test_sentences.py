"""Where a sentence ends, and where it only seems to."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from goodhands.conduct.rules.case import Reply
from goodhands.conduct.rules.draft import Draft
from goodhands.conduct.rules.sentences import body_sentences, sentences


def cut(text):
    return [sentence.text for sentence in sentences(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("It came. Thanks!", ["It came.", "Thanks!"]),
        ("Hello Dr. Okafor, Mrs. Vale called.", ["Hello Dr. Okafor, Mrs. Vale called."]),
        ("It costs 3.50 euros, e.g. in May.", ["It costs 3.50 euros, e.g. in May."]),
        ("Come at 5 p.m. tomorrow.", ["Come at 5 p.m. tomorrow."]),
        ("It leaves at 5 p.m. Please wait.", ["It leaves at 5 p.m.", "Please wait."]),
        ("Order No. 17 is late.", ["Order No. 17 is late."]),
        ("Is it blue? No. It is green.", ["Is it blue?", "No.", "It is green."]),
        ("No, it isn't. So call me.", ["No, it isn't.", "So call me."]),
        ("See https://example.org/a.b?c=d. Then write.", ["See https://example.org/a.b?c=d.", "Then write."]),
        ("Well... it is cracked... Truly.", ["Well... it is cracked...", "Truly."]),
        ("What?!! Where is it???", ["What?!!", "Where is it???"]),
        ("I waited.Then I left.", ["I waited.", "Then I left."]),
        ("where is it\nalso can i return it", ["where is it", "also can i return it"]),
        (
            "I wrote on Monday about the order that never came and nobody\nhas answered me. Why?",
            ["I wrote on Monday about the order that never came and nobody\nhas answered me.", "Why?"],
        ),
        ("Two things:\n- a lamp\n- a chair", ["Two things:", "- a lamp", "- a chair"]),
        ("1. First. Second.\n2. Third", ["1. First.", "Second.", "2. Third"]),
        ("", []),
        (" \n.\n ", []),
    ],
)
def test_sentences_end_where_a_reader_ends_them(text, expected):
    assert cut(text) == expected


@given(st.text(alphabet="ab.?! \n-1…\"')", max_size=80))
def test_sentences_keep_their_places_and_lose_no_letter(text):
    found = sentences(text)
    assert all(text[each.start : each.end] == each.text for each in found)
    assert all(left.end <= right.start for left, right in pairwise(found))
    assert sum(each.text.count("a") for each in found) == text.count("a")


def test_the_body_of_a_reply_leaves_out_greeting_quotes_and_signature():
    text = "Hi Maria,\n\n> where is it?\n\nIt left today. It comes on Friday.\n\nBest regards,\nTom"
    draft = Draft(Reply(text), "Tom Becker")
    found = body_sentences(draft)
    assert [each.text for each in found] == ["It left today.", "It comes on Friday."]
    assert all(text[each.start : each.end] == each.text for each in found)
