"""The SMTP and LMTP door, spoken to by real clients."""

import shutil
import smtplib
import socket
import subprocess
from concurrent.futures import ThreadPoolExecutor

import pytest
from django.db import OperationalError

from goodhands.channels.email.doors import smtp, writer
from goodhands.channels.email.models import RawMail
from goodhands.inboxes import actions as inboxes
from goodhands.jobs.models import Job
from tests.conftest import NOW
from tests.letters import raw_letter
from tests.waiting import until

US = "support@desk.example"
THEM = "ada@example.net"


def letter(number: int | str = 1, words: str = "Where is my parcel?") -> bytes:
    return raw_letter(message_id=f"<{number}@example.net>").replace(b"\n", b"\r\n") + words.encode() + b"\r\n"


def port(setting: str) -> int:
    return int(setting.rpartition(":")[2])


@pytest.fixture
def client(door, settings):
    with smtplib.SMTP("127.0.0.1", port(settings.SMTP_DOOR), timeout=20) as client:
        yield client


@pytest.fixture
def plug(door, settings):
    """A bare connection, for what no decent client says."""
    with socket.create_connection(("127.0.0.1", port(settings.SMTP_DOOR)), timeout=10) as plug:
        yield plug


def code(refused: Exception) -> int:
    return refused.smtp_code


def say(plug: socket.socket, words: bytes, expect: bytes) -> bytes:
    """Send words and read until an answer that starts with `expect` is there."""
    plug.sendall(words)
    heard = b""
    while not any(line.startswith(expect) for line in heard.split(b"\r\n")[:-1]):
        piece = plug.recv(4096)
        assert piece, f"hung up after {heard!r}"
        heard += piece
    return heard


def into_data(plug: socket.socket) -> None:
    say(plug, b"EHLO there\r\n", b"250 ")
    say(plug, b"MAIL FROM:<ada@example.net>\r\nRCPT TO:<support@desk.example>\r\nDATA\r\n", b"354")


def stored() -> list[bytes]:
    return [bytes(content) for content in RawMail.objects.order_by("id").values_list("content", flat=True)]


def test_an_accepted_message_is_stored_byte_for_byte_with_its_envelope(client):
    raw = letter(words=".starts with a dot\r\n..two\r\n\tand a very long line: " + "x" * 200_000)
    client.sendmail(THEM, [US], raw)
    mail = RawMail.objects.get()
    assert bytes(mail.content) == raw
    assert (mail.mail_from, mail.rcpt_to, mail.door, mail.size) == (THEM, [US], "smtp", len(raw))
    assert Job.objects.get().task == "take_in_mail"


def test_the_answer_comes_after_the_commit(client, monkeypatch):
    def full(*args, **kwargs):
        raise OperationalError("disk full")

    monkeypatch.setattr(writer, "store", full)
    with pytest.raises(smtplib.SMTPDataError) as refused:
        client.sendmail(THEM, [US], letter())
    assert code(refused.value) == 451
    monkeypatch.undo()
    client.sendmail(THEM, [US], letter())
    assert len(stored()) == 1


def test_an_address_that_cannot_be_looked_up_is_refused_for_now_only(client, monkeypatch):
    def away():
        raise OperationalError("no database")

    monkeypatch.setattr(smtp, "_own_addresses", away)
    client.ehlo()
    client.mail(THEM)
    assert client.rcpt(US)[0] == 451


def test_one_message_that_cannot_be_stored_does_not_refuse_the_others(door, settings, monkeypatch):
    really, asked = writer.store, []

    def picky(arrived, *, now):
        asked.append(len(arrived))
        if any(b"poison" in one.content for one in arrived):
            raise ValueError("poison")
        return really(arrived, now=now)

    monkeypatch.setattr(writer, "store", picky)
    waiting = [
        door._writer.put(writer.Arrived(content=letter(n), door="smtp", received_at=NOW))
        for n in (1, 2, "poison", 3)
    ]
    assert [bool(stored.exception(timeout=10)) for stored in waiting] == [False, False, True, False]
    assert len(stored()) == 3


