"""Mails made to keep a reader busy or to confuse it: each ends soon, and every promise about strings holds."""

import random
import time

import pytest

from goodhands.channels.email.rules.report import report
from tests.mail.compose import b64, mail, multi, part, winmail
from tests.mail.soundness import assert_sound

N = 20_000
DICE = random.Random(3)
LONGEST_SECONDS = 6  # of this processor; work that grows with the square takes minutes


def text(body: str) -> bytes:
    return mail(body, content_type="text/plain; charset=utf-8")


def page(body: str) -> bytes:
    return mail(body, content_type="text/html; charset=utf-8")


def levels(kind: str, count: int) -> bytes:
    inner = part("hello")
    for at in range(count):
        head = f'Content-Type: multipart/{kind}; boundary="b{at}"\r\n\r\n--b{at}\r\n'
        inner = head.encode() + inner + f"\r\n--b{at}--\r\n".encode()
    return b"From: ada@customer.example\r\n" + inner


def failed(count: int) -> bytes:
    lines = "".join(
        f"Final-Recipient: rfc822; a{at}@x.example\r\nAction: failed\r\n\r\n" for at in range(count)
    )
    status = part(f"Reporting-MTA: dns; mx.example\r\n\r\n{lines}", "message/delivery-status")
    content_type, body = multi("report; report-type=delivery-status", part("It failed."), status)
    return mail(body, content_type=content_type, **{"from": "MAILER-DAEMON@mx.example"})


