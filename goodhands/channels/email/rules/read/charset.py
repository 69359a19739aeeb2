"""From bytes to text when charset names lie: declared, its superset, UTF-8, Windows-1252 (a fixed ladder)."""

import codecs
import re
from functools import lru_cache

from goodhands.channels.email.rules.read.japanese import decode_iso2022_jp

_WESTERN = frozenset(("ascii", "cp1252", "latin_1"))

# Names seen in mail, with the codec that reads all that people send under that name.
_SUPERSET = {
    "ascii": "cp1252", "us-ascii": "cp1252", "ansi_x3.4-1968": "cp1252", "646": "cp1252",
    "iso-8859-1": "cp1252", "iso8859-1": "cp1252", "latin1": "cp1252", "latin-1": "cp1252", "l1": "cp1252",
    "x-ansi": "cp1252", "ansi": "cp1252", "windows-1252": "cp1252", "cp-1252": "cp1252", "western": "cp1252",
    "iso-8859-1-windows-3.1-latin-1": "cp1252", "iso-8859-1-windows": "cp1252", "windows1252": "cp1252",
    "iso-8859-9": "cp1254", "latin5": "cp1254", "iso-8859-11": "cp874", "tis-620": "cp874",
    "windows-874": "cp874", "iso-8859-8-i": "iso8859_8", "iso-8859-8-e": "iso8859_8", "logical": "iso8859_8",
    "visual": "iso8859_8", "iso-8859-6-i": "iso8859_6", "iso-8859-6-e": "iso8859_6",
    "gb2312": "gb18030", "gbk": "gb18030", "x-gbk": "gb18030", "gb_2312-80": "gb18030", "cp936": "gb18030",
    "euc-cn": "gb18030", "x-euc-cn": "gb18030", "chinese": "gb18030", "gb18030": "gb18030",
    "windows-936": "gb18030", "gb2312_charset": "gb18030", "csgb2312": "gb18030", "hz-gb-2312": "hz",
    "big5": "cp950", "big-5": "cp950", "x-x-big5": "cp950", "cn-big5": "cp950", "csbig5": "cp950",
    "shift_jis": "cp932", "shift-jis": "cp932", "x-sjis": "cp932", "sjis": "cp932", "ms_kanji": "cp932",
    "windows-31j": "cp932", "cswindows31j": "cp932", "csshiftjis": "cp932", "x-ms-cp932": "cp932",
    "ks_c_5601-1987": "cp949", "ks_c_5601-1989": "cp949", "euc-kr": "cp949", "ksc5601": "cp949",
    "ks_c_5601": "cp949", "ksc_5601": "cp949", "korean": "cp949", "cseuckr": "cp949",
    "x-windows-949": "cp949",
    "windows-949": "cp949", "iso-2022-jp": "iso-2022-jp", "csiso2022jp": "iso-2022-jp",
    "iso-2022-jp-ms": "iso-2022-jp", "iso-2022-jp-1": "iso-2022-jp", "cp50220": "iso-2022-jp",
    "cp50221": "iso-2022-jp", "cp50222": "iso-2022-jp", "x-euc-jp": "euc_jp", "eucjp-ms": "euc_jp",
    "euc-jp-ms": "euc_jp", "cp51932": "euc_jp", "utf8": "utf-8", "utf-8": "utf-8", "utf": "utf-8",
    "utf_8": "utf-8", "utf-8-sig": "utf-8", "unicode-1-1-utf-8": "utf-8", "utf-8mb4": "utf-8",
    "utf8mb4": "utf-8", "cp65001": "utf-8", "x-unicode-2-0-utf-8": "utf-8", "cesu-8": "utf-8",
    "unicode-1-1-utf-7": "utf-7", "x-unicode-2-0-utf-7": "utf-7", "unicode-2-0-utf-7": "utf-7",
    "unicode": "utf-16", "ucs-2": "utf-16", "macintosh": "mac_roman", "x-mac-roman": "mac_roman",
    "x-mac-cyrillic": "mac_cyrillic", "x-mac-ce": "mac_latin2", "koi8-ru": "koi8_u", "koi": "koi8_r",
    "x-cp1251": "cp1251", "x-cp1250": "cp1250", "win-1251": "cp1251", "windows1251": "cp1251",
    "armscii-8": "utf-8",
}  # fmt: skip

