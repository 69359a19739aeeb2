"""The whole running system at rest: how soon it answers, what it holds in memory, what it burns."""

import time
import urllib.request

from bench import machine

REST_SECONDS = 10
CALM_SECONDS = 30


def measure() -> list[tuple[str, str, str]]:
    with machine.data_dir() as data:
        port, door = machine.free_port(), machine.free_port()
        env = {"GOODHANDS_DATA_DIR": str(data), "GOODHANDS_SMTP_DOOR": f"127.0.0.1:{door}"}
        before = time.monotonic()
        machine.goodhands("setup", env=env).wait()
        first = time.monotonic() - before
        before = time.monotonic()
        machine.goodhands("setup", env=env).wait()
        up = machine.goodhands("up", "--port", str(port), env=env)
        try:
            machine.wait_for(lambda: _answers(port), 60, "the desk did not answer")
            again = time.monotonic() - before
            _answers(port)
            read_in = _until_it_rests(up.pid)
            cpu = machine.cpu_seconds(up.pid)
            time.sleep(REST_SECONDS)
            burnt = (machine.cpu_seconds(up.pid) - cpu) / REST_SECONDS * 100
            memory = machine.memory_mb(up.pid)
        finally:
            machine.stop(up)
    return [
        ("first set-up with the demo company", f"{first:.1f} s", ""),
        ("start when already set up, to the first page", f"{again:.1f} s", "< 8 s"),
        ("the demo's archive read in the background, after the start", f"{read_in:.0f} s", ""),
        ("memory of the running system at rest", f"{memory:.0f} MB", "< 200 MB"),
        ("processor at rest", f"{burnt:.1f} % of a core", ""),
    ]


def _until_it_rests(pid: int) -> float:
    """Wait until the archive of the demo is read, and tell how many seconds that took."""
    before, calm_since = time.monotonic(), time.monotonic()
    while time.monotonic() - before < 240 and time.monotonic() - calm_since < CALM_SECONDS:
        cpu = machine.cpu_seconds(pid)
        time.sleep(3)
        if machine.cpu_seconds(pid) - cpu > 0.15:
            calm_since = time.monotonic()
    return calm_since - before


def _answers(port: int) -> bool:
    try:
        with urllib.request.urlopen(f"http://127.0.0.1:{port}/", timeout=5) as page:
            return page.status == 200
    except OSError:
        return False
