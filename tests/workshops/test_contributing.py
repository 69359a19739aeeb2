"""What is expected of each, what they bring, and which demerits that addresses (TR-05)."""

import pytest

from goodhands.conversations.actions import NotAllowed
from goodhands.handbook import actions as handbooks
from goodhands.merit import actions as merit
from goodhands.workshops import actions, queries
from goodhands.workshops.models import Contribution, Verdict
from tests.conftest import add
from tests.workshops.conftest import DAY, HOUR, NOW, STARTS, blame, honour, plan_for, planned

pytestmark = pytest.mark.django_db


def part_of(workshop, person, now=NOW):
    return queries.own_part(workshop, person, now=now)


def open_of(workshop, person, now=NOW):
    return {one.behaviour: one.units for one in part_of(workshop, person, now).open_ones}


def test_expected_is_by_merits_and_demerits_since_the_last_one(workshop, monitor, mia, noah):
    honour(mia, monitor, tier="major")
    blame(mia, monitor, tier="minor")
    mine = part_of(workshop, mia)
    assert (mine.expected, mine.open_units, mine.reaches_limit) == (2, 1, False)
    assert "1 merit (9 units) and 1 demerit (1 unit)" in mine.why
    assert part_of(workshop, noah).expected == 0
    assert part_of(workshop, monitor) is None


def test_what_was_decided_before_the_last_workshop_asks_for_nothing_now(workshop, monitor, mia, lena):
    blame(mia, monitor, "bare-link", "mid")
    honour(mia, monitor, tier="major")
    actions.close(workshop, "", by=lena, now=STARTS + HOUR)
    second = planned(lena, [mia], starts_at=STARTS + 30 * DAY)
    later = STARTS + 3 * DAY
    honour(mia, monitor, at=later)
    mine = part_of(second, mia, later + HOUR)
    assert (mine.expected, {one.behaviour for one in mine.open_ones}) == (1, {"bare-link"})


def test_what_happened_before_but_was_decided_after_it_counts_now(workshop, monitor, mia, lena):
    old = merit.propose(mia, merit.Proposal("rude-term", "So.", tier="mid", occurred_at=NOW), now=NOW)
    actions.close(workshop, "", by=lena, now=STARTS + HOUR)
    second = planned(lena, [mia], starts_at=STARTS + 30 * DAY)
    merit.confirm(old, by=monitor, now=STARTS + 2 * DAY)
    merit.pick(old, by=monitor, now=STARTS + 3 * DAY)
    assert part_of(second, mia, STARTS + 4 * DAY).expected == 1


@pytest.mark.parametrize("verb", ["disputed", "overturned", "reopened"])
def test_what_does_not_stand_asks_for_nothing(workshop, monitor, mia, boss, verb):
    one = blame(mia, monitor, tier="major")
    if verb == "reopened":
        merit.reopen(one, by=monitor, now=NOW)
    else:
        merit.dispute(one, "No.", by=mia, now=NOW)
    if verb == "overturned":
        one.refresh_from_db()
        merit.overturn(one, "True.", by=boss, now=NOW)
    assert (part_of(workshop, mia).expected, open_of(workshop, mia)) == (0, {})


def test_last_years_unaddressed_ones_are_over(workshop, monitor, mia):
    blame(mia, monitor, at=NOW - 80 * DAY)
    assert open_of(workshop, mia) == {}


@pytest.mark.parametrize("kind", ["experience", "takeaway", "tip", "challenge", "prevention"])
def test_all_kinds_can_be_brought(workshop, mia, kind):
    made = actions.contribute(workshop, actions.Offer(kind, " Words. "), by=mia, now=NOW)
    assert (made.kind, made.text, made.addresses) == (kind, "Words.", "")
    assert [one.contribution for one in part_of(workshop, mia).brought] == [made]


