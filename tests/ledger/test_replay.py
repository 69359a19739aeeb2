"""What is stored is what the records say, after a long story; what was tampered with is found."""

from datetime import date, timedelta

import pytest

from goodhands.conversations.models import Message
from goodhands.ledger import actions
from goodhands.ledger.models import FitnessReview, Letter
from goodhands.ledger.queries.replay import replay
from goodhands.merit import actions as merit
from goodhands.merit.models import Incident
from tests.ledger.conftest import RULES

pytestmark = pytest.mark.django_db


@pytest.fixture
def story(weigh, book, conversation, mia, noah, monitor, manager, admin, now):
    """Two people, nearly every verb, over some months; returns the day on which it ends."""
    days = iter(range(1, 300))

    def later():
        return now + timedelta(days=next(days))

    first, second, third = (weigh(mia, rule, at=now) for rule in RULES[:3])
    _change_ones_mind(weigh(mia, RULES[3], "mid", at=now), monitor, later)
    merit.dispute(first, "I did not.", by=mia, now=later())
    merit.uphold(first, "It stands.", by=manager, now=later())
    letter = Letter.objects.get(state="draft")
    actions.edit(letter, "Dear Mia, this can't go on. {{signed_by}}", by=manager, now=later())
    actions.issue(letter, by=manager, now=later())
    merit.dispute(second, "Nor that.", by=mia, now=later())
    actions.acknowledge(letter, by=mia, now=later())
    actions.answer(letter, "I see.", by=mia, now=later())
    merit.overturn(second, "She is right.", by=manager, now=later())
    actions.amend(letter, "A milder letter.", "One fell away.", by=manager, now=later())
    merit.dispute(third, "Nor this.", by=mia, now=now + timedelta(days=13))
    merit.overturn(third, "Right again.", by=manager, now=later())
    actions.withdraw(letter, "Nothing is left of it.", by=manager, now=later())
    _praise_and_withdraw(conversation, mia, monitor, later)
    _letters_of(noah, weigh, manager, admin, later)
    actions.set_probation(mia, date(2026, 3, 1), date(2026, 4, 1), by=manager, now=later())
    actions.lift_probation(mia, by=manager, now=later())
    return later()


def _change_ones_mind(incident, monitor, later):
    merit.reopen(incident, by=monitor, now=later())
    merit.move(incident, RULES[4], by=monitor, now=later())
    merit.dismiss(incident, "Not this either.", by=monitor, now=later())
    merit.reopen(incident, by=monitor, now=later())
    merit.move(incident, RULES[5], by=monitor, now=later())
    merit.confirm(incident, by=monitor, now=later(), tier="major", reason="It hurt.")
    merit.reopen(incident, by=monitor, now=later())
    merit.pick(incident, by=monitor, now=later())
    merit.confirm(incident, by=monitor, now=later())


def _praise_and_withdraw(conversation, mia, monitor, later):
    at = later()
    reply = Message.objects.create(
        conversation=conversation,
        direction=Message.Direction.OUTBOUND,
        author=mia,
        reply="On its way.",
        created_at=at,
    )
    merit.praise(reply, merit.Praise("empathy", "way", "Warm.", "mid"), by=monitor, now=later())
    gone = merit.praise(reply, merit.Praise("upsell", "On", "Clear."), by=monitor, now=later())
    merit.withdraw(gone, by=monitor, now=later())


def _letters_of(noah, weigh, manager, admin, later):
    """Two letters, the second during the probation of the first, a third waived; a review that is held."""
    for _ in range(2):
        for rule in RULES[:6]:
            weigh(noah, rule, at=later())
    issued, further = Letter.objects.filter(person=noah, state="draft").order_by("id")
    actions.issue(issued, by=manager, now=later())
    actions.issue(further, by=manager, now=later())
    review = FitnessReview.objects.get(person=noah)
    on = later()
    actions.convene(review, [manager, admin], (on + timedelta(days=9)).date(), by=manager, now=on)
    actions.add_remark(review, "I want to stay.", by=noah, now=on)
    actions.conclude(review, actions.Conclusion("fit", "He can do it."), by=manager, now=on)


