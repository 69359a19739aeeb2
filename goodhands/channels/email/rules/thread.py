"""Which conversation a letter belongs to: a wrong join is worse than a new conversation.

Three ways, the surest first: our token in the address it was sent to; the Message-IDs it answers; the same
subject by somebody who takes part, within days. Whoever does not take part in a conversation does not get
into it by a token or an id alone, since both can be copied: it is suggested to the agent instead.
"""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from goodhands.channels.email.rules.classify import Classification
from goodhands.channels.email.rules.letter import Letter
from goodhands.channels.email.rules.subjects import (
    is_forward_subject,
    is_reply_subject,
    normalised_subject,
)
from goodhands.channels.email.rules.tokens import read_token, reply_token

__all__ = [
    "Candidate",
    "Clues",
    "Joining",
    "clues",
    "decide",
    "normalised_subject",
    "read_token",
    "reply_token",
]

SUBJECT_WINDOW = timedelta(days=14)
"""How long the same subject by a participant joins an open conversation."""

CLOSED_SUBJECT_WINDOW = timedelta(days=3)
"""The same for a closed one."""

_MAX_IDS = 50
_VAGUE_LENGTH = 5
_VAGUE_SUBJECTS = """
hello, hallo, hey there, good morning, hi there, question, questions, frage, anfrage, order, my order
your order, support, invoice, rechnung, facture, factura, bestellung, commande, pedido, urgent, contact
kontakt, request, inquiry, enquiry, complaint, problem, problème, problema, issue, error, feedback, message
nachricht, thank you, thanks, danke, merci, gracias, no subject, (no subject), <no subject>, kein betreff
(kein betreff), betreff, (sans objet), (sin asunto), (nessun oggetto), (geen onderwerp)
(без темы), (無題), (无主题), subject, refund, return, delivery, payment, help me, please help
"""
_VAGUE = frozenset(text.strip() for text in _VAGUE_SUBJECTS.replace("\n", ",").split(","))


@dataclass(frozen=True, slots=True)
class Candidate:
    """A conversation that the letter might belong to, as the database knows it.

    `participants` are the addresses (any case) of all who wrote in it or were in To or Cc of its messages,
    the desk's own excluded; `token` is that of its reply address; `status` open, pending, snoozed or closed.
    """

    conversation_id: int
    message_ids: frozenset[str]
    participants: frozenset[str]
    subject: str
    last_activity_at: datetime
    token: str | None
    status: str


@dataclass(frozen=True, slots=True)
class Joining:
    """The decision: the conversation to join, or one to suggest; `why` is words for the timeline."""

    conversation_id: int | None
    suggestion_id: int | None
    why: str


@dataclass(frozen=True, slots=True)
class Clues:
    """What candidates are looked up by: any of `message_ids`; `sender` with `subject`; `token`."""

    message_ids: tuple[str, ...]
    sender: str | None
    subject: str
    token: str | None


def clues(letter: Letter, classification: Classification) -> Clues:
    """Return what to look candidates up by: message ids (surest first), sender with bare subject."""
    ids = (classification.bounced_message_id, letter.in_reply_to, *reversed(letter.references))
    known = tuple(dict.fromkeys(name for name in ids if name))[:_MAX_IDS]
    subject = normalised_subject(letter.subject)
    return Clues(known, _sender(letter), "" if _is_vague(subject) else subject, classification.reply_token)


def decide(
    letter: Letter, classification: Classification, candidates: Sequence[Candidate], *, now: datetime
) -> Joining:
    """Return the conversation that `letter` joins, one that is only suggested, or none, and why."""
    wanted = clues(letter, classification)
    people = _people(letter, classification)
    suggestion: Joining | None = None
    for way in _WAYS:
        found = way(letter, wanted, people, candidates, now)
        if found is None:
            continue
        if found.conversation_id is not None:
            return found
        suggestion = suggestion or found
    return suggestion or Joining(None, None, "A new conversation: nothing earlier matches.")


@dataclass(frozen=True, slots=True)
class _People:
    """Who speaks in this letter (lower case), who else is addressed, and whether it is a delivery report."""

    speakers: frozenset[str]
    addressed: frozenset[str]
    is_report: bool

    def takes_part(self, candidate: Candidate) -> bool:
        return not self.speakers.isdisjoint(_lower(candidate.participants))

    def is_among_participants(self, candidate: Candidate) -> bool:
        return not self.addressed.isdisjoint(_lower(candidate.participants))


