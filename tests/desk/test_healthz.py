"""How mail fares, for whoever watches it: by machine without signing in, and on the page Mail health."""

from datetime import timedelta

import pytest

from goodhands.channels.email.models import Mailbox
from goodhands.jobs import actions as jobs
from goodhands.jobs.models import Beat, Job
from goodhands.lib import clock
from tests.letters import take_in

pytestmark = pytest.mark.django_db
STILL = "Background work stands still"


@pytest.fixture
def beats(db):
    Beat.objects.create(name="read_facts", slot=clock.now())
    Job.objects.all().delete()


@pytest.fixture
def mailbox(support):
    return Mailbox.objects.create(inbox=support, host="imap.example", username="support@desk.example")


def test_while_all_is_well_it_says_so_without_signing_in(client, beats, support):
    take_in(b"nobody wrote this")
    answer = client.get("/healthz/mail")
    assert answer.status_code == 200
    said = answer.json()
    assert (said["mail"], said["work"], said["stored"], said["quarantined"]) == ("ok", "ok", 0, 1)
    assert said["mailboxes"] == []


def test_work_that_waits_is_trouble(client, mia_sees, beats):
    assert STILL not in mia_sees.get("/mail").content.decode()
    jobs.enqueue("send_mail", now=clock.now() - timedelta(minutes=6))
    answer = client.get("/healthz/mail")
    assert (answer.status_code, answer.json()["work"]) == (503, "stands still")
    assert STILL in mia_sees.get("/mail").content.decode()


def test_a_clock_that_no_worker_looks_at_is_trouble(client, beats):
    Beat.objects.update(slot=clock.now() - timedelta(minutes=4))
    assert client.get("/healthz/mail").status_code == 200
    Beat.objects.update(slot=clock.now() - timedelta(minutes=6))
    assert client.get("/healthz/mail").status_code == 503


def test_a_mailbox_that_cannot_be_fetched_is_trouble_until_it_is_paused(client, beats, mailbox):
    mailbox.last_error = "The server refuses the password."
    mailbox.save()
    answer = client.get("/healthz/mail")
    assert answer.status_code == 503
    (box,) = answer.json()["mailboxes"]
    assert box["fails"]
    assert "password" not in answer.content.decode()
    mailbox.is_active = False
    mailbox.save()
    assert client.get("/healthz/mail").status_code == 200
