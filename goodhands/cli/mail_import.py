"""`goodhands mail import`: let old mail in from an mbox, a Maildir or a folder of messages."""

import contextlib
import logging
import signal
import sys
import time
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Annotated

import typer
from rich.console import Console
from rich.progress import BarColumn, Progress, TaskProgressColumn, TextColumn, TimeRemainingColumn

from goodhands.channels.email.doors.importing import Counts, Import
from goodhands.inboxes import queries as inboxes

_LINE_SECONDS = 5.0
_LOOK_SECONDS = 0.25
_EX_NOUSER, _STOPPED = 67, 130
_MOST_REASONS = 20

app = typer.Typer()


@app.command("import")
def import_(
    path: Annotated[Path, typer.Argument(exists=True, help="An mbox, a Maildir, a folder, or one message.")],
    inbox: Annotated[str, typer.Option(help="Slug of the inbox. Left out, the addresses tell.")] = "",
    every_file: Annotated[
        bool, typer.Option(help="In folders, take files that don't look like mail too.")
    ] = False,
    stays_open: Annotated[
        bool, typer.Option("--open", help="Leave the conversations open, for somebody to answer.")
    ] = False,
) -> None:
    """Take in old mail: an mbox, a Maildir, a folder with these or .eml files below it, or one message.

    Conversations come in closed, found by their contacts' next letters; with --open they wait for an answer.
    Ctrl-C stops; called again, it goes on where it stopped. No message is stored twice.
    """
    box = inboxes.by_slug(inbox) if inbox else None
    if inbox and box is None:
        names = ", ".join(b.slug for b in inboxes.every()) or "none yet"
        print(f"There is no inbox {inbox!r}. There are: {names}.", file=sys.stderr)
        raise typer.Exit(_EX_NOUSER)
    logging.getLogger("goodhands").setLevel(logging.WARNING)
    run = Import(path, box, every_file=every_file, stays_open=stays_open)
    _announce(run)
    print("Conversations come in open." if stays_open else "Conversations come in closed (--open: open).")
    with _stop_asked() as stop, _progress(run) as tell:
        for _ in run.steps():
            run.work_off()
            tell(run)
            if stop:
                break
        while not stop and run.work_off():
            tell(run)
            time.sleep(_LOOK_SECONDS)
    _report(run.counts())
    if stop:
        print("Stopped. Call it again to go on.")
        raise typer.Exit(_STOPPED)


def _announce(run: Import) -> None:
    kinds = Counter(source.kind for source in run.sources)
    words = {"mbox": "mbox", "maildir": "messages in Maildirs", "message": "single messages"}
    found = ", ".join(f"{count} {words[kind]}" for kind, count in sorted(kinds.items())) or "no mail"
    print(f"Found {found} ({run.bytes_total / 1e6:,.1f} MB).")
    if run.others:
        ends = Counter(path.suffix or "no ending" for path in run.others).most_common(8)
        names = ", ".join(f"{count} {end}" for end, count in ends)
        print(f"Left alone, since they hold no mail: {len(run.others)} files ({names}).")


def _report(counts: Counts) -> None:
    print(f"New: {counts.new}")
    print(f"Already known: {counts.known + counts.earlier}")
    if counts.waiting:
        print(f"Stored, taken in later by the worker: {counts.waiting}")
    print(f"Quarantined: {counts.quarantined.total()}")
    for reason, count in counts.quarantined.most_common(_MOST_REASONS):
        print(f"  {count} × {reason}")


@contextlib.contextmanager
def _stop_asked() -> Iterator[list[int]]:
    """Give a list that is filled at the first Ctrl-C; a second one interrupts at once."""
    asked: list[int] = []

    def note(number: int, frame: object) -> None:
        asked.append(number)
        signal.signal(signal.SIGINT, signal.default_int_handler)

    before = signal.signal(signal.SIGINT, note)
    try:
        yield asked
    finally:
        signal.signal(signal.SIGINT, before)


class _Lines:
    """Progress as plain lines, for logs."""

    def __init__(self, run: Import) -> None:
        self._began = self._last = time.monotonic()
        self._total = run.bytes_total

    def __call__(self, run: Import) -> None:
        now = time.monotonic()
        if now - self._last < _LINE_SECONDS:
            return
        self._last = now
        share = run.bytes_read / self._total if self._total else 1.0
        rate = run.seen / (now - self._began)
        left = (now - self._began) * (1 - share) / share if share else 0
        print(f"{share:.0%}, {run.seen} messages, {rate:.0f} a second, {left:.0f} s left", flush=True)


class _Bar:
    """Progress as a bar with rate and remaining time."""

    def __init__(self, run: Import, progress: Progress) -> None:
        self._progress = progress
        self._began = time.monotonic()
        self._task = progress.add_task("Reading", total=run.bytes_total or 1, rate=0.0, seen=0)

    def __call__(self, run: Import) -> None:
        rate = run.seen / max(0.1, time.monotonic() - self._began)
        is_read = run.bytes_read >= run.bytes_total
        words = "Taking in" if is_read else "Reading"
        self._progress.update(
            self._task, completed=run.bytes_read, description=words, rate=rate, seen=run.seen
        )


@contextlib.contextmanager
def _progress(run: Import) -> Iterator[_Lines | _Bar]:
    console = Console()
    if not console.is_terminal:
        yield _Lines(run)
        return
    counted = TextColumn("{task.fields[seen]} messages, {task.fields[rate]:.0f} a second")
    columns = (
        TextColumn("{task.description}"),
        BarColumn(),
        TaskProgressColumn(),
        counted,
        TimeRemainingColumn(),
    )
    with Progress(*columns, console=console) as progress:
        yield _Bar(run, progress)
