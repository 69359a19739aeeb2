"""What a draft would have changed: the last replies read again in the background, a few at a time."""

from datetime import datetime

from django.db import transaction

from goodhands.accounts.models import Person
from goodhands.conversations import queries as conversations
from goodhands.conversations.models import Message
from goodhands.handbook.actions import EditRefused
from goodhands.handbook.models import HandbookDraft, HandbookEffect, HandbookVersion
from goodhands.handbook.rules.reading import read_handbook
from goodhands.jobs import actions as jobs
from goodhands.jobs.work import Work
from goodhands.revising.queries import EFFECT_TASK, Files, checked
from goodhands.revising.rules.comparing import apart, count, together

REPLIES = 1000
BATCH = 25


def ask_effect(*, by: Person, now: datetime) -> HandbookEffect:
    """Ask what the open draft would have changed on the last 1,000 sent replies; asked again, it is the same.

    Raises EditRefused if the person may not, there is no draft, or it can't be understood yet.
    """
    if not by.may_administer:
        raise EditRefused("Managers and admins look at the effect of a draft. Ask one of them.")
    with transaction.atomic():
        draft = HandbookDraft.objects.filter(state="open").first()
        holds = HandbookVersion.objects.in_force_at(now).first()
        if draft is None or holds is None:
            raise EditRefused("There is no draft whose effect could be read.")
        if checked(Files(draft.digest, draft.content)).handbook is None:
            raise EditRefused("Mend what can't be understood first; then the effect can be read.")
        effect, is_new = HandbookEffect.objects.get_or_create(
            draft=draft,
            against=holds,
            digest=draft.digest,
            defaults={
                "content": draft.content,
                "messages": _last_sent(),
                "asked_by": by,
                "asked_at": now,
            },
        )
        if is_new:
            jobs.enqueue(EFFECT_TASK, {"effect": effect.pk}, now=now, dedupe=str(effect.pk), lane=EFFECT_TASK)
    return effect


def read_effect(work: Work) -> None:
    """Read the replies of an effect, 25 a transaction (task `read_effect`).

    Each batch and its place are written together, and only by the owner of the job: killed and run again, it
    goes on where it stood, and counts nothing twice. Raises HandbookError if this program understands the
    words no more: the job gives up, and the page says so.
    """
    effect = HandbookEffect.objects.select_related("against").filter(pk=work.args["effect"]).first()
    if effect is None:
        return
    now = read_handbook(effect.against.content)
    then = read_handbook(effect.content)
    both = together(now, then)
    while effect.finished_at is None:
        batch = effect.messages[effect.done : effect.done + BATCH]
        for message in _messages(batch):
            reading = apart(conversations.read_sent(message, both), now, then)
            effect.tally = count(effect.tally, message.pk, reading)
        effect.done += len(batch)
        if effect.done >= len(effect.messages):
            effect.finished_at = work.now()
        with transaction.atomic():
            work.guard()
            effect.save(update_fields=["tally", "done", "finished_at"])


def _last_sent() -> list[int]:
    sent = Message.objects.filter(direction=Message.Direction.OUTBOUND, author__isnull=False)
    settled = sent.exclude(outgoing__state="waiting").order_by("-id")
    return list(settled.values_list("id", flat=True)[:REPLIES])


def _messages(ids: list[int]) -> list[Message]:
    sent = Message.objects.select_related("conversation__contact", "author")
    beside = ("attachments", "conversation__facts", "conversation__contact__facts")
    found = sent.prefetch_related(*beside).in_bulk(ids)
    return [found[pk] for pk in ids if pk in found]
