"""A letter's text in its parts."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from goodhands.ledger.rules.letter_parts import Part, Words, parts_of


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("", []),
        ("# Warning letter", [Part("heading", (Words("Warning letter"),), 1)]),
        ("one\ntwo\n\nthree", [("one", " ", "two"), ("three",)]),
        ("- a\n- b", [Part("item", (Words("a"),), 1, "•"), Part("item", (Words("b"),), 1, "•")]),
        ("3. a\n4. b", [Part("item", (Words("a"),), 1, "3."), Part("item", (Words("b"),), 1, "4.")]),
        (
            "- a\n\n  more\n  - deep",
            [
                Part("item", (Words("a"),), 1, "•"),
                Part("item", (Words("more"),), 1),
                Part("item", (Words("deep"),), 2, "•"),
            ],
        ),
        (
            "**What follows.** *Soon* it",
            [
                Part(
                    "paragraph",
                    (
                        Words("What follows.", is_bold=True),
                        Words(" "),
                        Words("Soon", is_italic=True),
                        Words(" it"),
                    ),
                )
            ],
        ),
        ("a  \nb", [Part("paragraph", (Words("a"), Words("", is_break=True), Words("b")))]),
        ("see [here](https://x.example/a)", [("see ", "here", " (https://x.example/a)")]),
        ("> quoted", [("quoted",)]),
        ("<b>plain</b>", [("<b>plain</b>",)]),
        ("    code", [("code",)]),
    ],
)
def test_parts(text, parts):
    found = parts_of(text)
    wanted = tuple(
        one if isinstance(one, Part) else Part("paragraph", tuple(Words(word) for word in one))
        for one in parts
    )
    assert found == wanted


@given(st.text(st.characters(exclude_categories=("Cs",)), max_size=200))
def test_any_text_has_parts_with_words(text):
    assert all(one.words for one in parts_of(text))


@given(st.lists(st.from_regex(r"[a-z]{1,8}", fullmatch=True), min_size=1, max_size=6))
def test_no_word_is_lost(words):
    said = " ".join(run.text for part in parts_of("\n\n".join(words)) for run in part.words)
    assert said.split() == words
