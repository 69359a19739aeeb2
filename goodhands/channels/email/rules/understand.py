"""Everything that the desk wants to know of a raw message, worked out in one go, each part guarded."""

import hashlib
from dataclasses import dataclass

from goodhands.channels.email.rules.classify import Classification, classify
from goodhands.channels.email.rules.letter import Letter, Mailbox
from goodhands.channels.email.rules.read import read
from goodhands.channels.email.rules.read.guard import Guard
from goodhands.channels.email.rules.read.safe import as_page, safe_html
from goodhands.channels.email.rules.trim import Trimmed, forwarded_from, trim

# Nobody writes so much: of a longer text nothing is taken off, and only its beginning is looked at.
LONGEST_TRIMMED = 5_000_000

# What is said of a letter that could not be told apart: no robot's work is done on it.
_UNKNOWN = Classification(
    auto_reply=False,
    bounce=False,
    bounced_addresses=(),
    may_auto_answer=False,
    list_id=None,
    reply_token=None,
    bounced_message_id=None,
)


@dataclass(frozen=True, slots=True)
class Understood:
    """A letter, what kind it is, its new words, HTML that is safe to show (None: there is none), warnings."""

    letter: Letter
    kind: Classification
    trimmed: Trimmed
    safe_html: str | None
    forwarded_from: str | None
    warnings: tuple[str, ...]


def understand(raw: bytes, ours: frozenset[str] = frozenset()) -> Understood:
    """Read a raw message; `ours` are our own addresses. Every input gives an answer (design: mail)."""
    letter = read(raw)
    guard = Guard()
    html, subject = letter.html, letter.subject
    trimmed = Trimmed(letter.text, None)
    if len(letter.text) <= LONGEST_TRIMMED:
        trimmed = guard.read("reply", trimmed, trim, letter.text, html, subject)
    beginning = letter.text[:LONGEST_TRIMMED]
    forwarded = guard.read("forward", None, forwarded_from, beginning, html, subject)
    page = guard.read("page", None, safe_html, html, letter.text)
    if page is None and html is not None:
        page = as_page(letter.text)
    kind = guard.read("kind", _UNKNOWN, lambda: classify(letter, own_addresses=ours))
    warnings = (*letter.warnings, *guard.warnings())
    return Understood(letter, kind, trimmed, page, forwarded, warnings)


def fingerprint(letter: Letter) -> str:
    """Return what makes a message itself, whichever door it came through.

    Transfer encoding and added header fields don't count; id, writer, date, subject, words and files do.
    So two messages that share a Message-ID but differ in content stay two.
    """
    author = letter.from_.address if letter.from_ else ""
    files = [f"{file.filename}:{file.size}" for file in letter.attachments]
    words = " ".join(letter.text.split())
    parts = [letter.message_id or "", author or "", letter.date or "", letter.subject or "", words, *files]
    return hashlib.sha256("\0".join(parts).encode()).hexdigest()


def outsiders(letter: Letter, ours: frozenset[str]) -> tuple[str, ...]:
    """Return the addresses that take part and are not `ours`, lower case."""
    people: list[Mailbox] = [*letter.reply_to, *letter.to, *letter.cc]
    if letter.from_:
        people.insert(0, letter.from_)
    found = (person.address.lower() for person in people if person.address)
    return tuple(address for address in dict.fromkeys(found) if plain(address) not in ours)


def plain(address: str) -> str:
    """Return an address without what follows a plus sign in its local part, lower case."""
    local, _, domain = address.lower().rpartition("@")
    return f"{local.partition('+')[0]}@{domain}"
