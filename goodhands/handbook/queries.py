"""What others may ask about the handbook."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from functools import lru_cache
from hashlib import sha256

from goodhands.handbook.models import HandbookVersion
from goodhands.handbook.rules.book import Handbook, Rule
from goodhands.handbook.rules.reading import read_handbook


def in_force(now: datetime) -> Handbook | None:
    """Return the handbook that holds at `now`, or None before the first was loaded.

    One small query for the number; the text is read and understood once a process.
    """
    found = HandbookVersion.objects.in_force_at(now).values_list("id", "digest").first()
    return None if found is None else _read(*found)


def first() -> Handbook | None:
    """Return the first handbook that came or comes into force, None before one was loaded.

    People may have worked by it before it was stored here (`Person.handbook_since`).
    """
    kept = HandbookVersion.objects.filter(withdrawn_at=None).order_by("in_force_from", "id")
    found = kept.values_list("id", "digest").first()
    return None if found is None else _read(*found)


def held_at(moments: Iterable[datetime]) -> dict[datetime, Handbook | None]:
    """Return for each moment the handbook that holds at it, with one query for all of them."""
    kept = HandbookVersion.objects.filter(withdrawn_at=None).order_by("-in_force_from", "-id")
    versions = list(kept.values_list("in_force_from", "id", "digest"))
    return {
        moment: next((_read(pk, digest) for start, pk, digest in versions if start <= moment), None)
        for moment in set(moments)
    }


def spans() -> list[tuple[datetime, int, str]]:
    """Return from when each version holds, its id and digest, oldest first; one query, no text is read."""
    kept = HandbookVersion.objects.filter(withdrawn_at=None).order_by("in_force_from", "id")
    return list(kept.values_list("in_force_from", "id", "digest"))


def version(version_id: int) -> Handbook:
    """Return a stored version, which never changes. Raises HandbookVersion.DoesNotExist."""
    return _read(version_id, HandbookVersion.objects.values_list("digest", flat=True).get(pk=version_id))


@lru_cache(maxsize=8)
def _read(version_id: int, digest: str) -> Handbook:
    """Read and understand a stored version once a process; the digest makes sure that it is the one meant."""
    stored = HandbookVersion.objects.get(pk=version_id, digest=digest)
    return replace(read_handbook(stored.content), version_id=stored.pk)


def stored(version_id: int) -> HandbookVersion | None:
    """Return a version with who made it and why, without its texts; None if there is none."""
    found = HandbookVersion.objects.defer("content").select_related("created_by", "withdrawn_by")
    return found.filter(pk=version_id).first()


def files_of(number: int | None, *, now: datetime) -> tuple[HandbookVersion, Mapping[str, str]] | None:
    """Return the version of that number (the newest of it), or the one in force, with its files; or None."""
    found = HandbookVersion.objects.in_force_at(now)
    if number is not None:
        found = HandbookVersion.objects.filter(number=number).order_by("-id")
    version_found = found.first()
    return None if version_found is None else (version_found, version_found.content)


def upcoming(now: datetime) -> list[HandbookVersion]:
    """Return the versions that come into force after `now`, the next one first."""
    waiting = HandbookVersion.objects.filter(in_force_from__gt=now, withdrawn_at=None)
    return list(waiting.defer("content").select_related("created_by").order_by("in_force_from", "id"))


def rule(handbook: Handbook, rule_id: str) -> Rule | None:
    """Return the rule of that id, or None if this handbook has none."""
    return handbook.rule(rule_id)


def versions() -> list[HandbookVersion]:
    """Return every version, newest first, without their texts."""
    return list(
        HandbookVersion.objects.defer("content").select_related("created_by", "withdrawn_by").order_by("-id")
    )


@dataclass(frozen=True, slots=True)
class Change:
    """A version that changed one file: `was` is "added", "changed" or "removed"."""

    version: HandbookVersion
    was: str


def changes_of(path: str, *, now: datetime) -> list[Change]:
    """Return the versions in which a file changed, newest first: who changed it when (TR-21).

    Versions count in the order in which they came into force; those still to come are left out.
    """
    held = list(HandbookVersion.objects.in_force_at(now).defer("content").select_related("created_by"))
    found: list[Change] = []
    before: str | None = None
    for one in reversed(held):
        after = _fingerprints(one.pk, one.digest).get(path)
        if after != before:
            found.append(Change(one, "removed" if after is None else "changed" if before else "added"))
        before = after
    return found[::-1]


@lru_cache(maxsize=256)
def _fingerprints(version_id: int, digest: str) -> Mapping[str, str]:
    """Return path → SHA-256 of the text for a stored version, which never changes."""
    content = HandbookVersion.objects.values_list("content", flat=True).get(pk=version_id, digest=digest)
    return {path: sha256(text.encode()).hexdigest() for path, text in content.items()}
