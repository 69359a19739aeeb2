"""Old mail let in from files."""

import contextlib
import mailbox
import os
import signal
import subprocess
import sysconfig
from datetime import UTC, datetime
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from typer.testing import CliRunner

from goodhands.channels.email.doors import importing
from goodhands.channels.email.doors.files import sources
from goodhands.channels.email.doors.importing import Import
from goodhands.channels.email.models import RawMail
from goodhands.channels.email.rules import mbox
from goodhands.cli import mail_import
from goodhands.conversations import actions as conversations
from goodhands.conversations.models import Conversation, Message, Status
from tests.letters import raw_letter, take_in
from tests.processes import GOODHANDS, environment
from tests.waiting import until

POSTMARK = b"From carla@customer.example Tue Mar  3 08:00:00 2026\n"


def letter(number: int, body: str = "Where is my parcel?") -> bytes:
    return raw_letter(message_id=f"<{number}@customer.example>", subject=f"Question {number}", body=body)


def run(path: Path) -> importing.Counts:
    found = Import(path, None)
    for _ in found.steps():
        found.work_off()
    return found.counts()


def cut(content: bytes, most: int = 10_000) -> list[bytes]:
    return [piece.content for piece in mbox.pieces(content.splitlines(keepends=True), most_bytes=most)]


@pytest.mark.parametrize(
    ("body", "kept"),
    [
        (b"Hello\n", b"Hello\n"),
        (b"From here on it gets worse.\n", b"From here on it gets worse.\n"),
        (b">From here\n>>From there\n> From you\n", b"From here\n>From there\n> From you\n"),
        (b"From me Tue Mar  3 08:00:00 2026\nno header follows\n",) * 2,
        (b"\n\nends with empty lines\n\n\n", b"\n\nends with empty lines\n\n\n"),
    ],
)
def test_an_mbox_is_cut_at_its_postmarks_alone(body, kept):
    content = POSTMARK + b"Subject: a\n\n" + body + b"\n" + POSTMARK + b"Subject: b\n\nwords\n"
    assert cut(content) == [b"Subject: a\n\n" + kept, b"Subject: b\n\nwords\n"]


def test_postmarks_of_other_programs_are_known_too():
    for mark in (b"From - Tue Mar 03 08:00:00 2026\r\n", b"From ??? 3 Mar 2026 08:00\r\n"):
        message = mark + b"Subject: a\r\n\r\nwords\r\n\r\n"
        assert cut(message * 2) == [b"Subject: a\r\n\r\nwords\r\n"] * 2


def test_of_a_huge_message_only_the_beginning_is_kept_and_its_size_told():
    content = POSTMARK + b"Subject: a\n\n" + b"x\n" * 5000 + b"\n" + POSTMARK + b"Subject: b\n"
    first, second = mbox.pieces(content.splitlines(keepends=True), most_bytes=100)
    assert (len(first.content), first.size) == (100, 10_013)
    assert second.content == b"Subject: b\n"


@given(st.lists(st.lists(st.sampled_from([b"", b"From x", b">From ", b"a: b", b"words"])).map(b"\n".join)))
def test_what_the_standard_library_writes_is_read_back(tmp_path_factory, bodies):
    path = tmp_path_factory.mktemp("mbox") / "box"
    written = [b"Subject: a\n\n" + body + b"\n" for body in bodies]
    with contextlib.closing(mailbox.mbox(path)) as box:
        for message in written:
            box.add(message)
    quoted_too = [message.replace(b"\n>From ", b"\nFrom ") for message in written]
    assert cut(path.read_bytes()) == quoted_too


@given(st.binary(max_size=300))
def test_no_bytes_are_lost_or_refused(content):
    whole = b"".join(cut(POSTMARK + b"a: b\n" + content))
    assert len(whole.replace(b">", b"")) >= len(content.replace(b">", b"")) - 1


