"""What management and the person do with a letter."""

from datetime import date, timedelta

import pytest

from goodhands.conversations.actions import NotAllowed
from goodhands.ledger import actions, queries
from goodhands.ledger.models import FitnessReview, Letter
from goodhands.merit import actions as merit
from tests.conftest import add
from tests.ledger.conftest import RULES

pytestmark = pytest.mark.django_db


@pytest.fixture
def draft(three) -> Letter:
    return Letter.objects.get()


@pytest.fixture
def issued(draft, manager, now) -> Letter:
    actions.issue(draft, by=manager, now=now)
    draft.refresh_from_db()
    return draft


def test_management_issues_and_probation_runs_three_months(issued, mia, manager):
    assert (issued.state, issued.issued_on, issued.issued_by) == ("issued", date(2026, 3, 3), manager)
    assert "3 June 2026" in issued.text
    assert manager.name in issued.text
    assert "{{" not in issued.text
    assert queries.standing_of(mia, on=date(2026, 6, 3)).probation_until == date(2026, 6, 3)
    assert queries.standing_of(mia, on=date(2026, 6, 4)).probation_until is None


def test_nobody_else_decides_on_letters(draft, mia, monitor, now):
    for person in (mia, monitor, add("Lea Voss", "lead")):
        with pytest.raises(NotAllowed):
            actions.issue(draft, by=person, now=now)
        with pytest.raises(NotAllowed):
            actions.waive(draft, "no", by=person, now=now)
        with pytest.raises(NotAllowed):
            actions.edit(draft, "x", by=person, now=now)


def test_a_manager_does_not_decide_about_themself(weigh, manager, now):
    for rule in RULES[:3]:
        weigh(manager, rule)
    with pytest.raises(NotAllowed, match="themself"):
        actions.waive(Letter.objects.get(), "mine", by=manager, now=now)


def test_while_a_cause_is_disputed_the_letter_waits(draft, three, mia, manager, now):
    merit.dispute(three[1], "I see it otherwise.", by=mia, now=now)
    with pytest.raises(actions.LetterRefused, match="One incident that it rests on is disputed"):
        actions.issue(draft, by=manager, now=now)
    merit.uphold(three[1], "It stands.", by=manager, now=now)
    actions.issue(draft, by=manager, now=now)


def test_what_is_due_no_more_is_not_issued(draft, three, monitor, manager, now):
    merit.reopen(three[0], by=monitor, now=now)
    with pytest.raises(actions.LetterRefused, match="due no more"):
        actions.issue(draft, by=manager, now=now)


def test_a_letter_is_issued_once(issued, manager, now):
    with pytest.raises(actions.LetterRefused, match="already"):
        actions.issue(issued, by=manager, now=now)


def test_a_text_with_a_field_that_nobody_fills_in_is_refused_and_each_version_is_kept(draft, manager, now):
    with pytest.raises(actions.LetterRefused, match="customer_name"):
        actions.edit(draft, "Dear {{customer_name}}", by=manager, now=now)
    with pytest.raises(actions.LetterRefused, match="without words"):
        actions.edit(draft, "  ", by=manager, now=now)
    actions.edit(draft, "First\r\nversion", by=manager, now=now)
    actions.edit(draft, "Second version", by=manager, now=now)
    actions.edit(draft, "Second version", by=manager, now=now)
    versions = [one.words for one in draft.records.filter(kind="edited")]
    assert versions == ["First\nversion", "Second version"]


def test_a_waived_letter_leads_to_nothing_and_does_not_come_back(draft, mia, manager, now):
    with pytest.raises(actions.LetterRefused, match="Say why"):
        actions.waive(draft, " ", by=manager, now=now)
    actions.waive(draft, "The spring was short of hands.", by=manager, now=now)
    actions.keep(mia, now=now + timedelta(days=1))
    assert list(Letter.objects.values_list("state", flat=True)) == ["waived"]
    assert queries.standing_of(mia, on=date(2026, 3, 4)).probation_until is None