# Codecs of the standard library that are no charsets, or can be made slow.
_NO_CHARSETS = frozenset(
    ("idna", "punycode", "unicode_escape", "raw_unicode_escape", "undefined", "mbcs", "oem", "palmos")
)
_SEVEN_BIT = frozenset(("utf-7", "iso-2022-jp", "hz", "iso2022_kr"))
_EBCDIC = frozenset(("cp037", "cp500", "cp1026", "cp1140", "cp273", "cp424", "cp875"))
_BOM_STARTS = frozenset((b"\xef\xbb", b"\xff\xfe", b"\xfe\xff", b"\x00\x00"))
_EAST_ASIAN = frozenset(("gb18030", "cp950", "big5hkscs", "cp932", "cp949", "euc_jp", "euc_jis_2004", "hz"))
# Codecs with signs that the usual one lacks, tried where that one fails.
_WIDER = {"cp950": "big5hkscs", "euc_jp": "euc_jis_2004"}
_BOMS = ((codecs.BOM_UTF8, "utf-8"), (codecs.BOM_UTF32_LE, "utf-32-le"), (codecs.BOM_UTF32_BE, "utf-32-be"),
         (codecs.BOM_UTF16_LE, "utf-16-le"), (codecs.BOM_UTF16_BE, "utf-16-be"))  # fmt: skip
_C1 = re.compile("[\x80-\x9f]")
_MULTIBYTE = re.compile(rb"[\xc2-\xdf][\x80-\xbf]|[\xe0-\xef][\x80-\xbf]{2}|[\xf0-\xf4][\x80-\xbf]{3}")
# A sign beyond the first plane written as two halves (CESU-8).
_SURROGATE_PAIR = re.compile(rb"\xed[\xa0-\xaf][\x80-\xbf]\xed[\xb0-\xbf]")
_SAMPLE = 65_536
_LOW_HIGH = re.compile(rb"[\x80-\xa0]")
_HIGH = re.compile(rb"[\x80-\xff]")


def _bad_byte_as_1252(error: UnicodeError) -> tuple[str | bytes, int]:
    """Read bytes that are no UTF-8 as Windows-1252: the usual reason why text called UTF-8 is none."""
    if not isinstance(error, UnicodeDecodeError):
        raise error
    return error.object[error.start : error.end].decode("cp1252", "replace"), error.end


codecs.register_error("goodhands-1252", _bad_byte_as_1252)


@lru_cache(maxsize=512)
def codec_of(charset: str) -> str | None:
    """Return the codec that reads what is sent under this charset name, or None for a name nobody knows."""
    name = charset.strip().strip("\"'").lower().partition("*")[0].strip()
    for known in (
        name,
        name.replace("_", "-"),
        name.removeprefix("x-"),
        name.removeprefix("charset="),
        name.removeprefix("iso-"),
    ):
        if known in _SUPERSET:
            return _SUPERSET[known]
    if name.startswith("win"):
        name = "cp" + name.removeprefix("windows").removeprefix("win").lstrip("-_ ")
    try:
        info = codecs.lookup(name)
    except (LookupError, ValueError, UnicodeError):
        return None
    found = info.name.replace("-", "_")
    if not getattr(info, "_is_text_encoding", True) or found in _NO_CHARSETS:
        return None
    return _SUPERSET.get(info.name, info.name)


def decode(data: bytes, charset: str | None) -> str:
    """Return `data` as text; every input gives an answer, the best guess where the name lies."""
    if data[:2] in _BOM_STARTS and (marked := _by_mark(data)) is not None:
        return marked
    codec = codec_of(charset) if charset else None
    if codec in _SEVEN_BIT or (codec is None and b"\x1b$" in data and data.isascii()):
        return _seven_bit(data, codec)
    if codec is not None and codec.startswith(("utf-16", "utf-32")):
        return _wide(data, codec)
    if data.isascii():
        return data.decode(codec if codec and codec in _EBCDIC else "ascii", "replace")
    return decode_8bit(data, codec)


