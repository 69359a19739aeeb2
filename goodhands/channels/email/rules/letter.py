"""What a raw message says, as plain values: the words that all mail rules share."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Mailbox:
    """A name and an address as a header gives them; either may be missing, never both."""

    name: str | None
    address: str | None


@dataclass(frozen=True, slots=True)
class Headers:
    """Header fields in order, names as written, values decoded (RFC 2047) and unfolded to one line."""

    fields: tuple[tuple[str, str], ...] = ()
    _by_name: dict[str, list[str]] = field(init=False, repr=False, compare=False, default_factory=dict)

    def __post_init__(self) -> None:
        by_name = self._by_name
        for name, value in self.fields:
            by_name.setdefault(name.lower(), []).append(value)

    def get(self, name: str) -> str | None:
        """Return the first value of `name` (any case), or None."""
        values = self._by_name.get(name.lower())
        return values[0] if values else None

    def all(self, name: str) -> tuple[str, ...]:
        """Return every value of `name` (any case), in order."""
        return tuple(self._by_name.get(name.lower(), ()))


@dataclass(frozen=True, slots=True)
class Part:
    """One MIME part (RFC 2045), transfer encoding already taken off.

    `path` is its place ("1.2"; the whole message is ""). `text` is set for text/* parts only.
    The message inside a message/rfc822 part stands in `children` as one part.
    """

    path: str
    content_type: str
    headers: Headers = Headers()
    params: Mapping[str, str] = field(default_factory=dict)
    disposition: str | None = None
    filename: str | None = None
    content_id: str | None = None
    data: bytes = b""
    text: str | None = None
    children: tuple["Part", ...] = ()

    def walk(self) -> Iterator["Part"]:
        """Give this part and all below it, depth first, in order (iteratively: nesting may be deep)."""
        todo = [self]
        while todo:
            part = todo.pop()
            yield part
            todo.extend(reversed(part.children))


@dataclass(frozen=True, slots=True)
class Attached:
    """A file that a person may want; `path` names the part (plus "#n": the nth file inside winmail.dat)."""

    path: str
    filename: str | None
    content_type: str
    size: int
    inline: bool
    content_id: str | None = None


@dataclass(frozen=True, slots=True)
class Letter:
    """A raw message, read. The keys follow `goodhands mail parse`."""

    headers: Headers
    root: Part
    from_: Mailbox | None
    to: tuple[Mailbox, ...]
    cc: tuple[Mailbox, ...]
    reply_to: tuple[Mailbox, ...]
    subject: str | None
    date: str | None
    message_id: str | None
    in_reply_to: str | None
    references: tuple[str, ...]
    text: str
    html: str | None
    attachments: tuple[Attached, ...]
    warnings: tuple[str, ...] = ()
