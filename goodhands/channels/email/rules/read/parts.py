"""From raw parts to `Part` values: transfer encoding and charset taken off, names decoded."""

import re

from goodhands.channels.email.rules.letter import Part
from goodhands.channels.email.rules.read.charset import codec_of, decode
from goodhands.channels.email.rules.read.clean import body_text, file_name, one_line
from goodhands.channels.email.rules.read.encoded import decode_words
from goodhands.channels.email.rules.read.headers import decoded, text_of
from goodhands.channels.email.rules.read.params import Value, read_value
from goodhands.channels.email.rules.read.structure import MESSAGES, SIGNED_BLOCKS, Node
from goodhands.channels.email.rules.read.transfer import take_off

_META = re.compile(rb"<meta\b[^>]{0,300}?\bcharset\s{0,5}=\s{0,5}[\"']?\s{0,5}([\w.:-]{2,40})", re.IGNORECASE)
_META_REACH = 4096
_SAMPLE = 20_000
_WIDE = ("utf-16", "utf-32")  # a page in these could not be searched for what it says of itself
_ASCII, _ENOUGH = bytes(range(128)), 6
_PLAIN_FILE = re.compile(r"[^/:?#]{1,200}\.\w{1,5}")
# Words with blanks between them: no base64, whatever the transfer encoding says.
_NO_BASE64 = re.compile(rb"\s*[A-Za-z,;.'-]+(?: [A-Za-z,;.'!?-]+){3}")
_NONE = Value("")


def build(root: Node, hint: str | None) -> Part:
    """Return the tree of `root` as `Part` values, leaves first (nesting may be deep)."""
    order: list[tuple[Node, str]] = []
    todo = [(root, "")]
    while todo:
        node, path = todo.pop()
        order.append((node, path))
        prefix = f"{path}." if path else ""
        todo.extend((child, f"{prefix}{number}") for number, child in enumerate(node.children, 1))
    done: dict[int, Part] = {}
    for node, path in reversed(order):
        children = tuple(done.pop(id(child)) for child in node.children)
        done[id(node)] = _part(node, path, children, hint)
    return done[id(root)]


def _part(node: Node, path: str, children: tuple[Part, ...], hint: str | None) -> Part:
    headers = decoded(node.block, hint)
    kind = _kind_of(node, children)
    disposition = _disposition(node)
    data = _data(node, kind, children)
    content_id = headers.get("content-id")
    return Part(
        path=path,
        content_type=kind,
        headers=headers,
        params=node.kind.params,
        disposition=disposition.value or None,
        filename=_filename(disposition, node.kind) or _location(node, kind),
        content_id=one_line(content_id).strip("<> \t") or None if content_id else None,
        data=data,
        text=text_of_part(data, kind, node.kind.params) if kind.startswith("text/") else None,
        children=children,
    )


def _kind_of(node: Node, children: tuple[Part, ...]) -> str:
    """Return the content type; a multipart in which no part was found is text, so that its words stay."""
    kind = node.kind.value
    if kind.startswith("multipart/") and not children:
        return (
            "text/html"
            if node.content.lstrip()[:15].lower().startswith((b"<html", b"<!doctype"))
            else "text/plain"
        )
    return kind


def _disposition(node: Node) -> Value:
    value = node.block.first("content-disposition")
    return read_value(text_of(value, None)) if value else _NONE


def _data(node: Node, kind: str, children: tuple[Part, ...]) -> bytes:
    if children and kind not in SIGNED_BLOCKS and (kind not in MESSAGES or node.is_inside_message):
        return b""
    content = node.content
    if node.kind.value.startswith("multipart/"):  # in which no part was found
        boundary = node.kind.params.get("boundary", "").encode("utf-8", "replace")
        content = content.partition(b"--" + boundary + b"--")[0] if boundary else content
    if kind.startswith("text/") and node.encoding.lower().startswith("base64") and _NO_BASE64.match(content):
        return content
    return take_off(content, node.encoding)


def _filename(disposition: Value, kind: Value) -> str | None:
    for params, name in (
        (disposition.params, "filename"),
        (kind.params, "name"),
        (disposition.params, "name"),
    ):
        if found := params.get(name):
            return file_name(found)
    return None


def _location(node: Node, kind: str) -> str | None:
    """Return the file name that Content-Location gives, if it is no more than a file name (Apple Mail)."""
    value = node.block.first("content-location")
    if not value or kind.startswith(("text/", "multipart/", "message/")):
        return None
    name = one_line(decode_words(text_of(value, None))).strip('"')
    return file_name(name) if _PLAIN_FILE.fullmatch(name) else None


def text_of_part(data: bytes, kind: str, params: dict[str, str]) -> str:
    """Return the text of a text part: by its charset, or by what an HTML page says of itself."""
    charset = params.get("charset", "").strip().split(" ")[0] or None
    if kind == "text/html" and not data.isascii():
        match = _META.search(data[:_META_REACH])
        if match is not None and _is_better(match.group(1).decode("ascii"), charset, data):
            charset = match.group(1).decode("ascii")
    return body_text(decode(data, charset))


def _is_utf8(data: bytes) -> bool:
    """Tell whether at least some of the bytes beyond ASCII are UTF-8."""
    text = data[:_SAMPLE].decode("utf-8", "replace")
    return text.count("\ufffd") <= sum(1 for sign in text if sign > "\x7f") // 2


def _is_better(own: str, declared: str | None, data: bytes) -> bool:
    """Tell whether a page's own charset counts: no other is declared, or but the one that stands for any."""
    codec, own_codec = codec_of(declared) if declared else None, codec_of(own)
    if own_codec is not None and own_codec.startswith(_WIDE):
        return False
    if codec is None or (declared or "").lower().strip("\"'") in ("us-ascii", "ascii"):
        return True
    if codec not in ("cp1252", "utf-8") or own_codec in (None, "cp1252", "utf-8"):
        return False
    if codec == "utf-8":
        return not _is_utf8(data) and "\ufffd" not in decode(data, own)
    return len(data.translate(None, _ASCII)) >= _ENOUGH and "\ufffd" not in decode(data, own)


def charset_hint(root: Node) -> str | None:
    """Return the first charset that a part names: raw bytes in headers are mostly written in the same."""
    todo = [root]
    seen = 0
    while todo and seen < 50:
        node = todo.pop()
        seen += 1
        charset = node.kind.params.get("charset")
        if charset and codec_of(charset) not in (None, "utf-8", "cp1252"):
            return charset
        todo.extend(reversed(node.children))
    return None
