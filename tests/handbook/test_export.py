"""`goodhands handbook export`: a version as a folder that loads again."""

from datetime import timedelta

import pytest
from typer.testing import CliRunner

from goodhands.cli.handbook_export import app
from goodhands.handbook import actions
from goodhands.handbook.folders import load_folder, read_files, write_files
from goodhands.handbook.rules.book import HandbookError
from tests.conftest import NOW

pytestmark = pytest.mark.django_db
CHANGED = {**read_files("conduct"), "README.md": "# Ours\n"}


def run(*arguments):
    return CliRunner().invoke(app, [str(one) for one in arguments])


@pytest.fixture
def two(db):
    actions.load_preset("conduct", now=NOW)
    return actions.bring_into_force(CHANGED, by=None, now=NOW + timedelta(hours=1))


def test_the_version_in_force_becomes_a_folder_that_loads_again(two, tmp_path):
    done = run(tmp_path / "ours")
    assert (done.exit_code, "version 2 stands in" in done.output) == (0, True)
    assert read_files(tmp_path / "ours") == CHANGED
    assert load_folder(tmp_path / "ours").name == "conduct"
    again = actions.load_preset(str(tmp_path / "ours"), now=NOW + timedelta(hours=2))
    assert again == two


def test_an_earlier_version_is_written_by_its_number(two, tmp_path):
    assert run(tmp_path / "before", "--version", 1).exit_code == 0
    assert read_files(tmp_path / "before") == read_files("conduct")


def test_a_version_that_is_not_there_says_what_to_do(db, tmp_path):
    done = run(tmp_path / "x")
    assert done.exit_code == 1
    assert "handbook load conduct" in done.output
    assert not (tmp_path / "x").exists()


def test_a_folder_with_something_in_it_is_left_alone(two, tmp_path):
    (tmp_path / "mine.txt").write_text("keep")
    done = run(tmp_path)
    assert done.exit_code == 1
    assert "not an empty folder" in done.output
    assert [path.name for path in tmp_path.iterdir()] == ["mine.txt"]


@pytest.mark.parametrize("path", ["../out.md", "rules/../../out.md", "/tmp/out.md"])
def test_nothing_is_written_outside_the_folder(tmp_path, path):
    with pytest.raises(HandbookError):
        write_files(tmp_path / "in", {path: "x"})
    assert not list(tmp_path.rglob("out.md"))
