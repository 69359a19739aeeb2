"""`goodhands mail parse`: what a raw message says, as JSON. No database, no network."""

import json
import sys
from pathlib import Path
from typing import Annotated

import typer

from goodhands.channels.email.rules.report import report

app = typer.Typer()

_BAD_USAGE = 2


@app.command()
def parse(
    source: Annotated[
        str | None,
        typer.Argument(help="A file with one raw message, or - for standard input.", show_default=False),
    ] = None,
    batch: Annotated[
        Path | None,
        typer.Option(
            help="Read every file of this folder in order of name; one line of JSON each.", show_default=False
        ),
    ] = None,
) -> None:
    """Print what a raw message says, as one JSON object: who, what, when, the new words, the files.

    Examples:  goodhands mail parse - < letter.eml  ·  goodhands mail parse --batch FOLDER
    """
    if (source is None) == (batch is None):
        print("Name one message (a file, or - for standard input) or --batch FOLDER.", file=sys.stderr)
        raise typer.Exit(_BAD_USAGE)
    try:
        if batch is not None:
            _parse_folder(batch)
        elif source is not None:
            _print(report(sys.stdin.buffer.read() if source == "-" else Path(source).read_bytes()))
    except BrokenPipeError:
        raise typer.Exit(1) from None
    except OSError as error:
        print(f"Can't read {error.filename or batch or source}: {error.strerror}.", file=sys.stderr)
        raise typer.Exit(1) from None


def _parse_folder(folder: Path) -> None:
    for path in sorted(folder.iterdir(), key=lambda path: path.name):
        if not path.is_file():
            continue
        try:
            _print({"file": path.name, "result": report(path.read_bytes())})
        except BrokenPipeError:
            raise
        except Exception as error:  # one file never ends the run
            _print({"file": path.name, "error": f"{type(error).__name__}: {error}"})


def _print(answer: dict[str, object]) -> None:
    """Write one line at once; file names that are no UTF-8 are shown with a replacement sign."""
    line = json.dumps(answer, ensure_ascii=False, separators=(",", ":"))
    sys.stdout.buffer.write(line.encode("utf-8", "replace") + b"\n")
    sys.stdout.buffer.flush()
