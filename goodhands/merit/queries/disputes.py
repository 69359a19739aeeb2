"""Who weighed an incident, until when it can be disputed, and what waits for a second judge."""

from datetime import date
from zoneinfo import ZoneInfo

from goodhands.accounts.models import Person
from goodhands.handbook import queries as handbooks
from goodhands.merit.models import Decision, Incident
from goodhands.merit.rules.disputing import last_day


def weighing(incident: Incident) -> Decision | None:
    """Return the decision that confirmed an incident as it stands, or None."""
    return incident.decisions.filter(kind="confirmed").order_by("-id").select_related("by").first()


def weighed_by(incident: Incident) -> int | None:
    """Return who confirmed an incident, by id."""
    decision = weighing(incident)
    return decision.by_id if decision else None


def disputable_until(incident: Incident) -> date | None:
    """Return the last day on which a confirmed demerit can be disputed, None if it can't be (gap 6)."""
    if incident.state != Incident.State.CONFIRMED or incident.sign != "demerit":
        return None
    decision = weighing(incident)
    if decision is None:
        return None
    confirmed_on = decision.created_at.astimezone(ZoneInfo(incident.person.time_zone)).date()
    return last_day(confirmed_on, handbooks.in_force(decision.created_at))


def may_settle(person: Person, incident: Incident) -> bool:
    """Tell whether a person may decide this dispute: they judge, and have had no part in it so far."""
    is_theirs = person.pk in (incident.person_id, incident.proposer_id, weighed_by(incident))
    return incident.state == Incident.State.DISPUTED and person.sees_every_inbox and not is_theirs
