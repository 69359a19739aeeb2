"""How incidents become entries: tiers, repeats, periods, rulings."""

from dataclasses import replace

import pytest

from goodhands.merit.rules.standing.terms import Terms
from tests.merit.standing.records import happened, ruled, stands


def _entry(*occurrences, **more):
    (found,) = stands(occurrences, **more).entries
    return found


@pytest.mark.parametrize(
    ("tiers", "tier"),
    [
        (("minor", "major"), "major"),
        (("minor", "mid"), "mid"),
        (("mid", "minor"), "major"),
        (("mid", "mid"), "major"),
        (("major", "minor"), "major"),
    ],
)
def test_a_graver_incident_raises_to_its_own_tier_at_once(tiers, tier):
    on = ("2026-02-01", "2026-02-02")
    assert _entry(*(happened("vague-term", *pair) for pair in zip(tiers, on, strict=True))).tier == tier


def test_of_two_on_one_day_the_gentler_reading_holds():
    assert _entry(happened("vague-term", "mid"), happened("vague-term", "minor")).tier == "mid"


def test_a_policy_may_let_every_second_repeat_raise():
    terms = Terms(repeats_to_escalate=2)
    tiers = [
        _entry(*(happened("vague-term") for _ in range(number)), terms=terms).tier for number in range(1, 6)
    ]
    assert tiers == ["minor", "minor", "mid", "mid", "major"]


def test_a_policy_may_let_repeats_add():
    assert stands([happened("vague-term") for _ in range(4)], terms=Terms(repeats_add=True)).net == -4


def test_a_new_year_opens_new_entries():
    last, this = happened("vague-term", on="2025-12-31"), happened("vague-term", on="2026-01-01")
    assert stands([last, this], "2025-12-31").net == -1
    assert stands([last, this], "2026-01-01").net == -1


def test_what_happened_last_year_and_was_confirmed_this_year_belongs_to_last_year():
    late = happened("vague-term", on="2025-12-30", confirmed="2026-01-05")
    assert stands([late], "2025-12-31").entries == ()
    assert stands([late], "2026-01-05").entries == ()


def test_nothing_counts_before_it_was_confirmed():
    one = happened("vague-term", on="2026-03-02", confirmed="2026-03-09")
    assert stands([one], "2026-03-08").net == 0
    assert stands([one], "2026-03-09").net == -1


@pytest.mark.parametrize("kind", ["dismissed", "reopened", "overturned", "withdrawn", "coached", "admitted"])
def test_what_was_taken_back_leaves_the_sums_and_stays_in_the_past(kind):
    one = happened("vague-term", "mid", "2026-03-02", then=[ruled(kind, "2026-03-10")])
    assert stands([one], "2026-03-09").net == -3
    assert stands([one], "2026-03-10").net == 0


def test_a_disputed_incident_counts_until_it_is_overturned():
    one = happened("vague-term", then=[ruled("disputed", "2026-03-05"), ruled("upheld", "2026-03-08")])
    disputed, upheld = _entry(one, on="2026-03-05"), _entry(one, on="2026-03-08")
    assert disputed.units == upheld.units == 1
    assert [disputed.steps[0].is_disputed, upheld.steps[0].is_disputed] == [True, False]


def test_an_incident_counts_under_the_behaviour_and_tier_decided_last():
    rulings = [
        ruled("reopened", "2026-03-03"),
        ruled("moved", "2026-03-03", behaviour="rude-term"),
        ruled("confirmed", "2026-03-03", tier="major"),
    ]
    one = happened("vague-term", then=rulings)
    assert _entry(one, on="2026-03-02").behaviour == "vague-term"
    later = _entry(one, on="2026-03-03")
    assert (later.behaviour, later.tier) == ("rude-term", "major")


def test_a_merit_and_a_demerit_of_one_behaviour_are_two_entries():
    both = stands([happened("no-thanks"), happened("no-thanks", sign="merit", tier="mid")])
    assert [(one.sign, one.units) for one in both.entries] == [("demerit", 1), ("merit", 3)]


def test_kudos_alone_count_no_demerit():
    rows = [happened("vague-term"), happened("helped-a-coworker", sign="merit")]
    assert stands(rows, terms=Terms(demerits_count=False)).net == 1


def test_merits_need_not_offset():
    rows = [happened("vague-term"), happened("helped-a-coworker", "major", sign="merit")]
    assert stands(rows, terms=Terms(offsets=False)).net == -1


def _in_reply(number, behaviour, tier="minor", **more):
    return replace(happened(behaviour, tier, **more), occasion=number)


def test_three_misspelt_words_of_one_letter_are_one_incident():
    entry = _entry(*(_in_reply(7, "poor-writing") for _ in range(3)))
    assert (entry.tier, entry.units, len(entry.steps)) == ("minor", 1, 3)


def test_of_one_occasion_the_gravest_counts():
    entry = _entry(_in_reply(7, "poor-writing"), _in_reply(7, "poor-writing", "mid"))
    assert [(step.tier, step.added) for step in entry.steps] == [("mid", 3), ("mid", 0)]


def test_two_letters_are_two_and_two_rules_broken_in_one_letter_are_two():
    assert _entry(_in_reply(7, "poor-writing"), _in_reply(8, "poor-writing")).tier == "mid"
    assert stands([_in_reply(7, "poor-writing"), _in_reply(7, "vague-term")]).net == -2


def test_if_the_gravest_of_an_occasion_falls_away_the_next_counts():
    gone = _in_reply(7, "poor-writing", "mid", then=[ruled("overturned", "2026-03-05")])
    rows = [_in_reply(7, "poor-writing"), gone]
    assert [stands(rows, on).net for on in ("2026-03-04", "2026-03-05")] == [-3, -1]
