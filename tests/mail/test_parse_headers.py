"""Subjects, dates and identifiers: what a header says, in the forms that real programs write."""

import pytest

from goodhands.channels.email.rules.read import read
from goodhands.channels.email.rules.read.dates import read_date
from goodhands.channels.email.rules.read.encoded import decode_words
from goodhands.channels.email.rules.read.ids import read_ids, read_in_reply_to, read_message_id

WORDS = [
    ("=?utf-8?Q?Gr=C3=BC=C3=9Fe?=", "Grüße"),
    ("=?utf-8?B?w6Q=?= =?utf-8?B?w7Y=?=", "äö"),
    ("=?utf-8?Q?a?= b =?utf-8?Q?c?=", "a b c"),
    ("=?utf-8?Q?=C3?= =?utf-8?Q?=A4?=", "ä"),  # a letter cut in two
    ("=?utf-8?B?w?= =?utf-8?B?6Q=?=", "ä"),  # base64 cut in two
    ("=?utf-8?Q?what?=20now?=", "what? now"),  # a question mark that should have been encoded
    ("=?utf-8?Q?Hello?=Ada", "HelloAda"),
    ("=?utf-8?B?SGVsbG8gd29y", "Hello wor"),  # cut off
    ("=?utf-8?Q?spaces in word?=", "spaces in word"),
    ("=?x-unknown?Q?caf=E9?=", "café"),
    ("=?utf-8?Q?f=FCr?=", "für"),  # says UTF-8, is Windows-1252
    ("=?iso-8859-1?Q?=80_5?=", "€ 5"),
    ("=?gb2312?B?xOO6ww==?=", "你好"),
    ("=?iso-2022-jp?B?GyRCLSEbKEI=?=", "①"),  # a vendor sign
    ("=?utf-8*de?Q?=C3=A4?=", "ä"),
    ("=?utf-8?X?no kind?=", "=?utf-8?X?no kind?="),
    ('"=?utf-8?Q?J=C3=B6rg?="', '"Jörg"'),
    ("=?utf-8?Q??=", ""),
]


@pytest.mark.parametrize(("written", "meant"), WORDS)
def test_encoded_words(written, meant):
    assert decode_words(written) == meant


DATES = [
    ("Mon, 02 Mar 2026 06:00:00 +0100", "2026-03-02T06:00:00+01:00"),
    ("2 Mar 26 06:00 EST", "2026-03-02T06:00:00-05:00"),
    ("Fri, 21 Nov 97 09:55:06 EDT", "1997-11-21T09:55:06-04:00"),
    ("Fri, 21 Nov 1997 09(comment):   55  :  06 -0600", "1997-11-21T09:55:06-06:00"),
    ("(a (b)) Thu (day), 01 (d) Oct (m) 2026 12 (h): 00 (n): 00 GMT", "2026-10-01T12:00:00+00:00"),
    ("Mon, 2 Mar 2026 06:00:00 +0200 (CEST)", "2026-03-02T06:00:00+02:00"),
    ("Mon, 2 Mar 2026 06:00:00 CEST", "2026-03-02T06:00:00+02:00"),
    ("Mon, 2 Mar 2026 06:00:00 -0000", "2026-03-02T06:00:00+00:00"),
    ("Mon, 2 Mar 2026 06:00:00 XYZ", "2026-03-02T06:00:00+00:00"),
    ("Thu, 10 Jul 1997 14:53:31 EST5EDT", "1997-07-10T14:53:31-05:00"),
    ("Mon, 2 Mar 2026 06:00:00 H0500", "2026-03-02T06:00:00+00:00"),
    ("Wed, 15 Dec 2010    59:10 -0500", None),
    ("Mon, 2 Mar 2026 06:00:00", "2026-03-02T06:00:00+00:00"),
    ("Mon,02 Mar 2026 06:00:00 GMT+0200", "2026-03-02T06:00:00+02:00"),
    ("Mon Mar  2 06:00:00 CET 2026", "2026-03-02T06:00:00+01:00"),
    ("Mon Mar  2 06:00:00 +0100 2026", "2026-03-02T06:00:00+01:00"),
    ("2026-03-02T06:00:00.123+05:30", "2026-03-02T06:00:00+05:30"),
    ("Monday, 02-Mar-26 06:00:00 GMT", "2026-03-02T06:00:00+00:00"),
    ("Mon, 2 Mar 2026 6:00 PM", "2026-03-02T18:00:00+00:00"),
    ("02.03.2026 06:00", "2026-03-02T06:00:00+00:00"),
    ("3/2/2026 6:00:00 AM", "2026-03-02T06:00:00+00:00"),
    ("Mo, 2 Mär 2026 06:00:00 +0100", "2026-03-02T06:00:00+01:00"),
    ("Mon, 02 Mar 2026 06.00.00 +0100", "2026-03-02T06:00:00+01:00"),
    ("Wed, 01 Oct 2026 12:00:00 +9959", "2026-09-27T08:01:00+00:00"),
    ("Sat, 31 Dec 2016 23:59:60 +0000", "2017-01-01T00:00:00+00:00"),
    ("Thu, 31 Feb 2026 12:00:00 +0000", None),
    ("Thu, 01 Oct 2026 12:60:00 +0000", None),
    ("Thu, 01 Oct 2026 12:00:00 +0060", None),
    ("Thu, 01 Oct 2026 12:00:00 +99999", None),
    ("01 Jan 1899 12:00:00 +0000", None),
    ("Today", None),
    ("1234567890", None),
    ("12:00", None),
    ("", None),
    ("(" * 5000 + ")" * 5000 + "Mon, 02 Mar 2026 06:00:00 +0100", "2026-03-02T06:00:00+01:00"),
]


