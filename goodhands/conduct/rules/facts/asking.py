"""What a reply asks the customer for: typed questions, direct and indirect (CO-08)."""

import re
from collections.abc import Iterator
from dataclasses import replace
from functools import lru_cache

from goodhands.conduct.rules.draft import Draft
from goodhands.conduct.rules.facts.documents import DOCUMENTS
from goodhands.conduct.rules.facts.fact import Question
from goodhands.conduct.rules.facts.in_other_words import asked_in_other_words
from goodhands.conduct.rules.facts.of_it import LOOKS_OF, thing_after
from goodhands.conduct.rules.facts.open_asks import open_asks
from goodhands.conduct.rules.facts.papers import papers_asked
from goodhands.conduct.rules.facts.regions import CUES, REACH, Region, regions
from goodhands.conduct.rules.facts.stems import stem
from goodhands.conduct.rules.facts.steps import steps_told
from goodhands.conduct.rules.facts.things import NEW, OTHER, things
from goodhands.conduct.rules.literals import Sought
from goodhands.conduct.rules.sentences import BULLET, Sentence, body_sentences

_WORD = re.compile(r"[a-z]+(?:'s)?")
_VERIFY = Sought(
    r"\b(?:verif(?:y|ication|ying) (?:your |yourself|that |it |who |the account|you|before|for|purposes)|"
    r"verification|security (?:check|question|reasons|purposes|step)|for (?:your )?(?:own )?(?:security|"
    r"safety|data protection|protection)|"
    r"identity(?! provider)|identify you|last (?:four|4|three|3|two|few) (?:digits|characters|numbers)|"
    r"(?:your|the) (?:full )?date of birth|"
    r"birthday|birth date|passphrase|password you|your pin|memorable|"
    r"(?:that|if|whether) (?:it's|it is|this is|i'm (?:speaking|talking) (?:to|with)|i am (?:speaking|"
    r"talking) (?:to|with)) (?:really )?(?:you|the account)|prove|authenticat\w+|legitimate owner|account "
    r"holder|data protection(?! (?:officer|team|lead|department|specialist))|gdpr|privacy law|security)\b"
)
# … also in the sentence before or behind.
_NAMES_A_CHECK = Sought(
    r"\bverify(?! (?:what|which|whether|how|when|the|our|this))|verification|for (?:your )?security|identity(?! provider)|data protection(?! (?:officer|team|lead|department|specialist))"
)
_CHOICE = re.compile(
    r"\b(?:which|what) (?:one|of)\b|\bor\b|\beither\b|\bone of\b|\bboth\b|\bwhich (?:\w+ )?(?:order|"
    r"booking|parcel|item|invoice|bill|account|reservation|product|phone|number|address)\b"
)
_SOMEBODY = re.compile(
    r"\b(her|his|their|mother|father|husband|wife|sister|colleague|friend|neighbou?r|recipient|partner|son|"
    r"daughter|child|manager|guest|"
    r"passenger|user|owner|travell?er|"
    r"driver|carrier|bank|vet|doctor|brother|sister|mother|father|boss|assistant|accountant|seller|tenant|"
    r"landlord|technician|courier|sender|"
    r"teacher|student|employee|supplier|client|vendor|insurer|airline|hotel|shop|store|company|team|"
    r"contact)(?:s|'s|s')?(?:'s)? (?!name|number)"
)
_OF_OTHER = re.compile(
    r" (?:of|for|from|on) (?:your|the|a|an|each|every|both|all|any|one)?(?: \w+)? ?(?:new|other|second|"
    r"third|replacement|husband|wife|colleagues?|friend|neighbou?r|recipient|"
    r"partner|guests?|passengers?|users?|owner|travell?ers?|contact|person|seller|sender|technician|card|"
    r"next|returning|return flight|insurer|bank|vet|accountant|airline)\b"
)
_WISH = re.compile(
    r"would (?:you|suit|work|be best)|(?:do|does) (?:you|he|she|they) (?:want|need|prefer|wish)|will you (?:be|need|want)|should "
    r"(?:i|we|it)|shall (?:i|we|it)|(?:you|he|she|they|it|your \w+)(?:'d| would| will|'ll) (?:like|prefer|rather|want|need)|"
    r"would (?:he|she|they|your \w+) |(?:you|he|she|they) (?:wants?|needs?|prefers?)|are you (?:planning|looking|thinking)|can we (?:send|offer)|by when do|"
    r"^ ?(?:the|which|what) [a-z]+(?: [a-z]+)? (?:by|before) (?:the|\d|\w+day|tomorrow|tonight|noon|(?:jan|feb|mar|apr|may|"
    r"jun|jul|aug|sep|oct|nov|dec))"
)
_AHEAD = re.compile(
    r"\b(?:suits?|works|will|would|should|shall|can|may|could|do you|are you|is it|does|when(?:'s| is)|you'd|you want|you "
    r"need|plan|"
    r"mov\w+ date)\b"
)
_TELLS_APART = re.compile(
    r"(?:(?:on|in|at|for|to|from|with) )?(?:which|what) (?!(?:of|one|is|are|was|were|would|do|does|did|"
    r"should|can|could|will|has|have|shall|may|might|else|happen\w*|exactly)\b)\w+"
)
_INSTEAD = re.compile(
    r"\binstead\b|\brather\b|\bin exchange\b|\bfor the replacement\b|\bnext time\b|\bfrom now on\b|"
    r"(?<!cabin )(?<!home )(?<!room )(?<!flat )(?<!team )(?<!plan )(?<!house )(?<!at )(?<!in )\bnow\?"
)
# What is asked for a day that may never come.
_SOME_DAY = Sought(
    r"\bif (?:anything|something|you ever|(?:it|this|that) (?:happens|occurs|comes back|breaks) again|"
    r"there is ever|any )|"
    r"\bnext time\b|\bin (?:the )?future\b|\bwhenever\b|(?:^|[,;] )should (?:it|this|anything|something) \w+"
)
_HEADING = Sought(
    r":\s*$|\bfollowing\b|\b(?:two|three|four|these|some) (?:things|details|points|questions)\b"
)

