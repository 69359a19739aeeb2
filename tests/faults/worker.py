"""The desk's worker as a process that is killed without warning and started again."""

import contextlib
import subprocess
import sys
from pathlib import Path

from tests.processes import environment


class Worker:
    """`goodhands worker` on the database of the test."""

    def __init__(self, data_dir: Path, **settings: str) -> None:
        self._environment = environment(data_dir, LOG_LEVEL="ERROR", **settings)
        self._log = data_dir / "worker.log"
        self._process: subprocess.Popen[bytes] | None = None
        self.kills = 0

    def start(self) -> None:
        command = [sys.executable, "-m", "tests.faults.worker_process"]
        with self._log.open("ab") as log:
            self._process = subprocess.Popen(command, env=self._environment, stdout=log, stderr=log)

    def kill(self) -> None:
        """End it with SIGKILL, in the middle of whatever it does; start it again."""
        self.close()
        self.kills += 1
        self.start()

    def check(self) -> None:
        """Fail with its last words if it ended by itself."""
        if self._process is not None and self._process.poll() is not None:
            raise AssertionError(f"the worker ended: {self._log.read_text()[-2000:]}")

    def close(self) -> None:
        if self._process is not None:
            with contextlib.suppress(ProcessLookupError):
                self._process.kill()
            self._process.wait()
            self._process = None
