"""A kind of fact by how it is asked for and how it is told.

`noun` is the thing asked for ("your phone number"), `question` a whole question without that noun ("how did
you pay"), `labels` are its names in the record, `told` is what a message says. All patterns but `told` are
matched against lower case.
"""

import re
from dataclasses import dataclass

from goodhands.conduct.rules.facts.cues import cues_of
from goodhands.conduct.rules.phrases import one_of
from goodhands.conduct.rules.wordlists import words


@dataclass(frozen=True, slots=True)
class Trait:
    """A kind of fact. `only_customer`: the agent's own messages tell nothing about it (a phone number)."""

    kind: str
    noun: re.Pattern[str] | None
    question: re.Pattern[str] | None
    labels: frozenset[str]
    told: re.Pattern[str] | None
    only_customer: bool = True
    cues: frozenset[str] = frozenset()


def trait(
    kind: str, labels: str, noun: str = "", question: str = "", told: str = "", *, agents: bool = False
) -> Trait:
    """Make a trait; labels are parted by blanks, patterns hold one alternative or more a line."""
    return Trait(
        kind,
        re.compile(rf"\b{one_of(noun)}(?![\w'-])") if noun else None,
        re.compile(rf"\b{one_of(question)}") if question else None,
        words(labels),
        re.compile(one_of(told)) if told else None,
        not agents,
        cues_of(noun, question),
    )
