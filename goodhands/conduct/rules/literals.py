"""Patterns that are searched for only where a text may hold them at all (see `sieve`)."""

import re
import sys
from collections.abc import Iterator

from goodhands.conduct.rules.needs import Needed, holds_any, needed_by
from goodhands.conduct.rules.sieve import ANYWHERE, SIEVE

_END = sys.maxsize
_SENTENCE = 400  # letters up to which a text is told by its words


class Sought:
    """A pattern for text in lower case, searched for only where a piece stands that it can't do without.

    It is asked like a compiled pattern: `search`, `match` and `finditer` with text, start and end.
    """

    __slots__ = ("_compiled", "_needed", "_number", "_ways", "match", "source")

    def __init__(self, pattern: str) -> None:
        self.source = pattern
        self._compiled = re.compile(pattern)
        self._number = SIEVE.add(pattern, (ANYWHERE,))
        self._ways = 0
        self._needed: Needed = ()
        self.match = self._compiled.match

    def search(self, text: str, start: int = 0, end: int = _END) -> re.Match[str] | None:
        return self._compiled.search(text, start, end) if self._may_stand(text, start, end) else None

    def finditer(self, text: str, start: int = 0, end: int = _END) -> Iterator[re.Match[str]]:
        return self._compiled.finditer(text, start, end) if self._may_stand(text, start, end) else iter(())

    def _may_stand(self, text: str, start: int, end: int) -> bool:
        part = text[start:end] if start or end < len(text) else text
        ways = self._ways or self._look_up()
        return SIEVE.left(part) & ways != 0 if len(part) <= _SENTENCE else holds_any(self._needed, part)

    def _look_up(self) -> int:
        """Look up the ways in which it may be found; not before it is asked for, as that takes time."""
        self._needed = needed_by(self.source)
        self._ways = SIEVE.ways([self._number])
        return self._ways
