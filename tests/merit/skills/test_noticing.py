"""Chronic gaps, mastery and rapid improvement: when they are noticed, when not, and never twice."""

from dataclasses import replace
from datetime import date, timedelta
from fractions import Fraction
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from goodhands.handbook.folders import load_folder
from goodhands.handbook.rules.book import Handbook, Rule
from goodhands.merit.rules.skills.noticing import (
    Skills,
    is_gap,
    is_improvement,
    is_mastery,
    mondays_to_look_at,
    notice,
)
from goodhands.merit.rules.skills.terms import SkillTerms, first_monday, skill_terms
from goodhands.merit.rules.skills.weeks import Stretch, Week, weeks_before
from goodhands.merit.rules.skills.words import reason_for

MONDAY = date(2026, 6, 1)
TERMS = SkillTerms()
RULE = Rule(
    id="thanks", title="Thank", guideline="Thank.", check="no-thanks", phase=2, behaviour="demerit",
    starting_tier="minor",
)  # fmt: skip
ABOUT = {
    "phases": [
        {"number": 1, "title": "Basics", "days": 7},
        {"number": 2, "title": "Skills", "days": 60},
        {"number": 3, "title": "Initiative"},
    ],
    "monitoring": {"starts_after_days": 7},
    "ledger": {"enabled": True},
}
BOOK = Handbook("x", "X", (RULE,), ABOUT)


def weeks(*counts: tuple[int, int], until: date = MONDAY) -> tuple[Week, ...]:
    mondays = weeks_before(until, len(counts))
    return tuple(Week(monday, due, shown) for monday, (due, shown) in zip(mondays, counts, strict=True))


def skills(*counts, since: date = date(2025, 1, 1), called_for: bool = True) -> Skills:
    return Skills(since, {"thanks": weeks(*counts)}, frozenset({"thanks"} if called_for else ()))


def noticed(found) -> list[tuple]:
    return [(one.kind, one.stretch.ends) for one in found]


@pytest.mark.parametrize(
    ("counts", "expected"),
    [
        ([(2, 0), (2, 0), (2, 0), (2, 0)], True),
        ([(2, 1), (2, 1), (2, 1), (2, 1)], False),  # half is not more than half
        ([(2, 1), (2, 1), (2, 1), (2, 0)], True),
        ([(2, 0), (2, 0), (2, 0), (1, 0)], False),  # seven are too few
        ([(8, 0), (0, 0), (0, 0), (0, 0)], False),  # a bad week is not chronic
        ([(5, 0), (3, 0), (0, 0), (0, 0)], True),
        ([(4, 0), (4, 0), (4, 2), (4, 3)], False),  # 11 of 16 are missing, but it has begun to grow
        ([(4, 0), (4, 0), (4, 2), (4, 2)], True),
        ([(0, 0)] * 4, False),
    ],
)
def test_a_gap_is_chronic_over_enough_replies_and_weeks(counts, expected):
    assert is_gap(Stretch(weeks(*counts)), TERMS) is expected


@pytest.mark.parametrize(
    ("counts", "expected"),
    [
        ([(5, 5), (5, 4), (5, 5), (5, 4)], True),  # 18 of 20
        ([(5, 5), (5, 4), (5, 4), (5, 4)], False),
        ([(2, 2), (2, 2), (2, 2), (1, 1)], False),
    ],
)
def test_mastery_is_nine_of_ten_in_enough_replies(counts, expected):
    assert is_mastery(Stretch(weeks(*counts)), TERMS) is expected


@pytest.mark.parametrize(
    ("counts", "expected"),
    [
        ([(5, 2), (5, 2), (5, 3), (5, 4)], True),  # 4 of 10, then 7
        ([(5, 2), (5, 2), (5, 3), (5, 3)], False),
        ([(5, 0), (5, 0), (5, 2), (5, 3)], False),  # no more than half in the end
        ([(4, 1), (3, 1), (5, 5), (5, 5)], False),  # too few to begin with
    ],
)
def test_improvement_is_three_tenths_more_and_more_than_half(counts, expected):
    assert is_improvement(Stretch(weeks(*counts)), TERMS) is expected


def test_shares_are_compared_exactly():
    assert skill_terms(
        replace(BOOK, about={"ledger": {"chronic_gap": {"share": 0.3}}})
    ).gap_share == Fraction(3, 10)
    thirty = SkillTerms(gap_share=Fraction(3, 10))
    assert not is_gap(Stretch(weeks((5, 3), (5, 4), (5, 3), (5, 4))), thirty)


def test_the_code_of_conduct_sets_the_numbers_of_the_ledger():
    assert skill_terms(load_folder("conduct")) == SkillTerms(
        Fraction(1, 2), 4, 8, Fraction(9, 10), Fraction(3, 10)
    )


def test_only_weeks_that_lie_wholly_behind_the_sixty_days_make_a_gap():
    gaps = [(4, 0)] * 4
    sixtieth = weeks(*gaps)[0].starts
    assert noticed(notice(skills(*gaps, since=sixtieth - timedelta(60)), {}, {MONDAY: BOOK})) == [
        ("gap", MONDAY - timedelta(1))
    ]
    assert notice(skills(*gaps, since=sixtieth - timedelta(59)), {}, {MONDAY: BOOK}) == []