@pytest.mark.parametrize(
    ("offer", "words"),
    [
        (actions.Offer("speech", "Words."), "Choose what it is"),
        (actions.Offer("tip", " "), "Write it down"),
        (actions.Offer("prevention", "Words.", "bare-link"), "no open demerit of yours"),
        (actions.Offer("tip", "Words.", "rude-term"), "takeaway or a prevention plan"),
    ],
)
def test_what_makes_no_sense_is_refused(workshop, monitor, mia, offer, words):
    blame(mia, monitor)
    with pytest.raises(actions.WorkshopRefused, match=words):
        actions.contribute(workshop, offer, by=mia, now=NOW)
    assert not Contribution.objects.exists()


def test_a_colleagues_demerit_is_none_of_ones_own(workshop, monitor, mia, noah, olga):
    blame(mia, monitor)
    with pytest.raises(actions.WorkshopRefused, match="no open demerit"):
        plan_for(workshop, noah)
    with pytest.raises(NotAllowed):
        actions.contribute(workshop, actions.Offer("tip", "Rest."), by=olga, now=NOW)


def test_an_accepted_plan_addresses_its_demerit_and_a_returned_one_does_not(workshop, monitor, mia, lena):
    blame(mia, monitor, "rude-term", "mid")
    blame(mia, monitor, "bare-link")
    first = plan_for(workshop, mia)
    assert open_of(workshop, mia) == {"rude-term": 3, "bare-link": 1}
    actions.send_back(first, "How will you notice?", by=lena, now=NOW)
    assert open_of(workshop, mia) == {"rude-term": 3, "bare-link": 1}
    second = plan_for(workshop, mia, kind="takeaway")
    actions.accept(second, by=lena, now=NOW)
    assert open_of(workshop, mia) == {"bare-link": 1}
    assert part_of(workshop, mia).can_address == {"rude-term", "bare-link"}
    verdicts = [one.verdict.what for one in part_of(workshop, mia).brought]
    assert verdicts == ["returned", "accepted"]


def test_the_last_verdict_counts_and_the_same_twice_is_one(workshop, monitor, mia, lena, boss):
    blame(mia, monitor)
    made = plan_for(workshop, mia)
    actions.accept(made, by=lena, now=NOW)
    actions.accept(made, by=lena, now=NOW)
    assert open_of(workshop, mia) == {}
    actions.send_back(made, "On second thoughts: when?", by=boss, now=NOW)
    assert open_of(workshop, mia) == {"rude-term": 1}
    assert list(Verdict.objects.values_list("what", flat=True)) == ["accepted", "returned"]


def test_the_chair_decides_but_not_on_their_own_and_gives_a_reason(workshop, monitor, mia, noah, lena, boss):
    blame(mia, monitor)
    blame(lena, monitor)
    made, hers = plan_for(workshop, mia), plan_for(workshop, lena)
    for person in (mia, noah, monitor):
        with pytest.raises(NotAllowed):
            actions.accept(made, by=person, now=NOW)
    with pytest.raises(NotAllowed, match="brought themself"):
        actions.accept(hers, by=lena, now=NOW)
    with pytest.raises(actions.WorkshopRefused, match="what is missing"):
        actions.send_back(made, " ", by=lena, now=NOW)
    tip = actions.contribute(workshop, actions.Offer("tip", "Rest."), by=mia, now=NOW)
    with pytest.raises(actions.WorkshopRefused, match="addresses no demerit"):
        actions.accept(tip, by=lena, now=NOW)
    actions.accept(hers, by=boss, now=NOW)
    assert open_of(workshop, lena) == {}


def test_a_plan_covers_what_was_decided_until_its_workshop_closed_and_nothing_later(
    workshop, monitor, mia, lena
):
    blame(mia, monitor)
    actions.accept(plan_for(workshop, mia), by=lena, now=NOW)
    blame(mia, monitor, at=NOW + HOUR)
    assert open_of(workshop, mia, NOW + DAY) == {}
    actions.close(workshop, "", by=lena, now=STARTS + HOUR)
    second = planned(lena, [mia], starts_at=STARTS + 30 * DAY)
    assert open_of(second, mia, STARTS + DAY) == {}
    blame(mia, monitor, at=STARTS + 2 * DAY)
    assert open_of(second, mia, STARTS + 3 * DAY) == {"rude-term": 1}


