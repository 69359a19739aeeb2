"""Files that hide inside a part: winmail.dat, and uuencoded files between the lines of a plain text."""

import re
from dataclasses import dataclass

from goodhands.channels.email.rules.letter import Part
from goodhands.channels.email.rules.read.clean import file_name, one_line
from goodhands.channels.email.rules.read.tnef import SIGNATURE, Winmail, read_winmail
from goodhands.channels.email.rules.read.transfer import uu_lines

_TNEF_TYPES = frozenset(("application/ms-tnef", "application/vnd.ms-tnef"))
_UU_BLOCK = re.compile(
    r"^begin [0-7]{3,4} ([^\n]{1,250})\n((?:[!-`][^\n]{0,90}\n)*+(?:[` ][ \t]*\n)?)end[ \t]*(?:\n|\Z)",
    re.MULTILINE,
)
_TYPES = {
    "pdf": "application/pdf", "png": "image/png", "jpg": "image/jpeg", "jpeg": "image/jpeg",
    "gif": "image/gif",
    "txt": "text/plain", "csv": "text/csv", "html": "text/html", "htm": "text/html", "zip": "application/zip",
    "doc": "application/msword", "xls": "application/vnd.ms-excel", "rtf": "application/rtf",
    "ics": "text/calendar",
    "ppt": "application/vnd.ms-powerpoint", "eml": "message/rfc822", "vcf": "text/vcard", "bmp": "image/bmp",
    "docx": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    "xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    "pptx": "application/vnd.openxmlformats-officedocument.presentationml.presentation",
    "tif": "image/tiff", "tiff": "image/tiff", "xml": "text/xml", "mp3": "audio/mpeg", "mp4": "video/mp4",
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Hidden:
    """A file found inside a part."""

    filename: str | None
    content_type: str
    data: bytes
    content_id: str | None = None


def winmail_in(part: Part) -> Winmail | None:
    """Return what winmail.dat holds if this part is one, else None."""
    is_named = part.content_type in _TNEF_TYPES or (part.filename or "").lower() == "winmail.dat"
    return read_winmail(part.data) if is_named and part.data.startswith(SIGNATURE) else None


def hidden_files(part: Part) -> tuple[Hidden, ...]:
    """Return the files inside a winmail.dat or between the lines of a text."""
    if part.text is not None:
        return uu_files(part.text)[1]
    winmail = winmail_in(part)
    if winmail is None:
        return ()
    return tuple(
        Hidden(file_name(file.filename or "") if file.filename else None,
               file.content_type or type_of(file.filename), file.data,
               one_line(file.content_id) if file.content_id else None)
        for file in winmail.files
    )  # fmt: skip


def uu_files(text: str) -> tuple[str, tuple[Hidden, ...]]:
    """Return the text without its uuencoded files, and these files."""
    if "begin " not in text:
        return text, ()
    files: list[Hidden] = []

    def take(match: re.Match[str]) -> str:
        data = uu_lines(match.group(2).encode("ascii", "replace"))
        if not data and match.group(2).strip("` \n"):
            return match.group()
        files.append(Hidden(file_name(match.group(1)), type_of(match.group(1)), data))
        return ""

    rest = _UU_BLOCK.sub(take, text)
    return rest, tuple(files)


def type_of(filename: str | None) -> str:
    """Return the content type that a file's ending speaks for."""
    ending = (filename or "").rpartition(".")[2].strip().lower()
    return _TYPES.get(ending, "application/octet-stream")
