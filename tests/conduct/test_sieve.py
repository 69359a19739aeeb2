"""What the sieve leaves out is nowhere found: it answers as a search for each pattern would, only sooner."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from goodhands.conduct.rules.needs import ways_of
from goodhands.conduct.rules.sieve import ANYWHERE, Sieve, beginning

WORDS = (
    "a",
    "an",
    "I'm",
    "taken",
    "mistaken",
    "been",
    "unable",
    "not",
    "kettle,",
    "new",
    "(new)",
    "12",
    "e-mail",
)
PIECES = (
    "taken",
    "un(?:able|willing) to",
    "been taken",
    "(?:a|an) new",
    r"\d+ kettles?",
    "(?:not )?been",
    r"\bnew\b",
    "(?:an? (?:new|12)|not|been (?:mis)?taken)",
)


def left(text: str, *patterns: tuple[str, str]) -> list[int]:
    sieve = Sieve()
    for cues, pattern in patterns:
        sieve.add(pattern, tuple(cues.split()))
    return list(sieve.patterns(sieve.left(text)))


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("it has been taken away", [0, 1, 3]),
        ("it was mistaken for a lamp", [3]),
        ("takeaways have been closed", [3]),
        ("we have taken it (taken!)", [1, 3]),
        ("", [3]),
    ],
)
def test_a_pattern_is_left_where_its_cue_and_its_words_stand(text, found):
    given_patterns = (
        ("been", "has been taken"),
        ("taken", "taken"),
        (beginning("taking"), "(?:takin|takers)"),
        (ANYWHERE, r"\w*"),
        ("lamps", "lamp"),
    )
    assert left(text, *given_patterns) == found


@given(st.lists(st.sampled_from(WORDS)), st.lists(st.sampled_from(PIECES), min_size=1, max_size=3))
def test_whatever_is_found_is_left(words, pieces):
    text, pattern = " ".join(words).lower(), " ".join(pieces)
    if re.search(pattern, text):
        assert left(text, (ANYWHERE, pattern)) == [0]


@given(st.text(alphabet="ab ,\n", max_size=30), st.text(alphabet="ab ,", min_size=1, max_size=5))
def test_pieces_are_found_across_the_edges_of_words(text, piece):
    if piece in text:
        assert left(text, (ANYWHERE, re.escape(piece))) == [0]


def test_a_long_word_is_looked_through_all_the_same():
    assert left(f"https://x.example/{'a' * 80}kettle", ("https", "kettle")) == [0]


def test_a_pattern_added_later_is_looked_for_too():
    sieve = Sieve()
    sieve.add("lamp", ("lamp",))
    assert list(sieve.patterns(sieve.left("a lamp and a kettle"))) == [0]
    sieve.add("kettle", ("kettle",))
    assert list(sieve.patterns(sieve.left("a lamp and a kettle"))) == [0, 1]


OFTEN = r"\b(?:(?:my|your) (?:one|old)|(?:the|this) (?:new|end))\b"


@pytest.mark.parametrize(
    ("text", "is_left"),
    [
        ("your one", True),
        ("the end of your day", True),
        ("your new day", False),
        ("this one", False),
        ("old and new", False),
    ],
)
def test_a_pattern_is_left_where_all_that_one_of_its_alternatives_needs_stands(text, is_left):
    assert left(text, (ANYWHERE, OFTEN)) == ([0] if is_left else [])


def test_the_ways_of_a_pattern_are_those_of_its_longest_choice():
    pattern = r"\b(?:my|your) (?:dog|(?:big )?cat|cow)s?\b"
    firsts = [{*way[0]} for way in ways_of(pattern)]
    assert firsts == [{" dog"}, {"cat"}, {" cow"}]
    assert all({"my", "your"} in [{*need} for need in way] for way in ways_of(pattern))
    assert ways_of(r"(?:lamp|)") == ((),)


def test_the_ways_of_patterns_keep_their_places_when_more_are_added():
    sieve = Sieve()
    first = sieve.add(OFTEN, (ANYWHERE,))
    before = sieve.ways([first])
    second = sieve.add("the|a|your", (ANYWHERE,))
    assert sieve.ways([first]) == before
    assert sieve.ways([second]) & before == 0
    assert sieve.ways([first, second]) == before | sieve.ways([second])
