"""Admitting a mistake of one's own costs nobody anything (QM-19)."""

from dataclasses import dataclass
from datetime import datetime

from django.db import transaction

from goodhands.accounts.models import Person
from goodhands.conversations.actions import NotAllowed
from goodhands.conversations.models import Message
from goodhands.handbook import queries as handbooks
from goodhands.merit.actions.judging import DecisionRefused, record
from goodhands.merit.actions.talking import write_down
from goodhands.merit.models import Comment, Incident


@dataclass(frozen=True, slots=True)
class Admission:
    """A mistake of one's own: the rule it broke and what happened, in one's own words."""

    behaviour: str
    words: str


def admit(message: Message, mistake: Admission, *, by: Person, now: datetime) -> Incident:
    """Say that one made a mistake in a reply: it is kept as coaching and never counts (QM-19).

    What the engine proposed for the same rule in the same reply and nobody decided yet becomes coaching too.
    Raises NotAllowed for a colleague's reply, DecisionRefused for an unknown rule, without words, and for
    what was decided before.
    """
    if message.author_id != by.pk:
        raise NotAllowed("You can speak for your own replies only.")
    handbook = handbooks.in_force(now) or handbooks.first()
    if handbook is None or handbook.rule(mistake.behaviour) is None:
        raise DecisionRefused("Choose the rule that it is about.")
    with transaction.atomic():
        mine = Incident.objects.select_for_update().filter(
            message=message, behaviour=mistake.behaviour, sign="demerit"
        )
        if mine.exclude(state__in=(Incident.State.PROPOSED, Incident.State.DISMISSED)).exists():
            raise DecisionRefused("This was weighed before; write about it where it stands in your record.")
        proposed = list(mine.filter(state=Incident.State.PROPOSED).order_by("id"))
        found = proposed or [_own(message, mistake, by=by, now=now)]
        for one in found:
            one.state = Incident.State.COACHED
            one.save(update_fields=["state"])
            record(one, "admitted", by=by, now=now)
        write_down(found[0], Comment.Kind.ADMISSION, mistake.words, by=by, now=now)
        return found[0]


def _own(message: Message, mistake: Admission, *, by: Person, now: datetime) -> Incident:
    return Incident.objects.create(
        person=by,
        message=message,
        behaviour=mistake.behaviour,
        sign="demerit",
        proposed_by="self",
        reason="Said so themself.",
        occurred_at=message.created_at,
        created_at=now,
    )
