"""Which terms of the ledger held on which day, by the versions of the handbook."""

from bisect import bisect_right
from datetime import date
from functools import lru_cache

from goodhands.handbook import queries as handbooks
from goodhands.ledger.queries.days import day_of
from goodhands.merit.rules.standing.terms import NOTHING_COUNTS, Terms, TermsOn, terms_of


def terms_on() -> TermsOn:
    """Return the terms by day, with one query: a version holds for the whole day on which it comes in.

    Days before the first version go by the first; without any, nothing counts.
    """
    spans = handbooks.spans()
    days = [day_of(start) for start, _, _ in spans]
    terms = [_terms(version_id, digest) for _, version_id, digest in spans]

    def on(day: date) -> Terms:
        return terms[max(0, bisect_right(days, day) - 1)] if terms else NOTHING_COUNTS

    return on


@lru_cache(maxsize=256)
def _terms(version_id: int, digest: str) -> Terms:
    """Read the terms of a stored version once a process; the digest makes sure that it is the one meant."""
    return terms_of(handbooks.version(version_id))
