"""What others may ask about people."""

from collections.abc import Iterable

from django.db.models import Q

from goodhands.accounts.models import Person


def active_people() -> list[Person]:
    """Return everybody who has not left, by name."""
    return list(Person.objects.active().by_name())


def administrators() -> list[Person]:
    """Return the managers and admins who have not left, by name."""
    return [person for person in active_people() if person.may_administer]


def find_by_email(email: str) -> Person | None:
    """Return the person with this address, or None."""
    return Person.objects.filter(email__iexact=email).first()


def with_handles(handles: Iterable[str]) -> list[Person]:
    """Return active people whose handle is among `handles`."""
    return list(Person.objects.active().filter(handle__in=list(handles)))


def anyone() -> bool:
    """Tell whether anybody can sign in yet."""
    return Person.objects.exists()


def find(person_id: int) -> Person | None:
    """Return the person with this number, or None."""
    return Person.objects.filter(pk=person_id).first()


def people_who_left() -> list[Person]:
    """Return everybody who cannot sign in any more, by name."""
    return list(Person.objects.filter(is_active=False).by_name())


def people_and_changes() -> list[Person]:
    """Return everybody who has not left, by name, each with what was changed about them (`changes`)."""
    return list(Person.objects.active().by_name().prefetch_related("changes__by"))


def called(words: str) -> list[Person]:
    """Return whom an address, a handle (with or without @) or a name means, also those who left, by name.

    A whole name goes before a part of one; several are returned where several fit.
    """
    wanted = words.strip()
    for fits in (
        Q(email__iexact=wanted) | Q(handle__iexact=wanted.removeprefix("@")),
        Q(name__iexact=wanted),
        Q(name__icontains=wanted),
    ):
        found = list(Person.objects.filter(fits).by_name()) if wanted else []
        if found:
            return found
    return []
