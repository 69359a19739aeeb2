"""The asks of a customer's turn: questions, requests and wishes, one by one (unanswered-thread).

The composer shows them as a checklist that ticks itself off; `answers.open_asks` gives those still open.
"""

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from goodhands.conduct.rules.case import Case
from goodhands.conduct.rules.sentences import BULLET, Sentence, sentences
from goodhands.conduct.rules.topics import is_weak, topics_of
from goodhands.conduct.rules.turn import turn_text, written_text
from goodhands.conduct.rules.wording import asking, wishes
from goodhands.conduct.rules.wording.asking import Kind

_PLAIN = str.maketrans({"’": "'", "‘": "'", "ʼ": "'", "\u00a0": " ", "\n": " ", "\t": " "})
_OF_US = re.compile(
    r"\W*(?:(?!wh|how)\w+ )?(?:can|could|would|will|can't|couldn't|won't) "
    r"(?:you|u|ya|someone|somebody|anyone)\b(?! tell| let me know| confirm| explain)"
)
_TELLS = re.compile(
    r"\b(?:tell|know|wonder\w*|sure|certain|explain|confirm|ask|understand|see|find|curious|advise|clarify|"
    r"unsure|say|check)\b"
)
_INTRODUCES = re.compile(
    r"\b(?:questions?|know|needs?|wants?|confirm|tell|following|issues?|problems?|differences?|things|"
    r"points|please|errors?|mistakes?|changes?|requests?|like)\b"
)
_WH = re.compile(r"\b(?:what|when|where|which|who|why|how|whether|if)\b")
_LAST_PLEASE = re.compile(r"\b(?:please|pls|plz)[\s.!)]*$")
_THANKS = re.compile(r"\b(?:thanks|thank|thx)\b")
_JOINED = re.compile(r"\b(?:and|also|plus)\b")
_QUOTES = tuple('"“„«')
_INNER = re.compile(
    r"[^\w]((?:can|could|do|does|did|will|would|should|shall|may) (?:i|we|you|u|they|it)\b|is (?:it|"
    r"there|that|this)\b|"
    r"(?:what|when|where|how|why) (?:is|are|was|do|does|did|can|could|will|would|should|much|many|long|"
    r"about|to)\b)"
)
_EXPLAINS = re.compile(
    r"(?<=\w), (?:its?|we|i|i'm|i've|my|our|as|because|since|they|he|she|so|but|which|this|that|it's|"
    r"we're|otherwise|if)\b(?! (?:or|and)\b)|"
    r" or (?:else|i'm|i'll|i will|we'll|we will|we're|you'll|you will)\b|"
    r" (?:because|as (?:i|we|i'm|we're|my|our|it|it's|the|they)|so that|in order to|if|when|while|before|"
    r"after|in case)\b"
)
_LONE = re.compile(r"(?:if so,? )?(?:by )?(?:when|where|why|how|how much|which|what)\W*$")
_BRIEF, _LISTED, _FEW = 3, 2, 2
_MOST = 40  # asks of one turn; nobody answers more in a letter
_TRAILS = re.compile(
    r"[\s,;(–—-]*(?:(?<=[\s;,])\(\d\)\s*$)?(?:\b(?:and|or|but|also|plus|so|then)\b[\s,;–—-]*)*$",
    re.IGNORECASE,
)


class Ask(NamedTuple):
    """One thing the customer asks of us.

    `start` and `end` are code points in `turn_text(case)`. `kind` tells what shape an answer has. `topics` is
    what it is about; `around` is what stands beside it, for asks like "Is that normal?".
    """

    start: int
    end: int
    text: str
    kind: Kind
    topics: frozenset[str]
    around: frozenset[str] = frozenset()
    for_manager: bool = False


def asks_of(case: Case) -> tuple[Ask, ...]:
    """Return the asks of the turn answered, in order; small talk, rhetorical questions and quoted lines "
    "left out."""
    return read_asks(turn_text(case))


