"""What a stretch of a reply asks for: a number, a trait, a date, a file, a count, or a thing by its name."""

import re
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from goodhands.conduct.rules.facts.cues import beginnings
from goodhands.conduct.rules.facts.documents import documents_asked
from goodhands.conduct.rules.facts.measures import measures_asked
from goodhands.conduct.rules.facts.numbers import ASKED, asked_kind, kind_of
from goodhands.conduct.rules.facts.regions import Region
from goodhands.conduct.rules.facts.stems import stems_of
from goodhands.conduct.rules.facts.times_told import DATE_OF, EVENTS, WHEN, Event
from goodhands.conduct.rules.facts.trait import Trait
from goodhands.conduct.rules.facts.traits import TRAITS
from goodhands.conduct.rules.wordlists import words

NEW = re.compile(r"\b(?:new|updated|changed|corrected|current)\b")
OTHER = re.compile(
    r"\b(?:another|second|different|other|alternative|alternate|additional|more|extra|further|any|instead|"
    r"correct|right|proper|old|previous|"
    r"last (?:four|4|three|two)|first (?:four|two)|next|preferred|backup|own|our|my|its own|each|all|both|"
    r"whole|replacement|missing|best)\b"
)
_WH_GAP = re.compile(
    r"(?:(?:to|on|at|in|by|from|for|with) )?(?:what|which|whose|how)(?:'s|'re)?(?:,? (?:exactly|is|are|was|"
    r"were|does|do|did|would|be|your|the|"
    r"this|that|these|those|their|its|exact|precise|current|full|best|type|kind|sort|make|model|"
    r"of|name|number|version|new|for|in|on|to|at|original|present|right|correct|colou?r|size|main|usual|"
    r"and|or|other|a|an|\w+'s|delivery|shipping|exactly|please))*,? ?$"
)
_OPENS = re.compile(rf"(?:(?:to|on|at|in|by|from|for|with) )?$|{_WH_GAP.pattern}")
_ATTRIBUTE = re.compile(r"\b(?:colou?r|size)\b")
_BARE = re.compile(
    r"(?:(?:hi|hello|hey|ok|okay|sure|and|thanks|great)[,!.]? )?(?:your |the |ur )?(?:\w+ ){0,1}?$"
)
_BARE_AFTER = re.compile(
    r"(?: of (?:the|your) \w+)?(?: and (?:your |the )?[a-z -]+)?,? ?(?:please|pls|thanks)?[ ,]*[?.!]*\s*$"
)
_COUNT = re.compile(
    r"\bhow (?:many|much)(?: of)?(?: (?:your|the|these|those))? (?P<what>[a-z]+)(?: (?P<more>[a-z]+))?|"
    r"\b(?:number|quantity) of (?P<of>(?!the|your|this|our|that|it|all)[a-z]+)|\b(?P<bare>quantity)\b"
)
_COUNTED_NOT = words(
    "do did does will would should can have are were is was time long of more days hours minutes weeks"
)
_PHRASE = re.compile(
    r"\b(?:your|the|which|what|whose)(?: (?:exact|full|current|own|name of|name of your|name of the|id of "
    r"your|type of|kind of))*((?: (?!should\b|did\b|does\b|could\b|shall\b|may\b|and\b|or\b|so\b|to\b|"
    r"for\b|with\b|on\b|in\b|by\b|of\b|you\b|we\b|is\b|"
    r"are\b|was\b|do\b|did\b|at\b|from\b|that\b|which\b|it\b|has\b|have\b|will\b|would\b|can\b|when\b|if\b|"
    r"as\b)[a-z][a-z'-]+){1,3})"
)
_OBJECT = re.compile(r"(?:^|[,:;]|\b(?:and|or|also|both|either|with|know|is|are)) ?$")
_NOT_GENERIC = words("""
    problem issue question matter thing way reason case order booking invoice account time day details
    information team link button page help opportunity chance reply answer message email mail best rest
    moment way same following return item parcel package product
""")


class Thing(NamedTuple):
    """Something a stretch asks for: its kind, its place in the stretch, the words that narrow it down."""

    kind: str
    start: int
    end: int
    about: frozenset[str] = frozenset()


def things(text: str, region: Region) -> Iterator[Thing]:
    """Give what `text`, the words of `region`, asks for; one place may be given under two kinds."""
    begun = beginnings(text)
    events = [event for event in EVENTS if not begun.isdisjoint(event.cues)]
    traits = [trait for trait in TRAITS if not begun.isdisjoint(trait.cues)]
    yield from _whole_questions(text, events, traits)
    if region.how in ("give", "need", "have") and not region.is_after_test:
        yield from (Thing(*found) for found in documents_asked(text, 0))
    yield from (Thing(*found) for found in measures_asked(text))
    for match, kind in _nouns(text, events, traits):
        if _is_in_place(text, match, region):
            yield Thing(kind, match.start(), match.end())
    if region.how in ("give", "need", "wh") and not region.is_after_test:
        yield from _phrases(text, region)


def _whole_questions(text: str, events: list[Event], traits: list[Trait]) -> Iterator[Thing]:
    for event in events:
        match = event.asked.search(text)
        if match:
            yield Thing(event.kind, match.start(), match.end())
    for trait in traits:
        match = trait.question.search(text) if trait.question else None
        if match:
            yield Thing(trait.kind, match.start(), match.end())
    yield from _counts(text)
    yield from _dates(text)


