"""Whether a draft holds together: every file that can't be understood, every example judged wrongly."""

import pytest

from goodhands.handbook.folders import preset_names, read_files
from goodhands.revising.rules.checking import check

FILES = read_files("conduct")
RULE = "rules/vague-term.md"


def with_(path, old, new):
    assert old in FILES[path]
    return {**FILES, path: FILES[path].replace(old, new)}


@pytest.mark.parametrize("name", preset_names())
def test_the_handbooks_of_the_product_are_fine(name):
    assert check(read_files(name)).is_fine


@pytest.mark.parametrize(
    ("path", "old", "new", "line", "words", "near"),
    [
        (RULE, "mode: confirm", "mode: shout", 7, "must be one of off, hint", "mode: shout"),
        (RULE, "> Evidence: as soon as possible", "> Evidence: at once", None, "stands nowhere", ""),
        ("playbooks/complaint.md", "# A complaint", "A complaint", 1, "starts with its title", "A complaint"),
        ("handbook.toml", "enabled = true", "enabled = maybe", None, "", ""),
        ("goals.toml", 'direction = "up"', 'direction = "sideways"', None, "must be one of up, down", ""),
    ],
)
def test_a_problem_names_file_line_and_what_to_write(path, old, new, line, words, near):
    found = check(with_(path, old, new))
    assert not found.is_fine
    assert found.handbook is None
    [problem] = found.problems
    assert problem.path == path
    assert words in problem.words
    assert line is None or problem.line == line
    assert near in problem.near


def test_every_broken_file_is_named_and_the_other_rules_are_judged_all_the_same():
    files = {**with_(RULE, "mode: confirm", "mode: shout"), "rules/rude-term.md": "nothing"}
    found = check(files)
    assert [problem.path for problem in found.problems] == ["rules/rude-term.md", RULE]
    assert found.verdicts_of("greet-by-name")
    assert not found.verdicts_of("vague-term")


def test_an_example_that_says_the_wrong_thing_is_found_with_the_reason():
    found = check(
        with_(
            RULE,
            "We will refund you as soon as possible.",
            "It leaves us today, as said as soon as possible by Friday.",
        )
    )
    good = check(
        with_(
            RULE,
            "The refund of 48 euros leaves us today",
            "The refund leaves us as soon as possible, maybe today",
        )
    )
    assert not good.is_fine
    assert [one.problem for one in good.wrong] == ["expected nothing, found “as soon as possible”"]
    assert good.wrong[0].rule.id == "vague-term"
    assert found.handbook is not None


def test_a_check_that_does_not_exist_is_found():
    found = check(with_(RULE, "mode: confirm", "mode: confirm\ncheck: mind-reading"))
    assert {one.problem for one in found.wrong} == {"there is no check called 'mind-reading'"}
