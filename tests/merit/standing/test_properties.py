"""What holds for every history."""

from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from goodhands.handbook.rules.book import TIERS
from goodhands.merit.rules.standing.counting import counted_on
from goodhands.merit.rules.standing.entries import entries_of
from goodhands.merit.rules.standing.history import History, LetterOnFile, Occurrence, Ruling
from goodhands.merit.rules.standing.months import add_months
from goodhands.merit.rules.standing.standing import standing
from goodhands.merit.rules.standing.terms import Terms

_START = date(2023, 12, 20)
_KINDS = ("confirmed", "coached", "dismissed", "reopened", "disputed", "upheld", "overturned", "withdrawn")
_DAYS = st.integers(0, 900).map(lambda number: _START + timedelta(days=number))
_TERMS = st.builds(
    Terms,
    offsets=st.booleans(),
    repeats_add=st.booleans(),
    repeats_to_escalate=st.integers(1, 4),
    letter_units=st.sampled_from([9, 18, 27]),
)


@st.composite
def _occurrences(draw, kinds=_KINDS):
    found = []
    for number in range(draw(st.integers(0, 40))):
        day = draw(_DAYS)
        at, rulings = day, []
        for _ in range(draw(st.integers(0, 3))):
            at += timedelta(days=draw(st.integers(0, 40)))
            kind = draw(st.sampled_from(kinds))
            rulings.append(Ruling(at, kind, draw(st.sampled_from(TIERS)) if kind == "confirmed" else ""))
        sign = draw(st.sampled_from(["demerit", "demerit", "demerit", "merit"]))
        behaviour = draw(st.sampled_from("abcdefghijklm"))
        occasion = draw(st.sampled_from([None, None, day.toordinal()]))
        found.append(Occurrence(number, behaviour, sign, day, tuple(rulings), "minor", occasion))
    return found


def _stand(rows, day, terms, letters=()):
    return standing(History(tuple(rows), tuple(letters)), day, lambda _: terms)


@given(_occurrences(), _DAYS, _TERMS)
def test_sums_are_whole_units_and_those_of_the_entries(rows, day, terms):
    found = _stand(rows, day, terms)
    assert all(type(number) is int for number in (found.net, found.merits, found.demerits))
    assert found.merits == sum(one.units for one in found.entries if one.sign == "merit")
    assert found.net == (found.merits if terms.offsets else 0) - found.demerits
    assert all(sum(step.added for step in one.steps) == one.units for one in found.entries)
    assert all(step.added >= 0 for one in found.entries for step in one.steps)


@given(_occurrences(), _DAYS, _TERMS, st.randoms())
def test_the_order_in_which_incidents_were_recorded_changes_nothing(rows, day, terms, random):
    mixed = list(rows)
    random.shuffle(mixed)
    assert _stand(mixed, day, terms) == _stand(rows, day, terms)


@given(_occurrences(), _DAYS, _TERMS)
def test_numbers_of_records_change_no_sum(rows, day, terms):
    other = [
        Occurrence(1000 - one.id, one.behaviour, one.sign, one.day, one.rulings, one.tier, one.occasion)
        for one in rows
    ]
    first, second = _stand(rows, day, terms), _stand(other, day, terms)
    assert (first.net, first.merits, len(first.letters_due)) == (
        second.net,
        second.merits,
        len(second.letters_due),
    )
    assert [(one.behaviour, one.tier) for one in first.entries] == [
        (one.behaviour, one.tier) for one in second.entries
    ]


@given(_occurrences(), _DAYS, _TERMS)
def test_what_was_overturned_or_dismissed_leaves_no_trace_in_the_sums(rows, day, terms):
    gone = [
        Occurrence(
            one.id + 500,
            one.behaviour,
            one.sign,
            one.day,
            (*one.rulings, Ruling(day, kind)),
            one.tier,
            one.occasion,
        )
        for one in rows
        for kind in ("dismissed", "overturned")
        if all(ruling.day <= day for ruling in one.rulings)
    ]
    assert _stand([*rows, *gone], day, terms) == _stand(rows, day, terms)


@given(_occurrences(), _DAYS, _TERMS)
def test_the_future_changes_no_past_day(rows, day, terms):
    known = [
        Occurrence(
            one.id,
            one.behaviour,
            one.sign,
            one.day,
            tuple(r for r in one.rulings if r.day <= day),
            one.tier,
            one.occasion,
        )
        for one in rows
        if one.day <= day
    ]
    assert _stand(known, day, terms) == _stand(rows, day, terms)


@given(_occurrences(), _TERMS, st.lists(_DAYS, min_size=1, max_size=8, unique=True))
def test_no_demerit_causes_two_letters_whenever_they_are_issued(rows, terms, days):
    letters: list[LetterOnFile] = []
    for day in sorted(days):
        for due in _stand(rows, day, terms, letters).letters_due:
            letters.append(LetterOnFile(len(letters), due.year, frozenset(due.causes), issued_on=day))
        assert _stand(rows, day, terms, letters).letters_due == ()
    causes = [pk for one in letters for pk in one.causes]
    assert len(causes) == len(set(causes))


@given(_occurrences(("confirmed",)), _DAYS, _TERMS)
def test_letters_due_take_no_more_than_the_demerits_give(rows, day, terms):
    due = _stand(rows, day, terms).letters_due
    causes = [pk for one in due for pk in one.causes]
    assert len(causes) == len(set(causes))
    assert all(one.causes for one in due)
    counted = [found for one in rows if one.day <= day and (found := counted_on(one, day))]
    years = {one.day.year for one in counted}
    entries = [
        entry
        for year in years
        for entry in entries_of([one for one in counted if one.day.year == year], lambda _: terms)
    ]
    assert len(due) * terms.letter_units <= sum(one.units for one in entries if one.sign == "demerit")


@given(st.dates(date(2000, 1, 1), date(2090, 1, 1)), st.integers(0, 60))
def test_added_months_land_in_the_right_month_and_never_later_in_it(day, months):
    later = add_months(day, months)
    assert later.year * 12 + later.month == day.year * 12 + day.month + months
    assert later.day <= day.day
    if later.day < day.day:
        assert (later + timedelta(days=1)).day == 1
