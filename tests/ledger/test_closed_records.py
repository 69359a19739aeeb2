"""Records of people who left: closed, kept for as long as the handbook says, then erased."""

from datetime import UTC, date, datetime, timedelta

import pytest
import time_machine

from goodhands.accounts import actions as accounts
from goodhands.conversations.models import Message
from goodhands.handbook import actions as handbooks
from goodhands.handbook.folders import read_files
from goodhands.jobs import actions as jobs
from goodhands.jobs import inline
from goodhands.ledger import actions
from goodhands.ledger.models import Erasure, FitnessReview, Letter
from goodhands.ledger.queries.closed import closed_records
from goodhands.ledger.queries.replay import replay
from goodhands.merit import actions as merit
from goodhands.merit import queries
from goodhands.merit.models import Comment, Decision, Incident
from tests.ledger.conftest import RULES

pytestmark = pytest.mark.django_db
# Left on 3 March 2026, kept for 36 months.
LAST_DAY = datetime(2029, 3, 3, 12, tzinfo=UTC)
AFTER = datetime(2029, 3, 4, 12, tzinfo=UTC)


@pytest.fixture
def record(three, mia, monitor, manager, now):
    """Mia's record: three majors, a letter issued, a comment, a probation lifted; and a reply of hers."""
    actions.issue(Letter.objects.get(), by=manager, now=now)
    merit.comment(three[0], "Why is that?", by=mia, now=now)
    actions.set_probation(mia, date(2026, 3, 1), date(2026, 6, 1), by=manager, now=now)
    actions.lift_probation(mia, by=manager, now=now)
    return three


@pytest.fixture
def left(record, mia, manager, now):
    accounts.set_active(mia, is_active=False, by=manager, now=now)
    mia.refresh_from_db()
    return mia


def daily_round(at):
    with time_machine.travel(at, tick=False):
        jobs.enqueue("erase_records", now=at)
        inline.run_ready("erase_records")


def is_kept():
    return Incident.objects.exists() and not Erasure.objects.exists()


def test_it_is_kept_through_its_last_day_and_erased_on_the_next(left):
    daily_round(LAST_DAY)
    assert is_kept()
    daily_round(AFTER)
    assert not Incident.objects.exists()
    assert not Decision.objects.exists()
    assert not Comment.objects.exists()
    assert not Letter.objects.exists()


def test_one_row_says_whose_record_was_erased_and_of_how_much(left):
    daily_round(AFTER)
    (row,) = Erasure.objects.all()
    assert (row.person, row.left_on, row.on) == (left, date(2026, 3, 3), date(2029, 3, 4))
    assert row.counts == {"comments": 1, "decisions": 3, "incidents": 3, "letters": 1, "probations": 2}
    daily_round(AFTER + timedelta(days=1))
    assert Erasure.objects.count() == 1


def test_letters_to_customers_and_decisions_about_others_stay(left, conversation, weigh, noah, monitor, now):
    Message.objects.create(
        conversation=conversation,
        direction=Message.Direction.OUTBOUND,
        author=left,
        reply="Hi",
        created_at=now,
    )
    other = weigh(noah, RULES[0])
    daily_round(AFTER)
    assert Message.objects.filter(author=left).count() == 1
    assert list(Incident.objects.all()) == [other]
    assert replay(now=AFTER).differences == ()


def test_what_the_monitor_decided_outlives_the_monitors_own_record(weigh, mia, monitor, manager, now):
    weigh(mia, RULES[0])
    accounts.set_active(monitor, is_active=False, by=manager, now=now)
    daily_round(AFTER)
    assert Decision.objects.filter(by=monitor).count() == 1
    assert not Erasure.objects.exists(), "there was nothing of their own"


def test_who_comes_back_is_kept_and_leaving_again_counts_from_then(left, manager, now):
    accounts.set_active(left, is_active=True, by=manager, now=now + timedelta(days=300))
    daily_round(AFTER)
    assert is_kept()
    accounts.set_active(left, is_active=False, by=manager, now=AFTER)
    daily_round(AFTER + timedelta(days=100))
    assert is_kept()
    assert [one.kept_until for one in closed_records(now=AFTER)] == [date(2032, 3, 4)]


def test_who_cannot_sign_in_without_a_note_of_leaving_is_kept(record, mia):
    type(mia).objects.filter(pk=mia.pk).update(is_active=False)
    daily_round(AFTER)
    assert is_kept()


