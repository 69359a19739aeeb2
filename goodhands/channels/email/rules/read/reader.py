"""`read`: a raw message becomes a `Letter`, each field behind its own guard."""

from goodhands.channels.email.rules.letter import Headers, Letter, Mailbox, Part
from goodhands.channels.email.rules.read.addresses import read_addresses
from goodhands.channels.email.rules.read.attachments import list_attachments
from goodhands.channels.email.rules.read.bodies import Bodies, read_bodies
from goodhands.channels.email.rules.read.dates import read_date
from goodhands.channels.email.rules.read.guard import Guard
from goodhands.channels.email.rules.read.headers import Block, starts_with_known_field, text_of
from goodhands.channels.email.rules.read.ids import read_ids, read_in_reply_to, read_message_id
from goodhands.channels.email.rules.read.params import Value
from goodhands.channels.email.rules.read.parts import build, charset_hint, text_of_part
from goodhands.channels.email.rules.read.structure import Node, read_structure
from goodhands.channels.email.rules.read.warn import find_warnings

_NO_BODIES = Bodies("", None, frozenset())
_UTF16 = {b"\xff\xfe": "utf-16-le", b"\xfe\xff": "utf-16-be"}


def read(raw: bytes) -> Letter:
    """Return what a raw message says; every input gives a letter (design: mail, `goodhands mail parse`)."""
    guard = Guard()
    tree, hint, root = guard.read("structure", None, _structure, raw) or _without_structure(raw)
    headers = root.headers
    senders = guard.read("from", (), _mailboxes, tree.block, "from", hint)
    date = guard.read("date", None, read_date, headers.get("date") or "")
    bodies = guard.read("text", _NO_BODIES, read_bodies, root)
    attachments = guard.read("attachments", (), list_attachments, root, bodies)
    warnings = guard.read("warnings", (), find_warnings, root, senders, date, attachments)
    return Letter(
        headers=headers,
        root=root,
        from_=_first_author(senders),
        to=guard.read("to", (), _mailboxes, tree.block, "to", hint),
        cc=guard.read("cc", (), _mailboxes, tree.block, "cc", hint),
        reply_to=guard.read("reply-to", (), _answerable, tree.block, hint),
        subject=headers.get("subject"),
        date=date,
        message_id=guard.read("message-id", None, read_message_id, headers.get("message-id") or ""),
        in_reply_to=guard.read("in-reply-to", None, read_in_reply_to, headers.get("in-reply-to") or ""),
        references=guard.read("references", (), _references, headers),
        text=bodies.text,
        html=bodies.html,
        attachments=attachments,
        warnings=warnings + guard.warnings(),
    )


def _structure(raw: bytes) -> tuple[Node, str | None, Part] | None:
    tree = read_structure(_unwrapped(raw))
    hint = charset_hint(tree)
    return tree, hint, build(tree, hint)


def _without_structure(raw: bytes) -> tuple[Node, str | None, Part]:
    """Return all bytes as one plain text without headers: what is left if nothing else can be told."""
    block = Block((), 0)
    node = Node(raw, block, Value("text/plain"), 0, len(raw))
    return node, None, Part("", "text/plain", data=raw, text=text_of_part(raw, "text/plain", {}))


def _unwrapped(raw: bytes) -> bytes:
    """Take off what stands before the headers (byte order mark, blank lines) and old line ends."""
    if raw[:3] == b"\xef\xbb\xbf":
        raw = raw[3:]
    elif raw[:2] in _UTF16 and raw[2:400].count(0) > 20:
        raw = raw[2:].decode(_UTF16[raw[:2]], "replace").encode("utf-8", "replace")
    head = raw[:65536]
    if b"\r" in head and head.count(b"\r") - head.count(b"\r\n") > 2 * head.count(b"\n"):
        raw = raw.replace(b"\r\n", b"\n").replace(b"\r", b"\n")
    if raw[:1] in (b"\r", b"\n", b" ", b"\t"):
        bare = raw[:2048].lstrip()
        skipped = len(raw[:2048]) - len(bare)
        if starts_with_known_field(raw, skipped):
            return raw[skipped:]
    return raw


def _first_author(senders: tuple[Mailbox, ...]) -> Mailbox | None:
    """Return the first sender with a whole address, else the first named."""
    return next(
        (box for box in senders if box.address and "@" in box.address), senders[0] if senders else None
    )


def _mailboxes(block: Block, name: str, hint: str | None) -> tuple[Mailbox, ...]:
    found: list[Mailbox] = []
    for field_name, value in block.fields:
        if field_name.lower() == name:
            found.extend(read_addresses(text_of(value, hint)))
    return tuple(found)


def _answerable(block: Block, hint: str | None) -> tuple[Mailbox, ...]:
    """Reply-To; a name alone is nobody to answer to."""
    return tuple(box for box in _mailboxes(block, "reply-to", hint) if box.address)


def _references(headers: Headers) -> tuple[str, ...]:
    return tuple(name for value in headers.all("references") for name in read_ids(value))
