"""The pieces of a reply, clause by clause, and how well each fits what an ask wants."""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cached_property, lru_cache

from goodhands.conduct.rules.said import Said
from goodhands.conduct.rules.times import specific_times
from goodhands.conduct.rules.topics import topics_of
from goodhands.conduct.rules.wants import Want
from goodhands.conduct.rules.wording import answering, fitting

_WORD = re.compile(r"\w")


@dataclass(frozen=True, eq=False)
class Piece:
    """A clause of a reply in lower case, the sentence it stands in, and that sentence's place."""

    text: str
    sentence: Said
    number: int
    is_question: bool = False

    @cached_property
    def topics(self) -> frozenset[str]:
        return topics_of(self.text)

    @cached_property
    def names_time(self) -> bool:
        if any(time.kind != "past" for time in specific_times(self.text)):
            return True
        return fitting.LOOSE_TIME.search(self.text) is not None

    @cached_property
    def names_sum(self) -> bool:
        return answering.AMOUNT.search(self.text) is not None

    @cached_property
    def denies(self) -> bool:
        return fitting.DENIES.search(self.text) is not None

    @cached_property
    def is_deed(self) -> bool:
        if self.sentence.is_file or fitting.PLEASE.match(self.text):
            return False
        return fitting.DEED.search(self.text) is not None

    @cached_property
    def is_to_come(self) -> bool:
        return fitting.TO_COME.search(self.text) is not None

    @cached_property
    def says_yes(self) -> bool:
        return fitting.SAYS_YES.search(self.text) is not None

    @cached_property
    def tells_how(self) -> bool:
        return fitting.TELLS_HOW.search(self.text) is not None

    @cached_property
    def allows(self) -> bool:
        return fitting.ALLOWS.search(self.text) is not None

    @cached_property
    def serves_all(self) -> bool:
        """Whether it speaks for all that was asked: "Yes to both"."""
        return answering.ALL_OF_THEM.search(self.text) is not None

    @cached_property
    def is_particular(self) -> bool:
        """Whether it speaks of this case, rather than of such things in general."""
        said = fitting.PARTICULAR.search(self.text) or fitting.NUMBER.search(self.text)
        return said is not None or self.names_time or self.says_yes

    @cached_property
    def offers(self) -> bool:
        return fitting.OFFERS.search(self.text) is not None

    def fits(self, wants: frozenset[Want]) -> float:
        """Return how much it looks like what is wanted, from 0 to 1."""
        if self.sentence.is_file:
            return _FILE if wants & _SENT else 0.0
        if self.is_question and not self.offers:
            return _ASKED_BACK if wants & _YIELDING else 0.0
        return max(map(self._fit, wants))

    def _fit(self, want: Want) -> float:
        if want not in self._fits:
            self._fits[want] = _FITS[want](self)
        return self._fits[want]

    @cached_property
    def _fits(self) -> dict[Want, float]:
        return {}


_piece = lru_cache(maxsize=1024)(Piece)  # what is told of a piece is kept while others are typed


def pieces_of(said: list[Said]) -> list[Piece]:
    """Return the pieces of the sentences that say something, in order."""
    found: list[Piece] = []
    for number, sentence in enumerate(said):
        texts = (
            [text for text in _cut(sentence.core) if _WORD.search(text)] if sentence.says_something else []
        )
        last = len(texts) - 1
        found += [
            _piece(text, sentence, number, sentence.is_question and i == last) for i, text in enumerate(texts)
        ]
    return found


def _cut(core: str) -> Iterator[str]:
    start = 0
    for edge in fitting.HARD_EDGE.finditer(core):
        yield from _parts(core[start : edge.start()])
        start = edge.end()
    yield from _parts(core[start:])


def _parts(text: str) -> Iterator[str]:
    """Give the parts of a text between soft edges, each with a verb of its own."""
    start = 0
    for edge in fitting.SOFT_EDGE.finditer(text):
        before, after = text[start : edge.start()], text[edge.end() :]
        following = fitting.SOFT_EDGE.search(after)
        if fitting.BARE_YES.fullmatch(before) and fitting.GOES_ON.match(after):
            continue
        if fitting.VERB.search(before) and fitting.VERB.search(
            after, 0, following.start() if following else len(after)
        ):
            yield before.strip(" ,")
            start = edge.end()
    yield text[start:].strip(" ,")


_ASKED_BACK, _FILE = 0.2, 0.8
_SENT: frozenset[Want] = frozenset(["act", "thing", "way"])
_YIELDING: frozenset[Want] = frozenset(["act", "truth", "leave", "duty"])


def _time(piece: Piece) -> float:
    if piece.names_time:
        return 1.0
    return 0.7 if answering.NO_TIME_YET.search(piece.text) else 0.0


def _sum(piece: Piece) -> float:
    return 1.0 if piece.names_sum else 0.4 if piece.denies else 0.0


def _is_path(piece: Piece) -> bool:
    """Tell whether a piece names one place inside the other: "Profile, Wallet, Points"."""
    return fitting.PATH.match(piece.text) is not None and not fitting.VERB.search(piece.text)


def _place(piece: Piece) -> float:
    if _is_path(piece) or fitting.PLACE.search(piece.text):
        return 1.0
    return 0.7 if piece.tells_how else 0.5 if piece.names_time else 0.0


def _reason(piece: Piece) -> float:
    if not fitting.REASON.search(piece.text):
        return 0.0
    return 1.0 if answering.BECAUSE.search(piece.text) else 0.6


def _thing(piece: Piece) -> float:
    if fitting.NUMBER.search(piece.text):
        return 1.0
    return 0.8 if fitting.STATES.search(piece.text) else 0.4


def _plan(piece: Piece) -> float:
    if fitting.IS_PLANNED.search(piece.text) or piece.names_time or piece.is_deed:
        return 1.0
    return 0.5 if piece.tells_how else 0.0


def _way(piece: Piece) -> float:
    if piece.tells_how or _is_path(piece):
        return 1.0
    return 0.7 if piece.is_deed or piece.is_to_come else 0.0


def _act(piece: Piece) -> float:
    if piece.is_deed or piece.offers:
        return 1.0
    if piece.is_to_come or piece.denies:
        return 0.8
    return 0.3 if piece.names_time else 0.0


def _leave(piece: Piece) -> float:
    if piece.says_yes or piece.is_deed:
        return 1.0
    if piece.denies or piece.allows or piece.is_to_come or piece.names_time or piece.offers:
        return 0.8
    return 0.6 if piece.names_sum else 0.2


def _truth(piece: Piece) -> float:
    if piece.says_yes:
        return 1.0
    if piece.denies or piece.allows or piece.is_deed:
        return 0.8
    if piece.is_to_come:
        return 0.6
    return 0.5 if piece.names_time or piece.names_sum else 0.2


_FITS: dict[Want, Callable[[Piece], float]] = {
    "time": _time,
    "deadline": lambda piece: float(piece.names_time),
    "sum": _sum,
    "number": lambda piece: float(fitting.NUMBER.search(piece.text) is not None),
    "place": _place,
    "person": lambda piece: float(fitting.PERSON.search(piece.text) is not None),
    "reason": _reason,
    "plan": _plan,
    "way": _way,
    "thing": _thing,
    "act": _act,
    "leave": _leave,
    "duty": lambda piece: (
        1.0 if fitting.NEEDS.search(piece.text) and not fitting.WE_NEED.search(piece.text) else _truth(piece)
    ),
    "truth": _truth,
}
