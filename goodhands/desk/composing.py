"""The composer: what stands in it, and what a person sent with it."""

import json
import uuid
from collections.abc import Iterable
from contextlib import suppress
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from goodhands.conversations.queries import reading, recipients
from goodhands.desk.written import confirmations, file_ids, words_of

if TYPE_CHECKING:
    from django.http import QueryDict

    from goodhands.accounts.models import Person
    from goodhands.conduct.queries import Advice
    from goodhands.conversations.models import Attachment, Conversation, Draft
    from goodhands.conversations.queries.recipients import Recipients

KINDS = ("reply", "note")
_URGENCY = ("block", "confirm", "hint", "off")


@dataclass(frozen=True, slots=True)
class Held:
    """A finding as the margin shows it, with the reason the writer gave for sending all the same."""

    advice: "Advice"
    is_confirmed: bool = False
    reason: str = ""

    @property
    def is_aside(self) -> bool:
        """Tell whether it is set aside with a reason, or let go; what blocks can't be set aside."""
        is_told_why = self.is_confirmed and bool(self.reason.strip())
        return self.advice.is_let_go or (is_told_why and self.advice.mode != "block")


@dataclass(frozen=True, slots=True)
class Composer:
    """Everything the composer shows. `problem` says why the last try to send failed."""

    kind: str
    text: str = ""
    to: str = ""
    cc: str = ""
    bcc: str = ""
    files: tuple["Attachment", ...] = ()
    client_id: str = field(default_factory=lambda: uuid.uuid4().hex)
    saved_ms: int = 0
    held: tuple[Held, ...] = ()
    problem: str = ""
    wants_focus: bool = False
    kept_reasons: str = "{}"

    @property
    def standing(self) -> int:
        """How many findings still ask for a look: those that are not set aside."""
        return sum(not one.is_aside for one in self.held)

    @property
    def has_more_recipients(self) -> bool:
        """Tell whether somebody is in copy, so that the fields stand open."""
        return bool(self.cc or self.bcc)


def composer_for(conversation: "Conversation", person: "Person", kind: str) -> Composer:
    """Return the composer as a person finds it: their draft, or empty with its recipients."""
    draft = reading.draft(conversation, person, kind)
    base = Composer(
        kind=kind,
        text=draft.text if draft else "",
        saved_ms=int(draft.updated_at.timestamp() * 1000) if draft else 0,
        files=files_of(person, draft.recipients.get("files") or ()) if draft else (),
        kept_reasons=json.dumps(draft.recipients.get("reasons") or {}) if draft else "{}",
    )
    if kind == "note":
        return base
    if draft and draft.recipients.get("to"):
        return _with_addresses(base, draft)
    return _with_recipients(base, recipients.recipients_for_reply(conversation))


def composer_of(
    form: "QueryDict", person: "Person", kind: str, *, advice: Iterable["Advice"] = (), problem: str = ""
) -> Composer:
    """Return the composer as it was sent, with what stands against it."""
    return Composer(
        kind=kind,
        text=words_of(form),
        to=form.get("to", ""),
        cc=form.get("cc", ""),
        bcc=form.get("bcc", ""),
        files=files_of(person, file_ids(form)),
        client_id=form.get("client_id") or uuid.uuid4().hex,
        held=held(form, advice),
        problem=problem,
        wants_focus=True,
        kept_reasons=json.dumps(confirmations(form)),
    )


def files_of(person: "Person", ids: Iterable[int]) -> tuple["Attachment", ...]:
    """Return the files a person laid beside a draft; those that are gone are left out."""
    found = []
    for attachment_id in ids:
        with suppress(reading.ConversationUnknown):
            found.append(reading.attachment(person, attachment_id))
    return tuple(file for file in found if file.message_id is None)


def held(form: "QueryDict", advice: Iterable["Advice"]) -> tuple[Held, ...]:
    """Return the findings, each with what the writer said about its rule: what stops the reply first, then
    what asks for a reason; those set aside last.
    """
    confirmed = confirmations(form)
    found = [_held(form, confirmed, item) for item in advice]
    return tuple(sorted(found, key=lambda one: (one.is_aside, _URGENCY.index(one.advice.mode))))


def _held(form: "QueryDict", confirmed: dict[str, str], item: "Advice") -> Held:
    rule = item.finding.rule
    return Held(item, rule in confirmed, form.get(f"reason-{rule}") or confirmed.get(rule, ""))


def _with_addresses(base: Composer, draft: "Draft") -> Composer:
    to, cc, bcc = (", ".join(draft.recipients.get(kind) or ()) for kind in ("to", "cc", "bcc"))
    return replace(base, to=to, cc=cc, bcc=bcc)


def _with_recipients(base: Composer, recipients: "Recipients") -> Composer:
    to, cc, bcc = (", ".join(part) for part in (recipients.to, recipients.cc, recipients.bcc))
    return replace(base, to=to, cc=cc, bcc=bcc)
