"""My record from every side: one's own, a lead's, management's, a stranger's; disputes by page; the log."""

import re
from datetime import timedelta

import pytest

from goodhands.inboxes import actions as inboxes
from goodhands.lib import clock
from goodhands.merit.models import AccessEntry, Incident
from tests.conftest import add
from tests.merit.conftest import confirmed as confirmed
from tests.merit.conftest import found as found
from tests.merit.conftest import vague_reply as vague_reply

pytestmark = pytest.mark.django_db


@pytest.fixture
def recent(confirmed, monitor):
    """Confirmed at the clock of the pages, so that it can still be disputed."""
    confirmed.decisions.update(created_at=clock.now())
    return confirmed


def test_i_see_my_record_with_evidence_rule_and_a_way_to_dispute(mia_sees, recent):
    assert "as soon as possible" in mia_sees.get("/record").content.decode()
    shown = mia_sees.get(f"/record/{recent.pk}").content.decode()
    assert "<q>as soon as possible</q>" in shown
    assert "What the handbook says" in shown
    assert "Dispute it" in shown


def test_dispute_and_decision_by_page(mia_sees, admin_sees, monitor_sees, recent):
    empty = mia_sees.post(f"/record/{recent.pk}/dispute", {"comment": ""}, follow=True)
    assert "Say why you see it otherwise" in empty.content.decode()
    mia_sees.post(f"/record/{recent.pk}/dispute", {"comment": "She wanted no date."})
    assert "She wanted no date." in admin_sees.get(f"/review/{recent.pk}").content.decode()
    assert "as soon as possible" in admin_sees.get("/review?show=disputed").content.decode()
    refused = monitor_sees.post(f"/review/{recent.pk}/settlement", {"verdict": "uphold", "reason": "no"})
    assert refused.status_code == 403
    assert admin_sees.post(f"/review/{recent.pk}/settlement", {"verdict": "shrug"}).status_code == 404
    admin_sees.post(f"/review/{recent.pk}/settlement", {"verdict": "overturn", "reason": "True."})
    assert "overturned" in mia_sees.get("/record").content.decode()
    assert Incident.objects.get(pk=recent.pk).state == "overturned"


def test_after_the_window_the_page_says_so(mia_sees, confirmed):
    shown = mia_sees.get(f"/record/{confirmed.pk}").content.decode()
    assert "It could be disputed until 17 March 2026" in shown
    assert "Dispute it" not in shown


def test_the_record_of_another_is_closed(olga_sees, client, confirmed, mia):
    assert olga_sees.get(f"/record/{confirmed.pk}").status_code == 404
    assert olga_sees.post(f"/record/{confirmed.pk}/dispute", {"comment": "x"}).status_code == 404
    assert olga_sees.post(f"/record/{confirmed.pk}/comments", {"text": "x"}).status_code == 404
    assert olga_sees.get(f"/people/{mia.pk}/record").status_code == 403
    assert olga_sees.get("/people/99999/record").status_code == 404
    for path in ("/record", f"/record/{confirmed.pk}", f"/people/{mia.pk}/record", "/record/admission"):
        assert client.get(path).status_code == 302


def test_an_empty_record_is_calm(olga_sees):
    assert "Nothing stands here" in olga_sees.get("/record").content.decode()


def test_a_lead_finds_the_records_of_their_team_and_the_letters_in_them(
    mia_sees, olga_sees, client, confirmed, mia, support
):
    lead = add("Lea Voss", "lead")
    inboxes.add_members(support, [lead])
    client.force_login(lead)
    assert 'href="/records"' in client.get("/record").content.decode()
    assert f'href="/people/{mia.pk}/record"' in client.get("/records").content.decode()
    letter = f"/conversations/{confirmed.message.conversation_id}#message-{confirmed.message_id}"
    assert letter in client.get(f"/people/{mia.pk}/record").content.decode()
    assert olga_sees.get("/records").status_code == 403
    assert 'href="/records"' not in mia_sees.get("/record").content.decode()


def test_monitor_and_management_find_records_where_they_work(monitor_sees, admin_sees, mia, handbook):
    assert 'href="/records"' in monitor_sees.get("/review").content.decode()
    assert f'href="/people/{mia.pk}/record"' in monitor_sees.get("/records").content.decode()
    assert f'href="/people/{mia.pk}/record"' in admin_sees.get("/settings/people").content.decode()


def test_who_looked_is_seen_by_the_person_and_by_management(
    mia_sees, admin_sees, monitor_sees, confirmed, mia
):
    monitor_sees.get(f"/review/{confirmed.pk}")
    admin_sees.get(f"/people/{mia.pk}/record")
    shown = mia_sees.get("/record").content.decode()
    assert "Mona Reyes looked at an incident" in shown
    assert "Ada Quist looked at this record" in shown
    assert "Mona Reyes" in admin_sees.get("/review/access").content.decode()
    assert admin_sees.get(f"/review/access?person={mia.pk}&before=x").status_code == 200
    assert monitor_sees.get("/review/access").status_code == 403
    assert mia_sees.get("/review/access").status_code == 403
    assert "Who looked" not in monitor_sees.get(f"/people/{mia.pk}/record").content.decode()
    assert AccessEntry.objects.filter(about=mia).count() == 3


