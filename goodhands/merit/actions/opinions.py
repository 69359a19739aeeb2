"""The optional judge reads what the engine has read: one reply after the other, outside of transactions."""

from datetime import datetime, timedelta

from django.conf import settings
from django.db import transaction
from django.db.models import Q

from goodhands.accounts.models import Person
from goodhands.conversations import queries as conversations
from goodhands.handbook import queries as handbooks
from goodhands.jobs.work import Work
from goodhands.merit.doors.judge import Judge, ask
from goodhands.merit.models import Incident, JudgeHealth, Opinion, Reading
from goodhands.merit.rules.judge.answer import (
    MOST_TRIES,
    JudgeTrouble,
    Proposal,
    Verdict,
    next_try,
    read_verdict,
)
from goodhands.merit.rules.judge.question import Question, question_of
from goodhands.merit.rules.weighing import weight

JUDGE_TASK = "ask_judge"
_BATCH = 50
_AT_MOST = timedelta(seconds=40)  # then the next run goes on


def configured() -> Judge | None:
    """Return the judge that the operator brought; None if there is none."""
    if not settings.JUDGE_URL or not settings.JUDGE_MODEL:
        return None
    return Judge(settings.JUDGE_URL, settings.JUDGE_MODEL, settings.JUDGE_KEY, settings.JUDGE_SECONDS)


def ask_judge(work: Work) -> None:
    """Ask the judge about replies that were read since it was switched on (task `ask_judge`).

    Nothing waits for it: a judge in trouble leaves a line for the health page and is asked again later.
    """
    judge = configured()
    if judge is None:
        return
    health, _ = JudgeHealth.objects.get_or_create(name="judge", defaults={"since": work.now()})
    if health.next_try_at and health.next_try_at > work.now():
        return
    until = work.now() + _AT_MOST
    for reading in _due(health):
        if work.now() > until or not _ask_about(reading, judge, work):
            return


def _due(health: JudgeHealth) -> list[Reading]:
    open_ones = Q(message__opinion=None) | Q(message__opinion__given_at=None)
    found = Reading.objects.filter(open_ones, read_at__gte=health.since).order_by("id")
    return list(found.select_related("message__conversation__contact", "message__author")[:_BATCH])


def _ask_about(reading: Reading, judge: Judge, work: Work) -> bool:
    """Ask about one reply and keep what comes of it; tell whether to go on with the next."""
    question = _question(reading, now=work.now())
    try:
        verdict = read_verdict(ask(judge, question.messages()), question) if question else Verdict((), 0)
    except JudgeTrouble as trouble:
        with transaction.atomic():
            work.guard()
            _note_trouble(reading, trouble, now=work.now())
        return False
    with transaction.atomic():
        work.guard()
        _keep(reading, verdict, now=work.now())
        if question:
            well = {"answered_at": work.now(), "failures": 0, "problem": "", "next_try_at": None}
            JudgeHealth.objects.update(**well)
    return True


def _question(reading: Reading, *, now: datetime) -> Question | None:
    message = reading.message
    handbook = handbooks.held_at([message.created_at])[message.created_at] or handbooks.in_force(now)
    if handbook is None or message.author is None:
        return None
    found = set(message.incidents.values_list("behaviour", flat=True))
    case = conversations.case_of_sent(message)
    return question_of(message.reply, case, handbook, channel=case.channel, found=found)


def _keep(reading: Reading, verdict: Verdict, *, now: datetime) -> None:
    """Write down what the judge found; of two runs that asked at the same time, the first counts."""
    message = reading.message
    Opinion.objects.get_or_create(message=message)
    opinion = Opinion.objects.select_for_update().get(message=message)
    if opinion.given_at is not None:
        return
    taken = set(message.incidents.values_list("behaviour", flat=True))
    new = [one for one in verdict.proposals if one.rule.id not in taken]
    if message.author is not None:
        Incident.objects.bulk_create(_incident(reading, message.author, one, now=now) for one in new)
    given = {"given_at": now, "proposed": len(new), "dropped": verdict.dropped, "problem": ""}
    Opinion.objects.filter(pk=opinion.pk).update(**given)


def _incident(reading: Reading, author: Person, proposal: Proposal, *, now: datetime) -> Incident:
    message, rule = reading.message, proposal.rule
    return Incident(
        person=author,
        message=message,
        behaviour=rule.id,
        sign="demerit",
        tier=rule.starting_tier or "minor",
        proposed_by="judge",
        handbook_version=reading.handbook_version,
        where=proposal.where,
        start=proposal.start,
        end=proposal.end,
        words=proposal.words,
        reason=proposal.reason,
        weight=weight(rule),
        occurred_at=message.created_at,
        created_at=now,
    )


def _note_trouble(reading: Reading, trouble: JudgeTrouble, *, now: datetime) -> None:
    """Note a failure and when to ask again; a reply that only gets nonsense is let be after some tries."""
    health = JudgeHealth.objects.select_for_update().get(name="judge")
    health.failures += 1
    health.problem = str(trouble)
    health.next_try_at = next_try(health.failures, now)
    health.save(update_fields=["failures", "problem", "next_try_at"])
    if trouble.is_nonsense:
        opinion, _ = Opinion.objects.get_or_create(message=reading.message)
        opinion.tries += 1
        opinion.problem = str(trouble)
        opinion.given_at = now if opinion.tries >= MOST_TRIES else None
        opinion.save(update_fields=["tries", "problem", "given_at"])
