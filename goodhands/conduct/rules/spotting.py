"""Spotting what a text says: lists of wordings, looked up sentence by sentence.

A list is data: one wording a line, `cues: pattern`; a line that starts with "+ " goes on with the one
before. A sentence is searched for a wording only where it holds a word with the first letters of one of its
cues (and what the pattern can't do without, see `sieve`), so the work grows in step with the length of the
text. Names such as <span> in a pattern stand for the
groups of `vocabulary`. Cues that a pattern needs and a line lacks are found by a test.
"""

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property, lru_cache, reduce
from operator import or_
from typing import Any, NamedTuple, TypeVar

from goodhands.conduct.rules.sentences import Sentence
from goodhands.conduct.rules.sieve import ANYWHERE, BEHIND, SIEVE, beginning
from goodhands.conduct.rules.vocabulary import spell_out

_SEARCHED = 1_000  # letters of a sentence that are searched: no person writes a longer one
_GOES_ON = "+ "
_WORD = re.compile(r"[^\W_]+(?:'[^\W_]+)?")


T = TypeVar("T")


class Spot(NamedTuple):
    """Words that say something: their place in the text and the number of their sentence."""

    start: int
    end: int
    sentence: int


@dataclass(frozen=True, eq=False)
class Wording:
    """One line of a list. A pattern that starts with ^ stands at the start of a sentence."""

    cues: tuple[str, ...]
    source: str

    @cached_property
    def spelt(self) -> str:
        return spell_out(self.source.removeprefix("^"))

    @cached_property
    def pattern(self) -> re.Pattern[str]:
        return re.compile(self.spelt)

    def places(self, lower: str, start: int, end: int) -> Iterator[tuple[int, int]]:
        """Give the places of this wording between two offsets."""
        if self.source.startswith("^"):
            match = self.pattern.match(lower, start, end)
            if match:
                yield match.span()
            return
        for match in self.pattern.finditer(lower, start, end):
            yield match.span()


_NUMBERED: dict[int, Wording] = {}  # the wordings of all lists, by their numbers in the sieve


class Signs:
    """A list of wordings that all say the same kind of thing.

    `unless`: wordings that take a hit back where they overlap it ("not angry"); `nowhere_near`: wordings that
    take back every hit of their sentence. Both are lists of the same form.
    """

    def __init__(self, lines: str, *, unless: str = "", nowhere_near: str = "") -> None:
        self.wordings = tuple(read_wordings(lines))
        self.unless = tuple(read_wordings(unless))
        self.nowhere_near = tuple(read_wordings(nowhere_near))
        self._entered = tuple(map(_enter, (self.wordings, self.unless, self.nowhere_near)))

    @cached_property
    def hits(self) -> int:
        """The ways, as the sieve tells them, in which a wording may be found; so for the other two lists."""
        return SIEVE.ways(self._entered[0])

    @cached_property
    def takes_back(self) -> int:
        return SIEVE.ways(self._entered[1])

    @cached_property
    def rules_out(self) -> int:
        return SIEVE.ways(self._entered[2])


def _enter(wordings: Iterable[Wording]) -> tuple[int, ...]:
    """Enter wordings in the sieve; return their numbers."""
    entered = {SIEVE.add(each.spelt, each.cues): each for each in wordings}
    _NUMBERED.update(entered)
    return tuple(entered)


def read_wordings(lines: str) -> Iterator[Wording]:
    """Read a list. Raises ValueError for a line without cues."""
    whole: list[str] = []
    for line in lines.split("\n"):
        text = line.lstrip()
        if text.startswith(_GOES_ON) and whole:
            whole[-1] += text.removeprefix(_GOES_ON)
        elif text:
            whole.append(text)
    for text in whole:
        cues, colon, pattern = text.partition(": ")
        if not colon:
            raise ValueError(f"a wording is written “cues: pattern”; got {text!r}")
        yield Wording(tuple(cue if cue == ANYWHERE else beginning(cue) for cue in cues.split()), pattern)


