"""Phrases that a wording check looks for, and the loop that looks for them.

A phrase is searched for only where one of its cues occurs, and looks at most `_REACH` characters around a
hit, so the work grows in step with the length of the text.
"""

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property, lru_cache
from typing import NamedTuple

from goodhands.conduct.rules.case import Case, Finding, Fix
from goodhands.conduct.rules.draft import Draft, Sentence
from goodhands.conduct.rules.sieve import ANYWHERE, BEHIND, SIEVE
from goodhands.conduct.rules.zones import Span

_REACH = 160
_STOP = re.compile(r"[.!?](?=\s)|\n")
_ABBREVIATION = re.compile(r"(?:\b(?:mr|mrs|ms|dr|no|st|e\.g|i\.e|a\.m|p\.m|approx|vs|inc|ltd|co))$")


class Hit(NamedTuple):
    """A phrase found: its place and the rest of its sentence on both sides, in lower case."""

    draft: Draft
    case: Case
    start: int
    end: int
    before: str
    after: str

    @property
    def written(self) -> str:
        return self.draft.text[self.start : self.end]

    def fix(self, label: str, replacement: str) -> Fix:
        """Make a fix that puts `replacement` in place of the phrase, with its capital."""
        if self.written[:1].isupper() and replacement:
            replacement = replacement[:1].upper() + replacement[1:]
        return Fix(label, self.start, self.end, replacement)


Fixer = Callable[[Hit], Iterable[Fix]]


class Unless(NamedTuple):
    """What makes words harmless: patterns for the end of the sentence before them, the start of the sentence
    after them, and anywhere in it. Written like the pattern of a phrase; "" for none.
    """

    before: str = ""
    after: str = ""
    within: str = ""


@dataclass(frozen=True, slots=True)
class Phrase:
    """Words to find. It is searched for only where one of its `cues`, single words, occurs in the text;
    without cues wherever the letters occur that its pattern can't do without.
    """

    cues: tuple[str, ...]
    pattern: re.Pattern[str]
    reason: str
    before: re.Pattern[str] | None
    after: re.Pattern[str] | None
    within: re.Pattern[str] | None
    fixes: Fixer | None

    def is_harmless(self, hit: Hit, words: str) -> bool:
        """Tell whether what stands around `words`, found here, takes them back."""
        if self.before and self.before.search(hit.before):
            return True
        if self.after and self.after.match(hit.after):
            return True
        return bool(self.within and self.within.search(hit.before + words + hit.after))


def one_of(lines: str) -> str:
    """Return a group of alternatives, one or more a line; "+ " at its start continues the line before."""
    if "\n" not in lines:
        return f"(?:{lines})"
    joined = ""
    for line in lines.split("\n"):
        text = line.lstrip()
        if text.startswith("+ "):
            joined += text[2:]
        elif text:
            joined += f"|{text}" if joined else text
    return f"(?:{joined})"


def phrase(
    cues: str, pattern: str, reason: str, *, fixes: Fixer | None = None, unless: Unless | None = None
) -> Phrase:
    """Make a phrase from its cues (words parted by blanks) and its alternatives (see `one_of`)."""
    before, after, within = unless or Unless()
    return Phrase(
        tuple(cues.split()),
        re.compile(one_of(pattern)),
        reason,
        re.compile(f"{one_of(before)}$") if before else None,
        re.compile(one_of(after)) if after else None,
        re.compile(one_of(within)) if within else None,
        fixes,
    )


class Wording:
    """Phrases, found by their cues."""

    def __init__(self, *phrases: Phrase) -> None:
        self.phrases = phrases
        self._numbered = {SIEVE.add(each.pattern.pattern, each.cues or (ANYWHERE,)): each for each in phrases}
        self._places = lru_cache(maxsize=512)(self._look)

    @cached_property
    def _ways(self) -> int:
        return SIEVE.ways(self._numbered)

    def find(self, rule: str, draft: Draft, case: Case) -> Iterator[Finding]:
        """Give a finding for each phrase in the agent's own words; of overlapping ones the first."""
        found = [each for sentence in draft.sentences for each in self._hits(draft, case, sentence)]
        found.sort(key=lambda pair: (pair[0].start, -pair[0].end))
        reached = -1
        for hit, phrase in found:
            if hit.start < reached:
                continue
            reached = hit.end
            fixes = tuple(phrase.fixes(hit)) if phrase.fixes else ()
            yield draft.finding(rule, Span(hit.start, hit.end), phrase.reason, fixes)

    def _hits(self, draft: Draft, case: Case, sentence: Sentence) -> Iterator[tuple[Hit, Phrase]]:
        """Give the places in a sentence where a phrase stands and is meant."""
        own, at = draft.own_words, sentence.start
        for phrase, start, end in self._places(own[max(0, at - BEHIND) : at], sentence.text):
            hit = Hit(draft, case, at + start, at + end, *_around(own, at + start, at + end))
            if not phrase.is_harmless(hit, sentence.text[start:end]):
                yield hit, phrase

    def _look(self, before: str, text: str) -> tuple[tuple[Phrase, int, int], ...]:
        """Return where phrases stand in a text, which stands behind some other."""
        first = len(before)
        return tuple(
            (phrase, match.start() - first, match.end() - first)
            for phrase in map(self._numbered.__getitem__, SIEVE.patterns(SIEVE.left(text) & self._ways))
            for match in phrase.pattern.finditer(before + text, first)
        )


def _around(own: str, start: int, end: int) -> tuple[str, str]:
    """Return what stands before and after in the same sentence, at most `_REACH` characters each."""
    before = own[max(0, start - _REACH) : start]
    for stop in reversed(list(_STOP.finditer(before))):
        if not _ABBREVIATION.search(before[: stop.start()][-8:]):
            before = before[stop.end() :]
            break
    after = own[end : end + _REACH]
    for stop in _STOP.finditer(after):
        if not _ABBREVIATION.search(after[: stop.start()][-8:]):
            after = after[: stop.end()]
            break
    return before, after


def sentence_span(draft: Draft, hit: Hit) -> Span:
    """Return the whole sentence around a hit, blanks at its ends left out."""
    start, end = hit.start - len(hit.before), hit.end + len(hit.after)
    text = draft.text[start:end]
    return Span(start + len(text) - len(text.lstrip()), end - (len(text) - len(text.rstrip())))