def test_mastery_counts_in_the_phase_itself_once_monitoring_has_begun():
    strong = [(4, 4)] * 4
    seventh = weeks(*strong)[0].starts
    assert noticed(notice(skills(*strong, since=seventh - timedelta(7)), {}, {MONDAY: BOOK}))
    assert not notice(skills(*strong, since=seventh - timedelta(6)), {}, {MONDAY: BOOK})


def test_what_nothing_calls_for_is_no_mastery_but_can_improve():
    strong, grown = [(9, 9)] * 4, [(9, 3), (9, 3), (9, 9), (9, 9)]
    early = MONDAY - timedelta(40)
    assert not notice(skills(*strong, called_for=False), {}, {MONDAY: BOOK})
    assert [one.kind for one in notice(skills(*grown, since=early), {}, {MONDAY: BOOK})] == ["improvement"]
    assert not notice(skills(*grown), {}, {MONDAY: BOOK}), "after the sixty days growth is what is expected"


def test_the_same_weeks_are_noticed_once_and_the_next_ones_again():
    books = dict.fromkeys(mondays_to_look_at(MONDAY, 8), BOOK)
    gaps = skills(*[(4, 0)] * 11)
    ends = [MONDAY - timedelta(weeks=w, days=1) for w in (7, 3)]
    found = notice(gaps, {}, books)
    assert noticed(found) == [("gap", end) for end in ends]
    assert notice(gaps, {("gap", "thanks"): ends[-1]}, books) == []


def test_mastery_is_noticed_once_a_year():
    january = date(2027, 1, 11)
    books = dict.fromkeys(mondays_to_look_at(january, 8), BOOK)
    strong = Skills(date(2026, 1, 1), {"thanks": weeks(*[(4, 4)] * 12, until=january)}, frozenset({"thanks"}))
    assert noticed(notice(strong, {}, books)) == [
        ("mastery", date(2026, 11, 22)),
        ("mastery", date(2027, 1, 3)),
    ]


def test_a_rule_that_only_teaches_makes_no_gap_and_one_that_is_off_nothing():
    gaps = skills(*[(4, 0)] * 4)
    for change in ({"behaviour": "none"}, {"mode": "off"}, {"phase": 1}):
        assert not notice(gaps, {}, {MONDAY: replace(BOOK, rules=(replace(RULE, **change),))})


def test_each_week_is_judged_by_the_handbook_that_held_at_its_end():
    strict = replace(BOOK, about={**ABOUT, "ledger": {"chronic_gap": {"share": 0.1}}})
    half = skills(*[(4, 2)] * 5)
    before, now = mondays_to_look_at(MONDAY, 2)
    assert noticed(notice(half, {}, {before: BOOK, now: strict})) == [("gap", MONDAY - timedelta(1))]


COUNTS = st.integers(0, 6).flatmap(lambda due: st.tuples(st.just(due), st.integers(0, due)))


@given(st.lists(COUNTS, min_size=16, max_size=16), st.integers(0, 200))
def test_looking_every_week_and_catching_up_come_to_the_same(counts, days):
    person = skills(*counts, since=MONDAY - timedelta(days))
    mondays = mondays_to_look_at(MONDAY, 13)
    caught_up = notice(person, {}, dict.fromkeys(mondays, BOOK))
    weekly, known = [], {}
    for monday in mondays:
        for one in notice(person, known, {monday: BOOK}):
            weekly.append(one)
            known[one.kind, one.skill.id] = one.stretch.ends
    assert weekly == caught_up
    assert notice(person, known, dict.fromkeys(mondays, BOOK)) == []
    gaps = [one.stretch for one in caught_up if one.kind == "gap"]
    assert all(a.ends < b.starts for a, b in pairwise(gaps))
    assert all(one.starts >= MONDAY - timedelta(days) + timedelta(60) for one in gaps)


@given(st.lists(COUNTS, min_size=4, max_size=4))
def test_nobody_masters_what_is_chronically_missing(counts):
    stretch = Stretch(weeks(*counts))
    assert not (is_gap(stretch, TERMS) and (is_mastery(stretch, TERMS) or is_improvement(stretch, TERMS)))


@pytest.mark.parametrize(
    ("counts", "words"),
    [
        (
            [(2, 0), (2, 1), (2, 0), (2, 0)],
            "was missing in 7 of the 8 replies that called for it, from 4 May 2026",
        ),
        ([(4, 4)] * 4, "shown in 16 of the 16 replies that called for it, from 4 May 2026 to 31 May 2026"),
    ],
)
def test_the_monitor_reads_how_often_and_when(counts, words):
    assert words in reason_for(notice(skills(*counts), {}, {MONDAY: BOOK})[0])


def test_the_words_of_an_improvement_tell_both_halves():
    grown = notice(skills((5, 2), (5, 2), (5, 4), (5, 4), since=MONDAY - timedelta(40)), {}, {MONDAY: BOOK})
    assert "shown in 4 of 10 replies that called for it at first, in 8 of 10 then" in reason_for(grown[0])


def test_weeks_that_begin_before_a_day_are_not_wholly_behind_it():
    assert first_monday(date(2026, 6, 1)) == MONDAY
    assert first_monday(date(2026, 6, 2)) == date(2026, 6, 8)
