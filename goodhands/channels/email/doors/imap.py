"""The IMAP door: one thread for each mailbox, one process at a time for each mailbox."""

import logging
import os
import socket
import threading
import uuid
from datetime import datetime

from django.conf import settings
from django.db import DatabaseError, close_old_connections, connections

from goodhands.channels.email.actions import fetching, mailboxes
from goodhands.channels.email.doors.round import Round
from goodhands.channels.email.models import Mailbox
from goodhands.lib import clock, seal

_LOOK_SECONDS = 1.0
_RENEW_SECONDS = 15.0
_STOP_SECONDS = 6.0
_log = logging.getLogger(__name__)

_Settings = tuple[object, ...]
_US = uuid.uuid4().hex[:8]  # this process, whatever else had its number before


class Fetcher:
    """The service that the worker runs: sees to it that every active mailbox is fetched."""

    def __init__(self) -> None:
        self._rounds: dict[int, tuple[Round, _Settings]] = {}
        self._asked: dict[int, datetime | None] = {}
        self._unreadable: dict[int, _Settings] = {}
        self._stopping = threading.Event()
        self._thread: threading.Thread | None = None
        self._looks_since_renewal = 0.0

    def start(self) -> None:
        """Begin to look after the mailboxes."""
        self._stopping = threading.Event()
        self._thread = threading.Thread(target=self._run, name="mail-fetcher", daemon=True)
        self._thread.start()

    def stop(self) -> None:
        """End all rounds and free their mailboxes for others."""
        if self._thread is None:
            return
        self._stopping.set()
        self._thread.join(_STOP_SECONDS + 2)
        self._thread = None

    def _run(self) -> None:
        while not self._stopping.wait(_LOOK_SECONDS):
            try:
                close_old_connections()
                self._look(clock.now())
            except DatabaseError as error:
                _log.warning("the database did not answer: %s", error)
        rounds = [walk for walk, _ in self._rounds.values()]
        for walk in rounds:
            walk.stop()
        for walk in rounds:
            walk.join(_STOP_SECONDS / max(1, len(rounds)))
        self._rounds.clear()
        connections.close_all()

    def _look(self, now: datetime) -> None:
        """Compare the mailboxes that should be fetched with the rounds that run."""
        wanted = {mailbox.pk: mailbox for mailbox in Mailbox.objects.filter(is_active=True)}
        for pk, (walk, known) in list(self._rounds.items()):
            if walk.is_over():
                del self._rounds[pk]
            elif pk not in wanted or _settings(wanted[pk]) != known:
                walk.stop()
            elif wanted[pk].asked_at != self._asked.get(pk):
                self._asked[pk] = wanted[pk].asked_at
                walk.wake()
        self._renew(now)
        for pk, mailbox in wanted.items():
            is_free = mailbox.owned_until is None or mailbox.owned_until < now or _is_dead(mailbox.owner)
            if is_free and pk not in self._rounds and self._unreadable.get(pk) != _settings(mailbox):
                self._begin(mailbox, now)

    def _renew(self, now: datetime) -> None:
        self._looks_since_renewal += _LOOK_SECONDS
        if self._rounds and self._looks_since_renewal >= _RENEW_SECONDS:
            fetching.renew([walk.mailbox.owner for walk, _ in self._rounds.values()], now=now)
            self._looks_since_renewal = 0.0

    def _begin(self, mailbox: Mailbox, now: datetime) -> None:
        owner = f"{_here()}:{os.getpid()}:{_US}:{uuid.uuid4().hex[:8]}"
        heir_of = mailbox.owner if _is_dead(mailbox.owner) else ""
        claimed = fetching.claim(mailbox.pk, owner, now=now, heir_of=heir_of)
        if claimed is None:
            return
        try:
            access = mailboxes.access_of(claimed)
        except seal.Unreadable:
            words = "The password can't be read, since the secret key changed. Enter the password again."
            fetching.note_trouble(owner, words, now=now)
            fetching.release(owner)
            self._unreadable[mailbox.pk] = _settings(mailbox)
            return
        self._asked[mailbox.pk] = claimed.asked_at
        walk = Round(claimed, access)
        self._rounds[mailbox.pk] = (walk, _settings(claimed))
        walk.start()


def _here() -> str:
    return socket.gethostname().replace(":", "-")[:30]


def _is_dead(owner: str) -> bool:
    """Tell whether an owner was a process of this machine that is gone; nobody waits for its lease then."""
    host, _, rest = owner.partition(":")
    pid, _, rest = rest.partition(":")
    if host != _here() or not pid.isdigit():
        return False
    if int(pid) == os.getpid():
        return not rest.startswith(_US)
    try:
        os.kill(int(pid), 0)
    except ProcessLookupError:
        return True
    except OSError:
        return False
    return False


def _settings(mailbox: Mailbox) -> _Settings:
    """Return what a round must begin anew for."""
    box = mailbox
    place = (box.host, box.port, box.security, box.username, box.password, box.folder, box.inbox_id)
    grant = (box.token_url, box.client_id, box.client_secret, box.scope)
    return (*place, *grant, settings.SECRET_KEY)


FETCHER = Fetcher()
