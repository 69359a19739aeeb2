"""An open ask answered by a sentence of a message that says all it speaks of, and more: a name, a place, an hour.

"Who did you speak to on Monday?" is answered by "I called on Monday and spoke to Femi".
"""

import re
from collections.abc import Iterator

from goodhands.conduct.rules.case import Case
from goodhands.conduct.rules.facts.concepts import concepts
from goodhands.conduct.rules.facts.fact import Fact, Question
from goodhands.conduct.rules.facts.statements import statements
from goodhands.conduct.rules.facts.stems import stems_of
from goodhands.conduct.rules.facts.value_shapes import MEASURE, PROPER, TIME

_LITTLE = stems_of("he she they now currently exactly did you happen come go make")
_NOT = re.compile(r"\b(?:not|never|no|nobody|n['’]t|wonder|if|whether)\b|n['’]t\b", re.IGNORECASE)
_WHERE = re.compile(
    r"\b(?:(?:from|in|at|near|behind|under|between|beside|outside|opposite) (?:the |my |our )?|on (?:the|my|our) )"
    r"(?!the\b|my\b|our\b|morning|evening|afternoon|night|meantime|moment|end\b|beginning|weekend|first|past|case|general|least|"
    r"once|all\b|time)[a-z]{3,}(?: [a-z]+){0,2}"
)
_CODE = r"(?: (?:number|no\.?|code|is|was|reads|called)){0,2} ?[:#=]? ?(?P<code>(?=[\w#-]{0,20}\d)[a-z0-9][\w#-]{3,30})(?![\w:]|[.,]\d)"
_SHAPES = {"person": PROPER, "place": _WHERE, "time": TIME, "measure": MEASURE}


def told_of(case: Case, question: Question) -> Iterator[Fact]:
    """Give the sentences of the customer's messages that answer an open ask."""
    if question.want == "thing" and question.head:
        yield from _coded(case, question)
    shape, about = _SHAPES.get(question.want), concepts(question.about - _LITTLE)
    for said in statements(case) if shape and about else ():
        if said.is_question or _NOT.search(said.text) or not about <= concepts(said.stems):
            continue
        for match in shape.finditer(said.text if question.want == "person" else said.low, 1) if shape else ():
            if about.isdisjoint(stems_of(match.group().lower())) or question.want == "place":
                yield said.fact(question.kind, *match.span())
                break


def _coded(case: Case, question: Question) -> Iterator[Fact]:
    """Give the codes that stand right behind the name of what is asked for: "tag SK884120", "player id ZED#4471"."""
    code = re.compile(rf"\b{re.escape(question.head)}\w{{0,2}}{_CODE}", re.IGNORECASE)
    for number, turn in enumerate(case.turns):
        for match in code.finditer(turn.text) if turn.sender == "customer" else ():
            where = turn.text[match.start() : match.end()]
            yield Fact(question.kind, match["code"], where, "customer", number, match.span("code"))
