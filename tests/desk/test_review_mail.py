"""All mail and what is monitored, by page."""

import pytest

from goodhands.merit.models import AccessEntry, Incident, Seen
from tests.merit.conftest import found as found
from tests.merit.conftest import vague_reply as vague_reply

pytestmark = pytest.mark.django_db
FRAGMENT = {"HTTP_HX_REQUEST": "true"}


@pytest.fixture
def sent(vague_reply):
    vague_reply.outgoing.state = "sent"
    vague_reply.outgoing.save(update_fields=["state"])
    return vague_reply


def test_opening_a_message_marks_it_as_read_and_writes_it_down(monitor_sees, monitor, sent, conversation):
    inbound = conversation.messages.first()
    assert "Where is my parcel?" in monitor_sees.get("/review/mail?read=unread").content.decode()
    for message in (sent, inbound):
        assert monitor_sees.get(f"/review/mail/{message.pk}").status_code == 200
    assert set(Seen.objects.values_list("message", "by")) == {(sent.pk, monitor.pk), (inbound.pk, monitor.pk)}
    assert AccessEntry.objects.filter(what="message").count() == 2
    assert "Nothing fits" in monitor_sees.get("/review/mail?read=unread").content.decode()


def test_management_looks_without_counting_as_the_monitors_reading(admin_sees, sent):
    admin_sees.get(f"/review/mail/{sent.pk}")
    assert not Seen.objects.exists()


@pytest.mark.parametrize(
    "query",
    [
        "inbox=x&person=y&direction=up&since=today&until=3&read=maybe&before=z",
        "person=9" * 9,
        "until=9999-12-31&since=0001-01-01",
        "",
    ],
)
def test_an_address_that_makes_no_sense_is_no_mistake(monitor_sees, sent, query):
    assert monitor_sees.get(f"/review/mail?{query}").status_code == 200


def test_the_list_answers_its_fragment(monitor_sees, sent):
    part = monitor_sees.get("/review/mail?direction=out", **FRAGMENT).content
    assert b"<html" not in part
    assert b"direction=out" in part


def test_praise_and_report_from_all_mail(monitor_sees, sent, found):
    monitor_sees.post(f"/review/mail/{sent.pk}/praise", {"kind": "empathy", "reason": "Warm."})
    monitor_sees.post(f"/review/mail/{sent.pk}/report", {"rule": "poor-writing", "reason": "A typo."})
    assert Incident.objects.filter(state="confirmed").count() == 2
    said = monitor_sees.post(f"/review/mail/{sent.pk}/report", {"rule": "", "reason": "x"}, follow=True)
    assert "Choose the rule" in said.content.decode()
    said = monitor_sees.post(f"/review/mail/{sent.pk}/praise", {"kind": "empathy"}, follow=True)
    assert "what is good about it" in said.content.decode()


def test_agents_and_strangers_do_not_get_in(mia_sees, client, sent):
    assert mia_sees.get("/review/mail").status_code == 403
    assert mia_sees.get(f"/review/mail/{sent.pk}").status_code == 404
    assert (
        mia_sees.post(f"/review/mail/{sent.pk}/report", {"rule": "rude-term", "reason": "x"}).status_code
        == 404
    )
    assert mia_sees.get("/review/scope").status_code == 403
    for path in ("/review/mail", f"/review/mail/{sent.pk}", "/review/scope"):
        assert client.get(path).status_code == 302


def test_management_does_not_weigh(admin_sees, sent):
    assert "Your word on it" not in admin_sees.get(f"/review/mail/{sent.pk}").content.decode()
    answer = admin_sees.post(f"/review/mail/{sent.pk}/report", {"rule": "rude-term", "reason": "x"})
    assert answer.status_code == 403


def test_the_scope_is_set_by_page(monitor_sees, admin_sees, support, sent):
    name = f"rate-{support.pk}-email"
    monitor_sees.post("/review/scope", {name: "30", "second-look": "20"})
    shown = admin_sees.get("/review/scope").content.decode()
    assert f'name="{name}"' in shown
    assert 'value="30"' in shown
    assert "Support, email" in shown
    for wrong in ("lots", "101", "-1"):
        answer = monitor_sees.post("/review/scope", {name: wrong, "second-look": "20"})
        assert answer.status_code == 422
        assert "from 0 to 100" in answer.content.decode()


def test_an_inbox_out_of_scope_leaves_the_list(monitor_sees, support, sent):
    rates = {f"rate-{support.pk}-{c}": "0" for c in ("email", "form", "chat", "social")}
    monitor_sees.post("/review/scope", {**rates, "second-look": "10"})
    assert "No mail is monitored" in monitor_sees.get("/review/mail").content.decode()
    assert monitor_sees.get(f"/review/mail/{sent.pk}").status_code == 404


def test_all_mail_asks_few_questions(monitor_sees, sent, found, django_assert_max_num_queries):
    monitor_sees.get("/review/mail")
    with django_assert_max_num_queries(9):
        monitor_sees.get("/review/mail")
    monitor_sees.get(f"/review/mail/{sent.pk}")
    with django_assert_max_num_queries(24):
        monitor_sees.get(f"/review/mail/{sent.pk}")
