"""Which of many patterns may be found in a text, told by its words, each of which is looked at only once.

A pattern is looked for beside certain words, its cues, and can't do without certain pieces of text (see
`needs`). Of a piece, what stands in one word is its anchor: " been taken" has " taken", so a word must
begin with that. A pattern of several alternatives may match in several ways, each with pieces of its own.
For each word seen it is kept, as the bits of one whole number, which ways have a cue or an anchor in it; what
may be found in a text comes out of the numbers of its words.
"""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator
from functools import lru_cache, reduce
from itertools import chain
from operator import or_
from typing import NamedTuple

from goodhands.conduct.rules.needs import RARE, Needed, likely, ways_of

ANYWHERE = "*"  # the cue of a pattern that is looked for beside any words
BEHIND = 40  # letters before a sentence that a pattern may look back at
_KNOWN = 16_384  # words whose bits are kept
_CUE_LENGTH = 5  # letters of a cue that count: "frust" finds frustrated, frustrating, frustration
CUE = re.compile(r"[a-z\u00df-\u1fff]+(?:'[a-z]+)?")
_WORD = re.compile(r"[^\W_]+(?:'[^\W_]+)?")
_TEXTS = 2_048  # texts of which it is kept what may be found in them
_LONG = 60  # letters: longer words are no words, and not kept
_LONGEST = 24  # letters of an anchor; words of longer ones are not asked for


_Way = tuple[set[str], ...]  # of each of its needs, the rarest first, the anchors; two at most


class _Laid(NamedTuple):
    """The bits of a word's cues and anchors. A way has one bit for its cues and one for each of its two
    needs, each `size` further; `always` are the bits of what a way does not ask for. `owners`: of each way
    the number of its pattern; `ways`: of each pattern the bits of its ways.
    """

    size: int
    always: int
    by_cue: dict[str, int]
    by_anchor: dict[str, int]
    known: dict[str, int]
    owners: list[int]
    ways: list[int]


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

    def ways(self, patterns: Iterable[int]) -> int:
        """Return the bits of the ways in which patterns, given by their numbers, may be found."""
        laid = self._laid or self._lay_out()
        return reduce(or_, map(laid.ways.__getitem__, patterns), 0)

    def patterns(self, ways: int) -> Iterator[int]:
        """Give the numbers of the patterns to which ways belong, the lowest first."""
        laid = self._laid or self._lay_out()
        last = -1
        for way in numbers(ways):
            if laid.owners[way] != last:
                last = laid.owners[way]
                yield last

    def _left(self, text: str) -> int:
        """Return the bits of all ways in which patterns may be found in `text`."""
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
        ways = [_ways(pattern) for pattern, _ in self._patterns]
        owners = [number for number, each in enumerate(ways) for _ in each]
        size, always = len(owners), 0
        by_cue, by_anchor = defaultdict[str, int](int), defaultdict[str, int](int)
        for number, way in enumerate(chain.from_iterable(ways)):
            for cue in self._patterns[owners[number]][1]:
                by_cue[cue] |= 1 << number
            for place in (0, 1):
                bit = 1 << number + (place + 1) * size
                always |= bit if place >= len(way) else 0
                for anchor in chain(*way[place : place + 1]):
                    by_anchor[anchor] |= bit
        bits = [0] * len(ways)
        for number, owner in enumerate(owners):
            bits[owner] |= 1 << number
        always |= by_cue.pop(ANYWHERE, 0)
        self._laid = _Laid(size, always, dict(by_cue), dict(by_anchor), {}, owners, bits)
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


def _ways(pattern: str) -> list[_Way]:
    """Return the ways in which a pattern may match. Those that each have something rare are taken as one."""
    ways = [_needs(way) for way in ways_of(pattern)]
    if [] in ways:
        return [_together(ways)]
    rare = [way for way in ways if likely(way[0]) <= RARE]
    others = [tuple(way[:2]) for way in ways if likely(way[0]) > RARE]
    return [*others, _together(rare)] if rare else others


def _needs(way: Iterable[Needed]) -> list[set[str]]:
    """Return the anchors of each need of a way, the rarest first."""
    return sorted(filter(None, map(_anchors, way)), key=likely)


def _together(ways: Iterable[list[set[str]]]) -> _Way:
    """Return what is needed by all of several ways: of each need, in order, any of their anchors."""
    return tuple(set().union(*needs) for needs in zip(*(way[:2] for way in ways), strict=False))


def _anchors(need: Needed) -> set[str]:
    """Return the anchors of a set of pieces; none if a piece has none."""
    anchors = set(map(_anchor, need))
    return anchors if all(anchors) and max(map(len, anchors)) <= _LONGEST else set()


@lru_cache(maxsize=32_768)
def _anchor(piece: str) -> str:
    """Return the rarest of what of a piece stands in each word, with a blank where the word begins or ends.

    Of a piece that is but blanks it is nothing.
    """
    marked = f"\0{piece}\0".split()
    words = [word for part in marked if (word := f" {part} ".replace(" \0", "").replace("\0 ", "")).strip()]
    return min(words, key=lambda word: likely([word]), default="")
