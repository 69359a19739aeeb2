"""Lists of wordings: how they are read, looked up, taken back, and that no cue is forgotten."""

import importlib
import json
import pkgutil
import re
from collections.abc import Iterator
from itertools import accumulate
from pathlib import Path

import pytest

from goodhands.conduct.rules import moves, signals
from goodhands.conduct.rules.signals.reading import message
from goodhands.conduct.rules.spotting import Signs, read_wordings

CASES = Path(__file__).parent / "cases"
PETS = Signs(
    r"""
    cats dogs: \b(?:cats|dogs)\b
    bird birdi: ^my bird
    + (?:ie)?\b
    """,
    unless=r"""
    no: \bno (?:cats|dogs)\b
    """,
    nowhere_near=r"""
    rain raini rains: \brain(?:ing|s)?\b
    """,
)


def spotted(text: str, signs: Signs = PETS) -> list[str]:
    passage = message(text)
    return [passage.text[spot.start : spot.end] for spot in passage.spots(signs)]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Two cats came.", ["cats"]),
        ("Cats and DOGS.", ["Cats", "DOGS"]),
        ("There were no cats, only dogs.", ["dogs"]),
        ("It rains cats and dogs. Dogs!", ["Dogs"]),
        ("My birdie sings.", ["My birdie"]),
        ("Listen to my birdie.", []),
        ("> Two cats came.\nYes.", []),
        ("Concatenate the dogma.", []),
    ],
)
def test_words_are_found_unless_the_sentence_takes_them_back(text, found):
    assert spotted(text) == found


def test_a_missing_apostrophe_makes_no_difference():
    signs = Signs(r"    doesn't: \bdoesn't work\b")
    assert spotted("it doesnt work", signs) == ["doesnt work"]
    assert spotted("It doesn’t work.", signs) == ["doesn’t work"]


def test_a_sentence_is_read_anew_behind_other_words():
    signs = Signs(r"    cats: (?<!no\n)\bcats\b")
    assert spotted("No\nCats\n", signs) == []
    assert spotted("Yes\nCats\n", signs) == ["Cats"]
    assert spotted("No\nCats\n", signs) == []


def test_no_pattern_looks_further_back_than_a_sentence_is_told_apart_by():
    behind = [
        width
        for signs in every_list()
        for each in (*signs.wordings, *signs.unless)
        for width in backwards(each.spelt)
    ]
    assert max(behind) > 5
    assert max(behind) < 40


def backwards(pattern: str) -> Iterator[int]:
    """Give how far the look-behinds of a pattern reach."""
    for start in (match.end() for match in re.finditer(r"\(\?<[=!]", pattern)):
        depth = list(accumulate({"(": 1, ")": -1}.get(letter, 0) for letter in pattern[start:]))
        yield re._parser.parse(pattern[start : start + depth.index(-1)]).getwidth()[1]


def test_a_line_without_cues_is_refused():
    with pytest.raises(ValueError, match="cues: pattern"):
        list(read_wordings(r"\bcats\b"))


def test_a_name_that_no_vocabulary_holds_is_refused():
    with pytest.raises(KeyError):
        spotted("The cats came.", Signs("    cats: <animals>"))


def every_list():
    for package in (signals, moves):
        for info in pkgutil.iter_modules(package.__path__):
            module = importlib.import_module(f"{package.__name__}.{info.name}")
            yield from (value for value in vars(module).values() if isinstance(value, Signs))


def texts() -> list[str]:
    found = set()
    for path in sorted(CASES.glob("turns*.jsonl")):
        for line in path.read_text("utf-8").splitlines():
            case = json.loads(line)
            found |= {turn["text"] for turn in case["conversation"]} | {case["reply"]["text"]}
    return sorted(found)[::3]


def test_no_wording_is_overlooked_because_a_cue_was_forgotten():
    passages = [message(text) for text in texts()]
    wordings = {word for signs in every_list() for word in (*signs.wordings, *signs.unless)}
    forgotten = set()
    for passage in passages:
        cues = [set(map(cue_of, words)) for words in words_by_sentence(passage)]
        for wording in wordings:
            for sentence, near in zip(passage.sentences, cues, strict=True):
                if "*" in wording.cues or near.intersection(wording.cues):
                    continue
                if next(wording.places(passage.lower, sentence.start, sentence.end), None):
                    forgotten.add((wording.source[:80], sentence.text))
    assert not forgotten


def cue_of(word: str) -> str:
    return word.replace("'", "")[:5] + "-"


def words_by_sentence(passage) -> list[list[str]]:
    words: list[list[str]] = [[] for _ in passage.sentences]
    for word, _, _, number in passage.words:
        words[number].append(word)
    return words
