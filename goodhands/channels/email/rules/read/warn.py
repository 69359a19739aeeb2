"""Signs that a message is not what it seems, for the agent's eye."""

import re
from datetime import datetime, timedelta

from goodhands.channels.email.rules.letter import Attached, Headers, Mailbox, Part
from goodhands.channels.email.rules.read import structure, tnef
from goodhands.channels.email.rules.read.dates import read_date

# Fields that may stand once only (RFC 5322 §3.6), and those whose doubling makes readers disagree.
_ONCE = ("from", "sender", "reply-to", "to", "cc", "message-id", "in-reply-to", "references", "subject",
    "date",
         "content-type", "content-transfer-encoding")  # fmt: skip
_ADDRESS_IN_NAME = re.compile(r"[\w.+-]+@[\w-]+(?:\.[\w-]+)+")
_WORD = re.compile(r"[^\W\d_]+")
_LATIN = re.compile("[A-Za-z\u00c0-\u024f]")
_LOOK_ALIKES = re.compile("[\u0370-\u03ff\u0400-\u052f\u0531-\u058f\u13a0-\u13ff]")
_BIDI = re.compile("[\u202a-\u202e\u2066-\u2069]")
_RISKY = re.compile(
    r"\.(?:exe|scr|pif|com|bat|cmd|vbs|vbe|js|jse|wsf|hta|msi|lnk|ps1|jar|iso|img|cpl)\Z", re.IGNORECASE
)
_LONGEST_NAME = 500
_EARLIEST, _LATEST = 1980, 2040
_LATE, _EARLY = timedelta(days=60), timedelta(days=2)


def find_warnings(
    root: Part, senders: tuple[Mailbox, ...], date: str | None, attachments: tuple[Attached, ...]
) -> tuple[str, ...]:
    """Return codes of what is odd about a message, in a fixed order."""
    headers = root.headers
    checks = (
        ("no-sender", not senders),
        ("from-spoof", any(_names_another(box) for box in senders)),
        ("mixed-script", any(_is_mixed(text) for box in senders for text in (box.name, box.address) if text)),
        ("bidi-override", _has_bidi(headers)),
        ("date-unreadable", date is None and bool(headers.get("date"))),
        ("date-implausible", date is not None and _is_implausible(date, headers)),
        ("duplicate-header", any(len(headers.all(name)) > 1 for name in _ONCE)),
        ("risky-file", any(_RISKY.search(file.filename) for file in attachments if file.filename)),
        ("too-many-parts", _is_cut_short(root, attachments)),
    )
    return tuple(code for code, is_so in checks if is_so)


def _is_cut_short(root: Part, attachments: tuple[Attached, ...]) -> bool:
    """Tell whether there may be more parts, or more files inside a winmail.dat, than are read."""
    last_read = f"#{tnef.MOST_FILES}"
    return any(file.path.endswith(last_read) for file in attachments) or (
        sum(1 for _part in root.walk()) >= structure.PART_LIMIT
    )


def _names_another(box: Mailbox) -> bool:
    """Tell whether the display name shows an address that is not the real one."""
    if not box.name or "@" not in box.name:
        return False
    shown = [found.lower() for found in _ADDRESS_IN_NAME.findall(box.name[:_LONGEST_NAME])]
    return bool(shown) and (box.address or "").lower() not in shown


def _is_mixed(text: str) -> bool:
    """Tell whether one word mixes Latin with letters that look like Latin ones."""
    text = _with_unicode_domain(text)
    if text.isascii():
        return False
    return any(_LATIN.search(word) and _LOOK_ALIKES.search(word) for word in _WORD.findall(text))


def _with_unicode_domain(text: str) -> str:
    if "xn--" not in text.lower() or len(text) > 500:
        return text
    labels = []
    for label in text.rpartition("@")[2].split("."):
        try:
            labels.append(
                label[4:].encode("ascii").decode("punycode") if label.lower().startswith("xn--") else label
            )
        except (UnicodeError, ValueError, OverflowError):
            labels.append(label)
    return ".".join(labels)


def _has_bidi(headers: Headers) -> bool:
    return any(_BIDI.search(value) for name in ("from", "subject") if (value := headers.get(name)))


def _is_implausible(date: str, headers: Headers) -> bool:
    """Tell whether a date lies outside the age of mail, or far from when the message was received."""
    moment = datetime.fromisoformat(date)
    if not _EARLIEST <= moment.year <= _LATEST:
        return True
    received = headers.get("received") or ""
    arrival = read_date(received.rpartition(";")[2]) if ";" in received else None
    if arrival is None:
        return False
    later = datetime.fromisoformat(arrival) - moment
    return later > _LATE or later < -_EARLY