class Line:
    """A sentence in lower case, and where it means what; shared by all texts in which it stands behind the
    same letters, as those do that are read while one is being typed.
    """

    def __init__(self, before: str, text: str) -> None:
        self.text = text
        self.may_hold = SIEVE.left(text)
        self._with_before = before + text
        self._start = len(before)
        self._places: dict[Signs, tuple[tuple[int, int], ...]] = {}
        self._worked_out: dict[str, Any] = {}

    def once(self, name: str, work_out: Callable[["Line"], T]) -> T:
        """Return what `work_out` gives for this line, worked out once under its name."""
        if name not in self._worked_out:
            self._worked_out[name] = work_out(self)
        found: T = self._worked_out[name]
        return found

    def places(self, signs: Signs) -> tuple[tuple[int, int], ...]:
        """Return where `signs` are meant, in order, counted from the start of the line."""
        if not self.may_hold & signs.hits:
            return ()
        if signs not in self._places:
            self._places[signs] = tuple(sorted(set(self._search(signs))))
        return self._places[signs]

    def _search(self, signs: Signs) -> Iterator[tuple[int, int]]:
        for start, end in self._found(signs.hits):
            if not self._is_taken_back(signs, start, end):
                yield start, end

    def _is_taken_back(self, signs: Signs, start: int, end: int) -> bool:
        if next(self._found(signs.rules_out), None):
            return True
        return any(first < end and start < last for first, last in self._found(signs.takes_back))

    def _found(self, ways: int) -> Iterator[tuple[int, int]]:
        """Give the places of wordings, told by the ways in which they may be found."""
        text, start = self._with_before, self._start
        for wording in map(_NUMBERED.__getitem__, SIEVE.patterns(self.may_hold & ways)):
            for first, last in wording.places(text, start, len(text)):
                yield first - start, last - start


_line = lru_cache(maxsize=1_024)(Line)


class Passage:
    """A text made ready: in lower case, at the same places, its sentences, what stands where."""

    def __init__(self, text: str, lower: str, sentences: tuple[Sentence, ...]) -> None:
        self.text = text
        self.lower = lower
        self.sentences = sentences
        self._spots: dict[Signs, tuple[Spot, ...]] = {}
        self._worked_out: dict[str, Any] = {}

    @cached_property
    def lines(self) -> list[Line]:
        """The sentences made ready."""
        lower = self.lower
        return [
            _line(lower[max(0, start - BEHIND) : start], lower[start : min(end, start + _SEARCHED)])
            for start, end, _ in self.sentences
        ]

    @cached_property
    def word_count(self) -> int:
        return sum(len(_WORD.findall(self.lower, each.start, each.end)) for each in self.sentences)

    @cached_property
    def words(self) -> tuple[tuple[str, int, int, int], ...]:
        """Each word with its place and the number of its sentence."""
        return tuple(
            (match.group(), match.start(), match.end(), number)
            for number, sentence in enumerate(self.sentences)
            for match in _WORD.finditer(self.lower, sentence.start, sentence.end)
        )

    @cached_property
    def asks(self) -> bool:
        """Whether a sentence is a question."""
        return any(each.text.rstrip(" )\"”'*_").endswith("?") for each in self.sentences)

    def once(self, name: str, work_out: Callable[[], T]) -> T:
        """Return what `work_out` gives for this passage, worked out once under its name."""
        if name not in self._worked_out:
            self._worked_out[name] = work_out()
        found: T = self._worked_out[name]
        return found

    def spots(self, signs: Signs) -> tuple[Spot, ...]:
        """Return the places where `signs` are meant, in order. Computed once for each list."""
        if not self._may_hold & signs.hits:
            return ()
        if signs not in self._spots:
            self._spots[signs] = tuple(
                Spot(sentence.start + start, sentence.start + end, number)
                for number, (sentence, line) in enumerate(zip(self.sentences, self.lines, strict=True))
                for start, end in line.places(signs)
            )
        return self._spots[signs]

    def says(self, *lists: Signs) -> bool:
        """Tell whether one of the lists is found."""
        return any(self.spots(signs) for signs in lists)

    @cached_property
    def _may_hold(self) -> int:
        return reduce(or_, (line.may_hold for line in self.lines), 0)
