"""What the ledger covers beside the work with customers, and how it is brought in."""

from datetime import date, timedelta

import pytest

from goodhands.conversations.actions import NotAllowed
from goodhands.handbook import actions as handbooks
from goodhands.handbook import queries as handbooks_read
from goodhands.inboxes import actions as inboxes
from goodhands.merit import actions, queries
from goodhands.merit.models import Incident, OwnBehaviour
from tests.conftest import add

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def conduct(db, now):
    return handbooks.load_preset("conduct", now=now)


@pytest.fixture
def late(admin, now) -> OwnBehaviour:
    new = actions.NewBehaviour("Late for the early shift", "Punctuality", "demerit", "mid")
    return actions.add_behaviour(new, by=admin, now=now)


@pytest.fixture
def lead(support):
    person = add("Lea Voss", "lead")
    inboxes.add_members(support, [person])
    return person


def seen(late, **given):
    whole = {"behaviour": late.code, "words": "Forty minutes, the queue stood.", "on": date(2026, 3, 2)}
    return actions.Sighting(**(whole | given))


def test_management_adds_a_behaviour_and_it_is_known_by_its_title(late, now):
    found = queries.find_behaviour(late.code, now=now)
    assert (late.code, found.title, found.area, found.tier) == (
        "own-late-for-the-early-shift",
        *("Late for the early shift", "Punctuality", "mid"),
    )
    assert queries.titles(handbooks_read.in_force(now))[late.code] == "Late for the early shift"


@pytest.mark.parametrize(
    ("given", "says"),
    [
        (("", "Safety", "demerit", "minor"), "title and an area"),
        (("Helmet off", " ", "demerit", "minor"), "title and an area"),
        (("Helmet off", "Safety", "both", "minor"), "for or against"),
        (("Helmet off", "Safety", "merit", "huge"), "for or against"),
        (("late  for the EARLY shift", "punctuality", "demerit", "minor"), "stands under"),
    ],
)
def test_a_behaviour_says_what_it_lacks(late, admin, now, given, says):
    with pytest.raises(actions.DecisionRefused, match=says):
        actions.add_behaviour(actions.NewBehaviour(*given), by=admin, now=now)
    assert OwnBehaviour.objects.count() == 1


def test_only_management_sets_what_else_is_covered(late, monitor, mia, lead, now):
    for person in (monitor, mia, lead):
        with pytest.raises(NotAllowed):
            actions.add_behaviour(actions.NewBehaviour("A", "B", "merit", "minor"), by=person, now=now)
        with pytest.raises(NotAllowed):
            actions.retire_behaviour(late, by=person, now=now)


def test_retired_it_keeps_its_words_and_is_chosen_no_more(late, admin, monitor, mia, now):
    made = actions.bring_in(mia, seen(late), by=monitor, now=now)
    actions.retire_behaviour(late, by=admin, now=now)
    actions.confirm(made, by=monitor, now=now)
    assert queries.own_behaviours() == []
    assert queries.titles(None)[late.code] == "Late for the early shift"
    with pytest.raises(actions.DecisionRefused, match="what it is about"):
        actions.bring_in(mia, seen(late, words="Again."), by=monitor, now=now)
    again = actions.NewBehaviour("Late for the early shift", "Punctuality", "demerit", "minor")
    assert actions.add_behaviour(again, by=admin, now=now).code == "own-late-for-the-early-shift-2"


def test_leads_of_the_person_management_and_the_monitor_bring_it_in(
    late, lead, monitor, admin, mia, noah, olga, now
):
    for by in (lead, monitor, admin):
        made = actions.bring_in(mia, seen(late), by=by, now=now)
        assert (made.state, made.tier, made.proposer, made.message) == ("proposed", "mid", by, None)
    for by, whom in ((noah, mia), (mia, mia), (lead, olga), (lead, monitor)):
        with pytest.raises(NotAllowed):
            actions.bring_in(whom, seen(late), by=by, now=now)


def test_it_happened_on_a_day_that_has_come(late, monitor, mia, now):
    made = actions.bring_in(mia, seen(late), by=monitor, now=now)
    assert made.occurred_at.isoformat() == "2026-03-02T12:00:00+00:00"
    assert actions.bring_in(mia, seen(late, on=now.date()), by=monitor, now=now).occurred_at == now
    for wrong in (None, now.date() + timedelta(days=1)):
        with pytest.raises(actions.DecisionRefused, match="which day"):
            actions.bring_in(mia, seen(late, on=wrong), by=monitor, now=now)


def test_sent_twice_it_stands_once(late, monitor, mia, now):
    assert actions.bring_in(mia, seen(late), by=monitor, now=now) == actions.bring_in(
        mia, seen(late), by=monitor, now=now
    )
    assert Incident.objects.count() == 1


def test_rules_of_the_handbook_come_in_without_a_letter_and_merits_do_not(late, monitor, mia, now):
    rude = actions.bring_in(mia, seen(late, behaviour="rude-term"), by=monitor, now=now)
    assert rude.tier == handbooks_read.in_force(now).rule("rude-term").starting_tier
    for wrong in ("resource", "nothing"):
        with pytest.raises(actions.DecisionRefused, match="what it is about"):
            actions.bring_in(mia, seen(late, behaviour=wrong), by=monitor, now=now)


def test_who_is_new_is_coached_on_the_phone_too(late, monitor, mia, now):
    mia.handbook_since = now.date()
    mia.save()
    rude = actions.bring_in(mia, seen(late, behaviour="rude-term", on=now.date()), by=monitor, now=now)
    assert queries.is_coaching(rude)


def test_where_no_ledger_is_kept_another_area_counts_nothing_either(late, monitor, mia, now):
    handbooks.load_preset("lean", now=now)
    made = actions.bring_in(mia, seen(late, on=now.date()), by=monitor, now=now)
    with pytest.raises(actions.DecisionRefused, match="counts nothing"):
        actions.confirm(made, by=monitor, now=now)


def test_a_merit_of_another_area_is_claimed_by_anybody(admin, mia, now):
    new = actions.NewBehaviour("Kept a deadline under strain", "Deadlines", "merit", "mid")
    kept = actions.add_behaviour(new, by=admin, now=now)
    made = actions.claim(mia, actions.Claim(kept.code, "The stocktaking, a day early."), by=mia, now=now)
    assert (made.sign, made.tier) == ("merit", "mid")


def test_what_was_noticed_moves_to_another_area(late, monitor, mia, now):
    made = actions.propose(mia, actions.Proposal("late-answer", "The shift was empty."), now=now)
    actions.move(made, late.code, by=monitor, now=now)
    made.refresh_from_db()
    assert (made.behaviour, made.tier) == (late.code, "mid")


def test_of_whom_each_brings_something_in(lead, monitor, admin, mia, noah, olga):
    assert list(queries.whom_to_report(lead)) == [mia, noah]
    assert set(queries.whom_to_report(monitor)) == {lead, admin, mia, noah, olga}
    assert list(queries.whom_to_report(mia)) == []
