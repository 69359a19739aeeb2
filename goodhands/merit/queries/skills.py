"""How often somebody's replies called for a skill and showed it, by week of their own calendar (TR-02)."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from goodhands.accounts.models import Person
from goodhands.conversations.models import Message
from goodhands.merit.models import Incident, Practice, SkillNotice
from goodhands.merit.rules.skills.noticing import Known
from goodhands.merit.rules.skills.weeks import Week, by_week


def today_of(person: Person, now: datetime) -> date:
    """Return the day that it is for somebody, in their time zone."""
    return now.astimezone(ZoneInfo(person.time_zone)).date()


def start_of(day: date, person: Person) -> datetime:
    """Return the moment at which a day begins for somebody."""
    return datetime.combine(day, time(), ZoneInfo(person.time_zone))


def skill_weeks(person: Person, mondays: Sequence[date]) -> dict[str, tuple[Week, ...]]:
    """Return the weeks of each skill that was called for in any of them; `mondays` in order. One query."""
    if not mondays:
        return {}
    zone = ZoneInfo(person.time_zone)
    start, end = start_of(mondays[0], person), start_of(mondays[-1] + timedelta(weeks=1), person)
    rows = Practice.objects.filter(person=person, written_at__gte=start, written_at__lt=end)
    practised = rows.values_list("written_at", "skills").iterator()
    return by_week(((moment.astimezone(zone).date(), skills) for moment, skills in practised), mondays)


def noticed_so_far(person: Person) -> Known:
    """Return the last day of what was noticed last of somebody's skills, by kind and skill."""
    rows = SkillNotice.objects.filter(person=person).order_by("ends_on")
    return {(kind, skill): ends for kind, skill, ends in rows.values_list("kind", "skill", "ends_on")}


def waits_to_be_read(before: datetime) -> bool:
    """Tell whether a reply sent before a moment is still to be read: figures up to then may yet change."""
    sent = Message.objects.filter(
        direction=Message.Direction.OUTBOUND, conduct_read=False, author__isnull=False, created_at__lt=before
    )
    return sent.exclude(outgoing__state="waiting").exists()


@dataclass(frozen=True, slots=True)
class Letter:
    """A reply that called for a skill, and whether it showed it."""

    message: Message
    is_shown: bool


def letters_behind(incident: Incident) -> list[Letter]:
    """Return the replies behind what was noticed of a skill, those that lack it first; else none."""
    notice = SkillNotice.objects.filter(incident=incident).select_related("person").first()
    if notice is None:
        return []
    start = start_of(notice.starts_on, notice.person)
    end = start_of(notice.ends_on + timedelta(days=1), notice.person)
    rows = Practice.objects.filter(person=notice.person, written_at__gte=start, written_at__lt=end)
    called = rows.filter(skills__has_key=notice.skill).select_related("message__conversation")
    found = [
        Letter(row.message, bool(row.skills[notice.skill])) for row in called.order_by("written_at", "pk")
    ]
    return sorted(found, key=lambda letter: letter.is_shown)
