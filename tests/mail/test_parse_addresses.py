"""Address fields: who wrote, to whom; nothing made up."""

import pytest

from goodhands.channels.email.rules.read import read
from goodhands.channels.email.rules.read.addresses import read_addresses

LISTS = [
    ("a@x.example", [(None, "a@x.example")]),
    ("Ada Blum <a@x.example>", [("Ada Blum", "a@x.example")]),
    ('"Blum, Ada" <a@x.example>, b@x.example', [("Blum, Ada", "a@x.example"), (None, "b@x.example")]),
    ('"Ada \\"Sky\\" Blum" <a@x.example>', [('Ada "Sky" Blum', "a@x.example")]),
    ("a@x.example (Ada (the) Blum)", [("Ada (the) Blum", "a@x.example")]),
    ("Ada (at work) Blum <a@x.example>", [("Ada Blum", "a@x.example")]),
    ("Team: a@x.example, Bo <b@x.example>;, c@x.example",
     [(None, "a@x.example"), ("Bo", "b@x.example"), (None, "c@x.example")]),
    ("Undisclosed recipients:;", []),
    ("undisclosed-recipients", []),
    ("a@x.example; b@x.example", [(None, "a@x.example"), (None, "b@x.example")]),
    ("Ada <a@x.example> Bo <b@x.example>", [("Ada", "a@x.example"), ("Bo", "b@x.example")]),
    ("<a@x.example, b@x.example>", [(None, "a@x.example"), (None, "b@x.example")]),
    ("Blum, Ada <a@x.example>", [("Blum, Ada", "a@x.example")]),
    ("Acme: Support <a@x.example>", [("Acme: Support", "a@x.example")]),  # no group: nothing closes it
    ("To: a@x.example", [(None, "a@x.example")]),
    ("a@x.example b@x.example", [(None, "a@x.example"), (None, "b@x.example")]),
    ("Ada Blum a@x.example", [("Ada Blum", "a@x.example")]),
    ("Ada <a@x.example", [("Ada", "a@x.example")]),
    ("<<a@x.example>>", [(None, "a@x.example")]),
    ("'a@x.example'", [(None, "a@x.example")]),
    ("\"'a@x.example'\" <a@x.example>", [("a@x.example", "a@x.example")]),
    ("'Ada Blum' <a@x.example>", [("Ada Blum", "a@x.example")]),
    ("\"'Blum, Ada'\" <a@x.example>", [("Blum, Ada", "a@x.example")]),
    ("'Ada O'Neill' <a@x.example>", [("Ada O'Neill", "a@x.example")]),
    ("'Ada' and 'Bo' <a@x.example>", [("'Ada' and 'Bo'", "a@x.example")]),
    ("' <a@x.example>", [("'", "a@x.example")]),
    ("mailto:a@x.example", [(None, "a@x.example")]),
    ("Ada < a . b @ x.example >", [("Ada", "a.b@x.example")]),
    ("Ada <@relay.example,@old.example:a@x.example>", [("Ada", "a@x.example")]),
    ('"two words"@x.example', [(None, '"two words"@x.example')]),
    ("a@[192.0.2.7]", [(None, "a@[192.0.2.7]")]),
    ("j@müller.example", [(None, "j@müller.example")]),
    ("Jörg Müller <j@xn--mller-kva.example>", [("Jörg Müller", "j@xn--mller-kva.example")]),
    ("Mail Delivery <MAILER-DAEMON>", [("Mail Delivery", "MAILER-DAEMON")]),
    ("=?utf-8?Q?M=C3=BCller=2C_J=C3=B6rg?= <j@x.example>", [("Müller, Jörg", "j@x.example")]),
    ("=?utf-8?Q?M=C3=BCller,_J=C3=B6rg?= <j@x.example>, b@x.example",
     [("Müller, Jörg", "j@x.example"), (None, "b@x.example")]),
    ("=??Q?Ada?= <a@x.example>", [("Ada", "a@x.example")]),
    ("Ada <a\x0f@x.example>", [("Ada", "a@x.example")]),
    ("Ada <a\x9f@x.example>", [("Ada", "a@x.example")]),
    ("Ada (x) <a\x04d@x.example>, b\x7f@x.example", [("Ada", "ad@x.example"), (None, "b@x.example")]),
    ("=?utf-8?Q?Ada_(Acme):_Bo?= <a@x.example>", [("Ada (Acme): Bo", "a@x.example")]),
    ("=?utf-8?Q?Blum, Ada?= <a@x.example>", [("Blum, Ada", "a@x.example")]),
    ("=?utf-8?Q?Ada?=, =?utf-8?Q?Bo?= <b@x.example>", [("Ada, Bo", "b@x.example")]),
    ("=?utf-8?Q?Ada?= <a@x.example>, =?utf-8?Q?Bo?= <b@x.example>", [("Ada", "a@x.example"), ("Bo", "b@x.example")]),
    ('"=?utf-8?Q?M=C3=BCller?=" <j@x.example>', [("Müller", "j@x.example")]),
    ("=?utf-8?Q?Ada_=3Ca=40x=2Eexample=3E?=", [("Ada", "a@x.example")]),
    # Nothing of these is an address that anybody wrote.
    ("=?utf-8?Q?a=40x=2Eexample?=", [("a@x.example", None)]),
    ("=?utf-8?Q?=40evil=2Eexample?=@x.example", [("@evil.example@x.example", None)]),
    ("a@evil.example@x.example", [("a@evil.example@x.example", None)]),
    ("Ada <a@evil.example@x.example>", [("Ada", None)]),
    ("Ada <a b@x.example>", [("Ada", None)]),
    ("Ada Blum", [("Ada Blum", None)]),
    ("a@", [("a@", None)]),
    ("<>", []),
    (" , ;, ", []),
    ("", []),
]  # fmt: skip


