"""How old a thing is and how much ground it covers: "in which year was it built?", "how big is it?"."""

import re
from collections.abc import Iterator

from goodhands.conduct.rules.case import Case
from goodhands.conduct.rules.facts.fact import Fact, Question
from goodhands.conduct.rules.facts.statements import statements
from goodhands.conduct.rules.literals import Sought

BUILT, AREA = "built", "area"
_THING = r"(?:it|this|that|(?:the|your) (?:house|home|building|property|place|flat|apartment|cottage|car|van|bike|boat|camper|garden|plot|field))"
_BUILT_ASKED = Sought(
    rf"\b(?:which|what) year (?:was|is) {_THING}(?: (?:built|made|registered|from|finished))?|\bwhen was {_THING} (?:built|made|"
    rf"registered)\b|\byear (?:of (?:construction|manufacture|build|registration)|(?:it|{_THING}) was (?:built|made)|built)\b|"
    rf"\bhow old is {_THING}"
)
_BUILT_TOLD = re.compile(
    r"\b(?:an?|our|my|the|her|his|in an?) (?:old )?(?:19|20)\d\d (?!(?:and|to|or|at|on|we|i|it|edition)\b)[a-z]+|"
    r"\b(?:built|made|registered|finished|dates? (?:from|back to)|from|put up) (?:in |about |around )?(?:19|20)\d\d\b|"
    r"\b(?:19|20)\d\d model\b|\b(?:\d+|two|three|four|five|six|ten|twenty|thirty|forty|fifty|hundred)[ -]years?[ -]old\b",
    re.IGNORECASE,
)
_AREA_ASKED = Sought(
    rf"\bhow (?:big|large) is {_THING}|\b(?:how many|what) (?:square (?:feet|metres|meters)|sq\.? ?(?:ft|m)|acres)\b|\b(?:square footage|floor (?:area|"
    r"space)|living (?:area|space))\b"
)
_AREA_TOLD = re.compile(
    r"\d[\d.,]* ?(?:sq\.? ?(?:ft|m|feet|metres?|meters?|yards?)\b|sqm\b|sqft\b|m2\b|m²|square (?:feet|foot|metres?|meters?)|acres?\b|hectares?\b|ha\b)|"
    r"\b\d+(?:[.,]\d+)? ?(?:m|ft|metres?|meters?|feet|cm)? ?(?:x|×|by) ?\d",
    re.IGNORECASE,
)
_OF_PERSON = re.compile(r"\b(?:son|daughter|child|dog|cat|horse|pet|baby|patient|he|she)\b")


def age_and_area_asked(low: str) -> Iterator[Question]:
    """Give the questions of a sentence (lower case) for the year or the area of a thing."""
    for want, asked in ((BUILT, _BUILT_ASKED), (AREA, _AREA_ASKED)):
        for match in asked.finditer(low):
            if not _OF_PERSON.search(match.group()):
                yield Question(f"open:{want}", match.start(), match.end(), want=want)


def age_and_area_known(case: Case, question: Question) -> Iterator[Fact]:
    """Give the sentences of the customer that tell such a year or area."""
    told = _BUILT_TOLD if question.want == BUILT else _AREA_TOLD
    for said in statements(case):
        match = None if said.is_question else told.search(said.low)
        if match:
            yield said.fact(question.kind, *match.span())
