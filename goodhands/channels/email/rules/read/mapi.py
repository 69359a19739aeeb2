"""MAPI property lists as TNEF stores them (MS-OXTNEF §2.1.3.4)."""

import struct
from dataclasses import dataclass

from goodhands.channels.email.rules.read.charset import decode

_FIXED = {
    0x0002: 4, 0x0003: 4, 0x0004: 4, 0x0005: 8, 0x0006: 8, 0x0007: 8, 0x000A: 4, 0x000B: 4, 0x0014: 8,
    0x0040: 8, 0x0048: 16,
}  # fmt: skip
_STRING8, _UNICODE, _OBJECT, _BINARY = 0x001E, 0x001F, 0x000D, 0x0102
_VARIABLE = frozenset((_STRING8, _UNICODE, _OBJECT, _BINARY))
_MANY = 0x1000
_MOST = 100_000


@dataclass(frozen=True, slots=True)
class Property:
    """One value: its MAPI type and its bytes."""

    kind: int
    data: bytes

    def text(self, charset: str) -> str:
        """Return the value as text; 8-bit strings are in `charset`."""
        if self.kind == _UNICODE:
            return self.data.decode("utf-16-le", "replace").rstrip("\x00")
        return decode(self.data.rstrip(b"\x00"), charset)


def read_properties(data: bytes) -> dict[int, Property]:
    """Return the properties by tag number; a list that breaks off gives what was read before."""
    found: dict[int, Property] = {}
    try:
        (count,) = struct.unpack_from("<I", data)
        place = 4
        for _ in range(min(count, _MOST)):
            place = _read_one(data, place, found)
    except struct.error:
        pass
    return found


def _read_one(data: bytes, place: int, found: dict[int, Property]) -> int:
    kind, tag = struct.unpack_from("<HH", data, place)
    place += 4
    if tag >= 0x8000:
        place = _skip_name(data, place)
    base = kind & ~_MANY
    values = 1
    if kind & _MANY or base in _VARIABLE:
        (values,) = struct.unpack_from("<I", data, place)
        place += 4
    for _ in range(min(values, _MOST)):
        length = _FIXED.get(base)
        if length is None:
            if base not in _VARIABLE:
                raise struct.error
            (length,) = struct.unpack_from("<I", data, place)
            place += 4
        found.setdefault(tag, Property(base, data[place : place + length]))
        if place + length > len(data):
            raise struct.error
        place += length + -length % 4
    return place


def _skip_name(data: bytes, place: int) -> int:
    """Skip the name of a named property: a GUID, and a number or a string."""
    (is_string,) = struct.unpack_from("<I", data, place + 16)
    (length,) = struct.unpack_from("<I", data, place + 20)
    return place + 24 + (length + -length % 4 if is_string else 0)
