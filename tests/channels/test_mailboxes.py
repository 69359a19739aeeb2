"""The settings of the mailboxes that we fetch."""

import pytest

from goodhands.channels.email.actions import mailboxes
from goodhands.channels.email.actions.mailboxes import MailboxSettings
from goodhands.channels.email.doors.imap import Fetcher
from goodhands.channels.email.models import Mailbox
from tests.conftest import NOW
from tests.letters import raw_letter
from tests.ports import free_port
from tests.waiting import until


def test_trying_a_mailbox_says_what_is_there_or_what_to_change(dovecot, settings_of):
    dovecot.deliver(raw_letter())
    assert "1 message in INBOX" in mailboxes.try_mailbox(settings_of())
    for wrong, words in [
        ({"password": "wrong"}, "refuses the user name or the password"),
        ({"password": "fälsch"}, "refuses the user name or the password"),
        ({"folder": "Shop"}, "There is no folder 'Shop' that can be read. The mailbox has: INBOX."),
        ({"port": free_port()}, "Usual ports are 993 with TLS"),
        ({"security": "tls"}, "does not speak TLS"),
        ({"host": "x" * 64}, "Check the host name"),
    ]:
        with pytest.raises(mailboxes.MailboxRefused, match=words):
            mailboxes.try_mailbox(settings_of(**wrong))


def test_passwords_are_sealed_and_a_mailbox_is_fetched_once(mailbox, support, settings_of, settings):
    assert "secret" not in mailbox.password
    assert mailboxes.access_of(mailbox).password == "secret"
    with pytest.raises(mailboxes.MailboxRefused, match="fetched already"):
        mailboxes.add_mailbox(support, settings_of(), by=None, now=NOW)
    settings.SECRET_KEY = "another"
    fetcher = Fetcher()
    fetcher.start()
    until(lambda: "Enter the password again" in Mailbox.objects.get().last_error)
    fetcher.stop()


@pytest.mark.parametrize(
    ("wrong", "words"),
    [
        ({"host": "https://imap.example.com"}, "host name alone"),
        ({"port": 0}, "port"),
        ({"username": " "}, "user name"),
        ({"password": ""}, "password"),
        ({"security": "ssl"}, "tls or none"),
    ],
)
def test_settings_that_cannot_be_right_are_refused(support, wrong, words):
    told = {"host": "imap.example.com", "username": "support", "password": "secret", **wrong}
    with pytest.raises(mailboxes.MailboxRefused, match=words):
        mailboxes.add_mailbox(support, MailboxSettings(**told), by=None, now=NOW)


def test_mailboxes_are_set_by_managers_and_admins_alone(mia, admin, support):
    told = MailboxSettings("imap.example.com", "support", "secret")
    with pytest.raises(mailboxes.MailboxRefused, match="managers and admins"):
        mailboxes.add_mailbox(support, told, by=mia, now=NOW)
    assert mailboxes.add_mailbox(support, told, by=admin, now=NOW).pk


def test_a_stored_password_goes_to_no_other_server(mailbox, admin, settings_of):
    kept = settings_of(password="", host="imap.elsewhere.example")
    with pytest.raises(mailboxes.MailboxRefused, match="Give the password again"):
        mailboxes.try_mailbox(kept, known=mailbox)
    with pytest.raises(mailboxes.MailboxRefused, match="Give the password again"):
        mailboxes.update_mailbox(mailbox, kept, by=admin, now=NOW)
    mailbox.refresh_from_db()
    assert mailbox.host != "imap.elsewhere.example"
