"""What the verbs of this room share: refusals, locking, appending."""

from datetime import datetime
from typing import Any

from goodhands.accounts.models import Person
from goodhands.conversations.actions import NotAllowed
from goodhands.ledger.models import FitnessReview, Letter, LetterRecord, ReviewRecord


class LetterRefused(Exception):
    """It can't be done as asked; the message says what is missing."""


def require_management(person: Person, by: Person) -> None:
    """Let pass managers and admins, but not about themselves. Raises NotAllowed."""
    if not by.may_administer:
        raise NotAllowed("Management decides on letters and fitness reviews.")
    if person.pk == by.pk:
        raise NotAllowed("Nobody decides about themself. Ask another manager.")


def locked(letter: Letter) -> Letter:
    """Return a letter as it stands, locked until the transaction ends: its person first, as `keep` does."""
    Person.objects.select_for_update(no_key=True).get(pk=letter.person_id)
    return Letter.objects.select_for_update(of=("self",)).select_related("person").get(pk=letter.pk)


def require_words(words: str, why: str) -> str:
    """Return the words, trimmed. Raises LetterRefused, saying why they are needed, if there are none."""
    if not words.strip():
        raise LetterRefused(why)
    return words.strip()


def note(
    letter: Letter,
    kind: str,
    *,
    by: Person | None,
    now: datetime,
    words: str = "",
    data: dict[str, Any] | None = None,
) -> None:
    """Append what was done with a letter."""
    LetterRecord.objects.create(letter=letter, kind=kind, by=by, words=words, data=data or {}, created_at=now)


def note_review(
    review: FitnessReview,
    kind: str,
    *,
    by: Person | None,
    now: datetime,
    words: str = "",
    data: dict[str, Any] | None = None,
) -> None:
    """Append what was said or done in a fitness review."""
    ReviewRecord.objects.create(review=review, kind=kind, by=by, words=words, data=data or {}, created_at=now)
