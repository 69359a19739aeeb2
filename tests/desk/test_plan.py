"""My plan from every side: one's own, a lead's, a stranger's; phases, skills, empty states; the log."""

from datetime import timedelta

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from goodhands.accounts import actions as accounts
from goodhands.conversations.models import Message
from goodhands.handbook import actions as handbooks
from goodhands.handbook.folders import read_files
from goodhands.inboxes import actions as inboxes
from goodhands.lib import clock
from goodhands.merit import actions, queries
from goodhands.merit.models import AccessEntry, Incident
from tests.conftest import add
from tests.desk.conftest import signed_in_as
from tests.merit.skills import practising

pytestmark = pytest.mark.django_db


@pytest.fixture
def desk(conversation, now):
    handbooks.load_preset("conduct", now=now)
    return conversation


def write(conversation, person, days_ago: int, **skills: int) -> None:
    practising.write(conversation, person, clock.now() - timedelta(days=days_ago), **skills)


def test_i_see_the_phase_i_am_in_and_from_when_its_rules_count(mia_sees, mia, desk):
    since = clock.now().date() - timedelta(days=11)
    accounts.set_handbook_since(mia, since, by=None, now=clock.now())
    shown = mia_sees.get("/record/plan").content.decode()
    assert "Day 12: the skills" in shown
    assert shown.count('aria-current="step"') == 1
    counts = since + timedelta(days=60)
    assert f"counts from {counts.day} {counts:%B %Y}" in shown
    assert "/handbook/pages/training/phase-2-skills" in shown
    assert "/handbook/rules/no-thanks" in shown


def test_each_skill_shows_how_often_it_was_called_for_and_what_would_help(mia_sees, mia, desk):
    for days_ago in range(9):
        write(desk, mia, days_ago, no_thanks=int(days_ago < 2), negative_language=1)
    shown = mia_sees.get("/record/plan").content.decode()
    assert "<b>2 of 9</b>" in shown
    assert "<b>9 of 9</b>" in shown
    assert "worth practising" in shown
    assert "Thank everybody who has done something for us" in shown
    assert 'role="img" aria-label="Thank those who help us, by week:' in shown
    assert "style=" not in shown.split("<main", 1)[1].split("</main", 1)[0]
    assert "Not called for in these weeks" in shown


def test_basics_and_praise_for_skills_stand_beside_them(mia_sees, mia, monitor, desk):
    for days_ago in range(3):
        write(desk, mia, days_ago, empathy_missing=1, no_thanks=1)
    told = Message.objects.filter(author=mia).first()
    for words in ("so warm", "warmer still"):
        actions.praise(told, actions.Praise("empathy", words, "It helped."), by=monitor, now=clock.now())
    shown = mia_sees.get("/record/plan").content.decode()
    assert "Basics that only some letters call for" in shown
    assert "Feel with them first, by week" in shown
    assert "Praised by people in these weeks: empathy (2)" in shown


def test_without_replies_or_handbook_the_page_says_what_will_stand_there(mia_sees, mia, conversation, now):
    assert "No handbook yet" in mia_sees.get("/record/plan").content.decode()
    handbooks.load_preset("conduct", now=now)
    assert "Nothing to show yet" in mia_sees.get("/record/plan").content.decode()


def test_a_handbook_without_a_ledger_holds_nothing_against_anybody(mia_sees, conversation, now):
    files = read_files("conduct")
    files["handbook.toml"] = files["handbook.toml"].replace("enabled = true\ntiers", "enabled = false\ntiers")
    handbooks.bring_into_force(files, by=None, now=now + timedelta(minutes=1))
    shown = mia_sees.get("/record/plan").content.decode()
    assert "By this handbook nobody is weighed" in shown
    assert "nothing counts against anybody" in shown
    assert "lasting gap" not in shown


