"""A rule file in fields and back, differences between texts, first texts of new files. No database."""

import tomllib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from goodhands.handbook.folders import preset_names, read_files
from goodhands.handbook.rules.book import HandbookError
from goodhands.handbook.rules.differing import differences, lines_between
from goodhands.handbook.rules.new_files import name_of, new_file
from goodhands.handbook.rules.rule_file import read_rule
from goodhands.handbook.rules.rule_parts import RuleParts, split_rule, without_in_order, write_rule
from goodhands.handbook.rules.settings import read_checked

RULES = [
    (name, path, text)
    for name in preset_names()
    for path, text in read_files(name).items()
    if path.startswith("rules/")
]
TEXTS = st.lists(st.sampled_from(["one", "two", "three", "", "> four"]), max_size=12).map("\n".join)


@pytest.mark.parametrize(("name", "path", "text"), RULES, ids=[f"{n}/{p}" for n, p, _ in RULES])
def test_a_rule_goes_through_the_form_and_means_the_same(name, path, text):
    parts = split_rule(text)
    assert read_rule(path, write_rule(parts)) == read_rule(path, text) or _without_lines(
        read_rule(path, write_rule(parts))
    ) == _without_lines(read_rule(path, text))
    assert write_rule(split_rule(write_rule(parts))) == write_rule(parts)


def _without_lines(rule):
    return (rule.title, rule.mode, rule.check, rule.channels, rule.guideline, [e.reply for e in rule.bad])


@pytest.mark.parametrize(
    "text",
    ["", "no front matter", "---\nid: a\n", "---\nid: a\n---\nWhy.\n\n## Good\n\n## Good\n"],
)
def test_what_has_no_outline_is_left_to_plain_text(text):
    assert split_rule(text) is None


def test_what_is_wrong_in_a_field_is_kept_as_typed():
    parts = split_rule("---\nid: a\ntitle: A\nmode: shout\nphase: 9\n---\nWhy.\n")
    assert (parts.mode, parts.phase, parts.check) == ("shout", "9", "a")


def test_a_title_of_two_lines_becomes_one():
    text = write_rule(RuleParts("a", "One\ntitle: two", "Why."))
    assert read_rule("rules/a.md", text).title == "One title: two"


@pytest.mark.parametrize(
    "order", ['["a", "b", "c"]', '[\n  "a",\n  "b",\n  "c",\n]', '["b", "a", "c"]', '["a","c","b"]']
)
def test_a_rule_leaves_the_order_and_nothing_else_changes(order):
    manifest = f'name = "x"\ntitle = "X"\norder = {order}\n\n[style]\ngreeting = "b"\n'
    left = tomllib.loads(without_in_order(manifest, "b"))
    assert sorted(left["order"]) == ["a", "c"]
    assert left["style"] == {"greeting": "b"}
    assert without_in_order(manifest, "d") == manifest


@given(TEXTS, TEXTS)
def test_a_difference_names_every_line_that_went_and_came(old, new):
    lines = lines_between(old, new)
    gone, came = ([one.text for one in lines if one.mark == mark] for mark in "-+")
    before, after = (text.removesuffix("\n").split("\n") if text else [] for text in (old, new))
    assert all(before[one.old - 1] == one.text for one in lines if one.old)
    assert all(after[one.new - 1] == one.text for one in lines if one.new)
    assert len(after) - len(before) == len(came) - len(gone)
    assert (not lines) == (before == after)


def test_files_that_differ_are_named_with_what_became_of_them():
    found = differences({"a": "1\n", "b": "1\n", "c": "1\n"}, {"a": "2\n", "b": "1\n", "d": "1\n"})
    assert [(one.path, one.was, one.came, one.gone) for one in found] == [
        ("a", "changed", 1, 1),
        ("c", "removed", 0, 1),
        ("d", "added", 1, 0),
    ]


@pytest.mark.parametrize(
    ("title", "name"),
    [("Say what & when", "say-what-when"), ("Don't ask", "dont-ask"), ("24 hours", "hours"), ("…", "")],
)
def test_a_file_is_named_after_its_title(title, name):
    assert name_of(title) == name


@pytest.mark.parametrize("kind", ["rules", "playbooks", "templates", "checklists", "training"])
def test_a_new_file_is_whole_from_the_start(kind):
    path, text = new_file(kind, "say-hello", "Say hello")
    handbook = read_checked({"handbook.toml": 'name = "x"\ntitle = "X"\n', path: text})
    assert "Say hello" in text
    assert kind != "rules" or handbook.rule("say-hello").check is None


@pytest.mark.parametrize(
    ("kind", "name", "title"), [("rules", "A b", "T"), ("x", "a", "T"), ("rules", "a", " ")]
)
def test_what_can_be_no_file_is_refused(kind, name, title):
    with pytest.raises(HandbookError):
        new_file(kind, name, title)
