"""`python -m training`: train both models, write them beside the checks. `--held-out`: how they do unseen.

Takes some minutes on one core and needs nothing but this repository.
"""

import json
import sys
import zlib
from collections import Counter
from collections.abc import Sequence
from pathlib import Path

from goodhands.conduct.rules.case_file import Score
from goodhands.conduct.rules.draft import lowered
from goodhands.conduct.rules.learned.features import features
from goodhands.conduct.rules.learned.model import SCALE, level, of_any
from goodhands.conduct.rules.learned.sense import Reader
from goodhands.conduct.rules.moves.senses import AGENT
from goodhands.conduct.rules.sentences import Sentence
from goodhands.conduct.rules.signals.senses import CUSTOMER
from goodhands.conduct.rules.spotting import Passage
from training.fitting import fit, fit_whole
from training.letters import LABELS, WHOLES, Said, read

PLACE = Path(__file__).parents[1] / "goodhands" / "conduct" / "rules" / "learned"
SEEN_AT_LEAST = 6
SMALLEST = 17  # tenths: a smaller weight is left out
FOLDS = 5


class Matrix:
    """Sentences as rows of feature numbers."""

    def __init__(self, said: Sequence[Said], reader: Reader) -> None:
        found = [see(each.text, reader) for each in said]
        counts = Counter(feature for each in found for feature in each)
        self.names = sorted(name for name, count in counts.items() if count >= SEEN_AT_LEAST)
        number = {name: i for i, name in enumerate(self.names)}
        self.rows = [
            (sorted(number[name] for name in each if name in number), 1 / max(1, len(each)) ** 0.5)
            for each in found
        ]


def see(text: str, reader: Reader) -> set[str]:
    """Return the features of one sentence, as the checks will see them."""
    lower = lowered(text.replace("\n", " "))
    passage = Passage(text, lower, (Sentence(0, len(lower), text),))
    found = features(lower)
    found.update(name for name, signs in reader.lists.items() if passage.spots(signs))
    return found


def odds_of(matrix: Matrix, row: int, weights: Sequence[float], bias: float) -> float:
    """Return the odds that a sentence says what these weights stand for."""
    places, worth = matrix.rows[row]
    return bias + worth * sum([weights[each] for each in places])


def held_out(said: Sequence[Said], matrix: Matrix, label: str) -> list[float]:
    """Return for each sentence the odds of `label`, learned without its letter (five parts in turn)."""
    fold = [zlib.crc32(each.letter.encode()) % FOLDS for each in said]
    odds = [0.0] * len(said)
    for held in range(FOLDS):
        kept = [i for i, part in enumerate(fold) if part != held]
        truth = [label in said[i].labels for i in kept]
        weights, bias = fit([matrix.rows[i] for i in kept], truth, len(matrix.names))
        for i, part in enumerate(fold):
            if part == held:
                odds[i] = odds_of(matrix, i, weights, bias)
    return odds


def train(
    said: Sequence[Said], matrix: Matrix, labels: Sequence[str]
) -> tuple[list[int], dict[str, list[int]]]:
    """Return the bias of each label, and for each feature the labels that it speaks for and how much."""
    table: dict[str, list[int]] = {}
    bias = []
    for place, label in enumerate(labels):
        weights, own = fit(matrix.rows, [label in each.labels for each in said], len(matrix.names))
        bias.append(round(own * SCALE))
        for name, weight in zip(matrix.names, weights, strict=True):
            kept = round(weight * SCALE)
            if abs(kept) >= SMALLEST:
                table.setdefault(name, []).extend((place, kept))
    return bias, table


def wholes(
    said: Sequence[Said], odds: dict[str, list[float]], asked: Sequence[str]
) -> dict[str, list[float]]:
    """Return how a whole letter is weighed for what is `asked`, from what its sentences seem to say."""
    letters: dict[str, list[int]] = {}
    for i, each in enumerate(said):
        letters.setdefault(each.letter, []).append(i)
    each_label = [
        [level(of_any([row[i] for i in letter])) for row in odds.values()] for letter in letters.values()
    ]
    found = {}
    for any_of in asked:
        labels = any_of.split("+")
        own = [
            level(of_any([max([odds[one][i] for one in labels]) for i in letter]))
            for letter in letters.values()
        ]
        truth = [any(not said[i].labels.isdisjoint(labels) for i in letter) for letter in letters.values()]
        rows = [(first, *rest) for first, rest in zip(own, each_label, strict=True)]
        found[any_of] = [round(weight, 3) for weight in fit_whole(rows, truth)]
        tell(any_of, own, truth)
        tell(
            "  as a whole",
            [
                found[any_of][0] + sum(w * x for w, x in zip(found[any_of][1:], row, strict=True))
                for row in rows
            ],
            truth,
        )
    return found


def tell(name: str, odds: Sequence[float], truth: Sequence[bool]) -> None:
    """Print how often odds above 0 are right."""
    counts = Counter(zip([each > 0 for each in odds], truth, strict=True))
    score = Score(counts[True, True], counts[False, True], counts[True, False])
    told = f"precision {score.precision:.2f}  recall {score.recall:.2f}  F1 {score.f1:.2f}"
    print(f"  {name:28} {sum(truth):5}  {told}", flush=True)


def learn(reader: Reader, *, write: bool) -> None:
    """Print how one side does on letters that were not learned from; train on all of them and write it."""
    side, labels = reader.side, LABELS[reader.side]
    said = [each for each in read() if each.side == side]
    matrix = Matrix(said, reader)
    print(f"{side}: {len(said)} sentences, {len(matrix.names)} features")
    odds = {label: held_out(said, matrix, label) for label in labels}
    for label in labels:
        tell(label, odds[label], [label in each.labels for each in said])
    as_a_whole = wholes(said, odds, WHOLES[side])
    if write:
        write_model(side, labels, train(said, matrix, labels), as_a_whole)


def write_model(
    side: str,
    labels: Sequence[str],
    learned: tuple[list[int], dict[str, list[int]]],
    as_a_whole: dict[str, list[float]],
) -> None:
    """Write the model of one side: a feature a line, so that a change can be read."""
    bias, table = learned
    parts = [
        f'"labels":{json.dumps(labels)}',
        f'"bias":{json.dumps(bias)}',
        f'"wholes":{json.dumps(as_a_whole)}',
        '"weights":{\n'
        + ",\n".join(
            f"{json.dumps(name, ensure_ascii=False)}:{json.dumps(row, separators=(',', ':'))}"
            for name, row in sorted(table.items())
        )
        + "\n}",
    ]
    path = PLACE / f"{side}.json"
    path.write_text("{" + ",\n".join(parts) + "}\n", encoding="utf-8")
    print(f"  {path.name}: {len(table)} features, {path.stat().st_size / 1000:.0f} kB")


if __name__ == "__main__":
    for one in (CUSTOMER, AGENT):
        learn(one, write="--held-out" not in sys.argv)
