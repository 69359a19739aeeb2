"""Asked once, answered, and asked again: what an earlier message of ours asked and the next of theirs answered."""

import re
from collections.abc import Iterator
from functools import lru_cache

from goodhands.conduct.rules.case import Case
from goodhands.conduct.rules.facts.asking import asked_in
from goodhands.conduct.rules.facts.documents import DOCUMENTS, IS_DOCUMENT
from goodhands.conduct.rules.facts.fact import Fact, Question
from goodhands.conduct.rules.facts.in_other_words import KNOWN
from goodhands.conduct.rules.facts.names import is_number
from goodhands.conduct.rules.facts.stems import stems_of
from goodhands.conduct.rules.facts.steps import STEP_KINDS
from goodhands.conduct.rules.sentences import sentences

_NO_ANSWER = re.compile(
    r"\b(?:(?:can|could|did|do|does|have)(?:n?['’]?t| not) (?:find|see|have|know|remember|recall|got)|cannot (?:find|see)|no idea|"
    r"not sure|what do you mean|where (?:do|can|is|would)|let me (?:check|look|see)|(?:will|['’]ll|going to) (?:check|look|send|"
    r"ask|find|try|get|do|let)|later|tomorrow|which one do you mean|why do you need|already (?:told|sent|gave))\b",
    re.IGNORECASE,
)
_PIECE = re.compile(r"[,;.!?\n]+(?=\s|$)| and | & | \+ ")
_BRACKETS = re.compile(r"\[[^\]\n]{1,60}\]")
_CODE = re.compile(r"(?<![\w.,])#?[A-Za-z]{0,4}-?\d[\w-]{3,}(?![\w.,]*\d)")
_EMPTY = stems_of("exactly now currently you your case time happen have has tell know please")
_THINGS = frozenset(["thing", "had", "details"])
_OPEN = "open:"
_SHORT = 200
_ALIKE = 0.6


def answered_before(case: Case, question: Question) -> tuple[Fact, ...]:
    """Return the answer to an earlier message of ours that asked the same, where the customer gave one."""
    if question.kind in STEP_KINDS or question.kind in DOCUMENTS or question.wants_wish or question.wants_new:
        return ()
    return tuple(_answers(case, question))


def _answers(case: Case, question: Question) -> Iterator[Fact]:
    for number, turn in enumerate(case.turns[:-1]):
        answer = case.turns[number + 1]
        if turn.sender != "agent" or answer.sender != "customer":
            continue
        asks = _asks(turn.text)
        if any(_is_same(ask, question) for ask in asks):
            value = _answer(
                answer.text,
                question,
                len({ask.start for ask in asks if ask.want and ask.want not in KNOWN}),
            )
            if value:
                yield Fact(question.kind, value, value, "customer", number + 1)


@lru_cache(maxsize=16)
def _asks(text: str) -> tuple[Question, ...]:
    return asked_in(text.lower(), sentences(text)) if len(text.lower()) == len(text) else ()


def _is_same(ask: Question, question: Question) -> bool:
    if not question.want or not ask.want:
        return (
            ask.kind == question.kind
            and not question.kind.startswith("other:")
            and ask.whose == question.whose
        )
    if ask.head and question.head:
        return ask.head == question.head and (
            ask.want == question.want or {ask.want, question.want} <= _THINGS
        )
    ours, theirs = ask.about - _EMPTY, question.about - _EMPTY
    shared = ours & theirs
    return ask.want == question.want and bool(shared) and len(shared) >= _ALIKE * min(len(ours), len(theirs))


def _answer(text: str, question: Question, asked: int) -> str:
    """Return what a message answers; "" if it says that it does not, or says too little for all that was asked."""
    text = _BRACKETS.sub("", text)
    plain = " ".join(text.split())
    if is_number(question.kind):
        codes = _CODE.findall(plain)
        return codes[0].lstrip("#") if len(codes) == 1 else ""
    told = [said.text for said in sentences(text) if not said.text.endswith("?")]
    pieces = [
        piece
        for said in told
        for piece in _PIECE.split(said)
        if piece.strip() and not IS_DOCUMENT.search(piece)
    ]
    if not told or len(pieces) < asked or _NO_ANSWER.search(plain):
        return ""
    if len(plain) <= _SHORT:
        return plain
    return next((said for said in told if stems_of(said.lower()) & (question.about - _EMPTY)), "")
