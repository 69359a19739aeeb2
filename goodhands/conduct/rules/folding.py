"""Words made comparable: other case, dropped accents and apostrophes make no difference."""

import re
import unicodedata
from collections.abc import Iterator
from typing import NamedTuple

WORD = re.compile(r"[^\W\d_]+(?:['’ʼ][^\W\d_]+)*")
_LETTERS = str.maketrans(
    {
        "ø": "o",
        "ł": "l",
        "đ": "d",
        "ð": "d",
        "þ": "th",
        "æ": "ae",
        "œ": "oe",
        "ı": "i",
        "'": "",
        "’": "",
        "ʼ": "",
    }
)


class Word(NamedTuple):
    """A word of a text: folded, as written, and its place."""

    folded: str
    raw: str
    start: int
    end: int


def word_set(text: str) -> frozenset[str]:
    """Return the words of `text`, parted by blanks, as a set."""
    return frozenset(text.split())


def fold(word: str) -> str:
    """Return `word` in small letters, without accents and apostrophes: "Renée" is "renee"."""
    if word.isascii():
        return word.lower().replace("'", "")
    bare = unicodedata.normalize("NFKD", word.casefold().translate(_LETTERS))
    return "".join(char for char in bare if not unicodedata.combining(char))


def fold_words(text: str) -> list[str]:
    """Return the folded words of `text`, in order."""
    return [fold(word) for word in WORD.findall(text)]


def words_of(text: str, start: int = 0, end: int | None = None) -> Iterator[Word]:
    """Give the words of `text` between two offsets, with their places."""
    for match in WORD.finditer(text, start, len(text) if end is None else end):
        yield Word(fold(match.group()), match.group(), match.start(), match.end())


def edit_distance(left: str, right: str, limit: int) -> int:
    """Return how many letters to add, drop, change or swap; `limit` + 1 if more than `limit`."""
    if abs(len(left) - len(right)) > limit:
        return limit + 1
    before: list[int] = []
    row = list(range(len(right) + 1))
    for i, a in enumerate(left, 1):
        before, row, above = row, [i], before
        for j, b in enumerate(right, 1):
            cost = min(before[j] + 1, row[j - 1] + 1, before[j - 1] + (a != b))
            if i > 1 and j > 1 and a == right[j - 2] and left[i - 2] == b:
                cost = min(cost, above[j - 2] + 1)
            row.append(cost)
        if min(row) > limit:
            return limit + 1
    return row[-1]
