"""Short ways to write down a history."""

from datetime import date, timedelta
from itertools import count

from goodhands.merit.rules.standing.history import History, LetterOnFile, Occurrence, Ruling
from goodhands.merit.rules.standing.standing import Standing, standing
from goodhands.merit.rules.standing.terms import Terms

CONDUCT = Terms()
YEAR = 2026
_numbers = count(1)


def day(text: str) -> date:
    return date.fromisoformat(text)


def happened(behaviour, tier="minor", on="2026-03-02", sign="demerit", confirmed="", **more) -> Occurrence:
    """An incident that was confirmed on the day it happened, or on `confirmed`."""
    at = day(on)
    kind = "praised" if sign == "merit" else "confirmed"
    ruling = Ruling(day(confirmed) if confirmed else at, kind, tier)
    return Occurrence(next(_numbers), behaviour, sign, at, (ruling, *more.get("then", ())), tier)


def majors(number: int, sign="demerit", on="2026-03-02") -> list[Occurrence]:
    """As many different behaviours at major."""
    return [happened(f"{sign}-{place}", "major", on, sign) for place in range(number)]


def ruled(kind: str, on: str, tier="", behaviour="") -> Ruling:
    return Ruling(day(on), kind, tier, behaviour)


def letter(number: int, on: str, causes=(), year=YEAR, withdrawn="") -> LetterOnFile:
    taken_back = day(withdrawn) if withdrawn else None
    return LetterOnFile(number, year, frozenset(causes), day(on), None, taken_back)


def stands(occurrences, on="2026-12-31", letters=(), terms=CONDUCT, new_hire=None) -> Standing:
    history = History(tuple(occurrences), tuple(letters), new_hire)
    return standing(history, day(on), lambda _: terms)


def days_of(year: int, number: int) -> date:
    return date(year, 1, 1) + timedelta(days=number)
