"""The commands that hand in one message and run quarantined ones again."""

import subprocess

import pytest
from typer.testing import CliRunner

from goodhands.channels.email.models import RawMail
from goodhands.cli import mail_deliver, mail_retry
from goodhands.inboxes import actions as inboxes
from goodhands.jobs import inline
from tests.conftest import NOW
from tests.letters import raw_letter, take_in
from tests.processes import GOODHANDS, environment


def deliver(content: bytes, *options: str) -> int:
    return CliRunner().invoke(mail_deliver.app, options, input=content).exit_code


@pytest.mark.django_db
@pytest.mark.parametrize("name", ["orders", "orders@desk.example", "Orders@Desk.example"])
def test_a_message_goes_into_the_inbox_that_is_named(support, orders, name):
    assert deliver(raw_letter(), "--inbox", name, "--from", "c@x.example", "--to", "o@y.example") == 0
    mail = RawMail.objects.get()
    assert (bytes(mail.content), mail.inbox, mail.door) == (raw_letter(), orders, "deliver")
    assert (mail.mail_from, mail.rcpt_to) == ("c@x.example", ["o@y.example"])


@pytest.mark.django_db
@pytest.mark.parametrize(
    ("content", "options", "status"),
    [
        (b"", [], 66),
        (raw_letter(), ["--inbox", "shop"], 67),
        (raw_letter(body="x\n" * 5000), [], 65),
    ],
)
def test_what_is_not_stored_never_ends_with_0(support, settings, content, options, status):
    settings.MAIL_MAX_BYTES = 5000
    assert deliver(content, *options) == status
    assert not RawMail.objects.exists()


@pytest.mark.parametrize(
    "trouble", [{"DATABASE_URL": "postgres://127.0.0.1:1/x"}, {"DATABASE_URL": "wrong://"}]
)
def test_without_a_database_the_sender_is_asked_to_try_again(tmp_path, trouble, db):
    done = subprocess.run(
        [*GOODHANDS, "mail", "deliver"],
        env=environment(tmp_path, **trouble),
        input=raw_letter(),
        capture_output=True,
        timeout=60,
        check=False,
    )
    assert (done.returncode, b"try again later" in done.stderr) == (75, True)


@pytest.mark.django_db(transaction=True)
def test_the_command_stores_and_ends_with_0(support, tmp_path):
    command = [*GOODHANDS, "mail", "deliver", "--inbox", "support"]
    subprocess.run(command, env=environment(tmp_path), input=raw_letter(), timeout=60, check=True)
    assert bytes(RawMail.objects.get().content) == raw_letter()


@pytest.mark.django_db
def test_quarantined_mail_is_listed_and_run_again_after_a_fix():
    raw = take_in(raw_letter())
    assert raw.state == RawMail.State.QUARANTINED
    shown = CliRunner().invoke(mail_retry.app, [])
    assert f"{raw.pk} " in shown.output
    assert "There is no inbox yet" in shown.output
    inboxes.open_inbox(inboxes.NewInbox("Support", "support@desk.example"), by=None, now=NOW)
    assert CliRunner().invoke(mail_retry.app, [str(raw.pk)]).exit_code == 0
    inline.run_ready()
    raw.refresh_from_db()
    assert raw.state == RawMail.State.TAKEN
    assert CliRunner().invoke(mail_retry.app, [str(raw.pk)]).exit_code == 1
    assert "0 messages" in CliRunner().invoke(mail_retry.app, ["--all"]).output
    assert "Nothing" in CliRunner().invoke(mail_retry.app, []).output
