"""What happened, and where: known where the customer tells of a mishap in so many words."""

import re
from collections.abc import Iterator

from goodhands.conduct.rules.case import Case
from goodhands.conduct.rules.facts.fact import Fact, Question
from goodhands.conduct.rules.facts.statements import statements
from goodhands.conduct.rules.facts.stems import stems_of
from goodhands.conduct.rules.literals import Sought

MISHAP = "mishap"
_ASKED = Sought(
    r"\b(?P<where>what|where) (?:exactly |precisely )?(?:has |did (?:it|that|this|the accident) )?happen(?:ed)?\b(?: exactly| there| to (?:him|her|you|them|it|(?:your|the) (?P<whom>[a-z]+)))?(?= ?(?:[?.,;]|and\b|$))"
)
_TOLD = re.compile(
    r"\b(?:slipped|fell|tripped|backed into|reversed into|crashed into|bumped into|ran into|drove into|hit|spilled|spilt|burst|collapsed|"
    r"exploded|caught fire|stole|was stolen|were stolen|was robbed|scratched|knocked|burned|burnt|bitten|bit|snapped|tore|"
    r"came off|fell off|broke off|flooded|smashed|shattered|cut (?:my|his|her)|stumbled|got stuck|came down|came loose|fell (?:over|down)|gave way|drove over|ran over|knocked over|tore off|closed on|drilled|leaked|dented|crushed|ripped|collided|kicked|stung|pinched|overflowed|trapped|sprained|broke (?:my|his|her)|caught (?:my|his|her))\b"
)
_PLACE = re.compile(
    r"\b(?:at|in|outside|inside|near|behind|beside|on) (?:the|your|our) (?!end|middle|way|morning|evening|night|afternoon|time)[a-z]+(?: [a-z]+){0,2}|"
    r"\b(?:into|onto) (?:the|your|our|my) [a-z]+|"
    r"\b(?:at|in|near|outside) (?-i:(?!(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June|July|August|"
    r"September|October|November|December)[A-Z]\w+)(?: (?-i:[A-Z])\w+)?",
    re.IGNORECASE,
)
_SHORTEST = 6  # words of a sentence that says what happened


def mishaps_asked(low: str) -> Iterator[Question]:
    """Give the questions of a sentence (lower case) for what happened, or where."""
    for match in _ASKED.finditer(low):
        yield Question(
            "open:place" if match["where"] == "where" else "open:answer",
            match.start(),
            match.end(),
            stems_of(match["whom"] or ""),
            want=MISHAP,
            head=match["where"],
        )


def mishaps_known(case: Case, question: Question) -> Iterator[Fact]:
    """Give the sentences in which the customer says what happened, with the place where that is asked."""
    for said in statements(case):
        if said.is_question or not _TOLD.search(said.low) or len(said.low.split()) < _SHORTEST:
            continue
        place = _PLACE.search(said.text)
        if not question.about <= said.stems:
            continue
        if question.head == "what":
            yield said.fact(question.kind, 0, len(said.text))
        elif place:
            yield said.fact(question.kind, *place.span())
