"""Which asks a reply answers: a small trained model weighs how well each ask and the reply fit together.

`pairing.signs_of` gives the signs it weighs, `training/asks_and_answers` tells how it came about.
"""

from functools import lru_cache
from pathlib import Path

from goodhands.conduct.rules.asks import Ask, read_asks
from goodhands.conduct.rules.case import Case
from goodhands.conduct.rules.draft import Draft, lowered
from goodhands.conduct.rules.higher_up import brings_in, passes_over, with_wishes_for_a_manager
from goodhands.conduct.rules.pairing import signs_of
from goodhands.conduct.rules.said import said_in
from goodhands.conduct.rules.talk import Talk
from goodhands.conduct.rules.topics import topics_of
from goodhands.conduct.rules.trees import load
from goodhands.conduct.rules.turn import turn_text

_MODEL = load(Path(__file__).with_name("answer_model.json"))


def open_asks(draft: Draft, case: Case) -> tuple[Ask, ...]:
    """Return the asks of the turn answered that the reply neither answers nor takes up."""
    return _open_asks(draft, turn_text(case))


@lru_cache(maxsize=16)
def _open_asks(draft: Draft, turn: str) -> tuple[Ask, ...]:
    asks = with_wishes_for_a_manager(turn, read_asks(turn))
    if not asks or not draft.text.strip():
        return asks
    talk = talk_of(draft, turn, asks)
    if not talk.said:
        return asks
    return tuple(ask for i, ask in enumerate(asks) if _is_open(draft, talk, i))


def _is_open(draft: Draft, talk: Talk, ask: int) -> bool:
    if talk.asks[ask].for_manager and (brings_in(draft) or passes_over(draft)):
        return not brings_in(draft)
    return _MODEL.chance(signs_of(ask, talk)) >= _MODEL.limit


def talk_of(draft: Draft, turn: str, asks: tuple[Ask, ...]) -> Talk:
    """Return the asks of a turn and the sentences of a reply, ready to be laid side by side."""
    return Talk(asks, said_in(draft), topics_of(lowered(turn)), _MODEL.rarity)
