"""Planning: by the handbook's rhythm or because management calls one; changed and called off (TR-04, X23)."""

from dataclasses import replace

import pytest

from goodhands.conversations.actions import NotAllowed
from goodhands.handbook import actions as handbooks
from goodhands.workshops import actions, queries
from goodhands.workshops.models import Participant, Workshop
from goodhands.workshops.rules.terms import Terms
from tests.workshops.conftest import DAY, HOUR, NOW, STARTS, planned

pytestmark = pytest.mark.django_db


def test_a_lead_plans_one_with_its_people(handbook, lena, mia, noah):
    made = planned(lena, [mia, noah, mia])
    assert (made.title, made.chair, made.is_open, made.is_extra, made.sequence) == (
        "March",
        lena,
        True,
        False,
        0,
    )
    assert set(queries.participants(made)) == {mia.pk, noah.pk}
    assert made.uid.endswith("@goodhands")


@pytest.mark.parametrize("who", ["mia", "olga"])
def test_an_agent_plans_none(request, handbook, lena, mia, olga, who):
    with pytest.raises(NotAllowed, match="Leads, the monitor and management"):
        planned(lena, [mia], by=request.getfixturevalue(who))
    assert not Workshop.objects.exists()


def test_management_calls_extra_ones_and_nobody_else(handbook, lena, boss, mia):
    with pytest.raises(NotAllowed, match="Management calls extra"):
        planned(lena, [mia], reason="A bad week")
    assert planned(lena, [mia], by=boss, reason="A bad week").is_extra


def test_a_handbook_without_extra_sessions_knows_none(handbook, boss, mia, monkeypatch):
    none = Terms(allows_extra=False)
    monkeypatch.setattr("goodhands.workshops.actions.planning.terms_of", lambda *_: none)
    with pytest.raises(actions.WorkshopRefused, match="no extra sessions"):
        planned(boss, [mia], reason="A bad week")


@pytest.mark.parametrize(
    ("given", "words"),
    [
        ({"title": " "}, "title"),
        ({"kind": "Stand-up"}, "one of the meetings"),
        ({"starts_at": NOW - HOUR}, "past"),
        ({"people": []}, "who takes part"),
    ],
)
def test_a_plan_has_to_make_sense(handbook, lena, mia, given, words):
    people = given.pop("people", [mia])
    with pytest.raises(actions.WorkshopRefused, match=words):
        planned(lena, people, **given)


def test_it_ends_after_it_begins_and_a_lead_or_more_chairs_it(handbook, lena, mia):
    plan = actions.Plan("March", STARTS, STARTS, lena, (mia,), "Workshop")
    with pytest.raises(actions.WorkshopRefused, match="end after"):
        actions.plan(plan, by=lena, now=NOW)
    with pytest.raises(actions.WorkshopRefused, match="chairs"):
        planned(mia, [lena], by=lena)


def as_it_is(workshop, **given) -> actions.Plan:
    people = tuple(one.person for one in queries.participants(workshop).values())
    plan = actions.Plan(
        workshop.title,
        workshop.starts_at,
        workshop.ends_at,
        workshop.chair,
        people,
        workshop.kind,
        workshop.place,
    )
    return replace(plan, **given)


def test_each_change_of_time_or_place_raises_the_sequence_and_keeps_the_uid(workshop, lena, boss):
    uid = workshop.uid
    actions.change(workshop, as_it_is(workshop), by=lena, now=NOW)
    workshop.refresh_from_db()
    assert workshop.sequence == 0
    later = as_it_is(workshop, starts_at=STARTS + DAY, ends_at=STARTS + DAY + HOUR)
    actions.change(workshop, later, by=boss, now=NOW)
    workshop.refresh_from_db()
    assert (workshop.sequence, workshop.uid, workshop.starts_at) == (1, uid, STARTS + DAY)