@pytest.mark.parametrize(("written", "meant"), DATES)
def test_dates(written, meant):
    assert read_date(written) == meant


IDS = [
    ("<a@b.example> <c@d.example>", ("a@b.example", "c@d.example")),
    ("<a@b.example><c@d.example>", ("a@b.example", "c@d.example")),
    ("<a@b.example>, <c@d.example>", ("a@b.example", "c@d.example")),
    ("<[AB12@host.example]>", ("[AB12@host.example]",)),
    ("<a@b.example>, <cut off   ", ("a@b.example",)),
    ("<a@b.example <c@d.example>", ("a@b.example", "c@d.example")),
    ("<long.part @b.example>", ("long.part@b.example",)),
    ("a@b.example c@d.example", ("a@b.example", "c@d.example")),
    ("<> <not an identifier> <a@b.example>", ("a@b.example",)),
    ("nothing here", ()),
]


@pytest.mark.parametrize(("written", "meant"), IDS)
def test_identifiers(written, meant):
    assert read_ids(written) == meant


def test_the_message_answered_is_found_in_a_sentence():
    assert read_in_reply_to('Message from "A" <a@x.example> of Monday. <id1@x.example>') == "id1@x.example"
    assert read_in_reply_to("<id1@x.example> (A's message of Monday)") == "id1@x.example"
    assert read_in_reply_to("garbage") is None


def test_a_message_id_without_brackets_or_host_is_kept():
    assert read_message_id("abc@x.example") == "abc@x.example"
    assert read_message_id("<abc>") == "abc"
    assert read_message_id("two words") is None


BLOCKS = [
    (b"\xef\xbb\xbfSubject: marked\r\n\r\nx", "marked", "x"),
    ("Subject: wide\r\n\r\nsome text that is long enough to tell".encode("utf-16"), "wide", "some text that"),
    (b"\r\n\r\nSubject: after blank lines\r\n\r\nx", "after blank lines", "x"),
    (b"From a@x.example Mon Mar  2 06:00:00 2026\nSubject: from a mailbox\n\nx", "from a mailbox", "x"),
    (b"Subject: old\rTo: b@y.example\r\rline one\rline two\r", "old", "line one\nline two\n"),
    (b"Subject: folded\r\n\tagain\r\n\r\nx", "folded again", "x"),
    (b"To: b@y.example\r\nrubbish line\r\nSubject: behind rubbish\r\n\r\nx", "behind rubbish", "x"),
    (
        b"Subject: no blank line\r\nThe text begins at once.\r\n",
        "no blank line",
        "The text begins at once.\n",
    ),
    (b"subject : space before colon\r\n\r\nx", "space before colon", "x"),
    ("Subject: Größe\r\n\r\nx".encode(), "Größe", "x"),
    ("Subject: Größe\r\n\r\nx".encode("latin-1"), "Größe", "x"),
    ("Subject: Заказ\r\nContent-Type: text/plain; charset=koi8-r\r\n\r\nx".encode("koi8-r"), "Заказ", "x"),
    (b"Subject: =?utf-8?Q?one=0D=0ABcc:_two?=\r\n\r\nx", "one Bcc: two", "x"),
    (b"Subject: nul\x00inside\r\n\r\nx", "nulinside", "x"),
    (b"X: y\r\n\r\nx", None, "x"),
    (b"Just words, no header at all.\r\n", None, "Just words, no header at all.\n"),
    (b"", None, ""),
]


@pytest.mark.parametrize(("raw", "subject", "text"), BLOCKS)
def test_header_blocks(raw, subject, text):
    letter = read(raw)
    assert letter.subject == subject
    assert letter.text.startswith(text)


def test_headers_are_found_whatever_their_case():
    letter = read(b"x-LOOP: a\r\nX-Loop: b\r\n\r\n")
    assert letter.headers.get("X-loop") == "a"
    assert letter.headers.all("x-loop") == ("a", "b")
