"""`goodhands language test`: does a language's data find what it says it finds? No database, no Django."""

import sys
from typing import Annotated

import typer
from rich.console import Console
from rich.table import Table

from goodhands.conduct.rules.languages.exam import LanguageVerdict, examine_language
from goodhands.conduct.rules.languages.language import Language, LanguageError
from goodhands.conduct.rules.languages.shelf import languages, load_language

app = typer.Typer()

_BAD_LANGUAGE = 2


@app.command("test")
def run_examples(
    place: Annotated[
        str,
        typer.Argument(
            metavar="PATH|CODE",
            help="A folder with a language, or the code of one that comes with Goodhands. Left out: all.",
        ),
    ] = "",
) -> None:
    """Run every example of a language through its rule, and tell the language of its samples.

    Examples:  goodhands language test  ·  goodhands language test de  ·  goodhands language test ./nl
    """
    try:
        found = [load_language(place)] if place else list(languages().values())
    except LanguageError as error:
        print(error, file=sys.stderr)
        sys.exit(_BAD_LANGUAGE)
    right = [_is_right(language) for language in found]
    if not all(right):
        sys.exit(1)


def _is_right(language: Language) -> bool:
    """Run and print the examples of one language; tell whether all are read rightly."""
    verdicts = list(examine_language(language))
    table = Table("Rule", "must fire", "must not", "", title=f"{language.name}: {len(verdicts)} examples")
    for rule in dict.fromkeys(verdict.rule for verdict in verdicts):
        own = [verdict for verdict in verdicts if verdict.rule == rule]
        outcome = "wrong" if any(verdict.problem for verdict in own) else "right"
        table.add_row(rule, _share(own, fires=True), _share(own, fires=False), outcome)
    console = Console(highlight=False)
    console.print(table)
    wrong = [verdict for verdict in verdicts if verdict.problem]
    for verdict in wrong:
        console.print(_complaint(verdict), markup=False, soft_wrap=True)
    return not wrong


def _share(verdicts: list[LanguageVerdict], *, fires: bool) -> str:
    own = [verdict for verdict in verdicts if verdict.fires == fires]
    return f"{sum(not verdict.problem for verdict in own)} of {len(own)}"


def _complaint(verdict: LanguageVerdict) -> str:
    kind = "fires" if verdict.fires else "quiet"
    words = " ".join(verdict.reply.split())[:70]
    return f"{verdict.rule}: {kind} {verdict.number} “{words}…”: {verdict.problem}"
