"""Finds the signature at the end of own words.

Sure signs only: a bare name under "Best regards" stays, for somebody wrote it by hand.
"""

import re

from goodhands.channels.email.rules.trim.page import BLANKS
from goodhands.channels.email.rules.trim.sign_offs import contact_paragraph, dashed_name, ruled_name
from goodhands.channels.email.rules.trim.words_signatures import (
    BRAND,
    CLOSING,
    CONTACT,
    DATA,
    DEVICE,
    DISCLAIMER,
    DISCLAIMER_WORDS,
    EXCUSE,
    FOOTER,
    LIST_FOOTER,
    NETWORK_AT_END,
    POSTSCRIPT,
    SENT_FROM,
    SENT_FROM_END,
    SENT_FROM_MY,
    TITLE,
)

LONGEST_LINE = 200
LOOK_BACK = 60
MOST_LINES_AFTER_DASHES = 25
MOST_LINES = 12
PROSE_WORDS = 9
MOST_PASSES = 6
MOST_DELIMITERS = 2
LONGEST_DISCLAIMER = 4000
MOST_WORDS = 9
MOST_WORDS_WITH_NETWORK = 14

_DELIMITERS = frozenset(("--", "—", "– –", "——", "−−", "- -", "--=20"))
_RULE = re.compile(r"[-_=*~—–]{3,80}$|__$")
_UNDERSCORES = re.compile(r"_{2,80}$")
_LINK = re.compile(r"\[([^\[\]]{1,80})\]\([^()]{1,200}\)|<[^<>]{1,200}>")
_ORNAMENTS = BLANKS + "<>()[]*_-–—~|\"'"
_CLAUSE = re.compile(r"[.!;,](?:\s+|$)")
_GENERIC_DEVICE = re.compile(
    r"^(?:e-?mail|mail|phone|computer|pc|telefon|telefono|teléfono|telephone|téléphone)$", re.I
)
_BY_MEANS = re.compile(r"\w+ (?:via|by|with|using|on|per|avec|par|con|met|med|com|cu)\b", re.IGNORECASE)
_SHORT = re.compile(r"from my\b|get\b|download\b", re.IGNORECASE)
_MOTTO = re.compile(r"(?:swiss-based )?(?:secure|encrypted|privacy)[\w -]{0,30}e?-?mail", re.IGNORECASE)
_PASSIVE = re.compile(r"gesendet[.!]*$", re.IGNORECASE)


def split_signature(lines: list[str], *, follows: bool) -> tuple[list[str], list[str]]:
    """Own words and what is signature below them; `follows` says that other own words stand further up.

    Only then may the lines be nothing but a name or a block of contacts.
    """
    kept = _without_blank_end(lines)
    end = len(kept)
    for _ in range(MOST_PASSES):
        start = _signature_start(kept, follows=follows) if kept else None
        if start is None:
            break
        kept = _without_blank_end(kept[:start])
    return kept, lines[len(kept) : end]


def drop_machine_lines(lines: list[str]) -> tuple[list[str], list[str]]:
    """Take out "Sent from my iPhone" and its like where it stands alone, with own words below it."""
    kept: list[str] = []
    removed: list[str] = []
    for index, line in enumerate(lines):
        alone = not (index and lines[index - 1].strip(BLANKS)) or (
            removed and removed[-1] == lines[index - 1]
        )
        if line.strip(BLANKS) == "ᐧ" or (alone and is_machine_line(line.strip(BLANKS))):
            removed.append(line)
        else:
            kept.append(line)
    return kept, removed


def _without_blank_end(lines: list[str]) -> list[str]:
    end = len(lines)
    while end and not lines[end - 1].strip(BLANKS):
        end -= 1
    return lines[:end]


def _signature_start(lines: list[str], *, follows: bool) -> int | None:
    first = max(0, len(lines) - LOOK_BACK)
    fence = next((index for index in range(len(lines) - 1, first, -1) if lines[index].startswith("```")), -1)
    first = max(first, fence + 1)
    tail = lines[first:]
    if not tail:
        return None
    if first or follows:
        tail, first = ["", *tail], first - 1
    bare = [line.strip(BLANKS) for line in tail]
    for find in _FINDERS:
        start = find(bare, tail)
        if start is not None:
            return first + start
    return None


def _after_dashes(bare: list[str], lines: list[str]) -> int | None:
    if bare.count("--") > MOST_DELIMITERS:  # A list, not a signature.
        return None
    for index, text in enumerate(bare):
        if text in _DELIMITERS:
            below = [line for line in bare[index + 1 :] if line]
            if any(POSTSCRIPT.match(line) for line in below):
                continue
            if lines[index].rstrip("\r\n") == "-- " and len(below) <= MOST_LINES_AFTER_DASHES:
                return index
            if len(below) <= MOST_LINES and not any(_is_prose(line) or DATA.match(line) for line in below):
                return index
    return None


def _is_prose(text: str) -> bool:
    if text.endswith(("?", "？")):
        return True
    if len(text.split(None, PROSE_WORDS)) < PROSE_WORDS:
        return False
    return not (CONTACT.search(text[:300]) or LIST_FOOTER.search(text[:300]))


