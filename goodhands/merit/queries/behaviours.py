"""Which behaviours there are, and where each comes from."""

from datetime import datetime

from goodhands.handbook import queries as handbooks
from goodhands.merit.rules.behaviours import OF_THE_SYSTEM, Behaviour, of_praise, of_rule
from goodhands.merit.rules.praise_kinds import kinds_of


def find_behaviour(behaviour: str, *, now: datetime) -> Behaviour | None:
    """Return the behaviour of that id: a rule in force, a kind of praise, or one that the system names."""
    handbook = handbooks.in_force(now)
    rule = handbook.rule(behaviour) if handbook else None
    if rule is not None:
        return of_rule(rule)
    kinds = kinds_of(handbook)
    if behaviour in kinds:
        return of_praise(behaviour, kinds[behaviour])
    return next((one for one in OF_THE_SYSTEM if one.id == behaviour), None)
