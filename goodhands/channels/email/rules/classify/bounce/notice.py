"""Takes a delivery report apart: the server's words, its status fields, the message that it returns."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from goodhands.channels.email.rules.letter import Headers, Letter, Part

_MAX_TEXT = 64 * 1024
_MAX_LINES = 1500
_MAX_LINE = 1000
_MAX_PARTS = 60
_STATUS_TYPES = frozenset(
    {"message/delivery-status", "message/global-delivery-status", "message/disposition-notification"}
)
_ORIGINAL_TYPES = frozenset({"message/rfc822", "message/global", "message/news", "message/partial"})
_HEADER_TYPES = frozenset(
    {"text/rfc822-headers", "message/rfc822-headers", "message/global-headers", "text/rfc822-header"}
)
_RETURNED = re.compile(
    r"[\s\-=*#_|>+~]*(?:"
    r"(?:the |your )?(?:original|returned|unsent|undelivered|old|rejected|failed|bounced) (?:e-?mail"
    r"|mail|message|text)"
    r"(?: (?:as )?follows| headers?| info| text| body| is (?:attached|following|included)| attached"
    r"| starts| begins)?"
    r"(?:,? including (?:all )?headers?)?\s*(?:below)?[\s\-=*#_|:.+~]*$"
    r"|(?:below (?:this|the next) line|the next line|below) is a copy of|this is a copy of (?:the"
    r"|your) message"
    r"|the header of the original message|message (?:text|headers?|body"
    r"|contents?)(?: follows?)?[\s\-:=*#_|.]*$"
    r"|no message was collected|start of returned message|included is (?:a|the) copy of"
    r"|(?:here is )?(?:a|the) copy of (?:the|your) (?:original )?(?:message|mail|e-mail|header)"
    r"|here is your returned mail|your message reads|attached message|copy of (?:your )?(?:original )?message"
    r"|(?:the )?(?:original|first) (?:message|lines of the (?:original|returned))\b.{0,60}(?:below"
    r"|follows?|attached)[:.\s\-]*$"
    r"|unsent message (?:below|follows)|message header:|undelivered message"
    r"|the attachment contains the original mail"
    r"|original message (?:headers|source)|original mail (?:as )?follows|-+ ?original (?:message|mail)"
    r"|(?:ursprüngliche|originale?) (?:nachricht(?:enkopfzeilen)?|e-mail)\b.{0,40}[:\-]|nachricht im anhang"
    r"|en-têtes de message d.origine|message d.origine|encabezados (?:del? )?mensajes? original"
    r"|intestazioni (?:del )?messagg|cabeçalhos (?:da|de) mensage|oorspronkelijke berichtkop"
    r"|исходное (?:сообщение|письмо)|оригинал (?:сообщения|письма)|копия (?:вашего )?(?:письма|сообщения)"
    r"|原始邮件|原始郵件|元のメッセージ|原邮件|邮件原文|信件原文|원본 메시지"
    r"|content-type:\s*(?:message/(?:rfc822|global|delivery-status)|text/rfc822-headers)|\++$)",
    re.IGNORECASE,
)
_HEADER_START = re.compile(r"(?:return-path|received|x-envelope-from|delivered-to):\s", re.IGNORECASE)
_HTML_BREAK = re.compile(r"<(?:br|/p|/div|/tr|/td|/li|/h[1-6]|hr|pre|/pre)\b[^<>]{0,500}>", re.IGNORECASE)
_HTML_TAG = re.compile(r"<[/!?a-zA-Z](?![^<>\s=]{0,300}@)[^<>]{0,2000}>")
_LONG_TOKEN_SPACE = re.compile(r"[ \t\xa0]{3,}")


@dataclass(frozen=True, slots=True)
class Notice:
    """What a report holds: `lines` of the server's own words, `status` texts, and what it returns."""

    lines: tuple[str, ...]
    status: tuple[str, ...]
    original: Headers | None
    original_text: str
    has_original: bool


def take_apart(letter: Letter) -> Notice:
    """Return the pieces of a report; never looks inside a returned or attached message."""
    texts: list[str] = []
    status: list[str] = []
    original: Headers | None = None
    headers_text = ""
    for part in _outer_parts(letter.root):
        if part.content_type in _STATUS_TYPES:
            status.append(_decoded(part))
        elif part.content_type in _ORIGINAL_TYPES:
            original = original or (part.children[0].headers if part.children else None)
            headers_text = headers_text or ("" if part.children else _decoded(part))
        elif part.content_type in _HEADER_TYPES:
            headers_text = headers_text or _decoded(part)
        elif part.content_type.startswith("text/plain") and part.text:
            texts.append(part.text[:_MAX_TEXT])
    body = "\n".join(texts)[:_MAX_TEXT]
    body = body if body.strip() else _from_html(letter)
    lines, rest = _split(body)
    found = original is not None or bool(headers_text) or bool(rest)
    return Notice(tuple(lines), tuple(status), original, headers_text or rest, found)


def _outer_parts(root: Part) -> Iterator[Part]:
    """Give the leaves of the letter itself, in order; a message part is a leaf here."""
    todo = [root]
    given = 0
    while todo and given < _MAX_PARTS:
        part = todo.pop()
        if part.children and not part.content_type.startswith("message/"):
            todo.extend(reversed(part.children[:_MAX_PARTS]))
            continue
        given += 1
        yield part


def _decoded(part: Part) -> str:
    if part.text is not None:
        return part.text[:_MAX_TEXT]
    if part.data:
        return part.data[:_MAX_TEXT].decode("utf-8", "replace")
    return "\n\n".join(_flat(child) for child in part.children[:200])


def _flat(block: Part) -> str:
    """Return a field block that the reader took for a part: its headers, then its text."""
    head = "\n".join(f"{name}: {value}" for name, value in block.headers.fields[:200])
    return f"{head}\n\n{block.text or ''}"


def _from_html(letter: Letter) -> str:
    if letter.text.strip():
        return letter.text[:_MAX_TEXT]
    html = (letter.html or "")[: 4 * _MAX_TEXT]
    plain = _HTML_TAG.sub(" ", _HTML_BREAK.sub("\n", html))
    for entity, sign in (
        ("&lt;", "<"),
        ("&gt;", ">"),
        ("&nbsp;", " "),
        ("&quot;", '"'),
        ("&#64;", "@"),
        ("&amp;", "&"),
    ):
        plain = plain.replace(entity, sign)
    return plain[:_MAX_TEXT]


def _split(body: str) -> tuple[list[str], str]:
    """Return the server's lines, and the text of the returned message after them."""
    lines: list[str] = []
    all_lines = body.splitlines()
    for number, line in enumerate(all_lines[:_MAX_LINES]):
        if _is_returned(line, lines):
            return lines, "\n".join(all_lines[number : number + 400])
        lines.append(line[:_MAX_LINE])
    return lines, ""


def _is_returned(line: str, before: list[str]) -> bool:
    if len(line) > 200 or not any(map(str.strip, before)):
        return False
    return _RETURNED.match(line) is not None or _HEADER_START.match(line) is not None
