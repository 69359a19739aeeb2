"""`goodhands check`: read a reply against the handbook. No database, no Django."""

import json
import sys
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Annotated, NoReturn

import typer

from goodhands.cli.check_cases import brief, check_cases, open_cases
from goodhands.cli.check_words import show
from goodhands.conduct.rules.advice import Advice, read
from goodhands.conduct.rules.case import Case, Reply, Turn
from goodhands.handbook.folders import load_folder
from goodhands.handbook.rules.book import CHANNELS, HandbookError
from goodhands.lib import clock

app = typer.Typer()

_BAD_USAGE = 2
_Source = Annotated[
    str, typer.Argument(metavar="FILE", help="A file with the reply, or - for standard input.")
]
_Letter = Annotated[str, typer.Option(metavar="FILE", help="A file with the customer's letter it answers.")]
_Facts = Annotated[list[str] | None, typer.Option(help="What is known, as label=value; may be repeated.")]
_Customer = Annotated[str, typer.Option(help="The customer's name, if it is known.")]
_Agent = Annotated[str, typer.Option(help="Your own name.")]
_Channel = Annotated[str, typer.Option(help="email, form, chat or social.")]
_Book = Annotated[str, typer.Option(help="A handbook folder, or the name of one that comes with Goodhands.")]
_Files = Annotated[list[str] | None, typer.Option(help="Name of a file that goes with it; may be repeated.")]
_Cases = Annotated[
    str,
    typer.Option(metavar="FILE", help="Read cases instead, one JSON object a line; - for standard input."),
]
_Json = Annotated[bool, typer.Option("--json", help="Print the findings as one JSON object.")]


@app.command()
def check(
    source: _Source = "-",
    letter: _Letter = "",
    customer: _Customer = "",
    agent: _Agent = "",
    fact: _Facts = None,
    channel: _Channel = "email",
    handbook: _Book = "conduct",
    attached: _Files = None,
    jsonl: _Cases = "",
    as_json: _Json = False,
) -> None:
    """Read a reply as the composer would, and say what a good colleague would say.

    Without the letter it answers, only the reply's own words are judged.

    Examples:  goodhands check reply.txt --letter letter.txt --customer "Maria Lopez" --agent Tom
    ·  goodhands check --jsonl cases.jsonl
    """
    with _problems_in_words(jsonl or source):
        book = load_folder(handbook)
        if jsonl:
            with open_cases(jsonl) as lines:
                check_cases(lines, book)
            return
        if channel not in CHANNELS:
            raise HandbookError("--channel", None, f"must be one of {', '.join(CHANNELS)}; got {channel!r}")
        reply = Reply(_read(source), tuple(attached or ()))
        turns = (Turn("customer", _read(letter), customer),) if letter else ()
        known = dict(map(_fact, fact or ()))
    case = Case(channel, customer, agent, known, turns, now=clock.now().astimezone())
    advice = read(reply, case, book)
    _print_json(advice) if as_json else show(advice, reply.text)
    sys.exit(1 if advice else 0)


@contextmanager
def _problems_in_words(source: str) -> Iterator[None]:
    """End with a sentence and status 2 where the input can't be read."""
    try:
        yield
    except HandbookError as error:
        _stop(str(error))
    except OSError as error:
        _stop(f"Can't read {error.filename or source}: {error.strerror}.")


def _read(source: str) -> str:
    return sys.stdin.read() if source == "-" else Path(source).read_text(encoding="utf-8")


def _fact(written: str) -> tuple[str, str]:
    label, equals, value = written.partition("=")
    if not equals:
        raise HandbookError("--fact", None, f"write label=value, like order=48211; got {written!r}")
    return label.strip(), value.strip()


def _print_json(advice: Iterable[Advice]) -> None:
    print(json.dumps({"findings": [_full(item) for item in advice]}, ensure_ascii=False, indent=2))


def _stop(problem: str) -> NoReturn:
    print(problem, file=sys.stderr)
    sys.exit(_BAD_USAGE)


def _full(item: Advice) -> dict[str, object]:
    finding = item.finding
    fixes = [
        {"label": f.label, "start": f.start, "end": f.end, "replacement": f.replacement}
        for f in finding.fixes
    ]
    about = {"title": item.title, "mode": item.mode, "sentence": item.sentence}
    return {**brief(finding), **about, "fixes": fixes}
