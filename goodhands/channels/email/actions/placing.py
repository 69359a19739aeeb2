"""Where a letter belongs: its inbox, its sender, its conversation."""

import re
from collections.abc import Iterable, Sequence
from datetime import datetime

from django.conf import settings

from goodhands.accounts import queries as people
from goodhands.channels.email.models import RawMail
from goodhands.channels.email.rules.letter import Letter, Mailbox
from goodhands.channels.email.rules.subjects import is_reply_subject, normalised_subject
from goodhands.channels.email.rules.thread import SUBJECT_WINDOW, Candidate, Joining, clues, decide
from goodhands.channels.email.rules.tokens import read_token, reply_token
from goodhands.channels.email.rules.understand import Understood, fingerprint, outsiders, plain
from goodhands.conversations.actions import Incoming, IncomingFile, Words
from goodhands.conversations.queries import threading
from goodhands.inboxes.models import Inbox

_ADDRESS = re.compile(r"[^\s<>@,;:]+@[^\s<>@,;:]+")


class Unplaceable(Exception):
    """The mail can't become a message; the words say why and are shown in quarantine."""


class Ours:
    """What is ours: inboxes by address, and the one that takes what names none."""

    def __init__(self, boxes: Sequence[Inbox]) -> None:
        self.boxes = {box.address: box for box in boxes}
        self.addresses = frozenset(self.boxes)
        self.first = boxes[0] if boxes else None


def place(raw: RawMail, what: Understood, ours: Ours) -> Incoming:
    """Decide where a letter belongs. Raises Unplaceable: it names no sender, or there is no inbox yet."""
    letter = what.letter
    sender = _sender(raw, what)
    key = normalised_subject(letter.subject)
    joining = _joining(what, sender, raw.received_at)
    return Incoming(
        channel="email",
        inbox=_inbox(raw, letter, ours),
        fingerprint=fingerprint(letter),
        from_name=sender.name or "",
        from_address=sender.address or "",
        to=_named(letter.to),
        cc=_named(letter.cc),
        words=_words(what),
        subject_key=key,
        at=raw.received_at,
        why=joining.why,
        joins=joining.conversation_id,
        suggestion=joining.suggestion_id,
        participants=_participants(letter, sender, ours),
        message_id=letter.message_id or "",
        references=letter.references,
        sent_at=_sent_at(letter),
        is_automatic=what.kind.auto_reply,
        is_bounce=what.kind.bounce,
        is_old=raw.door == RawMail.OLD,
        warnings=what.warnings,
        files=_files(letter),
    )


def token_secret() -> bytes:
    """Return the secret under which reply tokens are signed."""
    return settings.SECRET_KEY.encode()


def _sender(raw: RawMail, what: Understood) -> Mailbox:
    author = what.letter.from_
    if author and author.address and what.forwarded_from and people.find_by_email(author.address):
        return Mailbox(None, what.forwarded_from)  # a colleague passes on what a customer wrote to them
    if author and author.address:
        return author
    if what.letter.reply_to and what.letter.reply_to[0].address:
        return what.letter.reply_to[0]
    if _ADDRESS.fullmatch(raw.mail_from):
        return Mailbox(author.name if author else None, raw.mail_from)
    if what.kind.bounce:
        return Mailbox(author.name if author else "Mail system", None)  # `From: MAILER DAEMON <>`
    raise Unplaceable("It names no sender: no address in From, Reply-To or the envelope.")


def _inbox(raw: RawMail, letter: Letter, ours: Ours) -> Inbox:
    if raw.inbox is not None:
        return raw.inbox
    headers = (*letter.headers.all("Delivered-To"), *letter.headers.all("X-Original-To"))
    named = [*raw.rcpt_to, *headers, *(m.address for m in (*letter.to, *letter.cc) if m.address)]
    found = next((ours.boxes[plain(a)] for a in named if plain(a) in ours.boxes), ours.first)
    if found is None:
        raise Unplaceable("There is no inbox yet. Open one, then run this mail again.")
    return found


def _joining(what: Understood, sender: Mailbox, at: datetime) -> Joining:
    wanted = clues(what.letter, what.kind)
    known = {k.conversation.pk: k for k in threading.holding(wanted.message_ids)}
    token = read_token(token_secret(), wanted.token) if wanted.token else None
    if token and token not in known:
        known |= {k.conversation.pk: k for k in threading.by_id(token)}
    if not known and wanted.subject and is_reply_subject(what.letter.subject):
        alike = threading.recent_of(sender.address or "", wanted.subject, since=at - SUBJECT_WINDOW)
        known = {k.conversation.pk: k for k in alike}
    if not known:
        return Joining(None, None, "It is the first message of its thread.")
    return decide(what.letter, what.kind, [_candidate(k) for k in known.values()], now=at)


def _candidate(known: threading.Known) -> Candidate:
    conversation = known.conversation
    return Candidate(
        conversation_id=conversation.pk,
        message_ids=known.message_ids,
        participants=frozenset(conversation.participants),
        subject=conversation.subject,
        last_activity_at=conversation.last_activity_at,
        token=reply_token(token_secret(), conversation.pk),
        status=conversation.status,
    )


def _words(what: Understood) -> Words:
    letter = what.letter
    return Words(
        subject=letter.subject or "",
        reply=what.trimmed.reply or letter.text,
        text=letter.text,
        html=what.safe_html or "",
    )


def _participants(letter: Letter, sender: Mailbox, ours: Ours) -> tuple[str, ...]:
    first = (sender.address or "").lower()
    found = dict.fromkeys((first, *outsiders(letter, ours.addresses)))
    return tuple(address for address in found if address)


def _sent_at(letter: Letter) -> datetime | None:
    if not letter.date or "date-implausible" in letter.warnings:
        return None
    return datetime.fromisoformat(letter.date)


def _named(people_named: Iterable[Mailbox]) -> list[dict[str, str | None]]:
    return [{"name": m.name, "address": m.address} for m in list(people_named)[:500]]


def _files(letter: Letter) -> tuple[IncomingFile, ...]:
    return tuple(
        IncomingFile(f.filename, f.content_type, f.size, f.inline, f.content_id, f.path)
        for f in letter.attachments[:200]
    )