def test_mail_is_found_in_folders_of_all_kinds(tmp_path):
    maildir = mailbox.Maildir(tmp_path / "box")
    maildir.add(letter(1))
    maildir.add_folder("Sent").add(letter(2))
    (tmp_path / "box" / "tmp" / "half").write_bytes(b"From: half")
    (tmp_path / "old").mkdir()
    (tmp_path / "old" / "3.EML").write_bytes(b"not even a header")
    (tmp_path / "old" / "letters.txt").write_bytes(letter(4))
    (tmp_path / "old" / "archive").write_bytes(POSTMARK + letter(5))
    (tmp_path / "old" / "photo.png").write_bytes(b"\x89PNG\r\n")
    (tmp_path / "old" / "notes.txt").write_bytes(b"Note: this is\nno mail\n")
    (tmp_path / "old" / "loop").symlink_to(tmp_path)
    found, others = sources(tmp_path)
    assert sorted(source.kind for source in found) == ["maildir", "maildir", "mbox", "message", "message"]
    assert sorted(path.name for path in others) == ["notes.txt", "photo.png"]
    every, _ = sources(tmp_path, every_file=True)
    assert len(every) == len(found) + 2


@pytest.mark.django_db
def test_imported_mail_becomes_conversations_at_the_time_it_was_sent(support, tmp_path):
    (tmp_path / "1.eml").write_bytes(letter(1))
    (tmp_path / "2.eml").write_bytes(letter(2).replace(b"Date: Tue, 03 Mar 2026", b"Date: Mon, 03 Mar 1969"))
    os.utime(tmp_path / "2.eml", (1_700_000_000, 1_700_000_000))
    assert run(tmp_path).new == 2
    times = dict(Conversation.objects.values_list("subject", "created_at"))
    assert times["Question 1"] == datetime(2026, 3, 3, 8, tzinfo=UTC)
    assert times["Question 2"] == datetime.fromtimestamp(1_700_000_000, UTC)


@pytest.mark.django_db
def test_imported_conversations_are_closed_and_a_new_letter_opens_them(support, tmp_path, now):
    (tmp_path / "1.eml").write_bytes(letter(1))
    assert run(tmp_path).new == 1
    old = Conversation.objects.get()
    assert (old.status, old.waiting_since, old.closed_at) == (Status.CLOSED, None, old.created_at)
    answer = raw_letter(
        message_id="<9@customer.example>", subject="Re: Question 1", in_reply_to="<1@customer.example>"
    )
    take_in(answer, at=now)
    old.refresh_from_db()
    assert (old.status, old.waiting_since) == (Status.OPEN, now)


@pytest.mark.django_db
def test_imported_mail_neither_opens_nor_closes_what_is_there(support, tmp_path, now):
    take_in(letter(1, body="Where is it now?"), at=now)
    older = raw_letter(
        message_id="<2@customer.example>",
        subject="Question 1",
        references="<1@customer.example>",
        body="Old words",
    )
    (tmp_path / "2.eml").write_bytes(older)
    assert run(tmp_path).new == 1
    there = Conversation.objects.get()
    assert (there.status, there.waiting_since, there.message_count) == (Status.OPEN, now, 2)
    assert there.preview == "Where is it now?"
    conversations.close(there, by=None, now=now)
    (tmp_path / "3.eml").write_bytes(older.replace(b"<2@", b"<3@").replace(b"Old words", b"Older words"))
    assert run(tmp_path).new == 1
    there.refresh_from_db()
    assert (there.status, there.waiting_since, there.message_count) == (Status.CLOSED, None, 3)


@pytest.mark.django_db
def test_an_import_that_is_asked_to_leaves_conversations_open(support, tmp_path):
    (tmp_path / "1.eml").write_bytes(letter(1))
    result = CliRunner().invoke(mail_import.app, [str(tmp_path), "--open"])
    assert "come in open" in result.output
    assert "New: 1" in result.output
    assert Conversation.objects.get().status == Status.OPEN


@pytest.mark.django_db
def test_a_second_call_stores_nothing_again_but_sees_what_is_new(support, tmp_path):
    maildir = mailbox.Maildir(tmp_path / "box")
    keys = [maildir.add(letter(number)) for number in (1, 2)]
    assert (run(tmp_path).new, run(tmp_path).earlier) == (2, 2)
    message = maildir[keys[0]]
    message.set_subdir("cur")
    message.add_flag("S")
    maildir[keys[0]] = message
    maildir.add(letter(3))
    (tmp_path / "copy.eml").write_bytes(letter(1))
    counts = run(tmp_path)
    assert (counts.new, counts.earlier, counts.known) == (1, 2, 1)
    assert Message.objects.count() == 3


