"""The labelled letters for the model of asks and answers: which asks of a turn a reply leaves open."""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any, NamedTuple

from goodhands.conduct.rules.asks import Ask, ask_at, read_asks
from goodhands.conduct.rules.case import Case, Reply, Turn
from goodhands.conduct.rules.case_file import read_case
from goodhands.conduct.rules.draft import Draft
from goodhands.conduct.rules.turn import turn_text

_RULE = "unanswered-thread"


class Example(NamedTuple):
    """A turn's asks, a reply, and for each ask whether it stays open; None where nobody has said.

    `fires` tells whether the reply leaves anything open, also what nobody reads as an ask.
    """

    group: str
    turn: str
    draft: Draft
    asks: tuple[Ask, ...]
    is_open: tuple[bool | None, ...]
    fires: bool


def examples(path: Path) -> Iterator[Example]:
    """Give the examples of a file: lines with "turn", "asks" and "replies", or labelled cases."""
    for number, line in enumerate(path.read_text("utf-8").splitlines(), 1):
        read = json.loads(line)
        if "turn" in read:
            yield from _of_turn(f"{path.stem}:{number}", read)
        else:
            yield from _of_case(line, number, read.get("group") or f"{path.stem}:{number}")


def _of_turn(group: str, read: dict[str, Any]) -> Iterator[Example]:
    turn = read["turn"]
    marked = [_ask(turn, passage) for passage in read["asks"]]
    asks = (*marked, *_beside(turn, marked))
    order = sorted(range(len(asks)), key=lambda i: asks[i].start)
    case = Case("email", "", "", turns=(Turn("customer", turn),))
    for reply in read["replies"]:
        unknown = reply.get("unknown", ())
        is_open = tuple(None if i in unknown else i in reply["open"] for i in order)
        draft = Draft.of(Reply(reply["text"]), case)
        yield Example(group, turn, draft, tuple(asks[i] for i in order), is_open, bool(reply["open"]))


def _beside(turn: str, marked: list[Ask]) -> list[Ask]:
    """Return what is read as an ask and nobody marked: as no answer is due, no reply leaves it open."""
    return [
        ask for ask in read_asks(turn) if not any(ask.start < m.end and m.start < ask.end for m in marked)
    ]


def _ask(turn: str, passage: str) -> Ask:
    """Return the ask as it is read in the turn, if that is just the passage; else made from the passage."""
    start = turn.index(passage)
    end = start + len(passage)
    found = [ask for ask in read_asks(turn) if ask.start < end and start < ask.end]
    alone = len(found) == 1 and abs(len(found[0].text) - len(passage)) < len(passage) / 2
    return found[0] if alone else ask_at(turn, start, end)


def _of_case(line: str, number: int, group: str) -> Iterator[Example]:
    labelled = read_case(line, number)
    turn = turn_text(labelled.case)
    asks = read_asks(turn)
    if _RULE not in labelled.fire | labelled.not_fire:
        return
    fires = _RULE in labelled.fire
    is_open: tuple[bool | None, ...] = (fires,) * len(asks)
    if fires and len(asks) > 1:  # the passages name every open ask; without any, nobody has said which
        passages = labelled.evidence.get(_RULE, ())
        touched = tuple(any(_touches(ask, turn, p) for p in passages) for ask in asks)
        is_open = touched if any(touched) else (None,) * len(asks)
    yield Example(group, turn, Draft.of(labelled.reply, labelled.case), asks, is_open, fires)


def _touches(ask: Ask, turn: str, passage: str) -> bool:
    start = turn.find(passage)
    return start >= 0 and ask.start < start + len(passage) and start < ask.end
