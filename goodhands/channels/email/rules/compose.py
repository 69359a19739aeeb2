"""An outbound message as bytes: threading headers, a plain-text twin, quoted history, files."""

import html as html_module
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime
from email.headerregistry import Address
from email.message import EmailMessage
from email.policy import SMTP
from email.utils import format_datetime

from goodhands.channels.email.rules.classify.answerable import LOOP_FIELD


@dataclass(frozen=True, slots=True)
class Quoted:
    """The contact's message that is answered, shown below the answer."""

    text: str
    author: str
    at: datetime


@dataclass(frozen=True, slots=True)
class File:
    """A file that goes along."""

    filename: str
    content_type: str
    data: bytes


@dataclass(frozen=True, slots=True)
class Outbound:
    """Everything that an outbound message says. Blind copies are recipients of the envelope only."""

    from_name: str
    from_address: str
    to: Sequence[str]
    cc: Sequence[str]
    subject: str
    text: str
    message_id: str
    at: datetime
    reply_to: str | None = None
    references: Sequence[str] = ()
    footer: str = ""
    quoted: Quoted | None = None
    files: Sequence[File] = field(default_factory=tuple)


def compose(mail: Outbound) -> bytes:
    """Return the message as bytes with CR LF line ends (RFC 5322), text and HTML twins (RFC 2046)."""
    message = EmailMessage(policy=SMTP)
    message["From"] = _address(mail.from_name, mail.from_address)
    message["To"] = ", ".join(mail.to)
    if mail.cc:
        message["Cc"] = ", ".join(mail.cc)
    if mail.reply_to:
        message["Reply-To"] = _address(mail.from_name, mail.reply_to)
    message["Subject"] = _one_line(mail.subject)
    message["Date"] = format_datetime(mail.at)
    message["Message-ID"] = f"<{mail.message_id}>"
    message[LOOP_FIELD] = mail.from_address
    if mail.references:
        message["In-Reply-To"] = f"<{mail.references[-1]}>"
        message["References"] = " ".join(f"<{reference}>" for reference in mail.references)
    message.set_content(_plain(mail), cte=None)
    message.add_alternative(_html(mail), subtype="html")
    for file in mail.files:
        main, _, sub = file.content_type.partition("/")
        message.add_attachment(
            file.data,
            maintype=main or "application",
            subtype=sub or "octet-stream",
            filename=_one_line(file.filename),
        )
    return message.as_bytes()


def _address(name: str, address: str) -> Address:
    return Address(_one_line(name), addr_spec=address)


def _one_line(text: str) -> str:
    return " ".join(text.split())


def _plain(mail: Outbound) -> str:
    parts = [mail.text.strip()]
    if mail.footer.strip():
        parts.append(f"-- \n{mail.footer.strip()}")
    if mail.quoted:
        lines = "\n".join(f"> {line}".rstrip() for line in mail.quoted.text.splitlines())
        parts.append(f"{_head(mail.quoted)}\n{lines}")
    return "\n\n".join(parts) + "\n"


def _html(mail: Outbound) -> str:
    parts = [_paragraphs(mail.text)]
    if mail.footer.strip():
        parts.append(f'<div style="color:#666">-- <br>{_lines(mail.footer.strip())}</div>')
    if mail.quoted:
        style = "margin:0 0 0 .8ex;border-left:1px solid #ccc;padding-left:1ex"
        parts.append(
            f'<div class="gmail_quote"><div>{html_module.escape(_head(mail.quoted))}</div>'
            f'<blockquote type="cite" style="{style}">{_lines(mail.quoted.text)}</blockquote></div>'
        )
    return f'<html><body dir="auto">{"".join(parts)}</body></html>\n'


def _head(quoted: Quoted) -> str:
    return f"On {quoted.at:%a, %d %b %Y at %H:%M} {_one_line(quoted.author)} wrote:"


def _paragraphs(text: str) -> str:
    blocks = [block for block in text.strip().split("\n\n") if block.strip()]
    return "".join(f"<p>{_lines(block)}</p>" for block in blocks)


def _lines(text: str) -> str:
    return html_module.escape(text, quote=False).replace("\n", "<br>")