@pytest.mark.parametrize(
    ("recipient", "answer"),
    [
        (US, 250),
        ("Support+a1b2@DESK.example", 250),
        ("somebody@example.org", 550),
        ("support@desk.example@example.org", 550),
        ("support%desk.example@example.org", 550),
        ("sup port@example.com", 553),
        ("postmaster", 550),
    ],
)
def test_only_our_own_addresses_are_taken(client, recipient, answer):
    client.ehlo()
    client.mail(THEM)
    assert client.rcpt(recipient)[0] == answer


def test_a_new_inbox_is_known_at_once(client):
    client.ehlo()
    client.mail(THEM)
    client.rcpt(US)
    inboxes.open_inbox(inboxes.NewInbox("Orders", "orders@desk.example"), by=None, now=NOW)
    until(lambda: client.rcpt("orders@desk.example")[0] == 250, seconds=1)


@pytest.mark.parametrize(
    ("sender", "kept"),
    [("<>", ""), ("<ada@example.net>", THEM), ('<"ada q"@example.net>', '"ada q"@example.net')],
)
def test_every_lawful_sender_may_write(client, sender, kept):
    client.ehlo()
    assert client.docmd("MAIL", f"FROM:{sender} SIZE=500")[0] == 250
    client.rcpt(US)
    assert client.data(letter())[0] == 250
    assert RawMail.objects.get().mail_from == kept


@pytest.mark.parametrize("sender", [b"<a\x00b@example.net>", b"<a\xffb@example.net>", b"<a@b", b"<a> b>"])
def test_senders_that_no_database_can_hold_are_refused(plug, sender):
    say(plug, b"EHLO there\r\n", b"250 ")
    say(plug, b"MAIL FROM:" + sender + b"\r\n", b"5")


def test_a_message_too_large_is_refused_before_and_after_it_is_sent(client, settings, door):
    settings.MAIL_MAX_BYTES = 300_000
    with smtplib.SMTP("127.0.0.1", port(settings.SMTP_DOOR), timeout=20) as told:
        with pytest.raises(smtplib.SMTPSenderRefused) as refused:
            told.sendmail(THEM, [US], letter(words="x" * 400_000))
        assert code(refused.value) == 552
        told.rset()
        told.mail(THEM)
        told.rcpt(US)
        assert told.data(letter(words="x\r\n" * 400_000))[0] == 552
        told.sendmail(THEM, [US], letter("small"))
    assert stored() == [letter("small")]
    assert door._traffic.bytes_held == 0


def test_large_messages_at_once_wait_their_turn_and_small_ones_do_not(client, door):
    door._traffic.most_bytes = 10
    with pytest.raises(smtplib.SMTPDataError) as refused:
        client.sendmail(THEM, [US], letter(words="x" * 1_500_000))
    assert code(refused.value) == 452
    client.sendmail(THEM, [US], letter())
    assert stored() == [letter()]


def test_sessions_beyond_the_limit_are_asked_to_come_again(door, settings, plug):
    say(plug, b"NOOP\r\n", b"250")
    door._traffic.most_sessions = 1
    with pytest.raises(smtplib.SMTPConnectError) as refused:
        smtplib.SMTP("127.0.0.1", port(settings.SMTP_DOOR), timeout=10)
    assert code(refused.value) == 421
    plug.close()
    until(lambda: not door._traffic.sessions)
    smtplib.SMTP("127.0.0.1", port(settings.SMTP_DOOR), timeout=10).quit()


@pytest.mark.parametrize(
    "end", [b"\n.\n", b"\r\n.\n", b"\n.\r\n", b"\r.\r", b"\r\n.\r", b"\r.\r\n", b"\n\r.\r\n"]
)
def test_no_other_line_end_smuggles_in_a_second_message(plug, end):
    into_data(plug)
    inner = b"MAIL FROM:<boss@desk.example>\r\nRCPT TO:<support@desk.example>\r\nDATA\r\nevil\r\n"
    say(plug, b"Subject: a\r\n\r\nwords" + end + inner + b".\r\n", b"250")
    say(plug, b"NOOP\r\n", b"250")
    (content,) = stored()
    assert b"\nMAIL FROM:<boss" in content or b"\rMAIL FROM:<boss" in content


