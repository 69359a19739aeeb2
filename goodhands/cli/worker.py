"""`goodhands worker`: background work only."""

import sys
from typing import Annotated

import typer

from goodhands.cli import doorstep, serving

app = typer.Typer()


@app.command()
def worker(
    threads: Annotated[int, typer.Option(help="Jobs that may run at once.", min=1, max=64)] = 2,
) -> None:
    """Run jobs, the schedule and the mail services. `goodhands up` runs this beside the pages."""
    try:
        serving.worker(threads)
    except doorstep.CannotStart as reason:
        typer.echo(reason, err=True)
        sys.exit(2)
