"""What to look at before a conversation closes, and whether an answer is still owed (CA-08, CA-16)."""

from dataclasses import dataclass
from datetime import datetime

from goodhands.accounts.models import Person
from goodhands.conduct.queries import asked, is_content
from goodhands.conduct.rules.case import Reply
from goodhands.conversations.models import Conversation, Message
from goodhands.conversations.queries.coaching import case_of
from goodhands.conversations.rules.ticking import KnownAtClosing, is_known
from goodhands.handbook.queries import in_force
from goodhands.handbook.rules.checklists import before_closing


@dataclass(frozen=True, slots=True)
class Item:
    """A line of the self-assessment; `is_known` when the desk ticks it by itself."""

    words: str
    is_known: bool


@dataclass(frozen=True, slots=True)
class Closing:
    """What stands before closing: the handbook's items (none if it asks for none), what was asked and never
    answered, and whether the customer had the last word.
    """

    title: str
    items: tuple[Item, ...]
    open_asks: tuple[str, ...]
    is_theirs: bool


def is_assessed_first(now: datetime) -> bool:
    """Tell whether the handbook asks for a self-assessment before anything closes (CA-08)."""
    handbook = in_force(now)
    return handbook is not None and before_closing(handbook) is not None


def closing(conversation: Conversation, *, by: Person, now: datetime) -> Closing:
    """Return what to look at before a conversation closes."""
    last = _last(conversation)
    ours = last if last is not None and last.is_outbound else None
    case = case_of(conversation, by=by, now=now, before=ours)
    answered = asked(reply=Reply(ours.reply if ours else ""), case=case)
    open_asks = tuple(one.words for one in answered if not one.is_answered)
    handbook = in_force(now)
    listed = before_closing(handbook) if handbook else None
    if listed is None:
        return Closing("", (), open_asks, is_theirs=last is not None and ours is None)
    known = KnownAtClosing(
        all_answered=not open_asks,
        is_timed=_is_timed(conversation),
        is_written_down=conversation.notes.exists() or conversation.facts.exists(),
        is_content=ours is None and is_content(case),
        is_ours=ours is not None,
    )
    items = tuple(Item(words, is_known(words, known)) for words in listed.items)
    return Closing(listed.title, items, open_asks, is_theirs=last is not None and ours is None)


def _last(conversation: Conversation) -> Message | None:
    people = conversation.messages.filter(is_automatic=False, is_bounce=False)
    return people.order_by("-id").first()


def _is_timed(conversation: Conversation) -> bool:
    sent = conversation.events.filter(kind="reply_sent").order_by("-id").first()
    return sent is not None and bool(sent.data.get("promises"))
