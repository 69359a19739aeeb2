"""Skills: the plan page and the weekly look at everybody, with a long history behind them."""

import importlib
import os
from datetime import UTC, datetime

import django

from bench import machine
from bench.unit import cpu_ms

NOW = datetime(2026, 3, 5, tzinfo=UTC)
PEOPLE, WEEKS, A_WEEK = 20, 52, 100
ROUNDS = 20


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
    desk = importlib.import_module("bench.practising")
    people = desk.furnish(PEOPLE, NOW)
    rows = []
    for weeks in (12, WEEKS):
        desk.fill(people, weeks, A_WEEK, NOW)
        plan = min(cpu_ms(lambda: desk.plan(people[0], NOW)) for _ in range(ROUNDS))
        rows.append(
            (f"plan of one of {PEOPLE}, {weeks} weeks of {A_WEEK} replies each", f"{plan:.1f} ms", "≤ 15 ms")
        )
    look = cpu_ms(lambda: [desk.look(person, NOW) for person in people]) / PEOPLE
    rows.append(("weekly look at one person's skills", f"{look:.1f} ms", "≤ 50 ms"))
    return rows
