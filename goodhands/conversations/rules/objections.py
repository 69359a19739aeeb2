"""Objections to rules that stop a reply: which stand, and which were let go (CO-22)."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from typing import Any, Protocol

KINDS = ("message_received", "reply_sent", "reply_undone", "block_objected", "block_let_go")


class Happened(Protocol):
    """An event, as far as objections go by it."""

    pk: int
    kind: str
    data: Mapping[str, Any]
    actor: Any
    actor_id: int | None


@dataclass(frozen=True, slots=True)
class Objection:
    """What somebody holds against a rule that stops their reply: the words it stops, why it is wrong there.

    `id` is the event's, `note` that of the note which asks; `let_go_by` is empty while nobody let it go.
    """

    id: int
    note: int
    person_id: int | None
    rule: str
    words: tuple[str, ...]
    reason: str
    let_go_by: str = ""
    is_sent: bool = False


def standing(events: Iterable[Happened]) -> tuple[Objection, ...]:
    """Return the objections that stand after events, given in order of time.

    They fall when the customer writes again, and when the reply is sent; taken back, it brings them back.
    """
    made: dict[int, Objection] = {}
    for event in events:
        if event.kind == "message_received":
            made.clear()
        elif event.kind == "block_objected":
            made[event.pk] = _objection(event)
        elif event.kind == "block_let_go" and event.data["objection"] in made:
            before = made[event.data["objection"]]
            made[before.id] = replace(before, let_go_by=event.actor.name if event.actor else "")
        elif event.kind in ("reply_sent", "reply_undone"):
            theirs = [one for one in made.values() if one.person_id == event.actor_id]
            made.update({one.id: replace(one, is_sent=event.kind == "reply_sent") for one in theirs})
    return tuple(one for one in made.values() if not one.is_sent)


def _objection(event: Happened) -> Objection:
    told = event.data
    return Objection(
        event.pk, told["note"], event.actor_id, told["rule"], tuple(told["words"]), told["reason"]
    )
