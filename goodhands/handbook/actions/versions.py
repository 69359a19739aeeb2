"""Versions: a new one comes into force, old ones stay as they were."""

import hashlib
import json
from collections.abc import Mapping
from datetime import date, datetime

from django.db import transaction
from django.db.models import Max

from goodhands.accounts.models import Person
from goodhands.handbook.folders import read_files
from goodhands.handbook.models import HandbookVersion
from goodhands.handbook.rules.settings import read_checked


def digest_of(files: Mapping[str, str]) -> str:
    """Return what tells whether two handbooks are the same, word for word."""
    return hashlib.sha256(json.dumps(dict(files), sort_keys=True).encode()).hexdigest()


def bring_into_force(
    files: Mapping[str, str],
    *,
    by: Person | None,
    now: datetime,
    from_: datetime | None = None,
    note: str = "",
    review_on: date | None = None,
) -> HandbookVersion:
    """Keep the files as the next version of their handbook, in force from `from_` (at once if None).

    `note` says what changed and why, `review_on` when to look at it again (TR-21). The files that hold
    already make no new version. `by` is None when the system does it itself.
    Raises HandbookError, with file and line, if the files can't be understood.
    """
    name = read_checked(files).name
    digest = digest_of(files)
    with transaction.atomic():
        holds = HandbookVersion.objects.in_force_at(now).first()
        if from_ is None and holds is not None and holds.digest == digest:
            return holds
        last = HandbookVersion.objects.filter(name=name).aggregate(last=Max("number"))["last"] or 0
        return HandbookVersion.objects.create(
            name=name,
            number=last + 1,
            content=dict(files),
            digest=digest,
            in_force_from=from_ or now,
            note=note,
            review_on=review_on,
            created_by=by,
            created_at=now,
        )


def load_preset(place: str, *, now: datetime, by: Person | None = None) -> HandbookVersion:
    """Bring a handbook that comes with the product, or a folder, into force. Raises HandbookError."""
    return bring_into_force(read_files(place), by=by, now=now)


def withdraw(version: HandbookVersion, *, by: Person, now: datetime) -> bool:
    """Take back a version before its date; False when it holds already or was withdrawn before."""
    waiting = HandbookVersion.objects.filter(pk=version.pk, in_force_from__gt=now, withdrawn_at=None)
    return waiting.update(withdrawn_by=by, withdrawn_at=now) == 1
