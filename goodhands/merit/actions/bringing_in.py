"""What monitors, management and leads saw outside the letters: proposed, for the monitor to weigh (QM-11)."""

from dataclasses import dataclass
from datetime import date, datetime, time
from hashlib import sha256
from zoneinfo import ZoneInfo

from goodhands.accounts.models import Person
from goodhands.merit.actions.judging import DecisionRefused
from goodhands.merit.actions.proposals import Proposal
from goodhands.merit.actions.proposing import propose
from goodhands.merit.models import Incident
from goodhands.merit.queries.behaviours import find_behaviour

_MIDDAY = time(12)


@dataclass(frozen=True, slots=True)
class Sighting:
    """What was seen: the behaviour, what happened in words, the day in the zone of who tells it, a link."""

    behaviour: str
    words: str
    on: date | None
    link: str = ""


def bring_in(person: Person, seen: Sighting, *, by: Person, now: datetime) -> Incident:
    """Bring in something that speaks against a person and that no letter shows; it waits for the monitor.

    Sent twice it stands there once. Raises NotAllowed for whoever neither judges nor leads the person;
    DecisionRefused without words or a day, for a day to come, and for what is no demerit.
    """
    zone = ZoneInfo(by.time_zone)
    today = now.astimezone(zone).date()
    if seen.on is None or seen.on > today:
        raise DecisionRefused("Say on which day it happened, today at the latest.")
    behaviour = find_behaviour(seen.behaviour, now=now)
    if behaviour is None or behaviour.sign != "demerit":
        raise DecisionRefused("Choose what it is about.")
    at = now if seen.on == today else datetime.combine(seen.on, _MIDDAY, zone)
    words = "\0".join((seen.behaviour, seen.words.strip(), seen.link.strip(), seen.on.isoformat()))
    key = f"seen:{by.pk}:{person.pk}:{sha256(words.encode()).hexdigest()[:32]}"
    proposal = Proposal(seen.behaviour, seen.words, link=seen.link, key=key, occurred_at=at)
    return propose(person, proposal, by=by, now=now)
