"""Mailboxes that are opened with OAuth2, against a real mail server and a real token server."""

from collections.abc import Iterator
from dataclasses import replace

import pytest
from django.conf import settings as desk_settings

from goodhands.channels.email.actions import mailboxes
from goodhands.channels.email.actions.mailboxes import MailboxRefused, MailboxSettings
from goodhands.channels.email.doors import round as rounds
from goodhands.channels.email.doors.imap import Fetcher
from goodhands.channels.email.models import Mailbox, RawMail
from goodhands.channels.email.oauth import fetch_token
from goodhands.channels.email.rules.oauth import Grant, TokenRefused, is_token_url, read_answer, request_body
from goodhands.lib.seal import unseal
from tests import dovecot as mail_server
from tests import tokenserver
from tests.conftest import NOW
from tests.letters import raw_letter
from tests.tokenserver import CLIENT, REFRESH, SECRET, TokenServer
from tests.waiting import until


@pytest.fixture
def tokens() -> Iterator[TokenServer]:
    yield from tokenserver.running()


@pytest.fixture
def server(tokens) -> Iterator[mail_server.Dovecot]:
    yield from mail_server.running(f"{tokens.url}/introspect")


@pytest.fixture
def grant(tokens) -> Grant:
    return Grant(f"{tokens.url}/token", CLIENT, SECRET, REFRESH)


@pytest.fixture
def wanted(server, grant) -> MailboxSettings:
    return MailboxSettings("127.0.0.1", "support", "", server.port, "none", oauth=grant)


def test_a_mailbox_opens_with_a_token_and_its_mail_comes_in(
    transactional_db, support, server, tokens, wanted, monkeypatch
):
    monkeypatch.setattr("goodhands.channels.email.doors.imap._LOOK_SECONDS", 0.1)
    server.deliver(raw_letter(subject="By token"))
    tokens.rotates_to = "second-refresh"
    mailbox = mailboxes.add_mailbox(support, wanted, by=None, now=NOW)
    fetcher = Fetcher()
    fetcher.start()
    try:
        until(RawMail.objects.exists)
    finally:
        fetcher.stop()
    mailbox.refresh_from_db()
    assert unseal(mailbox.refresh_token, desk_settings.SECRET_KEY) == "second-refresh"
    for sealed in (mailbox.client_secret, mailbox.refresh_token):
        assert SECRET not in sealed
        assert "refresh" not in sealed
    kept = replace(wanted, oauth=replace(wanted.oauth, client_secret="", refresh_token=""))
    assert "1 message in INBOX" in mailboxes.try_mailbox(kept, known=mailbox)


def test_a_new_refresh_token_is_tried_at_once(transactional_db, support, tokens, wanted, monkeypatch):
    monkeypatch.setattr("goodhands.channels.email.doors.imap._LOOK_SECONDS", 0.1)
    monkeypatch.setattr(rounds, "_REFUSED_PAUSE", 300.0)
    tokens.refresh = "the right one"
    mailbox = mailboxes.add_mailbox(support, wanted, by=None, now=NOW)
    fetcher = Fetcher()
    fetcher.start()
    try:
        until(lambda: "refresh token ran out" in Mailbox.objects.get().last_error)
        given = replace(wanted.oauth, client_secret="", refresh_token="the right one")
        mailboxes.update_mailbox(mailbox, replace(wanted, oauth=given), by=None, now=NOW)
        until(lambda: Mailbox.objects.get().last_success_at is not None)
    finally:
        fetcher.stop()


def test_a_client_without_a_refresh_token_signs_in_by_itself(db, tokens, wanted):
    wanted = replace(
        wanted, oauth=replace(wanted.oauth, refresh_token="", scope="https://mail.example/.default")
    )
    assert "It works" in mailboxes.try_mailbox(wanted)
    assert tokens.asked[-1]["grant_type"] == "client_credentials"
    assert tokens.asked[-1]["scope"] == "https://mail.example/.default"


@pytest.mark.parametrize(
    ("change", "says"),
    [
        ({"client_secret": "wrong"}, "client id or its secret is wrong"),
        ({"refresh_token": "old"}, r"Token has been revoked.*Make a new one"),
        ({"token_url": "http://127.0.0.1:1/token"}, "token server 127.0.0.1 can't be reached"),
    ],
)
def test_a_token_that_is_not_given_says_what_to_do(db, wanted, change, says):
    with pytest.raises(MailboxRefused, match=says):
        mailboxes.try_mailbox(replace(wanted, oauth=replace(wanted.oauth, **change)))


def test_a_token_that_the_mail_server_does_not_take_says_so(db, tokens, wanted, monkeypatch):
    monkeypatch.setattr(tokens, "look", lambda form: (200, {"active": False}))
    with pytest.raises(MailboxRefused, match="refuses the token for support"):
        mailboxes.try_mailbox(wanted)


def test_secrets_stay_with_their_client(db, support, wanted):
    mailbox = mailboxes.add_mailbox(support, wanted, by=None, now=NOW)
    secret = mailbox.client_secret
    same = replace(wanted, oauth=replace(wanted.oauth, client_secret="", refresh_token="", scope="mail"))
    assert mailboxes.update_mailbox(mailbox, same, by=None, now=NOW).client_secret == secret
    other = replace(same, oauth=replace(same.oauth, client_id="another"))
    with pytest.raises(MailboxRefused, match="secret of the client"):
        mailboxes.update_mailbox(mailbox, other, by=None, now=NOW)
    by_password = replace(wanted, password="secret", oauth=None)
    changed = mailboxes.update_mailbox(mailbox, by_password, by=None, now=NOW)
    assert (changed.token_url, changed.client_secret, changed.refresh_token) == ("", "", "")
    assert "It works" in mailboxes.try_mailbox(by_password)


def test_secrets_go_to_no_other_address(tokens, grant):
    tokens.refuses = (302, {})
    with pytest.raises(TokenRefused, match="gives no token"):
        fetch_token(grant)
    assert len(tokens.asked) == 1
    for url in (
        "http://login.example/token",
        "ftp://127.0.0.1/token",
        "file:///etc/passwd",
        "https://",
        "token",
    ):
        assert not is_token_url(url)
        with pytest.raises(TokenRefused, match="https"):
            fetch_token(replace(grant, token_url=url))
    assert is_token_url("https://login.example/token")


@pytest.mark.parametrize(
    ("status", "body", "is_final"),
    [
        (200, b"", False),
        (200, b"[" * 100_000, False),
        (200, b'{"access_token": 5}', False),
        (200, b'{"access_token": "a\\r\\nb"}', False),
        (400, b'{"error": {"a": 1}}', True),
        (503, b"<html>", False),
    ],
)
def test_no_answer_breaks_the_reading(status, body, is_final):
    with pytest.raises(TokenRefused) as refused:
        read_answer(status, body, "login.example")
    assert refused.value.is_final is is_final


def test_what_is_asked_is_written_as_a_form():
    body = request_body(Grant("https://x.example", "a&b", "c=d", "e f"))
    assert body == b"grant_type=refresh_token&client_id=a%26b&refresh_token=e+f&client_secret=c%3Dd"
