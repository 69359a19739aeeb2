"""Pages of an incident that no letter belongs to."""

import pytest

from goodhands.merit import actions

pytestmark = pytest.mark.django_db


@pytest.fixture
def plain(mia, handbook, now):
    return actions.propose(
        mia, actions.Proposal("broken-promise", "The day passed.", link="https://wiki.example/7"), now=now
    )


def test_the_desk_shows_and_weighs_it(monitor_sees, plain):
    listed = monitor_sees.get("/review").content.decode()
    assert "A promise that was not kept" in listed
    assert "proposed by the desk" in listed
    shown = monitor_sees.get(f"/review/{plain.pk}").content.decode()
    assert 'href="https://wiki.example/7"' in shown
    assert "Open the conversation" not in shown
    assert "Praise this reply" not in shown
    monitor_sees.post(f"/review/{plain.pk}/decision", {"verb": "confirm", "tier": "mid"})
    plain.refresh_from_db()
    assert plain.state == "confirmed"


def test_there_is_no_reply_to_praise_or_to_make_an_example_of(monitor_sees, admin_sees, plain):
    told = monitor_sees.post(f"/review/{plain.pk}/praise", {"kind": "empathy", "reason": "x"}, follow=True)
    assert "no reply here to praise" in told.content.decode()
    assert admin_sees.get("/handbook/draft").status_code in (200, 302)
    assert "Write this in" not in admin_sees.get(f"/review/{plain.pk}").content.decode()


def test_its_person_reads_disputes_and_asks(mia_sees, admin_sees, monitor, mia, plain, now):
    actions.confirm(plain, by=monitor, now=now)
    assert "A promise that was not kept" in mia_sees.get("/record").content.decode()
    shown = mia_sees.get(f"/record/{plain.pk}").content.decode()
    assert "The day passed." in shown
    assert 'href="https://wiki.example/7"' in shown
    assert "A promise that was not kept" in admin_sees.get(f"/people/{mia.pk}/record").content.decode()


def test_the_log_and_second_looks_name_it(admin_sees, monitor, mia, plain, now):
    actions.set_second_look(100, by=monitor, now=now)
    actions.confirm(plain, by=monitor, now=now)
    assert "A promise that was not kept" in admin_sees.get("/review/second-looks").content.decode()
    look = plain.decisions.get().second_look
    assert "The day passed." in admin_sees.get(f"/review/second-looks/{look.pk}").content.decode()
    assert "an incident" in admin_sees.get("/review/access").content.decode()
