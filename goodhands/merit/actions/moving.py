"""Saying that an incident is of another behaviour than the one proposed."""

from datetime import datetime

from django.db import transaction

from goodhands.accounts.models import Person
from goodhands.handbook import queries as handbooks
from goodhands.handbook.rules.book import Handbook
from goodhands.merit.actions.deciding import open_to
from goodhands.merit.actions.judging import DecisionRefused, record
from goodhands.merit.models import Incident
from goodhands.merit.queries.behaviours import find_behaviour
from goodhands.merit.rules.weighing import weight, weight_of_tier


def move(incident: Incident, behaviour: str, *, by: Person, now: datetime) -> None:
    """Say that it breaks another rule than the proposed one, or is a merit of another kind.

    It takes the tier and weight of that; a merit keeps its own. The rule is read in the version under which
    the incident was found, and in the one in force if it is newer than that. Raises DecisionRefused for an
    unknown behaviour, one of the other sign, and where that rule was found in the same place.
    """
    with transaction.atomic():
        fresh = open_to(incident, by)
        if _stands_there(fresh, behaviour):
            raise DecisionRefused("An incident of that rule stands there already; dismiss this one instead.")
        data = {"from": fresh.behaviour, "to": behaviour}
        _set(fresh, behaviour, now)
        fresh.save(update_fields=["behaviour", "handbook_version", "tier", "weight"])
        record(fresh, "moved", by=by, now=now, data={**data, "tier": fresh.tier})


def _set(fresh: Incident, behaviour: str, now: datetime) -> None:
    handbook = _book_with(behaviour, fresh.handbook_version, now)
    rule = handbook.rule(behaviour) if handbook else None
    other = find_behaviour(behaviour, now=now)
    if handbook is not None and rule is not None and fresh.sign == "demerit":
        fresh.handbook_version = handbook.version_id
        fresh.tier, fresh.weight = rule.starting_tier or "minor", weight(rule)
    elif other is None or other.sign != fresh.sign:
        raise DecisionRefused(f"There is no {fresh.sign} {behaviour!r} in the handbook.")
    elif fresh.sign == "demerit":
        fresh.tier, fresh.weight = other.tier, weight_of_tier(other.tier)
    fresh.behaviour = behaviour


def _stands_there(fresh: Incident, behaviour: str) -> bool:
    if fresh.message_id is None:
        return False
    place = {"where": fresh.where, "start": fresh.start, "end": fresh.end, "sign": fresh.sign}
    return Incident.objects.filter(message=fresh.message_id, behaviour=behaviour, **place).exists()


def _book_with(behaviour: str, version_id: int, now: datetime) -> Handbook | None:
    found = handbooks.version(version_id) if version_id else None
    return found if found and found.rule(behaviour) else handbooks.in_force(now)
