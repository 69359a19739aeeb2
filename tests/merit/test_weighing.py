"""The pure rules of the review desk."""

import pytest

from goodhands.handbook.rules.book import Rule
from goodhands.merit.rules.weighing import Precision, weight


def rule(tier: str | None, mode: str) -> Rule:
    return Rule("x", "X", "Do it.", mode=mode, starting_tier=tier)


def test_a_graver_tier_outweighs_any_mode():
    assert weight(rule("mid", "hint")) > weight(rule("minor", "block")) > weight(rule("minor", "confirm"))
    assert weight(rule(None, "hint")) == weight(rule("minor", "hint"))


@pytest.mark.parametrize(
    ("confirmed", "dismissed", "asks"),
    [(13, 7, True), (14, 6, False), (0, 19, False), (0, 20, True), (0, 0, False), (139, 60, True)],
)
def test_a_check_asks_for_attention_once_enough_decisions_say_so(confirmed, dismissed, asks):
    assert Precision("x", confirmed, dismissed).asks_for_attention is asks
