"""The access log: management sees all of it, everybody who looked at their own record."""

from django.db.models import QuerySet

from goodhands.accounts.models import Person
from goodhands.conversations.actions import NotAllowed
from goodhands.merit.models import AccessEntry

PAGE_SIZE = 50


def looks_at(person: Person, *, limit: int = 20) -> list[AccessEntry]:
    """Return who looked at a person's record and replies, newest first."""
    return list(_ordered().filter(about=person)[:limit])


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
