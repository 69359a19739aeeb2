"""The ledger: one person's standing out of a thousand incidents, and a year's end of a large company."""

import importlib
import os
import random
import statistics
from datetime import date, timedelta

import django

from bench import machine
from bench.unit import cpu_ms
from goodhands.handbook.folders import load_folder
from goodhands.merit.rules.standing.history import History, Occurrence, Ruling
from goodhands.merit.rules.standing.standing import standing
from goodhands.merit.rules.standing.terms import terms_of

INCIDENTS, PEOPLE, IN_ALL, ROUNDS = 1_000, 500, 200_000, 20
ON = date(2026, 12, 20)
_random = random.Random(5)
Row = tuple[str, str, str]


def measure() -> list[Row]:
    return [*_pure(), *_stored()]


def _pure() -> list[Row]:
    """Derive standings of people of whom each has other incidents, in three years, some of them disputed."""
    handbook = load_folder("conduct")
    terms, rules = terms_of(handbook), [rule.id for rule in handbook.rules]
    costs = []
    for _ in range(ROUNDS):
        history = History(tuple(_occurrence(number, rules) for number in range(INCIDENTS)))
        costs.append(cpu_ms(lambda history=history: standing(history, ON, lambda _: terms)))
    return [(f"ledger: standing out of {INCIDENTS:,} incidents", f"p50 {_median(costs):.2f} ms", "< 5 ms")]


def _occurrence(number: int, rules: list[str]) -> Occurrence:
    day = ON - timedelta(days=_random.randrange(900))
    tier = _random.choice(("minor", "minor", "mid", "major"))
    rulings = [Ruling(day, "confirmed", tier)]
    if number % 10 == 0:
        rulings += [Ruling(day, "disputed"), Ruling(day, _random.choice(("upheld", "overturned")))]
    sign = _random.choice(("demerit", "merit"))
    return Occurrence(number, _random.choice(rules), sign, day, tuple(rulings), tier)


def _stored() -> list[Row]:
    """Ask the same of a database that holds 200,000 incidents, and for everybody's year."""
    with machine.data_dir() as data:
        os.environ.update(
            GOODHANDS_DATA_DIR=str(data),
            GOODHANDS_DEMO="0",
            GOODHANDS_LOG_LEVEL="ERROR",
            DJANGO_SETTINGS_MODULE="goodhands.config.settings",
        )
        machine.goodhands("setup", env={}).wait()
        django.setup()
        company = importlib.import_module("bench.company")
        one = company.fill(PEOPLE, IN_ALL, INCIDENTS)
        company.standing(one)
        alone = [cpu_ms(lambda: company.standing(one)) for _ in range(ROUNDS)]
        lists = [cpu_ms(company.year_end) for _ in range(3)]
    return [
        (f"ledger: the same, {IN_ALL:,} in the database, SQLite", f"p50 {_median(alone):.1f} ms", ""),
        (f"ledger: year's end of {PEOPLE} people, {IN_ALL:,}", f"p50 {_median(lists) / 1000:.2f} s", "< 2 s"),
    ]


def _median(costs: list[float]) -> float:
    return statistics.median(costs)