def _found(now):
    return [(one.what, one.field) for one in replay(now=now).differences]


def test_after_a_long_story_there_is_no_difference(story):
    found = replay(now=story)
    assert found.differences == ()
    assert found.counts["incidents"] == Incident.objects.count() == 18
    assert (found.counts["letters"], found.counts["reviews"]) == (Letter.objects.count(), 2)
    assert {"issued", "withdrawn"} <= set(Letter.objects.values_list("state", flat=True))


def test_a_waived_letter_and_a_dropped_one_are_no_difference(three, weigh, mia, monitor, manager, now):
    merit.reopen(three[0], by=monitor, now=now)
    merit.confirm(three[0], by=monitor, now=now)
    actions.waive(Letter.objects.get(state="draft"), "A hard spring.", by=manager, now=now)
    assert sorted(Letter.objects.values_list("state", flat=True)) == ["dropped", "waived"]
    assert _found(now) == []


TAMPERED = (
    (Incident.objects.filter(state="confirmed"), {"state": "dismissed"}, ("incident", "state")),
    (Incident.objects.filter(state="confirmed", tier="major"), {"tier": "mid"}, ("incident", "tier")),
    (Letter.objects.filter(state="issued"), {"text": "Something else"}, ("letter", "text")),
    (Letter.objects.filter(state="issued"), {"issued_on": date(2026, 1, 1)}, ("letter", "issued_on")),
    (Letter.objects.filter(state="withdrawn"), {"state": "dropped"}, ("letter", "state")),
    (FitnessReview.objects.filter(state="held"), {"outcome": "unfit"}, ("review", "outcome")),
    (FitnessReview.objects.filter(state="held"), {"held_on": date(2026, 1, 1)}, ("review", "held_on")),
    (FitnessReview.objects.filter(state="lapsed"), {"state": "open"}, ("review", "state")),
)


def test_a_tampered_row_is_found(story):
    """One story for all: each row is changed behind the verbs' back, found, and put right again."""
    for rows, change, found in TAMPERED:
        one = rows.all().first()
        was = {name: getattr(one, name) for name in change}
        type(one).objects.filter(pk=one.pk).update(**change)
        assert found in _found(story), change
        type(one).objects.filter(pk=one.pk).update(**was)
    assert _found(story) == []


def test_a_moved_incident_with_another_behaviour_is_found(weigh, mia, monitor, now):
    incident = weigh(mia, RULES[0])
    merit.reopen(incident, by=monitor, now=now)
    merit.move(incident, RULES[1], by=monitor, now=now)
    Incident.objects.update(behaviour=RULES[2])
    assert _found(now) == [("incident", "behaviour")]


def test_what_was_reopened_has_its_suggested_tier_again(weigh, mia, monitor, now):
    incident = weigh(mia, RULES[0], "minor")
    merit.reopen(incident, by=monitor, now=now)
    merit.confirm(incident, by=monitor, now=now, tier="major", reason="It hurt.")
    merit.reopen(incident, by=monitor, now=now)
    assert _found(now) == []
    Incident.objects.update(tier="major")
    assert _found(now) == [("incident", "tier")]


class TestWhatIsDue:
    def test_a_draft_that_is_gone_is_missed(self, three, mia, now):
        causes = Letter.objects.get().causes
        Letter.objects.all().delete()
        (found,) = replay(now=now).differences
        assert (found.number, found.person, found.recorded) == (None, mia.pk, causes)

    def test_a_draft_with_other_causes_is_found(self, three, now):
        Letter.objects.update(causes=[])
        assert _found(now) == [("letter", "causes"), ("letter", "causes")]

    def test_a_draft_that_nothing_earned_is_found(self, book, mia, now):
        Letter.objects.create(person=mia, year=2026, text="x", drafted_at=now)
        assert _found(now) == [("letter", "draft")]

    def test_a_review_that_is_gone_is_missed_and_one_too_many_is_found(self, book, mia, manager, now):
        actions.set_probation(mia, date(2026, 1, 12), date(2026, 3, 1), by=manager, now=now)
        FitnessReview.objects.update(opened_on=date(2026, 2, 1))
        assert _found(now) == [("review", "opened_on"), ("review", "opened_on")]
