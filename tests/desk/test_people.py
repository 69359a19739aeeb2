"""The people page: from when the handbook holds for each person."""

import pytest

pytestmark = pytest.mark.django_db


def test_management_sees_and_sets_the_date(admin_sees, handbook, mia):
    assert "Mia Ortega" in admin_sees.get("/settings/people").content.decode()
    answer = admin_sees.post(
        f"/settings/people/{mia.pk}/handbook-since", {"since": "2026-02-02"}, follow=True
    )
    mia.refresh_from_db()
    assert mia.handbook_since.isoformat() == "2026-02-02"
    assert "Ada Quist changed it from 2025-01-06" in answer.content.decode()


@pytest.mark.parametrize(("given", "said"), [("", "Choose a date"), ("2099-01-01", "check the year")])
def test_a_date_that_makes_no_sense_says_so(admin_sees, mia, given, said):
    answer = admin_sees.post(f"/settings/people/{mia.pk}/handbook-since", {"since": given}, follow=True)
    assert said in answer.content.decode()


def test_others_do_not_get_in(mia_sees, monitor_sees, client, mia):
    for sees in (mia_sees, monitor_sees):
        assert sees.get("/settings/people").status_code == 403
        assert sees.post(f"/settings/people/{mia.pk}/handbook-since", {}).status_code == 403
    assert client.get("/settings/people").status_code == 302


def test_nobody_of_that_number(admin_sees):
    assert (
        admin_sees.post("/settings/people/99999/handbook-since", {"since": "2026-02-02"}).status_code == 404
    )


def test_many_people_cost_no_more_questions(admin_sees, handbook, mia, noah, django_assert_max_num_queries):
    admin_sees.get("/settings/people")
    with django_assert_max_num_queries(8):
        admin_sees.get("/settings/people")
