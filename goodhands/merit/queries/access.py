"""The access log: management sees all of it, everybody who looked at their own record."""

from django.db.models import QuerySet

from goodhands.accounts.models import Person
from goodhands.conversations.actions import NotAllowed
from goodhands.merit.models import AccessEntry

PAGE_SIZE = 50
LOOKS_SIZE = 20


def looks_at(person: Person, *, before: int | None = None, size: int = LOOKS_SIZE) -> list[AccessEntry]:
    """Return who looked at a person's record and replies, newest first, one more than `size` if it goes on.

    `before` is the id to go on from.
    """
    found = _ordered().filter(about=person)
    return list((found.filter(pk__lt=before) if before else found)[: size + 1])


def access_log(
    viewer: Person, *, before: int | None = None, person_id: int | None = None
) -> list[AccessEntry]:
    """Return the log, newest first, one more than a page if it goes on; NotAllowed but for management."""
    if not viewer.may_administer:
        raise NotAllowed("Management sees who read what. Who looked at your own record stands there.")
    found = _ordered()
    if person_id:
        found = found.filter(about=person_id)
    return list((found.filter(pk__lt=before) if before else found)[: PAGE_SIZE + 1])


def _ordered() -> QuerySet[AccessEntry]:
    return AccessEntry.objects.select_related("reader", "about", "message__conversation").order_by("-pk")
