"""`goodhands mail deliver`: take one raw message on standard input. Exit status as in sysexits.h."""

import sys
from typing import Annotated

import django
import typer
from django.utils.module_loading import import_string

EX_DATAERR, EX_NOINPUT, EX_NOUSER, EX_TEMPFAIL = 65, 66, 67, 75

app = typer.Typer()


@app.command()
def deliver(
    inbox: Annotated[str, typer.Option(help="Slug or address. Left out, the message's addresses tell.")] = "",
    sender: Annotated[str, typer.Option("--from", help="Envelope sender.")] = "",
    recipient: Annotated[
        list[str] | None, typer.Option("--to", help="Envelope recipient; may be given several times.")
    ] = None,
) -> None:
    """Take one raw message from standard input into an inbox.

    Ends with 0 only when the message is stored; with 75 when it should be tried again later, 67 when there is
    no such inbox, 65 when the message is too large, 66 when none came.
    """
    content = sys.stdin.buffer.read() if not sys.stdin.isatty() else b""
    if not content:
        _end(
            EX_NOINPUT, "Give the message on standard input: goodhands mail deliver --inbox support < message"
        )
    refusals: dict[type[Exception], int] = {}
    try:
        django.setup()
        pipe = "goodhands.channels.email.doors.pipe"
        take = import_string(f"{pipe}.deliver")
        refusals[import_string(f"{pipe}.UnknownInbox")] = EX_NOUSER
        refusals[import_string(f"{pipe}.TooLarge")] = EX_DATAERR
        take(content, inbox=inbox, mail_from=sender, rcpt_to=recipient or [])
    except Exception as error:  # whatever it is, the caller must know that it isn't stored
        status = next((status for kind, status in refusals.items() if isinstance(error, kind)), EX_TEMPFAIL)
        words = str(error) if status != EX_TEMPFAIL else f"Not stored, try again later: {error}"
        _end(status, words)


def _end(status: int, words: str) -> None:
    print(words, file=sys.stderr)
    raise typer.Exit(status)
