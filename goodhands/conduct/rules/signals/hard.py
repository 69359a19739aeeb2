"""How surely a message holds a hard trigger, as learned; the lists of wordings go by it in both directions."""

from goodhands.conduct.rules.signals.senses import CUSTOMER
from goodhands.conduct.rules.spotting import Passage, Spot

_LABELS = ("manager", "legal", "privacy", "security", "threat", "dispute")
_SURE, _SURE_OF_A_QUARREL = 1.5, 2.5  # odds from which on no listed words are needed
_HARDLY = -4.8  # odds up to which listed words mean something else


def surely(passage: Passage, label: str) -> Spot | None:
    """Return the words that surely mean what a label says, however they are worded."""
    bar = _SURE_OF_A_QUARREL if label == "dispute" else _SURE
    return CUSTOMER.surest(passage, label) if CUSTOMER.odds(passage, label) >= bar else None


def hardly(passage: Passage) -> bool:
    """Tell whether a message sounds like nothing that must go further."""
    return CUSTOMER.odds(passage, *_LABELS) < _HARDLY
