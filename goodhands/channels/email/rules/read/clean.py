"""Cleaning at the edge: what is always true of a string that leaves the reader (design: mail, invariants)."""

import re

FILENAME_LIMIT = 255

_SURROGATE = re.compile("[\ud800-\udfff]")
_CONTROLS = re.compile("[\x00-\x1f\x7f-\x9f\u2028\u2029]+")
_TEXT_CONTROLS = re.compile("[\x00\x01-\x08\x0b\x0c\x0e-\x1f\x7f]")
_BIDI = re.compile("[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]")
_SPACES = re.compile(r"[ \t\u00a0]{2,}|\t")


def well_formed(text: str) -> str:
    """Return `text` without NUL and without lone surrogates (these become U+FFFD)."""
    if "\x00" in text:
        text = text.replace("\x00", "")
    try:
        text.encode("utf-8")
    except UnicodeEncodeError:
        return _SURROGATE.sub("\ufffd", text)
    return text


def body_text(text: str) -> str:
    """Return a body with line ends as LF, no NUL, no lone surrogate, no stray control signs but tab."""
    if "\r" in text:
        while "\r\r\n" in text:
            text = text.replace("\r\r\n", "\r\n")
        text = text.replace("\r\n", "\n").replace("\r", "\n")
    if text.isascii() and text.isprintable():
        return text
    return _TEXT_CONTROLS.sub("", well_formed(text))


def one_line(text: str) -> str:
    """Return `text` as one well-formed line: control signs become one space, ends are trimmed."""
    if text.isascii() and text.isprintable():
        return text.strip()
    return _CONTROLS.sub(" ", well_formed(text)).strip()


def visible(text: str) -> str:
    """Return `text` on one line without control signs, as type names and identifiers are written."""
    return _CONTROLS.sub("", well_formed(text)).strip()


def person_name(text: str) -> str:
    """Return a display name on one line, with single spaces and without bidi marks and overrides."""
    if text.isascii() and text.isprintable() and "  " not in text:
        return text.strip()
    return _SPACES.sub(" ", _BIDI.sub("", one_line(text))).strip()


def file_name(text: str) -> str | None:
    """Return a bare file name of at most 255 letters, without path, control or bidi signs, or None."""
    name = _BIDI.sub("", _CONTROLS.sub("", well_formed(text))).strip()
    if "/" in name or "\\" in name:
        name = re.split(r"[/\\]", name.rstrip("/\\"))[-1]
    name = name.strip()
    if not name.strip(". "):
        return None
    if len(name) <= FILENAME_LIMIT:
        return name
    stem, dot, ending = name.rpartition(".")
    if dot and len(ending) <= 16:
        return stem[: FILENAME_LIMIT - len(ending) - 1] + dot + ending
    return name[:FILENAME_LIMIT]
