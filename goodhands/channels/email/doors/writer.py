"""Stores what many sessions bring, all that waits in one commit."""

import logging
import queue
import threading
from concurrent.futures import Future

from django.db import OperationalError, close_old_connections, connections

from goodhands.channels.email.actions.storing import Arrived, store
from goodhands.lib import clock

_MOST_MAILS = 50
_MOST_BYTES = 16 * 1024 * 1024
_log = logging.getLogger(__name__)

Stored = Future[None]
_Waiting = tuple[Arrived, Stored]


class Writer:
    """One thread that writes; so sessions don't compete for the database, and share the wait for the disk."""

    def __init__(self) -> None:
        self._waiting: queue.SimpleQueue[_Waiting | None] = queue.SimpleQueue()
        self._thread = threading.Thread(target=self._run, name="mail-writer", daemon=True)

    def start(self) -> None:
        """Begin to write."""
        self._thread.start()

    def stop(self) -> None:
        """Write what waits, then end."""
        self._waiting.put(None)
        self._thread.join(timeout=30)

    def put(self, arrived: Arrived) -> Stored:
        """Ask for a message to be stored; the future is done when it is on disk, or holds the error."""
        stored: Stored = Future()
        self._waiting.put((arrived, stored))
        return stored

    def _run(self) -> None:
        ends = False
        while not ends:
            first = self._waiting.get()
            batch: list[_Waiting] = []
            ends = first is None or self._gather(first, batch)
            if batch:
                self._write(batch)
        connections.close_all()

    def _gather(self, first: _Waiting, batch: list[_Waiting]) -> bool:
        """Fill a batch with what waits; True when the end was asked for."""
        following: _Waiting | None = first
        size = 0
        while following is not None:
            arrived, stored = following
            if stored.set_running_or_notify_cancel():  # False: the sender hung up, and will come again
                batch.append(following)
                size += len(arrived.content)
            if len(batch) >= _MOST_MAILS or size >= _MOST_BYTES or self._waiting.empty():
                return False
            following = self._waiting.get()
        return True

    def _write(self, batch: list[_Waiting]) -> None:
        try:
            close_old_connections()
            store([arrived for arrived, _ in batch], now=clock.now())
        except Exception as error:
            if len(batch) > 1 and not isinstance(error, OperationalError):
                for one in batch:  # one of them may be at fault: it alone is refused
                    self._write([one])
                return
            _log.exception("storing %d messages", len(batch))
            for _, stored in batch:
                stored.set_exception(error)
        else:
            for _, stored in batch:
                stored.set_result(None)
