"""Calibration by page: open, judge blind, reveal, settle; who gets in."""

import pytest
import time_machine

from goodhands.merit import actions
from goodhands.merit.models import CalibrationReply, CalibrationSession
from tests.conftest import NOW
from tests.merit.conftest import vague_reply as vague_reply

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def then():
    """The pages' clock shows the day of the tests' letters."""
    with time_machine.travel(NOW, tick=False):
        yield


@pytest.fixture
def session(vague_reply, monitor, admin, now) -> CalibrationSession:
    vague_reply.outgoing.state = "sent"
    vague_reply.outgoing.save(update_fields=["state"])
    new = actions.NewSession("March round", (monitor, admin))
    return actions.open_session(new, by=admin, now=now)


@pytest.fixture
def reply(session) -> CalibrationReply:
    return session.replies.get()


def test_a_session_from_opening_to_settling(admin_sees, monitor_sees, monitor, admin, session, reply):
    page, blind = f"/review/calibration/{session.pk}", f"/review/calibration/{session.pk}/replies/{reply.pk}"
    assert "as soon as possible" in monitor_sees.get(blind).content.decode()
    monitor_sees.post(
        blind,
        {
            "broken": "vague-term",
            "tier-vague-term": "mid",
            "tier-rude-term": "minor",
            "comment": "No day is named.",
        },
    )
    monitor_sees.post(page, {"verb": "finish"})
    early = admin_sees.post(page, {"verb": "reveal"}, follow=True).content.decode()
    assert "at least two" in early
    assert "No day is named." not in early
    assert admin_sees.post(blind, {}).url == page
    admin_sees.post(page, {"verb": "finish"})
    assert "No day is named." not in admin_sees.get(page).content.decode()
    assert monitor_sees.post(page, {"verb": "reveal"}).status_code == 403
    shown = admin_sees.post(page, {"verb": "reveal"}, follow=True).content.decode()
    assert "No day is named." in shown
    assert "Agreement by rule" in shown
    assert "0 of 1" in shown
    assert (
        monitor_sees.post(
            f"{blind}/settlement", {"broken": "vague-term", "tier-vague-term": "minor"}
        ).status_code
        == 403
    )
    admin_sees.post(
        f"{blind}/settlement",
        {"broken": "vague-term", "tier-vague-term": "minor", "comment": "Thursday was known."},
    )
    assert "Thursday was known." in monitor_sees.get(page).content.decode()
    assert "settled" in monitor_sees.get("/review/calibration").content.decode()


def test_finishing_early_says_what_is_left(monitor_sees, session):
    answer = monitor_sees.post(f"/review/calibration/{session.pk}", {"verb": "finish"}, follow=True)
    assert "still wait for your verdict" in answer.content.decode()


def test_opening_by_page_picks_or_draws(admin_sees, monitor, admin, session, vague_reply):
    assert "Or pick replies" in admin_sees.get("/review/calibration/new").content.decode()
    given = {"title": "Second", "reviewer": [monitor.pk, admin.pk], "message": [vague_reply.pk]}
    admin_sees.post("/review/calibration/new", given)
    admin_sees.post("/review/calibration/new", {**given, "title": "Third", "message": [], "draw": "lots"})
    assert [s.replies.count() for s in CalibrationSession.objects.all()] == [1, 1, 1]
    wrong = admin_sees.post("/review/calibration/new", {**given, "reviewer": [admin.pk]})
    assert wrong.status_code == 422
    assert "at least two reviewers" in wrong.content.decode()


def test_agents_and_strangers_do_not_get_in(mia_sees, client, session, reply):
    blind = f"/review/calibration/{session.pk}/replies/{reply.pk}"
    for path in ("/review/calibration", "/review/calibration/new"):
        assert mia_sees.get(path).status_code == 403
    for path in (f"/review/calibration/{session.pk}", blind):
        assert mia_sees.get(path).status_code == 404
        assert mia_sees.post(path, {}).status_code == 404
    for path in ("/review/calibration", f"/review/calibration/{session.pk}", blind):
        assert client.get(path).status_code == 302


def test_what_is_not_there_is_404(admin_sees, session):
    assert admin_sees.get("/review/calibration/99999").status_code == 404
    assert admin_sees.get(f"/review/calibration/{session.pk}/replies/99999").status_code == 404


def test_an_empty_list_says_how_to_begin(admin_sees, db):
    assert "No session yet" in admin_sees.get("/review/calibration").content.decode()
