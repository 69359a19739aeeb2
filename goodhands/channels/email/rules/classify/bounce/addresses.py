"""Finds and cleans addresses in the words of mail servers."""

import re
from collections.abc import Iterable

UNSAFE = r"\x00-\x1f\x7f-\x9f\u200e\u200f\u202a-\u202e\u2066-\u2069\ud800-\udfff"
_NEVER = UNSAFE + r"\s<>()\[\],;:\"@|\\：；，。、（）【】《》「」＜＞“”"
_ADDRESS_TEXT = (
    rf'(?:"[^"{UNSAFE}]{{1,64}}"|[^{_NEVER}\'=/?][^{_NEVER}?]{{0,127}})'
    rf"@[^{_NEVER}'!?*]{{1,255}}"
)
ADDRESS = re.compile(_ADDRESS_TEXT)
"""An address as servers print it, local part and host, in any script (RFC 6531)."""

_PREFIX = re.compile(r"(?:mailto|smtp|rfc822|utf-8|esmtp|orcpt)[:=;]\s*", re.IGNORECASE)
_XTEXT = re.compile(r"\+([0-9A-F]{2})")
_UNICODE_ESCAPE = re.compile(r"\\x\{([0-9A-Fa-f]{1,6})\}")
_ROUTE = re.compile(r"@[^\s:@]{1,255}(?:,@[^\s:@]{1,255})*:")
_LED_BY_WORDS = re.compile(r"[^\x00-\x7f]+([\x21-\x7e]+)")
_TRAILED_BY_WORDS = re.compile(r"([A-Za-z0-9\-]+(?:\.[A-Za-z0-9\-]+)+)[^\x00-\x7f]")
_MASKED = re.compile(r"\.\.\.@|@[^.]*\.\.\.$")
"""An archive hid the rest: "carl...@example.org", "carl@exam..."."""
_MAX_ADDRESSES = 1000
_ROLES = frozenset(
    {
        "postmaster",
        "mailer-daemon",
        "abuse",
        "helpdesk",
        "hostmaster",
        "support",
        "help",
        "webmaster",
        "postmaster-feedback",
    }
)


def clean(text: str) -> str | None:
    """Return the address in `text` bare, or None: without brackets, prefix, source route, full stop."""
    bare = text.strip().strip("<>\"' \t")
    if _MASKED.search(bare[:1000]):
        return None
    bare = bare.rstrip(".,;:")
    bare = (
        _PREFIX.sub("", bare, count=1)
        if bare[:8].lower().startswith(("mailto", "smtp", "rfc8", "utf-8"))
        else bare
    )
    bare = _ROUTE.sub("", bare, count=1) if bare.startswith("@") else bare
    found = ADDRESS.search(bare[:1000])
    if found is None:
        return None
    address = found.group().strip("'*").rstrip(".")
    return _without_neighbours(address) if "@" in address and not address.endswith("@") else None


def _without_neighbours(address: str) -> str:
    """Cut off words of a script without spaces that lean on an address: 发送到a@example.cn的邮件."""
    if address.isascii():
        return address
    local, _, domain = address.rpartition("@")
    led, trailed = _LED_BY_WORDS.fullmatch(local), _TRAILED_BY_WORDS.match(domain)
    return f"{led.group(1) if led else local}@{trailed.group(1) if trailed else domain}"


def decode(text: str) -> str:
    """Undo the escapes of RFC 6533 (``\\x{4E2D}``) and, where no @ is in sight, of RFC 3461 (``+40``)."""
    text = _UNICODE_ESCAPE.sub(lambda found: _character(int(found.group(1), 16)), text)
    if "@" not in text and "+40" in text:
        text = _XTEXT.sub(lambda found: chr(int(found.group(1), 16)), text)
    return text


def _character(code: int) -> str:
    return chr(code) if 0x20 <= code <= 0x10FFFF and not 0xD800 <= code <= 0xDFFF else ""


def in_text(text: str) -> list[str]:
    """Return every address in `text`, in order."""
    return [address for address in map(clean, ADDRESS.findall(text)) if address]


def unique(found: Iterable[str]) -> tuple[str, ...]:
    """Return the addresses without repetition (case aside), in order, at most 1,000."""
    seen: dict[str, str] = {}
    for address in found:
        if len(seen) >= _MAX_ADDRESSES:
            break
        seen.setdefault(address.lower(), address)
    return tuple(seen.values())


def is_role(address: str) -> bool:
    """Return whether the address is one that reports name for help, not one that they report on."""
    return address.lower().rpartition("@")[0] in _ROLES
