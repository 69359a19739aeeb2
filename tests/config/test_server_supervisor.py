"""The supervisor: with stand-ins for its children, and once with the real ones."""

import errno
import os
import re
import signal
import socket
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from goodhands.cli import doorstep
from tests.ports import free_port
from tests.waiting import until

ROOT = Path(__file__).parents[2]
STAND_IN = """
import os, sys, threading
sys.path.insert(0, {root!r})
from goodhands.cli.lifeline import watch
watch(int(sys.argv[1]))
open({log!r}, "a").write(f"{{sys.argv[2]}} {{os.getpid()}}\\n")
{then}
"""
SUPERVISE = """
import os, sys
sys.path.insert(0, {root!r})
from goodhands.cli.supervisor import Child, Supervisor
lifeline, held = os.pipe()
def child(name, then):
    return Child(name, [sys.executable, "-c", then, str(lifeline), name], (lifeline,))
sys.exit(Supervisor([child("web", {web!r}), child("worker", {worker!r})]).run())
"""
WAIT = "threading.Event().wait()"


@pytest.fixture
def supervise(
    tmp_path,
) -> Iterator[Callable[..., tuple["subprocess.Popen[str]", Callable[[str], list[int]]]]]:
    """Start a supervisor over stand-ins that do `web` and `worker`; gives it and who was started so far."""
    log, started = tmp_path / "log", []

    def pids(name: str) -> list[int]:
        lines = log.read_text().splitlines() if log.exists() else []
        return [int(line.split()[1]) for line in lines if line.startswith(f"{name} ")]

    def start(
        web: str = WAIT, worker: str = WAIT
    ) -> tuple["subprocess.Popen[str]", Callable[[str], list[int]]]:
        scripts = [STAND_IN.format(root=str(ROOT), log=str(log), then=then) for then in (web, worker)]
        program = SUPERVISE.format(root=str(ROOT), web=scripts[0], worker=scripts[1])
        parent = subprocess.Popen([sys.executable, "-c", program], stdout=subprocess.PIPE, text=True)
        started.append(parent)
        return parent, pids

    yield start
    for parent in started:
        parent.kill()
        parent.communicate()
        until(lambda: not any(lives(pid) for name in ("web", "worker") for pid in pids(name)))


def lives(pid: int) -> bool:
    try:
        return Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0] != "Z"
    except (FileNotFoundError, ProcessLookupError):
        return False


@pytest.mark.parametrize("victim", ["web", "worker"])
def test_a_killed_child_is_started_again_and_the_other_left_alone(supervise, victim):
    _, pids = supervise()
    other = {"web": "worker", "worker": "web"}[victim]
    until(lambda: pids("web") and pids("worker"))
    for turn in range(1, 4):
        os.kill(pids(victim)[-1], signal.SIGKILL)
        until(lambda turn=turn: len(pids(victim)) > turn)
    assert len(pids(other)) == 1
    assert lives(pids(other)[0])


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_a_signal_to_the_parent_ends_everything_cleanly(supervise, number):
    parent, pids = supervise()
    until(lambda: pids("web") and pids("worker"))
    parent.send_signal(number)
    assert parent.wait(10) == 0
    assert not any(lives(pids(name)[0]) for name in ("web", "worker"))


def test_children_go_when_their_parent_is_killed(supervise):
    parent, pids = supervise()
    until(lambda: pids("web") and pids("worker"))
    parent.kill()
    until(lambda: not any(lives(pids(name)[0]) for name in ("web", "worker")))


def test_a_child_that_refuses_three_times_ends_everything(supervise):
    parent, pids = supervise(worker="sys.exit(3)")
    words, _ = parent.communicate(timeout=20)
    assert parent.returncode == 1
    assert len(pids("worker")) == 3
    assert "The worker did not start in 3 tries" in words


def test_a_child_that_can_never_start_is_not_tried_again(supervise):
    parent, pids = supervise(web="sys.exit(78)")
    assert parent.wait(20) == 78
    assert len(pids("web")) == 1


# At the doorstep


