"""Delivery reports in the forms of many servers: whom they blame, and who is not blamed.

Each letter in `bounces/` has its addresses beside it, one a line; "-" means that it is no bounce.
"""

from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from goodhands.channels.email.rules.classify import Classification, classify
from goodhands.channels.email.rules.read import read

FOLDER = Path(__file__).parent / "bounces"
LETTERS = sorted(path.stem for path in FOLDER.glob("*.eml"))
LINE_ENDS = {"LF": b"\n", "CRLF": b"\r\n", "CR": b"\r"}


def classified(name: str, line_end: bytes = b"\n") -> Classification:
    raw = (FOLDER / f"{name}.eml").read_bytes()
    return classify(read(raw.replace(b"\n", line_end)))


@pytest.mark.parametrize("line_end", LINE_ENDS.values(), ids=LINE_ENDS.keys())
@pytest.mark.parametrize("name", LETTERS)
def test_blames_those_who_failed_or_are_late_and_no_others(name: str, line_end: bytes) -> None:
    expected = (FOLDER / f"{name}.expected").read_text(encoding="utf-8").split()
    found = classified(name, line_end)
    assert found.bounce == (expected != ["-"])
    assert list(found.bounced_addresses) == [address for address in expected if address != "-"]


@pytest.mark.parametrize("name", [name for name in LETTERS if not name.startswith("no-")])
def test_a_bounce_is_no_automatic_reply_and_is_never_answered_by_a_program(name: str) -> None:
    found = classified(name)
    assert not found.auto_reply
    assert not found.may_auto_answer


@pytest.mark.parametrize(
    ("name", "message_id"),
    [
        ("qmail", "out.17@example.com"),
        ("exim-text", "out.18@example.com"),
        ("postfix-dsn", "out.20@example.com"),
        ("postfix-dsn-one-failed-one-delivered", "out.21@example.com"),
        ("microsoft-365", "out.27@example.com"),
        ("messagingserver", "out.50@example.com"),
        ("utf8-report", "out.51@example.com"),
        ("domino", None),
    ],
)
def test_names_the_message_that_came_back(name: str, message_id: str | None) -> None:
    assert classified(name).bounced_message_id == message_id


def test_a_report_that_names_a_thousand_people_is_read_within_bounds() -> None:
    head = b"From: MAILER-DAEMON@mail.example.net\nSubject: failure notice\n\nUnable to deliver to these:\n"
    raw = head + b"".join(b"<u%d@example.org>:\n550 5.1.1 no\n" % n for n in range(5000))
    found = classify(read(raw))
    assert found.bounce
    assert 0 < len(found.bounced_addresses) <= 1000


@pytest.mark.parametrize(
    "bait",
    [
        b"a@" * 30_000,
        b"<" * 60_000 + b"@",
        b" " * 60_000 + b"a@b",
        b"-" * 60_000 + b"original",
        (b"mail " * 12_000) + b"@",
        b"rcpt to:" * 8_000,
        (b"x" * 900 + b"@\n") * 80,
        b"Final-Recipient: rfc822;" + b"=" * 60_000,
    ],
)
def test_words_made_to_stall_patterns_do_not(bait: bytes) -> None:
    raw = b"From: MAILER-DAEMON@example.net\nSubject: failure notice\n\nnot delivered\n" + bait
    assert classify(read(raw)).bounce


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.sampled_from(LETTERS), st.data())
def test_torn_reports_give_an_answer_that_can_be_stored(name: str, data: st.DataObject) -> None:
    raw = (FOLDER / f"{name}.eml").read_bytes()
    start = data.draw(st.integers(0, len(raw)))
    end = data.draw(st.integers(start, min(len(raw), start + 200)))
    junk = data.draw(
        st.binary(max_size=40) | st.sampled_from([b"\r", b"\0@", b"<", b"\n\n", b"\xe2\x80\xae"])
    )
    found = classify(read(raw[:start] + junk + raw[end:]))
    for text in (*found.bounced_addresses, found.bounced_message_id or "", found.list_id or ""):
        text.encode("utf-8")
        assert not set("\0\r\n\u202e") & set(text)
