"""S/MIME mail signed as one block (RFC 8551 §3.5.2): its content is in the clear inside, without a key."""

_DATA = bytes.fromhex("06092a864886f70d010701")  # the identifier of plain content (PKCS #7 data)
_SIGNED = bytes.fromhex("06092a864886f70d010702")
_OCTETS, _OCTETS_IN_PIECES, _EXPLICIT = 0x04, 0x24, 0xA0
_HEAD = 64


def signed_content(block: bytes) -> bytes | None:
    """Return the message inside a signed block, or None if it is encrypted or cannot be read."""
    if _SIGNED not in block[:_HEAD]:
        return None
    at = block.find(_DATA)
    if at < 0:
        return None
    place = at + len(_DATA)
    inside = _open(block, place)
    if inside is None or block[place] != _EXPLICIT:
        return None
    start, _end = inside
    return _octets(block, start)


def _octets(block: bytes, place: int) -> bytes | None:
    """Return an octet string, whole or in pieces (one level, as all senders write them)."""
    found = _open(block, place)
    if found is None:
        return None
    start, end = found
    if block[place] == _OCTETS:
        return block[start:end]
    if block[place] != _OCTETS_IN_PIECES:
        return None
    pieces: list[bytes] = []
    while start < end and block[start] == _OCTETS and (piece := _open(block, start)) is not None:
        pieces.append(block[piece[0] : piece[1]])
        start = piece[1]
    return b"".join(pieces)


def _open(block: bytes, place: int) -> tuple[int, int] | None:
    """Return where the value of the element at `place` starts and ends (ASN.1, BER lengths)."""
    if place + 2 > len(block):
        return None
    first = block[place + 1]
    start = place + 2
    if first == 0x80:
        return start, len(block)
    if first < 0x80:
        return start, min(len(block), start + first)
    count = first & 0x7F
    if count > 4 or start + count > len(block):
        return None
    size = int.from_bytes(block[start : start + count], "big")
    return start + count, min(len(block), start + count + size)
