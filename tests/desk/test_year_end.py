"""What a year comes to, for management."""

from datetime import timedelta

import pytest
import time_machine

from goodhands.handbook import actions as handbooks
from goodhands.ledger import queries
from goodhands.merit import actions as merit
from goodhands.merit.models import AccessEntry, Incident
from tests.conftest import NOW
from tests.ledger.conftest import book as book
from tests.ledger.conftest import weigh as weigh

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def today():
    with time_machine.travel(NOW + timedelta(minutes=1)):
        yield


@pytest.fixture
def praised(mia, noah, monitor, book, now):
    """Mia and Noah have a major each; a tie."""
    for person in (mia, noah):
        seen = merit.Proposal(
            "helped-a-coworker", "Took the phones.", sign="merit", tier="major", occurred_at=now
        )
        merit.confirm(merit.propose(person, seen, by=monitor, now=now), by=monitor, now=now)


def test_bonus_and_promotion_with_ties_shown_as_ties(admin_sees, praised, weigh, olga):
    weigh(olga, "vague-term", "minor")
    shown = admin_sees.get("/year-end").content.decode()
    bonus, promotion = shown.split("<h2>Promotion</h2>")
    assert bonus.count('1 <span class="badge badge--quiet">tie</span>') == 2
    assert "Olga Brandt" not in bonus
    assert "Olga Brandt" in promotion
    assert "The year isn't over" in shown


def test_the_table_has_a_line_for_everybody(admin_sees, praised):
    answer = admin_sees.get("/year-end/table?year=2026")
    assert answer["Content-Disposition"] == 'attachment; filename="year-end-2026.csv"'
    lines = answer.content.decode("utf-8-sig").splitlines()
    assert len(lines) == 1 + len(queries.year_end_lists(2026, now=NOW).people)
    assert any("Mia Ortega" in line and ",9," in line for line in lines)


def test_a_rule_broken_in_one_letter_counts_once_here_too(conversation, mia, weigh, now):
    message = conversation.messages.first()
    for _ in range(3):
        weigh(mia, "poor-writing", "minor")
    Incident.objects.update(message=message)
    lists = queries.year_end_lists(2026, now=now)
    (mine,) = [one.year for one in lists.promotion if one.year.person == mia.pk]
    assert mine.net == queries.standing_of(mia, on=now.date()).net == -1


def test_a_year_without_anything_is_calm_and_an_unknown_one_not_found(admin_sees, book):
    assert "Nobody has a whole net major." in admin_sees.get("/year-end?year=2024").content.decode()
    for year in ("2027", "1999", "x", "²²²²"):
        assert admin_sees.get(f"/year-end?year={year}").status_code == 404


def test_only_management_sees_it_and_the_look_is_logged(
    client, mia_sees, monitor_sees, admin_sees, admin, mia, book
):
    for path in ("/year-end", "/year-end/table"):
        assert client.get(path).status_code == 302
        assert mia_sees.get(path).status_code == 403
        assert monitor_sees.get(path).status_code == 403
    admin_sees.get("/year-end")
    assert AccessEntry.objects.filter(reader=admin, about=mia, what="figures").exists()


@pytest.mark.parametrize("path", ["/year-end", "/year-end/table"])
def test_nobody_is_ranked_where_the_handbook_keeps_records_from_management(admin_sees, praised, now, path):
    assert 'href="/year-end"' in admin_sees.get("/letters").content.decode()
    handbooks.load_preset("lean", now=now)
    assert admin_sees.get(path).status_code == 403
    assert not AccessEntry.objects.filter(what="figures").exists()
    assert 'href="/year-end"' not in admin_sees.get("/letters").content.decode()