@lru_cache(maxsize=32)
def read_asks(text: str) -> tuple[Ask, ...]:
    """Return the asks of a customer's text."""
    found: list[Ask] = []
    cut = sentences(written_text(text))
    listed = False
    for i, sentence in enumerate(cut):
        lower = sentence.text.translate(_PLAIN).lower()
        around = topics_of(cut[i - 1].text.translate(_PLAIN).lower()) if i else frozenset[str]()
        if listed and BULLET.match(sentence.text):
            found.append(_ask(sentence, lower, around))
            continue
        listed = (
            lower.rstrip().endswith(":")
            and _INTRODUCES.search(lower) is not None
            and i + 1 < len(cut)
            and BULLET.match(cut[i + 1].text) is not None
        )
        if not listed:
            found += _asks_in(sentence, lower, around)
    return _without_doubles(found[:_MOST])


def ask_at(text: str, start: int, end: int) -> Ask:
    """Return the ask that stands at a known place of a text, for letters in which people marked the asks."""
    place = Sentence(start, end, text[start:end])
    before = [each for each in sentences(text) if each.end <= start][-1:]
    around = topics_of(before[0].text.translate(_PLAIN).lower()) if before else frozenset[str]()
    return _ask(place, place.text.translate(_PLAIN).lower(), around)


def _asks_in(sentence: Sentence, lower: str, around: frozenset[str]) -> Iterator[Ask]:
    starts = list(_starts(lower))
    is_question = lower.rstrip(" \"')*_").endswith("?")
    if not starts and is_question and not lower.startswith(_QUOTES):
        inner = list(_INNER.finditer(lower))
        starts = [inner[-1].start(1) if inner else _skip_lead(lower, 0)]
    elif (
        not starts
        and len(lower.split()) >= _BRIEF
        and _LAST_PLEASE.search(lower)
        and not _THANKS.search(lower)
    ):
        starts = [_skip_lead(lower, 0)]
    elif not starts:
        starts = list(_starts_inside(lower))
    for i, start in enumerate(starts):
        end = starts[i + 1] if i + 1 < len(starts) else len(lower)
        if i == 0 and asking.REFERS.match(lower[start:end]):
            start = 0
        announces = lower[start:end].rstrip().endswith(":") and i + 1 < len(starts)
        if announces or _is_idle(lower[start:end]) or _is_brief_please(lower[start:end]):
            continue
        before = topics_of(lower[:start]) if i == 0 and start else frozenset[str]()
        for first, last in _items(lower, start, end):
            piece = _TRAILS.sub("", sentence.text[first:last])
            place = Sentence(sentence.start + first, sentence.start + first + len(piece), piece)
            yield _ask(place, lower[first:last], around | before)


def _starts_inside(lower: str) -> Iterator[int]:
    """Give the place of a wish that stands in the middle of a sentence, or of a question without its mark."""
    inside, behind = asking.INSIDE.search(lower), wishes.INSIDE.search(lower)
    if inside:
        yield inside.start()
    elif behind:
        yield behind.start(1)
    elif asking.ENDS_ASKING.search(lower) and not wishes.WILL_HEAR.search(lower):
        yield 0


def _items(lower: str, start: int, end: int) -> list[tuple[int, int]]:
    """Return the parts of a request for several things; the whole request if it is for one or two."""
    sends = asking.SENDS.match(lower, start)
    cuts = list(asking.ITEM.finditer(lower, sends.end(), end)) if sends else []
    long = [cut for cut in cuts if "," in cut.group() or "also" in cut.group()]
    if len(cuts) < _LISTED or not long or _WH.search(lower, start, end):
        return [(start, end)]
    edges = [start, *(cut.end() for cut in cuts)]
    ends = [*(cut.start() for cut in cuts), end]
    return list(zip(edges, ends, strict=True))


def _ask(place: Sentence, lower: str, around: frozenset[str]) -> Ask:
    whole = BULLET.sub("", lower, count=1)
    asked, *rest = _EXPLAINS.split(whole, maxsplit=1)
    if rest and not _tells_what(topics_of(asked)):  # "curious if …", "could you check when …"
        asked, rest = whole, []
    topics = topics_of(asked)
    beside = topics_of(rest[0]) if rest else frozenset[str]()
    points_back = asking.POINTS_BACK.search(asked) and not _tells_what(topics)
    if not topics or points_back or asking.REFERS.match(lower):
        beside |= around
    return Ask(place.start, place.end, place.text, _kind(lower), topics, beside)


def _tells_what(topics: frozenset[str]) -> bool:
    """Tell whether topics say by themselves what an ask is about."""
    return sum(not is_weak(topic) for topic in topics) >= _FEW


