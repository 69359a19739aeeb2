"""What a pattern can't do without: where the pattern is found, one of those pieces stands."""

import json
import re
import sys
from pathlib import Path

import pytest

from goodhands.conduct.rules.checks import CHECKS
from goodhands.conduct.rules.draft import lowered
from goodhands.conduct.rules.literals import Sought
from goodhands.conduct.rules.needs import holds_any, needed_by, needs_of, ways_of
from goodhands.conduct.rules.phrases import Wording
from goodhands.conduct.rules.spotting import Signs

LINES = [
    line
    for path in sorted((Path(__file__).parent / "cases").rglob("*.jsonl"))
    for line in path.read_text("utf-8").splitlines()[::12]
]


@pytest.mark.parametrize(
    ("pattern", "needed"),
    [
        (r"\bas soon as\b", {"as soon as"}),
        (r"(?:has|have) (?:gone|been taken)\b", {" gone", " been taken"}),
        (r"\b(?:please )?(?:call|ring) us", {"call", "ring"}),
        (r"colou?r blind", {"r blind"}),
        (r"\d+ weeks?", {" week"}),
        (r"(?:\d|[xyz])%", {"%"}),
        (r"\w+ing?", {"in"}),
        (r"(?:no|yes)?", set()),
        (r"[^a]*(?:kettle|.)", set()),
        (r"(?:lamp){1,3}s", {"lamp"}),
        (r"un(?:able|willing) to", {"unable", "unwilling"}),
    ],
)
def test_the_rarest_pieces_are_read_off_a_pattern(pattern, needed):
    assert set(needed_by(pattern)) == needed


def test_a_pattern_may_need_several_things():
    assert [set(each) for each in needs_of(r"(?:lamp|kettle) (?:of|from) you")] == [
        {"lamp", "kettle"},
        {" you"},
        {" of", " from"},
    ]


def test_no_pattern_is_found_without_its_pieces():
    assert CHECKS
    texts = [lowered(text) for line in LINES for text in said(json.loads(line))]
    patterns = {pattern for value in known() for pattern in patterns_of(value)}
    assert len(patterns) > 900
    for pattern in patterns:
        needed, compiled = needed_by(pattern), re.compile(pattern)
        missed = [text for text in texts if not holds_any(needed, text) and compiled.search(text)]
        assert not missed, (pattern, needed)


def test_no_pattern_is_found_but_in_one_of_its_ways():
    texts = [lowered(text) for line in LINES[::2] for text in said(json.loads(line))]
    for pattern in {pattern for value in known() for pattern in patterns_of(value)}:
        ways, compiled = ways_of(pattern), re.compile(pattern)
        found = [text for text in texts if holds_any(needed_by(pattern), text) and compiled.search(text)]
        lost = [text for text in found if not any(all(holds_any(n, text) for n in way) for way in ways)]
        assert not lost, (pattern, ways)


def known():
    """Give all that the modules of the checks hold."""
    for name, module in list(sys.modules.items()):
        if name.startswith("goodhands.conduct.rules"):
            yield from vars(module).values()


def patterns_of(value) -> list[str]:
    if isinstance(value, Wording):
        return [phrase.pattern.pattern for phrase in value.phrases]
    if isinstance(value, Signs):
        return [each.pattern.pattern for each in (*value.wordings, *value.unless, *value.nowhere_near)]
    return [value.source] if isinstance(value, Sought) else []


def said(case: dict) -> list[str]:
    return [case["reply"]["text"], *(turn["text"] for turn in case["conversation"])]


def test_a_sought_pattern_is_asked_like_a_compiled_one():
    sought = Sought(r"\b(?:no|the) (kettle|lamp)s?\b")
    text = "the lamp and the kettles"
    assert [match[1] for match in sought.finditer(text)] == ["lamp", "kettle"]
    assert sought.search(text, 4)[1] == "kettle"
    assert sought.search(text, 0, 6) is None
    assert sought.match(text)[1] == "lamp"
    assert sought.search(f"{'a' * 500} {text}")[1] == "lamp"
    assert sought.search("a" * 500) is None