@pytest.mark.parametrize(("written", "meant"), LISTS)
def test_address_lists(written, meant):
    assert [(box.name, box.address) for box in read_addresses(written)] == meant


def test_an_encoded_line_end_makes_no_second_header():
    letter = read(b"From: =?utf-8?Q?Ada=0D=0ABcc=3A_x=40evil.example?= <a@x.example>\r\n\r\n")
    assert (letter.from_.name, letter.from_.address) == ("Ada Bcc: x@evil.example", "a@x.example")


def test_the_first_author_is_the_first_with_an_address():
    letter = read(b"From: somebody, a@x.example, b@x.example\r\n\r\n")
    assert letter.from_.address == "a@x.example"


def test_a_raw_latin_name_is_restored():
    letter = read("From: Jörg Müller <j@x.example>\r\n\r\n".encode("latin-1"))
    assert letter.from_.name == "Jörg Müller"


def test_a_name_carries_no_override_of_direction():
    letter = read("From: \u202eadA\u202c Blum <a@x.example>\r\n\r\n".encode())
    assert letter.from_.name == "adA Blum"
    assert "bidi-override" in letter.warnings


def test_several_fields_of_recipients_are_one_list():
    letter = read(b"To: a@x.example\r\nTo: b@x.example\r\nCc: c@x.example\r\n\r\n")
    assert [box.address for box in letter.to] == ["a@x.example", "b@x.example"]
    assert [box.address for box in letter.cc] == ["c@x.example"]
    assert "duplicate-header" in letter.warnings


def test_a_list_that_lost_its_indent_is_still_one():
    letter = read(b"To: a@x.example,\r\nb@x.example\r\nSubject: s\r\n\r\nwords")
    assert [box.address for box in letter.to] == ["a@x.example", "b@x.example"]
    assert (letter.subject, letter.text) == ("s", "words")


WARNINGS = [
    (b'From: "bank@bank.example" <a@evil.example>\r\n\r\n', "from-spoof"),
    ("From: Pаypal <a@x.example>\r\n\r\n".encode(), "mixed-script"),  # the second letter is Cyrillic
    ("From: a@exаmple.example\r\n\r\n".encode(), "mixed-script"),
    (b"From: a@x.example\r\nDate: Mon, 02 Mar 2099 06:00:00 +0000\r\n\r\n", "date-implausible"),
    (b"Received: from a by b; Mon, 02 Mar 2026 06:00:00 +0000\r\nDate: Mon, 09 Mar 2026 06:00:00 +0000\r\n\r\n",
     "date-implausible"),
    (b"From: a@x.example\r\nDate: yesterday\r\n\r\n", "date-unreadable"),
    (b"Subject: a\r\nSubject: b\r\n\r\n", "duplicate-header"),
    (b"Subject: a\r\n\r\n", "no-sender"),
    (b"Content-Type: application/zip; name=bill.pdf.exe\r\n\r\nx", "risky-file"),
]  # fmt: skip


@pytest.mark.parametrize(("raw", "code"), WARNINGS)
def test_warnings(raw, code):
    assert code in read(raw).warnings


QUIET = [
    b'From: "a@x.example" <A@x.example>\r\nDate: Mon, 02 Mar 2026 06:00:00 +0000\r\n\r\n',
    "From: Ольга Смирнова <o@x.example>\r\nSubject: Заказ iPhone\r\n\r\n".encode(),
    b"From: a@x.example\r\nReceived: from a by b; Mon, 02 Mar 2026 06:00:00 +0000\r\n"
    b"Date: Sun, 01 Mar 2026 06:00:00 +0000\r\n\r\n",
]


@pytest.mark.parametrize("raw", QUIET)
def test_ordinary_mail_gives_no_warning(raw):
    assert read(raw).warnings == ()


def test_a_name_alone_is_nobody_to_answer_to():
    letter = read(b'From: Ada <a@x.example>\nReply-To: "Bo Klein" <>\n\nHello')
    assert letter.reply_to == ()
