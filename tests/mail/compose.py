"""Short ways to write raw messages in tests."""

import base64
import struct


def mail(body: bytes | str = b"Hello.\r\n", **fields: str) -> bytes:
    """Write a message; `content_type="…"` becomes the field Content-Type."""
    head = {"from": "Ada Blum <ada@customer.example>", "to": "help@desk.example", "subject": "Lamp"} | fields
    lines = "".join(f"{name.replace('_', '-').title()}: {value}\r\n" for name, value in head.items())
    return lines.encode() + b"\r\n" + (body.encode() if isinstance(body, str) else body)


def part(body: bytes | str, content_type: str | None = "text/plain; charset=utf-8", **fields: str) -> bytes:
    """Write one part of a multipart."""
    head = ({"content_type": content_type} if content_type else {}) | fields
    lines = "".join(f"{name.replace('_', '-').title()}: {value}\r\n" for name, value in head.items())
    return lines.encode() + b"\r\n" + (body.encode() if isinstance(body, str) else body)


def multi(kind: str, *parts: bytes, mark: str = "=_mark", end: bool = True) -> tuple[str, bytes]:
    """Return the content type and the body of a multipart."""
    body = b"".join(f"--{mark}\r\n".encode() + one + b"\r\n" for one in parts)
    return f'multipart/{kind}; boundary="{mark}"', body + (f"--{mark}--\r\n".encode() if end else b"")


def multipart_mail(kind: str, *parts: bytes, **fields: str) -> bytes:
    """Write a whole message that is a multipart."""
    content_type, body = multi(kind, *parts)
    return mail(body, content_type=content_type, **fields)


def nested(kind: str, *parts: bytes, mark: str = "=_inner") -> bytes:
    """Write a multipart that is itself a part."""
    content_type, body = multi(kind, *parts, mark=mark)
    return part(body, content_type)


def b64(data: bytes) -> bytes:
    """Return base64 lines as mail carries them."""
    return base64.encodebytes(data).replace(b"\n", b"\r\n")


def winmail(*attributes: tuple[int, int, bytes]) -> bytes:
    """Write a winmail.dat out of (level, attribute, value)."""
    out = b"\x78\x9f\x3e\x22\x01\x00"
    for level, name, value in attributes:
        out += struct.pack("<BII", level, name, len(value)) + value + struct.pack("<H", sum(value) & 0xFFFF)
    return out


def properties(*pairs: tuple[int, int, bytes]) -> bytes:
    """Write a MAPI property list out of (kind, tag, value), variable kinds only."""
    out = struct.pack("<I", len(pairs))
    for kind, tag, value in pairs:
        out += struct.pack("<HHII", kind, tag, 1, len(value)) + value + b"\x00" * (-len(value) % 4)
    return out
