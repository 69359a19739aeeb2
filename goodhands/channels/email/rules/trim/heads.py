"""Head lines above a quote: "On 3 March 2026 at 10:00, Anna Berg <anna@example.org> wrote:".

Not one pattern a language, but evidence: a date, a time, an address, a word for "wrote", a colon at the end.
All searches run on a few joined lines of bounded length, and their number is bounded too.
"""

import re
from dataclasses import dataclass
from enum import IntEnum

from goodhands.channels.email.rules.trim.page import Page
from goodhands.channels.email.rules.trim.words_heads import (
    BY_PERSON,
    INTRO,
    SPLIT_ON,
    VERB,
    VERB_AT_END,
    VERBS,
    VERBS_UNSPACED,
    WEEKDAY_FIRST,
)

LONGEST_LINE = 400
LONGEST_HEAD = 700
LONGEST_UNDATED = 160
MOST_LINES = 5
MOST_NAMES = 7

_TIME = re.compile(
    r"(?<!\d)\d{1,2}\s?[:.hH時点时시]\s?\d{2}(?!\d)|\d{1,2}\s?(?:am|pm|a\.m|p\.m|uhr)\b", re.IGNORECASE
)
_YEAR = re.compile(r"(?<!\d)(?:19|20|25)\d\d(?!\d)|[٢۲][٠۰]\d\d")
_NUMERIC_DATE = re.compile(r"(?<!\d)\d{1,4}[./-] ?\d{1,2}[./-] ?\d{2,4}(?!\d)|\d月 ?\d|\d월 ?\d")
_NUMBER = re.compile(r"\d+")
_ADDRESS = re.compile(r"[<(\[][^<>()\[\]@]{0,120}@[^<>()\[\]]{0,200}[>)\]]+")
_ADDRESS_AT_END = re.compile(
    r"[<(\[] ?[^<>()\[\]\s]{0,120}@[^<>()\[\]]{0,200}[>)\]]+['\"\s\u200e\u200f\u202c]*[:：]?$"
)
_NAME_AND_ADDRESS = re.compile(r"[^.!?<>]{0,80}<[^<>]{1,200}@[^<>]{1,200}>[,，;]?$")
_NAMED_ALONE = re.compile(
    r"(?!(?:my|our|your|the|an?|his|her|their|meine?|unsere?|ihre?|mon|ma|votre|mi|mio|mia|min|mitt|mijn)\b)"
    rf"[^\s.!?:<>][^!?:<>]{{0,60}}<[^<>\s@]{{1,64}}@[^<>\s@]{{1,200}}> ?(?:{VERBS}|{VERBS_UNSPACED}) ?[:：]",
    re.IGNORECASE,
)
""" "Anna Berg <anna@example.org> wrote:" and nothing else."""
_VERB_BY_ADDRESS = re.compile(
    rf"[>)\]][\s,\u200f\u202c]*(?:\w+ ){{0,2}}(?:{VERBS}|{VERBS_UNSPACED}|于|於|在)|"
    rf"(?<!\w)(?!sent)(?:{VERBS})[^<>()\[\]]{{1,60}}[<(\[][^<>()\[\]@]{{1,80}}@",
    re.IGNORECASE,
)
_DATE_FIRST = re.compile(r"\d{4}[-/.]\d{1,2}[-/.]\d{1,2}\b")
_LAST_WORDS = frozenset(word.split()[-1] for word in VERBS.replace("\\", "").split("|"))
_UNSPACED_ENDS = tuple(VERBS_UNSPACED.split("|"))
_DECORATION = " \t-–—_*~=#|"


class Grade(IntEnum):
    """How sure it is that some lines are a head line."""

    NONE = 0
    WEAK = 1
    """Holds only if a quote follows."""
    LIKELY = 2
    SURE = 3


@dataclass(frozen=True, slots=True)
class Head:
    """Lines `start` to `end` (exclusive); `before` are own words that share the first of them."""

    start: int
    end: int
    grade: Grade
    before: str = ""


def head_ending_at(page: Page, index: int, floor: int) -> Head | None:
    """The head line whose last line is `index`, looking back no further than `floor`."""
    if not _may_end(page.bare[index]) or not page.may_look():
        return None
    best: tuple[Grade, int] = (Grade.NONE, index)
    for start in range(index, max(floor, index - MOST_LINES + 1) - 1, -1):
        if not page.bare[start] or len(page.bare[start]) > LONGEST_LINE or page.is_quoted(start):
            break
        grade = _grade(_joined(page.bare[start : index + 1]))
        if grade > best[0]:
            best = (grade, start)
        if best[0] >= Grade.LIKELY:
            break
    grade, start = best
    if grade is Grade.NONE:
        return None
    start = _stretched(page, start, index, floor)
    return _without_own_words(page, Head(start, index + 1, grade))


def _may_end(bare: str) -> bool:
    """Cheap: can a head line end with this line?"""
    if not 4 <= len(bare) <= LONGEST_LINE:
        return False
    last = bare[-1]
    if last in ":：":
        return True
    if last in "-–—_*~":
        words = bare.rstrip("-–—_*~ ")
        return bool(words) and bool(VERB_AT_END.search(words[-40:]))
    if last == ">" or " GMT" in bare[16:25]:
        return bool(_DATE_FIRST.match(bare))
    return bare.endswith(_UNSPACED_ENDS) or bare.rsplit(None, 1)[-1].lower() in _LAST_WORDS


