"""unanswered-thread: every question and request of the customer gets its answer (seed 000 phase 1, 1.h)."""

from collections.abc import Iterable

from goodhands.conduct.rules.answers import open_asks
from goodhands.conduct.rules.case import Case, Check, Finding, Fix
from goodhands.conduct.rules.draft import Draft

_ID = "unanswered-thread"
_QUESTION = "Your reply doesn't speak of this yet. Answer it, or say by when you will."
_REQUEST = "This wish still waits for a word: done, by when, or why not."


def find(draft: Draft, case: Case) -> Iterable[Finding]:
    """Notice questions and requests of the turn answered that the reply passes over."""
    if not draft.text.strip():
        return
    body = draft.zones.body
    at = body[-1].end if body else len(draft.text.rstrip())
    for ask in open_asks(draft, case):
        reason = _REQUEST if ask.kind == "request" else _QUESTION
        fix = Fix("Take it up", at, at, f" About “{_short(ask.text)}”: …")
        yield Finding(_ID, ask.start, ask.end, ask.text, reason, where="customer", fixes=(fix,))


def _short(words: str) -> str:
    line = " ".join(words.split()).rstrip("?.! ")
    return line if len(line) <= 60 else f"{line[:59].rsplit(' ', 1)[0]} …"


CHECK = Check(_ID, find)
