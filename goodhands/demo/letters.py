"""The demo's customers' mail as raw bytes, quoted the way their clients quote. Pure."""

import html
import zlib
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from email.message import EmailMessage
from email.policy import SMTP
from email.utils import format_datetime, formataddr

from goodhands.demo.company import Client, Customer, Step, Story
from goodhands.demo.datewords import render
from goodhands.demo.files import file_bytes


@dataclass(frozen=True, slots=True)
class Before:
    """What the letter answers: our message, or the customer's own earlier letter."""

    message_id: str
    references: tuple[str, ...]
    author: str
    address: str
    text: str
    at: datetime


def letter(story: Story, number: int, at: datetime, inbox_address: str, before: Before | None) -> bytes:
    """Return step `number` of a story as the raw message that its customer sends at `at`."""
    step = story.step[number]
    message = EmailMessage(policy=SMTP)
    customer = story.customer
    sender = step.sender
    message["From"] = formataddr(
        (sender.name, sender.address) if sender else (customer.name, customer.address)
    )
    message["To"] = inbox_address
    if step.cc:
        message["Cc"] = ", ".join(step.cc)
    message["Subject"] = _subject(story, step, before)
    message["Date"] = format_datetime(at)
    message["Message-ID"] = f"<{message_id(story, number)}>"
    if before is not None:
        message["In-Reply-To"] = f"<{before.message_id}>"
        message["References"] = " ".join(f"<{r}>" for r in (*before.references, before.message_id))
    for name, value in _robot_headers(story, step):
        message[name] = value
    words = render(step.text, at, story.language).strip()
    if step.kind == "bounce":
        return _bounce(step, words, at, before, message)
    _fill(message, story, step, at, before)
    return message.as_bytes()


def message_id(story: Story, number: int) -> str:
    """Return the Message-ID of a step; the same on every set-up, so that a second one finds it known."""
    return f"{story.key}.{number}@{story.customer.address.rpartition('@')[2]}"


def _subject(story: Story, step: Step, before: Before | None) -> str:
    first = story.step[0]
    if step.kind == "bounce":
        return "Undelivered Mail Returned to Sender"
    if step.kind == "auto_reply":
        return f"Automatic reply: {story.subject}"
    if step.kind == "forward" and step.forwarded:
        return f"Fwd: {step.forwarded.subject}"
    return story.subject if step is first or before is None else f"Re: {story.subject}"


def _robot_headers(story: Story, step: Step) -> list[tuple[str, str]]:
    if step.kind == "auto_reply":
        return [("Auto-Submitted", "auto-replied"), ("X-Auto-Response-Suppress", "All")]
    if step.kind == "bounce":
        return [("Auto-Submitted", "auto-replied"), ("Return-Path", "<>")]
    if step.kind == "newsletter":
        domain = (step.sender.address if step.sender else story.customer.address).rpartition("@")[2]
        return [("List-Id", f"News <news.{domain}>"), ("Precedence", "bulk")]
    return []


def _fill(message: EmailMessage, story: Story, step: Step, at: datetime, before: Before | None) -> None:
    words = render(step.text, at, story.language).strip()
    if step.kind == "forward" and step.forwarded:
        words = f"{words}\n\n{_forwarded(story, step, at)}"
    quote = _quote(story.customer, before) if before and step.kind == "letter" else ""
    message.set_content(words + quote + "\n")
    if step.html:
        message.add_alternative(_as_html(words, before), subtype="html")
    for file in step.attachments:
        data, main, sub = file_bytes(file, at)
        message.add_attachment(data, maintype=main, subtype=sub, filename=file.name)


def _bounce(step: Step, words: str, at: datetime, before: Before | None, heads: EmailMessage) -> bytes:
    """Return a delivery report (RFC 3464) about our message."""
    boundary = f"report-{zlib.crc32(words.encode()):x}"
    about = f"Message-ID: <{before.message_id}>\n" if before else ""
    parts = (
        ("text/plain; charset=utf-8", f"{words}\n"),
        (
            "message/delivery-status",
            f"Reporting-MTA: dns; mx.example.net\n\nFinal-Recipient: rfc822; {step.bounced}\n"
            f"Action: failed\nStatus: 5.1.1\nDiagnostic-Code: smtp; 550 5.1.1 No such user\n"
            f"Arrival-Date: {format_datetime(at)}\n",
        ),
        ("text/rfc822-headers", f"{about}To: {step.bounced}\n"),
    )
    body = "".join(f"--{boundary}\nContent-Type: {kind}\n\n{text}\n" for kind, text in parts)
    head = f'Content-Type: multipart/report; report-type=delivery-status; boundary="{boundary}"\n\n'
    raw = heads.as_bytes().rstrip().decode() + f"\nMIME-Version: 1.0\n{head}{body}--{boundary}--\n"
    return raw.replace("\r\n", "\n").replace("\n", "\r\n").encode()


def _forwarded(story: Story, step: Step, at: datetime) -> str:
    inner = step.forwarded
    if inner is None:
        return ""
    return (
        "---------- Forwarded message ---------\n"
        f"From: {inner.name} <{inner.address}>\nDate: {at:%a, %d %b %Y at %H:%M}\n"
        f"Subject: {inner.subject}\nTo: <{story.customer.address}>\n\n"
        f"{render(inner.text, at, story.language).strip()}"
    )


def _quote(customer: Customer, before: Before) -> str:
    return _QUOTES.get(customer.client, _gmail)(before)


def _gmail(before: Before) -> str:
    head = f"On {before.at:%a, %b %d, %Y at %I:%M %p} {before.author} <{before.address}> wrote:"
    return f"\n\n{head}\n\n{_marked(before.text)}"


def _apple(before: Before) -> str:
    head = f"> On {before.at.day} {before.at:%b %Y, at %H:%M}, {before.author} wrote:"
    return f"\n\n{head}\n> \n{_marked(before.text)}"


def _outlook(before: Before) -> str:
    return (
        f"\n\n________________________________\nFrom: {before.author} <{before.address}>\n"
        f"Sent: {before.at:%A, %B %d, %Y %I:%M %p}\nSubject: Re: your message\n\n{before.text}"
    )


def _thunderbird(before: Before) -> str:
    return f"\n\nOn {before.at:%m/%d/%Y %I:%M %p}, {before.author} wrote:\n{_marked(before.text)}"


def _phone(before: Before) -> str:
    return f"\n\nSent from my phone{_gmail(before)}"


def _nothing(before: Before) -> str:
    return ""


_QUOTES: dict[Client, Callable[[Before], str]] = {
    "gmail": _gmail,
    "apple": _apple,
    "outlook": _outlook,
    "thunderbird": _thunderbird,
    "phone": _phone,
    "webmail": _nothing,
}


def _marked(text: str) -> str:
    return "\n".join(f"> {line}".rstrip() for line in text.splitlines())


def _as_html(words: str, before: Before | None) -> str:
    paragraphs = "".join(
        f"<p>{html.escape(block).replace(chr(10), '<br>')}</p>" for block in words.split("\n\n")
    )
    quote = ""
    if before is not None:
        lines = html.escape(before.text).replace("\n", "<br>")
        head = html.escape(
            f"On {before.at:%a, %b %d, %Y at %I:%M %p} {before.author} <{before.address}> wrote:"
        )
        cite = f"<blockquote>{lines}</blockquote>"
        quote = f'<div class="gmail_quote"><div class="gmail_attr">{head}</div>{cite}</div>'
    return f'<html><body><div dir="auto">{paragraphs}</div>{quote}</body></html>'
