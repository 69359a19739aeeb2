"""Where I stand, on my record: in words, as a picture, entry by entry."""

import re
from datetime import timedelta

import pytest
import time_machine

from goodhands.handbook import actions as handbooks
from goodhands.merit import actions as merit
from tests.conftest import NOW
from tests.ledger.conftest import book as book
from tests.ledger.conftest import weigh as weigh

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def today():
    with time_machine.travel(NOW + timedelta(minutes=1)):
        yield


def words(response) -> str:
    text = re.sub(r"<(script|style).*?</\1>", "", response.content.decode(), flags=re.DOTALL)
    return re.sub(r"\s+", " ", re.sub(r"<[^>]+>", " ", text))


def test_with_nothing_on_record_it_says_so(mia_sees, book):
    assert "Nothing counts so far this year, on either side." in words(mia_sees.get("/record"))


def test_what_went_wrong_is_said_without_shaming_and_with_a_way_on(mia_sees, mia, weigh):
    weigh(mia, "vague-term", "minor")
    weigh(mia, "vague-term", "minor")
    shown = words(mia_sees.get("/record"))
    assert "What went wrong outweighs praise, by 3 units." in shown
    assert "Each merit brings that back." in shown
    assert "raised it to mid" in shown
    assert "What would help most: Say what, and say when" in shown


def test_praise_outweighs(mia_sees, mia, monitor, weigh, now):
    seen = merit.Proposal(
        "helped-a-coworker", "She took the phones.", sign="merit", tier="mid", occurred_at=now
    )
    praised = merit.propose(mia, seen, by=monitor, now=now)
    merit.confirm(praised, by=monitor, now=now)
    weigh(mia, "vague-term", "minor")
    assert "Praise outweighs what went wrong, by 2 units." in words(mia_sees.get("/record"))


def test_the_picture_has_a_table_beside_it(mia_sees, mia, weigh):
    weigh(mia, "vague-term", "mid", at=NOW - timedelta(days=30))
    weigh(mia, "bare-link", "minor")
    html = mia_sees.get("/record").content.decode()
    assert 'role="img"' in html
    cells = re.findall(r"<td>([^<]+)</td>", html)
    assert cells[:4] == ["1 February 2026", "−3", "3 March 2026", "−4"]


def test_near_a_letter_it_says_how_near_and_what_to_do(mia_sees, mia, weigh):
    for rule in ("vague-term", "bare-link"):
        weigh(mia, rule, "major")
    shown = words(mia_sees.get("/record"))
    assert "With 9 more, a warning letter would be drafted; talk to your lead now" in shown


def test_past_the_line_it_says_that_management_decides(mia_sees, mia, weigh):
    for behaviour in ("vague-term", "bare-link", "rude-term"):
        weigh(mia, behaviour, "major")
    shown = words(mia_sees.get("/record"))
    assert "reached the line at which a warning letter is drafted; management decides" in shown
    assert "a warning letter would be drafted" not in shown


def test_where_the_handbook_counts_nothing_there_is_no_standing(mia_sees, now):
    handbooks.load_preset("ecommerce", now=now)
    assert "you stand" not in words(mia_sees.get("/record"))


def test_where_only_praise_counts_the_year_shows_praise_alone(mia_sees, mia, monitor, weigh, now):
    weigh(mia, "vague-term", "major", at=now - timedelta(days=9))
    handbooks.load_preset("lean", now=now - timedelta(days=1))
    seen = merit.Proposal(
        "helped-a-coworker", "She took the phones.", sign="merit", tier="mid", occurred_at=now
    )
    merit.confirm(merit.propose(mia, seen, by=monitor, now=now), by=monitor, now=now)
    html = mia_sees.get("/record").content.decode()
    assert "Nothing is counted against anybody." in html
    assert re.findall(r"<td>([^<]+)</td>", html)[:2] == ["3 March 2026", "3"]


def test_at_the_line_it_says_who_decides(mia_sees, mia, weigh):
    for rule in ("vague-term", "bare-link", "rude-term"):
        weigh(mia, rule, "major")
    shown = words(mia_sees.get("/record"))
    assert "management decides whether one is issued. Talk to your lead now." in shown
