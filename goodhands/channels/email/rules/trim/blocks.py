"""Header blocks ("From: … Sent: … To: … Subject: …") and the lines that announce them."""

import re
from dataclasses import dataclass
from enum import Enum

from goodhands.channels.email.rules.trim.page import BLANKS, Page
from goodhands.channels.email.rules.trim.words_blocks import (
    COPY,
    DATE,
    FORWARDED,
    FROM,
    KEYS,
    ORIGINAL,
    OTHER,
    SUBJECT,
    TO,
)

LONGEST_KEY = 40
LONGEST_BLOCK = 40
LONGEST_RULE = 300
LONGEST_ANNOUNCEMENT = 120
LONGEST_RUN = 2000
_RUN_TOGETHER = re.compile(r"-{3,20} ?([^-]{6,60}?) ?-{3,20} ?(\S.*)")
RAW_KEYS = frozenset(
    (
        *(
            "received",
            "return-path",
            "message-id",
            "mime-version",
            "content-type",
            "content-transfer-encoding",
        ),
        *(
            "x-mailer",
            "in-reply-to",
            "references",
            "delivered-to",
            "dkim-signature",
            "authentication-results",
        ),
        *("user-agent", "list-id", "precedence"),
    )
)
_HOUR = re.compile(r"\d{1,2} ?[:.h時点时시] ?\d{2}(?![\d.])|\d ?[ap]\.?m\b|\d ?uhr|[午上下]", re.IGNORECASE)
_DAVID_LINES = ("Original Message processed by", "[Original Message processed by")
"""How the groupware David announces the mail that is answered."""
_MARKS = BLANKS + "*_|>#•"
_DASHES = "-_=*~–—―─━ \t\xa0\u200b.…+<>"
_OPENING_SIGNS = frozenset("-_=*~–—―─<+ ")
_RULE_SIGNS = frozenset("-_=*~–—―─━ ")


@dataclass(frozen=True, slots=True)
class Field:
    """One line of a block: what it tells and its value."""

    kind: str
    key: str
    value: str


@dataclass(frozen=True, slots=True)
class Block:
    """Lines `start` to `end` (exclusive), the announcing line included; `fields` in order."""

    start: int
    end: int
    fields: tuple[Field, ...]

    def first(self, kind: str) -> Field | None:
        """The first field of a kind."""
        return next((field for field in self.fields if field.kind == kind), None)


def lowered(words: str) -> str:
    """Lower case as the tables are written; the Turkish dotted capital loses its dot."""
    return words.lower().replace("i\u0307", "i")


def field_of(bare: str) -> Field | None:
    """Read "Subject: …", also bold or behind signs; None for any other line."""
    colon = bare.find(":", 0, LONGEST_KEY)
    wide = bare.find("：", 0, LONGEST_KEY)
    if colon < 0 or 0 <= wide < colon:
        colon = wide
    if colon <= 0:
        return None
    key = lowered(bare[:colon].strip(_MARKS))
    kind = KEYS.get(key)
    return Field(kind, key, bare[colon + 1 :].strip(_MARKS)) if kind else None


def block_at(page: Page, index: int, *, announced: bool = False) -> Block | None:
    """The header block that begins with line `index`; less evidence is needed after an announcing line."""
    first = field_of(page.bare[index])
    if first is None or first.kind in (COPY, OTHER) or not page.may_look():
        return None
    above = field_of(page.bare[index - 1]) if index else None
    if above is not None and above.kind != OTHER:
        return None
    fields, end = _read(page, index, first)
    block = Block(index, end, fields)
    if not announced and _is_raw(page, block):
        return None
    return block if _is_head(block, announced=announced) else None


def _is_raw(page: Page, block: Block) -> bool:
    """Raw header fields ("Received:", "Message-ID:") were pasted by a person or come from a bounce."""
    lines = [line for line in (block.start - 1, block.end) if 0 <= line < len(page)]
    beside = [page.bare[line][:LONGEST_KEY].partition(":")[0].lower() for line in lines]
    return not RAW_KEYS.isdisjoint([*beside, *(field.key for field in block.fields)])