def test_an_open_dispute_keeps_it_until_it_is_decided(record, mia, manager, now):
    merit.dispute(record[0], "No.", by=mia, now=now)
    accounts.set_active(mia, is_active=False, by=manager, now=now)
    daily_round(AFTER)
    assert is_kept()
    merit.uphold(record[0], "It stands.", by=manager, now=AFTER)
    daily_round(AFTER)
    assert Erasure.objects.exists()


def test_an_open_correction_keeps_it_until_it_is_decided(record, mia, manager, now):
    merit.dispute(record[0], "No.", by=mia, now=now)
    merit.overturn(record[0], "Right.", by=manager, now=now)
    accounts.set_active(mia, is_active=False, by=manager, now=now)
    daily_round(AFTER)
    assert is_kept()
    actions.let_stand(Letter.objects.get(state="issued"), "Two are left.", by=manager, now=AFTER)
    daily_round(AFTER)
    assert Erasure.objects.exists()


def test_an_open_review_keeps_it(book, mia, manager, now):
    actions.set_probation(mia, date(2026, 1, 12), date(2026, 3, 1), by=manager, now=now)
    accounts.set_active(mia, is_active=False, by=manager, now=now)
    daily_round(AFTER)
    assert FitnessReview.objects.get().state == "open"
    assert not Erasure.objects.exists()


class TestClosed:
    def test_nothing_is_added(self, left, monitor, manager, now):
        with pytest.raises(merit.DecisionRefused, match="has left"):
            merit.propose(left, merit.Proposal(RULES[3], "Seen."), by=monitor, now=now)

    def test_what_was_proposed_waits_and_is_weighed_once_they_are_back(
        self, book, mia, monitor, manager, now
    ):
        found = merit.propose(mia, merit.Proposal(RULES[3], "Seen."), by=monitor, now=now)
        assert queries.waiting_count(monitor) == 1
        accounts.set_active(mia, is_active=False, by=manager, now=now)
        assert queries.waiting_count(monitor) == 0
        assert queries.queue(monitor, queries.Filters()) == []
        with pytest.raises(merit.DecisionRefused, match="has left"):
            merit.confirm(found, by=monitor, now=now)
        accounts.set_active(mia, is_active=True, by=manager, now=now)
        assert queries.queue(monitor, queries.Filters()) == [found]
        merit.confirm(found, by=monitor, now=now)

    def test_praise_is_not_given_any_more(self, left, conversation, monitor, now):
        reply = Message.objects.create(
            conversation=conversation,
            direction=Message.Direction.OUTBOUND,
            author=left,
            reply="Hi",
            created_at=now,
        )
        with pytest.raises(merit.DecisionRefused, match="has left"):
            merit.praise(reply, merit.Praise("empathy", "Hi", "Warm."), by=monitor, now=now)

    def test_no_letter_is_issued_any_more(self, three, mia, manager, now):
        accounts.set_active(mia, is_active=False, by=manager, now=now)
        with pytest.raises(actions.LetterRefused, match="has left"):
            actions.issue(Letter.objects.get(), by=manager, now=now)
        actions.waive(Letter.objects.get(), "She has left.", by=manager, now=now)

    def test_a_mistake_can_still_be_taken_back(self, left, record, monitor, now):
        merit.reopen(record[0], by=monitor, now=now)
        merit.dismiss(record[0], "It was none.", by=monitor, now=now)


def test_the_handbook_says_how_long_it_is_kept(left, now):
    files = dict(read_files("conduct"))
    term = "keep_months_after_leaving = 36"
    assert term in files["handbook.toml"]
    files["handbook.toml"] = files["handbook.toml"].replace(term, "keep_months_after_leaving = 1")
    handbooks.bring_into_force(files, by=None, now=now)
    daily_round(datetime(2026, 4, 3, 12, tzinfo=UTC))
    assert is_kept()
    daily_round(datetime(2026, 4, 4, 12, tzinfo=UTC))
    assert Erasure.objects.exists()


def test_who_comes_back_while_the_round_is_running_is_kept(left, manager):
    (record,) = closed_records(now=AFTER)
    accounts.set_active(left, is_active=True, by=manager, now=AFTER)
    assert actions.erase(record, now=AFTER) is None
    assert is_kept()
