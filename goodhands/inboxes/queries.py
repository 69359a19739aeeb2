"""What others may ask about inboxes. Who sees which inbox is decided here and nowhere else."""

from django.db.models import QuerySet

from goodhands.accounts.models import Person
from goodhands.inboxes.models import Inbox, Tag


def visible_to(person: Person) -> QuerySet[Inbox]:
    """Return the inboxes that the person may see, in their order."""
    if person.sees_every_inbox:
        return Inbox.objects.all()
    return Inbox.objects.filter(memberships__person=person)


def people_of(inbox_id: int) -> QuerySet[Person]:
    """Return active people who work in an inbox, by name: whom a conversation can be assigned to."""
    return Person.objects.active().filter(memberships__inbox_id=inbox_id).by_name()


def worked_in_by(person: Person) -> QuerySet[Inbox]:
    """Return the inboxes of which a person is a member, in their order."""
    return Inbox.objects.filter(memberships__person=person)


def every() -> list[Inbox]:
    """Return all inboxes in their order. The first takes mail that names none of our addresses."""
    return list(Inbox.objects.all())


def first() -> Inbox | None:
    """Return the first inbox, or None while there is none."""
    return Inbox.objects.first()


def by_slug(slug: str) -> Inbox | None:
    """Return the inbox called so in addresses of pages and on the command line."""
    return Inbox.objects.filter(slug=slug).first()


def own_addresses() -> frozenset[str]:
    """Return the addresses that are ours, lower case; replies never go to them (T3)."""
    return frozenset(Inbox.objects.values_list("address", flat=True))


def tag_names() -> list[str]:
    """Return all tags, by name."""
    return list(Tag.objects.values_list("name", flat=True))


def with_members() -> QuerySet[Inbox]:
    """Return all inboxes, each with its members and their names, for the page that sets them up."""
    return Inbox.objects.prefetch_related("memberships__person")
