"""Which incidents only coach: the person was still learning the rule then, said so themself,
or the handbook in force counts nothing against anybody.
"""

from collections.abc import Iterable, Sequence
from datetime import datetime
from zoneinfo import ZoneInfo

from goodhands.accounts.models import Person
from goodhands.handbook import queries as handbooks
from goodhands.handbook.rules.book import Handbook
from goodhands.handbook.rules.phases import Phase, phase_of
from goodhands.merit.models import Decision, Incident
from goodhands.merit.rules.weighing import keeps_ledger


def phase_then(person: Person, moment: datetime, handbook: Handbook) -> Phase:
    """Return the phase in which a person was at a moment, by their own calendar."""
    return phase_of(person.handbook_since, moment.astimezone(ZoneInfo(person.time_zone)).date(), handbook)


def is_coaching(incident: Incident) -> bool:
    """Tell whether an incident can only coach, by the handbook in force when it happened (ledger, rule 8)."""
    return incident.pk in coaching_among([incident])


def is_admitted(incident: Incident) -> bool:
    """Tell whether the person said so themself, of this incident or of the same rule in the same reply."""
    return incident.pk in _admitted_among([incident])


def counts_nothing(incident: Incident) -> bool:
    """Tell whether the handbook in force when it happened keeps no ledger (X2, QM-18)."""
    return bool(incident.handbook_version) and not keeps_ledger(handbooks.version(incident.handbook_version))


def coaching_among(incidents: Iterable[Incident]) -> set[int]:
    """Return the ids of those incidents that can only coach; praise never is."""
    rows = list(incidents)
    books: dict[int, Handbook] = {}
    found = _admitted_among(rows)
    for one in rows:
        if one.sign != "demerit" or not one.handbook_version:
            continue
        if one.handbook_version not in books:
            books[one.handbook_version] = handbooks.version(one.handbook_version)
        book = books[one.handbook_version]
        rule = book.rule(one.behaviour)
        is_learning = rule is not None and phase_then(one.person, one.occurred_at, book).coaches(rule)
        if is_learning or not keeps_ledger(book):
            found.add(one.pk)
    return found


def _admitted_among(rows: Sequence[Incident]) -> set[int]:
    """Return the ids of those that were admitted (QM-19), however they are weighed again; in one query."""
    demerits = [one for one in rows if one.sign == "demerit"]
    messages = {one.message_id for one in demerits if one.message_id is not None}
    admitted = Decision.objects.filter(kind="admitted", incident__message__in=messages)
    known = [decision.incident for decision in admitted.select_related("incident")]
    ids, places = {one.pk for one in known}, {(one.message_id, one.behaviour) for one in known}
    return {one.pk for one in demerits if one.pk in ids or (one.message_id, one.behaviour) in places}
