"""What a check reads and what it says: the words that every check shares."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from goodhands.conduct.rules.draft import Draft

Sender = Literal["customer", "agent"]
Where = Literal["reply", "customer"]
Kind = Literal["surface", "absence", "record"]


@dataclass(frozen=True, slots=True)
class Turn:
    """One earlier message of the conversation. `name` is the sender's, where it is known."""

    sender: Sender
    text: str
    name: str = ""


@dataclass(frozen=True, slots=True)
class Case:
    """What is known while a reply is written.

    `channel` is email, form, chat or social. `customer_facts` are label and value as the record holds
    them. `now` is the agent's local time; without it no fix names a day.
    """

    channel: str
    customer_name: str
    agent_name: str
    customer_facts: Mapping[str, str] = field(default_factory=dict)
    turns: tuple[Turn, ...] = ()
    now: datetime | None = None
    state: Mapping[str, object] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Reply:
    """The text under check and the names of the files that go with it."""

    text: str
    attachments: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Fix:
    """A change that one key makes: put `replacement` in place of start..end of the reply's text.

    An ellipsis in the replacement marks the place that the agent still has to fill in.
    """

    label: str
    start: int
    end: int
    replacement: str


@dataclass(frozen=True, slots=True)
class Known:
    """Something known: its value, and where it stands (a label of the record, or the words that say it)."""

    value: str
    place: str


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing a check noticed.

    `start` and `end` are code points, in the reply's text or, where `where` is "customer", in the turn
    answered (`turn.turn_text`). `words` is the text between them. `reason` is said as a colleague would.
    `known` is the fact that a finding of kind record rests on; `trigger` are the words said before, mostly
    the customer's, that made due what the marked place of the reply lacks.
    """

    rule: str
    start: int
    end: int
    words: str
    reason: str
    where: Where = "reply"
    fixes: tuple[Fix, ...] = ()
    known: Known | None = None
    trigger: str = ""

    @property
    def kind(self) -> Kind:
        """Whether it is about a passage of the reply, about something missing, or about something known."""
        if self.known:
            return "record"
        return "absence" if self.where == "customer" or self.trigger else "surface"

    @property
    def evidence(self) -> tuple[str, ...]:
        """The passages it rests on: the marked words, the customer's words, the known value."""
        value = self.known.value if self.known else ""
        return tuple(words for words in (self.words, self.trigger, value) if words.strip())


@dataclass(frozen=True, slots=True)
class Check:
    """A check by its id; `look` gives what it notices in a draft, in offsets of `draft.text`.

    `is_called_for` where it looks for something that only some talks call for: then a reply that says
    nothing is found wanting exactly when the talk does. Of other checks every reply gives account.
    """

    id: str
    look: Callable[["Draft", Case], Iterable[Finding]]
    is_called_for: bool = False

    def find(self, draft: "Draft", case: Case) -> Iterable[Finding]:
        """Give what it notices, as it stands in the reply as written; nothing if all is well."""
        found = self.look(draft, case)
        return found if draft.is_plain else map(draft.placed, found)