def test_a_plan_for_a_workshop_that_was_called_off_addresses_nothing(workshop, monitor, mia, lena):
    blame(mia, monitor)
    actions.accept(plan_for(workshop, mia), by=lena, now=NOW)
    actions.cancel(workshop, by=lena, now=NOW)
    second = planned(lena, [mia], starts_at=STARTS + 30 * DAY)
    assert open_of(second, mia) == {"rude-term": 1}


def test_the_chair_and_management_see_everybodys_part_with_few_questions(
    workshop, monitor, mia, noah, boss, django_assert_max_num_queries
):
    blame(mia, monitor)
    plan_for(workshop, mia)
    actions.contribute(workshop, actions.Offer("tip", "Rest."), by=noah, now=NOW)
    with django_assert_max_num_queries(14):
        parts = queries.all_parts(workshop, boss, now=NOW)
    assert [(one.participant.person.name, len(one.brought), one.waiting) for one in parts] == [
        ("Lena Roth", 0, 0),
        ("Mia Ortega", 1, 1),
        ("Noah Lind", 1, 0),
    ]
    for number in range(5):
        person = add(f"Agent{number} Late")
        workshop.participants.create(person=person)
        blame(person, monitor)
    with django_assert_max_num_queries(14):
        queries.all_parts(workshop, boss, now=NOW)


def test_what_waits_for_a_blind_second_look_shows_only_its_sum(workshop, monitor, mia, boss, lena):
    merit.set_second_look(100, by=monitor, now=NOW - 2 * DAY)
    blame(mia, monitor, tier="mid")
    mine = next(one for one in queries.all_parts(workshop, boss, now=NOW) if one.participant.person == mia)
    assert (mine.is_hidden, mine.open_ones, mine.open_units) == (True, (), 3)
    assert open_of(workshop, mia) == {"rude-term": 3}


@pytest.mark.parametrize("preset", ["lean", "ecommerce", "standards"])
def test_handbooks_without_it_expect_nothing_and_still_meet(db, monitor, lena, mia, preset):
    handbooks.load_preset("conduct", now=NOW - 90 * DAY)
    blame(mia, monitor, tier="major")
    handbooks.load_preset(preset, now=NOW - HOUR)
    kind = queries.suggestions(lena, now=NOW)[0].kind
    made = planned(lena, [mia], kind=kind)
    actions.contribute(made, actions.Offer("tip", "Rest."), by=mia, now=NOW)
    mine = part_of(made, mia)
    assert (mine.expected, mine.why, mine.open_ones, mine.reaches_limit) == (0, "", (), False)
    (tally,) = actions.close(made, "", by=lena, now=STARTS + HOUR)
    assert (tally.expected, tally.brought, tally.is_proposed) == (0, 1, False)


def test_ones_own_part_is_never_hidden(handbook, monitor, boss, lena, mia):
    merit.set_second_look(100, by=monitor, now=NOW - 2 * DAY)
    made = planned(lena, [boss, mia])
    blame(boss, monitor, tier="mid")
    assert open_of(made, boss) == {"rude-term": 3}
    assert not queries.own_part(made, boss, now=NOW).is_hidden


def test_a_form_that_is_sent_twice_brings_one_thing(workshop, mia, noah):
    offer = actions.Offer("tip", "Rest.")
    first = actions.contribute(workshop, offer, by=mia, now=NOW)
    assert actions.contribute(workshop, offer, by=mia, now=NOW + HOUR) == first
    assert actions.contribute(workshop, offer, by=noah, now=NOW) != first
    asked = actions.put_forward(workshop, "question", "How long?", by=mia, now=NOW)
    assert actions.put_forward(workshop, "question", "How long? ", by=mia, now=NOW) == asked
    actions.drop(asked, by=mia, now=NOW)
    assert actions.put_forward(workshop, "question", "How long?", by=mia, now=NOW) != asked
