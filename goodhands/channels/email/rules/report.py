"""What `goodhands mail parse` says of a raw message (design: mail, the table of keys)."""

from goodhands.channels.email.rules.letter import Attached, Mailbox
from goodhands.channels.email.rules.understand import understand


def report(raw: bytes) -> dict[str, object]:
    """Return the object that `goodhands mail parse` prints; every input gives one."""
    what = understand(raw)
    letter, kind = what.letter, what.kind
    return {
        "from": _mailbox(letter.from_) if letter.from_ else None,
        "to": [_mailbox(box) for box in letter.to],
        "cc": [_mailbox(box) for box in letter.cc],
        "reply_to": [_mailbox(box) for box in letter.reply_to],
        "subject": letter.subject,
        "date": letter.date,
        "message_id": letter.message_id,
        "in_reply_to": letter.in_reply_to,
        "references": list(letter.references),
        "text": letter.text,
        "html": letter.html is not None,
        "reply": what.trimmed.reply,
        "signature": what.trimmed.signature,
        "attachments": [_attached(file) for file in letter.attachments],
        "auto_reply": kind.auto_reply,
        "bounce": kind.bounce,
        "bounced_addresses": list(kind.bounced_addresses),
        "may_auto_answer": kind.may_auto_answer,
        "forwarded_from": what.forwarded_from,
        "list_id": kind.list_id,
        "reply_token": kind.reply_token,
        "safe_html": what.safe_html,
        "warnings": list(what.warnings),
    }


def _mailbox(box: Mailbox) -> dict[str, str | None]:
    return {"name": box.name, "address": box.address}


def _attached(file: Attached) -> dict[str, object]:
    return {
        "filename": file.filename,
        "content_type": file.content_type,
        "size": file.size,
        "inline": file.inline,
    }
