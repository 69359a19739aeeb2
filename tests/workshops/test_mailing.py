"""Invitations, changes, cancellations and minutes reach people by mail, each once."""

import pytest
from django.core import mail

from goodhands.accounts import actions as accounts
from goodhands.conversations.actions import NotAllowed
from goodhands.jobs import inline
from goodhands.jobs.queries import counts
from goodhands.workshops import actions, queries
from tests.workshops.conftest import DAY, HOUR, NOW, STARTS
from tests.workshops.test_planning import as_it_is

pytestmark = pytest.mark.django_db(transaction=True)


def sent() -> dict[str, mail.EmailMessage]:
    """Run what is due and return the mails that left, by first name."""
    mail.outbox.clear()
    inline.run_ready(actions.MAIL_TASK)
    return {one.to[0].split()[0]: one for one in mail.outbox}


def calendar_of(letter) -> str:
    (alternative,) = letter.alternatives
    assert alternative.mimetype.startswith("text/calendar; method=")
    return alternative.content


def test_an_invitation_reaches_each_once_with_its_calendar_file(workshop, lena, mia):
    assert actions.invite(workshop, by=lena, now=NOW) == 3
    letters = sent()
    assert set(letters) == {"Mia", "Noah", "Lena"}
    letter = letters["Mia"]
    assert (letter.subject, letter.from_email, letter.reply_to) == (
        *("Invitation: March", "Lena Roth <support@desk.example>"),
        ["Lena Roth <lena@desk.example>"],
    )
    assert "Thursday 5 March 2026, 09:00 to 10:00 (UTC)" in letter.body
    assert f"/workshops/{workshop.pk}" in letter.body
    assert f"UID:{workshop.uid}" in calendar_of(letter)
    assert "mailto:mia@desk.example" in calendar_of(letter)
    assert "noah" not in calendar_of(letter)
    assert b"text/calendar" in letter.message().as_bytes()
    with pytest.raises(actions.WorkshopRefused, match="Everybody"):
        actions.invite(workshop, by=lena, now=NOW)


def test_a_change_is_told_with_a_higher_sequence_and_who_is_taken_off_hears_that(
    workshop, lena, mia, noah, olga
):
    actions.invite(workshop, by=lena, now=NOW)
    sent()
    new = as_it_is(workshop, starts_at=STARTS + DAY, ends_at=STARTS + DAY + HOUR, people=(mia, olga))
    actions.change(workshop, new, by=lena, now=NOW)
    workshop.refresh_from_db()
    assert actions.invite(workshop, by=lena, now=NOW) == 4
    letters = sent()
    assert {name: one.subject.split(":")[0] for name, one in letters.items()} == {
        "Mia": "Changed",
        "Olga": "Invitation",
        "Noah": "Cancelled",
        "Lena": "Cancelled",
    }
    assert "SEQUENCE:1\r\n" in calendar_of(letters["Mia"])
    assert "METHOD:CANCEL" in calendar_of(letters["Noah"])
    assert "SEQUENCE:2\r\n" in calendar_of(letters["Noah"])
    assert queries.uninvited(workshop) == []


def test_a_cancellation_is_told_to_those_who_were_invited(workshop, lena, olga):
    actions.invite(workshop, by=lena, now=NOW)
    sent()
    workshop.participants.create(person=olga)
    actions.cancel(workshop, by=lena, now=NOW)
    workshop.refresh_from_db()
    assert actions.invite(workshop, by=lena, now=NOW) == 3
    letters = sent()
    assert "Olga" not in letters
    assert all("STATUS:CANCELLED" in calendar_of(one) for one in letters.values())


def test_nobody_is_bothered_about_a_cancellation_who_never_heard_of_it(workshop, lena):
    actions.cancel(workshop, by=lena, now=NOW)
    workshop.refresh_from_db()
    assert queries.uninvited(workshop) == []


def test_mail_that_does_not_leave_is_tried_again_for_those_alone(workshop, lena, monkeypatch):
    real, failing = mail.EmailMultiAlternatives.send, {"Noah Lind <noah@desk.example>"}

    def send(self, **more):
        return 0 if self.to[0] in failing else real(self, **more)

    monkeypatch.setattr("goodhands.workshops.actions.mailing.EmailMultiAlternatives.send", send)
    actions.invite(workshop, by=lena, now=NOW)
    assert set(sent()) == {"Mia", "Lena"}
    assert [one.person.first_name for one in queries.uninvited(workshop)] == ["Noah"]
    assert counts()["ready"] == 1


def test_minutes_go_to_all_who_took_part_once_it_is_closed(workshop, lena, mia):
    with pytest.raises(actions.WorkshopRefused, match="Close the workshop"):
        actions.mail_minutes(workshop, by=lena, now=NOW)
    actions.close(workshop, "Good talk.", by=lena, now=STARTS + HOUR)
    workshop.refresh_from_db()
    with pytest.raises(NotAllowed):
        actions.mail_minutes(workshop, by=mia, now=STARTS + HOUR)
    assert actions.mail_minutes(workshop, by=lena, now=STARTS + HOUR) == 3
    letters = sent()
    assert set(letters) == {"Mia", "Noah", "Lena"}
    assert letters["Noah"].body.startswith("# March\n")
    assert "Good talk." in letters["Noah"].body
    with pytest.raises(actions.WorkshopRefused, match="Everybody has"):
        actions.mail_minutes(workshop, by=lena, now=STARTS + HOUR)


def test_nobody_writes_to_who_has_left_the_company(workshop, lena, mia, boss):
    accounts.set_active(mia, is_active=False, by=boss, now=NOW)
    assert actions.invite(workshop, by=lena, now=NOW) == 2
    assert set(sent()) == {"Noah", "Lena"}
    actions.close(workshop, "", by=lena, now=STARTS + HOUR)
    workshop.refresh_from_db()
    assert actions.mail_minutes(workshop, by=lena, now=STARTS + HOUR) == 2


def test_only_who_runs_it_mails(workshop, mia, monitor):
    for person in (mia, monitor):
        with pytest.raises(NotAllowed):
            actions.invite(workshop, by=person, now=NOW)
