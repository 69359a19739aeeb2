"""`goodhands check`: a reply, or many, read on the command line."""

import json
from pathlib import Path
from types import SimpleNamespace

import pytest
from typer.testing import CliRunner

from goodhands.cli.check import app

CASES = Path(__file__).parent / "cases"


def run(*arguments, text=""):
    done = CliRunner().invoke(app, list(arguments), input=text)
    return SimpleNamespace(returncode=done.exit_code, stdout=done.stdout, stderr=done.stderr)


def test_findings_are_said_in_words_and_the_exit_code_tells():
    done = run(
        "--customer", "Maria Lopez", "--agent", "Tom", text="Dear customer,\n\nIt comes soon.\n\nTom\n"
    )
    assert done.returncode == 1
    assert "Call the customer by name" in done.stdout
    assert "soon" in done.stdout


def test_a_good_reply_has_nothing_to_change(tmp_path):
    path = tmp_path / "reply.txt"
    path.write_text("Hi Maria,\n\nIt comes on Friday.\n\nTom\n")
    done = run(str(path), "--customer", "Maria Lopez", "--agent", "Tom")
    assert (done.returncode, done.stdout) == (0, "Nothing to change.\n")


def test_with_the_letter_what_is_missing_is_found_too(tmp_path):
    letter = tmp_path / "letter.txt"
    letter.write_text("The kettle came broken, and I waited three weeks for it.\n\nMaria")
    reply = "Hi Maria,\n\nWhat is your order number? It is swapped by Friday.\n\nTom\n"
    asked = ("--agent", "Tom", "--customer", "Maria Lopez")
    alone = run(*asked, text=reply)
    assert "empathy-missing" not in alone.stdout
    done = run(*asked, "--letter", str(letter), "--fact", "order=48211", text=reply)
    assert "(look again, empathy-missing, in the customer's letter)" in done.stdout
    assert "(must change, asks-known-info, line 3)" in done.stdout


def test_a_fact_without_a_value_and_a_letter_that_is_not_there_are_said(tmp_path):
    assert "write label=value" in run("--fact", "order", text="Hi").stderr
    done = run("--letter", str(tmp_path / "none.txt"), text="Hi")
    assert (done.returncode, "none.txt" in done.stderr) == (2, True)


def test_a_terminal_gets_colours_and_a_file_none(monkeypatch):
    assert "\x1b[" not in run(text="It comes soon.\n").stdout
    monkeypatch.setenv("FORCE_COLOR", "1")
    assert "\x1b[1;33m" in run(text="It comes soon.\n").stdout


def test_json_gives_offsets_mode_and_fixes():
    text = "Hi Maria,\n\nIt comes soon.\n\nTom\n"
    done = run("--customer", "Maria Lopez", "--agent", "Tom", "--json", text=text)
    finding = json.loads(done.stdout)["findings"][0]
    assert text[finding["start"] : finding["end"]] == finding["evidence"][0] == "soon"
    assert finding["mode"] == "confirm"
    assert finding["fixes"][0]["label"]


def test_cases_give_a_line_each_and_a_table_of_how_the_rules_did():
    path = CASES / "vague.jsonl"
    done = run("--jsonl", str(path))
    lines = [json.loads(line) for line in done.stdout.splitlines()]
    assert len(lines) == len(path.read_text("utf-8").splitlines())
    assert set(lines[0]) == {"id", "findings", "ms"}
    assert "vague-term" in done.stderr
    assert "100%" in done.stderr


CASE = {
    "id": "one",
    "channel": "email",
    "customer": {"name": "Maria Lopez", "facts": {"order": "48211"}},
    "agent": {"name": "Tom Becker"},
    "conversation": [
        {
            "from": "customer",
            "text": "The kettle came broken, and I waited three weeks for it. Can you swap it?",
        }
    ],
    "reply": {"text": "Hi Maria,\n\nWhat is your order number? It comes soon.\n\nTom", "attachments": []},
}


def test_cases_are_read_from_standard_input_and_findings_say_what_they_rest_on():
    done = run("--jsonl", "-", text=json.dumps(CASE) + "\n")
    answer = json.loads(done.stdout)
    found = {each["rule"]: each for each in answer["findings"]}
    text = CASE["reply"]["text"]
    vague = found["vague-term"]
    assert (vague["kind"], vague["evidence"]) == ("surface", ["soon"])
    assert text[vague["start"] : vague["end"]] == "soon"
    asked = found["asks-known-info"]
    assert (asked["kind"], asked["evidence"][-1]) == ("record", "48211")
    missing = found["empathy-missing"]
    assert (missing["kind"], missing["start"]) == ("absence", None)
    assert "came broken" in missing["evidence"][0]
    assert answer["ms"] > 0
    assert done.stderr == ""


def test_an_absence_never_comes_without_the_words_that_made_it_due():
    cases = [line for path in CASES.glob("turns*.jsonl") for line in path.read_text("utf-8").splitlines()]
    done = run("--jsonl", "-", text="\n".join(cases[::10]))
    found = [each for line in done.stdout.splitlines() for each in json.loads(line)["findings"]]
    absent = [each for each in found if each["kind"] == "absence"]
    assert len(absent) > 20
    assert all(each["evidence"] for each in absent)


@pytest.mark.parametrize(
    ("arguments", "word"),
    [
        (("no-such-file",), "no-such-file"),
        (("--handbook", "nowhere"), "nowhere"),
        (("--channel", "fax"), "fax"),
    ],
)
def test_wrong_use_is_explained(arguments, word):
    done = run(*arguments)
    assert done.returncode == 2
    assert word in done.stderr
    assert "Traceback" not in done.stderr


def test_a_line_that_is_no_case_is_named_and_the_next_is_read():
    done = run("--jsonl", "-", text='{"id": 7, "reply": 3}\nnot json\n' + json.dumps(CASE))
    first, second, third = [json.loads(line) for line in done.stdout.splitlines()]
    assert (first["id"], second["id"]) == (7, None)
    assert "line 1" in first["error"]
    assert "line 2" in second["error"]
    assert third["findings"]
