"""Labelled replies changed in ways whose effect is known: a name dropped, a line quoted, a word misspelt, a dash set.

A fixed sample; `python -m tests.conduct.derived --share 1` measures all.
"""

from zlib import crc32

import pytest

from tests.conduct.derived.judging import found, wrong
from tests.conduct.derived.kinds import KINDS, derive, labelled

SAMPLE, ENOUGH = 240, 0.95
# By a sum of their ids: a new case takes its place among the others and leaves the rest of the sample alone.
CASES = sorted(labelled(), key=lambda data: crc32(data["id"].encode()))


def sample(kind: str):
    """Give derived cases of one kind, each beside the case it is derived from."""
    pairs = ((data, made) for data in CASES for made in derive(data, kind))
    return [pair for pair, _ in zip(pairs, range(SAMPLE), strict=False)]


@pytest.mark.parametrize("kind", KINDS)
def test_a_changed_reply_is_read_as_the_change_demands(kind):
    failed, pairs = [], sample(kind)
    for data, made in pairs:
        expected = {*made["expect"]["fire"], *made["expect"]["not_fire"]}
        rules = set(wrong(made, found(made, expected)))
        rules -= set(wrong(data, found(data, rules))) if rules else set()
        if rules:
            failed.append((made["id"], rules, made["reply"]["text"]))
    assert len(pairs) == SAMPLE
    assert len(failed) <= SAMPLE * (1 - ENOUGH), failed


def test_deriving_is_the_same_each_time():
    once = [[made for _, made in sample(kind)] for kind in KINDS]
    assert once == [[made for _, made in sample(kind)] for kind in KINDS]
