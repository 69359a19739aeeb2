"""Train the model that tells which asks a reply leaves open, or try it on letters it hasn't seen.

    python -m training.asks_and_answers.train          writes goodhands/conduct/rules/answer_model.json
    python -m training.asks_and_answers.train --try    six times: train on five sixths, judge the rest

Plain Python, about half a minute. The same letters always give the same model.
"""

import json
import math
import sys
from collections import Counter
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import NamedTuple

from goodhands.conduct.rules.draft import lowered
from goodhands.conduct.rules.pairing import signs_of
from goodhands.conduct.rules.said import Said, said_in
from goodhands.conduct.rules.talk import Talk
from goodhands.conduct.rules.topics import topics_of
from goodhands.conduct.rules.trees import Forest, _tree
from goodhands.conduct.rules.wordlists import words
from training.asks_and_answers.examples import Example, examples
from training.grow import Shape, grow
from training.padding import two_of

_ROOT = Path(__file__).parents[2]
_MODEL = _ROOT / "goodhands/conduct/rules/answer_model.json"
_FILES = [
    *sorted((_ROOT / "training/data").glob("asks_*.jsonl")),
    *sorted((_ROOT / "tests/conduct/cases/threads").glob("*.jsonl")),
    *sorted((_ROOT / "tests/conduct/cases/letters").glob("*.jsonl")),
]
_LETTERS = tuple(path.stem for path in _FILES if path.parent.name == "letters")
_LIMIT, _FOLDS, _SEEN, _RAREST = 0.4, 6, 4, 0.15
_WEIGHTS = {
    "asks_short": 3.0,
    "asks_passed": 3.0,
    "asks_compact": 1.5,
    "asks_turns": 0.5,
    "asks_letters": 0.25,
}
_WEIGHTS |= dict.fromkeys(_LETTERS, 2.5)
_OTHERS = 5.0


# What can only make an open ask less likely (-1) or more likely (1), whatever the letters happen to show.
_AGAINST = words("""
    in_piece in_fitting_piece in_sentence in_fitting_sentence in_all own_in_piece own_in_all rarest
    rarest_where_it_fits telling_in_common match match_words match_form free free_states free_fits free_form
    free_score free_of_ask free_particular free_concrete free_deed free_handed_on form_anywhere form_given
    choices_named pieces pieces_each tells handed_on serves_all
""")
_FOR = words(
    "unheard form_missing time_missing vague_near nothing_wanted sum_missing evaded in_general in_pointer"
)
_PADDED, _OF_PADDED = -1, 0.25


class _Pair(NamedTuple):
    source: str
    group: str
    reply: int
    ask: int
    signs: dict[str, float]
    is_open: bool | None


def main(arguments: Sequence[str]) -> None:
    """Train and write, or with --try train in parts and print how often the model is right."""
    found = [(path.stem, each) for path in _FILES for each in examples(path)]
    rarity = _rarity(each for _, each in found)
    pairs = [pair for i, (stem, each) in enumerate(found) for pair in _pairs(stem, i, each, rarity)]
    if "--try" in arguments:
        _try(found, pairs)
        return
    model = _train(pairs)
    _MODEL.write_text(
        json.dumps(
            {"signs": model.signs, "start": model.start, "limit": _LIMIT, "rarity": rarity}
            | {"trees": model.trees},
            separators=(",", ":"),
        )
        + "\n",
        encoding="utf-8",
    )
    print(f"{len(pairs)} pairs, {_MODEL.stat().st_size} bytes")


def _rarity(found: Iterable[Example]) -> dict[str, float]:
    """Return how seldom letters speak of a topic, for those that at least three speak of."""
    texts = sorted({text for each in found for text in (each.turn, each.draft.text)})
    seen = Counter(topic for text in texts for topic in topics_of(lowered(text)))
    whole = math.log(len(texts))
    return {
        topic: round(max(_RAREST, math.log(len(texts) / count) / whole), 2)
        for topic, count in sorted(seen.items())
        if count >= _SEEN
    }


def _pairs(source: str, reply: int, each: Example, rarity: dict[str, float]) -> Iterable[_Pair]:
    said, turn = said_in(each.draft), topics_of(lowered(each.turn))
    for place, told in ((reply, said), (_PADDED, _padded(said, reply))):
        talk = Talk(each.asks, told, turn, rarity)
        for ask, is_open in enumerate(each.is_open if told else ()):
            yield _Pair(source, each.group, place, ask, signs_of(ask, talk), is_open)


def _padded(said: list[Said], number: int) -> list[Said]:
    """Return every second reply with two sentences that answer nothing; of the others nothing."""
    if number % 2 or not said:
        return []
    first, second = (Said(each.lower()) for each in two_of(number, 5))
    return [first, *said, second] if number % 4 else [first, second, *said]


def _train(pairs: Sequence[_Pair]) -> Forest:
    names = tuple(pairs[0].signs)
    known = [pair for pair in pairs if pair.is_open is not None]
    rows = [[pair.signs[name] for name in names] for pair in known]
    weights = [
        _WEIGHTS.get(pair.source, _OTHERS) * (_OF_PADDED if pair.reply == _PADDED else 1.0) for pair in known
    ]
    shape = Shape([(name in _FOR) - (name in _AGAINST) for name in names], trees=150)
    start, trees = grow(rows, [bool(pair.is_open) for pair in known], weights, shape)
    return Forest(names, tuple(_tree(tree) for tree in trees), start, _LIMIT, {})


def _try(found: Sequence[tuple[str, Example]], pairs: Sequence[_Pair]) -> None:
    groups = {group: i % _FOLDS for i, group in enumerate(dict.fromkeys(pair.group for pair in pairs))}
    highest = [1.0 if each.asks and not said_in(each.draft) else 0.0 for _, each in found]
    for fold in range(_FOLDS):
        model = _train([pair for pair in pairs if groups[pair.group] != fold])
        for pair in pairs:
            if groups[pair.group] == fold and pair.reply != _PADDED:
                highest[pair.reply] = max(highest[pair.reply], model.chance(pair.signs))
    for source in (*dict.fromkeys(stem for stem, _ in found), "letters"):
        stems = _LETTERS if source == "letters" else (source,)
        judged = [
            (each.fires, most) for (stem, each), most in zip(found, highest, strict=True) if stem in stems
        ]
        for limit in (0.3, 0.35, 0.4, 0.45, 0.5):
            print(source, f"limit {limit}", _score(judged, limit))


def _score(judged: Sequence[tuple[bool, float]], limit: float) -> str:
    """Return how often replies are rightly said to leave something open."""
    hits = sum(fires and most >= limit for fires, most in judged)
    said = sum(most >= limit for _, most in judged)
    wanted = sum(fires for fires, _ in judged)
    precision, recall = hits / max(1, said), hits / max(1, wanted)
    f1 = 2 * hits / max(1, said + wanted)
    right = f"precision {precision:.2f}, recall {recall:.2f}, F1 {f1:.2f}"
    return f"hits {hits} of {wanted}, false {said - hits}, {right}"


if __name__ == "__main__":
    main(sys.argv[1:])
