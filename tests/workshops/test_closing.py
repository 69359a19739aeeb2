"""Closing: what stood is written down once, and what stayed unaddressed is proposed, never confirmed (TR-06)."""

import pytest

from goodhands.accounts import actions as accounts
from goodhands.conversations.actions import NotAllowed
from goodhands.merit import actions as merit
from goodhands.merit.models import Incident
from goodhands.workshops import actions, queries
from goodhands.workshops.models import Tally
from goodhands.workshops.rules.minutes import minutes_text
from tests.workshops.conftest import DAY, HOUR, NOW, STARTS, blame, honour, plan_for, planned

pytestmark = pytest.mark.django_db
END = STARTS + HOUR


def close(workshop, by, now=END):
    return {one.participant.person: one for one in actions.close(workshop, "Good talk.", by=by, now=now)}


def proposed() -> list[Incident]:
    return list(Incident.objects.filter(behaviour="unaddressed-demerits"))


def test_each_participant_is_written_down(workshop, monitor, mia, noah, lena):
    blame(mia, monitor, tier="mid")
    honour(noah, monitor)
    actions.contribute(workshop, actions.Offer("tip", "Rest."), by=noah, now=NOW)
    found = close(workshop, lena)
    assert (found[mia].expected, found[mia].brought, found[mia].open_units) == (1, 0, 3)
    assert (found[noah].expected, found[noah].brought, found[noah].open_units) == (1, 1, 0)
    workshop.refresh_from_db()
    assert (workshop.closed_at, workshop.closed_by, workshop.summary) == (END, lena, "Good talk.")
    assert proposed() == []


def test_nine_unaddressed_units_are_proposed_to_the_monitor_and_no_more(workshop, monitor, mia, noah, lena):
    for behaviour in ("rude-term", "bare-link", "vague-term"):
        blame(mia, monitor, behaviour, "mid")
    blame(noah, monitor)
    found = close(workshop, lena)
    (one,) = proposed()
    assert (one.person, one.state, one.tier, one.sign, one.proposed_by) == (
        *(mia, "proposed", "major", "demerit", "system"),
    )
    assert "“March”" in one.reason
    assert "3 demerits (9 units)" in one.reason
    assert (found[mia].proposed, found[mia].is_proposed, found[noah].is_proposed) == (one, True, False)
    merit.confirm(one, by=monitor, now=END + HOUR)


def test_a_rule_broken_in_several_places_of_one_letter_counts_once(
    workshop, monitor, mia, lena, conversation
):
    letter = conversation.messages.get()
    for place in ("first", "second", "third"):
        seen = merit.Proposal("rude-term", f"The {place} place.", tier="minor", message=letter)
        merit.confirm(merit.propose(mia, seen, now=NOW), by=monitor, now=NOW)
    found = close(workshop, lena)[mia]
    assert (found.open_units, found.is_proposed) == (1, False)
    assert proposed() == []


def test_an_accepted_plan_keeps_it_from_being_proposed(workshop, monitor, mia, lena):
    blame(mia, monitor, "rude-term", "major")
    actions.accept(plan_for(workshop, mia), by=lena, now=NOW)
    assert not close(workshop, lena)[mia].is_proposed
    assert proposed() == []


def test_closing_again_changes_nothing(workshop, monitor, mia, lena, boss):
    blame(mia, monitor, "rude-term", "major")
    before = close(workshop, lena)
    blame(mia, monitor, "bare-link", "major", at=END + HOUR)
    again = actions.close(workshop, "Other words.", by=boss, now=END + DAY)
    assert again == list(before.values())
    workshop.refresh_from_db()
    assert (workshop.closed_by, workshop.summary) == (lena, "Good talk.")
    assert len(proposed()) == 1
    assert Tally.objects.count() == 3


def test_the_same_demerits_are_not_proposed_for_twice_and_the_proposal_itself_never(
    workshop, monitor, mia, lena
):
    blame(mia, monitor, "rude-term", "major")
    close(workshop, lena)
    merit.confirm(proposed()[0], by=monitor, now=END + HOUR)
    second = planned(lena, [mia], starts_at=STARTS + 30 * DAY)
    mine = queries.own_part(second, mia, now=END + DAY)
    assert (mine.open_ones, mine.expected) == ((), 1)
    assert not close(second, lena, now=STARTS + 31 * DAY)[mia].is_proposed
    assert len(proposed()) == 1


