"""An archive of sent replies, written straight into tables, and the task that reads it."""

from collections.abc import Callable
from datetime import timedelta

from bench.talks import AGENT, NOW, talk
from goodhands.accounts import actions as accounts
from goodhands.accounts.models import Person
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


def fill(replies: int) -> Callable[[], None]:
    """Store talks of five messages, each with a reply that was sent; return what reads those replies."""
    handbooks.load_preset("conduct", now=NOW - timedelta(days=1))
    mia = accounts.add_person(
        accounts.NewPerson("mia@bench.example", AGENT), password="a-long-password", now=NOW
    )
    inboxes.open_inbox(inboxes.NewInbox("Support", "support@bench.example"), by=mia, now=NOW)
    box = Inbox.objects.get()
    for number in range(_FROM, _FROM + replies):
        _store(number, box, mia)

    def read() -> None:
        jobs.enqueue(READ_TASK, now=NOW)
        run_ready(READ_TASK)
        assert Reading.objects.count() == replies

    return read


def _store(number: int, box: Inbox, mia: Person) -> None:
    case, reply = talk(number)
    row = Conversation.objects.create(
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
    said = [(turn.sender == "agent", turn.text) for turn in case.turns] + [(True, reply.text)]
    Message.objects.bulk_create(
        Message(
            conversation=row,
            direction=Message.Direction.OUTBOUND if ours else Message.Direction.INBOUND,
            author=mia if place == len(said) - 1 else None,
            from_name=AGENT if ours else case.customer_name,
            from_address="somebody@bench.example",
            to=[],
            reply=text,
            message_id=f"{number}.{place}@bench.example",
            fingerprint=f"archive{number}.{place}",
            created_at=NOW + timedelta(minutes=place),
        )
        for place, (ours, text) in enumerate(said)
    )
