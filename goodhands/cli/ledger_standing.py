"""`goodhands ledger standing`: where somebody stands on a day, and how that came about."""

import json
import sys
from dataclasses import asdict
from datetime import date
from typing import Annotated, NoReturn

import typer

from goodhands.accounts import queries as accounts
from goodhands.accounts.models import Person
from goodhands.cli.ledger_words import print_standing
from goodhands.ledger import queries
from goodhands.lib import clock

app = typer.Typer()


@app.command()
def standing(
    person: Annotated[str, typer.Argument(help="Mail address, handle or name.")],
    on: Annotated[str, typer.Option(metavar="DATE", help="A day like 2026-03-02; today if not given.")] = "",
    as_json: Annotated[bool, typer.Option("--json", help="Print it as one JSON object.")] = False,
) -> None:
    """Say where somebody stands on a day, today or any past one, each figure with the steps that led to it.

    Examples:  goodhands ledger standing mia@example.com  ·  goodhands ledger standing @mia --on 2025-12-31
    """
    found = _one(person)
    now = clock.now()
    day = _day(on) if on else queries.day_of(now)
    if day > queries.day_of(now):
        _stop(f"{day.isoformat()} hasn't come yet; ask about today or a day before.")
    stands = queries.standing_of(found, on=day)
    if as_json:
        about = {"name": found.name, "email": found.email, "handle": found.handle}
        more = {"person": about, "probation_until": stands.probation_until}
        print(json.dumps({**more, **asdict(stands)}, ensure_ascii=False, indent=2, default=_plain))
    else:
        print_standing(found, stands, now=now)


def _one(words: str) -> Person:
    found = accounts.called(words)
    if not found:
        _stop(f"Nobody goes by {words!r}; give a mail address, a handle or a name.")
    if len(found) > 1:
        names = "\n".join(f"  {one.name}  {one.email}" for one in found)
        _stop(f"{words!r} can be several people; give the address of one:\n{names}")
    return found[0]


def _day(text: str) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError:
        _stop(f"{text!r} is no date; write it like 2026-03-02.")


def _plain(value: object) -> str:
    if isinstance(value, date):
        return value.isoformat()
    raise TypeError(f"{type(value).__name__} has no place in JSON")


def _stop(words: str) -> NoReturn:
    print(words, file=sys.stderr)
    raise typer.Exit(1)
