"""One's whole record as a file to take along: every room adds its part (`config/wiring.py`, RECORD_PARTS)."""

import io
import zipfile
from collections.abc import Callable
from datetime import datetime
from functools import cache
from zoneinfo import ZoneInfo

from django.conf import settings
from django.utils.module_loading import import_string

from goodhands.accounts.models import Person
from goodhands.merit.queries.sight import is_above, visibility
from goodhands.merit.rules.record_parts import Part, as_data, as_page


def may_export(viewer: Person, person: Person, *, now: datetime) -> bool:
    """Tell who takes a copy of a whole record: its person, and management, who hands it over on request.

    Where the handbook keeps records from management (team-only), it does so only for somebody who has left
    and can't take it themself any more (X1).
    """
    if viewer.pk == person.pk:
        return True
    if not viewer.may_administer or not is_above(viewer, person):
        return False
    return not person.is_active or "manager" in visibility(now=now).record


def record_parts(person: Person, *, now: datetime) -> list[Part]:
    """Return the parts of a person's record, in the order of the wiring."""
    return [part(person, now=now) for part in _wired()]


def record_archive(person: Person, *, now: datetime) -> bytes:
    """Return a ZIP with the record as a page to read (record.html) and as data (record.json)."""
    parts = record_parts(person, now=now)
    zone = ZoneInfo(person.time_zone)
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("record.html", as_page(parts, name=person.name, made_at=now, zone=zone))
        archive.writestr("record.json", as_data(parts, name=person.name, made_at=now))
    return packed.getvalue()


@cache
def _wired() -> tuple[Callable[..., Part], ...]:
    paths: tuple[str, ...] = import_string(f"{settings.WIRING}.RECORD_PARTS")
    return tuple(import_string(path) for path in paths)
