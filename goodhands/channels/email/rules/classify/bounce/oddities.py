"""Servers that name people without their domain, or otherwise unlike all others: one small reader each."""

import re
from collections.abc import Callable

from goodhands.channels.email.rules.classify.bounce import addresses
from goodhands.channels.email.rules.classify.bounce.notice import Notice
from goodhands.channels.email.rules.classify.envelope import Envelope
from goodhands.channels.email.rules.letter import Letter

_NAMES_FOLLOW = re.compile(
    r"mail to the following recipients could not be delivered|message not delivered to the following"
    r"|undeliverable to the following|could not be delivered to the following (?:users?|recipients?"
    r"|screen names?)",
    re.IGNORECASE,
)
_NAME_ON_LINE = re.compile(
    r"\s*(?:receiver|recipient|user|mailbox) (?:not found|unknown"
    r"|not known)\s*:\s*([A-Za-z0-9][A-Za-z0-9._\-+]{0,63})\s*$",
    re.IGNORECASE,
)
_NAMES_END = re.compile(r"error detail|transcript|-{5,}|because|reason", re.IGNORECASE)
_MISADDRESSED = re.compile(
    rf"\bto which your (?:message|mail) was (?:addressed|sent),?\s{{1,8}}({addresses.ADDRESS.pattern})",
    re.IGNORECASE,
)
_PATTERN = re.compile(r"mail(?:ing)?\s{1,3}(?:to\s{1,3})?NAME@([\w\-]{1,60}(?:\.[\w\-]{1,60}){1,5})")
_BARE_NAME = re.compile(
    r"\s{0,12}[<\"']?([A-Za-z0-9][A-Za-z0-9._\-+]{0,63})[>\"']?(?:\s*\(.{0,200}\)|\s{2,}.{0,200})?\s*$"
)


def find(letter: Letter, envelope: Envelope, notice: Notice) -> tuple[str, ...]:
    """Return the addresses that one of the odd readers finds, or nothing."""
    for reader in _READERS:
        found = reader(letter, envelope, notice)
        if found:
            return addresses.unique(found)
    return ()


def _bare_names(letter: Letter, envelope: Envelope, notice: Notice) -> list[str]:
    """Names without domain, after an announcement (AOL, GroupWise, Yale): they live at the reporter's,
    or where it says by "mail NAME@example.edu".
    """
    own = envelope.sender.rpartition("@")[2]
    names = _announced_names(notice.lines) if own else []
    if not names:
        return []
    wanted = {address.lower(): address for address in _original_recipients(notice)}
    domains = _PATTERN.findall("\n".join(notice.lines)) or [own]
    return [_complete(name, domain, wanted) for name in names for domain in domains]


def _announced_names(lines: tuple[str, ...]) -> list[str]:
    found: list[str] = []
    is_open = False
    for line in lines:
        if on_line := _NAME_ON_LINE.match(line):
            found.append(on_line.group(1))
        elif _NAMES_FOLLOW.search(line):
            is_open = True
        elif is_open and line.strip():
            matched = _BARE_NAME.match(line)
            if "@" in line:
                return []
            if matched is None or _NAMES_END.search(line):
                break
            found.append(matched.group(1))
    return found


def _original_recipients(notice: Notice) -> list[str]:
    if notice.original is None:
        return []
    values = (*notice.original.all("To"), *notice.original.all("Cc"))
    return [address for value in values for address in addresses.in_text(value[:4000])]


def _complete(name: str, domain: str, wanted: dict[str, str]) -> str:
    """Return the address of that name in the returned message if there is one, else the name at `domain`."""
    for lower, address in wanted.items():
        if lower.partition("@")[0] == name.lower():
            return address
    return f"{name}@{domain}"


def _misaddressed(letter: Letter, envelope: Envelope, notice: Notice) -> list[str]:
    """Read a notice that explains how addresses should look, and names the wrong one inside a sentence."""
    found = _MISADDRESSED.search(" ".join(notice.lines[:20])[:4000])
    address = addresses.clean(found.group(1)) if found else None
    return [address] if address else []


_READERS: tuple[Callable[[Letter, Envelope, Notice], list[str]], ...] = (_bare_names, _misaddressed)
