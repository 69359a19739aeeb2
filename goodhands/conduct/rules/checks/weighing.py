"""Signs that a decision is weighed by: what both sides of a talk seem to say, each as a number with a name.

A name says whose words, in which way, and what: "customer says trouble" are the odds that any sentence does,
"customer surely trouble" those of the surest one, "customer wholly trouble" with an eye on all that is said
besides; "customer lists felt" how many places a list of wordings finds (at most two), "reply ends expect" the
odds of the last sentence. Odds stay within bounds. The rest is listed in `_PLAIN`.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import lru_cache

from goodhands.conduct.rules.case import Case
from goodhands.conduct.rules.learned.model import BOUND, level
from goodhands.conduct.rules.learned.sense import Reader
from goodhands.conduct.rules.moves.senses import AGENT
from goodhands.conduct.rules.signals.reading import message
from goodhands.conduct.rules.signals.senses import CUSTOMER, is_content
from goodhands.conduct.rules.signals.trouble import troubles
from goodhands.conduct.rules.signals.upset import upset
from goodhands.conduct.rules.spotting import Passage

_MOST_PLACES = 2
_MOST_SENTENCES = 20


@dataclass(frozen=True, slots=True)
class Seen:
    """Both sides of a talk made ready: the turn answered, the body of the reply, and what is suspected.

    `suspicion`: 1 if wordings and single odds alone say that something due is missing, -1 if wordings say
    that it is there, else 0.
    """

    case: Case
    turn: Passage
    body: Passage
    suspicion: float


Sign = Callable[[Seen], float]


@lru_cache(maxsize=512)
def sign(name: str) -> Sign:
    """Return how the sign of a name is read. Raises KeyError or ValueError for a name that means nothing."""
    if name in _PLAIN:
        return _PLAIN[name]
    side, way, what = name.split(" ", 2)
    reader = {"customer": CUSTOMER, "reply": AGENT}[side]
    read = _WAYS[way](reader, what)
    if side == "customer":
        return lambda seen: read(seen.turn)
    return lambda seen: read(seen.body)


_Read = Callable[[Passage], float]


def _says(reader: Reader, label: str) -> _Read:
    place = reader.place(label)
    return lambda passage: _at(reader.each(passage), place)


def _surely(reader: Reader, label: str) -> _Read:
    place = reader.place(label)
    return lambda passage: _at(reader.peaks(passage), place)


def _ends(reader: Reader, label: str) -> _Read:
    place = reader.place(label)
    return lambda passage: _at((reader.scores(passage) or ((),))[-1], place)


def _wholly(reader: Reader, labels: str) -> _Read:
    named = labels.split("+")
    return lambda passage: level(reader.odds(passage, *named))


def _lists(reader: Reader, name: str) -> _Read:
    signs = reader.lists[f"+{name}"]
    return lambda passage: float(min(_MOST_PLACES, len(passage.spots(signs))))


def _at(row: tuple[float, ...], place: int) -> float:
    return level(row[place]) if row else -BOUND


def asked_of_them(case: Case) -> float:
    """Return the odds that our last message asked the customer to do something."""
    last = next((turn for turn in reversed(case.turns) if turn.sender == "agent"), None)
    return -BOUND if last is None else level(AGENT.odds(message(last.text), "do"))


_WAYS: Mapping[str, Callable[[Reader, str], _Read]] = {
    "says": _says,
    "surely": _surely,
    "ends": _ends,
    "wholly": _wholly,
    "lists": _lists,
}
_PLAIN: Mapping[str, Sign] = {
    "suspicion": lambda seen: seen.suspicion,
    "content": lambda seen: float(is_content(seen.turn)),
    "upset": lambda seen: float(upset(seen.turn) is not None),
    "troubled": lambda seen: float(bool(troubles(seen.turn))),
    "asks back": lambda seen: float(bool(seen.body.asks)),
    "chat": lambda seen: float(seen.case.channel == "chat"),
    "first reply": lambda seen: float(all(turn.sender != "agent" for turn in seen.case.turns)),
    "asked of them": lambda seen: asked_of_them(seen.case),
    "escalated": lambda seen: float(bool(seen.case.state.get("escalated"))),
    "customer length": lambda seen: float(min(_MOST_SENTENCES, len(seen.turn.sentences))),
    "reply length": lambda seen: float(min(_MOST_SENTENCES, len(seen.body.sentences))),
}
