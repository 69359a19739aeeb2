"""Letters as people may see them: one's own that were decided on, everything for management."""

from datetime import date

from django.db.models import Prefetch, QuerySet

from goodhands.accounts.models import Person
from goodhands.ledger.models import Letter, LetterRecord
from goodhands.ledger.queries.standings import standing_of, standings
from goodhands.merit.rules.standing.corrections import Correction

PAGE_SIZE = 30
_S = Letter.State
# What a person sees of themself: what was issued, and what became of it. Drafts are management's.
OWN_STATES = (_S.ISSUED, _S.WITHDRAWN)


class LetterUnknown(Exception):
    """There is no such letter, or the person may not see it."""


def visible_to(viewer: Person) -> QuerySet[Letter]:
    """Return the letters that somebody may see: management all but drafts about them, others their own."""
    own = Letter.objects.filter(person=viewer, state__in=OWN_STATES)
    if not viewer.may_administer:
        return own
    return Letter.objects.exclude(person=viewer) | own


def find(viewer: Person, letter_id: int) -> Letter:
    """Return one letter with its person and records. Raises LetterUnknown."""
    records = Prefetch("records", LetterRecord.objects.select_related("by"))
    found = visible_to(viewer).select_related("person", "issued_by").prefetch_related(records)
    letter = found.filter(pk=letter_id).first()
    if letter is None:
        raise LetterUnknown(f"There is no letter {letter_id} that you can see.")
    return letter


def waiting(viewer: Person) -> list[Letter]:
    """Return the drafts that wait for management, oldest first."""
    drafts = visible_to(viewer).filter(state=_S.DRAFT)
    return list(drafts.select_related("person").order_by("drafted_at", "id"))


def decided(viewer: Person, *, before: int | None = None) -> list[Letter]:
    """Return what was issued, waived or withdrawn, newest first, one more than a page if it goes on."""
    found = visible_to(viewer).exclude(state__in=(_S.DRAFT, _S.DROPPED)).select_related("person")
    return list((found.filter(pk__lt=before) if before else found).order_by("-pk")[: PAGE_SIZE + 1])


def letters_of(person: Person) -> list[Letter]:
    """Return a person's issued letters, newest first, also those that were withdrawn."""
    found = Letter.objects.filter(person=person, state__in=OWN_STATES)
    return list(found.select_related("issued_by").order_by("-issued_on", "-id"))


def to_acknowledge(person: Person) -> int:
    """Return how many letters a person was sent and has not acknowledged yet."""
    return Letter.objects.filter(person=person, state=_S.ISSUED, acknowledged_at=None).count()


def open_correction(letter: Letter, *, on: date) -> Correction | None:
    """Return the correction of an issued letter that management has still to decide, or None (rule 5)."""
    found = standing_of(letter.person, on=on).corrections
    mine = next((one for one in found if one.letter == letter.pk), None)
    return mine if mine is not None and not set(mine.lost) <= decided_causes([letter])[letter.pk] else None


def open_corrections(viewer: Person, *, on: date) -> list[Letter]:
    """Return the issued letters that lost a cause and wait for management, the oldest first."""
    issued = list(visible_to(viewer).filter(state=_S.ISSUED).select_related("person").order_by("id"))
    people = {letter.person_id for letter in issued}
    found = standings(sorted(people), on=on)
    decided_on = decided_causes(issued)
    lost = {one.letter: set(one.lost) for standing in found.values() for one in standing.corrections}
    return [letter for letter in issued if lost.get(letter.pk, set()) - decided_on[letter.pk]]


def decided_causes(letters: list[Letter]) -> dict[int, set[int]]:
    """Return for each letter the lost causes about which management has decided already."""
    found: dict[int, set[int]] = {letter.pk: set() for letter in letters}
    rows = LetterRecord.objects.filter(letter__in=letters, kind__in=("stands", "amended"))
    for letter_id, data in rows.values_list("letter_id", "data"):
        found[letter_id] |= set(data.get("lost", ()))
    return found
