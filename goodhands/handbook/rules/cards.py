"""Playbooks as cards beside the composer: their title, and the words that they hold ready (TX-04).

A playbook holds words ready in a section "## Words", a line each: `- Acknowledge: “…”`.
"""

import re
from dataclasses import dataclass

from goodhands.handbook.rules.book import Handbook

_WORDS = re.compile(r"^## Words\s*$(?P<lines>.*?)(?=^## |\Z)", re.MULTILINE | re.DOTALL)
_LINE = re.compile(r"^- (?P<name>[^:\n]{1,40}): [“\"](?P<phrase>[^\n]+?)[”\"]\s*$", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class Phrase:
    """Words that help: what they are for, and whether the reply says them already."""

    name: str
    words: str
    is_said: bool = False
    is_next: bool = False


@dataclass(frozen=True, slots=True)
class Card:
    """A playbook's title and its phrases; `path` is the page it comes from."""

    title: str
    phrases: tuple[Phrase, ...]
    path: str


def card_of(handbook: Handbook, path: str, reply: str = "") -> Card | None:
    """Return the card of a playbook, None if it holds no words ready. The first phrase not said is next."""
    text = handbook.pages.get(path, "")
    section = _WORDS.search(text)
    lines = list(_LINE.finditer(section["lines"])) if section else []
    if not lines:
        return None
    phrases: list[Phrase] = []
    for line in lines:
        is_said = line["phrase"].rstrip("…. ") in reply
        is_next = not is_said and not any(one.is_next for one in phrases)
        phrases.append(Phrase(line["name"], line["phrase"], is_said, is_next))
    return Card(text.split("\n", 1)[0].removeprefix("# ").strip(), tuple(phrases), path)
