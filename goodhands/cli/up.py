"""`goodhands up`."""

import os
import sys
from typing import Annotated

import typer

app = typer.Typer()


@app.command()
def up(
    host: Annotated[str, typer.Option(help="Address to listen on; 0.0.0.0 for every one.")] = "127.0.0.1",
    port: Annotated[int, typer.Option(help="Port of the pages.", min=1, max=65535)] = 8000,
) -> None:
    """Start the desk: pages, background work and the mail door. Ctrl-C stops it.

    Prints the address as soon as the first page answers. A part that dies is started again.
    """
    # The parent stays for as long as the desk runs; as a fresh program it is half as large.
    command = [sys.executable, "-m", "goodhands.cli.supervisor", host, str(port)]
    os.execv(sys.executable, command)  # noqa: S606  no shell is wanted
