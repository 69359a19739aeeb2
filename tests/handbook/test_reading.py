"""A handbook folder becomes a handbook, or an error that says where and what to write."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from goodhands.handbook.rules.book import HandbookError
from goodhands.handbook.rules.reading import read_handbook

ABOUT = 'name = "ours"\ntitle = "Our handbook"\n'
RULE = """---
id: greet-by-name
title: Say the name
phase: 1
behaviour: demerit
starting_tier: minor
mode: confirm            # off | hint | confirm | block
channels: [email, chat]
---
Say the name. It is kind.

Second paragraph.

## Good

A friend.

> Customer (Maria Lopez, chat): Hello?
> Agent (Tom): Hi Maria.
> Customer: Is it blue?
> Agent (Tom):
> Yes, Maria.
>
> It is blue.
> Attached: a.pdf, b.pdf
> Facts: order = 17; company = Acme

## Bad

> Customer (Maria Lopez): Is it blue?
> Agent (Tom):
> Dear customer, yes.
> Evidence: Dear customer; yes
"""


def files(rule=RULE, **more):
    return {"handbook.toml": ABOUT, "rules/greet-by-name.md": rule, **more}


def problem(given_files):
    with pytest.raises(HandbookError) as error:
        read_handbook(given_files)
    return str(error.value)


def test_a_rule_file_is_read():
    rule = read_handbook(files()).rules[0]
    assert (rule.id, rule.mode, rule.phase, rule.starting_tier) == ("greet-by-name", "confirm", 1, "minor")
    assert rule.channels == ("email", "chat")
    assert rule.check == "greet-by-name"
    assert rule.sentence == "Say the name."
    assert rule.guideline.endswith("Second paragraph.")


def test_a_rule_without_a_mode_asks_what_its_phase_asks():
    silent = RULE.replace("mode: confirm            # off | hint | confirm | block\n", "")
    assert silent != RULE
    by_phase = {"handbook.toml": f'{ABOUT}[modes]\nphase-1 = "block"\n'}
    assert read_handbook(files(silent) | by_phase).rules[0].mode == "block"
    assert read_handbook(files() | by_phase).rules[0].mode == "confirm", "its own word counts more"
    assert read_handbook(files(silent.replace("phase: 1", "phase: 2")) | by_phase).rules[0].mode == "hint"
    assert read_handbook(files(silent)).rules[0].mode == "hint"


def test_an_example_is_a_little_scene():
    good = read_handbook(files()).rules[0].good[0]
    assert (good.channel, good.customer, good.agent, good.note) == ("chat", "Maria Lopez", "Tom", "A friend.")
    assert [(said.sender, said.text) for said in good.said] == [
        ("customer", "Hello?"),
        ("agent", "Hi Maria."),
        ("customer", "Is it blue?"),
    ]
    assert good.reply == "Yes, Maria.\n\nIt is blue."
    assert good.attachments == ("a.pdf", "b.pdf")
    assert good.facts == {"order": "17", "company": "Acme"}


def test_a_bad_example_names_its_evidence():
    assert read_handbook(files()).rules[0].bad[0].evidence == ("Dear customer", "yes")


def test_a_rule_for_people_has_no_check():
    assert read_handbook(files(RULE.replace("phase: 1", "check: people"))).rules[0].check is None


def test_rules_stand_in_the_order_of_the_manifest():
    other = RULE.replace("id: greet-by-name", "id: be-kind").replace("phase: 1", "phase: 3")
    given_files = files(**{"rules/be-kind.md": other})
    assert [rule.id for rule in read_handbook(given_files).rules] == ["greet-by-name", "be-kind"]
    given_files["handbook.toml"] = ABOUT + 'order = ["be-kind"]\n'
    assert [rule.id for rule in read_handbook(given_files).rules] == ["be-kind", "greet-by-name"]


@pytest.mark.parametrize(
    ("old", "new", "says"),
    [
        ("mode: confirm", "mode: warn", "line 7: mode must be one of off, hint, confirm, block; got 'warn'"),
        ("phase: 1", "phase: 9", "line 4: phase must be 1, 2 or 3; got '9'"),
        ("[email, chat]", "[email, fax]", "line 8: channels must name some of email"),
        ("[email, chat]", "email", "line 8: channels is a list in brackets"),
        (
            "starting_tier: minor",
            "starting_tier: huge",
            "line 6: starting_tier must be one of minor, mid, major",
        ),
        ("phase: 1", "colour: red", "line 4: unknown key 'colour'"),
        ("phase: 1", "title: Again", "line 4: title stands twice"),
        ("phase: 1", "phase", "line 4: front matter is written"),
        ("title: Say the name\n", "", "line 1: the front matter needs title"),
        ("id: greet-by-name", "id: Greet", "line 2: id is made of small letters"),
        ("id: greet-by-name", "id: other", "line 1: the file of rule 'other' is called other.md"),
        ("> Agent (Tom):\n> Dear customer, yes.\n", "", "an example ends with “Agent (Name):”"),
        ("> Customer (Maria Lopez): Is it blue?\n> Agent (Tom):\n> Dear", "> Dear", "an example starts with"),
        ("Evidence: Dear customer; yes", "Evidence: Dear friend", "'Dear friend' stands nowhere"),
        ("Facts: order = 17; company = Acme", "Facts: order 17", "facts are written"),
        ("(Maria Lopez, chat)", "(Maria Lopez, fax)", "channel must be one of"),
        ("## Bad", "## Good", "the section Good stands twice"),
        ("Say the name. It is kind.\n\nSecond paragraph.\n", "", "the guideline is missing"),
    ],
)
def test_a_mistake_is_named_with_file_and_line(old, new, says):
    assert old in RULE
    said = problem(files(RULE.replace(old, new, 1)))
    assert said.startswith("rules/greet-by-name.md: line ")
    assert says in said


@pytest.mark.parametrize(
    ("changes", "says"),
    [
        ({"handbook.toml": 'name = "x"'}, 'handbook.toml: needs title = "…"'),
        ({"handbook.toml": 'name = "x"\ntitle = oops'}, "handbook.toml: line 2: "),
        ({"handbook.toml": ABOUT + 'order = ["gone"]'}, "there is no rules/gone.md"),
        ({"handbook.toml": ABOUT + "order = 3"}, "order is a list"),
        ({"goals.toml": "goals = ["}, "goals.toml: "),
        ({"notes.txt": ""}, "notes.txt: no such file in a handbook"),
        ({"pictures/a.md": ""}, "pictures/a.md: no such folder"),
        ({"rules/deep/a.md": ""}, "rules/deep/a.md: a handbook folder holds .md files"),
        ({"rules/x.md": "no front matter"}, "rules/x.md: line 1: a rule file starts with"),
        ({"rules/x.md": "---\nid: x\n"}, "rules/x.md: line 1: the front matter has no closing line"),
    ],
)
def test_a_mistake_in_the_folder_is_named(changes, says):
    assert says in problem(files(**changes))


def test_without_a_manifest_there_is_no_handbook():
    assert problem({}).startswith("handbook.toml: this file is missing")


@given(text=st.text(max_size=200), at=st.integers(0, len(RULE)))
def test_any_text_gives_a_rule_or_an_explained_error(text, at):
    explained = ""
    try:
        read_handbook(files(RULE[:at] + text + RULE[at:]))
    except HandbookError as error:
        explained = f"{error.path} {error.problem}"
    assert explained == explained.strip()