_NOT_THIS = re.compile(r"\b(?:other|different|alternative|instead|own|our|my|its own|replacement|missing)\b")
_PROPOSES = re.compile(r"\b(?:could|can|may|might|shall|should)\b")
_ANEW = re.compile(r"\b(?:new|updated|changed|corrected)\b")
# "Please confirm the order": a yes is wanted, not what was ordered.
_TO_GO_AHEAD = re.compile(
    r"\W*(?:the|your|this) (?:order|booking|reservation|purchase|offer|quote|quotation)\b(?! (?:number|no\b|id\b|code|date|reference|details))"
)
_TITLES = {
    "day": "day",
    "time": "time",
    "place": "place",
    "person": "name",
    "count": "number",
    "sum": "amount",
    "age": "age",
    "other": "answer",
    "measure": "size",
}
_MOST = 60  # questions of one reply that are looked into


def asked(draft: Draft) -> tuple[Question, ...]:
    """Return what a reply asks the customer for, in order, one question a kind and place.

    Identity checks are left out. Whether it is known is for the caller to find out.
    """
    return asked_in(draft.own_words, body_sentences(draft))


def asked_in(own: str, said: tuple[Sentence, ...]) -> tuple[Question, ...]:
    """Return what the sentences `said` of a text ask for; `own` is the text in lower case."""
    found: dict[tuple[str, str, int], Question] = {}
    is_list = False
    checks = [_VERIFY.search(own, each.start, each.end) for each in said]
    names = [_NAMES_A_CHECK.search(own, each.start, each.end) for each in said]
    for i, sentence in enumerate(said):
        low = own[sentence.start : sentence.end]
        listed = is_list and BULLET.match(sentence.text) is not None
        if not listed:
            is_list = _HEADING.search(low) is not None and not CUES.isdisjoint(_WORD.findall(low))
        if not (checks[i] or names[max(0, i - 1)] or names[min(i + 1, len(said) - 1)]):
            if len(found) > _MOST:
                break
            for each in _questions(low, listed=listed):
                question = replace(each, start=sentence.start + each.start, end=sentence.start + each.end)
                found.setdefault((question.kind, question.want, question.start), question)
    return tuple(sorted(found.values(), key=lambda question: (question.start, -question.end)))