def _counts(text: str) -> Iterator[Thing]:
    match = _COUNT.search(text)
    if match:
        named = (match["what"], match["more"], match["of"])
        counted = [word for word in named if word and word not in _COUNTED_NOT]
        yield Thing("quantity", match.start(), match.end(), stems_of(" ".join(counted)))


def _dates(text: str) -> Iterator[Thing]:
    """Give a question for the time of anything: "when did it squeal first", "the moving date"."""
    match = WHEN.search(text)
    if match:
        rest = re.split(r",| and |\?", text[match.end() :])[0]
        about = stems_of(rest) - _NO_EVENT
        if about or not rest.strip() or _HAPPENED.match(rest):
            yield Thing("date", match.start(), match.end() + len(rest), about)
    for match in DATE_OF.finditer(text):
        of = stems_of(match["of"] or match["what"] or "")
        yield Thing("date", match.start(), match.end(), of - _NO_EVENT)


def _nouns(text: str, events: list[Event], traits: list[Trait]) -> Iterator[tuple[re.Match[str], str]]:
    for event in events:
        if event.noun:
            yield from ((match, event.kind) for match in event.noun.finditer(text))
    for trait in traits:
        if trait.noun:
            yield from ((match, trait.kind) for match in trait.noun.finditer(text))
    yield from ((match, asked_kind(match)) for match in ASKED.finditer(text))
    yield from ((match, kind_of(match[1]) or match[1]) for match in _WHICH.finditer(text))
    yield from ((match, "product") for match in _PRODUCT.finditer(text))


_NO_EVENT = stems_of("""
    happen exactly suit good best convenient time date day call reach expect see take place help first like
    want prefer wish hour receive reply answer exact
""")
_HAPPENED = re.compile(r" ?(?:did|was|were|has|have) ")
_WHICH = re.compile(
    r"(?<=which )(order|booking|reservation|invoice|bill|claim|contract|policy|flight|shipment|"
    r"parcel)s?\b(?! (?:type|day|date|time|company|agency|website))"
)
_PRODUCT = re.compile(
    r"(?<=which )(?:model|make) of \w+|(?<=what )(?:model|make) of \w+|"
    r"(?:the|your) (?:exact )?model(?=,| and | of |[.?!]|$)|"
    r"what (?:kind|sort|type|make|model) of (?:machine|product|item|device|kit|model|unit|appliance|instrument|"
    r"article)\b|"
    r"(?<=which )(?:product|item|model|kit|article|antibody|machine|unit|reel|chair|table|sofa|lamp|"
    r"instrument|vehicle|appliance)s?\b|"
    r"(?<=what )(?:product|item|model|kit|article|antibody|machine|unit)s?\b|(?:product|item|model|kit) "
    r"(?:you(?:'re| are)|this|it) |"
    r"(?:name|model|type|make) of (?:the|your) (?:\w+ )?(?:product|item|kit|machine|device|article|unit|"
    r"appliance|instrument|vacuum|chair|table|sofa|lamp|printer)\b|(?:product|item) name"
)


def _is_in_place(text: str, match: re.Match[str], region: Region) -> bool:
    """Tell whether a noun is what is asked for: right behind the question word, or given, needed, had."""
    if region.how == "bare":
        return (
            _BARE.match(text[: match.start()]) is not None
            and len(text[: match.start()].split()) < 4
            and _BARE_AFTER.match(text, match.end()) is not None
        )
    if region.how == "wh":
        return _WH_GAP.match(text[: match.start()]) is not None or _is_coordinated(text, match.start())
    return True


def _is_coordinated(text: str, at: int) -> bool:
    """Tell whether a noun is the second of "which phone and iOS version"."""
    return (
        re.match(
            r"(?:what|which)(?:'s| is| are)? (?:the |your )?(?:\w+ ){1,3}and (?:the |your |which |what )?$",
            text[:at],
        )
        is not None
    )


def _phrases(text: str, region: Region) -> Iterator[Thing]:
    """Give what else is asked for by its plain name: "your subdomain", "which instrument"."""
    for match in _PHRASE.finditer(text):
        if region.how != "wh" and not _OBJECT.search(text[: match.start()]):
            continue
        if region.how == "wh" and not _OPENS.match(text[: match.start()]):
            continue
        if region.how == "wh" and _ATTRIBUTE.search(text[: match.start()]):
            continue
        phrase = match[1].strip()
        names = frozenset(_names(phrase))
        if names:
            yield Thing(f"other:{phrase}", match.end(1) - len(phrase), match.end(1), names)


def _names(phrase: str) -> Iterable[str]:
    """Give the names under which a thing may be filed: "new meter reading", "meter reading", "reading"."""
    parts = phrase.split()
    if (
        (parts[-1] in _NOT_GENERIC and (len(parts) == 1 or parts[-1] != "time"))
        or NEW.search(phrase)
        or OTHER.search(phrase)
    ):
        return ()
    owner = [parts[-2].removesuffix("'s")] if len(parts) > 1 and parts[-1] in ("name", "number", "id") else []
    return (" ".join(parts), " ".join(parts[-2:]), parts[-1], parts[0].removesuffix("'s"), *owner)
