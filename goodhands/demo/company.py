"""The demo company as values: people, inboxes, customers, and conversations told in steps."""

from dataclasses import dataclass
from datetime import UTC, datetime, time, timedelta
from typing import Literal
from zoneinfo import ZoneInfo

Role = Literal["agent", "lead", "monitor", "manager", "admin"]
Client = Literal["gmail", "outlook", "apple", "thunderbird", "yahoo", "phone", "webmail"]
MailKind = Literal["letter", "auto_reply", "bounce", "newsletter", "forward"]
FileKind = Literal["picture", "pdf", "csv", "ics", "txt"]


@dataclass(frozen=True, slots=True)
class Person:
    key: str
    name: str
    email: str
    role: Role
    time_zone: str
    inboxes: tuple[str, ...]
    signature: str
    handbook_days: int = 240  # for how long the handbook has held for them


@dataclass(frozen=True, slots=True)
class Inbox:
    key: str
    name: str
    address: str
    colour: str
    about: str
    signature: str


@dataclass(frozen=True, slots=True)
class Customer:
    name: str
    address: str
    zone: str
    locale: str
    client: Client
    organisation: str = ""


@dataclass(frozen=True, slots=True)
class Attachment:
    name: str
    kind: FileKind
    says: str = ""  # what the file shows: a caption, the lines of a page, the rows of a table


@dataclass(frozen=True, slots=True)
class Sender:
    """Somebody else than the story's customer: a colleague in copy, a mail robot."""

    name: str
    address: str


@dataclass(frozen=True, slots=True)
class Forwarded:
    name: str
    address: str
    subject: str
    text: str


@dataclass(frozen=True, slots=True)
class Step:
    source: Literal["customer", "agent", "note"]
    text: str
    after: timedelta = timedelta()
    by: str = ""  # the person who replies or notes
    sender: Sender | None = None  # who writes instead of the customer
    kind: MailKind = "letter"
    bounced: str = ""  # the address that failed, for kind "bounce"
    forwarded: Forwarded | None = None  # what is passed on, for kind "forward"
    html: bool = False
    cc: tuple[str, ...] = ()
    attachments: tuple[Attachment, ...] = ()
    flaws: tuple[str, ...] = ()  # ids of conduct rules that this reply breaks on purpose


@dataclass(frozen=True, slots=True)
class Story:
    key: str
    inbox: str
    subject: str
    customer: Customer
    step: tuple[Step, ...]
    status: Literal["open", "pending", "closed"]
    assignee: str = ""
    priority: Literal["low", "normal", "high", "urgent"] = "normal"
    tags: tuple[str, ...] = ()
    days_ago: int = 0
    time: str = ""  # wall clock of the company, with days_ago
    ago: timedelta = timedelta()  # instead of days_ago and time, for the last hours

    @property
    def language(self) -> str:
        return self.customer.locale.partition("-")[0]

    def moments(self, now: datetime, time_zone: str) -> list[datetime]:
        """When each step happens, as aware datetimes of `time_zone`, counted back from `now`."""
        zone = ZoneInfo(time_zone)
        start = now - self.ago
        if self.days_ago:
            day = now.astimezone(zone).date() - timedelta(days=self.days_ago)
            start = datetime.combine(day, time.fromisoformat(self.time), zone)
        moments, elapsed = [], timedelta()
        for step in self.step:
            elapsed += step.after
            moments.append((start.astimezone(UTC) + elapsed).astimezone(zone))
        return moments

    def shortest_age(self) -> timedelta:
        """How long ago the story began at the least, at any hour of today (less one for clock changes)."""
        if self.ago:
            return self.ago
        clock = time.fromisoformat(self.time)
        return timedelta(days=self.days_ago, hours=-clock.hour - 1, minutes=-clock.minute)


@dataclass(frozen=True, slots=True)
class Company:
    name: str
    domain: str
    time_zone: str
    about: str
    people: tuple[Person, ...]
    inboxes: tuple[Inbox, ...]
    stories: tuple[Story, ...] = ()
