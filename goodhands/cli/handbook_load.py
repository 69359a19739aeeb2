"""`goodhands handbook load`: bring a handbook into force."""

import sys
from datetime import UTC, datetime
from typing import Annotated

import typer

from goodhands.conduct.rules.exam import examine
from goodhands.handbook import actions
from goodhands.handbook.folders import read_files
from goodhands.handbook.rules.book import HandbookError
from goodhands.handbook.rules.settings import read_checked
from goodhands.lib import clock

app = typer.Typer()


@app.command()
def load(
    place: Annotated[
        str,
        typer.Argument(
            metavar="PATH|NAME", help="A handbook folder, or the name of one that comes with Goodhands."
        ),
    ] = "conduct",
    from_: Annotated[
        datetime | None, typer.Option("--from", help="When it comes into force (UTC). Without it: now.")
    ] = None,
) -> None:
    """Bring a handbook into force, after running its examples. Earlier versions stay on record.

    Examples:  goodhands handbook load  ·  goodhands handbook load ./our-handbook --from 2026-03-01
    """
    try:
        files = read_files(place)
        handbook = read_checked(files)
        wrong = [verdict for verdict in examine(handbook) if not verdict.is_right]
        if wrong:
            first = wrong[0]
            problem = f"{len(wrong)} examples are judged wrongly. Here: {first.problem}"
            raise HandbookError(first.rule.path, first.example.line, problem)
        start = from_.replace(tzinfo=UTC) if from_ else None
        version = actions.bring_into_force(files, by=None, now=clock.now(), from_=start)
    except HandbookError as error:
        print(error, file=sys.stderr)
        sys.exit(1)
    start_text = f"{version.in_force_from:%Y-%m-%d %H:%M} UTC"
    print(f"“{handbook.title}” version {version.number} is in force from {start_text}.")
