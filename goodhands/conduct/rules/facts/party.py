"""How many are coming, said otherwise than in a number of people: "a table for six", "my wife and I"."""

import re
from collections.abc import Iterator

from goodhands.conduct.rules.case import Case
from goodhands.conduct.rules.facts.fact import Fact, Question
from goodhands.conduct.rules.facts.statements import statements
from goodhands.conduct.rules.literals import Sought

PARTY = "party"
_ASKED = Sought(
    r"\bhow many (?:[a-z]+ will you be|people|persons|guests|of you|are you|(?:all )?(?:of )?you(?:['’]ll| will| would)(?: all)? be|will you be|adults|diners|places|seats|are coming|will come|participants|"
    r"travellers|passengers|would you be|is it for|should it)\b(?P<rest>[^?.!;,\n]*)|\bfor how many\b(?P<rest2>[^?.!;,\n]*)|"
    r"\b(?P<child>how many (?:children|kids)|(?:are|will) there (?:be )?(?:any )?(?:small |young )?(?:children|kids)|(?:do you have|"
    r"(?:bring|bringing) any) (?:children|kids))\b|"
    r"\b(?:the )?number of (?:people|persons|guests|diners|participants|adults)\b(?P<rest3>[^?.!;,\n]*)"
)
_OTHER = re.compile(
    r"\b(?:more|else|other|for the|rooms?|nights?|days?|hours?|instead|children|kids|vegetarian|vegan|live|work|household|each)\b"
)
_NUMBER = r"(?:\d{1,3}|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty)"
_TOLD = re.compile(
    rf"\b(?:table|cake|dinner|lunch|room|tickets?|places?|seats?|boat|tour|menu|breakfast|brunch|cottage|bus|coach)\b[^.;?!]{{0,20}}? for {_NUMBER}\b"
    rf"(?! ?(?:o['’]clock|[ap]m|nights?|days?|hours?|weeks?|euros?|:|\.\d))|"
    rf"\bbring(?:ing)? {_NUMBER}\b|\b(?:the|there (?:will be|are)|be) {_NUMBER} of us\b|\bfor {_NUMBER} (?:people|persons|guests|adults|of us)\b|\bwe(?:['’]re| are| will be|['’]ll be|['’]d be) "
    rf"(?:{_NUMBER}\b(?! ?(?:[ap]m|o|years?|months?|weeks?|days?|minutes?|hours?|km|miles|streets?))|a couple\b|a family of {_NUMBER}|{_NUMBER} (?:adults|people|persons|friends))|\b(?:party|group|family) of {_NUMBER}\b|"
    r"\bmy (?:wife|husband|partner|girlfriend|boyfriend|fiancée?|son|daughter|mother|father|sister|brother|friend)(?: and (?:my|our) \w+)? and (?:i|me)\b|"
    r"\b(?:come|coming|travel(?:l?ing)?|visit(?:ing)?|stay(?:ing)?|bring(?:ing)?) (?:along )?with my (?:wife|husband|partner|girlfriend|boyfriend|son|daughter|"
    r"mother|father|sister|brother|friend)\b|"
    rf"\b{_NUMBER} (?:adults|singers|pupils|guests|people|persons|players|colleagues)\b"
)
_CHILDREN = re.compile(
    rf"\b(?:{_NUMBER}|a|our|my) (?:small |little |young )?(?:kids?|child(?:ren)?|girls?|boys?|sons?|daughters?|toddlers?|baby|babies|twins)\b|\btwins\b"
)
_PAST = re.compile(
    r"\b(?:last (?:year|time|month|summer|week|winter)|was there|came with|were there|had been|previous)\b"
)


def party_asked(low: str) -> Iterator[Question]:
    """Give the questions of a sentence (lower case) for how many there will be."""
    for match in _ASKED.finditer(low):
        rest = match["rest"] or match["rest2"] or match["rest3"] or ""
        if not _OTHER.search(rest):
            yield Question(
                "open:number", match.start(), match.end(), want=PARTY, head="child" if match["child"] else ""
            )


def party_known(case: Case, question: Question) -> Iterator[Fact]:
    """Give how many the customer says they are."""
    told = _CHILDREN if question.head else _TOLD
    for said in statements(case):
        match = None if _PAST.search(said.low) else told.search(said.low)
        if match:
            yield said.fact(question.kind, *match.span())
