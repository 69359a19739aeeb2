"""What was decided about a person: each incident with its decisions, second looks and talk."""

from datetime import datetime

from django.db.models import Prefetch, QuerySet

from goodhands.accounts.models import Person
from goodhands.handbook import queries as handbooks
from goodhands.merit.models import Comment, Decision, Incident, SecondLook
from goodhands.merit.queries.behaviours import titles
from goodhands.merit.queries.records import SHOWN_STATES
from goodhands.merit.rules.record_parts import Fact, Part, Row

# What was found to be nothing was decided about the person, too; what waits says nothing until it is weighed.
_TOLD = (*SHOWN_STATES, Incident.State.DISMISSED)
_SOURCES = {
    "detector": "the reader of replies",
    "judge": "the judge",
    "monitor": "the monitor",
    "self": "you",
    "colleague": "a colleague",
    "customer": "a customer",
    "system": "the desk",
}
_SAYS = (
    "Everything that was decided about your work, with who decided it, when and why. What was dismissed or "
    "overturned counts nothing; it stands here all the same."
)


def incidents(person: Person, *, now: datetime) -> Part:
    """Return every incident that was decided, dismissed ones too, oldest first."""
    names = titles(handbooks.in_force(now))
    rows = tuple(_row(one, names) for one in _decided(person))
    return Part("incidents", "Incidents", _SAYS, rows)


def waiting(person: Person, *, now: datetime) -> Part:
    """Return how many incidents wait to be weighed; what they hold is told once somebody decided it."""
    number = Incident.objects.filter(person=person, state=Incident.State.PROPOSED).count()
    says = "What was found or proposed and nobody has weighed yet. It counts nothing, and may never."
    return Part("waiting", "Still to be weighed", says, ({"number": number},))


def _decided(person: Person) -> QuerySet[Incident]:
    related = ("message__conversation", "conversation", "proposer")
    decisions = Decision.objects.select_related("by", "second_look__judge").order_by("id")
    comments = Comment.objects.select_related("by").order_by("id")
    told = Incident.objects.filter(person=person, state__in=_TOLD).select_related(*related)
    beside = (Prefetch("decisions", decisions), Prefetch("comments", comments))
    return told.prefetch_related(*beside).order_by("occurred_at", "id")


def _row(one: Incident, names: dict[str, str]) -> Row:
    return {
        "number": one.pk,
        "what": names.get(one.behaviour, one.behaviour),
        "rule": one.behaviour,
        "counts": "for you" if one.sign == "merit" else "against you",
        "tier": one.tier,
        "state": one.state,
        "happened_at": one.occurred_at,
        "noticed_at": one.created_at,
        "noticed_by": one.proposer.name if one.proposer else _SOURCES.get(one.proposed_by, one.proposed_by),
        "conversation": one.talk.subject if one.talk else None,
        "words": one.words,
        "reason": one.reason,
        "link": one.link,
        "handbook_version": one.handbook_version or None,
        "kept_as_example": one.is_example,
        "decisions": [_decision(made) for made in one.decisions.all()],
        "talk": [
            {"what": said.kind, "by": said.by.name, "at": said.created_at, "words": said.text}
            for said in one.comments.all()
        ],
    }


def _decision(made: Decision) -> Row:
    look: SecondLook | None = getattr(made, "second_look", None)
    given: dict[str, Fact] = {}
    if look is not None and look.judge is not None:
        given = {
            "second_look": look.get_verdict_display(),
            "second_look_by": look.judge.name,
            "second_look_at": look.judged_at,
            "second_look_tier": look.tier,
            "second_look_reason": look.reason,
        }
    told = {key: str(value) for key, value in made.data.items()}
    facts: dict[str, Fact] = {
        "what": made.kind,
        "by": made.by.name,
        "at": made.created_at,
        "reason": made.reason,
    }
    return {**facts, **told, **given}
