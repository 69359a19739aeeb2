"""What a handbook switches on and off: the ledger, praise, reviews of the process (X2, X3)."""

from goodhands.handbook.rules.book import Handbook
from goodhands.merit.rules.weighing import keeps_ledger


def gives_praise(handbook: Handbook | None) -> bool:
    """Tell whether praise is given: with a ledger always, without one unless `[kudos]` is off (X3)."""
    if handbook is None or keeps_ledger(handbook):
        return True
    return bool(handbook.about.get("kudos", {}).get("enabled", True))


def reviews_process(handbook: Handbook | None) -> bool:
    """Tell whether what went wrong becomes a review of the process instead of anybody's (X2, QM-18)."""
    return handbook is not None and handbook.about.get("monitoring", {}).get("kind") == "process-review"


def weighs_people(handbook: Handbook) -> bool:
    """Tell whether what somebody writes is weighed at all: a ledger is kept, and a monitor reads (X2)."""
    kind = handbook.about.get("monitoring", {}).get("kind", "every-message")
    return keeps_ledger(handbook) and kind in ("every-message", "sample")
