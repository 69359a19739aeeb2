"""What the customer states, clause for clause: sentences, and what stands before the question in one."""

import re
from collections.abc import Iterable, Iterator
from itertools import pairwise
from typing import NamedTuple

from goodhands.conduct.rules.case import Case
from goodhands.conduct.rules.facts.context import WISHES
from goodhands.conduct.rules.facts.fact import Fact
from goodhands.conduct.rules.facts.stems import stems_of
from goodhands.conduct.rules.sentences import sentences

_ASKS = re.compile(
    r"[,;:–-] ?(?:and |but |so )?(?:which|what|how|when|where|who|why|can|could|do|does|did|is|are|will|would|may|should|isn)\b"
)
_HALVES = re.compile(r";(?= )")
_SOMEBODY_ELSE = re.compile(
    r"\b(?:his|her|their) (?:\w+ )?(?:sister|brother|cousin|friend|other|second)\b|\b(?:taken in|adopted)\b|"
    r"\b(?:second|another|other|new) (?:\w+,? ){0,2}(?:dog|cat|pet|child|horse|rabbit|puppy|kitten|car|bike)\b|"
    r"\b(?:my|our) (?:\w+ )?(?:son|daughter|child|friend|mother|father|husband|wife|partner|sister|brother|second|other)\b.*"
    r"\b(?:too|also|as well|would (?:like|love)|wants?|needs?|joins?|starts?)\b"
)
_WANTS = re.compile(
    r"\b(?:would love|[’']d love|love to|would like|[’']d like|wants?|be (?:so |very |really )?(?:pleased|glad|happy|delighted|grateful) (?:if|to|with)|hoping|planning|please (?:make|build|cut)|fancy|dream of|i[’']m after|thinking of|reserve|book|quote|"
    r"bed made|could you (?:make|build|do)|going for|(?:can|could) only|interested|(?:calling|writing|asking|here) about)\b",
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
            halves = [match.start() for match in _HALVES.finditer(said.text)]
            cuts = [0, *sorted({*halves, *([cut.start()] if cut else [])}), len(said.text)]
            for first, last in pairwise(cuts):
                text = said.text[first:last]
                is_wish = (WISHES.search(text) or _WANTS.search(text)) is not None
                yield Statement(text, text.lower(), number, said.start + first, text.endswith("?"), is_wish)


def is_of_somebody_else(told: Iterable[Statement]) -> bool:
    """Tell whether the customer speaks of another person, animal or thing than the one the record holds."""
    return any(_SOMEBODY_ELSE.search(said.low) for said in told)
