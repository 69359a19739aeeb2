"""Facts are read out of messages as they come, in the background: taking mail in costs nothing for it."""

from datetime import datetime

from goodhands.conduct.queries import facts_told
from goodhands.contacts import actions as contacts
from goodhands.contacts.actions import NewFact
from goodhands.contacts.models import KnownFact
from goodhands.conversations.models import Message
from goodhands.jobs import actions as jobs
from goodhands.jobs.work import Work
from goodhands.live import actions as live

FACTS_TASK = "read_facts"
_BATCH = 100
_MOST_READ = 20_000


def read_facts(work: Work) -> None:
    """Read facts out of messages that came in (task `read_facts`), a batch a job, newest first (CU-05)."""
    waiting = Message.objects.filter(direction=Message.Direction.INBOUND, facts_read=False).order_by("-id")
    batch = list(waiting.select_related("conversation__contact")[:_BATCH])
    with work.finishing():
        for message in reversed(batch):
            _read(message, now=work.now())
        Message.objects.filter(pk__in=[message.pk for message in batch]).update(facts_read=True)
        if len(batch) == _BATCH:
            jobs.enqueue(FACTS_TASK, now=work.now(), dedupe="more", lane=FACTS_TASK)


def _read(message: Message, *, now: datetime) -> None:
    if message.is_automatic or message.is_bounce:
        return
    kept = False
    for told in facts_told(f"{message.subject}\n\n{message.reply[:_MOST_READ]}"):
        owner = message.conversation.contact if told.of_contact else message.conversation
        source = KnownFact.Source.READ
        new = NewFact(told.label, told.value, source, told.kind, message.pk, is_new=told.is_new)
        kept = contacts.keep_fact(owner, new, by=None, now=now) is not None or kept
    if kept:
        topic = f"conversation:{message.conversation_id}"
        live.signal(topic, data={"kind": "facts"}, now=now)
