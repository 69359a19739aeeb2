"""List and conversation page at growing sizes: questions asked, and processor time."""

import importlib
import os
from datetime import UTC, datetime

import django

from bench import machine
from bench.mails import corpus
from bench.unit import unit

SIZES = (1_000, 10_000, 100_000)
ROUNDS = 40
NOW = datetime(2026, 3, 3, tzinfo=UTC)


def measure() -> list[tuple[str, str, str]]:
    with machine.data_dir() as data:
        os.environ.update(
            GOODHANDS_DATA_DIR=str(data),
            GOODHANDS_DEMO="0",
            GOODHANDS_LOG_LEVEL="ERROR",
            DJANGO_SETTINGS_MODULE="goodhands.config.settings",
        )
        machine.goodhands("setup", env={}).wait()
        django.setup()
        return _measure()


def _measure() -> list[tuple[str, str, str]]:
    one, rows, have = unit(corpus(300)), [], 0
    desk = importlib.import_module("bench.filling")
    client = desk.furnish(NOW)
    for size in SIZES:
        desk.fill(have, size, NOW)
        have = size
        pages = {
            "list page": ("/conversations?queue=open", "≤ 8", "≤ 15"),
            "conversation page, 20 messages": (f"/conversations/{desk.long_one(NOW)}", "≤ 12", "≤ 15"),
        }
        for name, (path, questions, bound) in pages.items():
            asked, cost = desk.look(client, path), desk.cost_ms(client, path, ROUNDS)
            place = f"{name} at {size:,}"
            rows.append((f"{place}: questions to the database", f"{asked}", questions))
            rows.append((f"{place}: cost", f"{cost / one:.1f} parses ({cost:.1f} ms)", bound))
    return rows
