"""Checklists of a handbook as values: a title, and what to look at (CA-08)."""

import re
from dataclasses import dataclass

from goodhands.handbook.rules.book import Handbook

BEFORE_CLOSING = "checklists/before-closing.md"
_ITEM = re.compile(r"^- \[[ x]\] (?P<words>\S.*?)\s*$", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class Checklist:
    """A checklist's title and its items, in order."""

    title: str
    items: tuple[str, ...]


def before_closing(handbook: Handbook) -> Checklist | None:
    """Return what to look at before a conversation closes; None where the handbook doesn't ask for it.

    It asks with `self_assessment = true` under `[closing]`, and a list in `checklists/before-closing.md`.
    """
    if not handbook.about.get("closing", {}).get("self_assessment"):
        return None
    text = handbook.pages.get(BEFORE_CLOSING, "")
    items = tuple(match["words"] for match in _ITEM.finditer(text))
    return Checklist(text.split("\n", 1)[0].removeprefix("# ").strip(), items) if items else None
