"""The customer inside a forwarded mail."""

import re

from goodhands.channels.email.rules.trim.blocks import (
    Announces,
    Block,
    announcement,
    block_at,
    lowered,
    run_together,
)
from goodhands.channels.email.rules.trim.heads import Grade, head_ending_at
from goodhands.channels.email.rules.trim.page import BLANKS, Page, open_page
from goodhands.channels.email.rules.trim.words_blocks import FORWARD_SUBJECTS, FROM

LONGEST_SUBJECT = 60
LOOK_AHEAD = 40
_QUOTES = BLANKS + ">"
_ADDRESS = re.compile(r"[^\s<>()\[\]\"',;:|*]{1,64}@[^\s<>()\[\]\"',;:|*]{1,255}")
_FINNISH = ("lähettäjä", "lähetetty", "vastaanottaja", "aihe", "päivämäärä")


def tells_of_forward(subject: str | None) -> bool:
    """Does the subject begin with "Fwd:", "WG:", "TR:" or their like (and not with "Re:")?"""
    if not subject:
        return False
    prefix, colon, _ = subject.strip(BLANKS).replace("：", ":")[:LONGEST_SUBJECT].partition(":")
    return bool(colon) and lowered(prefix.strip(BLANKS + ".")) in FORWARD_SUBJECTS


def forwarded_from(text: str, html: str | None, subject: str | None) -> str | None:
    """The address of the author of a forwarded mail (design/mail.md); None where nothing was forwarded.

    A mail counts as forwarded if it announces so ("---------- Forwarded message ---------"), or if its
    subject does ("WG: …") and a header block or head line follows: Outlook announces a reply no otherwise.
    """
    page = _unquoted(open_page(text))
    by_subject = tells_of_forward(subject)
    for index, bare in enumerate(page.bare):
        if announcement(bare) is Announces.FORWARD:
            return _author_beside(bare) or _author_below(page, index + 1)
        address = None
        if by_subject:
            address = _author_beside(bare) or _author_at(page, index, subject)
        if address is not None:
            return address
        if not by_subject and _begins_reply(page, index):
            return None
    return None


def _author_at(page: Page, index: int, subject: str | None) -> str | None:
    block = block_at(page, index)
    if block is not None and not _is_finnish_reply(block, subject):
        return _author_of(block)
    return _author_in_head(page, index)


def _unquoted(page: Page) -> Page:
    """Apple Mail and Thunderbird put quote signs before the forwarded mail, Outlook for Mac four spaces."""
    return Page(page.lines, bare=[bare.lstrip(_QUOTES) for bare in page.bare])


def _begins_reply(page: Page, index: int) -> bool:
    """A head line or block above any announcement: then the forwarded mail is part of the history."""
    head = head_ending_at(page, index, max(0, index - 4))
    if head is not None and head.grade is not Grade.WEAK:
        return True
    return block_at(page, index) is not None


def _author_below(page: Page, index: int) -> str | None:
    for line in range(index, min(index + LOOK_AHEAD, len(page))):
        if not page.bare[line]:
            continue
        block = block_at(page, line, announced=True)
        if block is not None and block.first(FROM) is not None:
            return _author_of(block)
        address = _author_in_head(page, line)
        if address is not None:
            return address
    return None


def _author_beside(bare: str) -> str | None:
    """Yahoo's plain text may run announcement and fields together in one line."""
    fields = run_together(bare)
    return None if fields is None else _address_in(fields)


def _author_of(block: Block) -> str | None:
    author = block.first(FROM)
    return None if author is None else _address_in(author.value)


def _author_in_head(page: Page, index: int) -> str | None:
    head = head_ending_at(page, index, max(0, index - 4))
    if head is None or head.grade is Grade.WEAK:
        return None
    return _address_in(" ".join(page.bare[head.start : head.end]))


def _address_in(value: str) -> str | None:
    """The address in "Anna Berg <anna@example.org>", "anna@example.org [mailto:…]" and the like."""
    bracketed = value.find("<", 0, 1000)
    for part in (value[bracketed:] if bracketed >= 0 else "", value):
        match = _ADDRESS.search(part[:1000].replace("mailto:", " "))
        if match is not None:
            return match[0].strip(".,;:'\"*_")
    return None


def _is_finnish_reply(block: Block, subject: str | None) -> bool:
    """In Finnish "VS:" means a reply; in Danish and Norwegian, a forwarded mail."""
    is_vs = bool(subject) and subject is not None and subject.strip().lower().startswith("vs:")
    return is_vs and any(field.key in _FINNISH for field in block.fields)
