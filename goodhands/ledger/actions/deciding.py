"""What management does with a draft: works on its text, issues it, or waives it with reasons (rule 5)."""

from dataclasses import dataclass
from datetime import datetime

from django.db import transaction

from goodhands.accounts.models import Person
from goodhands.ledger.actions.keeping import keep
from goodhands.ledger.actions.records import LetterRefused, locked, note, require_management, require_words
from goodhands.ledger.models import Letter
from goodhands.ledger.queries.days import day_of
from goodhands.ledger.queries.standings import standing_now
from goodhands.ledger.queries.terms import terms_on
from goodhands.ledger.rules.wording import filled, unknown_fields
from goodhands.merit.rules.standing.months import add_months
from goodhands.merit.rules.standing.words import long_date

_S = Letter.State


def edit(letter: Letter, text: str, *, by: Person, now: datetime) -> None:
    """Work on the text of a draft; each version stays on record.

    Raises NotAllowed but for management, LetterRefused for an empty text, an unknown field, and what is no
    draft any more.
    """
    wanted = require_words(text.replace("\r\n", "\n"), "A letter without words says nothing. Write its text.")
    unknown = unknown_fields(wanted)
    if unknown:
        raise LetterRefused(f"Nobody can fill in {unknown[0]}. Take it out, or write the words yourself.")
    with transaction.atomic():
        fresh = _draft(letter, by)
        if fresh.text != wanted:
            fresh.text = wanted
            fresh.save(update_fields=["text"])
            note(fresh, "edited", by=by, now=now, words=wanted)


@dataclass(frozen=True, slots=True)
class AsRead:
    """A draft as whoever signs has it before them: its text, and the ids of its causes."""

    text: str
    causes: tuple[int, ...]


def issue(letter: Letter, *, by: Person, now: datetime, read: AsRead | None = None) -> None:
    """Sign and issue a draft; probation runs from today. `read` is the draft as whoever signs has read it.

    Raises NotAllowed but for management, LetterRefused while a cause is disputed, if it is due no more, for
    somebody who has left, and where it is not the one read: the record or the handbook moved on.
    """
    keep(letter.person, now=now)  # stays, also if it is refused: the new text is there to be read
    with transaction.atomic():
        keep(letter.person, now=now)
        fresh = _draft(letter, by)
        if read is not None and not _is_as_read(fresh, read):
            raise LetterRefused(
                "The letter says something else since you opened it. Read it again, then sign."
            )
        _require_fit_to_issue(fresh, now)
        today = day_of(now)
        until = add_months(today, terms_on()(today).probation_months)
        known = {"date": long_date(today), "probation_until": long_date(until), "signed_by": by.name}
        fresh.text = filled(fresh.text, known)
        fresh.state, fresh.issued_on, fresh.issued_by = _S.ISSUED, today, by
        fresh.save(update_fields=["text", "state", "issued_on", "issued_by"])
        note(fresh, "issued", by=by, now=now, words=fresh.text, data={"until": until.isoformat()})
        keep(fresh.person, now=now)


def _is_as_read(fresh: Letter, read: AsRead) -> bool:
    return fresh.text.split() == read.text.split() and tuple(fresh.causes) == read.causes


def waive(letter: Letter, reason: str, *, by: Person, now: datetime) -> None:
    """Decide against a letter, with reasons: its demerits are used up, and no probation follows.

    Raises NotAllowed but for management, LetterRefused without a reason and for what is no draft any more.
    """
    why = require_words(reason, "Say why no letter is written; whoever reads the record is owed the reason.")
    with transaction.atomic():
        fresh = _draft(letter, by)
        fresh.state, fresh.waived_on = _S.WAIVED, day_of(now)
        fresh.save(update_fields=["state", "waived_on"])
        note(fresh, "waived", by=by, now=now, words=why)
        keep(fresh.person, now=now)


def _draft(letter: Letter, by: Person) -> Letter:
    require_management(letter.person, by)
    fresh = locked(letter)
    if fresh.state == _S.DROPPED:
        raise LetterRefused("This letter is due no more: what led to it doesn't stand as it did.")
    if fresh.state != _S.DRAFT:
        raise LetterRefused("Somebody has decided on this letter already.")
    return fresh


def _require_fit_to_issue(fresh: Letter, now: datetime) -> None:
    if not fresh.person.is_active:
        raise LetterRefused(f"{fresh.person.name} has left, and the record is closed: no letter is issued.")
    due = standing_now(fresh.person, now=now).letters_due
    mine = next((one for one in due if list(one.causes) == fresh.causes), None)
    if mine is not None and mine.disputed:
        number = len(mine.disputed)
        what = "One incident" if number == 1 else f"{number} incidents"
        raise LetterRefused(f"{what} that it rests on is disputed. Wait until that is decided.")
