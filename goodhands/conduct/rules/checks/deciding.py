"""Decides for the absence rules: is what they ask for missing here, all things said on both sides weighed?

For each rule a small trained model: short trees over the signs of `weighing`, of which the suspicion that
wordings and single odds raise is one. `training/deciding` tells how they came about.
"""

import json
from functools import lru_cache
from pathlib import Path
from typing import NamedTuple

from goodhands.conduct.rules.case import Case
from goodhands.conduct.rules.checks.owed import Owed
from goodhands.conduct.rules.checks.weighing import Seen, sign
from goodhands.conduct.rules.draft import Draft
from goodhands.conduct.rules.moves.reading import body_of
from goodhands.conduct.rules.signals.reading import turn_answered
from goodhands.conduct.rules.spotting import Spot
from goodhands.conduct.rules.trees import Forest, forest

_MODELS = Path(__file__).parents[1] / "due_model.json"


def missed(rule: str, draft: Draft, case: Case, owed: Owed, suspected: Spot | None) -> Spot | None:
    """Return the customer's words that make due what a reply lacks, by the model of `rule`; None if nothing.

    `suspected` are the words that raise suspicion; without them those that may make it due are shown.
    """
    spot = suspected or owed.shown_by(turn_answered(case))
    if spot and is_missing(rule, draft, case, suspicion=float(suspected is not None)):
        return spot
    return None


def is_missing(rule: str, draft: Draft, case: Case, *, suspicion: float) -> bool:
    """Tell whether a reply lacks what `rule` asks for, by its model; without a turn it never does."""
    seen = seen_in(draft, case, suspicion=suspicion)
    if not seen.turn.sentences:
        return False
    weighed = models()[rule]
    chance = weighed.forest.chance({name: sign(name)(seen) for name in weighed.forest.signs})
    return chance >= (weighed.if_suspected if suspicion > 0 else weighed.forest.limit)


def seen_in(draft: Draft, case: Case, *, suspicion: float) -> Seen:
    """Return both sides of the talk made ready to be weighed."""
    return Seen(case, turn_answered(case), body_of(draft), suspicion)


class Weighed(NamedTuple):
    """The model of a rule: its trees, and from which chance on it says yes where there is suspicion."""

    forest: Forest
    if_suspected: float


@lru_cache(maxsize=1)
def models() -> dict[str, Weighed]:
    """Return the models of all rules that have one, by rule."""
    tables = json.loads(_MODELS.read_text(encoding="utf-8"))
    return {rule: Weighed(forest(table), table["if_suspected"]) for rule, table in tables.items()}
