"""An issued letter lost something that it rests on: management decides what that means (rule 5)."""

from datetime import datetime

from django.db import transaction

from goodhands.accounts.models import Person
from goodhands.ledger.actions.keeping import keep
from goodhands.ledger.actions.records import LetterRefused, locked, note, require_management, require_words
from goodhands.ledger.models import Letter
from goodhands.ledger.queries.days import day_of
from goodhands.ledger.queries.letters import open_correction

_WHY = "Say why; it stays with the letter, and the person reads it."


def let_stand(letter: Letter, reason: str, *, by: Person, now: datetime) -> None:
    """Decide that the letter stands as it is. Raises as `withdraw` does."""
    _decide(letter, "stands", reason, by=by, now=now)


def amend(letter: Letter, text: str, reason: str, *, by: Person, now: datetime) -> None:
    """Decide that the letter stands with another text; the first stays on record. Raises as `withdraw`."""
    wanted = require_words(text.replace("\r\n", "\n"), "Write the text that takes the place of the first.")
    with transaction.atomic():
        fresh = _decide(letter, "amended", reason, by=by, now=now)
        fresh.text = wanted
        fresh.save(update_fields=["text"])
        note(fresh, "edited", by=by, now=now, words=wanted)


def withdraw(letter: Letter, reason: str, *, by: Person, now: datetime) -> None:
    """Take the letter back: from today it never was, and its probation ends.

    What still stands of its causes is free for another letter, if it reaches the sum. Raises NotAllowed but
    for management, LetterRefused without a reason and where no correction is open.
    """
    with transaction.atomic():
        fresh = _decide(letter, "withdrawn", reason, by=by, now=now)
        fresh.state, fresh.withdrawn_on = Letter.State.WITHDRAWN, day_of(now)
        fresh.save(update_fields=["state", "withdrawn_on"])
        keep(fresh.person, now=now)


def _decide(letter: Letter, kind: str, reason: str, *, by: Person, now: datetime) -> Letter:
    require_management(letter.person, by)
    why = require_words(reason, _WHY)
    with transaction.atomic():
        fresh = locked(letter)
        open_now = open_correction(fresh, on=day_of(now)) if fresh.state == Letter.State.ISSUED else None
        if open_now is None:
            raise LetterRefused("Nothing that this letter rests on has changed since the last decision.")
        note(fresh, kind, by=by, now=now, words=why, data={"lost": list(open_now.lost)})
        return fresh
