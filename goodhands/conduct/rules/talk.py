"""The asks of a turn and the pieces of a reply, laid side by side."""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property

from goodhands.conduct.rules.asks import Ask
from goodhands.conduct.rules.pieces import Piece, pieces_of
from goodhands.conduct.rules.said import Said
from goodhands.conduct.rules.topics import is_weak, topics_of
from goodhands.conduct.rules.wants import Want, wants_of
from goodhands.conduct.rules.wording import asking, wanting

_WEAK, _CLAIMED, _FEW = 0.5, 0.2, 2
_FIT, _ORDER = 0.5, 0.1  # what fitting form and fitting order add to words in common
_NEARLY = 0.7

Signs = dict[str, float]


@dataclass(frozen=True, eq=False)
class Sides:
    """The asks of a turn, and what the reply says.

    `turn`: what the customer wrote of in the turn answered. `rarity` tells how much a topic proves: 1 for one
    that few letters share, near 0 for one in all.
    """

    asks: tuple[Ask, ...]
    said: list[Said]
    turn: frozenset[str]
    rarity: Mapping[str, float]

    @cached_property
    def telling(self) -> list[Said]:
        """The sentences that say something: no mere manners, no mere "see our website"."""
        return [sentence for sentence in self.said if sentence.says_something]

    @cached_property
    def pieces(self) -> list[Piece]:
        return pieces_of(self.said)

    @cached_property
    def lower(self) -> list[str]:
        """The asks in lower case, with plain apostrophes."""
        return [ask.text.replace("’", "'").lower() for ask in self.asks]

    @cached_property
    def wants(self) -> list[frozenset[Want]]:
        """What would answer each ask."""
        return [wants_of(lower, ask.kind) for ask, lower in zip(self.asks, self.lower, strict=True)]

    @cached_property
    def spoken_of(self) -> frozenset[str]:
        """All that the telling sentences are about."""
        return frozenset[str]().union(*(sentence.topics for sentence in self.telling))

    @cached_property
    def about(self) -> list[frozenset[str]]:
        """What each ask is about; with what stands beside it, if it hardly says so by itself."""
        return [_about(ask, lower) for ask, lower in zip(self.asks, self.lower, strict=True)]

    @cached_property
    def own(self) -> list[frozenset[str]]:
        """The topics of each ask that no other ask speaks of."""
        asked = Counter(topic for ask in self.asks for topic in ask.topics)
        return [frozenset(topic for topic in ask.topics if asked[topic] == 1) for ask in self.asks]

    def share(self, wanted: frozenset[str], topics: frozenset[str]) -> float:
        """Return how much of `wanted` stands in `topics`, rare topics counting for more."""
        if wanted.isdisjoint(topics):
            return 0.0
        whole = self._wholes.get(wanted)
        if whole is None:
            whole = self._wholes[wanted] = sum(map(self.weight, wanted))
        return sum(map(self.weight, wanted & topics)) / whole if whole else 0.0

    @cached_property
    def _wholes(self) -> dict[frozenset[str], float]:
        """What the topics of an ask weigh together, once asked for."""
        return {}

    def weight(self, topic: str) -> float:
        """Return how much a topic proves, from 0 to 1."""
        return self.rarity.get(topic, 1.0) * (_WEAK if is_weak(topic) else 1.0)


@dataclass(frozen=True, eq=False)
class Talk(Sides):
    """The two sides compared: how much of each ask stands in each piece, which piece may be its answer."""

    @cached_property
    def mine(self) -> list[frozenset[str]]:
        """What each ask, and no other, is about and the reply speaks of."""
        asked = Counter(topic for topics in self.about for topic in topics)
        return [
            frozenset(topic for topic in topics if asked[topic] == 1) & self.spoken_of
            for topics in self.about
        ]

    @cached_property
    def shares(self) -> list[list[float]]:
        """How much of each ask each piece speaks of."""
        return [
            [1.0 if piece.serves_all else self.share(topics, piece.topics) for piece in self.pieces]
            for topics in self.about
        ]

    @cached_property
    def fits(self) -> list[list[float]]:
        """How much each piece looks like an answer to each ask."""
        return [[piece.fits(wants) for piece in self.pieces] for wants in self.wants]

    @cached_property
    def rivals(self) -> list[list[float]]:
        """How much of any other ask each piece speaks of."""
        return [
            [
                max((row[j] for o, row in enumerate(self.shares) if o != i), default=0.0)
                for j in range(len(self.pieces))
            ]
            for i in range(len(self.asks))
        ]

    @cached_property
    def scores(self) -> list[list[float]]:
        """How well each piece would do as an answer to each ask: its words, its form, its place."""
        last, end = len(self.asks) - 1, max(1, len(self.pieces) - 1)
        return [
            [
                min(1.0, share) + _FIT * fit + _ORDER * (1 - abs((i / last if last else 0.5) - j / end))
                for j, (share, fit) in enumerate(zip(shares, fits, strict=True))
            ]
            for i, (shares, fits) in enumerate(zip(self.shares, self.fits, strict=True))
        ]

    @cached_property
    def matched(self) -> dict[int, int]:
        """The piece taken for the answer to each ask, each for one ask, the best matches first."""
        ranked = sorted(
            (
                (score, i, j)
                for i, row in enumerate(self.scores)
                for j, score in enumerate(row)
                if self._may_serve(i, j)
            ),
            reverse=True,
        )
        found: dict[int, int] = {}
        for _, i, j in ranked:
            if i not in found and (self.pieces[j].serves_all or j not in found.values()):
                found[i] = j
        return found

    def free_for(self, ask: int) -> list[int]:
        """Return the pieces that no other ask needs for its answer."""
        taken = {j for other, j in self.matched.items() if other != ask and not self.pieces[j].serves_all}
        shares, rivals = self.shares[ask], self.rivals[ask]
        return [
            j
            for j in range(len(self.pieces))
            if j not in taken and rivals[j] <= max(_CLAIMED, shares[j]) and self._may_serve(ask, j)
        ]

    def _may_serve(self, ask: int, piece: int) -> bool:
        """Tell whether a piece might answer an ask at all: a file answers no "may I?"."""
        return not self.pieces[piece].sentence.is_file or self.fits[ask][piece] > 0

    def holding(self, want: Want) -> int:
        """Return how many pieces look like what is wanted."""
        return self._holding[want] if want in self._holding else self._count(want)

    def _count(self, want: Want) -> int:
        found = sum(piece.fits(frozenset([want])) >= _NEARLY for piece in self.pieces)
        self._holding[want] = found
        return found

    @cached_property
    def _holding(self) -> dict[Want, int]:
        return {}


def _about(ask: Ask, lower: str) -> frozenset[str]:
    if wanting.MEND_IT.search(lower):
        return ask.topics | ask.around
    named = wanting.WHICH.match(lower)
    kind = topics_of(named[1]) & ask.topics if named else frozenset[str]()
    if kind and not any(map(is_weak, kind)):  # "Which bulb fits the lamp?": whatever names a bulb
        return kind
    says_little = sum(not is_weak(topic) for topic in ask.topics) < _FEW
    if says_little and (not ask.topics or asking.POINTS_BACK.search(lower) or asking.REFERS.match(lower)):
        return ask.topics | ask.around
    return ask.topics
