"""`goodhands mail retry`: run quarantined messages again."""

import sys
from typing import Annotated

import typer

from goodhands.channels.email import actions, queries
from goodhands.lib import clock

app = typer.Typer()


@app.command()
def retry(
    number: Annotated[int | None, typer.Argument(help="Number of a quarantined message.")] = None,
    everything: Annotated[bool, typer.Option("--all", help="All that is in quarantine.")] = False,
) -> None:
    """Run one quarantined message again, or all of them; without either, list them with their reasons.

    The running worker takes them in; what fails again comes back with its reason.
    """
    if everything:
        print(f"{actions.retry_all(by=None, now=clock.now())} messages run again.")
    elif number is None:
        _list()
    elif actions.retry(number, by=None, now=clock.now()):
        print(f"Message {number} runs again.")
    else:
        print(f"Message {number} is not in quarantine.", file=sys.stderr)
        raise typer.Exit(1)


def _list() -> None:
    waiting = queries.quarantined(limit=1000)
    for raw in waiting:
        print(f"{raw.pk}  {raw.received_at:%Y-%m-%d %H:%M}  {raw.door}  {raw.size:,} bytes\n    {raw.reason}")
    print(f"{len(waiting)} in quarantine." if waiting else "Nothing is in quarantine.")
