"""Any bytes give a letter, and what is always true of its strings stays true."""

import random

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from goodhands.channels.email.rules import understand as understanding
from goodhands.channels.email.rules.read import read, reader
from goodhands.channels.email.rules.report import report
from tests.mail.compose import b64, mail, multi, multipart_mail, nested, part
from tests.mail.soundness import assert_sound

SEEDS = [
    mail(),
    "From: =?utf-8?Q?J=C3=B6rg?= <j@x.example>\r\nSubject: =?utf-8?B?R3LDvMOfZQ==?=\r\n\r\nGrüße".encode(),
    multipart_mail(
        "mixed",
        nested("alternative", part("words"), part('<p>words</p><img src="cid:a">', "text/html")),
        part(
            b64(b"\x89PNG"),
            "image/png; name*=utf-8''%C3%A4.png",
            content_transfer_encoding="base64",
            content_id="<a>",
        ),
        part(mail(subject="inner"), "message/rfc822"),
        message_id="<1@x.example>",
        references="<2@x.example> <3@x.example>",
        date="Mon, 02 Mar 2026 06:00:00 +0100",
    ),
    multipart_mail(
        "mixed",
        part("x"),
        part(b"\x78\x9f\x3e\x22\x01\x00\x02\x02\x90\x06\x00\x00\x00\x00\x00\x00\x00", "application/ms-tnef"),
    ),
    mail("begin 644 a\r\n#86)C\r\n`\r\nend\r\n", content_type="text/plain; format=flowed"),
]
TOKENS = [
    b"\x00", b"\r", b"\n", b"\r\n\r\n", b"--=_mark", b"--=_mark--", b"=?utf-8?Q?=0D=0A?=", b"=?", b"?=", b"<", b">", b'"', b"(",
    b"\xff\xfe", b"\xed\xa0\x80", b"=ED=A0=80", "\u202e".encode(), b"charset=utf-7", b"base64", b"quoted-printable",
    b"Content-Type: multipart/mixed; boundary=", b"message/rfc822", b"../", b"+2AA-", b"&#xD800;", b"<!--", b"Subject: ", b":", b";",
]  # fmt: skip


@settings(max_examples=150, deadline=None, suppress_health_check=list(HealthCheck))
@given(
    st.sampled_from(SEEDS),
    st.lists(st.tuples(st.integers(0, 5000), st.sampled_from(TOKENS)), max_size=12),
    st.randoms(),
)
def test_mangled_mail_is_read_soundly(seed, changes, dice: random.Random):
    raw = bytearray(seed)
    for at, token in changes:
        place = at % (len(raw) + 1)
        if dice.random() < 0.3:
            del raw[place : place + 5]
        raw[place:place] = token
    assert_sound(report(bytes(raw)))


@settings(max_examples=100, deadline=None)
@given(st.binary(max_size=600))
def test_any_bytes_are_read_soundly(raw):
    assert_sound(report(raw))
    assert_sound(report(b"From: " + raw))
    assert_sound(report(b"Content-Type: " + raw))


@pytest.mark.parametrize(
    "name", ["read_date", "read_bodies", "list_attachments", "find_warnings", "_structure"]
)
def test_a_field_that_cannot_be_read_stops_nothing_else(name, monkeypatch):
    def fail(*_arguments: object) -> None:
        raise RuntimeError

    monkeypatch.setattr(reader, name, fail)
    letter = reader.read(mail("words", date="Mon, 02 Mar 2026 06:00:00 +0100"))
    assert [code for code in letter.warnings if code.startswith("unreadable")]
    assert "words" in letter.text or name == "read_bodies"
    assert letter.subject == ("Lamp" if name != "_structure" else None)


@pytest.mark.parametrize("name", ["trim", "classify", "forwarded_from", "safe_html"])
def test_a_step_that_fails_gives_the_careful_answer(name, monkeypatch):
    def fail(*_arguments: object) -> None:
        raise RuntimeError

    monkeypatch.setattr(understanding, name, fail)
    answer = report(mail("<p>words</p>", content_type="text/html"))
    assert [code for code in answer["warnings"] if code.startswith("unreadable")]
    assert answer["reply"] == "words"
    assert "words" in answer["safe_html"]
    assert answer["may_auto_answer"] is (name != "classify")


def test_a_thousand_levels_are_read():
    levels = "".join(
        f'--b{at}\r\nContent-Type: multipart/mixed; boundary="b{at + 1}"\r\n\r\n' for at in range(1000)
    )
    letter = read(
        mail(levels + "--b1000\r\n\r\ndeep words\r\n", content_type='multipart/mixed; boundary="b0"')
    )
    assert letter.text == "deep words\n"


def test_a_thousand_mails_in_mails_are_read():
    raw = b"Subject: outer\r\nContent-Type: message/rfc822\r\n\r\n" * 1000 + b"Subject: inner\r\n\r\nx"
    assert read(raw).subject == "outer"
    assert sum(1 for _part in read(raw).root.walk()) == 1001


def test_very_many_recipients_and_parts_are_all_there():
    many = ", ".join(f"p{at}@x.example" for at in range(50_000))
    assert len(read(mail(cc=many)).cc) == 50_000
    content_type, body = multi("mixed", *(part("x", f"application/pdf; name={at}.pdf") for at in range(3000)))
    assert len(read(mail(body, content_type=content_type)).attachments) == 3000


@pytest.mark.parametrize("field", ["To", "From", "Subject", "References", "Date", "Content-Type", "X-Any"])
@pytest.mark.parametrize(
    "bait", ["<", "(", '"', "=?utf-8?Q?a ", "a@", ",", "\\", "; a=", "=?u?B?YQ==?= ", "'", ":"]
)
def test_long_baits_in_a_field_end(field, bait):
    assert read(f"{field}: {bait * 20_000}\r\n\r\nwords".encode()).text.strip() in ("words", "")
