"""`goodhands ledger standing` and `replay`."""

import json
from datetime import timedelta

import pytest
import time_machine
from typer.testing import CliRunner

from goodhands.cli.ledger_replay import app as replay
from goodhands.cli.ledger_standing import app as standing
from goodhands.ledger import actions
from goodhands.ledger.models import Letter
from goodhands.merit.models import Incident
from tests.conftest import add

pytestmark = pytest.mark.django_db


def run(app, *words):
    return CliRunner().invoke(app, list(words))


@pytest.fixture
def three_of_mia(three, now):
    with time_machine.travel(now, tick=False):
        yield three


@pytest.mark.parametrize(
    "person", ["mia@desk.example", "MIA@desk.example", "mia", "@mia", "mia ortega", "Orte"]
)
def test_it_says_in_words_how_a_standing_came_about(three_of_mia, person):
    said = run(standing, person).stdout
    assert "Mia Ortega on 3 March 2026" in said
    assert "3 March 2026: major, opens the entry with 9 units." in said
    assert "net −27" in said
    assert "A warning letter for 2026 is due; it rests on 3 incidents." in said
    assert "On no probation." in said


def test_it_can_be_asked_for_a_past_day(three_of_mia, manager, now):
    actions.issue(Letter.objects.get(), by=manager, now=now)
    before, today = run(standing, "mia", "--on", "2026-03-02").stdout, run(standing, "mia").stdout
    assert "Nothing counts." in before
    assert f"Letter {Letter.objects.get().pk} for 2026 was issued on 3 March 2026." in today
    assert "On probation until 3 June 2026" in today


def test_it_prints_json(three_of_mia):
    found = json.loads(run(standing, "mia", "--json").stdout)
    assert (found["person"]["email"], found["on"], found["net"]) == ("mia@desk.example", "2026-03-03", -27)
    assert found["entries"][0]["steps"][0]["added"] == 9
    assert found["letters_due"][0]["causes"] == [one.pk for one in three_of_mia]


@pytest.mark.parametrize(
    ("words", "says"),
    [
        (["nobody"], "Nobody goes by 'nobody'"),
        (["mia", "--on", "soon"], "is no date"),
        (["mia", "--on", "2026-03-04"], "hasn't come yet"),
        (["m"], "can be several people"),
    ],
)
def test_what_cannot_be_answered_says_why(three_of_mia, words, says):
    add("Mara Lund")
    result = run(standing, *words)
    assert result.exit_code == 1
    assert says in result.output


def test_a_replay_without_difference_says_what_it_read(three_of_mia):
    result = run(replay)
    assert result.exit_code == 0
    assert result.stdout == "No difference. Read: 2 people, 3 incidents, 1 letters, 0 reviews.\n"


def test_a_replay_lists_what_differs_and_ends_with_1(three_of_mia):
    first = three_of_mia[0]
    Incident.objects.filter(pk=first.pk).update(state="dismissed")
    result = run(replay)
    assert result.exit_code == 1
    line = f"Incident {first.pk} of Mia Ortega: state is stored as dismissed, the records say confirmed."
    assert result.stdout.splitlines()[0] == line
    assert result.stdout.splitlines()[1].startswith("1 difference. Read:")
    data = json.loads(run(replay, "--json").stdout)
    assert data["differences"][0]["recorded"] == "confirmed"
    assert data["counts"]["incidents"] == 3


def test_a_replay_names_what_is_missing_and_what_is_too_much(three_of_mia, noah, now):
    Letter.objects.all().delete()
    Letter.objects.create(person=noah, year=2026, text="x", drafted_at=now - timedelta(days=1))
    said = run(replay).stdout
    assert "A letter is due to Mia Ortega and isn't there" in said
    assert "of Noah Lind is there, and by the records it isn't due." in said
