"""promise-without-date: a promise names the time by which it is kept (seed 000 phase 1, 1.e and 2; seed "
"004)."""

import re
from collections.abc import Iterable

from goodhands.conduct.rules.case import Case, Check, Finding, Fix
from goodhands.conduct.rules.commitments import Commitment, commitments
from goodhands.conduct.rules.dates import near_times
from goodhands.conduct.rules.draft import Draft
from goodhands.conduct.rules.due import due_time
from goodhands.conduct.rules.sentences import body_sentences
from goodhands.conduct.rules.zones import Span

_ID = "promise-without-date"
_REASON = (
    "This is a promise, and the customer can't tell when to expect it. A day is enough; an estimate is fine."
)
_ASSURED = "Good to hear that it is in your hands. By when? A day lets the customer stop worrying."
_END = re.compile(r"[\s.!…]*$")


def find(draft: Draft, case: Case) -> Iterable[Finding]:
    """Notice commitments that name no time by which they are kept."""
    undated = [each for each in commitments(draft) if each.time is None and not each.is_at_once]
    dated = bool(undated) and any(
        due_time(each, draft.own_words[each.start : each.end]) for each in body_sentences(draft)
    )
    for each in undated:
        if each.is_assurance and (dated or len(undated) > 1):
            continue
        reason = _ASSURED if each.is_assurance else _REASON
        yield draft.finding(_ID, Span(each.start, each.end), reason, _fixes(each, case))


def _fixes(promise: Commitment, case: Case) -> tuple[Fix, ...]:
    end = _END.search(promise.text)
    at = promise.start + (end.start() if end else len(promise.text))
    return tuple(Fix(f"Add “{time}”", at, at, f" {time}") for time in near_times(case.now))


CHECK = Check(_ID, find)
