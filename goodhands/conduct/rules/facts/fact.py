"""What is known, and what a reply asks for: the words that the readers on both sides share."""

from dataclasses import dataclass
from typing import Literal

SaidBy = Literal["record", "customer", "agent"]


@dataclass(frozen=True, slots=True)
class Fact:
    """Something known. `where` is the label in the record, or the words of the message that say it.

    `span` is the place of these words in the turn number `turn`; the record has neither. `is_wish` says that
    the customer named it as what they want, `is_new` that it takes the place of what the record holds.
    """

    kind: str
    value: str
    where: str
    said_by: SaidBy
    turn: int = -1
    span: tuple[int, int] | None = None
    is_wish: bool = False
    is_new: bool = False


@dataclass(frozen=True, slots=True)
class Question:
    """Something a reply asks for: its kind and the place of the words in the reply.

    `about` are the words that narrow it down: what is counted, what a photo shows, what somebody did when.
    `whose` is the person whose it is, if it is not the customer's own.
    `wants_wish` marks "which … would you like", `wants_new` "your new …", `is_choice` "which of …",
    `is_ahead` what is still to come, `tells_apart` "which ear": any word that tells one from others answers it.
    `named` are the words for the answers that the question itself holds out: "the Team or the Business plan".
    `want` and `head` are what an open ask (see `open_asks`) wants, and the stem of the thing it names.
    """

    kind: str
    start: int
    end: int
    about: frozenset[str] = frozenset()
    whose: str = ""
    wants_wish: bool = False
    wants_new: bool = False
    is_choice: bool = False
    is_ahead: bool = False
    tells_apart: bool = False
    want: str = ""
    head: str = ""
    named: frozenset[str] = frozenset()
