"""People with replies that called for skills, written straight into tables: only for measuring."""

import random
from datetime import date, datetime, timedelta

from goodhands.accounts import actions as accounts
from goodhands.accounts.models import Person
from goodhands.contacts.models import Contact
from goodhands.conversations.models import Conversation, Message, Status
from goodhands.handbook import actions as handbooks
from goodhands.inboxes import actions as inboxes
from goodhands.inboxes.models import Inbox
from goodhands.merit import actions, queries
from goodhands.merit.models import Practice

_random = random.Random(5)
_ALWAYS = ("negative-language", "poor-writing", "ticket-number-jargon")
_SOMETIMES = ("no-thanks", "no-assurance", "missed-opportunity", "conversation-ender")


def furnish(people: int, now: datetime) -> list[Person]:
    """Make a desk under the code of conduct, and people who have been there for long."""
    handbooks.load_preset("conduct", now=now - timedelta(days=900))
    found = [
        accounts.add_person(
            accounts.NewPerson(f"p{n}@bench.example", f"Person {n}", handbook_since=date(2024, 1, 1)),
            password="a-long-password",
            now=now,
        )
        for n in range(people)
    ]
    inboxes.open_inbox(inboxes.NewInbox("Support", "support@bench.example"), by=found[0], now=now)
    return found


def fill(people: list[Person], weeks: int, a_week: int, now: datetime) -> None:
    """Let everybody have written `a_week` replies in each of the last `weeks`; those that are there stay."""
    contact = Contact.objects.create(name="Carla", created_at=now)
    talk = Conversation.objects.create(
        inbox=Inbox.objects.get(), contact=contact, subject="Lamp", subject_key=f"lamp{weeks}",
        status=Status.CLOSED, participants=[], preview="", message_count=1, last_activity_at=now,
        created_at=now,
    )  # fmt: skip
    for person in people:
        have = Practice.objects.filter(person=person).count()
        moments = [now - timedelta(minutes=n * 7 * 24 * 60 // a_week) for n in range(have, weeks * a_week)]
        sent = Message.objects.bulk_create(
            Message(conversation=talk, direction="out", author=person, created_at=at, conduct_read=True,
                    fingerprint=f"{person.pk}-{at}")
            for at in moments
        )  # fmt: skip
        Practice.objects.bulk_create(
            Practice(message=one, person=person, written_at=one.created_at, skills=_skills()) for one in sent
        )


def _skills() -> dict[str, int]:
    called = [skill for skill in _SOMETIMES if _random.random() < 0.15]
    return {skill: int(_random.random() < 0.7) for skill in (*_ALWAYS, *called)}


def plan(person: Person, now: datetime) -> None:
    """Ask for somebody's plan."""
    queries.plan_of(person, now=now)


def look(person: Person, now: datetime) -> None:
    """Look at somebody's skills as once a week."""
    actions.notice_skills_of(person, now=now)
