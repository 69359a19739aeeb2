"""Which items of a checklist the desk can tick by itself, from what it knows when a conversation closes."""

import re
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class KnownAtClosing:
    """What the desk knows: nothing asked is open, a time was promised, somebody wrote down what happened, the
    customer said that they are content, the last word is ours.
    """

    all_answered: bool = False
    is_timed: bool = False
    is_written_down: bool = False
    is_content: bool = False
    is_ours: bool = False


_UNDERSTOOD = re.compile(r"\b(?:underst(?:oo|an)d|whole issue|every question|all questions)\b", re.IGNORECASE)
_TIMED = re.compile(r"\b(?:timeline|follow-up|followed up|when it)\b", re.IGNORECASE)
_WRITTEN = re.compile(r"\b(?:written down|documented|in the record|record(?:ed)?|noted)\b", re.IGNORECASE)
_CONTENT = re.compile(r"\b(?:satisfied|content|confirmed|enough)\b", re.IGNORECASE)
_OURS = re.compile(r"\blast word\b", re.IGNORECASE)


def is_known(item: str, known: KnownAtClosing) -> bool:
    """Tell whether the desk knows that an item holds; what it can't know stays for the person to tick."""
    signs = (
        (_UNDERSTOOD, known.all_answered),
        (_TIMED, known.is_timed),
        (_WRITTEN, known.is_written_down),
        (_CONTENT, known.is_content),
        (_OURS, known.is_ours),
    )
    return any(holds and sign.search(item) for sign, holds in signs)
