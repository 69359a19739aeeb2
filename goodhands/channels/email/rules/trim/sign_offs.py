"""Finds names and blocks of contacts that close a mail without a line of dashes above them.

A bare name under "Best regards" is not among them: somebody wrote it by hand.
"""

import re

from goodhands.channels.email.rules.trim.words_signatures import (
    CLOSING,
    CONTACT,
    DATA,
    DETAILS_FOLLOW,
    TITLE,
    VIA_DEVICE,
)

LONGEST_LINE = 60
LONGEST_SIGN = 10
MOST_LINES = 8
MOST_NAMES = 3
MOST_TITLE_WORDS = 6
_BULLETS = frozenset("-–—/~*•")
_DASHED_NAME = re.compile(
    r"(?:/\w[\w.'’-]{1,20}|[-–—]\w[\w.'’-]{0,20} [^\W\d_][\w.'’-]{0,20})"
    r"(?: [\w.'’-]{1,20})?$"
)
_DASHED_WORD = re.compile(r"[-–—]( ?)[^\W\d_][\w'’]{2,15}\.?$")
_NAME_WORD = re.compile(r"[^\W\d_][^\W\d_]?\.?|[^\W\d_][^\W\d_'’.-]*(?:['’.-]+[^\W\d_]+)*[.,]?")
_SENTENCE_END = re.compile(r"[.!…)]\s*$")


def dashed_name(bare: list[str], lines: list[str]) -> int | None:
    """ "-Anna Berg", "/Anna" or "-anna" as the last words, below the end of a sentence."""
    last = bare[-1]
    if not 3 <= len(last) <= 45 or len(bare) < 2:
        return None
    above = next((text for text in reversed(bare[:-1]) if text), "")
    if above[:1] in _BULLETS or above.endswith(":"):
        return None
    if not bare[-2] and last[1].isupper() and _DASHED_NAME.match(last):
        return len(bare) - 1
    word = _DASHED_WORD.match(last)
    if word is None or not _SENTENCE_END.search(above) or (word[1] and bare[-2]):
        return None
    return len(bare) - 1


def ruled_name(bare: list[str], lines: list[str]) -> int | None:
    """ "---" and nothing but a name below it."""
    below = [text for text in bare[-3:] if text]
    if len(below) < 2 or len(below[-2]) > 5 or below[-2].strip("-–—_") or below[-2][:2] == "- ":
        return None
    start = len(bare) - 1 - bare[::-1].index(below[-2])
    above = next((text for text in reversed(bare[:start]) if text), "")
    is_signed = bool(above) and not above.endswith(":") and is_persons_name(below[-1], most=3)
    return start if is_signed and len(below[-2]) >= 3 else None


def is_persons_name(text: str, *, least: int = 1, most: int = 4) -> bool:
    """Words of letters alone, each with a capital (if its script has them); a doctor's degree may follow."""
    words = text.partition(", ")[0].split()
    if not least <= len(words) <= most or len(text) > LONGEST_LINE:
        return False
    return all(not word[0].islower() and _NAME_WORD.fullmatch(word) for word in words)


def contact_paragraph(bare: list[str], lines: list[str]) -> int | None:
    """A last paragraph that opens with a name and holds contacts, where no sentence has asked for them."""
    start = _card_start(bare)
    written = [text for text in bare[start:] if text]
    if any(len(line) > LONGEST_LINE + LONGEST_SIGN for line in written):
        return None
    block = _undecorated(written)
    above = next((text for text in reversed(bare[:start]) if text), "")
    if start == 0 or not 2 <= len(block) <= MOST_LINES or not above:
        return None
    if not is_persons_name(block[0], least=2) or _invites_details(above):
        return None
    if len(block) == 2 and VIA_DEVICE.match(block[1]):
        return start
    return start if _holds_contacts(block) else None


def _card_start(bare: list[str]) -> int:
    """Where the last paragraph begins; with nothing but contacts in it, the name stands one higher."""
    start = _paragraph_start(bare, len(bare))
    if not all(len(line) <= LONGEST_LINE and CONTACT.search(line) for line in bare[start:]):
        return start
    end = start
    while end and not bare[end - 1]:
        end -= 1
    upper = _paragraph_start(bare, end)
    named = bare[upper:end]
    is_head = 1 <= len(named) <= MOST_NAMES and is_persons_name(named[0], least=2)
    return upper if is_head and all(map(_is_title, named[1:])) else start


def _paragraph_start(bare: list[str], end: int) -> int:
    while end and bare[end - 1]:
        end -= 1
    return end


def _is_title(text: str) -> bool:
    """A position, a department or a company: words with capitals and no end of a sentence."""
    return TITLE.search(text[:LONGEST_LINE]) is not None or is_persons_name(text, most=MOST_TITLE_WORDS)


def _holds_contacts(block: list[str]) -> bool:
    """Two contacts, or one beside a title; one alone closes a card whose other lines are names."""
    if any(len(line) > LONGEST_LINE or line.endswith("?") or DATA.match(line) for line in block):
        return False
    contacts = sum(1 for line in block[1:] if CONTACT.search(line))
    others = [line for line in block[1:] if not CONTACT.search(line)]
    if contacts >= 2 or (contacts and any(map(TITLE.search, others))):
        return True
    return contacts == 1 and bool(others) and block[-1] not in others and all(map(_is_title, others))


def _undecorated(block: list[str]) -> list[str]:
    """The lines without the sign that some set before each line of their signature ("| ", "// ")."""
    low, high = min(block), max(block)
    alike = [first == second for first, second in zip(low, high, strict=False)]
    prefix = low[: alike.index(False) if False in alike else 0]
    if not prefix or prefix[0].isalnum():
        return block
    return [line[len(prefix) :].strip() for line in block]


def _invites_details(above: str) -> bool:
    """ "Please call me:" or "My new address is as follows." """
    if CLOSING.match(above[:LONGEST_LINE]):
        return False
    return above.endswith((":", "：", ",")) or DETAILS_FOLLOW.search(above[-300:]) is not None
