"""Which behaviours there are, where each comes from, and what each is called."""

from datetime import datetime

from goodhands.accounts.models import Person
from goodhands.accounts.people import PersonQuerySet
from goodhands.handbook import queries as handbooks
from goodhands.handbook.rules.book import Handbook
from goodhands.merit.models import OwnBehaviour
from goodhands.merit.queries.sight import others_seen
from goodhands.merit.rules.behaviours import (
    OF_THE_SYSTEM,
    SYSTEM_TITLES,
    Behaviour,
    Sign,
    of_praise,
    of_rule,
)
from goodhands.merit.rules.praise_kinds import PRAISE_KINDS, kinds_of


def find_behaviour(behaviour: str, *, now: datetime) -> Behaviour | None:
    """Return the behaviour of that id: a rule in force, praise, one of the organisation or of the system."""
    handbook = handbooks.in_force(now)
    rule = handbook.rule(behaviour) if handbook else None
    if rule is not None:
        return of_rule(rule)
    kinds = kinds_of(handbook)
    if behaviour in kinds:
        return of_praise(behaviour, kinds[behaviour])
    own = OwnBehaviour.objects.filter(code=behaviour, retired_at=None).first()
    return _of_own(own) if own else next((one for one in OF_THE_SYSTEM if one.id == behaviour), None)


def own_behaviours(sign: Sign | None = None) -> list[Behaviour]:
    """Return what the organisation added and did not retire, by area and title; of one sign, or all."""
    found = OwnBehaviour.objects.filter(retired_at=None)
    return [_of_own(one) for one in (found.filter(sign=sign) if sign else found)]


def every_own_behaviour() -> list[OwnBehaviour]:
    """Return all that the organisation ever added, what is in use first, for the page that sets them."""
    rows = OwnBehaviour.objects.select_related("added_by", "retired_by")
    return sorted(rows, key=lambda one: one.retired_at is not None)


def find_own_behaviour(code: str) -> OwnBehaviour | None:
    """Return one that the organisation added, retired or not; None for anything else."""
    return OwnBehaviour.objects.filter(code=code).first() if code.startswith("own-") else None


def titles(handbook: Handbook | None) -> dict[str, str]:
    """Return what each behaviour is called, by its id: rules, praise, other areas, those of the system."""
    own = dict(OwnBehaviour.objects.order_by().values_list("code", "title"))
    rules = {rule.id: rule.title for rule in handbook.rules} if handbook else {}
    return {**SYSTEM_TITLES, **PRAISE_KINDS, **kinds_of(handbook), **own, **rules}


def whom_to_report(viewer: Person) -> PersonQuerySet:
    """Return of whom somebody may bring in what no letter shows: all for those who judge, a lead's team."""
    return others_seen(viewer, frozenset({"manager", "monitor"})).active().by_name()


def _of_own(one: OwnBehaviour) -> Behaviour:
    return Behaviour(one.code, one.title, "merit" if one.sign == "merit" else "demerit", one.tier, one.area)