def test_question_and_answer_by_page(mia_sees, monitor_sees, confirmed):
    mia_sees.post(f"/record/{confirmed.pk}/comments", {"text": "What would be better?"})
    assert "What would be better?" in monitor_sees.get(f"/review/{confirmed.pk}").content.decode()
    monitor_sees.post(f"/review/{confirmed.pk}/comments", {"text": "Thursday."})
    assert "Thursday." in mia_sees.get(f"/record/{confirmed.pk}").content.decode()


def test_what_was_asked_waits_where_those_who_judge_see_it(mia_sees, monitor_sees, admin_sees, recent):
    asked = 'Asked <span class="count">1<'
    link = f'href="/review/{recent.pk}?show=asked"'
    assert link not in monitor_sees.get("/review?show=asked").content.decode()
    assert "No question of a colleague" in monitor_sees.get("/review?show=asked").content.decode()
    mia_sees.post(f"/record/{recent.pk}/comments", {"text": "What would be better?"})
    for sees in (monitor_sees, admin_sees):
        assert asked in sees.get("/review").content.decode()
    assert link in monitor_sees.get("/review?show=asked").content.decode()
    assert "asked</span>" in mia_sees.get("/record").content.decode()
    monitor_sees.post(f"/review/{recent.pk}/comments", {"text": "Thursday."})
    assert asked not in monitor_sees.get("/review").content.decode()
    assert "answered</span>" in mia_sees.get("/record").content.decode()
    mia_sees.post(f"/record/{recent.pk}/dispute", {"comment": "She wanted no date."})
    assert 'Disputed <span class="count">1<' in admin_sees.get("/review").content.decode()


def test_what_came_onto_my_record_is_news_until_i_look(mia_sees, monitor_sees, recent):
    new, badge = '<span class="count">1<', ">new</span>"
    assert new in mia_sees.get("/record/news").content.decode()
    assert monitor_sees.get("/record/news").content.decode().strip() == ""
    assert badge in mia_sees.get("/record").content.decode()
    assert mia_sees.get("/record/news").content.decode().strip() == ""
    assert badge not in mia_sees.get("/record").content.decode()
    mia_sees.post(f"/record/{recent.pk}/comments", {"text": "What would be better?"})
    assert mia_sees.get("/record/news").content.decode().strip() == ""
    monitor_sees.post(f"/review/{recent.pk}/comments", {"text": "Thursday."})
    assert new in mia_sees.get("/record/news").content.decode()
    assert badge not in monitor_sees.get(f"/people/{recent.person_id}/record").content.decode()
    assert 'hx-get="/record/news"' in mia_sees.get("/conversations").content.decode()


def test_a_mistake_is_admitted_by_page_and_never_counts(mia_sees, found, vague_reply):
    assert "I made a mistake" in mia_sees.get("/record/admission").content.decode()
    given = {"message": vague_reply.pk, "rule": "vague-term", "words": "I guessed."}
    wrong = mia_sees.post("/record/admission", {**given, "message": "0"})
    assert (wrong.status_code, "I guessed." in wrong.content.decode()) == (422, True)
    answer = mia_sees.post("/record/admission", given, follow=True)
    assert "it never counts" in answer.content.decode()
    found.refresh_from_db()
    assert found.state == "coached"


def test_a_decision_is_undone_from_where_it_was_taken(monitor_sees, found):
    listed = monitor_sees.post(
        f"/review/{found.pk}/decision?rule=vague-term", {"verb": "confirm"}, follow=True
    )
    assert f"/review/{found.pk}/decision?rule=vague-term" in listed.content.decode()
    monitor_sees.post(f"/review/{found.pk}/decision?rule=vague-term", {"_method": "DELETE"})
    found.refresh_from_db()
    assert found.state == "proposed"


def test_praise_is_undone(monitor_sees, found):
    monitor_sees.post(f"/review/{found.pk}/praise", {"kind": "empathy", "reason": "Warm."})
    praise = Incident.objects.get(sign="merit")
    monitor_sees.post(f"/review/{praise.pk}/praise", {"_method": "DELETE"})
    praise.refresh_from_db()
    assert praise.state == "dismissed"


def test_why_it_was_sent_anyway_stands_beside_it(monitor_sees, found):
    assert "no date known yet" in monitor_sees.get(f"/review/{found.pk}").content.decode()


def test_a_record_asks_few_questions(mia_sees, confirmed, django_assert_max_num_queries):
    mia_sees.get("/record")
    with django_assert_max_num_queries(17):
        mia_sees.get("/record")
    with django_assert_max_num_queries(14):
        mia_sees.get(f"/record/{confirmed.pk}")


def test_every_look_can_be_seen_page_by_page(mia_sees, mia, admin, now):
    for number in range(45):
        AccessEntry.objects.create(
            reader=admin, about=mia, what="record", created_at=now + timedelta(minutes=number)
        )
    pages, url = 0, "/record"
    while url:
        shown = mia_sees.get(url).content.decode()
        pages += 1
        more = re.search(r'href="(\?looked=\d+)#looked"', shown)
        url = f"/record{more[1]}" if more else ""
    assert pages == 3
