"""The system looks back once a week: what it proposes, once, for whom, and what it leaves alone."""

from datetime import UTC, date, datetime, time, timedelta

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from goodhands.accounts import actions as accounts
from goodhands.config import wiring
from goodhands.conversations.models import Message
from goodhands.handbook import actions as handbooks
from goodhands.handbook.folders import read_files
from goodhands.jobs import actions as jobs
from goodhands.jobs import inline
from goodhands.jobs.models import Job
from goodhands.lib import clock
from goodhands.merit import actions
from goodhands.merit.actions import noticing
from goodhands.merit.models import Incident, SkillNotice
from goodhands.merit.queries.skills import skill_weeks
from goodhands.merit.rules.skills.weeks import Week, monday_of
from tests.merit.skills import practising

pytestmark = pytest.mark.django_db
MONDAY = date(2026, 3, 2)
NOW = datetime(2026, 3, 5, 0, 5, tzinfo=UTC)  # a Thursday


@pytest.fixture
def desk(mia, conversation):
    """The code of conduct has held for a year, and Mia has been here for as long."""
    handbooks.load_preset("conduct", now=NOW - timedelta(days=365))
    Message.objects.update(conduct_read=True)
    return conversation


def write(conversation, person, day: date, *, hour: int = 10, **skills: int) -> None:
    practising.write(conversation, person, datetime.combine(day, time(hour), UTC), **skills)


def four_weeks(conversation, person, *, until: date = MONDAY, **skills: int) -> None:
    for week in range(1, 5):
        for day in range(2):
            write(conversation, person, until - timedelta(weeks=week) + timedelta(days=day), **skills)


def proposed(person) -> list[tuple[str, str, str]]:
    rows = Incident.objects.filter(person=person).order_by("occurred_at", "pk")
    return list(rows.values_list("behaviour", "sign", "tier"))


def test_a_chronic_gap_is_proposed_by_the_system_for_the_monitor_to_weigh(desk, mia):
    four_weeks(desk, mia, no_thanks=0)
    (incident,) = actions.notice_skills_of(mia, now=NOW)
    assert proposed(mia) == [("no-thanks", "demerit", "minor")]
    assert (incident.state, incident.proposed_by, incident.message) == ("proposed", "system", None)
    assert "missing in 8 of the 8 replies that called for it, from 2 February 2026 to 1 March 2026" in (
        incident.reason
    )
    assert incident.occurred_at == datetime(2026, 3, 1, 23, 59, 59, tzinfo=UTC)
    kept = SkillNotice.objects.get()
    assert (kept.skill, kept.kind, kept.due, kept.shown) == ("no-thanks", "gap", 8, 0)
    assert (kept.starts_on, kept.ends_on) == (date(2026, 2, 2), date(2026, 3, 1))


def test_looking_again_and_a_week_later_proposes_nothing_twice(desk, mia):
    four_weeks(desk, mia, no_thanks=0)
    actions.notice_skills_of(mia, now=NOW)
    assert actions.notice_skills_of(mia, now=NOW) == []
    write(desk, mia, MONDAY, no_thanks=0)
    assert actions.notice_skills_of(mia, now=NOW + timedelta(weeks=1)) == []
    assert len(proposed(mia)) == 1


def test_what_was_missed_while_nothing_ran_is_caught_up(desk, mia):
    four_weeks(desk, mia, no_thanks=0, until=MONDAY - timedelta(weeks=4))
    four_weeks(desk, mia, no_thanks=0)
    assert len(actions.notice_skills_of(mia, now=NOW)) == 2
    assert set(SkillNotice.objects.values_list("ends_on", flat=True)) == {date(2026, 2, 1), date(2026, 3, 1)}


def test_mastery_is_offered_as_a_merit(desk, mia):
    four_weeks(desk, mia, no_thanks=1, negative_language=1)
    (incident,) = actions.notice_skills_of(mia, now=NOW)
    assert proposed(mia) == [("phase-2-mastery", "merit", "minor")]
    assert "“Thank those who help us”: shown in 8 of the 8 replies" in incident.reason


def test_while_somebody_learns_a_gap_is_no_demerit(desk, mia):
    four_weeks(desk, mia, no_thanks=0)
    accounts.set_handbook_since(mia, date(2025, 12, 5), by=None, now=NOW)  # the 60 days end on 3 February
    assert actions.notice_skills_of(mia, now=NOW) == []
    accounts.set_handbook_since(mia, date(2025, 12, 4), by=None, now=NOW)
    assert len(actions.notice_skills_of(mia, now=NOW)) == 1


@pytest.mark.parametrize(
    ("held", "instead"),
    [
        ("enabled = true\ntiers", "enabled = false\ntiers"),
        ('kind = "every-message"', 'kind = "process-review"'),
        ('kind = "every-message"', 'kind = "self-assessment"'),
    ],
)
def test_a_handbook_that_weighs_nobody_proposes_nothing(desk, mia, held, instead):
    four_weeks(desk, mia, no_thanks=0)
    files = {**read_files("conduct")}
    assert held in files["handbook.toml"]
    files["handbook.toml"] = files["handbook.toml"].replace(held, instead)
    handbooks.bring_into_force(files, by=None, now=NOW - timedelta(days=1))
    assert actions.notice_skills_of(mia, now=NOW) == []


