"""One mailbox fetched, over and over: scan, store, wait; after trouble, longer and longer pauses."""

import logging
import random
import threading

from django.db import DatabaseError, close_old_connections, connections

from goodhands.channels.email import imap
from goodhands.channels.email.actions import fetching
from goodhands.channels.email.actions.fetching import NotOurs
from goodhands.channels.email.doors.scanning import Scan
from goodhands.channels.email.models import Mailbox
from goodhands.lib import clock

# A message that comes between a scan and IDLE may not be told of: the first IDLE after mail is a short one.
_FIRST_IDLE_SECONDS, _IDLE_SECONDS = 8.0, 300.0
_POLL_SECONDS = 60.0
_FIRST_PAUSE, _REFUSED_PAUSE, _LONGEST_PAUSE = 1.0, 30.0, 300.0
_log = logging.getLogger(__name__)


class Round:
    """A thread that fetches one mailbox, which is claimed under `mailbox.owner`, until told to stop."""

    def __init__(self, mailbox: Mailbox, access: imap.Access) -> None:
        self.mailbox = mailbox
        self._access = access
        self._stopping = threading.Event()
        self._woken = threading.Event()
        self._scan = Scan(mailbox, self._stopping)
        self._pause = _FIRST_PAUSE
        self._thread = threading.Thread(target=self._run, name=f"mailbox-{mailbox.pk}", daemon=True)

    def start(self) -> None:
        """Begin."""
        self._thread.start()

    def stop(self) -> None:
        """Ask it to end; `is_over` tells when it has."""
        self._stopping.set()
        self._woken.set()

    def wake(self) -> None:
        """Look for new mail now, not after the pause."""
        self._woken.set()

    def is_over(self) -> bool:
        """Tell whether the thread has ended."""
        return not self._thread.is_alive()

    def join(self, seconds: float) -> None:
        """Wait for the end."""
        self._thread.join(seconds)

    def _run(self) -> None:
        try:
            while not self._stopping.is_set():
                self._try_once()
        except NotOurs:
            _log.info("mailbox %s is fetched by another process now", self.mailbox)
        finally:
            try:
                fetching.release(self.mailbox.owner)
            except DatabaseError as error:
                _log.warning("mailbox %s will be free when its lease ends: %s", self.mailbox, error)
            connections.close_all()

    def _try_once(self) -> None:
        try:
            with imap.opened(self._access) as folder:
                fetching.begin(self.mailbox, uidvalidity=folder.uidvalidity, next_uid=folder.next_uid)
                self._serve(folder)
        except imap.Trouble as trouble:
            self._rest(str(trouble), is_refusal=trouble.is_refusal)
        except NotOurs:
            raise
        except Exception as error:  # whatever it is, this mailbox tries again and the others go on
            _log.exception("fetching %s", self.mailbox)
            close_old_connections()
            self._rest(f"Fetching failed on our side: {type(error).__name__}: {error}")

    def _serve(self, folder: imap.Folder) -> None:
        pause = 0.0
        while not self._stopping.is_set():
            self._woken.clear()
            found = self._scan.look(folder)
            close_old_connections()
            fetching.note_success(self.mailbox.owner, now=clock.now())
            self._pause = _FIRST_PAUSE
            pause = _FIRST_IDLE_SECONDS if found else min(_IDLE_SECONDS, max(_FIRST_IDLE_SECONDS, pause * 2))
            folder.wait(pause if folder.can_idle else _POLL_SECONDS, woken=self._is_wanted)

    def _is_wanted(self) -> bool:
        return self._woken.is_set() or self._stopping.is_set()

    def _rest(self, words: str, *, is_refusal: bool = False) -> None:
        """Say what is wrong and wait; twice as long each time, with some chance in it, until woken."""
        if self._stopping.is_set():
            return
        try:
            fetching.note_trouble(self.mailbox.owner, words, now=clock.now())
        except DatabaseError as error:
            _log.warning("%s: %s (%s)", self.mailbox, words, error)
        if is_refusal:
            self._pause = max(self._pause, _REFUSED_PAUSE)
        self._woken.wait(self._pause * random.uniform(0.75, 1.25))  # noqa: S311  no secret hangs on it
        self._woken.clear()
        self._pause = min(_LONGEST_PAUSE, self._pause * 2)
