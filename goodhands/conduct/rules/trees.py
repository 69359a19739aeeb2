"""Small trained models: many short trees of yes-or-no questions about named signs, their answers added up.

The trees are asked all at once. One long whole number has a bit for each leaf of each tree, the leaves of a
tree from left to right. A question answered with no strikes out the leaves on its yes side; so for each sign
it is enough to find between which two limits its value lies, and one "and" strikes out all that this rules
out. The lowest bit left of a tree is the leaf that it comes to.
"""

import json
import math
import struct
from bisect import bisect_left
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from itertools import accumulate
from operator import and_
from pathlib import Path
from typing import Any, NamedTuple

# A tree is a leaf (what it adds), or the number of a sign, a limit, and the trees up to and above that limit.
Tree = float | tuple[int, float, Any, Any]
_CODES = {16: "H", 32: "I", 64: "Q"}  # how `struct` calls the numbers of as many bits


class _Question(NamedTuple):
    """What a tree asks: whether a sign is at most a limit; `yes` are the bits of the leaves on that side."""

    sign: int
    limit: float
    yes: int


class _Laid(NamedTuple):
    """The trees laid out as bits.

    `signs`: of each sign that is asked for its name, its limits in rising order, and the leaves left when so
    many limits are passed. `ends`: of each tree what its leaves add, by their bits. `first`: the lowest bit
    of each tree. `whole`: all leaves.
    """

    signs: tuple[tuple[str, list[float], list[int]], ...]
    ends: tuple[dict[int, float], ...]
    first: int
    whole: int
    bits: int


@dataclass(frozen=True)
class Forest:
    """The trees of a model, the names of the signs they ask for, and what the model was told of words.

    `rarity` tells how seldom letters speak of a topic, `limit` from which chance on the model says yes.
    """

    signs: tuple[str, ...]
    trees: tuple[Tree, ...]
    start: float
    limit: float
    rarity: Mapping[str, float]

    def chance(self, signs: Mapping[str, float]) -> float:
        """Return how likely it is, from 0 to 1, that what the model looks for holds, given its signs."""
        laid = self._laid
        left = laid.whole
        for name, limits, leaves in laid.signs:
            left &= leaves[bisect_left(limits, signs[name])]
        lowest = left & ~(left - laid.first)
        trees = len(laid.ends)
        places = struct.unpack(
            f"<{trees}{_CODES[laid.bits]}", lowest.to_bytes(trees * laid.bits // 8, "little")
        )
        score = sum(map(dict.__getitem__, laid.ends, places), self.start)
        return 1 / (1 + math.exp(-score))

    @cached_property
    def _laid(self) -> _Laid:
        ends: list[dict[int, float]] = []
        asked: list[list[_Question]] = []
        for tree in self.trees:
            leaves: list[float] = []
            asked.append(list(_questions(tree, leaves)))
            ends.append({1 << number: adds for number, adds in enumerate(leaves)})
        bits = next(size for size in _CODES if size >= max(map(len, ends), default=0))
        whole = sum(((1 << len(leaves)) - 1) << bits * number for number, leaves in enumerate(ends))
        placed = [
            question._replace(yes=question.yes << bits * number)
            for number, questions in enumerate(asked)
            for question in questions
        ]
        signs = tuple(
            (name, *_limits([each for each in placed if each.sign == number], whole))
            for number, name in enumerate(self.signs)
        )
        first = sum(1 << bits * number for number in range(len(ends)))
        return _Laid(signs, tuple(ends), first, whole, bits)


def _questions(tree: Tree, leaves: list[float]) -> Iterator[_Question]:
    """Give the questions of a tree; its leaves are added to `leaves` from left to right."""
    if not isinstance(tree, tuple):
        leaves.append(tree)
        return
    sign, limit, up_to, above = tree
    first = len(leaves)
    yield from _questions(up_to, leaves)
    yield _Question(sign, limit, (1 << len(leaves)) - (1 << first))
    yield from _questions(above, leaves)


def _limits(questions: list[_Question], whole: int) -> tuple[list[float], list[int]]:
    """Return the limits of a sign, and the leaves left when none, one, two … of them are passed."""
    limits = sorted({question.limit for question in questions})
    struck = dict.fromkeys(limits, 0)
    for question in questions:
        struck[question.limit] |= question.yes
    return limits, list(accumulate((whole & ~struck[limit] for limit in limits), and_, initial=whole))


def load(path: Path) -> Forest:
    """Read a model as `training/asks_and_answers/train.py` writes it."""
    return forest(json.loads(path.read_text(encoding="utf-8")))


def forest(table: Mapping[str, Any]) -> Forest:
    """Return the model of a table: signs, trees, start, limit, and for some the rarity of topics."""
    trees = tuple(_tree(tree) for tree in table["trees"])
    return Forest(tuple(table["signs"]), trees, table["start"], table["limit"], table.get("rarity", {}))


def _tree(read: Any) -> Tree:
    if isinstance(read, list):
        return (read[0], read[1], _tree(read[2]), _tree(read[3]))
    return float(read)
