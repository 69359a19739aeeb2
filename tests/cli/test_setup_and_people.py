"""`goodhands setup` and `goodhands person`, run as an operator runs them, with data of their own."""

import os
import sqlite3
import subprocess
import sys
from pathlib import Path

import pytest

GOODHANDS = Path(sys.executable).parent / "goodhands"


@pytest.fixture
def run(tmp_path):
    def command(*arguments: str, **more: str) -> subprocess.CompletedProcess[str]:
        environment = {
            **os.environ,
            "GOODHANDS_DATA_DIR": str(tmp_path / "data"),
            "GOODHANDS_DATABASE_URL": "",
            "GOODHANDS_DEMO": "0",
            **more,
        }
        return subprocess.run(
            [GOODHANDS, *arguments], env=environment, capture_output=True, text=True, check=False, timeout=120
        )

    return command


def ask(tmp_path: Path, sql: str) -> list[tuple[object, ...]]:
    connection = sqlite3.connect(tmp_path / "data" / "goodhands.sqlite3")
    try:
        return connection.execute(sql).fetchall()
    finally:
        connection.close()


def test_an_empty_desk_is_set_up_with_a_handbook_and_twice_changes_nothing(run, tmp_path):
    for _ in range(2):
        done = run("setup")
        assert done.returncode == 0, done.stderr
    assert ask(tmp_path, "SELECT count(*) FROM handbook_handbookversion") == [(1,)]
    assert ask(tmp_path, "SELECT count(*) FROM accounts_person") == [(0,)]
    assert "first inbox" in (tmp_path / "data" / "welcome.txt").read_text()


def test_a_person_is_added_once_and_then_gets_a_new_password(run, tmp_path):
    run("setup")
    who = ("person", "ada@desk.example", "--name", "Ada Quist", "--role", "admin", "--password")
    assert "can sign in" in run(*who, "a-long-password").stdout
    before = ask(tmp_path, "SELECT password FROM accounts_person")
    assert "only the password" in run(*who, "another-long-one").stderr
    assert "new password" in run("person", "ada@desk.example", "--password", "another-long-one").stdout
    after = ask(tmp_path, "SELECT password FROM accounts_person")
    assert len(after) == 1
    assert before != after


def test_the_date_of_the_handbook_is_set_without_touching_the_password(run, tmp_path):
    run("setup")
    run("person", "ada@desk.example", "--name", "Ada Quist", "--password", "a-long-password")
    before = ask(tmp_path, "SELECT password FROM accounts_person")
    assert (
        "holds for Ada Quist from 2026-01-05"
        in run("person", "ada@desk.example", "--handbook-since", "2026-01-05").stdout
    )
    assert ask(tmp_path, "SELECT handbook_since FROM accounts_person") == [("2026-01-05",)]
    assert ask(tmp_path, "SELECT password FROM accounts_person") == before
    wrong = run("person", "ada@desk.example", "--handbook-since", "5 January")
    assert (wrong.returncode, "like 2026-03-02" in wrong.stderr) == (1, True)


@pytest.mark.parametrize(
    ("more", "says"),
    [
        (("--role", "boss"), "agent, lead, monitor, manager, admin"),
        (("--time-zone", "Mars/Olympus"), "Europe/Berlin"),
        (("--inbox", "nowhere"), "no inbox 'nowhere'"),
        (("--password", "short"), "too short"),
    ],
)
def test_a_wrong_word_is_refused_with_what_would_be_right(run, more, says):
    run("setup")
    done = run("person", "x@desk.example", "--name", "X Y", "--password", "a-long-password", *more)
    assert done.returncode == 1
    assert says in done.stderr
    assert "Traceback" not in done.stderr


def test_a_command_before_set_up_says_to_set_up_first(run):
    done = run("person", "x@desk.example", "--password", "a-long-password")
    assert done.returncode == 1
    assert "goodhands setup" in done.stderr
    assert "Traceback" not in done.stderr


def test_a_database_address_of_another_kind_is_named(run):
    done = run("setup", GOODHANDS_DATABASE_URL="mysql://localhost/desk")
    assert done.returncode != 0
    assert "use sqlite:///PATH or postgres://HOST/NAME" in done.stderr


def test_a_data_directory_that_cannot_be_written_is_named(run, tmp_path):
    (tmp_path / "data").write_text("a file where the folder should be")
    done = run("setup", GOODHANDS_SECRET_KEY="x" * 50)
    assert done.returncode != 0
    assert "data" in done.stderr
