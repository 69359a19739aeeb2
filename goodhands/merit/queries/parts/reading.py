"""How much of what a person wrote was read, which skills it called for, where it was judged in a round."""

from datetime import datetime
from zoneinfo import ZoneInfo

from django.db.models import Count
from django.db.models.functions import TruncMonth

from goodhands.accounts.models import Person
from goodhands.merit.models import CalibrationReply, Draw, Practice, Reading, SkillNotice
from goodhands.merit.rules.record_parts import Part, Row


def reading(person: Person, *, now: datetime) -> Part:
    """Return, month by month, how many replies were read by the engine, the judge and a person (QM-01)."""
    mine = Reading.objects.filter(message__author=person)
    by_month = mine.annotate(month=_month("message__created_at", person)).order_by("month").values("month")
    told = by_month.annotate(
        read=Count("pk"), by_person=Count("message__seen"), by_judge=Count("message__opinion")
    )
    left_out = _left_out(person)
    rows: tuple[Row, ...] = tuple(
        {
            "month": f"{one['month']:%Y-%m}",
            "replies_read": one["read"],
            "by_a_person": one["by_person"],
            "by_the_judge": one["by_judge"],
        }
        for one in told
    )
    says = f"How many of your replies were read, by month. The lot left {left_out} unread."
    return Part("reading", "What was read", says, rows)


def skills(person: Person, *, now: datetime) -> Part:
    """Return what was noticed of a person's skills, and how many replies were counted for it (TR-02)."""
    notices = SkillNotice.objects.filter(person=person).order_by("noticed_at", "id")
    rows: tuple[Row, ...] = tuple(
        {
            "skill": one.skill,
            "what": one.kind,
            "from_date": one.starts_on,
            "to_date": one.ends_on,
            "replies_that_called_for_it": one.due,
            "replies_that_showed_it": one.shown,
            "noticed_at": one.noticed_at,
        }
        for one in notices
    )
    counted = Practice.objects.filter(person=person).count()
    says = f"What was noticed of your skills over some weeks. {counted} of your replies were counted for it."
    return Part("skills", "Skills", says, rows)


def rehearsed(person: Person, *, now: datetime) -> Part:
    """Return the replies that were judged in a calibration session, once its verdicts were revealed."""
    used = CalibrationReply.objects.filter(message__author=person, session__revealed_at__isnull=False)
    rows: tuple[Row, ...] = tuple(
        {
            "session": one.session.title,
            "held_at": one.session.created_at,
            "conversation": one.message.conversation.subject,
            "settled_as": [f"{rule}: {tier}" for rule, tier in (one.settled or {}).items()],
            "note": one.note,
        }
        for one in used.select_related("session", "message__conversation").order_by("id")
    )
    says = "Replies of yours on which several people compared how they judge. It never counts."
    return Part("calibration", "Calibration", says, rows)


def _left_out(person: Person) -> int:
    return Draw.objects.filter(message__author=person, is_drawn=False).count()


def _month(field: str, person: Person) -> TruncMonth:
    return TruncMonth(field, tzinfo=ZoneInfo(person.time_zone))
