"""Decides whether a letter is a delivery report, and whom it is about."""

import re
from collections.abc import Callable
from dataclasses import dataclass, replace

from goodhands.channels.email.rules.classify import auto_reply
from goodhands.channels.email.rules.classify.bounce import addresses, oddities, status, suspicion, words
from goodhands.channels.email.rules.classify.bounce.notice import Notice, take_apart
from goodhands.channels.email.rules.classify.envelope import Envelope
from goodhands.channels.email.rules.letter import Letter

_STATUS_FIELD = re.compile(r"^\s*(?:final|original)-recipient\s*:", re.IGNORECASE | re.MULTILINE)
_MESSAGE_ID = re.compile(
    r"^[ \t]{0,8}(?:x-original-)?message-id\s*:\s*(?:\r?\n[ \t]+)?"
    r"<?([^\s<>\x00-\x1f\x7f\ud800-\udfff]{3,250})>?\s*$",
    re.IGNORECASE | re.MULTILINE,
)


_UNSAFE = re.compile(f"[{addresses.UNSAFE}]")
_LIST_MARKS = ("List-Id", "List-Post", "X-BeenThere", "Mailing-List")


@dataclass(frozen=True, slots=True)
class Bounce:
    """What a delivery report says: who failed or is late, and which message of ours it returns, if known."""

    addresses: tuple[str, ...]
    message_id: str | None


def find_bounce(letter: Letter, envelope: Envelope) -> Bounce | None:
    """Return what `letter` reports, or None if it is no delivery report, or reports no trouble."""
    if not suspicion.may_be_report(letter, envelope) or _is_other_report(letter, envelope):
        return None
    letter = _unwrapped(letter)
    notice = take_apart(letter)
    recipients = [recipient for text in notice.status for recipient in status.read_status(text)]
    if not suspicion.is_report(letter, envelope, notice, has_status=bool(recipients)):
        return None
    if recipients and not any(recipient.is_trouble for recipient in recipients):
        return None
    if not recipients and _is_persons_note(envelope):
        return None
    return Bounce(_who(letter, envelope, notice, recipients), _which(letter, notice))


def _unwrapped(letter: Letter) -> Letter:
    """Take a report out of the envelope of the same sender and subject that a gateway put around it."""
    for part in letter.root.children[:2]:
        inner = part.children[0] if part.content_type == "message/rfc822" and part.children else None
        if inner is None or inner.content_type != "multipart/report":
            continue
        outside, inside = letter.headers, inner.headers
        if all(inside.get(name) and inside.get(name) == outside.get(name) for name in ("From", "Subject")):
            return replace(letter, root=inner)
    return letter


def _is_other_report(letter: Letter, envelope: Envelope) -> bool:
    """Read receipts (RFC 8098) and complaints about spam (RFC 5965) are reports of other kinds.

    Some servers clothe a refusal as a receipt; they mark it as automatic and "(rejected)".
    """
    if "rejected" in envelope.first("auto-submitted"):
        return False
    kind = letter.root.params.get("report-type", "").lower()
    if kind in (
        "disposition-notification",
        "feedback-report",
        "mail-authentication",
        "tlsrpt",
        "abuse-report",
    ):
        return True
    return any(
        part.content_type in ("message/disposition-notification", "message/feedback-report")
        for part in letter.root.children[:6]
    )


def _is_persons_note(envelope: Envelope) -> bool:
    return suspicion.sender_points(envelope) < 2 and auto_reply.says_auto_reply(envelope)


def _who(
    letter: Letter, envelope: Envelope, notice: Notice, recipients: list[status.Recipient]
) -> tuple[str, ...]:
    """Ask the ways of finding addresses one after the other; the first that finds any is right."""
    named = [recipient.address for recipient in recipients if recipient.is_trouble]
    found = addresses.unique(address for address in named if address)
    if found:
        return found
    for way in _WAYS:
        found = way(letter, envelope, notice)
        if found:
            return found
    return ()


def _from_field(letter: Letter, envelope: Envelope, notice: Notice) -> tuple[str, ...]:
    """X-Failed-Recipients: Exim and Google write it."""
    values = envelope.fields.get("x-failed-recipients", ())
    return addresses.unique(address for value in values for address in addresses.in_text(value[:20_000]))


def _from_fields_in_text(letter: Letter, envelope: Envelope, notice: Notice) -> tuple[str, ...]:
    """Status fields that stand in the text, as "technical report"."""
    text = "\n".join(notice.lines)
    if not _STATUS_FIELD.search(text):
        text = notice.original_text[:4000]
        if not _STATUS_FIELD.search(text):
            return ()
    recipients = status.read_status(text)
    return addresses.unique(r.address for r in recipients if r.is_trouble and r.address)


def _from_words(letter: Letter, envelope: Envelope, notice: Notice) -> tuple[str, ...]:
    return words.find(notice.lines, _bystanders(letter, envelope))


def _from_original(letter: Letter, envelope: Envelope, notice: Notice) -> tuple[str, ...]:
    """The only recipient of the returned message, if it had but one and that is no mailing list."""
    if notice.original is not None and any(map(notice.original.get, _LIST_MARKS)):
        return ()
    to = notice.original.get("To") if notice.original else None
    if to is None:
        matched = re.search(
            r"^\s{0,8}(?:to|收件人|宛先|받는 ?사람)\s?[:：]\s*([^\r\n]{3,500})$",
            notice.original_text[:20_000],
            re.IGNORECASE | re.MULTILINE,
        )
        to = matched.group(1) if matched else ""
    found = addresses.unique(addresses.in_text(to[:2000]))
    return found if len(found) == 1 else ()


def _bystanders(letter: Letter, envelope: Envelope) -> frozenset[str]:
    """Addresses that a report names without blame: its own sender, and whom it is sent to."""
    to = {(box.address or "").lower() for box in letter.to[:50]}
    return frozenset(to | {envelope.sender})


_WAYS: tuple[Callable[[Letter, Envelope, Notice], tuple[str, ...]], ...] = (
    _from_field,
    _from_fields_in_text,
    oddities.find,
    _from_words,
    _from_original,
)


def _which(letter: Letter, notice: Notice) -> str | None:
    """Return the Message-ID of the message that bounced, without angle brackets and unsafe signs."""
    return _UNSAFE.sub("", _named_message(letter, notice) or "") or None


def _named_message(letter: Letter, notice: Notice) -> str | None:
    inside = notice.original.get("Message-ID") if notice.original else None
    if inside and inside.strip(" <>\t"):
        return "".join(inside.split()).strip("<>")[:250]
    for text in (notice.original_text[:30_000], "\n".join(notice.lines)):
        matched = _MESSAGE_ID.search(text)
        if matched:
            return matched.group(1)
    if letter.in_reply_to:
        return letter.in_reply_to
    return letter.references[-1] if letter.references else None
