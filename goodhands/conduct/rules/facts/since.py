"""How long something lasts already: "since Tuesday", "for three weeks now", a year in the record."""

import re
from collections.abc import Iterator

from goodhands.conduct.rules.case import Case
from goodhands.conduct.rules.facts.concepts import concepts
from goodhands.conduct.rules.facts.fact import Fact, Question
from goodhands.conduct.rules.facts.statements import statements
from goodhands.conduct.rules.facts.stems import stems_of
from goodhands.conduct.rules.literals import Sought

SINCE = "since"
_ASKED = Sought(
    r"\b(?:since when|how long)(?: ago)? (?:has|have|is|are|was|were|did|do|does)(?P<about>[^?.!;,:\n]*?)(?=[?,;]| and (?:what|which|how|when|where)|$)"
)
_TAKES = re.compile(r"\b(?:will|should|take|wait|want|need|plan|would|stay)\b")
_DAY = (
    r"(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|yesterday|this morning|last (?:night|week|month|year|\w+day)|noon|midnight|"
    r"(?:january|february|march|april|may|june|july|august|september|october|november|december)|\d{4}|\d{1,2}(?:st|nd|rd|th)? of|"
    r"\d{1,2}[:.]\d\d|\d{1,2} ?[ap]m|the \d{1,2}(?:st|nd|rd|th)|christmas|easter|\d{1,2}(?:st|nd|rd|th)? (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*)"
)
_FOR = (
    r"(?:(?:\d+|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|several|some|many|a few|a couple of) "
    r"(?:hours?|days?|weeks?|months?|years?|nights?|minutes?))"
)
_TOLD = re.compile(
    rf"\bsince (?:\w+ ){{0,7}}?(?:on )?{_DAY}|\b(?:started|began|begun) (?:on |in |at )?{_DAY}|\bfor (?:about |over |nearly |almost )?{_FOR}|\b(?:waited|waiting) (?:about |over |nearly |almost )?{_FOR}|\b{_FOR} (?:now|already|without|ago)\b"
)
_YEAR = re.compile(r"\b(?:19|20)\d\d\b")
_LITTLE = stems_of(
    "you it been had this that already now the your they he she problem with us going happening like"
) | frozenset(["he", "she", "they", "be", "go", "now", "us"])
_WITH_US = re.compile(r"\bwith us\b|\bcustomer\b|\bmember\b")
_BELONGS = stems_of("member customer subscriber patient tenant client since joined")


def since_asked(low: str) -> Iterator[Question]:
    """Give the questions of a sentence (lower case) for how long something lasts."""
    for match in _ASKED.finditer(low):
        if not _TAKES.search(match["about"]):
            about = _BELONGS if _WITH_US.search(match["about"]) else stems_of(match["about"]) - _LITTLE
            yield Question("open:since", match.start(), match.end(), about, want=SINCE)


def since_known(case: Case, question: Question) -> Iterator[Fact]:
    """Give since when it is so, as the customer or the record says."""
    about = concepts(question.about)
    for label, value in case.customer_facts.items():
        if (
            _YEAR.search(value)
            and "since" in label
            and not about.isdisjoint(concepts(stems_of(label.replace("_", " ").lower())))
        ):
            yield Fact(question.kind, value, label, "record")
    found = []
    for said in statements(case):
        match = None if said.is_wish else _TOLD.search(said.low)
        if match and (not about or not about.isdisjoint(concepts(said.stems))):
            found.append(said.fact(question.kind, *match.span()))
    if about or len(found) == 1:
        yield from found
