"""ISO-2022-JP as people send it: with the vendor signs that the strict codec refuses."""

import re

_ESCAPE = re.compile(rb"(\x1b\$[@B]|\x1b\$\([@BD]|\x1b\([BJIH])")


def decode_iso2022_jp(data: bytes) -> str:
    """Return ISO-2022-JP as text: strictly if it can be, else piece by piece through Windows-31J."""
    try:
        return data.decode("iso2022_jp_ext")
    except UnicodeDecodeError:
        pieces = _ESCAPE.split(data)
    out = [_single(pieces[0], b"")]
    for escape, piece in zip(pieces[1::2], pieces[2::2], strict=True):
        out.append(_double(piece, escape) if escape.startswith(b"\x1b$") else _single(piece, escape))
    return "".join(out)


def _single(piece: bytes, escape: bytes) -> str:
    if escape == b"\x1b(I":
        piece = bytes(sign | 0x80 if 0x21 <= sign <= 0x5F else sign for sign in piece)
    return piece.decode("cp932", "replace")


def _double(piece: bytes, escape: bytes) -> str:
    if escape == b"\x1b$(D":
        euc = b"".join(
            b"\x8f" + bytes((a | 0x80, b | 0x80)) for a, b in zip(piece[::2], piece[1::2], strict=False)
        )
        return euc.decode("euc_jp", "replace")
    out = bytearray()
    place = 0
    while place < len(piece):
        high = piece[place]
        if not 0x21 <= high <= 0x7E or place + 1 >= len(piece):
            out.append(high if high < 0x80 else 0x3F)
            place += 1
            continue
        out += _to_shift_jis(high, piece[place + 1])
        place += 2
    return bytes(out).decode("cp932", "replace")


def _to_shift_jis(high: int, low: int) -> bytes:
    """Turn a JIS X 0208 pair into its Shift_JIS pair (the usual arithmetic)."""
    low &= 0x7F
    second = low + (0x7E if high % 2 == 0 else 0x1F + (low >= 0x60))
    first = (high + 1) // 2 + (0x70 if high < 0x5F else 0xB0)
    return bytes((first, second & 0xFF))
