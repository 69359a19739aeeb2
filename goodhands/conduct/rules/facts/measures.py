"""Measures: "how tall is it", "what width": known where a message has a number beside the same word."""

import re
from collections.abc import Iterator

from goodhands.conduct.rules.case import Case
from goodhands.conduct.rules.facts.context import sentence_at
from goodhands.conduct.rules.facts.fact import Fact
from goodhands.conduct.rules.facts.record import record_facts

# By kind: the words of a question ("how …", "the …") and of an answer ("5 ft tall", "hardy to zone 4").
_WORDS = {
    "height": ("tall|high", "height", "tall(?:er)?|high(?:er)?|height"),
    "width": ("wide|broad", "width", "wide(?:r)?|width|across|broad"),
    "length": ("", "length", "long(?:er)?|length"),
    "depth": ("deep", "depth", "deep(?:er)?|depth"),
    "thickness": ("thick", "thickness", "thick(?:er|ness)?"),
    "hardiness": ("hardy", "hardiness(?: zone)?", "hardy|hardiness|zone"),
    "diameter": ("", "diameter", "diameter|across"),
    "distance": ("far", "distance", "away|distance|from here"),
}
_ASKED = {
    kind: re.compile(
        rf"\bhow (?:{how})\b(?! (?:along|ahead|up|quality|off))|\b{noun}(?![\w-])"
        if how
        else rf"\b{noun}(?![\w-])"
    )
    for kind, (how, noun, _) in _WORDS.items()
}
_TOLD = {
    kind: re.compile(
        rf"\d[\d.,/]*[ -]?(?:[a-z]{{1,11}}|[\"'′″])?(?: or)?[ -](?:{told})\b|"
        rf"\b(?:{told})\b:?(?: [a-z]{{1,10}}){{0,3}} \d[\d.,]*",
        re.IGNORECASE,
    )
    for kind, (_, _, told) in _WORDS.items()
}
MEASURES = tuple(_WORDS)
_ANY = re.compile("|".join(pattern.pattern for pattern in _ASKED.values()))


def measures_asked(region: str) -> Iterator[tuple[str, int, int]]:
    """Give the measures that `region` (lower case) asks for: kind and place."""
    if not _ANY.search(region):
        return
    for kind, asked in _ASKED.items():
        for match in asked.finditer(region):
            yield kind, match.start(), match.end()


def measures_told(case: Case, kind: str) -> Iterator[Fact]:
    """Give the places where the record or the customer gives a measure."""
    for fact in record_facts(case.customer_facts):
        if fact.kind == kind or _TOLD[kind].search(fact.value):
            yield Fact(kind, fact.value, fact.where, "record")
    for number, turn in enumerate(case.turns):
        for match in _TOLD[kind].finditer(turn.text) if turn.sender == "customer" else ():
            where = sentence_at(turn.text, match.start())
            yield Fact(kind, match.group(), where, "customer", number, match.span(), is_wish=True)
