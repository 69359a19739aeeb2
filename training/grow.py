"""Grow a forest of short trees, each mending what those before it got wrong (gradient boosting)."""

import itertools
import math
import random
from bisect import bisect_left
from collections.abc import Sequence
from typing import Any, NamedTuple

Row = Sequence[float]


class Shape(NamedTuple):
    """How many trees, how deep, how much each may say, how many rows a leaf needs, what share each sees.

    `leans`: for each sign 1 if a greater one may only speak for, -1 if it may only speak against, else 0.
    """

    leans: Sequence[int]
    trees: int = 120
    depth: int = 5
    pace: float = 0.05
    leaf: float = 10.0
    rows: float = 0.6
    signs: float = 0.25
    cuts: int = 24


class _Rows(NamedTuple):
    """Rows as numbers of cuts, with what is still wrong at each (`pull`) and how sure that is (`firm`)."""

    bins: list[list[int]]
    cuts: list[list[float]]
    pull: list[float]
    firm: list[float]
    weights: Sequence[float]


def grow(
    rows: Sequence[Row], wanted: Sequence[bool], weights: Sequence[float], shape: Shape
) -> tuple[float, list[Any]]:
    """Return the score to start from and the trees, as `goodhands.conduct.rules.trees` reads them."""
    lot = random.Random(1)
    cuts = [_cuts([row[j] for row in rows], shape.cuts) for j in range(len(rows[0]))]
    bins = [[bisect_left(cuts[j], value) for j, value in enumerate(row)] for row in rows]
    share = sum(w for w, y in zip(weights, wanted, strict=True) if y) / sum(weights)
    start = math.log(share / (1 - share))
    scores = [start] * len(rows)
    trees: list[Any] = []
    for _ in range(shape.trees):
        chances = [1 / (1 + math.exp(-score)) for score in scores]
        pull = [w * (y - p) for w, y, p in zip(weights, wanted, chances, strict=True)]
        firm = [w * p * (1 - p) for w, p in zip(weights, chances, strict=True)]
        table = _Rows(bins, cuts, pull, firm, weights)
        sample = lot.sample(range(len(rows)), int(shape.rows * len(rows)))
        tree = _split(table, sample, shape.depth, shape, lot)
        trees.append(tree)
        scores = [score + _walk(tree, row) for score, row in zip(scores, rows, strict=True)]
    return round(start, 4), trees


def _cuts(values: list[float], most: int) -> list[float]:
    distinct = sorted(set(values))
    middles = [(a + b) / 2 for a, b in itertools.pairwise(distinct)]
    if len(middles) <= most:
        return [round(m, 3) for m in middles]
    ordered = sorted(values)
    picked = {ordered[len(ordered) * i // (most + 1)] for i in range(1, most + 1)}
    return sorted({round(value, 3) for value in picked})


def _split(table: _Rows, rows: list[int], depth: int, shape: Shape, lot: random.Random) -> Any:
    pull, firm = sum(table.pull[i] for i in rows), sum(table.firm[i] for i in rows)
    leaf = round(shape.pace * pull / (firm + 1.0), 3)
    if not depth:
        return leaf
    count = len(table.cuts)
    tried = lot.sample(range(count), max(1, int(shape.signs * count)))
    found = max((_best_cut(table, rows, sign, shape) for sign in tried), default=(0.0, 0, 0))
    if found[0] <= pull * pull / (firm + 1.0) + 1e-6:
        return leaf
    _, sign, cut = found
    low = [i for i in rows if table.bins[i][sign] <= cut]
    high = [i for i in rows if table.bins[i][sign] > cut]
    return [
        sign,
        table.cuts[sign][cut],
        _split(table, low, depth - 1, shape, lot),
        _split(table, high, depth - 1, shape, lot),
    ]


def _best_cut(table: _Rows, rows: list[int], sign: int, shape: Shape) -> tuple[float, int, int]:
    size = len(table.cuts[sign]) + 1
    pulls, firms, counts = [0.0] * size, [0.0] * size, [0.0] * size
    for i in rows:
        at = table.bins[i][sign]
        pulls[at] += table.pull[i]
        firms[at] += table.firm[i]
        counts[at] += table.weights[i]
    pull, firm, count = sum(pulls), sum(firms), sum(counts)
    best, low_pull, low_firm, low_count = (0.0, sign, 0), 0.0, 0.0, 0.0
    for at in range(size - 1):
        low_pull, low_firm, low_count = low_pull + pulls[at], low_firm + firms[at], low_count + counts[at]
        if min(low_count, count - low_count) < shape.leaf:
            continue
        lean = low_pull / (low_firm + 1.0) - (pull - low_pull) / (firm - low_firm + 1.0)
        if lean * shape.leans[sign] > 0:
            continue
        gain = low_pull**2 / (low_firm + 1.0) + (pull - low_pull) ** 2 / (firm - low_firm + 1.0)
        best = max(best, (gain, sign, at))
    return best


def _walk(tree: Any, row: Row) -> float:
    while isinstance(tree, list):
        tree = tree[2] if row[tree[0]] <= tree[1] else tree[3]
    return float(tree)
