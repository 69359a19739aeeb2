"""What holds for every mail: no word of the customer is lost, trimming twice changes nothing, work stays small."""

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from goodhands.channels.email.rules.trim import forwarded_from, trim
from goodhands.channels.email.rules.trim.page import MOST_LOOKS, open_page
from goodhands.channels.email.rules.trim.scan import End, scan

HEAD = "On Tue, 3 Mar 2026 at 10:04, Ada Lindqvist <ada@lindqvist.example> wrote:"
BLOCK = "From: Ada <ada@lindqvist.example>\nSent: Tuesday, March 3, 2026 10:04 AM\nTo: Ben\nSubject: Lamp"
PIECES = (
    *(
        "Hello Ada,",
        "my lamp hums.",
        "",
        "",
        "> Which colour?",
        ">> older",
        "Blue, please.",
        "- one",
        "* two",
    ),
    *(
        HEAD,
        "wrote:",
        "On Monday I wrote:",
        "-----Original Message-----",
        "From: Helsinki",
        "To: me",
        "--",
        "-- ",
    ),
    *(
        "_____",
        "Sent from my iPhone",
        "Regards,",
        "Ada",
        "+358 9 555 0100",
        "```",
        "| a | b |",
        "    indented",
    ),
    *(
        "---------- Forwarded message ---------",
        "##- Please type your reply above this line -##",
        "-Ada",
        "ᐧ",
    ),
    *(
        BLOCK,
        "<ada@lindqvist.example> wrote:",
        "Subject: x",
        "\t",
        "\xa0",
        "http://a.example",
        "Am 03.03.2026 um",
    ),
)
mails = st.lists(st.sampled_from(PIECES) | st.text(max_size=30), max_size=25).map("\n".join)
calm = st.lists(
    st.sampled_from(
        [piece for piece in PIECES if piece not in ("--", "-- ", "_____", "| a | b |", "    indented")]
    )
    | st.text("abc äß.,", max_size=30),
    max_size=25,
).map("\n".join)
words = st.text("abcdefghijklmnopqrstuvwxyzäöüßéñ ABCXYZ,.!?'()", min_size=1, max_size=60).filter(str.strip)
prose = st.lists(words | st.just(""), min_size=1, max_size=15).map("\n".join).filter(str.strip)


@given(mails)
@settings(max_examples=200, deadline=None)
def test_every_line_of_the_reply_stands_in_the_mail(mail):
    lines = set(mail.replace("\r\n", "\n").replace("\r", "\n").split("\n"))
    trimmed = trim(mail, None)
    for line in trimmed.reply.split("\n"):
        assert not line.strip() or any(line.strip() in other for other in lines)
    assert bool(trimmed.reply) == bool(mail.strip())
    assert trimmed.signature is None or trimmed.signature.strip()


@given(calm)
@settings(max_examples=200, deadline=None)
def test_trimming_a_reply_again_changes_nothing(mail):
    once = trim(mail, None).reply
    assert trim(once, None).reply == once


@given(prose)
@settings(max_examples=200, deadline=None)
def test_mail_without_quote_and_signature_is_not_touched(text):
    assert trim(text, None).reply == text.strip()
    assert trim(text, None).signature is None


@given(prose)
@settings(max_examples=120, deadline=None)
def test_words_above_a_quote_are_the_reply(text):
    assert trim(f"{text}\n\n{HEAD}\n\n> Which colour?\n> Ada\n", None).reply == text.strip()
    assert trim(f"{text}\n\n{BLOCK}\n\nWhich colour?\n", None).reply == text.strip()


@given(prose, prose)
@settings(max_examples=120, deadline=None)
def test_no_answer_around_or_between_quotes_is_lost(first, second):
    for mail in (
        f"{HEAD}\n> Colour?\n\n{first}\n\n> Size?\n\n{second}\n\n> Ada\n",
        f"{first}\n\n{HEAD}\n> Colour?\n\n{second}\n",
        f"{HEAD}\n\n> Colour?\n\n{first}\n\n{second}\n",
    ):
        reply = trim(mail, None).reply
        kept = [line.strip() for line in reply.split("\n")]
        for line in [*first.split("\n"), *second.split("\n")]:
            assert any(line.strip() in other for other in kept)


@given(mails, st.text(max_size=200), st.text(max_size=40))
@settings(max_examples=200, deadline=None)
def test_nothing_makes_it_fail(mail, html, subject):
    trim(mail, html, subject)
    address = forwarded_from(mail, html, subject)
    assert address is None or address in mail


BAITS = {
    "on on on": "On " * 15_000,
    "on lines": "On Mon x\n" * 5_000,
    "wrote lines": "On Mon 3 Mar 2026 10:00 x wrote:\n" * 2_000,
    "wrote": "wrote " * 9_000,
    "torn heads": "On 3 Mar\n2026 at\n10:00 A\n<a@b\n> wrote:\n" * 1_000,
    "fields": "From: a@b 2026 10:00\n" * 3_000,
    "fields of two": "From: a@b\nTo: c@d\n\n" * 2_000,
    "announcements": "-----Original Message-----\n" * 2_000,
    "dates": "10:00 3.3.2026:\n" * 4_000,
    "quotes and words": "> a\nb\n" * 10_000,
}


@pytest.mark.parametrize("bait", BAITS.values(), ids=BAITS.keys())
def test_looks_at_heads_and_blocks_are_bounded(bait):
    page = open_page(f"Hello\n\n{bait}")
    assert scan(page, is_forward=False).end in End
    assert MOST_LOOKS - max(page.looks_left, 0) <= MOST_LOOKS
    assert trim(page.lines[0] + f"\n\n{bait}", None).reply.startswith("Hello")


def test_a_head_below_an_ordinary_long_mail_is_still_found():
    listed = "\n".join(f"{number}. lamp number {number} costs: {number},50" for number in range(900))
    asked = "\n".join(f"Question {number}:\nWhat now?" for number in range(40))
    assert trim(f"{listed}\n{asked}\n\n{HEAD}\n> Hello", None).reply == f"{listed}\n{asked}"


def test_long_lines_are_read_as_words():
    line = "word " * 100_000
    assert trim(f"{line}\n\n{HEAD}\n> Hello", None).reply == line.strip()
    assert re.fullmatch("x+", trim("x" * 1_000_000, None).reply)
