"""Drafts and reviews follow the standing, after every decision and once a day."""

from datetime import date, timedelta

import pytest
import time_machine

from goodhands.handbook.folders import load_folder
from goodhands.jobs import actions as jobs
from goodhands.jobs import inline
from goodhands.ledger import actions, queries
from goodhands.ledger.models import FitnessReview, Letter
from goodhands.merit import actions as merit
from tests.ledger.conftest import RULES

pytestmark = pytest.mark.django_db
TITLES = {rule.id: rule.title for rule in load_folder("conduct").rules}


def _states():
    return list(Letter.objects.order_by("id").values_list("state", flat=True))


def test_the_decision_that_reaches_the_sum_drafts_the_letter(weigh, mia):
    for rule in RULES[:2]:
        weigh(mia, rule)
    assert _states() == []
    third = weigh(mia, RULES[2])
    (letter,) = Letter.objects.all()
    assert (letter.person, letter.year, letter.state) == (mia, 2026, "draft")
    assert third.pk in letter.causes
    assert [one.kind for one in letter.records.all()] == ["drafted"]


def test_a_draft_says_what_led_to_it_and_leaves_open_what_only_the_signature_knows(three, mia):
    text = Letter.objects.get().text
    assert "Dear Mia Ortega" in text
    assert "−27 units" in text
    assert TITLES["rude-term"] in text
    assert "3 March 2026" in text
    assert "{{signed_by}}" in text
    assert "{{demerits}}" not in text


def test_what_is_overturned_before_issue_drops_the_draft(three, mia, manager, now):
    merit.dispute(three[0], "I did not.", by=mia, now=now)
    assert _states() == ["draft"]
    merit.overturn(three[0], "She did not.", by=manager, now=now)
    assert _states() == ["dropped"]
    assert [one.kind for one in Letter.objects.get().records.all()] == ["drafted", "dropped"]


def test_a_draft_takes_new_causes_over_and_its_text_unless_somebody_worked_on_it(
    three, weigh, mia, manager, now
):
    weigh(mia, RULES[3])
    merit.reopen(three[0], by=_monitor_of(three[0]), now=now)
    letter = Letter.objects.get(state="draft")
    assert three[0].pk not in letter.causes
    assert TITLES["vague-term"] in letter.text
    actions.edit(letter, "My own words", by=manager, now=now)
    merit.confirm(three[0], by=_monitor_of(three[0]), now=now, tier="major")
    letter.refresh_from_db()
    assert letter.text == "My own words"


def _monitor_of(incident):
    return incident.decisions.first().by


def test_a_draft_follows_the_sums_of_the_record(three, weigh, mia, monitor, now):
    seen = merit.Proposal("helped-a-coworker", "Took the phones.", sign="merit", occurred_at=now)
    weigh(mia, "vague-term", "mid")
    assert "−30 units" in Letter.objects.get().text
    merit.confirm(merit.propose(mia, seen, by=monitor, now=now), by=monitor, now=now)
    assert "−29 units" in Letter.objects.get().text


def test_keeping_again_changes_nothing(three, mia, now):
    before = list(Letter.objects.values())
    actions.keep(mia, now=now)
    actions.keep(mia, now=now + timedelta(days=3))
    assert list(Letter.objects.values()) == before
    assert Letter.objects.get().records.count() == 1


def test_the_end_of_a_new_hires_probation_opens_a_review_in_the_daily_round(book, mia, manager, now):
    actions.set_probation(mia, date(2026, 1, 12), date(2026, 3, 5), by=manager, now=now)
    assert not FitnessReview.objects.exists()
    later = now + timedelta(days=3)
    with time_machine.travel(later, tick=False):
        jobs.enqueue("keep_letters", now=later)
        inline.run_ready("keep_letters")
    (review,) = FitnessReview.objects.all()
    assert (review.person, review.whys) == (mia, ["end-of-new-hire-probation"])
    assert (review.opened_on, review.due_on) == (date(2026, 3, 5), date(2026, 3, 20))


def test_a_lifted_probation_opens_no_review_and_closes_an_open_one(book, mia, manager, now):
    actions.set_probation(mia, date(2026, 1, 12), date(2026, 3, 1), by=manager, now=now)
    assert FitnessReview.objects.get().state == "open"
    actions.lift_probation(mia, by=manager, now=now)
    assert FitnessReview.objects.get().state == "lapsed"


def test_days_are_those_of_the_organisation(weigh, mia, settings, now):
    settings.ORGANISATION_TIME_ZONE = "Pacific/Auckland"
    new_year = now.replace(year=2025, month=12, day=31, hour=20)
    weigh(mia, RULES[0], at=new_year)
    assert queries.standing_of(mia, on=date(2026, 1, 1)).net == -9
    assert queries.standing_of(mia, on=date(2025, 12, 31)).net == 0
