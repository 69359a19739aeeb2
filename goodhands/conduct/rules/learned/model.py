"""Small linear models that tell what a sentence says. A model is a table: a feature, and what it speaks for.

Trained by `python -m training` on letters of our own; the figures and the data card stand in `training/`.

The weights of a feature are kept as one whole number, a stretch of bits for each label: so to add up what
all features of a sentence say for all labels is to add up one number each.
"""

import json
import math
import struct
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from importlib import resources
from typing import Any

SCALE = 10  # weights are kept as whole numbers, tenths
_BITS = 32  # of each label in a sum
_CERTAIN = 30.0
BOUND = 8.0  # of odds, where a whole message is weighed
_MIDDLE = 1 << _BITS - 1  # what stands for a sum of nothing, so that no sum is below 0


@dataclass(frozen=True, slots=True)
class Whole:
    """How surely a message says a thing, by all that its sentences say: praise makes trouble less likely."""

    bias: float
    own: float
    weights: tuple[float, ...]

    def odds(self, own: float, each: Sequence[float]) -> float:
        """Return the odds for the message; `own` are its odds without this, `each` those of every label."""
        rest = sum([weight * level(odds) for weight, odds in zip(self.weights, each, strict=True)])
        return self.bias + self.own * level(own) + rest


def level(odds: float) -> float:
    """Return odds within bounds, so that no single label decides alone."""
    return max(-BOUND, min(BOUND, odds))


@dataclass(frozen=True, slots=True)
class Model:
    """What was learned for one side of the talk: for each label a bias, for each feature its weights.

    `wholes`: for labels joined by a plus, how a whole message is weighed for any of them.
    """

    labels: tuple[str, ...]
    bias: tuple[float, ...]
    weights: Mapping[str, int]
    wholes: Mapping[str, Whole]

    def weigh(self, features: Collection[str]) -> int:
        """Return what features, each once, speak for: the sum of their weights, all labels in one."""
        return sum(filter(None, map(self.weights.get, features)))

    def odds(self, weight: int, features: int) -> tuple[float, ...]:
        """Return for each label the odds (logarithmic; above 0 is more likely than not) that it fits.

        `weight` is what `weigh` gives for all `features` of a sentence, of which this is the number.
        """
        size = len(self.labels)
        middle = sum(_MIDDLE << _BITS * place for place in range(size))
        sums = struct.unpack(f"<{size}I", (weight + middle).to_bytes(size * _BITS // 8, "little"))
        shrink = 1 / SCALE / math.sqrt(max(1, features))
        return tuple([bias + (each - _MIDDLE) * shrink for bias, each in zip(self.bias, sums, strict=True)])


def of_any(odds: Iterable[float]) -> float:
    """Return the odds that at least one of several things is so, from the odds of each."""
    doubt = sum([_log_of_not(each) for each in odds])
    return math.log(math.expm1(min(max(-doubt, 1e-6), _CERTAIN)))


def _log_of_not(score: float) -> float:
    """Return the logarithm of the probability that a thing with this score is not so."""
    return -math.log1p(math.exp(max(-_CERTAIN, min(_CERTAIN, score))))


@lru_cache(maxsize=4)
def model(side: str) -> Model:
    """Return the model for the words of `side`: "customer" or "agent"."""
    place = resources.files("goodhands.conduct.rules.learned") / f"{side}.json"
    return from_table(json.loads(place.read_text(encoding="utf-8")))


def from_table(table: dict[str, Any]) -> Model:
    """Return the model of a table: labels, bias, and for each feature pairs of label and weight."""
    return Model(
        tuple(table["labels"]),
        tuple(value / SCALE for value in table["bias"]),
        {
            feature: sum(row[i + 1] << _BITS * row[i] for i in range(0, len(row), 2))
            for feature, row in table["weights"].items()
        },
        {labels: Whole(row[0], row[1], tuple(row[2:])) for labels, row in table["wholes"].items()},
    )
