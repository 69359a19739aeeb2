"""`goodhands ledger replay`: everybody's standing once more from the records, against what is stored."""

import json
from dataclasses import asdict
from typing import Annotated

import typer

from goodhands.accounts import queries as accounts
from goodhands.ledger.queries.owed import Difference
from goodhands.ledger.queries.replay import Replay
from goodhands.ledger.queries.replay import replay as read_again
from goodhands.lib import clock

app = typer.Typer()


@app.command()
def replay(
    as_json: Annotated[bool, typer.Option("--json", help="Print counts and differences as JSON.")] = False,
) -> None:
    """Derive everybody's standing from the records alone, and report what is stored otherwise.

    Ends with 0 if there is no difference, with 1 if there is one. Changes nothing. What the day alone brings
    about (a handbook in force since today, a probation that ended) is stored by the daily round at 00:20.
    """
    found = read_again(now=clock.now())
    if as_json:
        print(json.dumps(asdict(found), ensure_ascii=False, indent=2, default=str))
    else:
        _say(found)
    raise typer.Exit(1 if found.differences else 0)


def _say(found: Replay) -> None:
    names = {pk: person.name for pk in {d.person for d in found.differences} if (person := accounts.find(pk))}
    for one in found.differences:
        print(_sentence(one, names.get(one.person, f"person {one.person}")))
    number = len(found.differences)
    said = "No difference" if not number else "1 difference" if number == 1 else f"{number} differences"
    counts = ", ".join(f"{count:,} {what}" for what, count in found.counts.items())
    print(f"{said}. Read: {counts}.")


def _sentence(one: Difference, name: str) -> str:
    if one.number is None:
        what = "A letter is due" if one.what == "letter" else "A fitness review is owed"
        return f"{what} to {name} and isn't there: {_value(one.recorded)}."
    whose = f"{one.what.capitalize()} {one.number} of {name}"
    if one.recorded is None and one.field in ("draft", "opened_on"):
        return f"{whose} is there, and by the records it isn't due."
    return f"{whose}: {one.field} is stored as {_value(one.stored)}, the records say {_value(one.recorded)}."


def _value(value: object) -> str:
    return "nothing" if value in (None, "") else str(value)
