"""Which text parts are shown, in which order, as plain text and as HTML."""

import html as entities
import re
from dataclasses import dataclass, field

from goodhands.channels.email.rules.letter import Part
from goodhands.channels.email.rules.read.embedded import uu_files, winmail_in
from goodhands.channels.email.rules.read.flowed import unflow
from goodhands.channels.email.rules.read.html_text import html_to_text
from goodhands.channels.email.rules.read.structure import MESSAGES

_SHOWN = frozenset(
    ("text/plain", "text/html", "text/enriched", "text/richtext", "text/markdown", "text/x-markdown")
)

_FILES = frozenset(("text/calendar", "text/vcard", "text/x-vcard", "text/directory", "text/csv", "text/rtf"))
_SIGNATURE = "-----BEGIN PGP SIGNATURE"
_FORMAT = re.compile(r"<param>.*?</param>|<(?!<)[^<>]{0,60}>|<(?=<)", re.IGNORECASE | re.DOTALL)


@dataclass(slots=True)
class Segment:
    """A stretch of the shown body: a plain form, an HTML form, or both (multipart/alternative)."""

    plain: str | None = None
    html: str | None = None
    paths: list[str] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class Bodies:
    """The whole shown body as text, as HTML if there is any, and the paths of the parts it is made of."""

    text: str
    html: str | None
    paths: frozenset[str]


def read_bodies(root: Part) -> Bodies:
    """Return the shown body of a message."""
    segments = _segments(root)
    if not any((segment.plain or segment.html or "").strip() for segment in segments):
        segments.extend(_winmail_body(root) or _named_texts(root))
    pieces: list[str] = []
    pages: list[str] = []
    has_html = any(segment.html for segment in segments)
    for segment in segments:
        plain = segment.plain if segment.plain and segment.plain.strip() else None
        if plain is None and segment.html:
            plain = html_to_text(segment.html)
        if plain and plain.strip():
            pieces.append(plain)
        if segment.html:
            pages.append(segment.html)
        elif has_html and plain:
            pages.append(f'<div style="white-space:pre-wrap">{entities.escape(plain, quote=False)}</div>')
    text = "\n".join(piece.removesuffix("\n") for piece in pieces) if len(pieces) > 1 else "".join(pieces)
    return Bodies(text, "\n".join(pages) if has_html else None,
                  frozenset(path for segment in segments for path in segment.paths))  # fmt: skip


def _segments(root: Part) -> list[Segment]:
    """Collect the shown parts in order; below an alternative one segment gathers its forms."""
    out: list[Segment] = []
    todo: list[tuple[Part, Segment | None]] = [(root, None)]
    while todo:
        part, shared = todo.pop()
        kind = part.content_type
        if part.children and (kind not in MESSAGES or part is root):
            if kind == "multipart/alternative" and shared is None:
                shared = Segment()
                out.append(shared)
            todo.extend((child, shared) for child in reversed(_shown_children(part)))
        elif is_body(part) or (part is root and _is_shown_whole(part)):
            _take(part, shared, out)
    return out


def _named_texts(root: Part) -> list[Segment]:
    """Return the first text that has a name but is called no attachment: nothing else is shown."""
    for part in root.walk():
        if part.content_type in _SHOWN and part.filename and part.disposition != "attachment":
            out: list[Segment] = []
            _take(part, None, out)
            return out
    return []


def _winmail_body(root: Part) -> list[Segment]:
    """Return the body inside winmail.dat, for a message that has no other."""
    for part in root.walk():
        winmail = winmail_in(part)
        if winmail is not None and (winmail.text or winmail.html):
            return [Segment(winmail.text, winmail.html)]
    return []


def _shown_children(part: Part) -> tuple[Part, ...]:
    """Leave out the signature of a signed body; texts that a list put behind it are shown."""
    if part.content_type != "multipart/signed":
        return part.children
    return part.children[:1] + tuple(
        child
        for child in part.children[1:]
        if is_body(child) and not (child.text or "").lstrip().startswith(_SIGNATURE)
    )


def is_body(part: Part) -> bool:
    """Tell whether a leaf is shown as text rather than offered as a file."""
    return part.content_type in _SHOWN and part.disposition != "attachment" and not (
        part.filename and part.disposition is None and part.path)  # fmt: skip


def _is_shown_whole(part: Part) -> bool:
    """Tell whether a message that is but this text is shown: yes, unless it is a file by nature."""
    return part.text is not None and part.filename is None and part.content_type not in _FILES


def _take(part: Part, shared: Segment | None, out: list[Segment]) -> None:
    segment = shared
    if segment is None:
        segment = Segment()
        out.append(segment)
    text = part.text or ""
    segment.paths.append(part.path)
    if part.content_type == "text/html":
        segment.html = text if segment.html is None else f"{segment.html}\n{text}"
        return
    text = uu_files(text)[0]
    if part.content_type in ("text/enriched", "text/richtext"):
        text = _FORMAT.sub("", text)
    if part.params.get("format", "").lower() == "flowed":
        text = unflow(text, delete_space=part.params.get("delsp", "").lower() == "yes")
    if segment.plain is None or not segment.plain.strip():
        segment.plain = text
    elif text.strip():
        segment.plain = f"{segment.plain.removesuffix(chr(10))}\n{text}"