def test_a_handbook_without_phases_says_so(mia_sees, conversation, now):
    handbooks.load_preset("lean", now=now)
    shown = mia_sees.get("/record/plan").content.decode()
    assert "no phases" in shown
    assert "lasting gap" not in shown


def test_before_the_handbook_holds_the_page_names_the_day(mia_sees, mia, desk):
    accounts.set_handbook_since(mia, clock.now().date() + timedelta(days=3), by=None, now=clock.now())
    assert "The handbook begins for you on" in mia_sees.get("/record/plan").content.decode()


def test_a_lead_the_monitor_and_management_see_it_and_the_look_is_written_down(
    mia, desk, support, monitor_sees, admin_sees, monitor
):
    lead = add("Lena Falk", "lead")
    inboxes.add_members(support, [lead])
    for viewer in (signed_in_as(lead), monitor_sees, admin_sees):
        shown = viewer.get(f"/people/{mia.pk}/plan")
        assert shown.status_code == 200
        assert "Plan of Mia Ortega" in shown.content.decode()
    looks = AccessEntry.objects.filter(about=mia, what="record")
    assert looks.count() == 3
    assert {lead.pk, monitor.pk} <= set(looks.values_list("reader", flat=True))


def test_my_own_look_is_nobodys_business(mia_sees, desk):
    mia_sees.get("/record/plan")
    assert not AccessEntry.objects.exists()


def test_the_plan_of_another_is_closed(olga_sees, client, mia, desk):
    assert olga_sees.get(f"/people/{mia.pk}/plan").status_code == 403
    assert olga_sees.get("/people/99999/plan").status_code == 404
    assert not AccessEntry.objects.exists()
    for path in ("/record/plan", f"/people/{mia.pk}/plan"):
        assert client.get(path).status_code == 302
    assert olga_sees.post("/record/plan").status_code == 405


def test_the_record_leads_to_the_plan(mia_sees, admin_sees, mia, desk):
    assert 'href="/record/plan"' in mia_sees.get("/record").content.decode()
    assert f'href="/people/{mia.pk}/plan"' in admin_sees.get(f"/people/{mia.pk}/record").content.decode()


def test_a_long_history_asks_the_database_no_more(mia_sees, mia, desk):
    write(desk, mia, 1, no_thanks=1)
    mia_sees.get("/record/plan")
    with CaptureQueriesContext(connection) as short:
        mia_sees.get("/record/plan")
    for days_ago in range(200):
        write(desk, mia, days_ago, no_thanks=1, no_assurance=0)
    with CaptureQueriesContext(connection) as long:
        mia_sees.get("/record/plan")
    assert len(long) <= len(short)


@pytest.fixture
def gap(desk, mia) -> Incident:
    """A lasting gap, proposed by the system: eight letters without thanks, and one with."""
    for days_ago in (15, 16, 22, 23, 29, 30, 36, 37, 38):
        write(desk, mia, days_ago, no_thanks=int(days_ago == 22))
    (found,) = actions.notice_skills_of(mia, now=clock.now())
    return found


def test_the_monitor_weighs_a_gap_with_the_letters_behind_it(monitor_sees, gap):
    shown = monitor_sees.get(f"/review/{gap.pk}").content.decode()
    assert "proposed by the desk" in shown
    assert "replies that called for it" in shown
    behind = [letter.message.pk for letter in queries.letters_behind(gap)]
    assert len(behind) >= 8
    assert all(f'href="/review/mail/{message}"' in shown for message in behind)
    assert shown.count("missing</span>") == len(behind) - 1
    assert "No letter belongs to it" not in shown


def test_the_person_sees_the_letters_once_it_is_confirmed(mia_sees, monitor, gap, desk):
    assert mia_sees.get(f"/record/{gap.pk}").status_code == 404
    actions.confirm(gap, by=monitor, now=clock.now())
    shown = mia_sees.get(f"/record/{gap.pk}").content.decode()
    assert f'href="/conversations/{desk.pk}#message-' in shown
    assert "Dispute it" in shown
