"""How each judge decides, for management: counted in the database, one question for each zone of a judge."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from django.db.models import Count, Exists, F, OuterRef, QuerySet, Subquery, TextField, Value
from django.db.models.fields.json import KeyTextTransform
from django.db.models.functions import Coalesce, ExtractHour, ExtractIsoWeekDay

from goodhands.accounts.models import Person
from goodhands.conversations.actions import NotAllowed
from goodhands.merit.models import Decision, SecondLook
from goodhands.merit.rules.fairness.judges import JudgeFigures, Weighed, judge_figures

PERIODS = (30, 90, 365)
_WEIGHED = ("confirmed", "coached", "dismissed", "praised")
_TAKEN_BACK = ("reopened", "withdrawn")


@dataclass(frozen=True, slots=True)
class Judge:
    """Somebody who judges, with their figures."""

    person: Person
    figures: JudgeFigures


def judges(viewer: Person, *, now: datetime, days: int) -> list[Judge]:
    """Return how each judge decided in the last `days`; decisions that were taken back are left out.

    Raises NotAllowed but for management.
    """
    require_management(viewer)
    since = now - timedelta(days=days)
    standing = _standing(since)
    zones = standing.order_by().values_list("by__time_zone", flat=True).distinct()
    weighed = [row for zone in sorted(zones) for row in _weighed(standing, zone)]
    found = judge_figures(weighed, _settled(since), _looked(since))
    people = Person.objects.in_bulk([row.judge for row in found])
    return [Judge(people[row.judge], row) for row in found]


def require_management(viewer: Person) -> None:
    """Let pass managers and admins. Raises NotAllowed."""
    if not viewer.may_administer:
        raise NotAllowed("Management looks at how those who judge decide.")


def _standing(since: datetime) -> QuerySet[Decision]:
    undone = Decision.objects.filter(
        incident=OuterRef("incident"), pk__gt=OuterRef("pk"), kind__in=_TAKEN_BACK
    )
    return Decision.objects.filter(~Exists(undone), created_at__gte=since, kind__in=_WEIGHED)


def _weighed(standing: QuerySet[Decision], zone: str) -> Iterator[Weighed]:
    """Yield the decisions of the judges in a zone; merits that were confirmed are praise."""
    there = ZoneInfo(zone)
    told = standing.filter(by__time_zone=zone).annotate(
        sign=F("incident__sign"),
        given=_text("tier"),
        proposed=_text("suggested"),
        hour=ExtractHour("created_at", tzinfo=there),
        weekday=ExtractIsoWeekDay("created_at", tzinfo=there),
    )
    fields = ("by", "kind", "sign", "given", "proposed", "hour", "weekday")
    counted = told.order_by().values(*fields).annotate(number=Count("pk")).values_list(*fields, "number")
    for judge, kind, sign, tier, suggested, hour, weekday, number in counted:
        is_praise = sign == "merit" and kind == "confirmed"
        if sign == "merit" and kind != "praised" and not is_praise:
            continue
        yield Weighed(judge, "praised" if is_praise else kind, tier, suggested, hour, weekday, number)


def _text(key: str) -> Coalesce:
    return Coalesce(KeyTextTransform(key, "data"), Value(""), output_field=TextField())


def _settled(since: datetime) -> list[tuple[int, str, int]]:
    weighing = Decision.objects.filter(
        incident=OuterRef("incident"), pk__lt=OuterRef("pk"), kind="confirmed"
    ).order_by("-pk")
    settled = Decision.objects.filter(created_at__gte=since, kind__in=("upheld", "overturned"))
    known = settled.annotate(weigher=Subquery(weighing.values("by")[:1])).exclude(weigher=None)
    rows = known.order_by().values("weigher", "kind").annotate(number=Count("pk"))
    return list(rows.values_list("weigher", "kind", "number"))


def _looked(since: datetime) -> list[tuple[int, bool, int]]:
    taken = SecondLook.objects.filter(judged_at__gte=since)
    rows = taken.order_by().values("decision__by", "decision__kind", "verdict").annotate(number=Count("pk"))
    told = rows.values_list("decision__by", "decision__kind", "verdict", "number")
    return [(by, (kind != "dismissed") == (verdict == "right"), number) for by, kind, verdict, number in told]
