"""`goodhands handbook export`: a version of the handbook as a folder of plain files."""

import sys
from pathlib import Path
from typing import Annotated

import typer

from goodhands.handbook import queries
from goodhands.handbook.folders import write_files
from goodhands.handbook.rules.book import HandbookError
from goodhands.lib import clock

app = typer.Typer()


@app.command()
def export(
    folder: Annotated[Path, typer.Argument(metavar="DIR", help="A folder that is new or empty.")],
    number: Annotated[
        int | None,
        typer.Option("--version", min=1, help="Number of the version. Without it: the one in force."),
    ] = None,
) -> None:
    """Write a version of the handbook as a folder, which `goodhands handbook load` and `test` take again.

    Examples:  goodhands handbook export ./ours  ·  goodhands handbook export ./before --version 3
    """
    found = queries.files_of(number, now=clock.now())
    if found is None:
        sys.exit("There is no such version. `goodhands handbook load conduct` brings a first one into force.")
    version, files = found
    try:
        write_files(folder, files)
    except HandbookError as error:
        print(error, file=sys.stderr)
        sys.exit(1)
    print(f"“{version.name}” version {version.number} stands in {folder}: {len(files)} files.")
