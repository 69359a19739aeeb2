"""`goodhands handbook test`: does the system understand the handbook? No database, no Django."""

import json
import sys
from typing import Annotated

import typer
from rich.console import Console
from rich.table import Table

from goodhands.conduct.rules.exam import Verdict, examine
from goodhands.handbook.folders import load_folder, preset_names
from goodhands.handbook.rules.book import Handbook, HandbookError, Rule

app = typer.Typer()

_BAD_HANDBOOK = 2


@app.command("test")
def run_examples(
    place: Annotated[
        str,
        typer.Argument(
            metavar="PATH|NAME",
            help="A handbook folder, or the name of one that comes with Goodhands. Left out: all of those.",
        ),
    ] = "",
    as_json: Annotated[bool, typer.Option("--json", help="Print one line of JSON for each example.")] = False,
) -> None:
    """Run every Good and Bad example of a handbook through its rule; fail if one is judged wrongly.

    Examples:  goodhands handbook test  ·  goodhands handbook test lean  ·  goodhands handbook test ./ours
    """
    places = (place,) if place else preset_names()
    understood = [_is_understood(one, as_json=as_json) for one in places]
    if not all(understood):
        sys.exit(1)


def _is_understood(place: str, *, as_json: bool) -> bool:
    """Run and print the examples of one handbook; tell whether all are judged rightly."""
    try:
        handbook = load_folder(place)
    except HandbookError as error:
        print(error, file=sys.stderr)
        sys.exit(_BAD_HANDBOOK)
    verdicts = list(examine(handbook))
    if as_json:
        for verdict in verdicts:
            print(json.dumps({"handbook": handbook.name, **_as_json(verdict)}, ensure_ascii=False))
    else:
        _print_table(handbook, verdicts)
    return all(verdict.is_right for verdict in verdicts)


def _print_table(handbook: Handbook, verdicts: list[Verdict]) -> None:
    table = Table("Rule", "Good", "Bad", "", title=f"{handbook.title}: {len(verdicts)} examples")
    for rule in handbook.rules:
        own = [verdict for verdict in verdicts if verdict.rule.id == rule.id]
        table.add_row(rule.id, _share(own, is_good=True), _share(own, is_good=False), _outcome(rule, own))
    console = Console(highlight=False)
    console.print(table)
    for verdict in verdicts:
        if not verdict.is_right:
            console.print(_complaint(verdict), markup=False, soft_wrap=True)


def _outcome(rule: Rule, verdicts: list[Verdict]) -> str:
    if rule.check is None:
        return "judged by people"
    if not verdicts:
        return "no examples"
    return "understood" if all(verdict.is_right for verdict in verdicts) else "not understood"


def _complaint(verdict: Verdict) -> str:
    example = verdict.example
    kind = "Good" if example.is_good else "Bad"
    words = " ".join(example.reply.split())[:70]
    return f"{verdict.rule.path}: line {example.line}: {kind} example “{words}…”: {verdict.problem}"


def _share(verdicts: list[Verdict], *, is_good: bool) -> str:
    own = [verdict for verdict in verdicts if verdict.example.is_good == is_good]
    return f"{sum(verdict.is_right for verdict in own)} of {len(own)}"


def _as_json(verdict: Verdict) -> dict[str, object]:
    return {
        "rule": verdict.rule.id,
        "path": verdict.rule.path,
        "line": verdict.example.line,
        "kind": "good" if verdict.example.is_good else "bad",
        "right": verdict.is_right,
        "problem": verdict.problem,
        "found": [finding.words for finding in verdict.found],
    }
