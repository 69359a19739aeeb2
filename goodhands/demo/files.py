"""Files that the demo's letters bring: small, made by code, true to their kind. Pure."""

import struct
import zlib
from collections.abc import Callable
from datetime import datetime, timedelta

from goodhands.demo.company import Attachment, FileKind


def file_bytes(file: Attachment, at: datetime) -> tuple[bytes, str, str]:
    """Return the bytes of a demo file and its main and sub type."""
    make, main, sub = _KINDS[file.kind]
    return make(file.says or file.name, at), main, sub


def _picture(says: str, at: datetime) -> bytes:
    """A small PNG: soft bands of colour that differ from file to file."""
    width, height = 240, 160
    seed = zlib.crc32(says.encode())
    start = [(seed >> shift) & 0x7F for shift in (0, 8, 16)]
    rows = bytearray()
    for y in range(height):
        shade = [min(255, 96 + part + y * (96 - part // 2) // height) for part in start]
        rows += b"\0" + bytes(shade) * width
    header = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    chunks = (_chunk(b"IHDR", header), _chunk(b"IDAT", zlib.compress(bytes(rows), 9)), _chunk(b"IEND", b""))
    return b"\x89PNG\r\n\x1a\n" + b"".join(chunks)


def _chunk(kind: bytes, data: bytes) -> bytes:
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))


def _pdf(says: str, at: datetime) -> bytes:
    """One page with a few lines of text."""
    escaped = [
        line.replace("\\", "\\\\").replace("(", r"\(").replace(")", r"\)") for line in says.split("\n")
    ]
    lines = " ".join(f"({line}) Tj T*" for line in escaped)
    stream = f"BT /F1 12 Tf 16 TL 60 760 Td {lines} ET".encode("latin-1", "replace")
    objects = [
        b"<< /Type /Catalog /Pages 2 0 R >>",
        b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R"
        b" /Resources << /Font << /F1 5 0 R >> >> >>",
        b"<< /Length %d >>\nstream\n%s\nendstream" % (len(stream), stream),
        b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
    ]
    out, places = bytearray(b"%PDF-1.4\n"), []
    for number, body in enumerate(objects, 1):
        places.append(len(out))
        out += b"%d 0 obj\n%s\nendobj\n" % (number, body)
    table = b"".join(b"%010d 00000 n \n" % place for place in places)
    start = len(out)
    out += b"xref\n0 6\n0000000000 65535 f \n" + table
    out += b"trailer << /Size 6 /Root 1 0 R >>\nstartxref\n%d\n%%%%EOF\n" % start
    return bytes(out)


def _text(says: str, at: datetime) -> bytes:
    return f"{says}\n".encode()


def _calendar(says: str, at: datetime) -> bytes:
    """An invitation (RFC 5545) for the third day after the letter."""
    begins = at + timedelta(days=3)
    lines = (
        "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Demo//EN", "BEGIN:VEVENT",
        f"UID:{zlib.crc32(says.encode())}@example.com", f"DTSTAMP:{at:%Y%m%dT%H%M%SZ}",
        f"DTSTART:{begins:%Y%m%dT%H%M%SZ}", f"SUMMARY:{says.splitlines()[0]}", "END:VEVENT", "END:VCALENDAR",
    )  # fmt: skip
    return "\r\n".join(lines).encode()


_KINDS: dict[FileKind, tuple[Callable[[str, datetime], bytes], str, str]] = {
    "picture": (_picture, "image", "png"),
    "pdf": (_pdf, "application", "pdf"),
    "csv": (_text, "text", "csv"),
    "txt": (_text, "text", "plain"),
    "ics": (_calendar, "text", "calendar"),
}