def _last_machine_line(bare: list[str], lines: list[str]) -> int | None:
    start = None
    for index in range(len(bare) - 1, -1, -1):
        if not bare[index]:
            continue
        if bare[index] != "ᐧ" and not is_machine_line(bare[index]) and not _is_footer(bare[index]):
            break
        start = index
    return start


def _is_footer(text: str) -> bool:
    short = len(text) <= LONGEST_LINE and len(text.split()) <= 2 * PROSE_WORDS
    return short and FOOTER.match(text.lstrip(_ORNAMENTS)) is not None


def is_machine_line(text: str) -> bool:
    """ "Sent from my iPhone" and its like, as one whole line; not the beginning of a sentence."""
    if not 6 <= len(text) <= LONGEST_LINE:
        return False
    if text.startswith(("<<", "(", "*")):
        text = text.strip(_ORNAMENTS)
    text = _LINK.sub(lambda match: match[1] or " ", text).strip(_ORNAMENTS)
    if not (SENT_FROM.match(text) or SENT_FROM_END.search(text)) or text.endswith("?"):
        return False
    clause, rest = _partition_clause(text)
    if rest and not (EXCUSE.match(rest) or is_machine_line(rest) or _MOTTO.match(rest)):
        return False
    return _is_machine_clause(clause)


def _is_machine_clause(clause: str) -> bool:
    words = len(clause.split())
    if not SENT_FROM.match(clause):
        return words <= 4 and len(clause) <= 40 and BRAND.search(clause) is not None
    device = DEVICE.search(clause)
    if _SHORT.match(clause) and words > 6:
        return False
    if device is None:
        return SENT_FROM_MY.match(clause) is not None and words <= 8
    if _BY_MEANS.match(clause) and _GENERIC_DEVICE.match(device[0]):
        return False
    long = _PASSIVE.search(clause) or NETWORK_AT_END.search(clause)
    return words <= (MOST_WORDS_WITH_NETWORK if long else MOST_WORDS)


def _partition_clause(text: str) -> tuple[str, str]:
    match = _CLAUSE.search(text)
    if match is None:
        return text, ""
    return text[: match.start()], text[match.end() :]


def _after_rule(bare: list[str], lines: list[str]) -> int | None:
    """A ruled-off block of contact lines or the footer of a mailing list."""
    for index, text in enumerate(bare):
        if not _RULE.match(text) or index == 0:
            continue
        below = [line for line in bare[index + 1 :] if line and not _RULE.match(line)]
        if not below or len(below) > MOST_LINES or any(_is_prose(line) for line in below):
            continue
        if _is_card(below):
            return index
        footer = any(LIST_FOOTER.search(line[:LONGEST_LINE]) for line in below) and any(
            map(_is_contact, below)
        )
        signed = _UNDERSCORES.match(text) or CLOSING.match(_above(bare, index))
        if footer or (signed and _is_name(below[0]) and not any(DATA.match(line) for line in below)):
            return index
    return None


def _is_card(lines: list[str]) -> bool:
    """At least two lines of contacts among lines that are neither data nor fields of a form."""
    if any(DATA.match(line) or (":" in line and not _is_contact(line)) for line in lines):
        return False
    return sum(map(_is_contact, lines)) >= 2 and not _is_contact(lines[0])


def _is_contact(text: str) -> bool:
    return CONTACT.search(text[:300]) is not None


def _above(bare: list[str], index: int) -> str:
    return next((text for text in reversed(bare[max(0, index - 3) : index]) if text), "")[:LONGEST_LINE]


def _is_name(text: str) -> bool:
    """One to five words as names and companies are written: no figures, no end of a sentence."""
    words = text.strip("*_ ").split()
    if not words or len(words) > 5 or len(text) > 60 or text[-1] in "?!:;,":
        return False
    return not any(sign.isdigit() for sign in text) and (words[0][0].isupper() or not words[0][0].islower())


def _contact_block(bare: list[str], lines: list[str]) -> int | None:
    """A closing formula, a name, and at least one line with a telephone, an address or a title."""
    for index in range(max(1, len(bare) - 2 * MOST_LINES), len(bare)):
        if len(bare[index]) > 60 or not CLOSING.match(bare[index]):
            continue
        below = [line for line in bare[index + 1 :] if line]
        if not 2 <= len(below) <= MOST_LINES or not _is_name(below[0]):
            continue
        if any(_is_prose(line) or DATA.match(line) for line in below):
            continue
        if any(CONTACT.search(line[:300]) or TITLE.search(line[:300]) for line in below[1:]):
            return index
    return None


def _disclaimer(bare: list[str], lines: list[str]) -> int | None:
    """The last paragraphs, from one that begins as a notice of confidentiality does."""
    end = len(bare)
    while end:
        start = end
        while start and bare[start - 1]:
            start -= 1
        paragraph = " ".join(bare[start:end])[:LONGEST_DISCLAIMER].lstrip(_ORNAMENTS)
        if start == 0 or not DISCLAIMER_WORDS.search(paragraph):
            return None
        if DISCLAIMER.match(paragraph) and len(set(DISCLAIMER_WORDS.findall(paragraph.lower()))) >= 2:
            return start
        end = start
        while end and not bare[end - 1]:
            end -= 1
    return None


_FINDERS = (
    _after_dashes,
    _after_rule,
    _last_machine_line,
    dashed_name,
    ruled_name,
    _contact_block,
    contact_paragraph,
    _disclaimer,
)