def test_what_stayed_below_the_limit_is_carried_on_within_the_year(workshop, monitor, mia, lena):
    blame(mia, monitor, "rude-term", "mid")
    blame(mia, monitor, "bare-link", "mid")
    assert not close(workshop, lena)[mia].is_proposed
    second = planned(lena, [mia], starts_at=STARTS + 30 * DAY)
    blame(mia, monitor, "vague-term", "mid", at=END + DAY)
    assert close(second, lena, now=STARTS + 31 * DAY)[mia].is_proposed


def test_who_was_excused_is_let_be(workshop, monitor, mia, noah, lena, boss):
    blame(mia, monitor, "rude-term", "major")
    place = queries.find_participant(workshop, mia.pk)
    for person in (mia, noah, monitor):
        with pytest.raises(NotAllowed):
            actions.excuse(place, "Ill", by=person, now=NOW)
    with pytest.raises(NotAllowed, match="excuses themself"):
        actions.excuse(queries.find_participant(workshop, lena.pk), "Busy", by=lena, now=NOW)
    with pytest.raises(actions.WorkshopRefused, match="why"):
        actions.excuse(place, " ", by=lena, now=NOW)
    actions.excuse(place, "Ill", by=lena, now=NOW)
    mine = queries.own_part(workshop, mia, now=NOW)
    assert (mine.why, mine.reaches_limit) == ("excused: Ill", False)
    actions.expect(place, by=boss, now=NOW)
    assert queries.own_part(workshop, mia, now=NOW).reaches_limit
    actions.excuse(place, "Ill", by=lena, now=NOW)
    assert (close(workshop, lena)[mia].expected, proposed()) == (0, [])
    third = planned(lena, [mia], starts_at=STARTS + 30 * DAY)
    assert queries.own_part(third, mia, now=END + DAY).reaches_limit


def test_nothing_is_held_against_who_has_left_the_company(workshop, monitor, mia, lena, boss):
    blame(mia, monitor, "rude-term", "major")
    accounts.set_active(mia, is_active=False, by=boss, now=NOW)
    tally = close(workshop, lena)[mia]
    assert (tally.expected, tally.is_proposed, proposed()) == (0, False, [])


def test_only_its_chair_and_management_close_it_once_it_has_begun(workshop, mia, monitor, lena, boss):
    for person in (mia, monitor):
        with pytest.raises(NotAllowed, match="Lena Roth chairs"):
            actions.close(workshop, "", by=person, now=END)
    with pytest.raises(actions.WorkshopRefused, match="not begun"):
        actions.close(workshop, "", by=lena, now=NOW)
    assert close(workshop, boss)


def test_a_closed_part_shows_what_was_written_down(workshop, monitor, mia, lena):
    one = blame(mia, monitor, "rude-term", "major")
    close(workshop, lena)
    merit.reopen(one, by=monitor, now=END + HOUR)
    workshop.refresh_from_db()
    mine = queries.own_part(workshop, mia, now=END + DAY)
    assert (mine.expected, mine.open_units, mine.reaches_limit) == (1, 9, True)


def test_minutes_hold_what_was_brought_without_telling_whose_demerit_it_was(
    workshop, monitor, mia, noah, lena
):
    blame(mia, monitor, "rude-term", "mid")
    plan = plan_for(workshop, mia)
    actions.accept(plan, by=lena, now=NOW)
    blame(noah, monitor)
    actions.send_back(plan_for(workshop, noah, kind="takeaway"), "Which?", by=lena, now=NOW)
    actions.contribute(workshop, actions.Offer("tip", "Rest first."), by=noah, now=NOW)
    item = actions.put_forward(workshop, "question", "How long?", by=mia, now=NOW)
    actions.note_outcome(item, "Two days.", by=lena, now=NOW)
    actions.excuse(queries.find_participant(workshop, noah.pk), "Ill", by=lena, now=NOW)
    close(workshop, lena)
    workshop.refresh_from_db()
    text = minutes_text(queries.minutes_of(workshop, mia, now=END))
    assert "There: Lena Roth, Mia Ortega.\n\nExcused: Noah Lind." in text
    assert "1. **Question** (Mia Ortega): How long?" in text
    assert "What came of it: Two days." in text
    assert "- Rest first. (Noah Lind)" in text
    assert text.count("I read it aloud before I send it.") == 1
    assert "I read it aloud before I send it. (" not in text
    assert "rude" not in text
    assert "Good talk." in text
