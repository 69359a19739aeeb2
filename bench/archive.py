"""An archive of sent replies, written straight into tables, and the task that reads it.

A talk has five messages and the reply to the last. Either only that reply was written by a person here, as
when talks were taken over from elsewhere, or all three messages of ours were, as in the archive of a desk in
use: then each of them is read.
"""

from collections.abc import Callable
from datetime import timedelta

from bench.talks import AGENT, NOW, talk
from goodhands.accounts import actions as accounts
from goodhands.accounts.models import Person
from goodhands.conduct.rules.case import Case, Reply
from goodhands.contacts.models import Contact
from goodhands.conversations.models import Conversation, Message, Status
from goodhands.handbook import actions as handbooks
from goodhands.inboxes import actions as inboxes
from goodhands.inboxes.models import Inbox
from goodhands.jobs import actions as jobs
from goodhands.jobs.inline import run_ready
from goodhands.merit.actions import READ_TASK
from goodhands.merit.models import Reading

_FROM = 10_000
_AT_ONCE = 20  # talks that go on at the same time: their messages lie between each other
OURS = 3  # messages of ours in a talk, the reply to come included
Said = tuple[bool, str]


def open_desk() -> tuple[Inbox, Person]:
    """Make the inbox, the person who answers there, and the handbook by which replies are read."""
    handbooks.load_preset("conduct", now=NOW - timedelta(days=1))
    mia = accounts.add_person(
        accounts.NewPerson("mia@bench.example", AGENT), password="a-long-password", now=NOW
    )
    inboxes.open_inbox(inboxes.NewInbox("Support", "support@bench.example"), by=mia, now=NOW)
    return Inbox.objects.get(), mia


def fill(talks: int, box: Inbox, mia: Person, *, wrote_all: bool) -> Callable[[], None]:
    """Store talks, in which Mia wrote all messages of ours or just the last; return what reads hers."""
    stored = Conversation.objects.count()
    for first in range(_FROM + stored, _FROM + stored + talks, _AT_ONCE):
        _store(range(first, min(first + _AT_ONCE, _FROM + stored + talks)), box, mia, wrote_all=wrote_all)
    replies = Reading.objects.count() + talks * (OURS if wrote_all else 1)

    def read() -> None:
        jobs.enqueue(READ_TASK, now=NOW)
        run_ready(READ_TASK)
        assert Reading.objects.count() == replies

    return read


def _store(numbers: range, box: Inbox, mia: Person, *, wrote_all: bool) -> None:
    """Store talks message by message, the first of each, then the second …"""
    given = [(number, *talk(number)) for number in numbers]
    talks = [
        (_conversation(number, case, box), _said(case, reply), case.customer_name)
        for number, case, reply in given
    ]
    for place in range(len(talks[0][1])):
        Message.objects.bulk_create(
            Message(
                conversation=row,
                direction=Message.Direction.OUTBOUND if ours else Message.Direction.INBOUND,
                author=mia if ours and (wrote_all or place == len(said) - 1) else None,
                from_name=AGENT if ours else customer,
                from_address="somebody@bench.example",
                to=[],
                reply=text,
                message_id=f"{row.subject_key}.{place}@bench.example",
                fingerprint=f"archive{row.subject_key}.{place}",
                created_at=NOW + timedelta(minutes=place),
            )
            for row, said, customer in talks
            for ours, text in said[place : place + 1]
        )


def _said(case: Case, reply: Reply) -> list[Said]:
    """Return what was said in a talk, and whether by us."""
    return [*((turn.sender == "agent", turn.text) for turn in case.turns), (True, reply.text)]


def _conversation(number: int, case: Case, box: Inbox) -> Conversation:
    return Conversation.objects.create(
        inbox=box,
        contact=Contact.objects.create(name=case.customer_name, created_at=NOW),
        subject=f"About order {number}",
        subject_key=f"s{number}",
        status=Status.CLOSED,
        participants=[],
        preview="",
        message_count=6,
        last_activity_at=NOW,
        created_at=NOW,
    )
