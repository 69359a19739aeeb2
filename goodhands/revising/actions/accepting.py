"""The draft comes into force, at once or at a date; a version that waits is withdrawn."""

from dataclasses import dataclass
from datetime import date, datetime
from zoneinfo import ZoneInfo

from django.db import transaction

from goodhands.accounts.models import Person
from goodhands.handbook import actions as handbooks
from goodhands.handbook.actions import EditRefused
from goodhands.handbook.models import HandbookDraft, HandbookVersion
from goodhands.revising.queries import Desk


@dataclass(frozen=True, slots=True)
class Terms:
    """On what terms the draft comes into force.

    `digest` and `over` are the words and the version that the person looked at; `from_` the moment (None: at
    once); `note` what changed and why; `review_on` when to look at it again.
    """

    digest: str
    over: int
    note: str
    from_: datetime | None = None
    review_on: date | None = None


def accept(terms: Terms, *, by: Person, now: datetime) -> HandbookVersion:
    """Bring the open draft into force as the next version; past verdicts keep theirs (D18, TR-21).

    Raises EditRefused if the person may not, nothing changed, the draft or the version in force moved on
    since they looked, the moment is past, the note is missing, or anything fails: a file that can't be
    understood, an example judged wrongly that the version in force does not hold, and fail, as well.
    """
    if not by.may_administer:
        raise EditRefused("Managers and admins bring a handbook into force. Ask one of them.")
    _check_terms(terms, by=by, now=now)
    with transaction.atomic():
        draft = HandbookDraft.objects.select_for_update(of=("self",)).filter(state="open").first()
        holds = HandbookVersion.objects.in_force_at(now).first()
        if draft is None or holds is None:
            raise EditRefused("There is no draft. Somebody may have brought it into force already.")
        _check_draft(draft, holds, terms)
        version = handbooks.bring_into_force(
            draft.content,
            by=by,
            now=now,
            from_=terms.from_,
            note=terms.note.strip(),
            review_on=terms.review_on,
        )
        closed = HandbookDraft.objects.filter(pk=draft.pk)
        closed.update(state="accepted", closed_by=by, closed_at=now, became=version)
    return version


def renew(review_on: date, note: str, *, by: Person, now: datetime) -> HandbookVersion:
    """Note that the version in force was looked at again and stands, with the next day to do so (TR-21).

    It becomes a version of its own, with the same words. Raises EditRefused if the person may not, the day is
    not to come, or the note is missing.
    """
    if not by.may_administer:
        raise EditRefused("Managers and admins look after the handbook. Ask one of them.")
    _check_terms(Terms("", 0, note, None, review_on), by=by, now=now)
    holds = HandbookVersion.objects.in_force_at(now).first()
    if holds is None:
        raise EditRefused("No handbook is in force.")
    return handbooks.bring_into_force(
        holds.content, by=by, now=now, from_=now, note=note.strip(), review_on=review_on
    )


def withdraw(version_id: int, *, by: Person, now: datetime) -> HandbookVersion:
    """Take back a version before it comes into force. Raises EditRefused if it is too late."""
    if not by.may_administer:
        raise EditRefused("Managers and admins withdraw a version. Ask one of them.")
    version = HandbookVersion.objects.defer("content").filter(pk=version_id).first()
    if version is None:
        raise EditRefused("There is no such version.")
    if not handbooks.withdraw(version, by=by, now=now):
        raise EditRefused(
            f"Version {version.number} holds or held already. Bring an earlier one back instead."
        )
    return version


def _check_terms(terms: Terms, *, by: Person, now: datetime) -> None:
    if not terms.note.strip():
        raise EditRefused("Say in a line or two what changed and why; colleagues read it beside the version.")
    if terms.from_ is not None and terms.from_ < now:
        raise EditRefused("That moment is past. Choose one to come, or leave it empty for at once.")
    if terms.review_on is not None and terms.review_on <= now.astimezone(ZoneInfo(by.time_zone)).date():
        raise EditRefused("The day to look at it again must be to come.")


def _check_draft(draft: HandbookDraft, holds: HandbookVersion, terms: Terms) -> None:
    if draft.digest != terms.digest:
        raise EditRefused("Somebody changed the draft since you looked. Read it once more, then accept.")
    if holds.pk != terms.over:
        raise EditRefused(
            f"Version {holds.number} came into force since you looked. See what the draft changes against it."
        )
    if draft.digest == holds.digest:
        raise EditRefused("The draft changes nothing; there is nothing to bring into force.")
    found = Desk(holds, draft).checked()
    if not found.is_fine:
        wrong = len(found.problems) + len(found.blocking)
        raise EditRefused(f"{wrong} {'thing' if wrong == 1 else 'things'} must be mended first.")