def _people(letter: Letter, classification: Classification) -> _People:
    """Of a bounce, those whom it is about speak: the daemon that sends it takes part in nothing."""
    if classification.bounce:
        return _People(_lower(classification.bounced_addresses), frozenset(), is_report=True)
    sender = _sender(letter)
    others = (box.address for box in (*letter.to[:200], *letter.cc[:200]))
    return _People(frozenset({sender} if sender else ()), _lower(a for a in others if a), is_report=False)


def _by_token(
    letter: Letter, wanted: Clues, people: _People, candidates: Sequence[Candidate], now: datetime
) -> Joining | None:
    token = (wanted.token or "").lower()
    if not token:
        return None
    for candidate in candidates:
        if candidate.token and candidate.token.lower() == token:
            return _admit(candidate, people, "The address it was sent to belongs to this conversation")
    return None


def _by_message_ids(
    letter: Letter, wanted: Clues, people: _People, candidates: Sequence[Candidate], now: datetime
) -> Joining | None:
    suggestion: Joining | None = None
    for name in wanted.message_ids:
        holders = [candidate for candidate in candidates if name in candidate.message_ids]
        for candidate in sorted(holders, key=lambda held: held.last_activity_at, reverse=True):
            reason = "It returns" if people.is_report else "It answers"
            found = _admit(candidate, people, f"{reason} a message of this conversation", knows_id=True)
            if found.conversation_id is not None:
                return found
            suggestion = suggestion or found
    return suggestion


def _by_subject(
    letter: Letter, wanted: Clues, people: _People, candidates: Sequence[Candidate], now: datetime
) -> Joining | None:
    if not wanted.subject or people.is_report or is_forward_subject(letter.subject):
        return None
    same = [
        candidate
        for candidate in candidates
        if normalised_subject(candidate.subject) == wanted.subject
        and people.takes_part(candidate)
        and _is_recent(candidate, now)
    ]
    if not same:
        return None
    latest = max(same, key=lambda candidate: candidate.last_activity_at)
    if len(same) == 1 and is_reply_subject(letter.subject):
        why = "The sender takes part in this conversation and answers under its subject."
        return Joining(latest.conversation_id, None, why)
    if len(same) > 1:
        return Joining(None, latest.conversation_id, "Several conversations of the sender have this subject.")
    return Joining(None, latest.conversation_id, "The sender wrote under this subject before.")


_Way = Callable[[Letter, Clues, _People, Sequence[Candidate], datetime], Joining | None]
_WAYS: tuple[_Way, ...] = (_by_token, _by_message_ids, _by_subject)


def _admit(candidate: Candidate, people: _People, reason: str, *, knows_id: bool = False) -> Joining:
    """Let in who takes part; or who answers a message and copies in somebody who does; suggest the rest."""
    if people.takes_part(candidate):
        return Joining(candidate.conversation_id, None, f"{reason}, and {_who(people)} takes part in it.")
    if people.is_report and knows_id:
        return Joining(candidate.conversation_id, None, f"{reason}.")
    if knows_id and people.is_among_participants(candidate):
        return Joining(candidate.conversation_id, None, f"{reason}, and a participant is addressed too.")
    why = f"{reason}, but {_who(people)} does not take part in it: please check."
    return Joining(None, candidate.conversation_id, why)


def _who(people: _People) -> str:
    if len(people.speakers) != 1:
        return "the person it is about" if people.is_report else "the sender"
    return next(iter(people.speakers))


def _is_recent(candidate: Candidate, now: datetime) -> bool:
    window = CLOSED_SUBJECT_WINDOW if candidate.status == "closed" else SUBJECT_WINDOW
    return now - candidate.last_activity_at <= window


def _is_vague(subject: str) -> bool:
    """Tell whether a subject says too little to go by: two letters with it need not belong together."""
    return len(subject) < _VAGUE_LENGTH or subject in _VAGUE


def _sender(letter: Letter) -> str | None:
    return letter.from_.address.lower() if letter.from_ and letter.from_.address else None


def _lower(addresses: Iterable[str]) -> frozenset[str]:
    return frozenset(address.lower() for address in addresses)
