"""Where the parts of a message begin and end (RFC 2046): one pass, no recursion, any nesting."""

import re
from dataclasses import dataclass, field

from goodhands.channels.email.rules.read.headers import Block, read_block, text_of
from goodhands.channels.email.rules.read.opaque import signed_content
from goodhands.channels.email.rules.read.params import Value, read_value
from goodhands.channels.email.rules.read.transfer import take_off

PART_LIMIT = 20_000
SIGNED_BLOCKS = frozenset(("application/pkcs7-mime", "application/x-pkcs7-mime"))
_FEW, _SNIFFED = 9, 2048
MESSAGES = frozenset(("message/rfc822", "message/global", "message/news"))

_TYPE = re.compile(r"[\w!#$&^.+-]+/[\w!#$&^.+-]+")
_FIRST_LINE = re.compile(rb"\s*--([^\r\n]{1,200}?)[ \t]*\r*\n(?=[Cc][Oo][Nn][Tt][Ee][Nn][Tt]-)")


@dataclass(slots=True)
class Node:
    """A part while the message is being read: its raw bytes are `raw[body:end]`."""

    raw: bytes
    block: Block
    kind: Value
    body: int
    end: int
    children: list["Node"] = field(default_factory=list)
    is_inside_message: bool = False

    @property
    def content(self) -> bytes:
        """The bytes between this part's header block and its end, still encoded."""
        return self.raw[self.body : self.end]

    @property
    def encoding(self) -> str:
        """The Content-Transfer-Encoding as written, or ""."""
        value = self.block.first("content-transfer-encoding")
        return value.decode("latin-1") if value else ""


def read_structure(raw: bytes) -> Node:
    """Return the tree of parts of a message; what is encoded as a whole is decoded and read as well."""
    root = _scan(raw, inside=False)
    todo = [root]
    count = 1
    while todo and count < PART_LIMIT:
        node = todo.pop()
        if not node.children:
            _look_inside(node)
        count += len(node.children)
        todo.extend(node.children)
    return root


def _look_inside(node: Node) -> None:
    """Read a message or multipart that hides behind a transfer encoding (forbidden, yet sent)."""
    kind = node.kind.value
    if kind in SIGNED_BLOCKS:
        inner = signed_content(take_off(node.content, node.encoding))
        node.children.extend([_scan(inner, inside=node.is_inside_message)] if inner else [])
        return
    if kind not in MESSAGES and not kind.startswith("multipart/"):
        return
    content = node.content
    plain = take_off(content, node.encoding)
    if kind in MESSAGES:
        if plain is not content and plain.strip():
            node.children.append(_scan(plain, inside=True))
        return
    boundary = _boundary_of(node.kind) or b""
    seen = _FIRST_LINE.match(plain)
    if boundary.startswith(b"'") and b"--" + boundary.strip(b"'") in plain:
        boundary = boundary.strip(b"'")
    elif not boundary or plain is content or b"--" + boundary not in plain:
        boundary = seen.group(1) if seen is not None else b""
    if boundary:
        node.children.extend(_Scanner(plain, inside=node.is_inside_message).parts_of(boundary, node.kind))


def _scan(raw: bytes, *, inside: bool) -> Node:
    return _Scanner(raw, inside=inside).message()


def content_kind(block: Block, default: str) -> Value:
    """Return the content type of a part with its parameters; what is no type counts as `default`."""
    value = block.first("content-type")
    if not value:
        return Value(default)
    kind = read_value(text_of(value, None))
    if _TYPE.fullmatch(kind.value):
        return kind
    first = kind.value.split(None, 1)[0].rstrip(",") if kind.value else ""
    loose = first if _TYPE.fullmatch(first) else kind.value.replace(" ", "").rstrip(",")
    if _TYPE.fullmatch(loose):
        return Value(loose, kind.params)
    found = {"html": "text/html", "text/": "text/plain", "multipart": "multipart/mixed"}.get(loose, default)
    if "boundary" in kind.params:
        return Value("multipart/mixed", kind.params)
    return Value("application/octet-stream" if "name" in kind.params else found, kind.params)


def _boundary_of(kind: Value) -> bytes | None:
    text = kind.params.get("boundary", "").rstrip() if kind.value.startswith("multipart/") else ""
    return text.encode("utf-8", "replace") if text else None


