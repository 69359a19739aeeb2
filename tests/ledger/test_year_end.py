"""The lists at the end of a year: bonus, promotion, ties, marks, and the same as a table."""

import csv
import io
from datetime import UTC, date, datetime, timedelta

import pytest

from goodhands.accounts import actions as accounts
from goodhands.ledger import actions, queries
from goodhands.ledger.models import Letter
from goodhands.ledger.queries.year_end import Mark, year_end_lists
from goodhands.ledger.queries.year_end_csv import year_end_csv
from goodhands.merit import actions as merit
from goodhands.merit.models import Incident
from goodhands.merit.rules.standing.standing import year_of
from tests.conftest import add
from tests.ledger.conftest import RULES

pytestmark = pytest.mark.django_db


@pytest.fixture
def praise(book, monitor, now):
    """Let the monitor confirm a merit of somebody."""

    def given(person, behaviour="empathy", tier="major", at=None):
        at = at or now
        seen = merit.Proposal(behaviour, "Seen.", sign="merit", tier=tier, occurred_at=at)
        incident = merit.propose(person, seen, by=monitor, now=at)
        merit.confirm(incident, by=monitor, now=at)
        return incident

    return given


@pytest.fixture
def year(praise, weigh, mia, noah, olga, now):
    """Mia and Noah are equal in merits and net; Olga has the same merits and a demerit; the rest has none."""
    praise(mia, "empathy")
    praise(noah, "upsell")
    praise(olga, "empathy")
    weigh(olga, RULES[0], "minor")
    return now


def _list(ranked, lists):
    return [(one.place, one.is_tie, lists.people[one.year.person].first_name) for one in ranked]


def test_promotion_goes_by_merits_then_net_and_ties_share_a_place(year):
    lists = year_end_lists(2026, now=year)
    assert _list(lists.promotion, lists) == [
        (1, True, "Mia"),
        (1, True, "Noah"),
        (3, False, "Olga"),
        (4, False, "Mona"),
    ]


def test_the_bonus_list_holds_whole_net_majors_only(year):
    lists = year_end_lists(2026, now=year)
    assert _list(lists.bonus, lists) == [(1, True, "Mia"), (1, True, "Noah")]
    olga = next(one.year for one in lists.promotion if lists.people[one.year.person].first_name == "Olga")
    assert (olga.merits, olga.demerits, olga.net, olga.majors) == (9, 1, 8, 0)


def test_what_is_stored_gives_the_same_as_what_was_decided(year, weigh, mia, noah, monitor, manager):
    merit.dispute(weigh(mia, RULES[0], "mid"), "No.", by=mia, now=year)
    upheld, overturned = weigh(mia, RULES[1], "mid"), weigh(mia, RULES[2], "mid")
    for one, verdict in ((upheld, merit.uphold), (overturned, merit.overturn)):
        merit.dispute(one, "No.", by=mia, now=year)
        verdict(one, "Weighed again.", by=manager, now=year)
    merit.reopen(weigh(noah, RULES[3]), by=monitor, now=year)
    held = {one.year.person: one.year for one in year_end_lists(2026, now=year).promotion}
    for person in (mia, noah):
        wanted = year_of(queries.history_of(person), 2026, year.date(), queries.terms_on())
        found = held[person.pk]
        assert (found.merits, found.demerits, found.net) == (wanted.merits, wanted.demerits, wanted.net)
    assert held[mia.pk].demerits == 6


def test_a_year_is_that_of_the_organisation(praise, mia, settings):
    settings.ORGANISATION_TIME_ZONE = "Pacific/Auckland"
    praise(mia, at=datetime(2025, 12, 31, 20, tzinfo=UTC))
    later = datetime(2026, 3, 3, tzinfo=UTC)
    assert len(year_end_lists(2026, now=later).bonus) == 1
    assert year_end_lists(2025, now=later).bonus == ()


def test_a_year_that_is_over_knows_what_was_decided_since(praise, mia, monitor):
    kept = praise(mia, at=datetime(2025, 12, 30, tzinfo=UTC))
    january = datetime(2026, 1, 9, tzinfo=UTC)
    lists = year_end_lists(2025, now=january)
    assert (lists.on, len(lists.bonus)) == (date(2025, 12, 31), 1)
    merit.reopen(kept, by=monitor, now=january)
    assert year_end_lists(2025, now=january).bonus == ()


def test_what_has_not_happened_yet_does_not_count(praise, mia, now):
    praise(mia, at=now + timedelta(days=1))
    assert year_end_lists(2026, now=now).bonus == ()
    assert len(year_end_lists(2026, now=now + timedelta(days=1)).bonus) == 1


def test_who_left_stands_on_no_list(year, mia, manager):
    accounts.set_active(mia, is_active=False, by=manager, now=year)
    lists = year_end_lists(2026, now=year)
    assert "Mia" not in [name for _, _, name in _list(lists.promotion, lists)]


def test_letters_and_probation_are_marked(three, mia, noah, manager, now):
    actions.issue(Letter.objects.get(), by=manager, now=now)
    actions.set_probation(noah, date(2026, 2, 1), date(2026, 3, 10), by=manager, now=now)
    assert year_end_lists(2026, now=now).marks == {
        mia.pk: Mark(letters=1, probation_until=date(2026, 6, 3)),
        noah.pk: Mark(letters=0, probation_until=date(2026, 3, 10)),
    }
    later = datetime(2027, 1, 4, tzinfo=UTC)
    assert year_end_lists(2026, now=later).marks == {mia.pk: Mark(letters=1)}
    assert year_end_lists(2025, now=later).marks == {}


def test_a_letter_that_was_taken_back_since_marks_nobody(three, mia, manager, now):
    letter, autumn = Letter.objects.get(), datetime(2026, 3, 10, tzinfo=UTC)
    actions.issue(letter, by=manager, now=now)
    merit.dispute(three[0], "No.", by=mia, now=autumn)
    merit.overturn(three[0], "Right.", by=manager, now=autumn)
    january = datetime(2027, 1, 4, tzinfo=UTC)
    assert year_end_lists(2026, now=january).marks == {mia.pk: Mark(letters=1)}
    actions.withdraw(letter, "It rested on a mistake.", by=manager, now=january)
    assert year_end_lists(2026, now=january).marks == {}


def test_it_takes_as_many_queries_for_many_as_for_few(year, weigh, django_assert_max_num_queries):
    for number in range(20):
        add(f"P{number} Other")
    with django_assert_max_num_queries(5):
        year_end_lists(2026, now=year)


def test_the_table_has_a_line_each_and_no_formula(year, mia):
    accounts.change_profile(mia, name="=cmd()", signature="", time_zone="UTC")
    head, first, *rest = csv.reader(io.StringIO(year_end_csv(year_end_lists(2026, now=year))))
    found = dict(zip(head, first, strict=True))
    assert (found["promotion place"], found["tie"], found["bonus place"]) == ("1", "tie", "1")
    assert (found["name"], found["address"]) == ("'=cmd()", "mia@desk.example")
    assert (found["merits"], found["net"], found["whole net majors"]) == ("9", "9", "1")
    assert [row[0] for row in rest] == ["1", "3", "4"]


def test_everybody_without_a_record_has_a_line_too(book, mia, now):
    assert Incident.objects.count() == 0
    assert [one.place for one in year_end_lists(2026, now=now).promotion] == [1]
