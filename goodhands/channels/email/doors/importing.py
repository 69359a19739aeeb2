"""Letting old mail in from files: batch by batch, to be stopped and called again at any moment."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from hashlib import sha256
from pathlib import Path

from django.conf import settings
from django.db import transaction

from goodhands.channels.email.actions import TAKE_IN_TASK, Arrived, quarantine, store
from goodhands.channels.email.doors.files import Found, sources
from goodhands.channels.email.models import RawMail
from goodhands.channels.email.rules.read.dates import read_date
from goodhands.inboxes.models import Inbox
from goodhands.jobs import inline, leases
from goodhands.lib import clock

_MOST_MAILS = 100
_MOST_BYTES = 8 * 1024 * 1024
_OLDEST_YEAR = 1982
_DATE = re.compile(rb"^date:[ \t]*([^\r\n]*)", re.IGNORECASE | re.MULTILINE)
_HEAD_BYTES = 65_536


@dataclass(slots=True)
class Counts:
    """What became of the mail of one import; `earlier` is what an earlier import of the same place stored."""

    new: int = 0
    known: int = 0
    earlier: int = 0
    waiting: int = 0
    quarantined: Counter[str] = field(default_factory=Counter)


class Import:
    """One call of the import: find, store batch by batch, wait for the intake, count."""

    def __init__(
        self, path: Path, inbox: Inbox | None, *, every_file: bool = False, stays_open: bool = False
    ) -> None:
        self.inbox = inbox
        self.door = RawMail.OLD_BUT_OPEN if stays_open else RawMail.OLD
        self.sources, self.others = sources(path, every_file=every_file)
        self.bytes_total = sum(source.size for source in self.sources)
        self.bytes_read = 0
        self.seen = 0
        self._ids: list[int] = []
        self._earlier = 0

    def steps(self) -> Iterator[None]:
        """Read and store everything, a batch a step; may be left at any step and begun again later."""
        batch: list[Found] = []
        held = 0
        for source in self.sources:
            for found in source.messages():
                batch.append(found)
                held += len(found.content)
                if len(batch) >= _MOST_MAILS or held >= _MOST_BYTES:
                    self._store(batch)
                    batch, held = [], 0
                    yield
        self._store(batch)
        yield

    def work_off(self) -> int:
        """Take in what is stored, in this process unless a worker does; return how many still wait."""
        leases.sweep(
            now=clock.now()
        )  # a worker that died in the middle holds the lane, and perhaps none else runs
        inline.run_ready(TAKE_IN_TASK)
        if not self._ids:
            return 0
        ours = RawMail.objects.filter(pk__gte=self._ids[0], pk__lte=self._ids[-1], door=self.door)
        return ours.filter(state=RawMail.State.STORED).count()

    def counts(self) -> Counts:
        """Return what became of the mail so far."""
        counts = Counts(earlier=self._earlier)
        for start in range(0, len(self._ids), 500):
            some = RawMail.objects.filter(pk__in=self._ids[start : start + 500])
            for state, reason in some.values_list("state", "reason"):
                match state:
                    case RawMail.State.TAKEN:
                        counts.new += 1
                    case RawMail.State.KNOWN:
                        counts.known += 1
                    case RawMail.State.QUARANTINED:
                        counts.quarantined[reason] += 1
                    case _:
                        counts.waiting += 1
        return counts

    def _store(self, batch: Sequence[Found]) -> None:
        by_origin = {_origin(found): found for found in batch}
        there = set(RawMail.objects.filter(origin__in=by_origin).values_list("origin", flat=True))
        self._earlier += len(there)
        fresh = [(origin, found) for origin, found in by_origin.items() if origin not in there]
        now = clock.now()
        if fresh:
            with transaction.atomic():
                rows = store([self._arrived(origin, found, now) for origin, found in fresh], now=now)
                for row, (_, found) in zip(rows, fresh, strict=True):
                    if found.size > settings.MAIL_MAX_BYTES:
                        quarantine(row, _too_large(found))
            self._ids += [row.pk for row in rows]
        self.seen += len(batch)
        self.bytes_read += sum(found.size for found in batch)

    def _arrived(self, origin: str, found: Found, now: datetime) -> Arrived:
        return Arrived(found.content, self.door, _moment(found, now), self.inbox, origin=origin)


def _origin(found: Found) -> str:
    """Name a message by place and content, so that a file that changed meanwhile is not passed over."""
    mark = sha256(found.content).hexdigest()[:16]
    place = found.place
    if len(place) > 450:
        place = f"{place[:300]}…{sha256(place.encode(errors='replace')).hexdigest()[:32]}…{place[-100:]}"
    return f"{place} {mark}".encode(errors="replace").decode()


def _moment(found: Found, now: datetime) -> datetime:
    """Return when the message was sent, if it says so plausibly, else the time of the file."""
    written = _DATE.search(found.content, 0, _HEAD_BYTES)
    date = read_date(written[1].decode("latin-1")) if written else None
    moment = datetime.fromisoformat(date) if date else None
    if moment and moment.year > _OLDEST_YEAR and moment < now + timedelta(days=1):
        return min(moment, now)
    return min(found.modified, now)


def _too_large(found: Found) -> str:
    return (
        f"The message has {found.size:,} bytes, more than the {settings.MAIL_MAX_BYTES:,} that "
        "GOODHANDS_MAIL_MAX_BYTES allows; only its beginning is here. The whole is at "
        f"{found.place}. Run again, its beginning is taken in."
    )
