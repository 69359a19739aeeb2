"""What a year comes to for everybody: the bonus list and the promotion list (rule 7, QM-10)."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time
from itertools import groupby
from operator import itemgetter
from typing import cast
from zoneinfo import ZoneInfo

from django.conf import settings

from goodhands.accounts.models import Person
from goodhands.ledger.queries.days import day_of
from goodhands.ledger.queries.on_file import letters_on_file, new_hires
from goodhands.ledger.queries.terms import terms_on
from goodhands.merit.models import Incident
from goodhands.merit.rules.standing.counting import Counted
from goodhands.merit.rules.standing.history import History, LetterOnFile, Sign
from goodhands.merit.rules.standing.probation import last_day, probations
from goodhands.merit.rules.standing.standing import year_from
from goodhands.merit.rules.standing.terms import TermsOn
from goodhands.merit.rules.standing.year_end import Ranked, bonus_list, promotion_list, year_end

_S = Incident.State
# What was confirmed counts while a dispute is open, too, and where it was upheld.
_COUNTING = (_S.CONFIRMED, _S.DISPUTED, _S.UPHELD)


@dataclass(frozen=True, slots=True)
class Mark:
    """What management should know beside the figures: letters of the year, and a probation at its end.

    `letters` were issued in the year and still stand; `probation_until` is the last day of a probation that
    runs on the day of the list, None if none does.
    """

    letters: int = 0
    probation_until: date | None = None


@dataclass(frozen=True, slots=True)
class YearEndLists:
    """A year on a day: who has whole net majors, everybody by merits, and whom a letter or probation marks.

    `on` is today, or the last day of a year that is over. `people` and `marks` go by ids; not everybody has a
    mark.
    """

    year: int
    on: date
    bonus: tuple[Ranked, ...]
    promotion: tuple[Ranked, ...]
    people: Mapping[int, Person]
    marks: Mapping[int, Mark]


def year_end_lists(year: int, *, now: datetime) -> YearEndLists:
    """Return the lists of a calendar year for everybody who works here, by what is decided as of `now`.

    What is stored of incidents (state, tier, behaviour) is read instead of every decision: `goodhands ledger
    replay` makes sure that they say the same. As many queries for any number of people.
    """
    today, terms = day_of(now), terms_on()
    on = min(today, date(year, 12, 31))
    people = {one.pk: one for one in Person.objects.active().by_name()}
    held = {
        pk: year_end(pk, year_from(counted, year, today, terms), terms(on).major)
        for pk, counted in _counted(year, today)
    }
    nothing = year_from((), year, today, terms)
    years = [held.get(pk) or year_end(pk, nothing, terms(on).major) for pk in people]
    marks = _marks(list(people), on, today, terms)
    return YearEndLists(year, on, bonus_list(years), promotion_list(years), people, marks)


def _counted(year: int, today: date) -> Iterator[tuple[int, Iterator[Counted]]]:
    """Give what happened in a year, up to today, and counts now, person after person."""
    zone = ZoneInfo(settings.ORGANISATION_TIME_ZONE)
    begin, end = (datetime.combine(date(number, 1, 1), time(), zone) for number in (year, year + 1))
    rows = Incident.objects.filter(state__in=_COUNTING, occurred_at__gte=begin, occurred_at__lt=end)
    fields = ("person_id", "id", "behaviour", "sign", "tier", "occurred_at", "message_id")
    stored = rows.order_by("person_id").values_list(*fields).iterator()
    for person, group in groupby(stored, key=itemgetter(0)):
        dated = (
            Counted(pk, behaviour, cast("Sign", sign), at.astimezone(zone).date(), tier, occasion=message)
            for _, pk, behaviour, sign, tier, at, message in group
        )
        yield person, (one for one in dated if one.day <= today)


def _marks(people: Sequence[int], on: date, today: date, terms: TermsOn) -> dict[int, Mark]:
    """Return who is marked on a day, by the letters that stand today: one taken back since never was."""
    letters, hires = letters_on_file(people), new_hires(people)
    found = {}
    for pk in {*letters, *hires}:
        standing = tuple(one for one in letters.get(pk, ()) if not one.is_withdrawn_on(today))
        running = probations(History((), standing, hires.get(pk)), on, terms)
        found[pk] = Mark(_issued_in(on.year, standing), last_day(running, on))
    return {pk: mark for pk, mark in found.items() if mark != Mark()}


def _issued_in(year: int, letters: Sequence[LetterOnFile]) -> int:
    return sum(one.issued_on.year == year for one in letters if one.issued_on)
