"""A reply made ready for the checks: zones and the agent's own words, computed once and shared by all."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import cached_property
from typing import NamedTuple

from goodhands.conduct.rules.case import Case, Finding, Fix, Reply
from goodhands.conduct.rules.folding import Word, fold_words, words_of
from goodhands.conduct.rules.manner import ENGLISH, Manner
from goodhands.conduct.rules.nicknames import forms_of
from goodhands.conduct.rules.plain import Plain, plain
from goodhands.conduct.rules.sieve import CUE
from goodhands.conduct.rules.zones import Span, Zones, read_zones

LINK = re.compile(
    r"(?:https?://|www\.)[^\s<>\"'”]+|\b[a-z0-9][a-z0-9.-]{1,60}\.[a-z]{2,12}/[^\s<>\"'”]*", re.IGNORECASE
)
_QUOTATION = re.compile(
    r"\"[^\"\n]{1,400}\"|“[^”\n]{1,400}”|«[^»\n]{1,400}»|„[^“”\n]{1,400}[“”]|(?<![\w'’])['‘][^'‘’\n]{1,120}(?:['’](?=\w)[^'‘’\n]{1,120}){0,3}['’](?!\w)"
)
_PLAIN = str.maketrans(
    {"’": "'", "‘": "'", "ʼ": "'", "\u00a0": " ", "\u202f": " ", "‐": "-", "‑": "-", "\t": " "}
)
_MAY_LINK = re.compile(r"://|\.[a-z]{2,12}/")
_STOP = re.compile(r"[.!?](?=\s)|\n")
MASK = "\ufffc"


class Sentence(NamedTuple):
    """A sentence of the agent's own words: its place, its text and its different words."""

    start: int
    end: int
    text: str
    words: frozenset[str]


@dataclass(frozen=True)
class Draft:
    """A reply and what is read off it. Offsets are into `text`, the reply as it reads (see `placed`).

    `manner` belongs to the language in which it is read.
    """

    reply: Reply
    agent_name: str = ""
    manner: Manner = ENGLISH

    @staticmethod
    def of(reply: Reply, case: Case, manner: Manner = ENGLISH) -> "Draft":
        """Return the draft of `reply` as the agent of `case` writes it."""
        return Draft(reply, case.agent_name, manner)

    @cached_property
    def _plain(self) -> Plain:
        return plain(self.reply.text)

    @cached_property
    def text(self) -> str:
        return self._plain.text

    @cached_property
    def agent_words(self) -> frozenset[str]:
        """The agent's names, folded, with the short forms of the first."""
        names = [name for name in fold_words(self.agent_name) if len(name) > 1]
        return frozenset(names) | (forms_of(names[0]) if names else frozenset())

    @cached_property
    def zones(self) -> Zones:
        return read_zones(self.text, self.agent_words, self.manner)

    @cached_property
    def lower(self) -> str:
        """The text in lower case with plain apostrophes and spaces, letter for letter as long as the text."""
        return lowered(self.text)

    @cached_property
    def own_words(self) -> str:
        """The lower text of the body, as long as the text: salutation, signature and quoted lines are line
        breaks, quotations and links are masked, and a line that runs on is joined by a space.
        """
        lower = self.lower
        pieces: list[str] = []
        at = 0
        for span in self.zones.body:
            runs_on = span.start - at == 1 and at > 0 and self.text[span.start].islower()
            pieces += [" " if runs_on else "\n" * (span.start - at), lower[span.start : span.end]]
            at = span.end
        pieces.append("\n" * (len(lower) - at))
        own = "".join(pieces)
        if "www." in own or _MAY_LINK.search(own):
            own = LINK.sub(_mask, own)
        return _QUOTATION.sub(_mask, own)

    @cached_property
    def sentences(self) -> tuple[Sentence, ...]:
        """The sentences of `own_words` with their different words, by which phrases are looked up."""
        own = self.own_words
        found: list[Sentence] = []
        start = 0
        for stop in [*(match.end() for match in _STOP.finditer(own)), len(own)]:
            words = frozenset(CUE.findall(own, start, stop))
            if words:
                found.append(Sentence(start, stop, own[start:stop], words))
            start = stop
        return tuple(found)

    def words(self) -> Iterator[Word]:
        """Give the words of salutation, body and signature, in order; quoted lines left out."""
        spans = [*([self.zones.salutation] if self.zones.salutation else []), *self.zones.body]
        if self.zones.signature:
            spans.append(self.zones.signature)
        for span in sorted(spans):
            yield from words_of(self.text, *span)

    @cached_property
    def folded(self) -> str:
        """The text in lower case without apostrophes: what folding makes of it if it is ASCII."""
        return self.lower.replace("'", "")

    def finding(self, rule: str, span: Span, reason: str, fixes: tuple[Fix, ...] = ()) -> Finding:
        """Make a finding about a stretch of this reply, in offsets of `text`."""
        return Finding(rule, span.start, span.end, self.text[span.start : span.end], reason, fixes=fixes)

    def placed(self, finding: Finding) -> Finding:
        """Return a finding of a check with its offsets and words as they stand in the reply as written."""
        to = self._plain
        if not to.starts and finding.where == "customer":
            return finding
        fixes = tuple(
            replace(fix, start=to.start(fix.start), end=to.end(fix.start, fix.end)) for fix in finding.fixes
        )
        if finding.where == "customer":
            return replace(finding, fixes=fixes)
        start, end = to.start(finding.start), to.end(finding.start, finding.end)
        return replace(finding, start=start, end=end, words=self.reply.text[start:end], fixes=fixes)

    @property
    def is_plain(self) -> bool:
        """Whether the reply reads as it is written, letter for letter."""
        return self.text == self.reply.text


def lowered(text: str) -> str:
    """Return `text` in lower case with plain apostrophes and blanks, letter for letter as long as it."""
    same = text.translate(_PLAIN)
    low = same.lower()
    return low if len(low) == len(text) else "".join(c.lower() if len(c.lower()) == 1 else c for c in same)


def _mask(match: re.Match[str]) -> str:
    return MASK * len(match.group())
