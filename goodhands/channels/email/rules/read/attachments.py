"""The files of a message that a person may want, and the bytes of each."""

from goodhands.channels.email.rules.letter import Attached, Letter, Part
from goodhands.channels.email.rules.read.bodies import Bodies
from goodhands.channels.email.rules.read.embedded import hidden_files, winmail_in
from goodhands.channels.email.rules.read.structure import MESSAGES, SIGNED_BLOCKS

_CONTROL_PARTS = frozenset(("application/pgp-encrypted", "application/applefile"))


def list_attachments(root: Part, bodies: Bodies) -> tuple[Attached, ...]:
    """Return every file in order: also nameless ones, attached mails, invites, encrypted bodies, pictures."""
    out: list[Attached] = []
    todo: list[tuple[Part, bool]] = [(root, False)]
    if root.content_type in MESSAGES:
        return (_attached(root, bodies, is_related=False),)
    while todo:
        part, is_related = todo.pop()
        if part.children and part.content_type not in MESSAGES:
            if part.content_type in SIGNED_BLOCKS:
                out.append(_attached(part, bodies, is_related=is_related))
            is_related = part.content_type == "multipart/related"
            todo.extend((child, is_related) for child in reversed(part.children))
        elif part.path in bodies.paths:
            out.extend(_hidden(part, bodies))
            if part.filename and part.path:
                out.append(_attached(part, bodies, is_related=is_related))
        elif _is_wanted(part):
            out.extend(_files_of(part, bodies, is_related=is_related))
    return tuple(out)


def _is_wanted(part: Part) -> bool:
    if part.content_type in _CONTROL_PARTS and not part.filename:
        return False
    if part.text is not None and part.filename is None and part.disposition != "attachment":
        return bool(part.text.strip()) and (
            part.path != "" or part.content_type not in ("text/plain", "text/html")
        )
    return bool(part.data or part.filename or part.path)


def _files_of(part: Part, bodies: Bodies, *, is_related: bool) -> list[Attached]:
    if part.text is None and winmail_in(part) is not None:
        return _hidden(part, bodies)
    return [_attached(part, bodies, is_related=is_related)]


def _attached(part: Part, bodies: Bodies, *, is_related: bool) -> Attached:
    is_picture = part.content_type.startswith("image/")
    is_inline = (
        part.disposition == "inline"
        or _is_shown_by_cid(part.content_id, bodies)
        or (is_related and is_picture and part.content_id is not None and part.disposition is None)
    )
    return Attached(part.path, part.filename, part.content_type, len(part.data), is_inline, part.content_id)


def _hidden(part: Part, bodies: Bodies) -> list[Attached]:
    return [
        Attached(f"{part.path}#{number}", file.filename, file.content_type, len(file.data),
                 _is_shown_by_cid(file.content_id, bodies), file.content_id)
        for number, file in enumerate(hidden_files(part), 1)
    ]  # fmt: skip


def _is_shown_by_cid(content_id: str | None, bodies: Bodies) -> bool:
    return bool(content_id and bodies.html and f"cid:{content_id}" in bodies.html)


def content_of(letter: Letter, attached: Attached) -> bytes:
    """Return the bytes of a listed file; raises LookupError if the letter has no such file."""
    path, _mark, number = attached.path.partition("#")
    part = letter.root
    for step in path.split(".") if path else ():
        part = part.children[int(step) - 1]
    return hidden_files(part)[int(number) - 1].data if number else part.data
