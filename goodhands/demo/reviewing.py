"""What the demo's monitor made of its older replies: flaws confirmed, good ones praised, some talked over."""

from collections.abc import Callable, Iterator, Mapping
from datetime import datetime, timedelta

from django.db import transaction

from goodhands.accounts.models import Person
from goodhands.conversations.models import Message
from goodhands.demo.brought_in import bring_in_all
from goodhands.demo.company import Company, Step, Story
from goodhands.demo.verdicts import (
    ADMISSIONS,
    CONFIRMED_AT_MOST,
    DISMISSED,
    EXAMPLES,
    PRAISED,
    TALKED,
    Talk,
)
from goodhands.merit import actions, queries
from goodhands.merit.models import Decision, Incident

_OLD = timedelta(days=12)  # what is younger still waits to be weighed
_NEXT_DAY = timedelta(days=1)


def review(told: Company, people: Mapping[str, Person], *, now: datetime) -> None:
    """Let the monitor weigh what is older than twelve days, once; what a story calls a flaw is confirmed."""
    monitor = next(person for person in people.values() if person.role == "monitor")
    if Decision.objects.exists():
        return
    with transaction.atomic():
        for story in told.stories:
            for number, (message, step) in enumerate(_replies(story)):
                if now - message.created_at >= _OLD:
                    actions.read_reply(message, now=now)
                    _weigh(story, message, step, by=monitor)
                    _praise(story, number, message, by=monitor)
        for talk in TALKED:
            _talk(talk, told, people)
        bring_in_all(told, people, now=now)
        for person in people.values():
            actions.note_own_visit(person, now=now - _OLD)


def _replies(story: Story) -> Iterator[tuple[Message, Step]]:
    """Pair what was sent in a story with the steps that tell it."""
    sent = Message.objects.filter(
        direction=Message.Direction.OUTBOUND,
        conversation__subject=story.subject,
        conversation__contact__addresses__address=story.customer.address.lower(),
    )
    told = [step for step in story.step if step.source == "agent"]
    return zip(sent.order_by("pk"), told, strict=False)


def _weigh(story: Story, message: Message, step: Step, *, by: Person) -> None:
    """Decide what a story calls a flaw; what its writer admits costs nobody anything (QM-19)."""
    at = message.created_at + _NEXT_DAY
    admitted: set[str] = set()
    for incident in message.incidents.all():
        reason = DISMISSED.get((story.key, incident.behaviour), "")
        if (incident.behaviour not in step.flaws and not reason) or incident.behaviour in admitted:
            continue
        if not reason and _owns_up(story, incident, at):
            admitted.add(incident.behaviour)
            continue
        actions.mark_seen(message, by=by, now=at)
        if reason:
            actions.dismiss(incident, reason, by=by, now=at)
        elif queries.is_coaching(incident):
            actions.acknowledge(incident, by=by, now=at)
        else:
            actions.confirm(incident, by=by, now=at)
        if (story.key, incident.behaviour) in EXAMPLES:
            actions.pick(incident, by=by, now=at)


def _owns_up(story: Story, incident: Incident, at: datetime) -> bool:
    """Let the writer say so themself, once so many of their flaws were confirmed; tell whether they did."""
    talked = any(one.story == story.key and one.behaviour == incident.behaviour for one in TALKED)
    held = Incident.objects.filter(person=incident.person, sign="demerit", state=Incident.State.CONFIRMED)
    if talked or (story.key, incident.behaviour) in EXAMPLES or queries.is_coaching(incident):
        return False
    confirmed = held.count()
    if incident.message is None or confirmed < CONFIRMED_AT_MOST.get(
        incident.person.first_name, confirmed + 1
    ):
        return False
    words = ADMISSIONS[incident.pk % len(ADMISSIONS)]
    mistake = actions.Admission(incident.behaviour, words)
    actions.admit(incident.message, mistake, by=incident.person, now=at)
    return True


def _praise(story: Story, number: int, message: Message, *, by: Person) -> None:
    for praise in PRAISED.get((story.key, number), ()):
        at = message.created_at + _NEXT_DAY
        actions.mark_seen(message, by=by, now=at)
        actions.praise(message, praise, by=by, now=at)


def _talk(talk: Talk, told: Company, people: Mapping[str, Person]) -> None:
    story = next((story for story in told.stories if story.key == talk.story), None)
    messages = [message for message, _ in _replies(story)] if story else []
    decided = (Incident.State.CONFIRMED, Incident.State.COACHED)
    found = Incident.objects.filter(message__in=messages, behaviour=talk.behaviour, state__in=decided).first()
    if found is None:
        return
    verbs: dict[str, Callable[..., object]] = {
        "asks": actions.comment,
        "answers": actions.comment,
        "disputes": actions.dispute,
        "upholds": actions.uphold,
    }
    for number, (who, verb, words) in enumerate(talk.turns, 2):
        verbs[verb](found, words, by=people[who], now=found.occurred_at + number * _NEXT_DAY)