def test_the_person_acknowledges_and_answers(issued, mia, noah, now):
    with pytest.raises(NotAllowed):
        actions.acknowledge(issued, by=noah, now=now)
    actions.acknowledge(issued, by=mia, now=now)
    actions.acknowledge(issued, by=mia, now=now + timedelta(hours=1))
    actions.answer(issued, "I see two of the three otherwise.", by=mia, now=now)
    issued.refresh_from_db()
    assert issued.acknowledged_at == now
    kinds = [one.kind for one in issued.records.all()]
    assert kinds == ["drafted", "issued", "acknowledged", "answered"]


def test_a_draft_can_be_neither_seen_nor_acknowledged_by_the_person(draft, mia, now):
    with pytest.raises(queries.LetterUnknown):
        queries.find(mia, draft.pk)
    with pytest.raises(actions.LetterRefused, match="never issued"):
        actions.acknowledge(draft, by=mia, now=now)


def test_a_second_letter_during_probation_opens_a_review(issued, weigh, mia, manager, now):
    later = now + timedelta(days=60)
    for rule in RULES[3:]:
        weigh(mia, rule, at=later)
    second = Letter.objects.get(state="draft")
    assert not set(second.causes) & set(issued.causes)
    actions.issue(second, by=manager, now=later)
    (review,) = FitnessReview.objects.all()
    assert (review.letter, review.whys) == (second, ["letter-during-probation"])


class TestCorrections:
    @pytest.fixture
    def lost(self, issued, three, mia, manager, now):
        """One of the three causes is overturned after the issue."""
        merit.dispute(three[0], "I did not.", by=mia, now=now)
        merit.overturn(three[0], "She did not.", by=manager, now=now)
        return three[0]

    def test_it_opens_and_the_letter_stands_until_management_decides(self, lost, issued, mia, now):
        found = queries.open_correction(issued, on=now.date())
        assert (found.lost, found.is_still_due) == ((lost.pk,), False)
        assert queries.standing_of(mia, on=now.date()).probation_until == date(2026, 6, 3)

    def test_withdrawn_the_letter_never_was(self, lost, issued, mia, manager, now):
        actions.withdraw(issued, "It rested on a mistake of ours.", by=manager, now=now)
        issued.refresh_from_db()
        assert (issued.state, issued.withdrawn_on) == ("withdrawn", now.date())
        standing = queries.standing_of(mia, on=now.date())
        assert (standing.probation_until, standing.letters_due, standing.corrections) == (None, (), ())

    def test_let_stand_it_is_closed_with_its_reason(self, lost, issued, manager, now):
        with pytest.raises(actions.LetterRefused, match="Say why"):
            actions.let_stand(issued, "", by=manager, now=now)
        actions.let_stand(issued, "Two majors and a pattern.", by=manager, now=now)
        assert queries.open_correction(issued, on=now.date()) is None
        with pytest.raises(actions.LetterRefused, match="Nothing that this letter rests on"):
            actions.withdraw(issued, "again", by=manager, now=now)

    def test_amended_the_first_text_stays_on_record(self, lost, issued, manager, now):
        first = issued.text
        actions.amend(issued, "A milder letter", "One fell away.", by=manager, now=now)
        issued.refresh_from_db()
        assert issued.text == "A milder letter"
        assert issued.records.get(kind="issued").words == first

    def test_a_further_loss_opens_it_again(self, lost, issued, three, mia, manager, now):
        actions.let_stand(issued, "Two are left.", by=manager, now=now)
        merit.dispute(three[1], "Nor this.", by=mia, now=now)
        merit.overturn(three[1], "No.", by=manager, now=now)
        assert queries.open_correction(issued, on=now.date()).lost == (three[0].pk, three[1].pk)

    def test_where_nothing_was_lost_nothing_is_corrected(self, issued, manager, now):
        with pytest.raises(actions.LetterRefused, match="Nothing that this letter rests on"):
            actions.withdraw(issued, "x", by=manager, now=now)
