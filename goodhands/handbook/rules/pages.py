"""The texts of a handbook beside its rules: playbooks, templates, checklists, training, letters."""

import re

from goodhands.handbook.rules.book import CHANNELS, HandbookError

FIELDS = (
    "customer_name",
    "agent_name",
    "company_name",
    "issue",
    "answer",
    "next_step",
    "date",
    "order",
    "options",
    "cause",
)
# What a letter of the ledger to one of our own people can be filled in with (QM-09).
LETTER_FIELDS = (
    "person_name",
    "year",
    "net",
    "demerits",
    "merits",
    "next_letter",
    "date",
    "probation_until",
    "signed_by",
)
FIELD = re.compile(r"\{\{\s*(.*?)\s*\}\}")
_STEP = re.compile(r"^\d+\. \S", re.MULTILINE)
_BOX = re.compile(r"^- \[ \] \S", re.MULTILINE)
_CHANNEL = re.compile(r"^Channel: *(.*?) *$", re.MULTILINE)


def check_page(path: str, words: str) -> None:
    """Raise HandbookError for a page without title, steps or boxes, and for unknown fields."""
    if "/" not in path:
        return
    if not words.startswith("# "):
        raise HandbookError(path, 1, "a page starts with its title: “# …”")
    folder = path.split("/", 1)[0]
    if folder == "playbooks" and not _STEP.search(words):
        raise HandbookError(path, None, "a playbook has numbered steps: “1. …”")
    if folder == "checklists" and not _BOX.search(words):
        raise HandbookError(path, None, "a checklist has boxes: “- [ ] …”")
    if folder == "templates":
        _check_template(path, words)
    if folder == "letters":
        _check_fields(path, words, LETTER_FIELDS)


def _check_template(path: str, words: str) -> None:
    channel = _CHANNEL.search(words)
    if channel is None or channel[1] not in CHANNELS:
        raise HandbookError(path, None, f"a template says “Channel: …”, one of {', '.join(CHANNELS)}")
    _check_fields(path, words, FIELDS)


def _check_fields(path: str, words: str, known: tuple[str, ...]) -> None:
    for field in FIELD.findall(words):
        if field not in known:
            line = words[: words.index(field)].count("\n") + 1
            raise HandbookError(path, line, f"unknown field {field!r}; known are {', '.join(known)}")
