"""What the head of a letter says, indexed once so that every test after it is a dictionary look-up."""

import re
from collections.abc import Mapping
from dataclasses import dataclass

from goodhands.channels.email.rules.letter import Letter

_MAX_FIELDS = 2000
_NULL_PATHS = frozenset({"<>", "< >", "", "<mailer-daemon>", "mailer-daemon", "<#@[]>"})
_BULK_PRECEDENCE = frozenset({"bulk", "junk", "list", "bulk-mail", "mailing-list"})
_LIST_FIELDS = ("mailing-list", "x-mailing-list", "x-mailman-version", "x-beenthere", "x-list-id", "x-list")
_HUMAN_REPLY = re.compile(
    r"\s*(?:re|aw|sv|vs|fwd?|wg|tr|rv|i|antw|odp|doorst|vb|enc|ynt|ilt|回复|答复|转发)\s*[:：]", re.I
)


@dataclass(frozen=True, slots=True)
class Envelope:
    """The header fields by lower-case name, and who sends what, folded to lower case for comparing.

    `is_list` tells whether a mailing list or a newsletter system sent it (RFC 2369, RFC 2919).
    """

    fields: Mapping[str, tuple[str, ...]]
    sender: str
    sender_name: str
    subject: str
    is_list: bool

    def first(self, name: str) -> str:
        """Return the first value of the field `name` (lower case), stripped and lower-cased, or ""."""
        values = self.fields.get(name)
        return values[0].strip().lower() if values else ""

    def has(self, *names: str) -> bool:
        """Tell whether any of the fields `names` (lower case) is present."""
        return not self.fields.keys().isdisjoint(names)

    @property
    def local_part(self) -> str:
        """What stands before the @ of the sender's address, or the whole of a bare name."""
        return self.sender.rpartition("@")[0] or self.sender

    @property
    def has_null_sender(self) -> bool:
        """Tell whether the envelope sender was empty, as reports and good robots have it (RFC 5321)."""
        paths = self.fields.get("return-path") or self.fields.get("x-envelope-from")
        return paths is not None and paths[0].strip().lower() in _NULL_PATHS

    @property
    def is_bulk(self) -> bool:
        """Tell whether the letter calls itself bulk, junk or list mail."""
        return self.first("precedence") in _BULK_PRECEDENCE or self.first("x-precedence") in _BULK_PRECEDENCE

    @property
    def auto_submitted(self) -> str:
        """The keyword of Auto-Submitted (RFC 3834), without parameters; "" if absent or "no"."""
        keyword = self.first("auto-submitted").partition(";")[0].partition("(")[0].strip()
        return "" if keyword == "no" else keyword

    @property
    def is_answer_or_forward(self) -> bool:
        """Tell whether the subject starts as a person's reply or forwarding does."""
        return _HUMAN_REPLY.match(self.subject) is not None


def open_envelope(letter: Letter) -> Envelope:
    """Index the headers of `letter` once; only the first 2,000 fields are looked at."""
    fields: dict[str, tuple[str, ...]] = {}
    for name, value in letter.headers.fields[:_MAX_FIELDS]:
        key = name.lower()
        known = fields.get(key)
        fields[key] = (value,) if known is None else (*known, value) if len(known) < 200 else known
    author = letter.from_
    return Envelope(
        fields=fields,
        sender=(author.address or "").lower() if author else "",
        sender_name=(author.name or "").lower() if author else "",
        subject=(letter.subject or "").strip().lower()[:500],
        is_list=not fields.keys().isdisjoint(_LIST_FIELDS) or any(map(_is_list_field, fields)),
    )


def _is_list_field(name: str) -> bool:
    return name.startswith("list-")