class _Scanner:
    """Walks once over a message and hangs each part below the multipart whose delimiter opened it."""

    def __init__(self, raw: bytes, *, inside: bool) -> None:
        self.raw = raw
        self.inside = inside
        self.path: list[Node] = []
        self.open: dict[bytes, list[int]] = {}
        self.count = 0

    def message(self) -> Node:
        """Read all of the buffer as one message and return its root."""
        root = self._begin(0, "text/plain", inside=self.inside)
        self._run(root.body)
        if not root.block.fields and b"\x00" in self.raw[:_SNIFFED]:
            root.kind = Value("application/octet-stream")
        return root

    def parts_of(self, boundary: bytes, kind: Value) -> list[Node]:
        """Read the buffer as the body of a multipart with this boundary and return its parts."""
        root = Node(self.raw, Block((), 0), kind, 0, len(self.raw), is_inside_message=self.inside)
        self.path.append(root)
        self.open[boundary] = [0]
        self._run(0)
        return root.children

    def _begin(self, start: int, default: str, *, inside: bool) -> Node:
        """Open the part that starts at `start`, and the messages that start right with it."""
        first: Node | None = None
        while True:
            block = read_block(self.raw, start, len(self.raw))
            kind = content_kind(block, default)
            node = Node(self.raw, block, kind, block.body, len(self.raw), is_inside_message=inside)
            if first is None:
                first = node
            else:
                self.path[-1].children.append(node)
            self.path.append(node)
            self.count += 1
            if (boundary := _boundary_of(kind)) is not None:
                self.open.setdefault(boundary, []).append(len(self.path) - 1)
            if kind.value not in MESSAGES or self.count >= PART_LIMIT or _is_encoded(node):
                return first
            start, default, inside = block.body, "text/plain", True

    def _run(self, place: int) -> None:
        raw, find = self.raw, self.raw.find
        at = find(self._mark(), max(0, place - 1))
        if place == 0 and raw.startswith(b"--"):
            at = -1
        elif at < 0:
            return
        while self.open and self.count < PART_LIMIT:
            stop = find(b"\n", at + 1)
            stop = len(raw) if stop < 0 else stop
            line = raw[at + 3 : stop].rstrip(b" \t\r")
            next_at = stop
            if line in self.open:
                next_at = self._delimiter(line, at, stop + 1)
            elif line.endswith(b"--") and line[:-2] in self.open:
                self._close(self.open[line[:-2]][-1], at, line[:-2])
            at = find(self._mark(), max(0, next_at))
            if at < 0:
                return

    def _mark(self) -> bytes:
        """Return how every delimiter that counts now begins, as far as that is cheap to know."""
        if not 0 < len(self.open) < _FEW:
            return b"\n--"
        low, high = min(self.open), max(self.open)
        same = next((at for at, (a, b) in enumerate(zip(low, high, strict=False)) if a != b), len(low))
        return b"\n--" + low[:same]

    def _delimiter(self, boundary: bytes, at: int, start: int) -> int:
        level = self.open[boundary][-1]
        self._end_above(level, at)
        parent = self.path[level]
        default = "message/rfc822" if parent.kind.value == "multipart/digest" else "text/plain"
        node = self._begin(start, default, inside=parent.is_inside_message)
        parent.children.append(node)
        last = self.path[-1]
        return max(start, last.body) - 1

    def _close(self, level: int, at: int, boundary: bytes) -> None:
        """End the parts of a multipart; it stays open for late parts unless an outer one shares its mark."""
        self._end_above(level, at)
        if len(self.open[boundary]) > 1:
            self.open[boundary].pop()

    def _end_above(self, level: int, at: int) -> None:
        end = at
        while end > 0 and self.raw[end - 1 : end] == b"\r":
            end -= 1
        for node in self.path[level + 1 :]:
            node.end = max(node.body, end)
        for index in range(len(self.path) - 1, level, -1):
            self._forget(self.path[index], index)
        del self.path[level + 1 :]

    def _forget(self, node: Node, index: int) -> None:
        boundary = _boundary_of(node.kind)
        levels = self.open.get(boundary) if boundary is not None else None
        if boundary is None or not levels:
            return
        if levels[-1] == index:
            levels.pop()
        if not levels:
            del self.open[boundary]


def _is_encoded(node: Node) -> bool:
    return node.encoding.strip().lower() in ("base64", "quoted-printable", "x-uuencode", "uuencode")
