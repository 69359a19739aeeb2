from datetime import UTC, datetime, timedelta

import pytest

from goodhands.jobs.models import Job
from goodhands.jobs.schedule import Periodic, beat


@pytest.mark.parametrize(
    ("periodic", "now", "slot"),
    [
        (Periodic("t", every=600), "09:17:30", "09:10:00"),
        (Periodic("t", every=600), "09:20:00", "09:20:00"),
        (Periodic("t", every=1), "09:20:07", "09:20:07"),
        (Periodic("t", daily="03:10"), "03:10:00", "03:10:00"),
        (Periodic("t", daily="03:10"), "23:59:59", "03:10:00"),
    ],
)
def test_the_slot_is_the_newest_due_moment(periodic, now, slot):
    day = "2026-03-02T"
    assert periodic.slot(datetime.fromisoformat(day + now + "Z")) == datetime.fromisoformat(day + slot + "Z")


def test_before_the_hour_the_daily_slot_is_yesterdays():
    slot = Periodic("t", daily="03:10").slot(datetime(2026, 3, 1, 3, 9, tzinfo=UTC))
    assert slot == datetime(2026, 2, 28, 3, 10, tzinfo=UTC)


@pytest.mark.django_db
def test_one_job_a_slot_and_missed_slots_are_caught_up_once():
    hourly, start = Periodic("every_second", every=3600), datetime(2026, 3, 2, 9, 30, tzinfo=UTC)

    def served(**later: int) -> bool:
        return beat(hourly, now=start + timedelta(**later))

    assert not served(), "the first sight waits for the next slot"
    assert [served(minutes=29), served(minutes=30), served(minutes=31)] == [False, True, False]
    Job.objects.all().delete()
    assert [served(hours=5), served(hours=5, minutes=1)] == [True, False]
    assert Job.objects.count() == 1
