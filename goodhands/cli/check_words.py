"""Findings of one reply, for people to read in a terminal."""

from collections.abc import Iterable

from rich.console import Console
from rich.text import Text

from goodhands.conduct.rules.advice import Advice
from goodhands.conduct.rules.case import Finding

_MARKS = {"block": "must change", "confirm": "look again", "hint": "hint"}
_COLOURS = {"block": "bold red", "confirm": "bold yellow", "hint": "bold cyan"}
_LONGEST = 100


def show(advice: Iterable[Advice], text: str) -> None:
    """Print each finding: its rule in the colour of its mode, the words, the reason and the fixes."""
    console = Console(highlight=False)
    for item in advice:
        finding = item.finding
        where = f"({_MARKS[item.mode]}, {finding.rule}, {_place(finding, text)})"
        console.print(Text.assemble((item.title, _COLOURS[item.mode]), " ", (where, "dim")))
        if finding.words:
            console.print(Text.assemble("  “", (_short(finding.words), "underline"), "”"))
        console.print(f"  {finding.reason}", markup=False)
        for fix in finding.fixes:
            console.print(Text(f"  → {fix.label}", style="green"))
    if not advice:
        console.print("Nothing to change.")


def _place(finding: Finding, text: str) -> str:
    if finding.where != "reply":
        return "in the customer's letter"
    return f"line {text.count(chr(10), 0, finding.start) + 1}"


def _short(words: str) -> str:
    line = " ".join(words.split())
    return line if len(line) <= _LONGEST else line[: _LONGEST - 1] + "…"
