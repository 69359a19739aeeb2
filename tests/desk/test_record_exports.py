"""One's whole record to take along: what it holds, who may take it, and that others' copies leave a trace."""

import io
import json
import zipfile

import pytest

from goodhands.handbook import actions as handbooks
from goodhands.merit import actions, queries
from goodhands.merit.models import AccessEntry, Decision, Incident, SecondLook
from goodhands.merit.rules.record_parts import Part
from tests.conftest import add
from tests.merit.conftest import confirmed as confirmed
from tests.merit.conftest import found as found
from tests.merit.conftest import vague_reply as vague_reply

pytestmark = pytest.mark.django_db


def unpacked(answer) -> tuple[dict, str]:
    assert answer["Content-Type"] == "application/zip"
    with zipfile.ZipFile(io.BytesIO(answer.content)) as archive:
        assert archive.namelist() == ["record.html", "record.json"]
        return json.loads(archive.read("record.json"))["parts"], archive.read("record.html").decode()


@pytest.fixture
def lively(confirmed, vague_reply, mia, monitor, admin, now):
    """A record with a demerit in dispute, praise, something dismissed, and something that waits."""
    actions.comment(confirmed, "What would be <b>better</b>?", by=mia, now=now)
    actions.praise(vague_reply, actions.Praise("empathy", "", "Warm."), by=monitor, now=now)
    other = Incident.objects.filter(state="proposed").first()
    actions.dismiss(other, "It was quoted.", by=monitor, now=now)
    twin = Incident.objects.get(pk=other.pk)
    twin.pk, twin.state, twin.words, twin.start, twin.end = None, "proposed", "not told yet", 900, 901
    twin.save()
    actions.note_record_read(mia, by=admin, now=now)
    return confirmed


def test_my_record_holds_all_that_was_decided_and_who_looked(mia_sees, lively):
    answer = mia_sees.get("/record/export")
    assert 'filename="record-mia' in answer["Content-Disposition"]
    parts, page = unpacked(answer)
    states = sorted(one["state"] for one in parts["incidents"]["rows"])
    assert states == ["confirmed", "confirmed", "dismissed"]
    told = next(one for one in parts["incidents"]["rows"] if one["number"] == lively.pk)
    assert (told["words"], told["tier"]) == ("as soon as possible", "mid")
    assert [(one["what"], one["by"]) for one in told["decisions"]] == [("confirmed", "Mona Reyes")]
    assert told["talk"][0]["words"] == "What would be <b>better</b>?"
    assert parts["looks"]["rows"][0]["who"] == "Ada Quist"
    assert parts["reading"]["rows"] == [
        {"month": "2026-03", "replies_read": 1, "by_a_person": 0, "by_the_judge": 0}
    ]
    phases = parts["person"]["rows"][0]["phases"]
    assert [one["from_date"] for one in phases] == ["2025-01-06", "2025-01-13", "2025-03-07"]
    assert "It was quoted." in page
    assert "What would be &lt;b&gt;better" in page


def test_what_waits_is_counted_and_not_told(mia_sees, lively):
    parts, page = unpacked(mia_sees.get("/record/export"))
    waiting = Incident.objects.filter(state="proposed").count()
    assert parts["waiting"]["rows"] == [{"number": waiting}]
    assert "not told yet" not in page


def test_a_second_look_is_told_once_it_was_given(mia_sees, confirmed, admin, now):
    look = SecondLook.objects.create(decision=Decision.objects.get(kind="confirmed"), drawn_at=now)
    assert "second_look" not in str(unpacked(mia_sees.get("/record/export"))[0])
    actions.judge_again(look, actions.SecondVerdict(False, "", "A day was named."), by=admin, now=now)
    told = unpacked(mia_sees.get("/record/export"))[0]["incidents"]["rows"][0]["decisions"][0]
    assert (told["second_look_by"], told["second_look_reason"]) == ("Ada Quist", "A day was named.")


def test_management_takes_a_copy_and_the_person_sees_it(admin_sees, mia_sees, mia, lively):
    parts, _ = unpacked(admin_sees.get(f"/people/{mia.pk}/record/export"))
    assert len(parts["incidents"]["rows"]) == 3
    assert AccessEntry.objects.filter(about=mia).last().what == "export"
    assert "Ada Quist took a copy of this record" in mia_sees.get("/record").content.decode()
    assert "/record/export" in mia_sees.get("/record").content.decode()
    assert f"/people/{mia.pk}/record/export" in admin_sees.get(f"/people/{mia.pk}/record").content.decode()


def test_ones_own_copy_leaves_no_trace(mia_sees, lively):
    before = AccessEntry.objects.count()
    mia_sees.get("/record/export")
    assert AccessEntry.objects.count() == before


def test_nobody_else_takes_a_copy(client, olga_sees, monitor_sees, admin_sees, mia):
    for path in ("/record/export", f"/people/{mia.pk}/record/export"):
        assert client.get(path).status_code == 302
    assert olga_sees.get(f"/people/{mia.pk}/record/export").status_code == 403
    assert monitor_sees.get(f"/people/{mia.pk}/record/export").status_code == 403
    assert admin_sees.get("/people/99999/record/export").status_code == 404
    assert not AccessEntry.objects.exists()


def test_team_only_leaves_management_the_copy_of_who_left(admin_sees, mia, now):
    handbooks.load_preset("lean", now=now)
    assert admin_sees.get(f"/people/{mia.pk}/record/export").status_code == 403
    mia.is_active = False
    mia.save()
    assert admin_sees.get(f"/people/{mia.pk}/record/export").status_code == 200
    assert f"/people/{mia.pk}/record/export" in admin_sees.get(f"/settings/people/{mia.pk}").content.decode()


def test_who_judges_finds_the_number_of_their_decisions(monitor_sees, lively):
    parts, _ = unpacked(monitor_sees.get("/record/export"))
    assert {"what": "confirmed", "number": 1} in parts["judged"]["rows"]
    assert "Mia" not in json.dumps(parts)


def test_another_room_adds_its_part(mia, now, monkeypatch):
    def minutes(person, *, now):
        return Part("minutes", "Minutes", "What was said.", ({"who": person.name},))

    monkeypatch.setattr("goodhands.merit.queries.export._wired", lambda: (minutes,))
    assert [part.key for part in queries.record_parts(mia, now=now)] == ["minutes"]


def test_a_long_record_asks_no_more_questions(lively, mia, now, django_assert_max_num_queries):
    for number in range(30):
        one = Incident.objects.get(pk=lively.pk)
        one.pk, one.start, one.end = None, 1000 + number, 1001 + number
        one.save()
    queries.record_archive(mia, now=now)
    with django_assert_max_num_queries(36):
        queries.record_archive(mia, now=now)


def test_a_record_with_nothing_in_it_is_a_file_all_the_same(client, db):
    client.force_login(add("Nova Lee"))
    parts, page = unpacked(client.get("/record/export"))
    assert parts["incidents"]["rows"] == []
    assert "Nothing." in page
