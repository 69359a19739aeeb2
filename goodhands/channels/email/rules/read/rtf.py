"""Outlook's rich text: decompressed (MS-OXRTFCP) and turned back into a page or words (MS-OXRTFEX)."""

import html as entities
import re
import struct

from goodhands.channels.email.rules.read.charset import decode

_COMPRESSED, _PLAIN = b"LZFu", b"MELA"
_START = (
    rb"{\rtf1\ansi\mac\deff0\deftab720{\fonttbl;}{\f0\fnil \froman \fswiss \fmodern \fscript \fdecor "
    rb"MS Sans SerifSymbolArialTimes New RomanCourier{\colortbl\red0\green0\blue0" + b"\r\n"
    rb"\par \pard\plain\f0\fs20\b\i\u\tab\tx"
)
_LARGEST = 30_000_000
_TOKEN = re.compile(
    rb"\\([a-zA-Z]{1,32})(-?\d{1,10})? ?|\\'([0-9a-fA-F]{2})|\\([^a-zA-Z])|([{}])|[\r\n]+|([^\\{}\r\n]+)"
)
_SKIPPED = frozenset((b"fonttbl", b"colortbl", b"stylesheet", b"info", b"pict", b"header", b"footer",
    b"listtable",
                      b"listoverridetable", b"rsidtbl", b"generator", b"themedata", b"latentstyles",
                      b"datastore",
                      b"object", b"fldinst"))  # fmt: skip
_SIGNS = {b"par": "\n", b"line": "\n", b"tab": "\t", b"row": "\n", b"cell": "\t", b"lquote": "‘",
    b"rquote": "’",
          b"ldblquote": "“", b"rdblquote": "”", b"bullet": "•", b"endash": "–", b"emdash": "—"}  # fmt: skip


def decompress(data: bytes) -> bytes:
    """Return the rich text of a PR_RTF_COMPRESSED value, as far as it can be read; b"" if it is none."""
    if len(data) < 16:
        return b""
    _size, raw_size, kind = struct.unpack_from("<II4s", data)
    if kind == _PLAIN:
        return data[16 : 16 + raw_size]
    if kind != _COMPRESSED:
        return b""
    return _Window().expand(data[16:], min(raw_size, _LARGEST))


class _Window:
    """The ring of the last 4096 bytes, which the compressed form points into."""

    def __init__(self) -> None:
        self.ring = bytearray(4096)
        self.ring[: len(_START)] = _START
        self.write = len(_START)

    def expand(self, data: bytes, size: int) -> bytes:
        """Return the bytes that `data` stands for, at most `size` and a few."""
        out = bytearray()
        place = 0
        while place < len(data) and len(out) < size:
            flags = data[place]
            place += 1
            for bit in range(8):
                is_reference = flags >> bit & 1
                step = 2 if is_reference else 1
                piece = self._piece(data[place : place + step]) if is_reference else data[place : place + 1]
                place += step
                if piece is None or place > len(data):
                    return bytes(out)
                self._keep(piece)
                out += piece
        return bytes(out)

    def _piece(self, pair: bytes) -> bytes | None:
        """Return what a pair refers to (bytes just written may be among it), or None at the end mark."""
        if len(pair) < 2:
            return None
        word = pair[0] << 8 | pair[1]
        offset, length = word >> 4, (word & 15) + 2
        if offset == self.write:
            return None
        out = bytearray()
        for step in range(length):
            behind = (offset + step - self.write) % 4096
            out.append(out[behind] if behind < step else self.ring[(offset + step) % 4096])
        return bytes(out)

    def _keep(self, piece: bytes) -> None:
        for sign in piece:
            self.ring[self.write] = sign
            self.write = (self.write + 1) % 4096


def rtf_to_page(rtf: bytes) -> str:
    """Return rich text as HTML: the page it was made from if it carries one, else its words."""
    if not rtf.lstrip().startswith(b"{\\rtf"):
        return ""
    is_page = b"\\fromhtml" in rtf[:2000]
    text = _Reader(is_page=is_page).read(rtf)
    return (
        text.strip()
        if is_page
        else f"<pre>{entities.escape(text.strip(), quote=False)}</pre>"
        if text.strip()
        else ""
    )


class _Reader:
    """Walks over rich text; in one made from HTML, `htmltag` groups count and `htmlrtf` stretches don't."""

    def __init__(self, *, is_page: bool) -> None:
        self.is_page = is_page
        self.codec = "cp1252"
        self.out: list[str] = []
        self.bytes = bytearray()
        self.groups: list[tuple[bool, bool, bool]] = []
        self.is_skipped = self.is_rtf_only = self.is_tag = False
        self.swallow = 0

    def read(self, rtf: bytes) -> str:
        """Return the words, or the page."""
        is_starred = False
        for match in _TOKEN.finditer(rtf):
            word, number, code, sign, brace, text = match.groups()
            if brace:
                self._brace(brace)
            elif sign == b"*":
                is_starred = True
                continue
            elif word:
                self._word(word, number, is_starred=is_starred)
            elif code:
                self._code(int(code, 16))
            elif sign:
                self._write(
                    {b"~": "\xa0", b"_": "-"}.get(sign, sign.decode("latin-1") if sign in b"\\{}" else "")
                )
            elif text:
                self._text(text)
            is_starred = False
        self._flush()
        return "".join(self.out)

    def _brace(self, brace: bytes) -> None:
        self._flush()
        if brace == b"{":
            self.groups.append((self.is_skipped, self.is_rtf_only, self.is_tag))
        elif self.groups:
            self.is_skipped, self.is_rtf_only, self.is_tag = self.groups.pop()

    def _word(self, word: bytes, number: bytes | None, *, is_starred: bool) -> None:
        if word == b"u" and number:
            code = int(number) % 65536
            self._write("\ufffd" if 0xD800 <= code <= 0xDFFF else chr(code))
            self.swallow = 1
        elif word == b"htmltag":
            self._flush()
            self.is_skipped, self.is_tag = False, True
        elif word == b"htmlrtf":
            self._flush()
            self.is_rtf_only = number != b"0"
        elif word == b"ansicpg" and number:
            self.codec = f"cp{number.decode()}"
        elif word in _SKIPPED or is_starred:
            self._flush()
            self.is_skipped = True
        elif word in _SIGNS:
            self._write(_SIGNS[word])

    def _shown(self) -> bool:
        return not self.is_skipped and not (self.is_page and self.is_rtf_only)

    def _code(self, code: int) -> None:
        if self.swallow:
            self.swallow -= 1
        elif self._shown():
            self.bytes.append(code)

    def _text(self, text: bytes) -> None:
        if self.swallow:
            text, self.swallow = text[self.swallow :], 0
        if self._shown():
            self.bytes += text

    def _write(self, text: str) -> None:
        self._flush()
        if self._shown():
            self.out.append(text)

    def _flush(self) -> None:
        if not self.bytes:
            return
        text = decode(bytes(self.bytes), self.codec)
        self.bytes.clear()
        self.out.append(entities.escape(text, quote=False) if self.is_page and not self.is_tag else text)
