"""The answer of the classifier, as a plain value."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Classification:
    """What kind of mail a letter is; the first seven keys follow `goodhands mail parse`."""

    auto_reply: bool
    bounce: bool
    bounced_addresses: tuple[str, ...]
    may_auto_answer: bool
    list_id: str | None
    reply_token: str | None
    bounced_message_id: str | None
