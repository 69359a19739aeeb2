"""Mails about a workshop: the invitation with its calendar file, and the minutes."""

from datetime import datetime
from email.utils import formataddr

from django.conf import settings
from django.core.mail import EmailMultiAlternatives
from django.db import transaction

from goodhands.accounts.models import Person
from goodhands.conversations.actions import NotAllowed
from goodhands.inboxes import queries as inboxes
from goodhands.jobs import actions as jobs
from goodhands.jobs.work import Work
from goodhands.workshops.actions.access import WorkshopRefused
from goodhands.workshops.models import Participant, Workshop
from goodhands.workshops.queries.access import may_run
from goodhands.workshops.queries.invitations import address_of, invitation_for, uninvited
from goodhands.workshops.queries.minutes import minutes_of
from goodhands.workshops.rules import letters
from goodhands.workshops.rules.ics import calendar_file
from goodhands.workshops.rules.minutes import minutes_text

MAIL_TASK = "mail_workshop"


class MailNotTaken(Exception):
    """Some mails did not leave; the job is tried again for those."""


def invite(workshop: Workshop, *, by: Person, now: datetime) -> int:
    """Mail the invitation, its change or the cancellation to whoever hasn't had it; return to how many.

    Raises NotAllowed but for who runs it, WorkshopRefused where everybody knows.
    """
    _require_runner(workshop, by)
    waiting = len(uninvited(workshop))
    if not waiting:
        raise WorkshopRefused("Everybody has the newest invitation.")
    _enqueue(workshop, "invitation", now=now)
    return waiting


def mail_minutes(workshop: Workshop, *, by: Person, now: datetime) -> int:
    """Mail the minutes to all participants who have not had them; return to how many.

    Raises NotAllowed but for who runs it, WorkshopRefused before it is closed and where everybody has them.
    """
    _require_runner(workshop, by)
    if workshop.closed_at is None:
        raise WorkshopRefused("Close the workshop first; then its minutes stand.")
    waiting = _without_minutes(workshop)
    if not waiting:
        raise WorkshopRefused("Everybody has the minutes.")
    _enqueue(workshop, "minutes", now=now)
    return len(waiting)


def mail_workshop(work: Work) -> None:
    """Send the mails that are due for a workshop, one by one (task `mail_workshop`). Raises MailNotTaken."""
    workshop = Workshop.objects.select_related("chair").get(pk=work.args["workshop"])
    is_minutes = work.args["what"] == "minutes"
    failed = 0
    for one in _without_minutes(workshop) if is_minutes else uninvited(workshop):
        mail = _minutes(workshop, one, work.now()) if is_minutes else _invitation(workshop, one)
        if not mail.send():
            failed += 1
            continue
        with transaction.atomic():
            work.guard()
            Participant.objects.filter(pk=one.pk).update(**_sent(workshop, one, work))
    if failed:
        raise MailNotTaken(f"{failed} mails about workshop {workshop.pk} did not leave")


def _sent(workshop: Workshop, one: Participant, work: Work) -> dict[str, object]:
    if work.args["what"] == "minutes":
        return {"minutes_mailed_at": work.now()}
    return {"mailed_sequence": None if one.left_at else workshop.sequence}


def _without_minutes(workshop: Workshop) -> list[Participant]:
    rows = Participant.objects.filter(workshop=workshop, left_at=None, minutes_mailed_at=None)
    return list(rows.filter(person__is_active=True).select_related("person"))


def _invitation(workshop: Workshop, one: Participant) -> EmailMultiAlternatives:
    person, has_left = one.person, one.left_at is not None
    told = invitation_for(workshop, person, has_left=has_left)
    when = letters.span_in_words(workshop.starts_at, workshop.ends_at, person.time_zone)
    if told.is_cancelled:
        head, body = "Cancelled", letters.cancellation_words(person.first_name, when)
    else:
        words = letters.invitation_words if one.mailed_sequence is None else letters.change_words
        head = "Invitation" if one.mailed_sequence is None else "Changed"
        body = words(person.first_name, when, workshop.place, workshop.chair.name, address_of(workshop))
    mail = _mail(workshop, person, f"{head}: {workshop.title}", body)
    file = calendar_file(told)
    mail.attach_alternative(file, f"text/calendar; method={told.method}")
    mail.attach("invitation.ics", file, "application/ics")
    return mail


def _minutes(workshop: Workshop, one: Participant, now: datetime) -> EmailMultiAlternatives:
    text = minutes_text(minutes_of(workshop, one.person, now=now))
    return _mail(workshop, one.person, f"Minutes: {workshop.title}", text)


def _mail(workshop: Workshop, person: Person, subject: str, body: str) -> EmailMultiAlternatives:
    """Return a mail from the first inbox in the chair's name; answers go to the chair."""
    box, chair = inboxes.first(), workshop.chair
    sender = box.address if box else settings.DEFAULT_FROM_EMAIL
    return EmailMultiAlternatives(
        " ".join(subject.split()),
        body,
        formataddr((chair.name, sender)),
        [formataddr((person.name, person.email))],
        reply_to=[formataddr((chair.name, chair.email))],
    )


def _enqueue(workshop: Workshop, what: str, *, now: datetime) -> None:
    args = {"workshop": workshop.pk, "what": what}
    jobs.enqueue(MAIL_TASK, args, now=now, dedupe=f"{workshop.pk} {what}", lane=f"workshop {workshop.pk}")


def _require_runner(workshop: Workshop, by: Person) -> None:
    if not may_run(workshop, by):
        raise NotAllowed(f"{workshop.chair.name} chairs this workshop and does this.")