def _by_mark(data: bytes) -> str | None:
    """Return the text behind a byte order mark, or None if there is none."""
    for mark, codec in _BOMS:
        if data.startswith(mark):
            rest = data[len(mark) :]
            return _from_utf8(rest) if codec == "utf-8" else rest.decode(codec, "replace")
    return None


def _seven_bit(data: bytes, codec: str | None) -> str:
    """Read the charsets that hide their signs in ASCII; bytes beyond it mean that another one was used."""
    if codec in (None, "iso-2022-jp"):
        return decode_iso2022_jp(data) if b"\x1b" in data else decode_8bit(data, "cp932")
    text = _attempt(data, codec or "ascii")
    return text if text is not None else _from_utf8(data)


def decode_8bit(data: bytes, codec: str | None) -> str:
    """Return bytes beyond ASCII as text: the codec if it fits, else UTF-8, else Windows-1252."""
    if codec in (None, "utf-8", "cp1252"):
        return _from_utf8(data)
    assert codec is not None
    text = None
    if codec in _EAST_ASIAN and _is_hardly_east_asian(data):
        text = _attempt(data, "utf-8")
    if text is not None:
        return text
    text = _attempt(data, codec)
    if text is not None:
        return _C1.sub(_c1_as_1252, text) if codec.startswith("iso8859") else text
    if (text := _attempt(data, "utf-8")) is not None:
        return text
    codec = _WIDER.get(codec, codec)
    text = data.decode(codec, "replace")
    return text if codec in _EAST_ASIAN and _is_mostly_read(text) else _from_utf8_or(text, data, codec)


def _is_hardly_east_asian(data: bytes) -> bool:
    """Tell whether bytes that are good UTF-8 mean it: they are many, or some that other charsets lack."""
    head = data[:4000]
    return len(_HIGH.findall(head)) >= 12 or _LOW_HIGH.search(head) is not None


def _from_utf8_or(text: str, data: bytes, codec: str) -> str:
    return text if _is_mostly_read(text) and codec not in _EAST_ASIAN else _from_utf8(data)


def _is_mostly_read(text: str) -> bool:
    bad = text.count("\ufffd")
    return bad * 4 <= sum(1 for sign in text[:20_000] if sign > "\x7f")


def _c1_as_1252(match: re.Match[str]) -> str:
    return match.group().encode("latin-1").decode("cp1252", "replace")


def _attempt(data: bytes, codec: str, errors: str = "strict") -> str | None:
    try:
        return data.decode(codec, errors)
    except (UnicodeError, LookupError, ValueError):
        return None


def _from_utf8(data: bytes) -> str:
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError as error:
        is_cut = error.reason == "unexpected end of data"
        if is_cut and (error.end - error.start > 1 or not data[: error.start].isascii()):
            return data[: error.start].decode("utf-8") + "\ufffd"
    if _SURROGATE_PAIR.search(data) and (text := _attempt(data, "utf-8", "surrogatepass")) is not None:
        return text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
    sample = data[:_SAMPLE]
    if len(_HIGH.findall(sample)) > 3 * len(_MULTIBYTE.findall(sample)):
        return data.decode("cp1252", "replace")
    return data.decode("utf-8", "goodhands-1252")


def _wide(data: bytes, codec: str) -> str:
    """Read UTF-16 and its like, unless the bytes plainly are no such thing."""
    if data.isascii() and b"\x00" not in data:
        return data.decode("ascii")
    if codec == "utf-16" and data[1:2] != b"\x00":
        codec = "utf-16-be" if data[:1] == b"\x00" else "utf-16"
    text = _attempt(data, codec)
    return text if text is not None else data.decode(codec, "replace")
