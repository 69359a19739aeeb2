"""What a thing looks like: known where the customer gave its colour, what it is made of, what is on it."""

import re
from collections.abc import Iterator

from goodhands.conduct.rules.case import Case
from goodhands.conduct.rules.facts.classes import CLASSES
from goodhands.conduct.rules.facts.fact import Fact, Question
from goodhands.conduct.rules.facts.statements import statements
from goodhands.conduct.rules.literals import Sought
from goodhands.conduct.rules.wordlists import words

LOOKS = "looks"
_ASKED = Sought(
    r"\bwhat (?:does|did|do) (?:the|your|it|they|this|that|his|her)(?: (?P<noun1>[a-z -]{2,30}?))? look like|"
    r"\bdescribe (?:the|your|it\b|his|her)(?: (?P<noun2>[a-z -]{2,30}?))?(?= (?:to|for|in|so|a|please|and|you)\b|[?.,;]|$)|"
    r"\bdescription of (?:the|your|it\b|his|her)(?: (?P<noun3>[a-z -]{2,30}?))?(?= (?:to|for|in|so|please|and|you)\b|[?.,;]|$)"
)
_NO_THING = re.compile(
    r"\b(?:problem|issue|noise|fault|situation|damage|error|incident|accident|event|symptom|pain|smell|leak|screen|page|message|"
    r"steps?|experience|trouble|crack|stain|defect|rash|wound|room|house|garden|person|man|woman|driver|setup|process)s?\b"
)
_ANYTHING = words("item items thing things object toy bag luggage piece belongings it")
_COLOUR = (
    r"(?:light |dark |navy |pale |bright )?(?:black|white|red|blue|green|yellow|gr[ae]y|brown|pink|purple|orange|beige|navy|silver|gold|"
    r"golden|cream|turquoise|olive|burgundy|tan|teal|striped|checked|spotted|tartan)(?:[- ]and[- ]\w+)?"
)
_TRAIT = re.compile(
    rf"\b(?:{_COLOUR}|{CLASSES['material']}|{CLASSES['metal']}|wooden|woollen)\b(?P<then>(?: (?!and\b|in\b|on\b|at\b|with\b)[a-z-]+){{1,3}})"
)
_IS_SO = re.compile(
    rf"\b(?P<noun>[a-z]+)(?: ?\(|, | is | was |: )(?:all |a |in |plain )?{_COLOUR}\b|^ ?it(?:['’]s| is| has| was)\b.{{0,30}}?\b{_COLOUR}\b"
)
_LOST = re.compile(
    r"\b(?:lost|left|forgot(?:ten)?|missing|fell|stayed|stolen|dropped|misplaced|mislaid|vanished|gone|still (?:on|in|at))\b"
)


def looks_asked(low: str) -> Iterator[Question]:
    """Give the questions of a sentence (lower case) for what a thing looks like; the thing stands in `head`."""
    for match in _ASKED.finditer(low):
        noun = (match["noun1"] or match["noun2"] or match["noun3"] or "it").strip()
        if not _NO_THING.search(noun):
            yield Question("open:look of it", match.start(), match.end(), want=LOOKS, head=noun.split()[-1])


def looks_known(case: Case, question: Question) -> Iterator[Fact]:
    """Give the words with which the customer describes the thing."""
    for said in statements(case):
        is_lost = question.head in _ANYTHING and _LOST.search(said.low) is not None
        for match in _IS_SO.finditer(said.low):
            nouns = [match["noun"] or question.head]
            if is_lost or _is_it(question, nouns):
                yield said.fact(question.kind, *match.span())
        for match in _TRAIT.finditer(said.low):
            if is_lost or _is_it(question, match["then"].split()):
                yield said.fact(question.kind, *match.span())


def _is_it(question: Question, nouns: list[str]) -> bool:
    return any(noun.rstrip("s").endswith(question.head.rstrip("s")) for noun in nouns)