HEAVY = {
    "one endless word": text("x" * 250 * N),
    "wrote": text("Am 03.03.2026 um 10:04 schrieb " * N),
    "head lines": text("On Tue, 3 Mar 2026 at 10:04, Ada\n" * N),
    "blocks": text("From: a@b.c\nSent: 3 March 2026 10:04\nTo: b\nSubject: c\n\nx\n" * (N // 2)),
    "quote signs": text(">" * N + " x\n" + ">" * N),
    "dashes": text("-- \n" * 5 * N),
    "blanks of all kinds": text("\u00a0\u200b\u2028\x0c" * 5 * N),
    "carriage returns": text("\r" * 20 * N),
    "machine lines": text("Sent from my iPhone " * N),
    "names": text("Ada Lindqvist\n" * 2 * N),
    "cards": text("Ada Lindqvist\n\n555.010.0702 work\n" * N),
    "secrets": text("This e-mail is confidential and intended for the recipient\n\n" * 5000),
    "armour": text("-----BEGIN PGP SIGNED MESSAGE-----\n" * N),
    "files in text": text("begin 644 a\n" * N),
    "soft ends": mail(" \n" * 5 * N, content_type="text/plain; format=flowed; delsp=yes"),
    "ampersands": page("&" * 50 * N),
    "signs of no name": page("x&none;" * 10 * N),
    "signs in a title": page("<title>" + "&" * 40 * N),
    "less than": page("<" * 20 * N),
    "pictures": page('<img src="https://x.example/a.png">' * 5000),
    "quoted boxes": page('<div class="gmail_quote">' * N),
    "semicolons in a type": mail("x", content_type="text/plain" + ";" * 25 * N),
    "parameters": mail("x", content_type="text/plain; " + "; ".join(f"name*{at}=b" for at in range(N))),
    "quotes in a type": mail("x", content_type='"' * 5 * N),
    "a boundary without end": mail("hello", content_type="multipart/mixed; boundary=" + "b" * 5 * N),
    "boundaries": mail("--b\r\n" * 5 * N, content_type="multipart/mixed; boundary=b"),
    "the same boundary within": b"Content-Type: multipart/mixed; boundary=b\r\n\r\n"
    + b"--b\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n" * 5000,
    "levels": levels("mixed", 2000),
    "alternatives in alternatives": levels("alternative", 2000),
    "base64 of nothing": mail("=!&a" * 5 * N, content_transfer_encoding="base64"),
    "quoted-printable of nothing": mail("=\t" * 5 * N, content_transfer_encoding="quoted-printable"),
    "groups": mail(to="g: a@b.c, " * N),
    "comments": mail(**{"from": "(a)" * N + "ada@customer.example"}),
    "routes": mail(**{"from": "<" + "@a," * N + ":ada@customer.example>"}),
    "folds": mail(subject="a\r\n" + " b\r\n" * N + " c"),
    "answers to answers": mail(subject="Re: " * N),
    "the hops": b"Received: from a by b; Mon, 2 Mar 2026 06:00:00 +0000\r\n" * N + mail(),
    "failed for very many": failed(N // 2),
    "failed in words": mail(
        "<a@b.example>: host x said: 550 no\r\n" * N,
        subject="Undelivered Mail Returned to Sender",
        **{"from": "MAILER-DAEMON@mx.example"},
    ),
    "winmail of nothing": mail(
        b64(winmail(*[(2, 0x9006F, b"")] * N)),
        content_type="application/ms-tnef; name=winmail.dat",
        content_transfer_encoding="base64",
    ),
    "winmail of noise": mail(
        b64(b"\x78\x9f\x3e\x22\x01\x00" + DICE.randbytes(10 * N)),
        content_type="application/ms-tnef; name=winmail.dat",
        content_transfer_encoding="base64",
    ),
    "noise": DICE.randbytes(50 * N),
    "zeros": bytes(50 * N),
}


@pytest.mark.parametrize("raw", HEAVY.values(), ids=HEAVY.keys())
def test_a_heavy_mail_is_read_soon_and_soundly(raw):
    start = time.process_time()
    answer = report(raw)
    assert time.process_time() - start < LONGEST_SECONDS
    assert_sound(answer)


ODD = {
    "line ends in words": mail(
        **{"from": "=?utf-8?q?Ada=0D=0ABcc:_x@y.z?= <a@b.example>"},
        to='=?utf-8?q?x=0A?= <"a\r\n b"@c.example>',
    ),
    "halves of letters": b"From: \xed\xa0\x80 <a@b.example>\r\nSubject: \xff\xfe =?utf-8?q?=ED=A0=80=00?=\r\n\r\nx",
    "other line ends": "From: a\x0bb\x0c <a@b.example>\r\nSubject: a\x1c\x85\u2028b\r\n\r\nx".encode(),
    "turned letters": mail(
        **{"from": "=?utf-8?b?4oCuYWRh?= <a@b.example>"}, list_id="\u202e <x\u2066.example>"
    ),
    "a path for a name": mail("x", content_disposition='attachment; filename="../../C:\\con\\a\x01.txt"'),
    "a turned name": mail("x", content_disposition='attachment; filename="a\u202efdp.exe"'),
    "an encoded path": mail(
        "x", content_type="application/x; name*=utf-8''%00%0d%0a..%2f..%2fpasswd%e2%80%ae"
    ),
    "a line end in a type": mail("x", content_type="application/x\x0b\x85y; name=a"),
    "ids with signs": mail(message_id="<a\0b\u202e@c>", references="garbage <a b@c> <d@e><f@g> foo@bar"),
    "a file's charset": mail("x", content_type='text/plain; charset="../../etc/passwd"'),
    "no line end but one": b"From: a@b.example\rBcc: c@d.example\r\nSubject: a\rb\r\n\r\nx",
    "dates of no calendar": mail(date="31 Feb 9999 24:00:60 -2500"),
    "the first day": mail(date="1 Jan 0001 00:00:00 +1400"),
}


@pytest.mark.parametrize("raw", ODD.values(), ids=ODD.keys())
def test_an_odd_mail_is_read_soundly(raw):
    assert_sound(report(raw))


CHARSETS = [
    "utf-7",
    "utf-16",
    "utf-32",
    "hz",
    "iso-2022-kr",
    "idna",
    "punycode",
    "rot13",
    "base64",
    "zip",
    "bz2",
    "hex",
    "uu",
    "unicode_escape",
    "undefined",
    "mbcs",
    "oem",
    "palmos",
    "cp65001",
    "quopri",
    "klingon",
]


@pytest.mark.parametrize("charset", CHARSETS)
def test_a_charset_that_is_none_loses_no_plain_words(charset):
    answer = report(mail(b"Hello \\x41 \xe4\xff, good lamp", content_type=f"text/plain; charset={charset}"))
    assert_sound(answer)
    assert "good lamp" in answer["text"] or charset in ("utf-16", "utf-32", "utf-7", "hz", "iso-2022-kr")