def test_a_taken_port_is_said_with_what_to_do():
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        with pytest.raises(doorstep.CannotStart, match=rf"Port {port} is taken.*--port"):
            doorstep.listen("127.0.0.1", port)


def test_an_old_python_is_said():
    with pytest.raises(doorstep.CannotStart, match=r"This is Python 3\.9; Goodhands needs 3\.11"):
        doorstep.check_python((3, 9))
    doorstep.check_python()


def test_a_folder_that_cannot_be_written_is_said(tmp_path):
    (tmp_path / "file").write_text("in the way")
    with pytest.raises(doorstep.CannotStart, match=r"cannot be written.*GOODHANDS_DATA_DIR"):
        doorstep.check_data_dir(tmp_path / "file" / "data")


def test_a_full_disk_is_said(tmp_path):
    with pytest.raises(doorstep.CannotStart, match=r"Only .* MB are free.*Make room"):
        doorstep.check_data_dir(tmp_path, least_free=2**60)


def test_a_disk_that_fills_at_the_first_byte_is_said(tmp_path, monkeypatch):
    def full(**_: object) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr("goodhands.cli.doorstep.tempfile.TemporaryFile", full)
    with pytest.raises(doorstep.CannotStart, match="is full"):
        doorstep.check_data_dir(tmp_path)


def test_a_desk_that_was_never_set_up_is_said(tmp_path, monkeypatch):
    monkeypatch.delenv("GOODHANDS_DATABASE_URL", raising=False)
    with pytest.raises(doorstep.CannotStart, match="goodhands setup"):
        doorstep.check_is_set_up(tmp_path)


# The real thing


def ask(port: int, path: str) -> bytes:
    try:
        with socket.create_connection(("127.0.0.1", port), timeout=20) as line:
            line.sendall(f"GET {path} HTTP/1.0\r\nHost: 127.0.0.1\r\n\r\n".encode())
            return b"".join(iter(lambda: line.recv(65536), b""))
    except OSError:
        return b""


@pytest.mark.faults
def test_the_desk_comes_up_survives_kills_and_goes(tmp_path):
    port, smtp = free_port(), free_port()
    environment = os.environ | {
        "GOODHANDS_DATA_DIR": str(tmp_path),
        "GOODHANDS_DATABASE_URL": "",
        "GOODHANDS_SMTP_DOOR": f"127.0.0.1:{smtp}",
        "GOODHANDS_PLAIN_STATIC": "1",
    }
    (tmp_path / "welcome.txt").write_text("Sign in as ada@desk.example")
    run = {"cwd": ROOT, "env": environment, "text": True}
    subprocess.run([sys.executable, "manage.py", "migrate", "-v0"], check=True, **run)
    command = [sys.executable, "-c", "from goodhands.cli.main import run; run()", "up", "--port", str(port)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, **run) as parent:
        try:
            assert parent.stdout
            said = "".join(iter(parent.stdout.readline, "Sign in as ada@desk.example\n"))
            assert f"Goodhands answers at http://127.0.0.1:{port}" in said
            until(lambda: len(children(parent.pid)) == 2)
            for pid in children(parent.pid):
                os.kill(pid, signal.SIGKILL)
                assert b"ok" in ask(port, "/healthz"), "the port stays open while the web process is away"
                # The kernel takes a while to end a big process; a stop that comes sooner says nothing of it.
                until(lambda pid=pid: pid not in children(parent.pid) and len(children(parent.pid)) == 2)
            until(lambda: b'"live":"ok"' in ask(port, "/healthz"))
        finally:
            parent.send_signal(signal.SIGTERM)
            rest, _ = parent.communicate(timeout=20)
    assert parent.returncode == 0
    assert re.findall(r"The (\w+) ended \(signal SIGKILL\)", rest) == ["web", "worker"]


def children(parent: int) -> list[int]:
    found = subprocess.run(
        ["ps", "-o", "pid=", "--ppid", str(parent)], capture_output=True, text=True, check=False
    )
    return sorted(map(int, found.stdout.split()))
