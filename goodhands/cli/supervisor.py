"""The parent of web and worker: starts them, starts them again, stops them. Standard library only.

Run as `python -m goodhands.cli.supervisor HOST PORT`.
"""

import contextlib
import os
import select
import signal
import socket
import subprocess
import sys
import threading
import time
from dataclasses import dataclass

from goodhands.cli import claim, doorstep
from goodhands.lib import places

QUICK_SECONDS = 10.0  # a child that ends sooner than this after its start refused to work
MOST_REFUSALS = 3
STOP_SECONDS = 15.0
NOT_AGAIN = 78  # exit status of a child that said why it can never start (EX_CONFIG)
LONGEST_PAUSE_SECONDS = 10.0


@dataclass(slots=True)
class Child:
    """One process that is kept running."""

    name: str
    command: list[str]
    fds: tuple[int, ...]
    process: "subprocess.Popen[bytes] | None" = None
    started: float = 0.0
    refusals: int = 0
    quick_ends: int = 0
    start_at: float = 0.0

    def start(self) -> None:
        """Start it in a session of its own, so that Ctrl-C reaches the parent alone."""
        environment = {"MALLOC_ARENA_MAX": "2", "PYTHONUNBUFFERED": "1"} | os.environ
        self.process = subprocess.Popen(
            self.command, pass_fds=self.fds, start_new_session=True, env=environment, stdin=subprocess.DEVNULL
        )
        self.started = time.monotonic()

    def has_ended(self) -> bool:
        """Whether it ran and runs no more."""
        return self.process is not None and self.process.poll() is not None

    def plan_restart(self, status: int) -> None:
        """Wait longer after each quick end; count it as a refusal unless somebody killed it."""
        was_quick = time.monotonic() - self.started < QUICK_SECONDS
        self.quick_ends = self.quick_ends + 1 if was_quick else 0
        if not was_quick:
            self.refusals = 0
        elif -status not in {signal.SIGKILL, signal.SIGTERM}:
            self.refusals += 1
        pause = min(LONGEST_PAUSE_SECONDS, 0.25 * 2**self.quick_ends) if was_quick else 0.0
        self.process, self.start_at = None, time.monotonic() + pause

    def send(self, number: int) -> None:
        """Send a signal if it runs."""
        if self.process is not None and self.process.poll() is None:
            self.process.send_signal(number)


class Supervisor:
    """Keeps children running until a signal comes or one of them refuses."""

    def __init__(self, children: list[Child]) -> None:
        self._children = children
        self._asked_to_stop = 0
        self._ear, self._mouth = socket.socketpair()
        for end in (self._ear, self._mouth):
            end.setblocking(False)

    def run(self) -> int:
        """Run until the end; return the exit status."""
        signal.set_wakeup_fd(self._mouth.fileno(), warn_on_full_buffer=False)
        signal.signal(signal.SIGCHLD, lambda *_: None)
        for number in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP):
            signal.signal(number, self._stop_soon)
        status = 0
        while not self._asked_to_stop and not (status := self._look()):
            self._sleep(self._until_next_start())
        self._stop()
        return status

    def _stop_soon(self, *_: object) -> None:
        self._asked_to_stop += 1

    def _look(self) -> int:
        """Restart what ended; return an exit status when a child refuses for good, else 0."""
        for child in self._children:
            if child.has_ended() and child.process is not None:
                status = child.process.returncode
                if status == NOT_AGAIN:
                    return NOT_AGAIN
                child.plan_restart(status)
                if child.refusals >= MOST_REFUSALS:
                    say(f"The {child.name} did not start in {MOST_REFUSALS} tries; the reason stands above.")
                    return 1
                say(f"The {child.name} ended ({_ending(status)}) and is started again.")
            if child.process is None and time.monotonic() >= child.start_at:
                child.start()
        return 0

    def _until_next_start(self) -> float:
        due = [child.start_at for child in self._children if child.process is None]
        return max(0.0, min(due) - time.monotonic()) if due else 3600.0

    def _sleep(self, seconds: float) -> None:
        """Sleep until a signal comes, a child's end included."""
        select.select([self._ear], [], [], seconds)
        with contextlib.suppress(BlockingIOError):
            self._ear.recv(4096)

    def _stop(self) -> None:
        for child in self._children:
            child.send(signal.SIGTERM)
        asked, until = self._asked_to_stop, time.monotonic() + STOP_SECONDS
        while any(child.process is not None and not child.has_ended() for child in self._children):
            if time.monotonic() > until or self._asked_to_stop > asked:
                for child in self._children:
                    child.send(signal.SIGKILL)
            self._sleep(0.2)


def say(words: str) -> None:
    """Tell the person at the keyboard."""
    print(words, flush=True)


def _ending(status: int) -> str:
    return f"signal {signal.Signals(-status).name}" if status < 0 else f"status {status}"


def _answers(host: str, port: int) -> bool:
    """Ask for the first page; True when it comes without a server error."""
    ask = f"GET / HTTP/1.1\r\nHost: {host}:{port}\r\nConnection: close\r\n\r\n".encode()
    try:
        with socket.create_connection((host, port), timeout=30) as line:
            line.sendall(ask)
            words = line.recv(64).split()
    except OSError:
        return False
    return len(words) > 1 and words[1].isdigit() and int(words[1]) < 500


def _welcome(host: str, port: int) -> None:
    """Print the address when the first page really answers, and what the setup left to say."""
    asked = "127.0.0.1" if host in {"0.0.0.0", "::", ""} else host  # noqa: S104  listens there, is asked here
    while not _answers(asked, port):
        time.sleep(0.2)
    say(f"\nGoodhands answers at http://{asked}:{port}  (Ctrl-C stops it)\n")
    words = places.data_dir() / "welcome.txt"
    if words.exists():
        say(words.read_text())


def main(host: str, port: int) -> int:
    """Start the desk and keep it running; return the exit status."""
    try:
        doorstep.check_python()
        folder = places.data_dir()
        doorstep.check_data_dir(folder)
        doorstep.check_is_set_up(folder)
        held = claim.take(folder, f"http://{host}:{port}", wait=claim.SETUP_SECONDS)
        door = doorstep.listen(host, port)
    except doorstep.CannotStart as reason:
        print(reason, file=sys.stderr)
        return 2
    doorstep.allow_many_files()
    os.environ.setdefault("GOODHANDS_PUBLIC_URL", f"http://{host}:{port}")
    lifeline, _held = os.pipe()  # its end closes with this process: the sign for the children to go
    own = [sys.executable, "-m", "goodhands.cli.serving"]
    web = [*own, "web", str(lifeline), str(door.fileno())]
    threading.Thread(target=_welcome, args=[host, port], daemon=True).start()
    with held:
        return Supervisor(
            [
                Child("web", web, (lifeline, door.fileno())),
                Child("worker", [*own, "worker", str(lifeline)], (lifeline,)),
            ]
        ).run()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1], int(sys.argv[2])))