def test_people_come_and_go_and_come_back(workshop, lena, mia, noah, olga):
    actions.change(workshop, as_it_is(workshop, people=(mia, olga)), by=lena, now=NOW)
    assert set(queries.participants(workshop)) == {mia.pk, olga.pk}
    actions.change(workshop, as_it_is(workshop, people=(mia, noah)), by=lena, now=NOW)
    assert set(queries.participants(workshop)) == {mia.pk, noah.pk}
    assert Participant.objects.filter(workshop=workshop).count() == 4
    workshop.refresh_from_db()
    assert workshop.sequence == 1, "who was told that it is off takes only a higher number"


def test_only_its_chair_and_management_change_it_or_call_it_off(workshop, mia, monitor):
    for person in (mia, monitor):
        with pytest.raises(NotAllowed, match="Lena Roth chairs"):
            actions.change(workshop, as_it_is(workshop), by=person, now=NOW)
        with pytest.raises(NotAllowed, match="Lena Roth chairs"):
            actions.cancel(workshop, by=person, now=NOW)


def test_a_cancelled_one_takes_nothing_more(workshop, lena, mia):
    actions.cancel(workshop, by=lena, now=NOW)
    workshop.refresh_from_db()
    assert (workshop.is_open, workshop.sequence) == (False, 1)
    for verb in (
        lambda: actions.cancel(workshop, by=lena, now=NOW),
        lambda: actions.change(workshop, as_it_is(workshop), by=lena, now=NOW),
        lambda: actions.put_forward(workshop, "question", "Why?", by=mia, now=NOW),
        lambda: actions.contribute(workshop, actions.Offer("tip", "Rest."), by=mia, now=NOW),
        lambda: actions.close(workshop, "", by=lena, now=STARTS + HOUR),
    ):
        with pytest.raises(actions.WorkshopRefused, match="cancelled"):
            verb()


def test_who_sees_it(workshop, lena, mia, olga, monitor, boss):
    for person in (lena, mia, monitor, boss):
        assert queries.find(person, workshop.pk) == workshop
    with pytest.raises(queries.WorkshopUnknown):
        queries.find(olga, workshop.pk)
    actions.change(workshop, as_it_is(workshop, people=(lena,)), by=lena, now=NOW)
    with pytest.raises(queries.WorkshopUnknown):
        queries.find(mia, workshop.pk)
    with pytest.raises(queries.WorkshopUnknown):
        queries.find(boss, workshop.pk + 1)


def test_the_calendar_lists_what_comes_and_what_was_once_for_each(workshop, lena, mia, olga):
    second = planned(lena, [mia, olga], starts_at=STARTS + 30 * DAY, title="April")
    assert [(one.title, one.people_count) for one in queries.coming(mia)] == [("March", 3), ("April", 2)]
    assert [one.title for one in queries.coming(olga)] == ["April"]
    actions.cancel(second, by=lena, now=NOW)
    assert [one.title for one in queries.past(lena)] == ["April"]


def test_the_next_one_is_due_a_month_after_the_last_regular_one(workshop, lena, boss, mia):
    (due,) = queries.suggestions(lena, now=NOW)
    assert (due.kind, due.every, due.day.isoformat()) == ("Workshop", "month", "2026-04-06")
    planned(lena, [mia], by=boss, reason="A bad week", starts_at=STARTS + 20 * DAY)
    assert queries.suggestions(lena, now=NOW) == [due]
    assert queries.next_for("Anything", lena, now=NOW) == due


def test_other_handbooks_meet_too(db, lena, mia):
    handbooks.load_preset("standards", now=NOW - DAY)
    kinds = [one.kind for one in queries.suggestions(lena, now=NOW)]
    assert kinds
    made = planned(lena, [mia], kind=kinds[0])
    assert not queries.terms_for(made, now=NOW).expects


def test_agents_and_leads_take_part_unless_somebody_chooses_otherwise(mia, olga, lena, monitor, boss):
    assert {one.name for one in queries.usual_people()} == {"Mia Ortega", "Olga Brandt", "Lena Roth"}
    assert {one.name for one in queries.possible_chairs()} == {"Lena Roth", "Mona Reyes", "Max Ruiz"}
