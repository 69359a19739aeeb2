"""Phrases are looked up by cue words, so each way to say a phrase must hold one of its cues."""

import re

import pytest
from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st

from goodhands.conduct.rules.case import Reply
from goodhands.conduct.rules.checks import negative_language, rude_term, vague_term
from goodhands.conduct.rules.draft import Draft
from goodhands.conduct.rules.phrases import Unless, Wording, one_of, phrase
from tests.conduct.stories import case, find, letter

# Those without cues are looked for everywhere.
PHRASES = [
    each
    for check in (vague_term, rude_term, negative_language)
    for each in check.WORDING.phrases
    if each.cues
]
LETTERS = st.sampled_from("abcdefghijklmnopqrstuvwxyz' .,-\n")


@pytest.mark.parametrize("each", PHRASES, ids=lambda each: each.cues[0])
@settings(max_examples=20, deadline=None, suppress_health_check=list(HealthCheck))
@given(data=st.data())
def test_whatever_a_phrase_matches_holds_one_of_its_cues(each, data):
    match = each.pattern.search(data.draw(st.from_regex(each.pattern, alphabet=LETTERS)))
    assume(match is not None and not re.search(r"\w'(?!t\b|s\b|re\b|ve\b|ll\b|d\b|m\b)", match.group()))
    assert set(re.findall(r"[a-z]+(?:'[a-z]+)?", match.group())) & set(each.cues)


def test_alternatives_stand_one_or_more_a_line_and_long_ones_run_on():
    pattern = re.compile(
        one_of(r"""
            one|two
            thr
            + ee
        """)
    )
    assert [word for word in ("one", "two", "three", "thr") if pattern.fullmatch(word)] == [
        "one",
        "two",
        "three",
    ]


def test_what_stands_around_makes_words_harmless():
    wording = Wording(
        phrase("cold", r"\bcold\b", "Warm it up.", unless=Unless(before=r"not ", after=r" tea", within="ice"))
    )

    def said(text):
        about = case()
        return [finding.words for finding in wording.find("x", Draft.of(Reply(letter(text)), about), about)]

    assert said("It is cold.") == ["cold"]
    assert said("It is not cold. It is cold.") == ["cold"]
    assert not said("It is not cold.")
    assert not said("Have cold tea.")
    assert not said("Cold as ice.")


def test_quoted_words_links_and_signatures_are_not_the_agents_own():
    for text in (
        letter("You wrote “as soon as possible”, so it leaves at noon."),
        letter("The list (https://example.org/coming-soon) names the dates on page 1."),
        "Hi Maria,\n\nIt is here.\n\nTalk soon,\nTom",
        "Hi Maria,\n\nIt is here.\n\nTom\n\n> send it soon",
    ):
        assert not find("vague-term", text)