@pytest.mark.parametrize("raw", [b"", b"\r\n", b"a\r\n", b"\r\n\r\n.", b"a\nb\rc\r\n" * 30_000])
def test_any_bytes_arrive_whole_however_they_are_cut(plug, raw):
    into_data(plug)
    whole = raw + b"\r\n" if raw and not raw.endswith(b"\r\n") else raw
    wire = whole.replace(b"\r\n.", b"\r\n..") + b".\r\n"
    half = max(1, len(wire) - 3)
    plug.sendall(wire[:half])
    say(plug, wire[half:] + b"NOOP\r\n", b"250 OK")
    assert stored() == [whole]


def test_a_sender_that_hangs_up_in_the_middle_leaves_nothing_and_harms_nobody(plug, client):
    into_data(plug)
    plug.sendall(b"Subject: half\r\n")
    plug.close()
    client.sendmail(THEM, [US], letter())
    assert stored() == [letter()]


def test_many_senders_at_once_share_commits(door, settings):
    def send(n: int) -> None:
        with smtplib.SMTP("127.0.0.1", port(settings.SMTP_DOOR), timeout=30) as client:
            for m in range(5):
                client.sendmail(THEM, [US], letter(f"{n}.{m}"))

    with ThreadPoolExecutor(10) as senders:
        list(senders.map(send, range(10)))
    assert sorted(stored()) == sorted(letter(f"{n}.{m}") for n in range(10) for m in range(5))


def test_lmtp_answers_for_each_recipient(door, settings):
    inboxes.open_inbox(inboxes.NewInbox("Orders", "orders@desk.example"), by=None, now=NOW)
    with socket.create_connection(("127.0.0.1", port(settings.LMTP_DOOR)), timeout=10) as plug:
        say(plug, b"LHLO there\r\n", b"250 ")
        recipients = [b"support@desk.example", b"no@desk.example", b"orders@desk.example"]
        commands = [b"MAIL FROM:<ada@example.net>", *(b"RCPT TO:<%s>" % r for r in recipients), b"DATA"]
        assert b"\r\n550" in say(plug, b"\r\n".join(commands) + b"\r\n", b"354")
        answers = say(plug, letter() + b".\r\nNOOP\r\n", b"250 OK")
    assert answers.split(b"\r\n")[:-1] == [b"250 2.0.0 Stored"] * 2 + [b"250 OK"]
    mail = RawMail.objects.get()
    assert (mail.door, mail.rcpt_to) == ("lmtp", [US, "orders@desk.example"])


def test_swaks_delivers(door, settings):
    if shutil.which("swaks") is None:
        pytest.skip("swaks is not installed; smtplib speaks to the door in the other tests")
    for extra in (
        ["--server", settings.SMTP_DOOR, "--pipeline"],
        ["--server", settings.LMTP_DOOR, "--protocol", "LMTP"],
    ):
        command = ["swaks", "--from", THEM, "--to", US, *extra]
        assert subprocess.run(command, capture_output=True, timeout=30, check=False).returncode == 0
    assert [b"This is a test mailing" in content for content in stored()] == [True, True]


def test_stopping_lets_a_message_under_way_end_and_says_good_bye(door, plug, client):
    into_data(plug)
    plug.sendall(b"Subject: last\r\n\r\nwords\r\n")
    with ThreadPoolExecutor(1) as aside:
        stopped = aside.submit(door.stop)
        until(lambda: not door._servers[0].is_serving())
        assert b"421" in say(plug, b".\r\n", b"421")
        stopped.result(timeout=20)
    assert stored() == [b"Subject: last\r\n\r\nwords\r\n"]
    with pytest.raises(smtplib.SMTPServerDisconnected):
        client.sendmail(THEM, [US], letter())


def test_a_port_that_is_taken_is_said_in_words(support, settings):
    with socket.create_server(("127.0.0.1", 0)) as other:
        settings.SMTP_DOOR = f"127.0.0.1:{other.getsockname()[1]}"
        with pytest.raises(OSError, match="GOODHANDS_SMTP_DOOR"):
            smtp.Door().start()
