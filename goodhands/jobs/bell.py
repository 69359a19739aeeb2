"""Wakes the waiting worker threads of this process when there may be work."""

import threading


class Bell:
    """Counts its rings, so that one rung between a look and a wait is not lost."""

    def __init__(self) -> None:
        self._rung = threading.Condition()
        self.count = 0

    def ring(self) -> None:
        """Wake everybody who waits."""
        with self._rung:
            self.count += 1
            self._rung.notify_all()

    def wait(self, heard: int, seconds: float) -> None:
        """Return when the bell rang after ring number `heard`, or after `seconds`."""
        with self._rung:
            self._rung.wait_for(lambda: self.count != heard, seconds)


BELL = Bell()
