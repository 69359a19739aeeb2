"""The coach: a 150-word reply in a talk of five messages, read by all 21 checks; and the archive."""

import importlib
import os
import statistics
import time
from collections.abc import Callable
from functools import partial

import django

from bench import machine
from bench.talks import talk
from goodhands.conduct.queries import read_reply
from goodhands.conduct.rules.case import Reply
from goodhands.conduct.rules.checks import CHECKS
from goodhands.conduct.rules.draft import Draft
from goodhands.handbook.folders import load_folder

TALKS, STORED = 1_000, 300
Row = tuple[str, str, str]


def measure() -> list[Row]:
    return [*_reading(), *_typing(), *_checks(), *_archive()]


def _reading() -> list[Row]:
    """Read replies of which each belongs to another talk: nothing is known from before."""
    handbook = load_folder("conduct")
    given = [talk(n) for n in range(TALKS + 20)]
    costs = [
        _cost(lambda case=case, reply=reply: read_reply(reply=reply, case=case, handbook=handbook))
        for case, reply in given
    ][20:]
    mean = statistics.fmean(costs)
    words = statistics.fmean(len(reply.text.split()) for _, reply in given)
    what = f"coach: a {words:.0f}-word reply, talk of five, {len(CHECKS)} rules"
    return [
        (what, f"p50 {_at(costs, 50):.2f}  p95 {_at(costs, 95):.2f} ms", "p95 < 5 ms (15)"),
        ("coach: new talks read one after the other", f"{1000 / mean:.0f} replies/s", "≥ 150 /s a core"),
    ]


def _typing() -> list[Row]:
    """Read one reply again and again while it is being written: the talk stays the same."""
    handbook = load_folder("conduct")
    costs = []
    for number in range(10):
        case, reply = talk(TALKS + 100 + number)
        words = reply.text.split(" ")
        for size in range(len(words) - 60, len(words)):
            typed = Reply(" ".join(words[:size]), reply.attachments)
            costs.append(
                _cost(lambda typed=typed, case=case: read_reply(reply=typed, case=case, handbook=handbook))
            )
    return [
        (
            "coach: the same reply, read after each word",
            f"p50 {_at(costs, 50):.2f}  p95 {_at(costs, 95):.2f} ms",
            "< 5 ms",
        )
    ]


def _checks() -> list[Row]:
    """Read with all checks in order, as in life: who comes first pays for what all share."""
    spent = dict.fromkeys((check.id for check in CHECKS), 0.0)
    for number in range(TALKS):
        case, reply = talk(3 * TALKS + number)
        draft = Draft.of(reply, case)
        for check in CHECKS:
            find = partial(check.find, draft, case)
            spent[check.id] += _cost(lambda find=find: list(find()))
    return [
        (f"coach: {rule}, mean", f"{cost / TALKS:.3f} ms", "")
        for rule, cost in sorted(spent.items(), key=lambda pair: -pair[1])
    ]


def _archive() -> list[Row]:
    """Read sent replies through the task that reads them, on SQLite, with all that the database costs.

    Of a talk, first only the long reply at its end is ours to read; then also the two short ones before it,
    as in the archive of a desk that has been in use.
    """
    with machine.data_dir() as data:
        os.environ.update(
            GOODHANDS_DATA_DIR=str(data),
            GOODHANDS_DEMO="0",
            GOODHANDS_LOG_LEVEL="ERROR",
            DJANGO_SETTINGS_MODULE="goodhands.config.settings",
        )
        machine.goodhands("setup", env={}).wait()
        django.setup()
        archive = importlib.import_module("bench.archive")
        desk = archive.open_desk()
        last = _cost(archive.fill(STORED, *desk, wrote_all=False)) / STORED
        each = _cost(archive.fill(STORED, *desk, wrote_all=True)) / (STORED * archive.OURS)
    return [
        (f"archive: {what}, SQLite", f"{mean:.2f} ms ({1000 / mean:.0f}/s)", "≤ 6.6 ms (150/s)")
        for what, mean in (("the long reply of each talk", last), ("all three replies of each talk", each))
    ]


def _cost(act: Callable[[], object]) -> float:
    before = time.process_time()
    act()
    return (time.process_time() - before) * 1000


def _at(costs: list[float], percent: int) -> float:
    return statistics.quantiles(costs, n=100)[percent - 1]
