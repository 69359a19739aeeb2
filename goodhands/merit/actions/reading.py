"""The engine reads what was sent: every reply once, against the handbook in force when it was sent."""

from collections.abc import Mapping
from datetime import datetime
from typing import NamedTuple

from django.db import transaction

from goodhands.accounts.models import Person
from goodhands.conduct.queries import Advice
from goodhands.conversations import queries as conversations
from goodhands.conversations.models import Message
from goodhands.handbook import queries as handbooks
from goodhands.handbook.rules.book import Handbook
from goodhands.jobs import actions as jobs
from goodhands.jobs.work import Work
from goodhands.merit.actions.lot import salt
from goodhands.merit.actions.opinions import JUDGE_TASK, configured
from goodhands.merit.models import Draw, Incident, Practice, Reading
from goodhands.merit.queries.settings import scope
from goodhands.merit.rules.sampling import is_drawn
from goodhands.merit.rules.scope import ALL, Scope
from goodhands.merit.rules.weighing import weight

READ_TASK = "read_replies"
_BATCH = 200
# What the reading looks at; the rest of a message, its HTML above all, stays where it is.
_NEEDED = (
    *("direction", "channel", "reply", "created_at", "conversation__inbox_id", "author__name"),
    *("author__time_zone", "conversation__contact__name"),
)


def read_replies(work: Work) -> None:
    """Read what was sent and not read yet (task `read_replies`): a batch a job, then the next.

    Of an inbox and channel that is not read in full, what the lot draws (X22). The judge comes after. All is
    read before the transaction begins, so that nobody else who writes has to wait for it.
    """
    batch = _unread()
    lots = _lots(batch, scope(now=work.now()), now=work.now())
    read = _read(_drawn(batch, lots), now=work.now())
    with work.finishing():
        Draw.objects.bulk_create(lots, ignore_conflicts=True)
        _write(read)
        _done(batch)
        if len(batch) == _BATCH:
            jobs.enqueue(READ_TASK, now=work.now(), dedupe="all", lane=READ_TASK)
        if configured():
            jobs.enqueue(JUDGE_TASK, now=work.now(), dedupe="all", lane=JUDGE_TASK)


def _unread() -> list[Message]:
    """Return the newest replies that left and are still to be read, with their people and facts."""
    sent = Message.objects.filter(
        direction=Message.Direction.OUTBOUND, conduct_read=False, author__isnull=False
    )
    settled = sent.exclude(outgoing__state="waiting").order_by("-id")
    beside = ("attachments", "conversation__facts", "conversation__contact__facts")
    known = settled.select_related("conversation__contact", "author").prefetch_related(*beside)
    return list(known.only(*_NEEDED)[:_BATCH])


def _lots(batch: list[Message], rates: Scope, *, now: datetime) -> list[Draw]:
    """Return how the lots fall for what is not read in full."""
    percents = [rates.percent(one.conversation.inbox_id, one.channel) for one in batch]
    secret = salt(now=now) if min(percents, default=ALL) < ALL else ""
    return [
        Draw(
            message=one, percent=percent, is_drawn=is_drawn(secret, "message", one.pk, percent), drawn_at=now
        )
        for one, percent in zip(batch, percents, strict=True)
        if percent < ALL
    ]


def _drawn(batch: list[Message], lots: list[Draw]) -> list[Message]:
    left_out = {lot.message_id for lot in lots if not lot.is_drawn}
    return [one for one in batch if one.pk not in left_out]


def read_reply(message: Message, *, now: datetime) -> Reading:
    """Read one sent reply and propose what is found; read again, nothing changes."""
    with transaction.atomic():
        before = Reading.objects.filter(message=message).first()
        _done([message])
        return before or _write(_read([message], now=now))[0]


def _done(messages: list[Message]) -> None:
    Message.objects.filter(pk__in=[one.pk for one in messages]).update(conduct_read=True)


class _Read(NamedTuple):
    """What reading comes to: each reply read, what was found, and the skills that were called for."""

    readings: list[Reading]
    found: list[Incident]
    practices: list[Practice]


def _read(messages: list[Message], *, now: datetime) -> _Read:
    """Read sent replies, each against the handbook that held when it was sent; write nothing yet.

    Those of one talk are read one after the other: what was told of its messages is still at hand then.
    """
    held = handbooks.held_at([now, *(message.created_at for message in messages)])
    talks = conversations.talks_of(messages)
    read = _Read([], [], [])
    for message in sorted(messages, key=lambda each: (each.conversation_id, each.pk)):
        handbook = held[message.created_at] or held[now]
        rows: list[Incident] = []
        if handbook is not None and message.author is not None:
            told = conversations.read_sent_through(message, handbook, talks)
            rows = [_proposed(message, message.author, item, handbook, now=now) for item in told.advice]
            if told.skills:
                read.practices.append(_practice(message, message.author, told.skills))
        read.found.extend(rows)
        version = handbook.version_id if handbook else 0
        read.readings.append(Reading(message=message, handbook_version=version, found=len(rows), read_at=now))
    return read


def _practice(message: Message, author: Person, skills: Mapping[str, bool]) -> Practice:
    shown = {rule: int(is_shown) for rule, is_shown in skills.items()}
    return Practice(message=message, person=author, written_at=message.created_at, skills=shown)


def _write(read: _Read) -> list[Reading]:
    """Write down all at once what was read, what was found and what was called for."""
    Incident.objects.bulk_create(read.found, ignore_conflicts=True)
    Practice.objects.bulk_create(read.practices, ignore_conflicts=True)
    return Reading.objects.bulk_create(read.readings)


def _proposed(
    message: Message, author: Person, advice: Advice, handbook: Handbook, *, now: datetime
) -> Incident:
    finding = advice.finding
    rule = handbook.rule(finding.rule)
    return Incident(
        person=author,
        message=message,
        behaviour=finding.rule,
        sign="demerit",
        tier=(rule.starting_tier if rule else None) or "minor",
        handbook_version=handbook.version_id,
        where=finding.where,
        start=finding.start,
        end=finding.end,
        words=finding.words[:2000],
        reason=finding.reason,
        weight=weight(rule) if rule else 0,
        occurred_at=message.created_at,
        created_at=now,
    )
