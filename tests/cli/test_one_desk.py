"""One desk on one data folder, wherever the command is called from."""

import os
import signal
import subprocess
import sys
import threading
from concurrent.futures import ThreadPoolExecutor

import pytest

from goodhands.cli import claim
from goodhands.cli.doorstep import CannotStart
from goodhands.lib import places
from tests.processes import GOODHANDS

ADDRESS = "http://127.0.0.1:8000"


def test_the_data_folder_does_not_depend_on_the_current_one(tmp_path, monkeypatch):
    monkeypatch.delenv("GOODHANDS_DATA_DIR", raising=False)
    before = places.data_dir()
    monkeypatch.chdir(tmp_path)
    assert places.data_dir() == before == places.ROOT / "data"


def test_an_installed_package_keeps_its_data_with_the_user(tmp_path, monkeypatch):
    monkeypatch.delenv("GOODHANDS_DATA_DIR", raising=False)
    monkeypatch.setattr(places, "ROOT", tmp_path / "site-packages")
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "share"))
    assert places.data_dir() == tmp_path / "share" / "goodhands"
    monkeypatch.delenv("XDG_DATA_HOME")
    monkeypatch.setenv("HOME", str(tmp_path))
    assert places.data_dir() == tmp_path / ".local" / "share" / "goodhands"


def test_the_folder_that_the_environment_names_comes_first(tmp_path, monkeypatch):
    monkeypatch.setenv("GOODHANDS_DATA_DIR", str(tmp_path))
    assert places.data_dir() == tmp_path


def test_a_second_desk_on_the_same_data_is_told_where_the_first_is(tmp_path):
    with claim.take(tmp_path, ADDRESS), pytest.raises(CannotStart, match=rf"runs already.*{ADDRESS}"):
        claim.take(tmp_path, "http://127.0.0.1:9000", wait=5)
    with pytest.raises(CannotStart, match="runs already"), claim.take(tmp_path, ADDRESS):
        claim.take(tmp_path, claim.SETTING_UP)
    claim.take(tmp_path, ADDRESS).close()


def test_a_start_waits_for_a_set_up_that_is_about_to_end(tmp_path):
    setting_up = claim.take(tmp_path, claim.SETTING_UP)
    with pytest.raises(CannotStart, match="being set up"):
        claim.take(tmp_path, claim.SETTING_UP)
    threading.Timer(0.2, setting_up.close).start()
    claim.take(tmp_path, ADDRESS, wait=20).close()


def test_what_a_killed_desk_leaves_behind_keeps_nobody_out(tmp_path):
    words = f"from goodhands.cli import claim; f = claim.take(claim.Path({str(tmp_path)!r}), 'x'); print('held'); input()"
    command = [sys.executable, "-u", "-c", words]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as other:
        assert other.stdout
        assert other.stdout.readline() == b"held\n"
        with pytest.raises(CannotStart, match=f"process {other.pid}"):
            claim.take(tmp_path, ADDRESS)
        other.send_signal(signal.SIGKILL)
    assert (tmp_path / claim.FILE).exists()
    claim.take(tmp_path, ADDRESS).close()


def test_set_up_of_a_running_desk_changes_nothing_and_says_why(tmp_path):
    environment = os.environ | {"GOODHANDS_DATA_DIR": str(tmp_path), "GOODHANDS_DATABASE_URL": ""}
    with claim.take(tmp_path, ADDRESS):
        done = subprocess.run(
            [*GOODHANDS, "setup"], env=environment, capture_output=True, text=True, check=False, timeout=60
        )
    assert done.returncode == 2
    assert ADDRESS in done.stderr
    assert not (tmp_path / "goodhands.sqlite3").exists()


def test_a_folder_that_refuses_the_secret_key_is_named_without_a_traceback(tmp_path):
    (tmp_path / "file").write_text("in the way")
    environment = os.environ | {
        "GOODHANDS_DATA_DIR": str(tmp_path / "file" / "data"),
        "GOODHANDS_SECRET_KEY": "",
    }
    done = subprocess.run(
        [*GOODHANDS, "setup"], env=environment, capture_output=True, text=True, check=False, timeout=60
    )
    assert done.returncode == 1
    assert "cannot be written" in done.stderr
    assert "Traceback" not in done.stderr


def test_of_many_processes_that_make_the_secret_key_all_get_the_same(tmp_path):
    with ThreadPoolExecutor(8) as pool:
        words = set(
            pool.map(lambda at: places.write_once(tmp_path / "new" / "key", f"words {at}"), range(40))
        )
    assert len(words) == 1
    assert (tmp_path / "new" / "key").stat().st_mode & 0o077 == 0