def test_weeks_before_a_handbook_was_stored_here_are_judged_by_todays(conversation, mia):
    handbooks.load_preset("conduct", now=NOW - timedelta(minutes=5))
    four_weeks(conversation, mia, no_thanks=0)
    assert len(actions.notice_skills_of(mia, now=NOW)) == 1


def test_weeks_under_a_handbook_without_a_ledger_stay_out_of_it(desk, mia):
    handbooks.load_preset("lean", now=NOW - timedelta(days=20))
    handbooks.load_preset("conduct", now=NOW - timedelta(days=1))
    four_weeks(desk, mia, no_thanks=0)
    assert actions.notice_skills_of(mia, now=NOW) == []


def test_a_week_ends_at_midnight_of_the_persons_own_calendar(desk, mia):
    mia.time_zone = "America/New_York"
    mia.save()
    write(desk, mia, MONDAY, hour=4, no_thanks=1)  # Sunday, 23:00 for her
    write(desk, mia, MONDAY, hour=5, no_thanks=0)  # Monday, 0:00
    weeks = skill_weeks(mia, [MONDAY - timedelta(weeks=1), MONDAY])
    assert weeks == {"no-thanks": (Week(date(2026, 2, 23), 1, 1), Week(MONDAY, 1, 0))}


@pytest.fixture
def last_monday() -> date:
    """The Monday with which the last week ended that has been over for two days; tasks ask the clock."""
    return monday_of(clock.now().date() - timedelta(days=2))


def test_the_task_looks_at_everybody_who_has_not_left(desk, mia, noah, olga, last_monday):
    for person in (mia, noah, olga):
        four_weeks(desk, person, no_thanks=0, until=last_monday)
    olga.is_active = False
    olga.save()
    jobs.enqueue(actions.NOTICE_TASK, now=NOW)
    inline.run_ready(actions.NOTICE_TASK)
    assert set(SkillNotice.objects.values_list("person", flat=True)) == {mia.pk, noah.pk}
    jobs.enqueue(actions.NOTICE_TASK, now=NOW)
    inline.run_ready(actions.NOTICE_TASK)
    assert SkillNotice.objects.count() == 2


def test_a_run_that_was_cut_off_goes_on_where_it_stopped(desk, mia, noah, last_monday, monkeypatch):
    for person in (mia, noah):
        four_weeks(desk, person, no_thanks=0, until=last_monday)
    whole = noticing.propose

    def cut(person, proposal, *, now):
        if person == noah:
            whole(person, proposal, now=now)
            raise KeyboardInterrupt
        return whole(person, proposal, now=now)

    jobs.enqueue(actions.NOTICE_TASK, now=NOW)
    monkeypatch.setattr(noticing, "propose", cut)
    with pytest.raises(KeyboardInterrupt):
        inline.run_ready(actions.NOTICE_TASK)
    monkeypatch.setattr(noticing, "propose", whole)
    assert (len(proposed(mia)), len(proposed(noah))) == (1, 0)
    jobs.enqueue(actions.NOTICE_TASK, now=NOW, dedupe="again")
    inline.run_ready(actions.NOTICE_TASK)
    assert (len(proposed(mia)), len(proposed(noah))) == (1, 1)


def test_while_replies_are_still_to_be_read_it_waits_and_looks_again(desk, mia, last_monday):
    four_weeks(desk, mia, no_thanks=0, until=last_monday)
    Message.objects.filter(author=mia).update(conduct_read=False)
    jobs.enqueue(actions.NOTICE_TASK, now=NOW)
    inline.run_ready(actions.NOTICE_TASK)
    assert not SkillNotice.objects.exists()
    waiting = Job.objects.get(task=actions.NOTICE_TASK, state="ready")
    assert timedelta(minutes=59) < waiting.run_at - waiting.created_at < timedelta(minutes=61)


def test_it_asks_the_database_as_little_for_a_long_history(desk, mia):
    four_weeks(desk, mia, no_thanks=1)
    actions.notice_skills_of(mia, now=NOW)
    with CaptureQueriesContext(connection) as short:
        actions.notice_skills_of(mia, now=NOW)
    for back in range(1, 12):
        four_weeks(desk, mia, no_thanks=1, until=MONDAY - timedelta(weeks=4 * back))
    with CaptureQueriesContext(connection) as long:
        actions.notice_skills_of(mia, now=NOW)
    assert len(long) <= len(short)


def test_it_runs_once_a_week():
    (periodic,) = [one for one in wiring.SCHEDULE if one.task == actions.NOTICE_TASK]
    assert periodic.every == timedelta(weeks=1).total_seconds()
