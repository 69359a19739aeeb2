"""What the customer states, clause for clause: sentences, and what stands before the question in one."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from goodhands.conduct.rules.case import Case
from goodhands.conduct.rules.facts.context import WISHES
from goodhands.conduct.rules.facts.fact import Fact
from goodhands.conduct.rules.facts.stems import stems_of
from goodhands.conduct.rules.sentences import sentences

_ASKS = re.compile(
    r"[,;:–-] ?(?:and |but |so )?(?:which|what|how|when|where|who|why|can|could|do|does|did|is|are|will|would|may|should|isn)\b"
)
_WANTS = re.compile(
    r"\b(?:love|would like|[’']d like|want(?!ed)|hoping|planning|fancy|dream of|i[’']m after|thinking of|reserve|book|quote|"
    r"bed made|could you (?:make|build|do)|going for|interested|(?:calling|writing|asking|here) about)\b",
    re.IGNORECASE,
)


class Statement(NamedTuple):
    """A piece of a customer's message: its words, as written and in lower case, and where they stand.

    `is_question`: it asks something; `is_wish`: it says what the customer would like to have.
    """

    text: str
    low: str
    turn: int
    start: int
    is_question: bool
    is_wish: bool

    @property
    def stems(self) -> frozenset[str]:
        """The stems of its words."""
        return stems_of(self.low)

    def fact(self, kind: str, start: int, end: int) -> Fact:
        """Return what the words at start..end of it tell, as a fact of a kind."""
        place = (self.start + start, self.start + end)
        return Fact(kind, self.text[start:end], self.text, "customer", self.turn, place)


def statements(case: Case) -> Iterator[Statement]:
    """Give what the customer's messages say, piece by piece."""
    for number, turn in enumerate(case.turns):
        for said in sentences(turn.text) if turn.sender == "customer" else ():
            cut = _ASKS.search(said.text.lower()) if said.text.endswith("?") else None
            parts = [(0, cut.start()), (cut.start(), len(said.text))] if cut else [(0, len(said.text))]
            for first, last in parts:
                text = said.text[first:last]
                is_wish = (WISHES.search(text) or _WANTS.search(text)) is not None
                yield Statement(text, text.lower(), number, said.start + first, text.endswith("?"), is_wish)
