"""The letters that the models learn from: sentences of our own, each with what it says."""

import json
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

DATA = Path(__file__).parent / "data"
LABELS = {
    "customer": (
        *("trouble", "upset", "problem", "news", "credit", "buying", "farewell", "ask"),
        *("manager", "legal", "privacy", "security", "threat", "dispute"),
    ),
    "agent": (
        *("sympathy", "thanks", "joy", "advance", "own", "solved", "brought", "do", "expect", "nothing"),
        *("commit", "undated", "door", "shut", "negative", "rude"),
    ),
}

WHOLES = {
    "customer": ("trouble", "problem", "problem+trouble", "news"),
    "agent": ("sympathy", "own+solved+brought"),
}  # what is weighed with an eye on the rest of the message


@dataclass(frozen=True, slots=True)
class Said:
    """A sentence, who says it, its labels, and the letter that it stands in."""

    side: str
    text: str
    labels: frozenset[str]
    letter: str


def read() -> Iterator[Said]:
    """Give every labelled sentence: one letter a line in letters/, single sentences in sentences.jsonl."""
    for path in sorted((DATA / "letters").glob("*.jsonl")):
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines()):
            letter = json.loads(line)
            for text, labels in letter["s"]:
                yield Said(letter["side"], text, frozenset(labels.split()), f"{path.name}:{number}")
    for number, line in enumerate((DATA / "sentences.jsonl").read_text(encoding="utf-8").splitlines()):
        one = json.loads(line)
        yield Said(one["side"], one["text"], frozenset(one["labels"].split()), f"sentences:{number}")
