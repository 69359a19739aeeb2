"""winmail.dat: the files and the body inside Outlook's own wrapping (MS-OXTNEF), read as far as it goes."""

import re
import struct
from collections.abc import Iterator
from dataclasses import dataclass, field

from goodhands.channels.email.rules.read.charset import decode
from goodhands.channels.email.rules.read.clean import body_text, visible
from goodhands.channels.email.rules.read.mapi import Property, read_properties
from goodhands.channels.email.rules.read.rtf import decompress, rtf_to_page

SIGNATURE = b"\x78\x9f\x3e\x22"
MOST_FILES = 2_000
_TYPE = re.compile(r"[a-z][\w.+-]*/[\w.+-]+", re.ASCII)

_BODY = 0x0002800C
_MESSAGE_PROPERTIES = 0x00069003
_CODEPAGE = 0x00069007
_FILE_START = 0x00069002
_FILE_NAME = 0x00018010
_FILE_DATA = 0x0006800F
_FILE_PROPERTIES = 0x00069005

_PR_BODY, _PR_RTF, _PR_HTML = 0x1000, 0x1009, 0x1013
_PR_DISPLAY_NAME, _PR_DATA, _PR_SHORT_NAME, _PR_LONG_NAME = 0x3001, 0x3701, 0x3704, 0x3707
_PR_MIME_TYPE, _PR_CONTENT_ID = 0x370E, 0x3712
_EMBEDDED = 0x000D


@dataclass(slots=True)
class Inner:
    """A file inside winmail.dat; one without a name may be a message of Outlook's own form."""

    filename: str | None = None
    data: bytes = b""
    content_type: str | None = None
    content_id: str | None = None


@dataclass(slots=True)
class Winmail:
    """What a winmail.dat holds: a plain body, a page, and files; `is_whole` is false if it broke off."""

    text: str | None = None
    html: str | None = None
    files: list[Inner] = field(default_factory=list)
    is_whole: bool = True


def read_winmail(data: bytes) -> Winmail | None:
    """Return what the wrapping holds, or None if these bytes are no TNEF."""
    if not data.startswith(SIGNATURE):
        return None
    found = Winmail()
    charset = "cp1252"
    for name, value in _attributes(data, found):
        if name == _CODEPAGE and len(value) >= 4:
            charset = f"cp{struct.unpack_from('<I', value)[0]}"
        elif name == _BODY:
            found.text = found.text or body_text(decode(value.rstrip(b"\x00"), charset)) or None
        elif name == _MESSAGE_PROPERTIES:
            _take_body(found, read_properties(value), charset)
        elif name == _FILE_START and len(found.files) < MOST_FILES:
            found.files.append(Inner())
        elif found.files:
            _take_file(found.files[-1], name, value, charset)
    found.files = [file for file in found.files if file.data or file.filename]
    return found


def _attributes(data: bytes, found: Winmail) -> Iterator[tuple[int, bytes]]:
    """Give the attributes in order: level, name, length, value, checksum."""
    place = 6
    while place + 9 <= len(data):
        level, name, length = struct.unpack_from("<BII", data, place)
        end = place + 9 + length
        if level not in (1, 2) or end > len(data):
            found.is_whole = False
            if level in (1, 2):
                yield name, data[place + 9 :]
            return
        yield name, data[place + 9 : end]
        place = end + 2


def _take_body(found: Winmail, properties: dict[int, Property], charset: str) -> None:
    plain, page, rich = (properties.get(name) for name in (_PR_BODY, _PR_HTML, _PR_RTF))
    if plain is not None:
        found.text = body_text(plain.text(charset)) or found.text
    if page is not None:
        found.html = body_text(page.text(charset)) or None
    elif rich is not None and found.html is None:
        found.html = body_text(rtf_to_page(decompress(rich.data))) or None


def _take_file(file: Inner, name: int, value: bytes, charset: str) -> None:
    if name == _FILE_NAME:
        file.filename = file.filename or decode(value.rstrip(b"\x00"), charset)
    elif name == _FILE_DATA:
        file.data = value
    elif name == _FILE_PROPERTIES:
        _take_file_properties(file, read_properties(value), charset)


def _take_file_properties(file: Inner, properties: dict[int, Property], charset: str) -> None:
    for tag in (_PR_LONG_NAME, _PR_SHORT_NAME, _PR_DISPLAY_NAME):
        if (found := properties.get(tag)) is not None and (name := found.text(charset).strip("\x00 ")):
            if tag == _PR_LONG_NAME or not file.filename:
                file.filename = name
            break
    if (kind := properties.get(_PR_MIME_TYPE)) is not None:
        written = visible(kind.text(charset)).lower()
        file.content_type = written if _TYPE.fullmatch(written) else None
    if (mark := properties.get(_PR_CONTENT_ID)) is not None:
        file.content_id = visible(mark.text(charset)).strip(" <>") or None
    if (inside := properties.get(_PR_DATA)) is not None and not file.data:
        is_object = inside.kind == _EMBEDDED and len(inside.data) > 16
        file.data = inside.data[16:] if is_object else inside.data
        if file.data.startswith(SIGNATURE):
            file.content_type = file.content_type or "application/ms-tnef"
