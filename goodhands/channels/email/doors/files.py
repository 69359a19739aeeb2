"""Mail found in files: mbox, Maildir, folders of messages, single messages."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from itertools import takewhile
from pathlib import Path

from django.conf import settings

from goodhands.channels.email.rules import mbox

_FIRST_BYTES = 4096
_LONGEST_LINE = 1024 * 1024
_FIELD = re.compile(rb"[!-9;-~]{1,200}[ \t]*:")
_MAIL_FIELD = re.compile(
    rb"(?:from|to|subject|date|message-id|received|return-path|mime-version|content-type)[ \t]*:",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Found:
    """One message and where it lies; `place` stays the same however often one looks."""

    place: str
    content: bytes
    size: int
    modified: datetime


@dataclass(frozen=True, slots=True)
class Source:
    """A file with mail in it: `kind` is mbox, maildir or message."""

    path: Path
    kind: str
    size: int

    def messages(self) -> Iterator[Found]:
        """Read the messages one after the other; a large file is never in memory as a whole."""
        modified = datetime.fromtimestamp(self.path.stat().st_mtime, UTC)
        with self.path.open("rb") as stream:
            if self.kind == "mbox":
                lines = iter(lambda: stream.readline(_LONGEST_LINE), b"")
                for piece in mbox.pieces(lines, most_bytes=settings.MAIL_MAX_BYTES + 1):
                    place = f"{self.path}@{piece.offset}"
                    yield Found(place, piece.content, piece.size, modified)
            else:
                content = stream.read(settings.MAIL_MAX_BYTES + 1)
                yield Found(self._place(), content, self.size, modified)

    def _place(self) -> str:
        """Name the message; in a Maildir by what stays when it is moved to cur/ and flagged."""
        if self.kind != "maildir":
            return str(self.path)
        return str(self.path.parent.parent / self.path.name.partition(":")[0])


def sources(path: Path, *, every_file: bool = False) -> tuple[list[Source], list[Path]]:
    """Return the mail files at or below `path`, in order, and the files there that hold no mail.

    A file named by itself counts as mail, whatever is in it; with `every_file` all do. Raises OSError.
    """
    path = path.resolve()
    if path.is_file():
        return [_source(path, "mbox" if _is_mbox(path) else "message")], []
    found: list[Source] = []
    others: list[Path] = []
    for file in sorted(_files(path)):
        kind = _kind(file) or ("message" if every_file else "")
        if kind:
            found.append(_source(file, kind))
        else:
            others.append(file)
    return found, others


def _files(folder: Path) -> Iterator[Path]:
    """Give the files below a folder: no links to folders, nothing of a Maildir but its mail."""
    is_maildir = _is_maildir(folder)
    for entry in folder.iterdir():
        if entry.is_dir() and not entry.is_symlink():
            if not (is_maildir and entry.name == "tmp"):
                yield from _files(entry)
        elif entry.is_file() and not is_maildir:
            yield entry


def _kind(file: Path) -> str:
    if file.parent.name in {"cur", "new"} and _is_maildir(file.parent.parent):
        return "maildir"
    if file.name.startswith("."):
        return ""
    if _is_mbox(file):
        return "mbox"
    return "message" if file.suffix.lower() == ".eml" or _looks_like_mail(file) else ""


def _is_maildir(folder: Path) -> bool:
    return (folder / "cur").is_dir() and (folder / "new").is_dir()


def _beginning(file: Path) -> bytes:
    with file.open("rb") as stream:
        return stream.read(_FIRST_BYTES)


def _is_mbox(file: Path) -> bool:
    return mbox.looks_like_mbox(_beginning(file))


def _looks_like_mail(file: Path) -> bool:
    """Tell by the first lines: header fields, and among them two that mail has."""
    lines = _beginning(file).replace(b"\r\n", b"\n").lstrip(b"\n").split(b"\n")
    fields = list(takewhile(lambda line: _FIELD.match(line) or line[:1] in {b" ", b"\t"}, lines))
    return sum(bool(_MAIL_FIELD.match(line)) for line in fields) >= 2


def _source(file: Path, kind: str) -> Source:
    return Source(file, kind, file.stat().st_size)
