"""A share of the monitor's decisions is judged again by somebody who does not know how they were decided."""

import pytest

from goodhands.conversations.actions import NotAllowed
from goodhands.merit import actions, queries
from goodhands.merit.models import SecondLook
from goodhands.merit.rules.sampling import is_drawn
from tests.conftest import add

pytestmark = pytest.mark.django_db


@pytest.fixture
def all_drawn(monitor, now):
    actions.set_second_look(100, by=monitor, now=now)


@pytest.fixture
def look(all_drawn, confirmed) -> SecondLook:
    return SecondLook.objects.select_related("decision__incident").get()


def test_confirmed_dismissed_and_praised_are_drawn_moved_and_picked_are_not(
    all_drawn, found, vague_reply, monitor, now
):
    actions.pick(found, by=monitor, now=now)
    actions.move(found, "negative-language", by=monitor, now=now)
    assert not SecondLook.objects.exists()
    actions.dismiss(found, "quoted", by=monitor, now=now)
    actions.praise(vague_reply, actions.Praise("empathy", "", "Warm."), by=monitor, now=now)
    assert sorted(SecondLook.objects.values_list("decision__kind", flat=True)) == ["dismissed", "praised"]


@pytest.mark.parametrize("percent", [0, 10, 60])
def test_the_lot_draws_decisions_by_their_number_and_the_salt(found, monitor, now, percent):
    actions.set_second_look(percent, by=monitor, now=now)
    actions.confirm(found, by=monitor, now=now)
    decision = found.decisions.get()
    assert SecondLook.objects.exists() == is_drawn(actions.salt(now=now), "decision", decision.pk, percent)


def test_who_decided_who_is_concerned_and_who_may_not_judge_get_none(look, monitor, mia, noah, admin, now):
    assert [list(queries.looks_for(person)) for person in (monitor, mia, noah)] == [[], [], []]
    assert list(queries.looks_for(admin)) == [look]
    right = actions.SecondVerdict(is_right=True)
    for person in (monitor, mia, noah):
        with pytest.raises(NotAllowed):
            actions.judge_again(look, right, by=person, now=now)


def test_until_then_the_first_verdict_is_hidden_from_whoever_may_judge(
    look, confirmed, monitor, mia, admin, now
):
    filters = queries.Filters(state="confirmed")
    assert queries.queue(admin, filters) == []
    with pytest.raises(queries.IncidentUnknown):
        queries.find(admin, confirmed.pk)
    assert queries.record_of(mia, viewer=admin) == []
    assert queries.record_of(mia, viewer=mia) == queries.queue(monitor, filters) == [confirmed]
    actions.judge_again(look, actions.SecondVerdict(is_right=True, tier="mid"), by=admin, now=now)
    assert queries.queue(admin, filters) == queries.record_of(mia, viewer=admin) == [confirmed]


def test_a_second_verdict_is_given_once_with_a_reason_where_it_is_none(look, admin, now):
    with pytest.raises(actions.DecisionRefused, match="why it is none"):
        actions.judge_again(look, actions.SecondVerdict(is_right=False), by=admin, now=now)
    with pytest.raises(actions.DecisionRefused, match="no tier"):
        actions.judge_again(look, actions.SecondVerdict(is_right=True, tier="huge"), by=admin, now=now)
    actions.judge_again(
        look, actions.SecondVerdict(is_right=False, reason="A date was said."), by=admin, now=now
    )
    with pytest.raises(actions.DecisionRefused, match="already"):
        actions.judge_again(
            look, actions.SecondVerdict(is_right=True), by=add("Max Ruiz", "monitor"), now=now
        )
    found = queries.agreement_of_looks()
    assert (found.agreed, found.number, found.percent) == (0, 1, 0)


def test_a_decision_taken_back_or_disputed_is_no_more_to_be_judged(look, confirmed, monitor, mia, admin, now):
    actions.dispute(confirmed, "no", by=mia, now=now)
    assert not queries.looks_for(admin).exists()
    assert queries.find(admin, confirmed.pk) == confirmed
    with pytest.raises(actions.DecisionRefused, match="nothing is left to judge"):
        actions.judge_again(look, actions.SecondVerdict(is_right=True), by=admin, now=now)


def test_weighed_again_it_is_the_new_decision_that_is_judged(look, confirmed, monitor, admin, now):
    actions.reopen(confirmed, by=monitor, now=now)
    assert not queries.looks_for(admin).exists()
    actions.dismiss(confirmed, "none", by=monitor, now=now)
    (again,) = queries.looks_for(admin)
    actions.judge_again(again, actions.SecondVerdict(is_right=False, reason="none"), by=admin, now=now)
    assert queries.agreement_of_looks().percent == 100
