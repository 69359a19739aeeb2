"""Reads the machine's half of a delivery report (RFC 3464, RFC 6533): who failed, who is late."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from goodhands.channels.email.rules.classify.bounce import addresses

_FIELD = re.compile(r"([A-Za-z][A-Za-z0-9\-]{1,40})\s*:\s*(.*)")
_RECIPIENT_FIELDS = frozenset({"original-recipient", "final-recipient", "x-actual-recipient"})
_KNOWN = _RECIPIENT_FIELDS | {"action", "status", "diagnostic-code", "x-original-message-id"}
_GOOD = ("deliver", "relay", "expand", "success", "transfer")
_ADDRESS_TYPE = re.compile(r"\s*([A-Za-z0-9\-]{1,20})\s*;\s*")
_MAX_LINES = 20_000
_LOCAL_TYPES = frozenset({"x-unix", "x-local", "local", "x-unix-command"})


@dataclass(slots=True)
class Recipient:
    """One group of fields about one recipient, by lower-case name."""

    fields: dict[str, str] = field(default_factory=dict)

    @property
    def is_about_somebody(self) -> bool:
        return not _RECIPIENT_FIELDS.isdisjoint(self.fields)

    @property
    def is_trouble(self) -> bool:
        """Failed or late; not delivered, relayed, expanded (RFC 3464) or held for a challenge."""
        if self.fields.get("diagnostic-code", "").lower().startswith("x-boxbe"):
            return False
        action = self.fields.get("action", "").lower().lstrip()
        if action:
            return not action.startswith(_GOOD)
        status = self.fields.get("status", "").lstrip()
        return not status.startswith("2")

    @property
    def address(self) -> str | None:
        """The address that the sender wrote to, if the report still knows it; else the one that failed."""
        for name in ("original-recipient", "final-recipient", "x-actual-recipient"):
            found = _bare(self.fields.get(name, ""))
            if found and not found.lower().startswith("imceaex-"):
                return found
        inside = addresses.in_text(self.fields.get("diagnostic-code", ""))
        return inside[0] if len(inside) == 1 else None


def _bare(value: str) -> str | None:
    kind = _ADDRESS_TYPE.match(value)
    if kind and kind.group(1).lower() in _LOCAL_TYPES and "@" not in value:
        return None
    return addresses.clean(addresses.decode(value[kind.end() :] if kind else value))


def read_status(text: str) -> list[Recipient]:
    """Return the recipients in a delivery-status text, whatever its line ends and blank lines."""
    found: list[Recipient] = []
    current = Recipient()
    for name, value in _fields(text.splitlines()[:_MAX_LINES]):
        if name == "" or _starts_another(current, name):
            found.append(current)
            current = Recipient()
        if name:
            current.fields.setdefault(name, value)
    found.append(current)
    return [recipient for recipient in _joined(found) if recipient.is_about_somebody]


def _starts_another(current: Recipient, name: str) -> bool:
    return name in current.fields and (name in _RECIPIENT_FIELDS or name == "action")


def _fields(lines: Iterable[str]) -> Iterator[tuple[str, str]]:
    """Give (lower-case name, unfolded value) of the known fields, and ("", "") for a blank line."""
    name, value = "", ""
    for line in lines:
        if name and line[:1] in (" ", "\t") and line.strip():
            value = f"{value} {line.strip()}"[:2000]
            continue
        if name:
            yield name, value
        matched = _FIELD.match(line.strip()[:2000])
        name = matched.group(1).lower() if matched and matched.group(1).lower() in _KNOWN else ""
        value = matched.group(2) if matched else ""
        if not line.strip():
            yield "", ""
    if name:
        yield name, value


def _joined(groups: list[Recipient]) -> Iterator[Recipient]:
    """Give the groups, mending those that a stray blank line tore into a name and what happened."""
    waiting: Recipient | None = None
    for group in groups:
        if not group.fields:
            continue
        if waiting and not group.is_about_somebody and "action" not in waiting.fields:
            waiting.fields.update(group.fields)
            continue
        if waiting:
            yield waiting
        waiting = group
    if waiting:
        yield waiting
