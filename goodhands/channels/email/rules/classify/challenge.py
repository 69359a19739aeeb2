"""Challenges: a filter asks the sender to prove that he is a person before it lets his mail through.

Nobody wrote it, and an answer by a program would be answered by the next challenge: an automatic reply.
"""

import re

from goodhands.channels.email.rules.classify.answerable import is_robot
from goodhands.channels.email.rules.classify.envelope import Envelope
from goodhands.channels.email.rules.letter import Letter

LOOK = 1500
_PREFIXES = ("x-tmda-", "x-bluebottle-", "x-boxbe-", "x-spamarrest-", "x-challenge-")
_GUARDED = re.compile(
    r"\b(?:account|mailbox|inbox|address|e-?mail)(?: (?:of|for) \S{1,80})? is protected (?:by|from|against)\b"
    r"|\bnot (?:yet )?(?:on|in) (?:my|the|their|his|her) (?:guest|safe|allowed|approved|white)"
    r"[ -]?(?:senders? )?list\b"
    r"|\b(?:is|was|being|been) held (?:until|pending)\b"
    r"|\b(?:postfach|konto|adresse) (?:ist|wird) (?:durch|von|mit|gegen) [^.]{0,40}geschützt\b"
    r"|\b(?:boîte|adresse|messagerie) est protégée\b",
    re.IGNORECASE,
)
_PROVE = re.compile(
    r"\b(?:click|follow|visit)\b[^.]{0,40}\b(?:link|url|address|button)\b"
    r"|\badded to (?:my|the|their)\b[^.]{0,30}\blist\b"
    r"|\b(?:verify|confirm|prove) (?:that )?(?:you are|you're|your (?:address|identity|message|e-?mail))"
    r"|\b(?:klicken|folgen) sie\b|\bcliquez\b",
    re.IGNORECASE,
)


def is_challenge(letter: Letter, envelope: Envelope) -> bool:
    """Return whether a filter asks the sender to confirm himself.

    It says so by fields of its own, or by both of its sentences in a mail that a program sent: a customer
    who writes of a protected account and of a link he clicked is no robot.
    """
    if envelope.is_list or envelope.is_bulk:
        return False
    asks = _asks(letter.text[:LOOK])
    if any(name.startswith(_PREFIXES) for name in envelope.fields):
        return asks or envelope.is_answer_or_forward
    sent_by_program = envelope.has_null_sender or envelope.auto_submitted or is_robot(envelope.sender)
    return bool(sent_by_program) and asks


def _asks(text: str) -> bool:
    return _GUARDED.search(text) is not None and _PROVE.search(text) is not None
