"""Every change of a person."""

import secrets
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo, available_timezones

from django.db import transaction
from django.utils.text import slugify

from goodhands.accounts.models import Person, PersonChange, Role

_SYLLABLES = "bcdfghjkmnpqrstvwxyz23456789"  # nothing that looks like something else


class PersonRefused(Exception):
    """The person can't be added or changed as asked; the message says what to do instead."""


@dataclass(frozen=True, slots=True)
class NewPerson:
    """What is known of somebody who is to sign in."""

    email: str
    name: str
    role: str = Role.AGENT
    time_zone: str = "UTC"
    signature: str = ""
    handbook_since: date | None = None  # None: from the day they join


def add_person(new: NewPerson, *, password: str | None, now: datetime) -> Person:
    """Add a person who can sign in with `password` (None: only after a reset).

    Raises PersonRefused for an address in use, an unknown role or time zone.
    """
    if Person.objects.filter(email__iexact=new.email).exists():
        raise PersonRefused(f"{new.email} belongs to somebody already; choose another address.")
    if new.role not in Role.values:
        raise PersonRefused(f"There is no role {new.role!r}; choose one of {', '.join(Role.values)}.")
    if new.time_zone not in available_timezones():
        raise PersonRefused(f"There is no time zone {new.time_zone!r}; write it like Europe/Berlin.")
    person = Person(
        email=new.email.lower(),
        name=new.name,
        handle=_free_handle(new.name),
        role=new.role,
        time_zone=new.time_zone,
        signature=new.signature,
        handbook_since=new.handbook_since or now.astimezone(ZoneInfo(new.time_zone)).date(),
        created_at=now,
    )
    person.set_password(password)
    person.save()
    return person


def invite(new: NewPerson, *, now: datetime) -> tuple[Person, str]:
    """Add a person with a password made by chance, to be shown once and changed at the first sign-in.

    Raises PersonRefused as `add_person` does.
    """
    password = chance_password()
    with transaction.atomic():
        person = add_person(new, password=None, now=now)
        _lend_password(person, password)
    return person, password


def set_password(person: Person, password: str) -> None:
    """Give a person a new password, chosen by themselves or by whoever runs the desk."""
    person.set_password(password)
    person.password_is_temporary = False
    person.save(update_fields=["password", "password_is_temporary"])


def _lend_password(person: Person, password: str) -> None:
    person.set_password(password)
    person.password_is_temporary = True
    person.save(update_fields=["password", "password_is_temporary"])


def set_active(person: Person, *, is_active: bool, by: Person, now: datetime) -> None:
    """Let a person sign in again, or no longer; open sessions end at once. Kept on record.

    Raises PersonRefused if `by` may not set up this person or is the person.
    """
    _require_admin_of(person, by)
    if person.is_active == is_active:
        return
    words = ("left", "works here") if is_active else ("works here", "left")
    with transaction.atomic():
        _note(person, "is_active", *words, by=by, now=now)
        person.is_active = is_active
        person.save(update_fields=["is_active"])


def set_role(person: Person, role: str, *, by: Person, now: datetime) -> None:
    """Give a person another role. Kept on record.

    Raises PersonRefused for an unknown role, or if `by` may not set up this person or give this role.
    """
    if role == person.role:
        return
    if role not in Role.values:
        raise PersonRefused(f"There is no role {role!r}; choose one of {', '.join(Role.values)}.")
    _require_admin_of(person, by)
    require_may_give(role, by)
    with transaction.atomic():
        _note(person, "role", person.role, role, by=by, now=now)
        person.role = role
        person.save(update_fields=["role"])


def renew_password(person: Person, *, by: Person, now: datetime) -> str:
    """Give a person a password made by chance and return it, to be shown once. Open sessions end,
    and the person changes it at the next sign-in.

    That it was renewed is kept on record, the password only as its hash. Raises PersonRefused as above.
    """
    _require_admin_of(person, by)
    password = chance_password()
    with transaction.atomic():
        _note(person, "password", "", "renewed", by=by, now=now)
        _lend_password(person, password)
    return password


def chance_password() -> str:
    """Return a password that nobody can guess and anybody can read out: four groups of four signs."""
    return "-".join("".join(secrets.choice(_SYLLABLES) for _ in range(4)) for _ in range(4))


def require_may_give(role: str, by: Person) -> None:
    """Raise PersonRefused unless `by` may make somebody an admin, if that is the role."""
    if role == Role.ADMIN and by.role != Role.ADMIN:
        raise PersonRefused("Only an admin makes somebody an admin. Ask one of them.")


def _require_admin_of(person: Person, by: Person) -> None:
    if not by.may_administer:
        raise PersonRefused("Managers and admins set up people. Ask one of them.")
    if person.pk == by.pk:
        raise PersonRefused("Nobody does this to themselves. Ask another manager or admin.")
    if person.role == Role.ADMIN and by.role != Role.ADMIN:
        raise PersonRefused(f"{person.name} is an admin; only another admin changes that.")


def _note(person: Person, field: str, before: str, after: str, *, by: Person | None, now: datetime) -> None:
    PersonChange.objects.create(person=person, field=field, before=before, after=after, by=by, created_at=now)


def set_handbook_since(person: Person, since: date, *, by: Person | None, now: datetime) -> None:
    """Say from which date the handbook holds for a person; phases count from it (TR-02). Kept on record.

    `by` is None on the command line. Raises PersonRefused if `by` may not set up people, if it is their own
    date, or if it lies more than a year ahead.
    """
    if by is not None and not by.may_administer:
        raise PersonRefused("Managers and admins set this date. Ask one of them.")
    if by is not None and by.pk == person.pk:
        raise PersonRefused("Nobody sets their own date. Ask another manager or admin.")
    if since > now.date() + timedelta(days=366):
        raise PersonRefused("That is more than a year ahead; check the year.")
    if since == person.handbook_since:
        return
    with transaction.atomic():
        before, after = person.handbook_since.isoformat(), since.isoformat()
        _note(person, "handbook_since", before, after, by=by, now=now)
        person.handbook_since = since
        person.save(update_fields=["handbook_since"])


def change_profile(person: Person, *, name: str, signature: str, time_zone: str) -> None:
    """Let a person change how they are called, how they sign and where they are.

    Raises PersonRefused for an unknown time zone.
    """
    if time_zone not in available_timezones():
        raise PersonRefused(f"There is no time zone {time_zone!r}; write it like Europe/Berlin.")
    person.name, person.signature, person.time_zone = name.strip(), signature.strip(), time_zone
    person.save(update_fields=["name", "signature", "time_zone"])


def set_theme(person: Person, theme: str) -> None:
    """Remember how a person likes the pages: light, dark or system."""
    person.theme = theme if theme in {"light", "dark", "system"} else "system"
    person.save(update_fields=["theme"])


def _free_handle(name: str) -> str:
    wanted = slugify(name.split()[0] if name.split() else "") or "person"
    taken = set(Person.objects.filter(handle__startswith=wanted).values_list("handle", flat=True))
    return next(h for h in (wanted, *(f"{wanted}{n}" for n in range(2, len(taken) + 3))) if h not in taken)