def _read(page: Page, index: int, first: Field) -> tuple[tuple[Field, ...], int]:
    fields, end, at, misses = [first], index + 1, index + 1, 0
    while at < min(len(page), index + LONGEST_BLOCK) and misses < 6:
        field = field_of(page.bare[at])
        if field is not None:
            fields.append(field)
            end, misses = at + 1, 0
        elif page.bare[at]:
            misses += 1 if page.bare[at - 1] else 6
            if misses < 6:
                fields[-1] = Field(
                    fields[-1].kind, fields[-1].key, f"{fields[-1].value} {page.bare[at][:200]}"
                )
        elif at + 1 < len(page) and field_of(page.bare[at + 1]) is None:
            break
        at += 1
    return _trimmed(fields, page, index, end)


def _trimmed(fields: list[Field], page: Page, index: int, end: int) -> tuple[tuple[Field, ...], int]:
    """Continuation lines of the last field belong to the block only if that field is wrapped (addresses)."""
    last = page.bare[end - 1]
    while end < len(page) and page.bare[end] and (last.endswith((",", ";", "<")) or _goes_on(page.bare[end])):
        last = page.bare[end]
        end += 1
    return tuple(fields), end


def _goes_on(bare: str) -> bool:
    return bare.startswith("<") and "@" in bare[:80] and bare.endswith((">", ";", ","))


def _is_head(block: Block, *, announced: bool) -> bool:
    kinds = {field.kind for field in block.fields}
    addressed = any("@" in field.value for field in block.fields if field.kind in (FROM, TO, COPY))
    if announced and (len(kinds) >= 2 or addressed):
        return True
    if len(kinds & {FROM, DATE, TO, SUBJECT}) < 3 and not (DATE in kinds and kinds & {FROM, TO}):
        return False
    date = block.first(DATE)
    timed = date is not None and sum(sign.isdigit() for sign in date.value) >= 4
    if FROM in kinds and SUBJECT in kinds:
        return addressed or (timed and _tells_sender_and_hour(block))
    if FROM in kinds:
        return addressed and (timed or TO in kinds)
    return addressed and timed


def _tells_sender_and_hour(block: Block) -> bool:
    """Without an address: a name and the time of day. Forms ask for places and days alike."""
    author, date = block.first(FROM), block.first(DATE)
    return (
        author is not None
        and date is not None
        and not _HOUR.match(author.value)
        and bool(_HOUR.search(date.value))
    )


def is_rule(bare: str) -> bool:
    """A line of three or more dashes, underscores or the like, and nothing else."""
    return 3 <= len(bare) <= LONGEST_RULE and bare[0] in _RULE_SIGNS and not bare.strip("-_=*~–—―─━ ")


class Announces(Enum):
    """What a line announces: the mail that is answered, or one that is forwarded."""

    ORIGINAL = "original"
    FORWARD = "forward"


def announcement(bare: str) -> Announces | None:
    """Read "-----Original Message-----" and "Begin forwarded message:", in any known language."""
    if len(bare) < 6 or not (bare[0] in _OPENING_SIGNS or bare[-1] in ":："):
        return Announces.ORIGINAL if bare.startswith(_DAVID_LINES) else None
    dashed = bare[0] in _OPENING_SIGNS and bare[1] in _OPENING_SIGNS
    if dashed and len(bare) > 24:
        bare = _alone(bare)
    if len(bare) > LONGEST_ANNOUNCEMENT:
        return None
    core = lowered(bare.strip(_DASHES).rstrip(":：").strip(BLANKS + "*[]"))
    if not core:
        return None
    if core in FORWARDED:
        return Announces.FORWARD if dashed or bare[-1] in ":：" else None
    return Announces.ORIGINAL if dashed and core in ORIGINAL else None


def run_together(bare: str) -> str | None:
    """What follows the announcement if the program put announcement and fields in one line."""
    match = _RUN_TOGETHER.match(bare[:LONGEST_RUN]) if bare.startswith("---") else None
    return match[2] if match is not None and field_of(match[2]) is not None else None


def _alone(bare: str) -> str:
    match = _RUN_TOGETHER.match(bare[:LONGEST_RUN])
    return f"--{match[1]}--" if match is not None and field_of(match[2]) is not None else bare
