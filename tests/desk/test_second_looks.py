"""Second looks by page: blind until the verdict is given; the share of agreement; rules that ask for attention."""

import pytest

from goodhands.merit import actions
from goodhands.merit.models import Incident, SecondLook
from tests.merit.conftest import confirmed as confirmed
from tests.merit.conftest import found as found
from tests.merit.conftest import vague_reply as vague_reply

pytestmark = pytest.mark.django_db


@pytest.fixture
def look(found, monitor, now) -> SecondLook:
    actions.set_second_look(100, by=monitor, now=now)
    actions.dismiss(found, "The customer wanted no date.", by=monitor, now=now)
    return SecondLook.objects.get()


def test_all_mail_does_not_say_that_nothing_was_noticed(admin_sees, look, found):
    Incident.objects.exclude(pk=found.pk).delete()
    found.message.outgoing.state = "sent"
    found.message.outgoing.save(update_fields=["state"])
    assert "Nothing; it reads well" not in admin_sees.get(f"/review/mail/{found.message_id}").content.decode()


def test_the_page_is_blind_and_the_verdict_uncovers_both(admin_sees, look, found):
    assert "1 second look waits for you" in admin_sees.get("/review").content.decode()
    assert admin_sees.get(f"/review/{found.pk}").url == f"/review/second-looks/{look.pk}"
    shown = admin_sees.get(f"/review/second-looks/{look.pk}").content.decode()
    assert "<q>as soon as possible</q>" in shown
    assert "The customer wanted no date." not in shown
    assert "dismissed" not in shown
    answer = admin_sees.post(
        f"/review/second-looks/{look.pk}", {"verdict": "right", "tier": "mid"}, follow=True
    )
    listed = answer.content.decode()
    assert "The customer wanted no date." in listed
    assert "0 %" in listed
    assert "You see it differently" in listed


def test_saying_that_it_is_none_needs_a_reason(admin_sees, look):
    answer = admin_sees.post(
        f"/review/second-looks/{look.pk}", {"verdict": "wrong", "reason": ""}, follow=True
    )
    assert "why it is none" in answer.content.decode()
    look.refresh_from_db()
    assert look.judge is None


def test_the_first_judge_agents_and_strangers_do_not_get_in(monitor_sees, mia_sees, client, look):
    assert monitor_sees.get(f"/review/second-looks/{look.pk}").status_code == 404
    assert "None waits for you" in monitor_sees.get("/review/second-looks").content.decode()
    assert mia_sees.get("/review/second-looks").status_code == 403
    assert mia_sees.post(f"/review/second-looks/{look.pk}", {"verdict": "right"}).status_code == 404
    assert client.get("/review/second-looks").status_code == 302
    assert client.get(f"/review/second-looks/{look.pk}").status_code == 302


@pytest.fixture
def often_wrong(vague_reply, monitor, mia, now):
    """The check of vague terms was wrong 7 times of 20."""
    Incident.objects.all().delete()
    for number in range(20):
        one = Incident.objects.create(
            person=mia, message=vague_reply, behaviour="vague-term", sign="demerit",
            start=number, end=number + 1, occurred_at=now, created_at=now,
        )  # fmt: skip
        if number < 7:
            actions.dismiss(one, f"Quoted {number}.", by=monitor, now=now)
        else:
            actions.confirm(one, by=monitor, now=now)


def test_a_check_that_is_wrong_too_often_asks_for_attention(monitor_sees, mia_sees, often_wrong):
    desk = monitor_sees.get("/review").content.decode()
    assert "is right in 65 % of 20 cases" in desk
    assert "?show=dismissed&amp;rule=vague-term" in desk
    dismissed = monitor_sees.get("/review?show=dismissed&rule=vague-term").content.decode()
    assert all(f"Quoted {number}." in dismissed for number in range(7))
    rule = monitor_sees.get("/handbook/rules/vague-term").content.decode()
    assert "agreed with 65 % of what this check found (13 of 20)" in rule
    assert "agreed with" not in mia_sees.get("/handbook/rules/vague-term").content.decode()


def test_filters_of_the_queue_are_kept_in_the_address(monitor_sees, found, mia, noah):
    listed = monitor_sees.get(f"/review?inbox=support&person={mia.pk}&rule=vague-term").content.decode()
    assert f"show=confirmed&amp;rule=vague-term&amp;inbox=support&amp;person={mia.pk}" in listed
    assert f"/review/{found.pk}?rule=vague-term&amp;inbox=support&amp;person={mia.pk}" in listed
    assert f"/review/{found.pk}" not in monitor_sees.get(f"/review?person={noah.pk}").content.decode()


def test_many_looks_stand_on_several_pages(admin_sees, look, vague_reply, mia, monitor, now):
    for number in range(34):
        one = Incident.objects.create(
            person=mia, message=vague_reply, behaviour="rude-term", sign="demerit", words=f"word {number:02}",
            start=number, end=number + 1, occurred_at=now, created_at=now,
        )  # fmt: skip
        actions.dismiss(one, "Quoted.", by=monitor, now=now)
    first = admin_sees.get("/review/second-looks").content.decode()
    assert "<b>35</b>" in first
    assert first.count("/review/second-looks/") == 30
    second = admin_sees.get("/review/second-looks?from=30").content.decode()
    assert second.count("/review/second-looks/") == 5
    assert "“word 33”" in second
    assert "Further down" not in second
