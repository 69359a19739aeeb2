"""A desk full of conversations, written straight into tables: only for measuring pages at sizes."""

import random
from datetime import datetime, timedelta

from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext

from bench.mails import WORDS
from bench.unit import cpu_ms
from goodhands.accounts import actions as accounts
from goodhands.accounts.models import Person
from goodhands.contacts.models import Contact, ContactAddress
from goodhands.conversations.models import Conversation, Event, Message, Status
from goodhands.inboxes import actions as inboxes
from goodhands.inboxes.models import Inbox

_CHUNK = 2_000
_random = random.Random(3)


def furnish(now: datetime) -> Client:
    """Make an agent who works in five inboxes, and sign them in."""
    new = accounts.NewPerson("agent@bench.example", "Alex Bench")
    agent = accounts.add_person(new, password="a-long-password", now=now)
    for name in ("Accounts", "Orders", "Sales", "Support", "Logistics"):
        inboxes.open_inbox(inboxes.NewInbox(name, f"{name.lower()}@bench.example"), by=agent, now=now)
    client = Client(SERVER_NAME="127.0.0.1")
    client.force_login(agent)
    return client


def fill(first: int, until: int, now: datetime) -> None:
    """Add conversations number `first` to `until`, five messages each on average of a busy desk: here two."""
    boxes, agent = list(Inbox.objects.all()), Person.objects.get()
    for start in range(first, until, _CHUNK):
        numbers = range(start, min(start + _CHUNK, until))
        contacts = Contact.objects.bulk_create(
            Contact(name=f"{_random.choice(WORDS)} {n}", created_at=now) for n in numbers
        )
        ContactAddress.objects.bulk_create(
            ContactAddress(contact=c, address=f"p{c.pk}@customer.example") for c in contacts
        )
        rows = Conversation.objects.bulk_create(
            _conversation(n, contact, boxes, agent, now) for n, contact in zip(numbers, contacts, strict=True)
        )
        Message.objects.bulk_create(_message(row, k) for row in rows for k in range(2))
        Event.objects.bulk_create(
            Event(conversation=row, kind="message_received", created_at=row.created_at) for row in rows
        )


def long_one(now: datetime) -> int:
    """Return a conversation with 20 messages."""
    row = Conversation.objects.filter(status=Status.OPEN).order_by("id").first()
    have = row.messages.count()
    Message.objects.bulk_create(_message(row, k) for k in range(have, 20))
    return row.pk


def look(client: Client, path: str) -> int:
    """Open a page a second time and return how many questions it asked."""
    assert client.get(path).status_code == 200, path
    with CaptureQueriesContext(connection) as asked:
        client.get(path)
    return len(asked)


def cost_ms(client: Client, path: str, rounds: int) -> float:
    """Return milliseconds of processor time for one page."""
    return cpu_ms(lambda: [client.get(path) for _ in range(rounds)]) / rounds


def _conversation(
    number: int, contact: Contact, boxes: list[Inbox], agent: Person, now: datetime
) -> Conversation:
    at = now - timedelta(minutes=_random.randint(0, 500_000))
    status = _random.choices(list(Status), weights=[15, 10, 75])[0]
    return Conversation(
        inbox=_random.choice(boxes),
        contact=contact,
        subject=" ".join(_random.sample(WORDS, 5)),
        subject_key=f"s{number}",
        status=status,
        assignee=agent if _random.random() < 0.5 else None,
        participants=[f"p{contact.pk}@customer.example"],
        preview=" ".join(_random.choices(WORDS, k=24)),
        message_count=2,
        waiting_since=at if status == Status.OPEN else None,
        last_activity_at=at,
        created_at=at,
    )


def _message(row: Conversation, number: int) -> Message:
    words = " ".join(_random.choices(WORDS, k=90))
    return Message(
        conversation=row,
        direction=Message.Direction.OUTBOUND if number % 2 else Message.Direction.INBOUND,
        from_name="Somebody",
        from_address="somebody@customer.example",
        to=[{"name": None, "address": "support@bench.example"}],
        reply=words,
        html=f"<p>{words}</p>",
        message_id=f"{row.pk}.{number}@bench.example",
        fingerprint=f"bench{row.pk}.{number}",
        created_at=row.created_at + timedelta(minutes=number),
    )
