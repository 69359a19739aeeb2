"""`goodhands check --jsonl`: a case a line in, an object a line out; how each rule did on labelled ones."""

import json
import sys
import time
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from rich.console import Console
from rich.table import Table

from goodhands.conduct.rules.advice import read
from goodhands.conduct.rules.case import Finding
from goodhands.conduct.rules.case_file import CaseError, Score, read_case
from goodhands.handbook.rules.book import Handbook


@contextmanager
def open_cases(source: str) -> Iterator[Iterable[str]]:
    """Open the lines of a file, or of standard input for "-". Raises OSError."""
    if source == "-":
        yield sys.stdin
        return
    with Path(source).open(encoding="utf-8") as lines:
        yield lines


def brief(finding: Finding) -> dict[str, Any]:
    """Return a finding as the command prints it. Offsets count in the reply; they are null where what it
    shows are the customer's words.
    """
    in_reply = finding.where == "reply"
    fix = finding.fixes[0] if finding.fixes else None
    return {
        "rule": finding.rule,
        "kind": finding.kind,
        "evidence": list(finding.evidence),
        "start": finding.start if in_reply else None,
        "end": finding.end if in_reply else None,
        "message": finding.reason,
        "fix": fix
        and {"label": fix.label, "start": fix.start, "end": fix.end, "replacement": fix.replacement},
    }


def check_cases(lines: Iterable[str], book: Handbook) -> None:
    """Print one object a case, as soon as it is read; after labelled cases the scores, on standard error.

    A line that is no case gives an object with `error`, and the next goes on.
    """
    scores = {rule.id: Score() for rule in book.rules if rule.check}
    any_labels = False
    for number, line in enumerate(lines, 1):
        if line.strip():
            any_labels |= _check_line(line, number, book, scores)
    if any_labels:
        _print_scores(scores)


def _check_line(line: str, number: int, book: Handbook, scores: dict[str, Score]) -> bool:
    try:
        labelled = read_case(line, number)
    except CaseError as error:
        _say({"id": _id_of(line), "error": str(error)})
        return False
    began = time.perf_counter()
    findings = [item.finding for item in read(labelled.reply, labelled.case, book)]
    spent = round((time.perf_counter() - began) * 1000, 3)
    _say({"id": labelled.id, "findings": [brief(found) for found in findings], "ms": spent})
    for rule, score in scores.items():
        score.count(labelled, rule, findings)
    return labelled.is_labelled


def _id_of(line: str) -> object:
    try:
        data = json.loads(line)
    except ValueError:
        return None
    return data.get("id") if isinstance(data, dict) else None


def _say(answer: dict[str, object]) -> None:
    print(json.dumps(answer, ensure_ascii=False), flush=True)


def _print_scores(scores: dict[str, Score]) -> None:
    table = Table("Rule", "right", "missed", "false alarms", "precision", "recall", "F1")
    for rule, score in scores.items():
        counts = (str(score.hits), str(score.misses), str(score.false_alarms))
        table.add_row(rule, *counts, f"{score.precision:.0%}", f"{score.recall:.0%}", f"{score.f1:.2f}")
    total = Score()
    for score in scores.values():
        total.add(score)
    counts = (str(total.hits), str(total.misses), str(total.false_alarms))
    table.add_row("all", *counts, f"{total.precision:.0%}", f"{total.recall:.0%}", f"{total.f1:.2f}")
    Console(stderr=True).print(table)
