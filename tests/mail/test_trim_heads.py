"""Head lines and header blocks of the mail programs, in their languages, above quotes of every form."""

from pathlib import Path

import pytest

from goodhands.channels.email.rules.trim import trim

FIXTURES = Path(__file__).parent / "trim"
NEW = "Thank you, that helped a lot.\n\nCould you send two more to the old address?"
OLD = [
    "Dear Ben,",
    "",
    "your order 1180 left our harbour today.",
    "It should be with you on Friday.",
    "",
    "Ada",
]
QUOTED = "\n".join(f"> {line}".rstrip() for line in OLD)
UNQUOTED = "\n".join(OLD)


def rows(name: str) -> list[list[str]]:
    lines = (FIXTURES / name).read_text(encoding="utf-8").splitlines()
    return [
        [cell.strip() for cell in line.split(" | ")] for line in lines if line and not line.startswith("#")
    ]


HEADS = [(f"{lang} {program}", head.replace("⏎", "\n")) for lang, program, head in rows("head_lines.txt")]
BLOCKS = [(lang, fields.split(";")) for lang, fields in rows("blocks.txt")]
ORIGINALS = [line for kind, line in rows("announcements.txt") if kind == "o"]
NAMELESS = {"en no colon", "de zitat", "en name first"}
"""Heads that say too little to be believed without a quote below."""

heads = pytest.mark.parametrize("head", [head for _, head in HEADS], ids=[name for name, _ in HEADS])
blocks = pytest.mark.parametrize("fields", [fields for _, fields in BLOCKS], ids=[name for name, _ in BLOCKS])


def block_text(fields: list[str], *, bold: str = "", gap: str = "\n") -> str:
    lines = []
    for field in fields:
        key, equals, value = field.partition("=")
        lines.append(f"{bold}{key}:{bold} {value}" if equals else "_" * 32)
    return gap.join(lines)


@heads
@pytest.mark.parametrize("gap", ["\n\n", "\n"], ids=["blank", "close"])
def test_head_line_and_quote_below_the_reply_are_taken_off(head, gap):
    assert trim(f"{NEW}\n\n{head}{gap}{QUOTED}\n", None).reply == NEW


@heads
def test_head_line_right_below_the_last_word_is_taken_off(head):
    assert trim(f"{NEW}\n{head}\n{QUOTED}\n", None).reply == NEW


@heads
def test_head_line_above_a_quote_without_signs_is_taken_off(head):
    name = next(name for name, text in HEADS if text == head)
    if name in NAMELESS:
        pytest.skip("too little to go by without a quote below")
    assert trim(f"{NEW}\n\n{head}\n\n{UNQUOTED}\n", None).reply == NEW


@heads
def test_words_below_the_quote_are_the_reply(head):
    assert trim(f"{head}\n\n{QUOTED}\n\n{NEW}\n", None).reply == NEW


@heads
def test_answers_between_quotes_stay_with_what_they_answer(head):
    mail = f"{head}\n\n> Which size?\n\nThe large one.\n\n> Which colour?\n\nGreen, please.\n\n> Ada\n"
    assert trim(mail, None).reply == "> Which size?\n\nThe large one.\n\n> Which colour?\n\nGreen, please."


@heads
def test_carriage_returns_and_quoted_heads_change_nothing(head):
    nested = head.replace("\n", "\n> ")
    mail = f"{NEW}\n\n{head}\n\n{QUOTED}\n>\n> {nested}\n>> Hello\n".replace("\n", "\r\n")
    assert trim(mail, None).reply == NEW


@blocks
@pytest.mark.parametrize("bold", ["", "*"], ids=["plain", "bold"])
@pytest.mark.parametrize("gap", ["\n", "\n\n"], ids=["close", "spaced"])
def test_header_block_ends_the_reply(fields, bold, gap):
    assert trim(f"{NEW}\n\n{block_text(fields, bold=bold, gap=gap)}\n\n{UNQUOTED}\n", None).reply == NEW


@blocks
@pytest.mark.parametrize("rule", ["_" * 32, "-" * 30, "  _____  ", "* * *"])
def test_rule_above_a_header_block_goes_with_it(fields, rule):
    assert trim(f"{NEW}\n\n{rule}\n{block_text(fields)}\n\n{UNQUOTED}\n", None).reply == NEW


@blocks
def test_header_block_before_quoted_lines(fields):
    assert trim(f"{NEW}\n\n{block_text(fields)}\n\n{QUOTED}\n", None).reply == NEW


@pytest.mark.parametrize("line", ORIGINALS)
def test_announced_original_ends_the_reply(line):
    block = block_text(BLOCKS[0][1])
    assert trim(f"{NEW}\n\n{line}\n{block}\n\n{UNQUOTED}\n", None).reply == NEW
    assert trim(f"{NEW}\n\n{line}\n\n{UNQUOTED}\n", None).reply == NEW
    assert trim(f"{NEW}\n\n{line}\n{HEADS[5][1]}\n\n{QUOTED}\n", None).reply == NEW
