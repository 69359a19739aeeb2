"""Things a customer was told to try, or tried already: clearing the cache, restarting, another cable.

A step is known when the customer says they did it; told again to do it, they are back at step one.
"""

import re
from collections.abc import Iterator

from goodhands.conduct.rules.facts.cues import beginnings
from goodhands.conduct.rules.facts.fact import Fact
from goodhands.conduct.rules.facts.step_table import STEPS, Step
from goodhands.conduct.rules.literals import Sought
from goodhands.conduct.rules.sentences import sentences

_BY_KIND = {step.kind: step for step in STEPS}
STEP_KINDS = (*_BY_KIND, "the same test")
_ANY_CUES = frozenset(cue for step in STEPS for cue in step.cues)
# Tests have names without number: "a scratch test", "the drain test". The same name is the same test.
_TEST = "the same test"
_NAMED_TEST = (
    r"[a-z-]{3,} (?:self-)?(?:test|check|scan|measurement|inspection|diagnosis|diagnostics|calibration)"
)
_TEST_TOLD = Sought(
    rf"\b(?:do|run|perform|carry out|make|try|complete|conduct|start) (?:a|the|this|our|your) ({_NAMED_TEST})\b"
)
_TEST_DONE = re.compile(
    rf"\b({_NAMED_TEST})s?\b(?=[^.!?]{{0,40}}\b(?:shows?|showed|says?|said|came|gave|was|were|is|passed|failed|done|"
    rf"twice|already|negative|positive|ok|okay|fine|finished|completed|no \w+)\b)|"
    rf"\b(?:did|done|ran|made|tried|finished|completed|repeated|performed|carried out|with) (?:the|a|your|that|this) "
    rf"({_NAMED_TEST})\b"
)

_TOLD = re.compile(
    r"(?:^|[:;,.–—-] ?|\d[.)] ?|\b(?:please|kindly|pls|just|simply|first|then|and|or|also|next|you|try|try "
    r"to|trying|tried|to|you to|you already|could you|"
    r"recommend|suggest|advise|start by|begin by|help to|sure you|sure you have|sure you've|you've|you "
    r"have|did you|have you|by)) ?$"
)
# What makes a step none: it was done, it is not needed, there is a new reason for it …
_UNTOLD = Sought(
    r"\b(?:thank(?:s| you)|already|since you|as you|you've|no need|don't need|do not need|needn't|not "
    r"necessary|instead of|rather than|"
    r"without|after (?:you|your)|now that|once more|one more time|fix(?:ed)?|new build|new version|when "
    r"you|if you (?:have|already)|no longer|"
    r"won't|don't|do not|never|that you|tonight|tomorrow|later)\b"
)
# … or somebody else takes it, who stands before it.
_OURS = re.compile(r"\b(?:we|i|they|he|she|our \w+)(?:'ll| will|'ve| have| can|'re| are|'m| am)?\b")
_ASKED_WHETHER = re.compile(
    r"\b(?:have you|did you|tell (?:us|me) (?:\w+ ){0,3}?(?:if|whether)|whether you)\b"
)
_DONE = re.compile(
    r"\b(?:tried|did|done|went through|already|i(?:'ve|’ve| have)?|we(?:'ve|’ve| have)?|after|both|twice|"
    r"no (?:change|luck|difference|better)|"
    r"nothing (?:changed|helped|helps)|didn['’]t help|did not help|same|still|no better|checklist|steps)\b",
    re.IGNORECASE,
)
_UNDONE = re.compile(
    r"\b(?:haven['’]t|have not|didn['’]t (?!help|work|change|fix|make)|did not (?!help|work|change|fix|"
    r"make)|not yet|never|can['’]?t (?=clear|restart|reinstall|update|log)|"
    r"cannot (?=clear|restart|reinstall|update|log)|couldn['’]t|how (?:do|to|can)|should i|shall i|do i|"
    r"must i|will|going to|want to|could i|can i|don['’]t want|"
    r"without|rather not|asks? me to|tells? me to|told me to|need to|have to|would i|if i)\b",
    re.IGNORECASE,
)
_PAST = re.compile(r"(?:ed|ran|tried|reset|did|off|out|in|looked|spoke|again|put in|on|with|to)$")


def steps_told(sentence: str, start: int) -> Iterator[tuple[str, int, int, frozenset[str]]]:
    """Give the steps that a sentence (lower case) tells the customer to take: kind, place, object group."""
    if _UNTOLD.search(sentence) and not _ASKED_WHETHER.search(sentence):
        return
    yield from _tests_told(sentence, start)
    begun = beginnings(sentence)
    if begun.isdisjoint(_ANY_CUES):
        return
    for step in STEPS:
        if begun.isdisjoint(step.cues):
            continue
        match = step.verbs.search(sentence) if step.verbs else None
        while match and step.verbs:
            reach = sentence[match.start() : match.end() + 60]
            thing = step.objects.search(reach) if step.objects else match
            before = sentence[max(0, match.start() - 60) : match.start()]
            if thing and _TOLD.search(before) and not _is_ours(before):
                end = match.start() + thing.end() if step.objects else match.end()
                yield step.kind, start + match.start(), start + end, _groups(step, reach)
                break
            match = step.verbs.search(sentence, match.end())


def _tests_told(sentence: str, start: int) -> Iterator[tuple[str, int, int, frozenset[str]]]:
    for told in _TEST_TOLD.finditer(sentence):
        if _TOLD.search(sentence[max(0, told.start() - 60) : told.start()]):
            yield _TEST, start + told.start(), start + told.end(), frozenset([told[1]])


def _is_ours(before: str) -> bool:
    clause = re.split(r"[,;:]| and (?=please|could)", before)[-1]
    return _OURS.search(clause) is not None and not re.search(
        r"\b(?:recommend|suggest|advise|ask|would like)\b", clause
    )


def steps_in(step_kind: str, text: str, turn: int) -> Iterator[tuple[Fact, frozenset[str]]]:
    """Give the places where a customer's message says that a step was taken, each with its object group."""
    for said in sentences(text):
        low = said.text.lower()
        if said.text.endswith("?") or _UNDONE.search(low):
            continue
        for place, groups in _tests_done(low) if step_kind == _TEST else _step_done(_BY_KIND[step_kind], low):
            span = (said.start + place[0], said.start + place[1])
            yield Fact(step_kind, said.text, said.text, "customer", turn, span), groups


def _tests_done(low: str) -> Iterator[tuple[tuple[int, int], frozenset[str]]]:
    for match in _TEST_DONE.finditer(low):
        yield match.span(), frozenset([match[1] or match[2]])


def _step_done(step: Step, low: str) -> Iterator[tuple[tuple[int, int], frozenset[str]]]:
    place = _done(step, low)
    if place:
        yield place, _groups(step, low)


def _done(step: Step, said: str) -> tuple[int, int] | None:
    for match in step.verbs.finditer(said) if step.verbs else ():
        past = _PAST.search(match.group()) is not None
        reach = said[match.start() : match.end() + 60]
        thing = step.objects is None or step.objects.search(reach) is not None
        if thing and (past or (match.group().endswith("ing") and _DONE.search(said))):
            return match.span()
    alone = step.alone.search(said) if step.alone and _DONE.search(said) else None
    return alone.span() if alone else None


def _groups(step: Step, words: str) -> frozenset[str]:
    return frozenset(group.pattern for group in step.groups if group.search(words))


def is_same_step(asked: frozenset[str], done: frozenset[str]) -> bool:
    """Tell whether two object groups can be one; "it" can be anything."""
    return not asked or not done or not asked.isdisjoint(done)
