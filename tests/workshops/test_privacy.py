"""What the handbook keeps from others stays so, and everybody takes their own part along."""

import pytest

from goodhands.handbook.rules.visibility import visibility_of
from goodhands.merit import queries as merit
from goodhands.workshops import actions, queries
from tests.workshops.conftest import HOUR, NOW, STARTS, blame, plan_for, planned

pytestmark = pytest.mark.django_db


@pytest.fixture
def team_only(monkeypatch):
    """The handbook lets nobody but the person see a record."""
    only = visibility_of(None)
    closed = type(only)("team-only", frozenset({"self"}), frozenset({"self"}), only.team)
    monkeypatch.setattr("goodhands.workshops.queries.parts.visibility", lambda *, now: closed)


@pytest.mark.parametrize("who", ["lena", "boss", "monitor"])
def test_with_records_closed_the_chair_sees_what_was_brought_and_no_more(
    request, workshop, monitor, mia, team_only, boss, who
):
    blame(mia, monitor, tier="major")
    plan_for(workshop, mia)
    parts = queries.all_parts(workshop, request.getfixturevalue(who), now=NOW)
    hers = next(one for one in parts if one.participant.person == mia)
    assert (hers.is_kept_back, len(hers.brought), hers.waiting) == (True, 1, 1)
    assert (hers.expected, hers.why, hers.open_units, hers.open_ones) == (0, "", 0, ())
    assert not hers.reaches_limit


def test_chairing_opens_no_record_beside_those_that_a_lead_sees_anyway(
    handbook, monitor, mia, olga, lena, boss
):
    """Olga is of another team; she takes part, and her record stays hers."""
    for person in (mia, olga):
        blame(person, monitor, tier="major")
    both = planned(lena, [mia, olga])
    kept = {one.participant.person: one for one in queries.all_parts(both, lena, now=NOW)}
    assert (kept[mia].is_kept_back, kept[mia].open_units) == (False, 9)
    assert (kept[olga].is_kept_back, kept[olga].open_units, kept[olga].open_ones) == (True, 0, ())
    assert not any(one.is_kept_back for one in queries.all_parts(both, boss, now=NOW))


def test_with_records_closed_ones_own_part_is_whole_and_closing_still_proposes(
    workshop, monitor, mia, lena, team_only
):
    blame(mia, monitor, tier="major")
    mine = queries.own_part(workshop, mia, now=NOW)
    assert (mine.is_kept_back, mine.expected, mine.open_units, mine.reaches_limit) == (False, 1, 9, True)
    tallies = actions.close(workshop, "", by=lena, now=STARTS + HOUR)
    assert [one.is_proposed for one in tallies] == [True, False, False]


def part_of(person, now):
    return next(part for part in merit.record_parts(person, now=now) if part.key == "workshops")


def test_the_copy_of_a_record_tells_of_workshops(workshop, monitor, mia, noah, lena):
    blame(mia, monitor, tier="major")
    made = plan_for(workshop, mia)
    actions.send_back(made, "When?", by=lena, now=NOW)
    actions.put_forward(workshop, "question", "How long?", by=mia, now=NOW)
    (row,) = part_of(mia, NOW).rows
    assert (row["workshop"], row["asked"], row["expected"]) == ("March", ["How long?"], None)
    assert [(one["text"], one["verdict"], one["reason"]) for one in row["brought"]] == [
        ("I read it aloud before I send it.", "returned", "When?")
    ]
    actions.close(workshop, "", by=lena, now=STARTS + HOUR)
    (row,) = part_of(mia, NOW).rows
    assert (row["expected"], row["unaddressed_units"], row["demerit_proposed"]) == (1, 9, True)
    assert part_of(noah, NOW).rows[0]["brought"] == []
    assert part_of(monitor, NOW).rows == ()
