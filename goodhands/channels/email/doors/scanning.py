"""What is new in a mailbox, cut into batches and stored; a message that makes trouble is laid aside alone."""

import threading
from collections.abc import Iterator, Sequence
from datetime import datetime

from django.conf import settings
from django.db import close_old_connections

from goodhands.channels.email import imap
from goodhands.channels.email.actions import fetching
from goodhands.channels.email.actions.fetching import Haul
from goodhands.channels.email.actions.storing import Arrived
from goodhands.channels.email.models import Mailbox
from goodhands.lib import clock

_MOST_MAILS = 50
_MOST_BYTES = 8 * 1024 * 1024
_SIZES_AT_ONCE = 500
_HEAD_BYTES = 256 * 1024
_TRIES = 3

_Batch = dict[int, int]  # UID → size in bytes


class Scan:
    """Looks through one mailbox again and again; remembers which messages broke the connection."""

    def __init__(self, mailbox: Mailbox, stopping: threading.Event) -> None:
        self.mailbox = mailbox
        self._stopping = stopping
        self._failed: dict[int, int] = {}

    def look(self, folder: imap.Folder) -> int:
        """Fetch and store what is new; return how many messages that were."""
        uids = folder.new_uids(max(0, self.mailbox.last_uid))
        left = len(uids)
        for batch in self._batches(folder, uids):
            if self._stopping.is_set():
                break
            left -= len(batch)
            self._take(folder, batch, left)
        return len(uids) - left

    def _batches(self, folder: imap.Folder, uids: Sequence[int]) -> Iterator[_Batch]:
        """Cut a list of UIDs into batches that fit into memory; a troublesome message stands alone."""
        for start in range(0, len(uids), _SIZES_AT_ONCE):
            some = uids[start : start + _SIZES_AT_ONCE]
            sizes = self._sizes(folder, some)
            batch: _Batch = {}
            held = 0
            for uid in some:
                size = sizes.get(uid, 0)
                alone = uid in self._failed or size > min(_MOST_BYTES, settings.MAIL_MAX_BYTES)
                weight = _MOST_BYTES if alone else size
                if batch and (len(batch) >= _MOST_MAILS or held + weight > _MOST_BYTES):
                    yield batch
                    batch, held = {}, 0
                batch[uid] = size
                held += weight
            yield batch

    def _sizes(self, folder: imap.Folder, uids: Sequence[int]) -> dict[int, int]:
        try:
            return folder.sizes(uids)
        except imap.NotHandedOver:
            return {}

    def _take(self, folder: imap.Folder, batch: _Batch, left: int) -> None:
        """Fetch and store a batch; one that fails is taken message by message, and a message laid aside."""
        mail: list[Arrived] = []
        aside: list[tuple[Arrived, str]] = []
        try:
            mail, aside = self._fetch(folder, batch)
        except imap.NotHandedOver as refusal:
            if len(batch) > 1:
                for n, (uid, size) in enumerate(batch.items()):
                    self._take(folder, {uid: size}, left + len(batch) - n - 1)
                return
            aside = [self._not_handed_over(uid, refusal) for uid in batch]
        except imap.HungUp as trouble:
            if not self._blame(batch):
                raise
            aside = [self._not_handed_over(uid, trouble) for uid in batch]
        close_old_connections()
        haul = Haul(self.mailbox.uidvalidity or 0, max(batch), left, mail, aside)
        fetching.take(self.mailbox, haul, now=clock.now())
        for uid in batch:
            self._failed.pop(uid, None)

    def _blame(self, batch: _Batch) -> bool:
        """Note that the connection broke at these; True when it broke too often at this one alone."""
        for uid in batch:
            self._failed[uid] = self._failed.get(uid, 0) + 1
        return len(batch) == 1 and self._failed[max(batch)] > _TRIES

    def _fetch(self, folder: imap.Folder, batch: _Batch) -> tuple[list[Arrived], list[tuple[Arrived, str]]]:
        if len(batch) == 1 and max(batch.values()) > settings.MAIL_MAX_BYTES:
            found = folder.fetch(list(batch), first_bytes=_HEAD_BYTES)
            return [], [
                (self._arrived(f.content, f.at), _too_large(uid, batch[uid])) for uid, f in found.items()
            ]
        return [self._arrived(f.content, f.at) for _, f in sorted(folder.fetch(list(batch)).items())], []

    def _not_handed_over(self, uid: int, why: Exception) -> tuple[Arrived, str]:
        words = (
            f"The mail server would not hand over the message with UID {uid} ({why}). "
            "Look at it in a mail program, and forward it to this inbox."
        )
        return self._arrived(b"", None), words

    def _arrived(self, content: bytes, at: datetime | None) -> Arrived:
        now = clock.now()
        when = min(at, now) if at is not None and at.tzinfo is not None else now
        return Arrived(content, "imap", when, self.mailbox.inbox)


def _too_large(uid: int, size: int) -> str:
    most = settings.MAIL_MAX_BYTES
    return (
        f"The message has {size:,} bytes, more than the {most:,} that GOODHANDS_MAIL_MAX_BYTES allows; only "
        f"its beginning is here. The whole is in the mailbox under UID {uid}. "
        "Run again, its beginning is taken in."
    )