@lru_cache(maxsize=512)
def _questions(low: str, *, listed: bool) -> tuple[Question, ...]:
    """Return the questions of a sentence in lower case, at their places in it."""
    steps = (Question(kind, first, last, groups) for kind, first, last, groups in steps_told(low, 0))
    return (*_asked(low, listed=listed), *steps)


def _asked(low: str, *, listed: bool) -> Iterator[Question]:
    if listed:
        yield from _read(low, Region(0, min(len(low), REACH), "give"))
    if _SOME_DAY.search(low):
        return
    if not CUES.isdisjoint(_WORD.findall(low)) or "?" in low:
        for region in regions(low, 0, len(low)):
            if low[: region.start].rstrip().endswith("confirm") and _TO_GO_AHEAD.match(low, region.start):
                continue
            yield from _read(low, region)
            yield from _open(low, region)
            for each in papers_asked(low[region.start : region.end], region):
                yield replace(each, start=region.start + each.start, end=region.start + each.end)
        yield from asked_in_other_words(low)


def _read(low: str, region: Region) -> Iterator[Question]:
    """Read the questions of one region of a sentence."""
    text = low[region.start : region.end]
    taken: list[tuple[int, int]] = []
    for kind, start, end, about in things(text, region):
        place = (start, end)
        if place not in taken and any(start < last and first < end for first, last in taken):
            continue
        if kind != "date":
            taken.append(place)
        before, after = _beside(text, start, end)
        whose = _SOMEBODY.search(before)
        others = _NOT_THIS if kind in DOCUMENTS else OTHER
        if others.search(before) or (kind != "amount" and _OF_OTHER.match(after)):
            continue
        yield Question(
            kind,
            region.start + start,
            region.start + end,
            thing_after(after) if kind in LOOKS_OF else about,
            whose=whose[1] if whose else "",
            wants_wish=_WISH.search(_segment(text, start, end)) is not None,
            wants_new=NEW.search(before) is not None or _INSTEAD.search(text) is not None,
            is_ahead=_AHEAD.search(text[start:]) is not None,
            tells_apart=(region.how == "wh" and _TELLS_APART.match(text) is not None)
            or text[:start].endswith("which "),
            is_choice=_CHOICE.search(text) is not None,
        )


def _open(low: str, region: Region) -> Iterator[Question]:
    """Read what a region asks for by no kind of its own; a wish or another one than the one we know is none."""
    text = low[region.start : region.end]
    for ask in open_asks(text, region):
        said = text[ask.start : ask.end]
        if _is_new(said, text) or (ask.want in ("day", "time") and _PROPOSES.search(said)):
            continue
        whose = _SOMEBODY.search(said)
        yield Question(
            f"open:{_TITLES.get(ask.want, ask.head)}",
            region.start + ask.start,
            region.start + ask.end,
            ask.about,
            whose=stem(whose[1]) if whose else "",
            is_ahead=_AHEAD.search(said) is not None,
            is_choice=_CHOICE.search(text) is not None,
            want=ask.want,
            head=stem(ask.head),
        )


def _is_new(said: str, text: str) -> bool:
    """Tell whether an open ask is for a wish, or for another thing than the one we know."""
    other = OTHER.search(said.replace("how old", "")) or _ANEW.search(said)
    return bool(other or _WISH.search(said) or _INSTEAD.search(text))


def _segment(text: str, start: int, end: int) -> str:
    """Return the part of a list of questions that holds the thing at start..end."""
    first = max(text.rfind(mark, 0, start) for mark in (",", ";", " and "))
    stops = [at for at in (text.find(mark, end) for mark in (",", ";", " and ")) if at >= 0]
    return text[max(first, 0) : min(stops, default=len(text))]


def _beside(text: str, start: int, end: int) -> tuple[str, str]:
    """Return the words right before a thing (back to the comma or "and") and after it."""
    before = re.split(r"[,:;]| and | or ", text[:start])[-1]
    return before, text[end:]
