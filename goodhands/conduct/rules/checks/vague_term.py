"""vague-term: no "as soon as possible", no "more information"; say what and when (seed 000 phase 1, 1.e)."""

from collections.abc import Iterable

from goodhands.conduct.rules.case import Case, Check, Finding
from goodhands.conduct.rules.draft import Draft
from goodhands.conduct.rules.phrases import Wording
from goodhands.conduct.rules.wording.vague_things import VAGUE_THINGS
from goodhands.conduct.rules.wording.vague_times import VAGUE_TIMES

_ID = "vague-term"
WORDING = Wording(*VAGUE_TIMES, *VAGUE_THINGS)


def find(draft: Draft, case: Case) -> Iterable[Finding]:
    """Notice vague times and vague things in the agent's own words."""
    return WORDING.find(_ID, draft, case)


CHECK = Check(_ID, find)