@pytest.mark.django_db
def test_a_file_that_changed_since_is_read_again(support, tmp_path):
    path = tmp_path / "box.mbox"
    for number in (1, 2):
        path.write_bytes(POSTMARK + letter(number))
        assert run(path).new == 1


@pytest.mark.django_db
def test_an_import_left_at_any_step_goes_on_where_it_stopped(support, tmp_path, monkeypatch):
    monkeypatch.setattr(importing, "_MOST_MAILS", 3)
    (tmp_path / "box").write_bytes(b"".join(POSTMARK + letter(n) + b"\n" for n in range(10)))
    steps = Import(tmp_path, None).steps()
    next(steps)
    assert RawMail.objects.count() == 3
    counts = run(tmp_path)
    assert (counts.new, counts.earlier) == (7, 3)
    assert Message.objects.count() == 10


@pytest.mark.django_db
def test_what_cannot_become_a_message_is_counted_with_its_reason(support, tmp_path, settings):
    settings.MAIL_MAX_BYTES = 5000
    (tmp_path / "1.eml").write_bytes(letter(1))
    (tmp_path / "2.eml").write_bytes(b"")
    (tmp_path / "3.eml").write_bytes(letter(3, body="x\n" * 5000))
    counts = run(tmp_path)
    assert counts.new == 1
    assert sorted(" ".join(reason.split()[:4]) for reason in counts.quarantined) == [
        "It names no sender:",
        "The message has 10,252",
    ]


@pytest.mark.django_db
def test_the_command_shows_what_it_found_and_what_became_of_it(support, tmp_path):
    (tmp_path / "1.eml").write_bytes(letter(1))
    (tmp_path / "2.eml").write_bytes(b"Subject: nobody\n\nwords\n")
    (tmp_path / "x.png").write_bytes(b"png")
    result = CliRunner().invoke(mail_import.app, [str(tmp_path)])
    assert result.exit_code == 0
    for words in ("2 single messages", "1 .png", "New: 1", "Quarantined: 1", "1 × It names no sender"):
        assert words in result.output
    assert CliRunner().invoke(mail_import.app, [str(tmp_path), "--inbox", "shop"]).exit_code == 67


@pytest.mark.django_db(transaction=True)
def test_ctrl_c_stops_and_a_second_call_goes_on(support, tmp_path):
    with (tmp_path / "box").open("wb") as box:
        for number in range(600):
            box.write(POSTMARK + letter(number) + b"\n")
    command = [*GOODHANDS, "mail", "import", str(tmp_path / "box")]
    first = subprocess.Popen(command, env=environment(tmp_path), stdout=subprocess.PIPE)
    until(RawMail.objects.exists)
    first.send_signal(signal.SIGINT)
    words, _ = first.communicate(timeout=60)
    assert first.returncode == 130
    assert b"Call it again" in words
    assert 0 < RawMail.objects.count() < 600
    second = subprocess.run(command, env=environment(tmp_path), capture_output=True, timeout=120, check=True)
    assert b"Quarantined: 0" in second.stdout
    assert Message.objects.count() == RawMail.objects.count() == 600


def _python_mails() -> Path | None:
    folder = Path(sysconfig.get_path("stdlib")) / "test" / "test_email" / "data"
    debian = Path("/usr/lib/python3.11/test/test_email/data")
    return next((path for path in (folder, debian) if path.is_dir()), None)


@pytest.mark.django_db
def test_the_odd_mails_of_python_itself_are_all_taken_in_or_laid_aside_with_a_reason(support):
    folder = _python_mails()
    if folder is None:
        pytest.skip("This Python came without its tests, so their mails are not imported.")
    found = Import(folder, None, every_file=True)
    for _ in found.steps():
        found.work_off()
    counts = found.counts()
    letters = len(list(folder.glob("msg_*.txt")))
    assert counts.waiting == 0
    assert counts.new + counts.known >= letters * 0.75
    assert counts.new + counts.known + counts.quarantined.total() == len(list(folder.iterdir()))
    assert all(reason.startswith("It names no sender") for reason in counts.quarantined)
