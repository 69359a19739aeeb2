"""The two labels that a letter carries for filing: the list it came by, the token in its address."""

import re

from goodhands.channels.email.rules.classify.envelope import Envelope
from goodhands.channels.email.rules.letter import Letter

_BRACKETS = re.compile(r"<([^<>]{1,255})>")
_COMMENT = re.compile(r"\([^()]{0,255}\)")
_TOKEN = re.compile(r"[^\s<>@,;:\"+]{1,64}\+([^\s<>@,;:\"\x00-\x1f\x7f\ud800-\udfff]{1,128})@")


def list_id(envelope: Envelope) -> str | None:
    """Return the bare identifier of List-Id (RFC 2919), without its phrase and angle brackets."""
    for value in envelope.fields.get("list-id", ()):
        bracketed = _BRACKETS.findall(value[:2000])
        bare = bracketed[-1] if bracketed else _COMMENT.sub("", value[:255])
        cleaned = (
            "".join(bare.replace("\0", "").split())
            if bracketed
            else bare.replace("\0", "").strip(' \t\r\n"<>')
        )
        if cleaned:
            return cleaned
    return None


def reply_token(letter: Letter, envelope: Envelope) -> str | None:
    """Return what stands after the first plus of the first address that has one.

    Looks at Delivered-To, X-Original-To, To and Cc, in that order.
    """
    for name in ("delivered-to", "x-original-to"):
        for value in envelope.fields.get(name, ()):
            found = _TOKEN.search(value[:2000])
            if found:
                return found.group(1)
    for box in (*letter.to[:200], *letter.cc[:200]):
        found = _TOKEN.search(box.address or "") if "+" in (box.address or "") else None
        if found:
            return found.group(1)
    return None
