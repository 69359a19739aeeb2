"""Whose colour or size it is that a message names: "my white cat scratched the sofa" says nothing of the sofa's."""

import re

from goodhands.conduct.rules.facts.fact import Fact, Question
from goodhands.conduct.rules.facts.stems import stems_of

LOOKS_OF = frozenset(["colour", "size"])
_ASKED_OF = re.compile(
    r"s? (?:is|are|was|were|do|does|did|should|has|have) (?:the|your|his|her)(?P<noun>(?: [a-z]+){1,2})"
)
_NOUNS_AFTER = re.compile(
    r" (?P<nouns>(?:(?!and\b|or\b|in\b|on\b|at\b|for\b|with\b|to\b|from\b|of\b|is\b|was\b|are\b|were\b|has\b|that\b|which\b|please\b|by\b|but\b|"
    r"one\b|ones\b|i\b|we\b|instead\b|now\b|when\b|because\b|as\b)[a-z]+ ?){1,3})"
)
_IS = re.compile(r"\b(?:is|are|was|were|came|stays?|turned|blink\w*|flash\w*|looks?|shows?|shines?)\b")
_LITTLE = stems_of("have has look need come be like want go")


def thing_after(after: str) -> frozenset[str]:
    """Return the stems of the thing whose colour or size a question is about, from the words behind "colour"."""
    match = _ASKED_OF.match(after)
    return stems_of(match["noun"]) - _LITTLE if match else frozenset()


def is_of_it(fact: Fact, question: Question) -> bool:
    """Tell whether what a customer says of a colour or size can be said of the thing asked about, and of no other."""
    where, value = fact.where.lower(), re.escape(fact.value.lower())
    if re.search(rf"(?<![\w-]){value}(?: one)?,? or\b|\bor (?:(?:the|an?|maybe) )?{value}(?![\w-])", where):
        return False
    if not question.about:
        return True
    at = where.find(fact.value.lower())
    if _IS.search(where, 0, at):
        return not question.about.isdisjoint(stems_of(where[:at]))
    after = _NOUNS_AFTER.match(where, at + len(fact.value))
    return not question.about.isdisjoint(stems_of(after["nouns"] if after else where))
