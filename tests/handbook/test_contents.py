"""What there is to read, how it is found, and settings in words. No database."""

import pytest

from goodhands.conduct.queries import checks_in_words
from goodhands.handbook.folders import load_folder, preset_names
from goodhands.handbook.rules import contents
from goodhands.handbook.rules.settings_words import sections, words

CONDUCT = load_folder("conduct")


@pytest.mark.parametrize("name", preset_names())
def test_every_text_of_a_handbook_has_a_title_a_sentence_and_its_own_place(name):
    found = contents.contents(load_folder(name))
    keeps_ledger = load_folder(name).about["ledger"]["enabled"]
    none = set() if keeps_ledger else {"letters"}
    assert {one.kind for one in found} == set(contents.KINDS) - none
    assert all(one.title and one.sentence for one in found)
    assert len({(one.kind, one.key) for one in found}) == len(found)
    assert not any("#" in one.sentence or "[ ]" in one.sentence for one in found)


@pytest.mark.parametrize(
    ("query", "first"),
    [
        ("say when", "Say what, and say when"),
        ("COMPLAINT", "A complaint"),
        ("goals", "Goals"),
        ("chair green", "Say what, and say when"),
    ],
)
def test_a_search_finds_titles_first_then_texts(query, first):
    assert contents.search(CONDUCT, query)[0].entry.title == first


def test_a_search_wants_every_word_and_shows_the_place():
    assert contents.search(CONDUCT, "chair zebra") == ()
    hit = contents.search(CONDUCT, "silverline")[0]
    assert hit.found.lower() == "silverline"
    assert len(hit.before) < 80
    assert len(contents.search(CONDUCT, "")) == len(contents.contents(CONDUCT))


@pytest.mark.parametrize(
    ("value", "key", "said"),
    [
        (True, "", "yes"),
        (False, "", "no"),
        (0.85, "share", "85%"),
        (100, "", "100"),
        (4.5, "", "4.5"),
        (["a", "b"], "", "a, b"),
        ("2 h", "", "2 h"),
    ],
)
def test_values_are_written_as_words(value, key, said):
    assert words(value, key) == said


@pytest.mark.parametrize("name", preset_names())
def test_every_settings_file_reads_as_sections_without_code(name):
    handbook = load_folder(name)
    for table in (handbook.about, *handbook.tables.values()):
        for section in sections(table):
            said = [*section.columns, *(cell for row in section.rows for cell in row)]
            said += [word for fact in section.facts for word in fact]
            assert section.title
            assert said
            assert not any("{" in word or "True" in word or "_" in word for word in said)


def test_targets_and_goals_become_sentences():
    table = {
        "targets": [
            {"name": "Fast", "channels": ["email"], "what": "first-response", "within": "2 h"},
            {"name": "Aim", "channels": ["email"], "what": "first-response", "aim": "5-10 min"},
        ]
    }
    assert [row[1] for row in sections(table)[0].rows] == ["within 2 h", "aim: 5-10 min"]
    goals = {
        "goals": [
            {
                "name": "A",
                "measure": "csat-share",
                "scope": "team",
                "target": 0.9,
                "figure": "share",
                "direction": "up",
            }
        ]
    }
    assert sections(goals)[0].rows[0][1] == "at least 90%"


def test_every_check_is_explained_in_plain_words():
    assert all(checks_in_words().values())
