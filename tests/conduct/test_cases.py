"""Each check on a table of short labelled replies: `cases/*.jsonl`, one case a line."""

from pathlib import Path

import pytest

from goodhands.conduct.rules.case_file import Score, read_case
from goodhands.conduct.rules.checks import BY_ID
from goodhands.conduct.rules.draft import Draft

CASES = Path(__file__).parent / "cases"
FILES = sorted(CASES.glob("*.jsonl"))
# These weigh what was learned from many letters; they are held to the share of letters that they read right.
WEIGHED = {
    "empathy-missing": 0.90,
    "no-thanks": 0.88,
    "missed-congratulation": 0.88,
    "missed-opportunity": 0.80,
    "upset-not-escalated": 0.83,
    "conversation-ender": 0.88,
    "no-assurance": 0.85,
}


def judge(labelled, rule):
    return list(BY_ID[rule].find(Draft.of(labelled.reply, labelled.case), labelled.case))


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_a_check_finds_what_a_reader_would_and_nothing_else(path):
    wrong = []
    for number, line in enumerate(path.read_text("utf-8").splitlines(), 1):
        labelled = read_case(line, number)
        for rule in (labelled.fire | labelled.not_fire) - WEIGHED.keys():
            found = judge(labelled, rule)
            right = any(map(labelled.is_touched, found)) if rule in labelled.fire else not found
            if not right:
                wrong.append((labelled.id, labelled.reply.text, [finding.words for finding in found]))
    assert not wrong


@pytest.mark.parametrize("rule", WEIGHED)
def test_a_rule_that_weighs_is_right_about_most_letters(rule):
    score = Score()
    for path in FILES:
        for number, line in enumerate(path.read_text("utf-8").splitlines(), 1):
            labelled = read_case(line, number)
            score.count(labelled, rule, judge(labelled, rule))
    assert score.hits >= 20
    assert score.f1 >= WEIGHED[rule]


def test_every_check_has_cases_that_fire_and_cases_that_do_not():
    fire, quiet = set(), set()
    for path in FILES:
        for number, line in enumerate(path.read_text("utf-8").splitlines(), 1):
            labelled = read_case(line, number)
            fire |= labelled.fire
            quiet |= labelled.not_fire
    assert {
        "greet-by-name",
        "sign-off-name",
        "vague-term",
        "rude-term",
        "negative-language",
        "bare-link",
    } <= (fire & quiet)
