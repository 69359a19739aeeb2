"""`goodhands web`: pages only, to run several behind a proxy (PostgreSQL)."""

import sys
from typing import Annotated

import typer

from goodhands.cli import doorstep, serving

app = typer.Typer()


@app.command()
def web(
    host: Annotated[str, typer.Option(help="Address to listen on.")] = "127.0.0.1",
    port: Annotated[int, typer.Option(help="Port of the pages.", min=1, max=65535)] = 8000,
) -> None:
    """Serve pages and live signals, without background work. `goodhands up` runs this beside a worker."""
    try:
        door = doorstep.listen(host, port)
        doorstep.allow_many_files()
        serving.web(door)
    except doorstep.CannotStart as reason:
        typer.echo(reason, err=True)
        sys.exit(2)
