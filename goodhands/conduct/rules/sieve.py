"""Which of many patterns may be found in a text, told by its words, each of which is looked at only once.

A pattern is looked for beside certain words, its cues, and can't do without certain pieces of text (see
`needs`). Of a piece, what stands in one word is its anchor: " been taken" has " taken", so a word must
begin with that. For each word seen it is kept, as the bits of one whole number, which patterns have a cue or
an anchor in it; what may be found in a text comes out of the numbers of its words.
"""

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache
from itertools import chain
from typing import NamedTuple

from goodhands.conduct.rules.needs import Needed, likely, needs_of

ANYWHERE = "*"  # the cue of a pattern that is looked for beside any words
BEHIND = 40  # letters before a sentence that a pattern may look back at
_KNOWN = 16_384  # words whose bits are kept
_CUE_LENGTH = 5  # letters of a cue that count: "frust" finds frustrated, frustrating, frustration
CUE = re.compile(r"[a-z\u00df-\u1fff]+(?:'[a-z]+)?")
_WORD = re.compile(r"[^\W_]+(?:'[^\W_]+)?")
_TEXTS = 2_048  # texts of which it is kept what may be found in them
_LONG = 60  # letters: longer words are no words, and not kept
_LONGEST = 24  # letters of an anchor; words of longer ones are not asked for


class _Laid(NamedTuple):
    """The bits of a word's cues and anchors. A pattern has one bit for its cues and one for each of its two
    needs, each `size` further; `always` are the bits of what a pattern does not ask for.
    """

    size: int
    always: int
    by_cue: dict[str, int]
    by_anchor: dict[str, int]
    known: dict[str, int]


class Sieve:
    """Patterns to look for in text in lower case, each beside one of its cues: a whole word, or the first
    letters of one (see `beginning`).
    """

    def __init__(self) -> None:
        self._patterns: list[tuple[str, tuple[str, ...]]] = []
        self._laid: _Laid | None = None
        self.left = lru_cache(maxsize=_TEXTS)(self._left)

    def add(self, pattern: str, cues: tuple[str, ...]) -> int:
        """Add a pattern that is looked for beside one of `cues`; return its number, counted from 0."""
        self._patterns.append((pattern, cues))
        self._laid = None
        self.left.cache_clear()
        return len(self._patterns) - 1

    def _left(self, text: str) -> int:
        """Return the bits of all patterns that may be found in `text`: 1 << number each."""
        laid = self._laid or self._lay_out()
        known, found = laid.known, laid.always
        for word in text.split():
            bits = known.get(word)
            found |= self._learn(laid, word) if bits is None else bits
        size = laid.size
        return found & found >> size & found >> 2 * size & (1 << size) - 1

    def _learn(self, laid: _Laid, word: str) -> int:
        """Work out the bits of a word, and keep them."""
        bits = 0
        for cue in _cues(word):
            bits |= laid.by_cue.get(cue, 0)
        for anchor in _held(f" {word} ", laid.by_anchor):
            bits |= laid.by_anchor[anchor]
        if len(laid.known) >= _KNOWN:
            laid.known.clear()
        if len(word) <= _LONG:
            laid.known[word] = bits
        return bits

    def _lay_out(self) -> _Laid:
        size, always = len(self._patterns), 0
        laid = _Laid(size, 0, {}, {}, {})
        for number, (pattern, cues) in enumerate(self._patterns):
            for cue in cues:
                laid.by_cue[cue] = laid.by_cue.get(cue, 0) | 1 << number
            needs = [found for need in needs_of(pattern) if (found := _anchors(need))]
            for place, need in ((1, needs[:1]), (2, needs[1:2])):
                bit = 1 << number + place * size
                always |= 0 if need else bit
                for anchor in chain(*need):
                    laid.by_anchor[anchor] = laid.by_anchor.get(anchor, 0) | bit
        self._laid = laid._replace(always=always | laid.by_cue.pop(ANYWHERE, 0))
        return self._laid


SIEVE = Sieve()  # for all that is looked for sentence by sentence, so that a word is learned once for all


def beginning(word: str) -> str:
    """Return the cue of all words that begin as this one: of "frust" and of "frustrated", "frust-"."""
    return (word if word.isalpha() else word.replace("'", ""))[:_CUE_LENGTH] + "-"


def _cues(text: str) -> Iterator[str]:
    """Give the cues that a piece of text without blanks holds."""
    yield from CUE.findall(text)
    yield from map(beginning, _WORD.findall(text))


def numbers(bits: int) -> Iterator[int]:
    """Give the numbers of the bits that are set, the lowest first."""
    while bits:
        last = bits & -bits
        yield last.bit_length() - 1
        bits ^= last


def _held(word: str, anchors: dict[str, int]) -> Iterable[str]:
    """Return which of the anchors stand in a word with blanks at its sides."""
    size = len(word)
    if size > _LONG:
        return [anchor for anchor in anchors if anchor in word]
    return anchors.keys() & {
        word[start:end] for start in range(size) for end in range(start + 1, min(size, start + _LONGEST) + 1)
    }


def _anchors(need: Needed) -> set[str]:
    """Return the anchors of a set of pieces, of each its rarest; none if a piece has none."""
    words = [_words(piece) for piece in need]
    anchors = {min(each, key=lambda word: likely([word])) for each in words if each}
    return anchors if all(words) and max(map(len, anchors)) <= _LONGEST else set()


def _words(piece: str) -> list[str]:
    """Return what of a piece stands in each word, with a blank where the word begins or ends."""
    marked = f"\0{piece}\0".split()
    return [word for part in marked if (word := f" {part} ".replace(" \0", "").replace("\0 ", "")).strip()]
