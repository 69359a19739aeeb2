"""What the person concerned does with a letter: reads it, acknowledges it, answers it (QM-09)."""

from datetime import datetime

from django.db import transaction

from goodhands.accounts.models import Person
from goodhands.conversations.actions import NotAllowed
from goodhands.ledger.actions.records import LetterRefused, locked, note, require_words
from goodhands.ledger.models import Letter


def acknowledge(letter: Letter, *, by: Person, now: datetime) -> None:
    """Say that one has read the letter; that isn't agreeing. Again changes nothing.

    Raises NotAllowed for anybody else, LetterRefused for what was never issued.
    """
    with transaction.atomic():
        fresh = _own(letter, by)
        if fresh.acknowledged_at is None:
            fresh.acknowledged_at = now
            fresh.save(update_fields=["acknowledged_at"])
            note(fresh, "acknowledged", by=by, now=now)


def answer(letter: Letter, words: str, *, by: Person, now: datetime) -> None:
    """Answer a letter in one's own words; they stay with it. Raises as `acknowledge`, and without words."""
    said = require_words(words, "Write what you want to be kept with the letter.")
    with transaction.atomic():
        note(_own(letter, by), "answered", by=by, now=now, words=said)


def _own(letter: Letter, by: Person) -> Letter:
    fresh = locked(letter)
    if fresh.person_id != by.pk:
        raise NotAllowed("Only the person to whom it is written can do this.")
    if fresh.issued_on is None:
        raise LetterRefused("This letter was never issued.")
    return fresh
