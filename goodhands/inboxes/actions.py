"""Every change of an inbox, its members and the list of tags."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from django.core.exceptions import ValidationError
from django.core.validators import validate_email
from django.utils.text import slugify

from goodhands.accounts.models import Person
from goodhands.inboxes.models import Inbox, Membership, Tag


class InboxRefused(Exception):
    """The inbox can't be made as asked; the message says what to change."""


@dataclass(frozen=True, slots=True)
class NewInbox:
    """What is needed to open an inbox."""

    name: str
    address: str
    colour: str = "teal"
    signature: str = ""
    shows_case_number: bool = False


def open_inbox(new: NewInbox, *, by: Person | None, now: datetime) -> Inbox:
    """Open an inbox for mail to `new.address`; whoever opens it becomes a member.

    Raises InboxRefused for an empty name, a wrong address or one in use.
    """
    address = new.address.strip().lower()
    try:
        validate_email(address)
    except ValidationError:
        raise InboxRefused(
            f"{new.address!r} is no mail address; write it like support@example.com."
        ) from None
    if not new.name.strip():
        raise InboxRefused("Give the inbox a name, for example Support.")
    if Inbox.objects.filter(address=address).exists():
        raise InboxRefused(f"There is an inbox for {address} already.")
    inbox = Inbox.objects.create(
        name=new.name.strip(),
        slug=_free_slug(new.name),
        address=address,
        colour=new.colour,
        signature=new.signature,
        shows_case_number=new.shows_case_number,
        position=Inbox.objects.count(),
        created_at=now,
    )
    if by is not None:
        add_members(inbox, [by])
    return inbox


def add_members(inbox: Inbox, people: Iterable[Person]) -> None:
    """Let `people` work in the inbox; those who do already stay."""
    rows = [Membership(inbox=inbox, person=person) for person in people]
    Membership.objects.bulk_create(rows, ignore_conflicts=True)


def change_inbox(inbox: Inbox, new: NewInbox, *, undo_seconds: int) -> None:
    """Give an inbox other particulars; replies wait `undo_seconds` before they leave.

    Raises InboxRefused for an address that another inbox has.
    """
    address = new.address.strip().lower()
    if Inbox.objects.filter(address=address).exclude(pk=inbox.pk).exists():
        raise InboxRefused(f"There is an inbox for {address} already.")
    inbox.name, inbox.address, inbox.colour = new.name.strip(), address, new.colour
    inbox.signature, inbox.shows_case_number = new.signature, new.shows_case_number
    inbox.undo_seconds = undo_seconds
    inbox.save()


def set_members(inbox: Inbox, people: Iterable[Person]) -> None:
    """Let exactly `people` work in the inbox."""
    chosen = list(people)
    inbox.memberships.exclude(person__in=chosen).delete()
    add_members(inbox, chosen)


def set_inboxes_of(person: Person, inboxes: Iterable[Inbox]) -> None:
    """Let a person work in exactly `inboxes`."""
    chosen = list(inboxes)
    Membership.objects.filter(person=person).exclude(inbox__in=chosen).delete()
    rows = [Membership(inbox=inbox, person=person) for inbox in chosen]
    Membership.objects.bulk_create(rows, ignore_conflicts=True)


def tag_named(name: str) -> Tag:
    """Return the tag called `name` (lower case, single spaces), made if it is new.

    Raises ValueError for an empty name.
    """
    clean = " ".join(name.lower().split())[:40]
    if not clean:
        raise ValueError("A tag needs a name.")
    return Tag.objects.get_or_create(name=clean)[0]


def _free_slug(name: str) -> str:
    wanted = slugify(name) or "inbox"
    taken = set(Inbox.objects.filter(slug__startswith=wanted).values_list("slug", flat=True))
    return next(s for s in (wanted, *(f"{wanted}-{n}" for n in range(2, len(taken) + 3))) if s not in taken)
