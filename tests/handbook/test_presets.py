"""The handbooks that come with the product are understood by the product."""

import pytest

from goodhands.conduct.rules.exam import examine, unknown_checks
from goodhands.handbook.folders import load_folder, preset_names, read_files
from goodhands.handbook.rules.book import HandbookError


@pytest.mark.parametrize("name", preset_names())
def test_every_example_is_judged_as_its_writer_meant(name):
    wrong = [(v.rule.path, v.example.line, v.problem) for v in examine(load_folder(name)) if not v.is_right]
    assert not wrong


@pytest.mark.parametrize("name", preset_names())
def test_every_checked_rule_shows_three_good_and_three_bad_examples(name):
    handbook = load_folder(name)
    assert not unknown_checks(handbook)
    assert all(len(r.good) >= 3 and len(r.bad) >= 3 for r in handbook.rules if r.check)


def test_the_code_of_conduct_keeps_the_figures_of_its_seed():
    book = load_folder("conduct")
    targets = {(t["received_before"], t["due"]) for t in book.tables["service-levels"]["targets"]}
    assert targets == {("15:00", "end of the same day"), ("end of the previous day", "13:00")}
    assert [phase.get("days") for phase in book.about["phases"]] == [7, 60, None]
    ledger = book.about["ledger"]
    assert (ledger["next_tier_equals"], ledger["letter"]["net_major_demerits"]) == (3, 3)
    assert (ledger["fitness_review"]["letters"], ledger["fitness_review"]["within_years"]) == (3, 2)
    assert {r.id: r.starting_tier for r in book.rules}["greet-by-name"] == "minor"


def test_a_wrong_verdict_says_what_was_expected_and_what_was_found(tmp_path):
    for path, text in read_files("conduct").items():
        target = tmp_path / path
        target.parent.mkdir(exist_ok=True)
        target.write_text(
            text.replace("Hi Maria,\n>\n> The second box", "Dear customer,\n>\n> The second box")
        )
    wrong = [verdict for verdict in examine(load_folder(tmp_path)) if not verdict.is_right]
    assert [verdict.problem for verdict in wrong] == ["expected nothing, found “Dear customer,”"]


def test_a_place_without_a_handbook_is_named():
    with pytest.raises(HandbookError, match=r"nowhere: no such folder.*conduct"):
        load_folder("nowhere")


def test_a_file_that_is_no_text_is_named(tmp_path):
    (tmp_path / "handbook.toml").write_bytes(b"\xff\xfe")
    with pytest.raises(HandbookError, match="not UTF-8"):
        load_folder(tmp_path)
