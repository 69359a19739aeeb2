"""What a customer's words make due and a reply may owe, read with what was learned and with the lists."""

from dataclasses import dataclass

from goodhands.conduct.rules.moves.senses import AGENT
from goodhands.conduct.rules.signals.senses import CUSTOMER
from goodhands.conduct.rules.spotting import Passage, Spot

_MAY = -1.0  # odds from which a sentence may make something due


@dataclass(frozen=True, slots=True)
class Owed:
    """What is due and what settles it.

    `told`: labels of the customer's sentences that make it due, meant from odds of `from_` on; `shown`:
    labels of the reply's sentences that settle it, believed from odds of `until` on. `leeway`: how far the
    lists of wordings move both bars where they say the same.
    """

    told: tuple[str, ...]
    from_: float
    shown: tuple[str, ...]
    until: float
    leeway: float = 1.0

    def spot(self, turn: Passage, body: Passage, listed: Spot | None = None) -> Spot | None:
        """Return the customer's words that make it due, if the reply owes it; None if not.

        `listed` are the words by which the lists of wordings come to the same.
        """
        leeway = self.leeway if listed else 0.0
        if CUSTOMER.odds(turn, *self.told) < self.from_ - leeway:
            return None
        if AGENT.odds(body, *self.shown) >= self.until + leeway:
            return None
        return CUSTOMER.surest(turn, *self.told) or listed

    def shown_by(self, turn: Passage) -> Spot | None:
        """Return the sentences that make it due, as far as any may: a finding without them has no ground."""
        return CUSTOMER.surest(turn, *self.told) if CUSTOMER.odds(turn, *self.told) >= _MAY else None
