"""The phrases of a language: pattern, reason, fixes, and what makes the words harmless."""

from collections.abc import Iterator

from goodhands.conduct.rules.case import Fix
from goodhands.conduct.rules.languages.entries import Table
from goodhands.conduct.rules.phrases import Fixer, Hit, Phrase, Unless, phrase
from goodhands.conduct.rules.wording.fixes import drop

_KEYS = ("pattern", "reason", "fixes", "unless_before", "unless_after", "unless_within")


def phrases_of(table: Table) -> Iterator[Phrase]:
    """Give the phrases of a rule's file. Raises LanguageError."""
    for number, given in enumerate(table.list("phrases"), 1):
        if not isinstance(given, dict):
            raise table.wrong(f"phrases {number}", "write each phrase under a line [[phrases]]")
        yield _phrase(Table(table.file, f"phrases {number}", given))


def _phrase(one: Table) -> Phrase:
    one.only(*_KEYS)
    unless = {key: one.source(key) if key in one.values else "" for key in _KEYS[3:]}
    return phrase(
        "",
        one.source("pattern"),
        one.text("reason"),
        fixes=_fixer(one.texts("fixes")),
        unless=Unless(*unless.values()) if any(unless.values()) else None,
    )


def _fixer(choices: tuple[str, ...]) -> Fixer | None:
    if not choices:
        return None

    def fixes(hit: Hit) -> Iterator[Fix]:
        for words in choices:
            if words:
                yield hit.fix(f"Say “{words}”", words)
            else:
                yield from drop(hit)

    return fixes
