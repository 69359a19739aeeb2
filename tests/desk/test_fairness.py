"""The pages of fairness: for management, with a period, and a trace of whose figures were seen."""

import pytest
import time_machine

from goodhands.inboxes import actions as inboxes
from goodhands.merit.models import AccessEntry
from tests.conftest import NOW, add
from tests.desk.test_ceilings import questions
from tests.merit.conftest import confirmed as confirmed
from tests.merit.conftest import found as found
from tests.merit.conftest import vague_reply as vague_reply

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def then():
    with time_machine.travel(NOW, tick=False):
        yield


@pytest.fixture
def five(support, mia, noah):
    inboxes.add_members(support, [add("Ben Arlt"), add("Cyd Moor"), add("Dan Poe")])


def test_management_sees_how_the_monitor_decides_and_the_monitor_that_it_looked(
    admin_sees, confirmed, monitor
):
    shown = admin_sees.get("/review/fairness").content.decode()
    assert "Mona Reyes, by hour and weekday" in shown
    assert "1 of 1" in shown
    assert "Fewer than five people" in shown
    assert 'href="/review/fairness"' in admin_sees.get("/review").content.decode()
    assert AccessEntry.objects.get(about=monitor).what == "figures"


def test_person_by_person_and_each_look_is_written_down(admin_sees, confirmed, five, mia):
    shown = admin_sees.get("/review/fairness/people?days=30&inbox=support").content.decode()
    assert f'href="/people/{mia.pk}/record"' in shown
    assert "Noah Lind" in shown
    assert AccessEntry.objects.filter(what="figures").count() == 5


def test_few_people_are_not_told_one_by_one(admin_sees, confirmed, noah):
    shown = admin_sees.get("/review/fairness/people").content.decode()
    assert "Not told person by person" in shown
    assert "Mia Ortega" not in shown
    assert not AccessEntry.objects.filter(what="figures").exists()


@pytest.mark.parametrize(("asked", "days"), [("30", 30), ("365", 365), ("7", 90), ("x", 90), ("", 90)])
def test_the_period_is_one_of_three(admin_sees, handbook, asked, days):
    shown = admin_sees.get(f"/review/fairness?days={asked}").content.decode()
    assert f'aria-current="page">{days} days' in shown
    assert "Nothing was decided in these" in shown


@pytest.mark.parametrize("path", ["/review/fairness", "/review/fairness/people"])
def test_for_management_alone(client, mia_sees, monitor_sees, handbook, path):
    assert client.get(path).status_code == 302
    assert mia_sees.get(path).status_code == 403
    assert monitor_sees.get(path).status_code == 403
    assert "/review/fairness" not in monitor_sees.get("/review").content.decode()


def test_few_questions(admin_sees, confirmed, five):
    assert questions(admin_sees, "/review/fairness") <= 16
    assert questions(admin_sees, "/review/fairness/people") <= 16
