"""negative-language: say what can be done (seed 000 phase 2, 6; seed 003, phrases to avoid)."""

from collections.abc import Iterable

from goodhands.conduct.rules.case import Case, Check, Finding
from goodhands.conduct.rules.draft import Draft
from goodhands.conduct.rules.phrases import Wording
from goodhands.conduct.rules.wording.closed_doors import CLOSED_DOORS
from goodhands.conduct.rules.wording.refusals import REFUSALS

_ID = "negative-language"
WORDING = Wording(*REFUSALS, *CLOSED_DOORS)


def find(draft: Draft, case: Case) -> Iterable[Finding]:
    """Notice refusals, blame and closed doors where an offer could stand."""
    return WORDING.find(_ID, draft, case)


CHECK = Check(_ID, find)
