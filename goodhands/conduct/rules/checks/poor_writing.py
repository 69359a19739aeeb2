"""poor-writing: slips tell the customer how much care to expect (seeds 002, 003, 004; CO-15)."""

from collections.abc import Iterable, Iterator

from goodhands.conduct.rules.case import Case, Check, Finding, Fix
from goodhands.conduct.rules.draft import Draft
from goodhands.conduct.rules.phrases import Wording
from goodhands.conduct.rules.writing.agreement import AGREEMENT
from goodhands.conduct.rules.writing.articles import articles
from goodhands.conduct.rules.writing.forms import formed
from goodhands.conduct.rules.writing.grammar import GRAMMAR
from goodhands.conduct.rules.writing.slip import Slip
from goodhands.conduct.rules.writing.spelling import is_english, misspelt
from goodhands.conduct.rules.writing.texting import texting
from goodhands.conduct.rules.writing.usage import USAGE
from goodhands.conduct.rules.writing.verb_forms import VERB_FORMS
from goodhands.conduct.rules.zones import Span

_ID = "poor-writing"
WORDING = Wording(*GRAMMAR, *VERB_FORMS, *USAGE, *AGREEMENT)
_ENOUGH = 2
_SHOWN = 8


def find(draft: Draft, case: Case) -> Iterable[Finding]:
    """Notice two or more errors of spelling or grammar, or one thing that spoils the letter by itself."""
    slips = _apart([*formed(draft), *_language(draft, case)])
    if sum(slip.weight for slip in slips) < _ENOUGH:
        return
    for slip in slips[:_SHOWN]:
        yield draft.finding(_ID, Span(slip.start, slip.end), slip.reason, tuple(_fixes(slip)))


def _language(draft: Draft, case: Case) -> Iterator[Slip]:
    if not is_english(draft):
        return
    yield from misspelt(draft)
    yield from texting(draft)
    yield from articles(draft)
    for found in WORDING.find(_ID, draft, case):
        right = found.fixes[0].replacement if found.fixes else None
        yield Slip(found.start, found.end, 1, found.reason, right)


def _apart(slips: list[Slip]) -> list[Slip]:
    """Return slips in order; of overlapping ones the weightier."""
    kept: list[Slip] = []
    for slip in sorted(slips, key=lambda slip: (slip.start, -slip.weight)):
        if kept and slip.start < kept[-1].end:
            if slip.weight > kept[-1].weight:
                kept[-1] = slip
            continue
        kept.append(slip)
    return kept


def _fixes(slip: Slip) -> Iterator[Fix]:
    if slip.right is not None:
        label = f"Write “{slip.right}”" if slip.right else "Leave it out"
        yield Fix(label, slip.start, slip.end, slip.right)


CHECK = Check(_ID, find)
