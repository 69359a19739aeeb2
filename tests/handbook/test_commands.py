"""`goodhands handbook test` and `goodhands handbook load`."""

import json
import os
import subprocess
import sys
from pathlib import Path

from goodhands.handbook.folders import preset_names, read_files

GOODHANDS = Path(sys.executable).parent / "goodhands"


def run(*arguments, **environment):
    return subprocess.run(
        [GOODHANDS, "handbook", *arguments],
        env={**os.environ, **environment},
        capture_output=True,
        text=True,
        check=False,
        timeout=120,
    )


def copy_with(tmp_path, old, new):
    for path, text in read_files("conduct").items():
        target = tmp_path / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(text.replace(old, new))
    return tmp_path


def test_every_handbook_of_the_product_passes_its_own_test_without_django():
    done = run("test", "--json", DJANGO_SETTINGS_MODULE="no.such.settings")
    assert done.returncode == 0
    lines = [json.loads(line) for line in done.stdout.splitlines()]
    assert {line["handbook"] for line in lines} == set(preset_names())


def test_one_handbook_can_be_tested_by_its_name():
    done = run("test", "lean")
    assert done.returncode == 0
    assert "understood" in done.stdout
    assert "ticket-number-jargon" in done.stdout
    assert "greet-by-name" not in done.stdout


def test_a_wrong_verdict_fails_and_names_the_example(tmp_path):
    folder = copy_with(tmp_path, "We will refund you as soon as possible.", "We will refund you on Friday.")
    (folder / "rules" / "vague-term.md").write_text(
        (folder / "rules" / "vague-term.md").read_text().replace("> Evidence: as soon as possible\n", "")
    )
    done = run("test", str(folder))
    assert done.returncode == 1
    assert "rules/vague-term.md: line " in done.stdout
    assert "expected a finding, found nothing" in done.stdout


def test_json_gives_a_line_for_each_example():
    lines = [json.loads(line) for line in run("test", "conduct", "--json").stdout.splitlines()]
    assert len(lines) > 36
    assert all(line["right"] for line in lines)


def test_a_broken_file_is_explained(tmp_path):
    done = run("test", str(copy_with(tmp_path, "mode: hint", "mode: loud")))
    assert done.returncode == 2
    assert "mode must be one of off, hint, confirm, block; got 'loud'" in done.stderr
    assert "Traceback" not in done.stderr


def test_a_handbook_that_is_not_understood_is_not_loaded(tmp_path):
    folder = copy_with(tmp_path / "book", "leaves us today", "leaves us soon")
    done = run("load", str(folder), GOODHANDS_DATA_DIR=str(tmp_path / "data"), GOODHANDS_DATABASE_URL="")
    assert done.returncode == 1
    assert "rules/vague-term.md: line " in done.stderr
    assert "judged wrongly" in done.stderr
