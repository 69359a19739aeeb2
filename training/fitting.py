"""Fits a linear model: logistic loss, L2, steps of their own for each weight. No library needed.

A row is the numbers of the features that a sentence has; a true row counts for `weight` false ones, since
most sentences say nothing of the kind.
"""

import math
import random
from collections.abc import Sequence

EPOCHS = 12
SETTLED_AFTER = 2  # epochs; the weights after each later one are averaged
RATE = 0.5
DECAY = 2e-5
WHOLE_EPOCHS = 20
WHOLE_RATE = 0.05
PULL = 3e-2  # back to where the weights of a whole message start
_CERTAIN = 30.0
_SETTLED = 2e-3


def fit(
    rows: Sequence[tuple[Sequence[int], float]], truth: Sequence[bool], size: int, *, weight: float = 3.0
) -> tuple[list[float], float]:
    """Return a weight for each of `size` features, and the bias. A row: its features, what each is worth."""
    weights, squares = [0.0] * size, [1e-4] * size
    bias, bias_square = -2.0, 1.0
    total, total_bias = [0.0] * size, 0.0
    order = list(range(len(rows)))
    dice = random.Random(7)
    for epoch in range(EPOCHS):
        dice.shuffle(order)
        for number in order:
            row, worth = rows[number]
            score = bias + worth * sum([weights[each] for each in row])
            wrong = 1 / (1 + math.exp(-max(-_CERTAIN, min(_CERTAIN, score)))) - truth[number]
            if truth[number]:
                wrong *= weight
            if -_SETTLED < wrong < _SETTLED:
                continue
            slope = wrong * worth
            for each in row:
                step = slope + DECAY * weights[each]
                squares[each] += step * step
                weights[each] -= RATE * step / math.sqrt(squares[each])
            bias_square += wrong * wrong
            bias -= 0.1 * wrong / math.sqrt(bias_square)
        if epoch >= SETTLED_AFTER:
            total = [sum(both) for both in zip(total, weights, strict=True)]
            total_bias += bias
    epochs = EPOCHS - SETTLED_AFTER
    return [each / epochs for each in total], total_bias / epochs


def fit_whole(rows: Sequence[Sequence[float]], truth: Sequence[bool]) -> list[float]:
    """Return a bias and a weight for each number of `rows`; the first number starts with a weight of 1.

    The weights are drawn to where they start, so that a message is read otherwise only with reason.
    """
    start = [0.0, 1.0, *[0.0] * (len(rows[0]) - 1)]
    weights, squares = list(start), [1e-4] * len(start)
    order = list(range(len(rows)))
    dice = random.Random(7)
    for _ in range(WHOLE_EPOCHS):
        dice.shuffle(order)
        for number in order:
            row = (1.0, *rows[number])
            score = sum([weight * each for weight, each in zip(weights, row, strict=True)])
            wrong = 1 / (1 + math.exp(-max(-_CERTAIN, min(_CERTAIN, score)))) - truth[number]
            for place, each in enumerate(row):
                step = wrong * each + PULL * (weights[place] - start[place])
                squares[place] += step * step
                weights[place] -= WHOLE_RATE * step / math.sqrt(squares[place])
    return weights
