"""Figures on those who judge, out of what was really decided."""

from datetime import timedelta

import pytest

from goodhands.conversations.actions import NotAllowed
from goodhands.handbook import actions as handbooks
from goodhands.inboxes import actions as inboxes
from goodhands.merit import actions
from goodhands.merit.models import Decision, Incident, SecondLook
from goodhands.merit.queries import fairness
from goodhands.merit.rules.fairness.shares import Share
from tests.conftest import add

pytestmark = pytest.mark.django_db


def the_judge(admin, now, days=30):
    (found,) = fairness.judges(admin, now=now, days=days)
    return found.figures


def test_decisions_of_a_monitor_are_counted_at_their_own_hour(found, vague_reply, monitor, admin, now):
    monitor.time_zone = "Asia/Kolkata"  # 9:00 UTC on Tuesday 3 March is 14:30 there
    monitor.save()
    other = Incident.objects.exclude(pk=found.pk).first()
    actions.confirm(found, by=monitor, now=now, tier="major", reason="He lost a day.")
    actions.dismiss(other, "quoted", by=monitor, now=now)
    actions.praise(vague_reply, actions.Praise("empathy", "", "Warm."), by=monitor, now=now)
    told = the_judge(admin, now)
    assert (told.confirmed, told.dismissed, told.coached) == (Share(1, 2), Share(1, 2), Share(0, 2))
    assert (told.praised, told.raised, told.lowered) == (1, Share(1, 1), Share(0, 1))
    assert [one.name for one in told.bands if one.confirmed.whole] == ["afternoon"]
    assert [one.name for one in told.weekdays if one.confirmed.whole] == ["Tuesday"]
    assert told.all_day.units == 9


def test_what_was_taken_back_is_not_counted_and_the_suggestion_is_kept(found, monitor, admin, now):
    suggested = found.tier
    actions.confirm(found, by=monitor, now=now, tier="major", reason="He lost a day.")
    actions.reopen(found, by=monitor, now=now)
    found.refresh_from_db()
    assert (found.state, found.tier) == ("proposed", suggested)
    assert fairness.judges(admin, now=now, days=30) == []
    actions.confirm(found, by=monitor, now=now, tier="minor", reason="Once.")
    told = the_judge(admin, now)
    assert (told.confirmed, told.lowered) == (Share(1, 1), Share(1, 1))


def test_only_what_lies_in_the_period(confirmed, admin, now):
    assert the_judge(admin, now + timedelta(days=29)).decisions == 1
    assert fairness.judges(admin, now=now + timedelta(days=31), days=30) == []
    assert the_judge(admin, now + timedelta(days=31), days=90).decisions == 1


def test_an_overturned_dispute_is_told_of_whoever_had_confirmed_it(confirmed, mia, admin, now):
    actions.dispute(confirmed, "She wanted no date.", by=mia, now=now)
    actions.overturn(confirmed, "True.", by=admin, now=now)
    told = the_judge(admin, now)
    assert told.overturned == Share(1, 1)


def test_second_looks_that_differ(confirmed, admin, now):
    look = SecondLook.objects.create(decision=Decision.objects.get(kind="confirmed"), drawn_at=now)
    assert the_judge(admin, now).differing == Share(0, 0)
    actions.judge_again(look, actions.SecondVerdict(False, "", "A date was given."), by=admin, now=now)
    assert the_judge(admin, now).differing == Share(1, 1)


@pytest.fixture
def five(support, mia, noah):
    inboxes.add_members(support, [add("Ben Arlt"), add("Cyd Moor"), add("Dan Poe")])


def test_teams_under_five_are_not_told(confirmed, olga, five, orders, support, admin, now):
    teams = {team.inbox: team for team in fairness.teams_concerned(admin, now=now, days=30)}
    assert (teams[orders].people, teams[orders].compared) == (1, None)
    figures = teams[support].compared.figures
    assert (teams[support].people, figures.demerits, figures.found.replies) == (5, 1, 1)
    assert figures.found.events == Incident.objects.count()


def test_person_by_person_where_five_share_the_list(confirmed, olga, five, admin, now):
    rows = fairness.people_concerned(admin, "support", now=now, days=30)
    assert [row.person.first_name for row in rows] == ["Ben", "Cyd", "Dan", "Mia", "Noah"]
    assert [row.compared.figures.demerits for row in rows] == [0, 0, 0, 1, 0]
    assert fairness.people_concerned(admin, "orders", now=now, days=30) is None
    assert len(fairness.people_concerned(admin, "", now=now, days=30)) == 6


def test_no_person_is_told_where_the_handbook_speaks_of_teams(confirmed, five, admin, now):
    handbooks.load_preset("lean", now=now)
    assert fairness.people_concerned(admin, "", now=now, days=30) is None
    assert fairness.teams_concerned(admin, now=now, days=30)[0].compared is not None


def test_what_waits_for_a_blind_look_is_kept_from_whoever_may_take_it(confirmed, five, admin, now):
    SecondLook.objects.create(decision=Decision.objects.get(kind="confirmed"), drawn_at=now)
    assert fairness.teams_concerned(admin, now=now, days=30)[0].compared.figures.demerits == 0


def test_for_management_alone(mia, monitor, now):
    for person in (mia, monitor, add("Lea Voss", "lead")):
        for ask in (fairness.judges, fairness.teams_concerned):
            with pytest.raises(NotAllowed, match="Management"):
                ask(person, now=now, days=30)
        with pytest.raises(NotAllowed, match="Management"):
            fairness.people_concerned(person, "", now=now, days=30)


def test_many_decisions_ask_no_more_questions(found, five, monitor, admin, now, django_assert_num_queries):
    actions.confirm(found, by=monitor, now=now)
    made = Decision.objects.get(kind="confirmed")
    Decision.objects.bulk_create(
        Decision(incident=found, kind="confirmed", by=monitor, data=made.data, created_at=now - timedelta(hours=n))
        for n in range(60)
    )  # fmt: skip
    with django_assert_num_queries(5):
        assert the_judge(admin, now).decisions == 61
    with django_assert_num_queries(4):
        fairness.teams_concerned(admin, now=now, days=90)
    with django_assert_num_queries(7):
        fairness.people_concerned(admin, "", now=now, days=90)
