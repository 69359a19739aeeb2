"""Entries of the record that pack several things: "Oscar, piano, Tuesdays 16:30", "Row F, seat 12, matinee"."""

import re
from collections.abc import Iterator

from goodhands.conduct.rules.case import Case
from goodhands.conduct.rules.facts.concepts import EVENTFUL, concepts
from goodhands.conduct.rules.facts.fact import Fact, Question
from goodhands.conduct.rules.facts.record import is_ours
from goodhands.conduct.rules.facts.statements import is_of_somebody_else, statements
from goodhands.conduct.rules.facts.stems import stem, stems_of
from goodhands.conduct.rules.facts.value_shapes import DAY, TIME
from goodhands.conduct.rules.literals import Sought
from goodhands.conduct.rules.wordlists import words

PACKED = "packed"
_WEEKDAY = re.compile(r"\b(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:days?)?\b")
_SEAT = re.compile(r"\b(?:row|seat|table|stalls|circle|block|box|gallery)\b")
_SHAPES = {
    "day": DAY,
    "weekday": DAY,
    "evening": DAY,
    "when": DAY,
    "time": TIME,
    "o'clock": TIME,
    "seat": _SEAT,
}
_ASKED = Sought(
    r"\b(?:(?:on|at|for) )?(?:which|what) (?P<what>day|weekday|evening|time)s?\b(?P<rest>[^?.!;,\n]*)|"
    r"\b(?P<when>when) (?P<rest2>(?:is|are|does|do) [^?.!;,\n]*)|"
    r"\b(?P<seat>where) (?:were you|did you|are you|do you) (?:sit|seated|sitting)\b|"
    r"\b(?:which|what) (?P<noun>group|class|row|seat|deck|level|team|zone|block|form|year|stand|course)s?\b(?P<rest3>[^?.!;,\n]*)|"
    r"\b(?:which|what) (?P<own>[a-z]+) (?:is yours|are you (?:in|on|at)|do you have|were you (?:in|on|at))\b|"
    r"\b(?:model|type|sku|product|article)(?: name| number)?(?: (?:and|or) (?:the )?(?:sku|model|size|number|type))? of (?:the|your) (?P<thing>[a-z]+)|"
    r"\b(?:which|what) (?P<sized>[a-z]+) (?:size|length)\b|"
    r"\bwho (?:is|was) (?:your|her|his) (?P<person>teacher|trainer|coach|doctor|vet|dentist|adviser|advisor|therapist|instructor)\b|"
    r"\bwhat (?P<had>did|had) you (?:order|ordered|choose|chosen|book|booked)\b(?! instead| from)"
)
_NEXT = re.compile(r" and (?=at|on|what|which|how|for|with|in)")
_NOT_NOW = re.compile(
    r"\b(?:suits?|would|prefer|convenient|best|can|could|shall|should|may|will|you like|want|need|works?|instead|new|next|call|reach|happen\w*|"
    r"bought|buy|purchased?|notice\w*|deliver\w*|arrive\w*|your birthday)\b"
)
_GOES_ON = EVENTFUL | stems_of(
    "start begin take place play learn come attend come end his her their usually normally child go here there"
)
_PEOPLE = words("teacher trainer coach doctor vet dentist adviser advisor therapist instructor")
_TITLED = re.compile(r"\b(?:ms|mr|mrs|miss|dr)\.? [a-z]")
_CHANGES = re.compile(r"\b(?:another|new|different|other) (?:day|time|slot|group|class)\b")


def packed_asked(low: str) -> Iterator[Question]:
    """Give the questions of a sentence (lower case) for a part of what an entry may hold."""
    for match in _ASKED.finditer(low):
        rest = match["rest"] or match["rest2"] or match["rest3"] or ""
        if not _NOT_NOW.search(rest):
            wanted = (
                match["what"]
                or match["when"]
                or match["noun"]
                or match["own"]
                or match["person"]
                or match["thing"]
                or match["sized"]
                or ("seat" if match["seat"] else "order")
            )
            yield Question(
                f"open:{wanted}",
                match.start(),
                match.end(),
                stems_of(_NEXT.split(rest)[0]),
                want=PACKED,
                head=wanted,
            )


def packed_known(case: Case, question: Question) -> Iterator[Fact]:
    """Give the entries of several parts that have the part asked for."""
    told = list(statements(case))
    if is_of_somebody_else(told) or any(_CHANGES.search(said.low) for said in told):
        return
    for label, value in case.customer_facts.items():
        if (
            not is_ours(label)
            and "," in value
            and _answers(f"{label} {value}".lower().replace("_", " "), value.lower(), question)
        ):
            yield Fact(question.kind, value, label, "record")


def _answers(entry: str, value: str, question: Question) -> bool:
    shape = _SHAPES.get(question.head)
    stems = stems_of(entry)
    if question.head == "order":
        return (
            entry.startswith(("order ", "items ", "item ", "dishes ", "menu ", "box "))
            and re.search(r"[a-z]{4,}", value) is not None
        )
    if question.head in _PEOPLE:
        return _TITLED.search(value) is not None or re.search(rf"\b{question.head} [a-z]+", value) is not None
    if shape is None:
        noun = stem(question.head)
        parts = [part for part in value.split(",") if noun in stems_of(part)]
        return any(len(part.split()) > 1 for part in parts)
    if shape is _SEAT:
        return _SEAT.search(value) is not None
    about = concepts(question.about - _GOES_ON)
    return _WEEKDAY.search(value) is not None and shape.search(value) is not None and about <= concepts(stems)
