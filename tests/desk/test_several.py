"""Ticking several of the queue by page."""

import pytest

from goodhands.merit import actions
from goodhands.merit.models import Incident

pytestmark = pytest.mark.django_db


@pytest.fixture
def two(mia, noah, handbook, now):
    return [
        actions.propose(person, actions.Proposal("late-answer", "Two days."), now=now)
        for person in (mia, noah)
    ]


def ticked(rows, **given):
    return {"incident": [str(one.pk) for one in rows], **given}


def states(rows):
    return [Incident.objects.get(pk=one.pk).state for one in rows]


def test_only_what_waits_can_be_ticked_and_only_by_the_monitor(monitor_sees, admin_sees, two):
    assert monitor_sees.get("/review").content.decode().count("data-ticks>") == 2
    assert "data-ticks>" not in admin_sees.get("/review").content.decode()
    for other in ("confirmed", "examples", "asked"):
        assert 'id="several"' not in monitor_sees.get(f"/review?show={other}").content.decode()


def test_confirmed_in_one_go_and_taken_back(monitor_sees, two):
    shown = monitor_sees.post("/review/decisions?rule=late-answer", ticked(two, verb="confirm"), follow=True)
    assert shown.redirect_chain[-1][0] == "/review?rule=late-answer"
    assert "2 confirmed" in shown.content.decode()
    assert states(two) == ["confirmed", "confirmed"]
    undo = f"/review/decisions?ids={two[0].pk},{two[1].pk}&amp;rule=late-answer"
    assert undo in shown.content.decode()
    again = monitor_sees.post(undo.replace("&amp;", "&"), {"_method": "DELETE"}, follow=True)
    assert "2 to be weighed again" in again.content.decode()
    assert states(two) == ["proposed", "proposed"]


def test_dismissed_for_one_reason_and_not_without(monitor_sees, two):
    told = monitor_sees.post("/review/decisions", ticked(two, verb="dismiss", reason=" "), follow=True)
    assert "why they are none" in told.content.decode()
    monitor_sees.post("/review/decisions", ticked(two, verb="dismiss", reason="Wrong clock."))
    assert states(two) == ["dismissed", "dismissed"]


def test_what_was_left_is_named_once(monitor_sees, monitor, two, now):
    actions.confirm(two[0], by=monitor, now=now)
    shown = monitor_sees.post("/review/decisions", ticked(two, verb="confirm"), follow=True).content.decode()
    assert "1 confirmed" in shown
    assert "<dt>It was confirmed before. Take that back first, if it was wrong.</dt>" in shown
    assert "An answer that came too late, Mia Ortega</a>" in shown
    assert "It was confirmed before." not in monitor_sees.get("/review").content.decode()


@pytest.mark.parametrize("given", [{}, {"incident": ["x", "999999", ""]}])
def test_nothing_ticked_says_so(monitor_sees, two, given):
    told = monitor_sees.post("/review/decisions", {"verb": "confirm", **given}, follow=True)
    assert "Tick what you mean" in told.content.decode()
    assert states(two) == ["proposed", "proposed"]


def test_nobody_else_decides(admin_sees, mia_sees, client, two):
    assert admin_sees.post("/review/decisions", ticked(two, verb="confirm")).status_code == 403
    assert mia_sees.post("/review/decisions", ticked(two, verb="confirm")).status_code == 403
    assert client.post("/review/decisions", ticked(two, verb="confirm")).status_code == 302
    assert states(two) == ["proposed", "proposed"]


def test_coaching_is_acknowledged_in_one_go_where_there_is_some(monitor_sees, mia, two, now):
    button = 'value="acknowledge"'
    assert button not in monitor_sees.get("/review").content.decode()
    mia.handbook_since = now.date()
    mia.save()
    new = actions.propose(mia, actions.Proposal("rude-term", "On the phone."), now=now)
    assert button in monitor_sees.get("/review").content.decode()
    monitor_sees.post("/review/decisions", ticked([new], verb="acknowledge"))
    assert states([new]) == ["coached"]