def _starts(lower: str) -> Iterator[int]:
    """Give the places in a sentence where an ask begins."""
    is_question = lower.rstrip(" \"')*_").endswith("?")
    tells = started = False
    first = _skip_lead(lower, 0)
    if lower[first : first + 1] in _QUOTES:
        return
    if _begins(lower, first, "^", is_question=is_question):
        tells, started = _TELLS.search(lower, first, first + 60) is not None, True
        yield first
    for edge in asking.BOUNDARY.finditer(lower, first):
        at = edge.end()
        if not started and _goes_on(lower, at, edge.group()):
            continue
        if _begins(lower, at, edge.group(), is_question=is_question):
            started = True
            tells = tells or _TELLS.search(lower, at, at + 60) is not None
            yield at
        elif (tells or ":" in edge.group()) and _is_embedded(lower, at, tells=tells):
            tells = True
            yield at


def _is_embedded(lower: str, at: int, *, tells: bool) -> bool:
    """Tell whether a question of its own begins inside a sentence: "… and whether it floats"."""
    if asking.EMBEDDED.match(lower, at) is None or _LONE.match(lower, at):
        return False
    return tells or not lower.startswith("if ", at)


def _goes_on(lower: str, at: int, edge: str) -> bool:
    """Tell whether a verb behind "and" only goes on with a story: "I weighed it and put it back"."""
    return "and" in edge and lower.startswith(("i ", "we ")) and asking.ORDER.match(lower, at) is not None


def _begins(lower: str, at: int, edge: str, *, is_question: bool) -> bool:
    if asking.REQUEST.match(lower, at) or wishes.TOO.match(lower, at):
        return True
    joined = is_question and (_JOINED.search(edge) is not None or lower.startswith("if "))
    if edge != "^" and not joined and asking.NO_QUESTION_AFTER_COMMA.match(lower, at):
        return False
    if asking.WH_QUESTION.match(lower, at):
        return True
    if is_question:
        second = joined and "," in edge and asking.JOINED.match(lower, at) is not None
        loose = asking.LOOSE if edge == "^" else asking.WH_LOOSE if joined else asking.AUX_QUESTION
        return second or any(words.match(lower, at) for words in (loose, asking.AUX_QUESTION))
    if wishes.TELLS_DEEDS.match(lower, at):
        return False
    return (asking.AUX_QUESTION if edge == "^" else asking.AFTER_AND).match(lower, at) is not None


def _skip_lead(lower: str, at: int) -> int:
    lead = asking.LEAD.match(lower, at)
    return lead.end() if lead else at


def _is_idle(clause: str) -> bool:
    return any(words.search(clause) for words in (asking.RHETORICAL, asking.SMALL_TALK, wishes.NO_ASK))


def _is_brief_please(clause: str) -> bool:
    """Tell whether an ask is but a word and a please ("The first, please!"), a choice among what we "
    "offered."""
    if len(clause.split()) > _BRIEF or "please" not in clause or "?" in clause:
        return False
    return wishes.BRIEF_ORDER.match(clause) is None


def _kind(clause: str) -> Kind:
    bare = clause.strip()
    if asking.GENERIC.match(bare):
        return "help"
    inner = _WH.search(bare) if _TELLS.search(bare[:60]) else None
    if inner and inner.group() in ("if", "whether"):
        return "yes-no"
    if not inner and (_OF_US.match(bare) or asking.REQUEST.match(bare) or wishes.TOO.match(bare)):
        return "how-much" if asking.HOW_MUCH.search(bare) else "request"
    for kind, pattern in asking.KINDS:
        match = pattern.search(bare)
        if match and (
            inner
            or match.start() <= 12
            or asking.ENDS_ASKING.match(bare, match.start())
            or kind in ("how-long", "how-much")
        ):
            return kind
    return "yes-no"


def _without_doubles(found: list[Ask]) -> tuple[Ask, ...]:
    """Drop what only repeats an earlier ask, and bare calls for help beside a real ask."""
    real = [ask for ask in found if ask.kind != "help"] or found[:1]
    kept: list[Ask] = []
    for i, ask in enumerate(real):
        if (
            i
            and all(map(is_weak, ask.topics))
            and real[i - 1].kind == "request"
            and asking.CONFIRMS.match(ask.text.lower())
        ):
            continue
        if not any(
            ask.kind == other.kind and ask.topics | ask.around <= other.topics | other.around
            for other in kept
        ):
            kept.append(ask)
    return tuple(kept)