def _joined(lines: list[str]) -> str:
    if len(lines) == 1:
        return lines[0]
    return " ".join(lines).replace("= ", "")


def _grade(text: str) -> Grade:
    if len(text) > LONGEST_HEAD:
        return Grade.NONE
    plain = _ADDRESS.sub(" ", text)
    if "://" in plain:
        return Grade.NONE
    verb = VERB.search(plain) is not None
    addressed = "@" in text
    dated = _dated(plain)
    if not dated:
        return _grade_undated(text, verb=verb, addressed=addressed)
    if addressed:
        return _grade_addressed(text, plain, verb=verb, dated=dated)
    if not verb:
        return Grade.WEAK if dated > 1 and _DATE_FIRST.match(plain) and " GMT" in plain[:30] else Grade.NONE
    told = dated > 1 and _tells_who(plain) and not BY_PERSON.search(plain)
    return Grade.LIKELY if told else Grade.WEAK


def _tells_who(plain: str) -> bool:
    """The word for "wrote" stands at the end, or only a name follows it."""
    if VERB_AT_END.search(plain[-60:]):
        return True
    ends = [match.end() for match in VERB.finditer(plain)]
    return bool(ends) and len(plain[ends[-1] :].split()) <= MOST_NAMES


def _grade_addressed(text: str, plain: str, *, verb: bool, dated: int) -> Grade:
    at_end = bool(_ADDRESS_AT_END.search(text[-330:]))
    if verb:
        stated = VERB_AT_END.search(text[-60:]) or at_end or _VERB_BY_ADDRESS.search(text)
        return Grade.SURE if stated and not BY_PERSON.search(plain) else Grade.WEAK
    if not at_end:
        return Grade.NONE
    bare = plain.lstrip(_DECORATION)
    begins = bare[:1].isdigit() or INTRO.match(bare) or WEEKDAY_FIRST.match(bare)
    if dated > 1 and begins and text.endswith((":", "：")):
        return Grade.SURE
    return Grade.WEAK


def _grade_undated(text: str, *, verb: bool, addressed: bool) -> Grade:
    if verb and len(text) <= LONGEST_UNDATED and (_NAMED_ALONE.fullmatch(text) or _is_dashed(text)):
        return Grade.LIKELY
    if not text.endswith((":", "：")):
        return Grade.WEAK if verb and addressed and VERB_AT_END.search(text[-60:]) else Grade.NONE
    if verb and (addressed or (len(text) <= 100 and not BY_PERSON.search(text))):
        return Grade.WEAK
    if addressed and len(text) <= 160 and INTRO.match(text):
        return Grade.WEAK
    return Grade.NONE


def _is_dashed(text: str) -> bool:
    """ "---- Anna Berg wrote ----" """
    core = text.strip("-–— ")
    dashed = text.startswith(("--", "——")) and text.endswith(("--", "——"))
    return dashed and VERB_AT_END.search(core) is not None and not BY_PERSON.search(core)


def _dated(plain: str) -> int:
    """0: no date; 1: a day with its year, or a date in figures; 2: with the time of day."""
    numbers = len(_NUMBER.findall(plain))
    if numbers < 2:
        return 0
    day = _YEAR.search(plain) or _NUMERIC_DATE.search(plain)
    if _TIME.search(plain) and (day or numbers >= 3):
        return 2
    return 1 if day else 0


def _stretched(page: Page, start: int, index: int, floor: int) -> int:
    """Take the line above too if the head line visibly begins there."""
    while start > floor and index - start < MOST_LINES and _begins_above(page, start, index):
        start -= 1
    return start


def _begins_above(page: Page, start: int, index: int) -> bool:
    above, here = page.bare[start - 1], page.bare[start]
    if not above or len(above) > LONGEST_LINE or page.is_quoted(start - 1):
        return False
    if here[0] == "<" or above[-1] in "<[(" or _unopened(here):
        return True
    if _starts_like_head(here) or above[-1] in ".!?:":
        return False
    if _starts_like_head(above):
        return True
    text = _joined(page.bare[start : index + 1])
    return "@" not in text and bool(_NAME_AND_ADDRESS.match(above))


def _unopened(bare: str) -> bool:
    closing = bare.find(">")
    return closing >= 0 and "@" in bare[:closing] and "<" not in bare[:closing]


def _starts_like_head(bare: str) -> bool:
    text = bare.lstrip(_DECORATION)
    return bool(INTRO.match(text) or WEEKDAY_FIRST.match(text) or _DATE_FIRST.match(text))


def _without_own_words(page: Page, head: Head) -> Head:
    """Some programs put the head line right behind the customer's last word."""
    first = page.bare[head.start]
    if _starts_like_head(first) or " On " not in first.replace("-", " "):
        return head
    matches = [match.start() for match in SPLIT_ON.finditer(first)]
    if not matches:
        return head
    before = first[: matches[-1]].rstrip(" -–—_")
    return Head(head.start, head.end, head.grade, before) if before else head
