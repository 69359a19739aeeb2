"""Message identifiers: Message-ID, In-Reply-To and References as they come (RFC 5322 §3.6.4)."""

import re

from goodhands.channels.email.rules.read.clean import one_line

_BRACKETED = re.compile(r"<([^<>]*)(>|(?=<)|$)")
_BARE = re.compile(r"[^\s<>\"',;()]+")
_LONGEST = 998


def read_ids(value: str) -> tuple[str, ...]:
    """Return the identifiers of a field in order, without angle brackets; what is none is dropped."""
    found = tuple(name for match in _BRACKETED.finditer(value) if (name := _bare_id(*match.groups())))
    return found or tuple(word for word in _BARE.findall(value) if "@" in word.strip("@"))


def _bare_id(text: str, end: str) -> str | None:
    """Return what stands between brackets as an identifier; blanks and a missing end are signs of rubbish."""
    name = "".join(one_line(text).split())
    if not name or len(name) > _LONGEST:
        return None
    return name if "@" in name or (end and len(text.split()) == 1) else None


def read_message_id(value: str) -> str | None:
    """Return the one identifier of a Message-ID field, or None."""
    ids = read_ids(value)
    if ids:
        return ids[0]
    word = one_line(value).strip("<>\"' ")
    return word if word and len(word.split()) == 1 and len(word) <= _LONGEST else None


def read_in_reply_to(value: str) -> str | None:
    """Return the message answered: the first identifier, or the last in a sentence (`Message of … <id>`)."""
    ids = read_ids(value)
    if not ids:
        return None
    return ids[0] if value.lstrip().startswith("<") else ids[-1]
