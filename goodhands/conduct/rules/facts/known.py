"""The index of what is known: the record, the profile, and everything said before (RULES "Known", CO-08)."""

import re
from collections.abc import Iterator
from dataclasses import replace
from functools import lru_cache
from itertools import islice

from goodhands.conduct.rules.case import Case, Turn
from goodhands.conduct.rules.facts.context import marked, sentence_at
from goodhands.conduct.rules.facts.documents import DOCUMENTS, documents_in, shows_it
from goodhands.conduct.rules.facts.fact import Fact, Question
from goodhands.conduct.rules.facts.in_other_words import KNOWN
from goodhands.conduct.rules.facts.likeness import likened
from goodhands.conduct.rules.facts.measures import MEASURES, measures_told
from goodhands.conduct.rules.facts.numbers import numbers_in
from goodhands.conduct.rules.facts.of_it import LOOKS_OF, is_of_it
from goodhands.conduct.rules.facts.plain_words import described, filed, named, numbered, quantities
from goodhands.conduct.rules.facts.products import products_in
from goodhands.conduct.rules.facts.reasked import answered_before
from goodhands.conduct.rules.facts.record import record_facts
from goodhands.conduct.rules.facts.statements import is_of_somebody_else, statements
from goodhands.conduct.rules.facts.stems import stems_of
from goodhands.conduct.rules.facts.steps import STEP_KINDS, is_same_step, steps_in
from goodhands.conduct.rules.facts.times_told import EVENT_BY_KIND, EVENTS, times_about, times_in
from goodhands.conduct.rules.facts.told import told_of
from goodhands.conduct.rules.facts.trait import Trait
from goodhands.conduct.rules.facts.traits import BY_KIND, TRAITS
from goodhands.conduct.rules.people import customer_of

# A question of the kind on the left is answered by a fact of any kind on the right.
_ANSWERS = {
    "sku": ("sku", "product"),
    "product": ("product", "sku", "order line"),
    "confirmation": ("confirmation", "booking", "order"),
    "reference": ("reference", "order", "booking", "claim"),
    "people": ("people", "guests", "travellers"),
    "city": ("city", "address"),
    "zip": ("zip", "address"),
    "place": ("place", "store"),
    "licence": ("licence",),
}
_PAPERS = {
    "identity document": ("passport", "id card", "driving licence", "driver's license", "identity card")
}
_BESIDE = ("size", "colour", "version", "weight")
_NIGHTS = stems_of("nights")
_FROM_TO = re.compile(r"\bto\b|\buntil\b|\d ?[-–] ?\d")
_MOST = 200  # facts of a kind that one message tells
_IS_PAST = re.compile(r"\blast (?:year|time|month|spring|summer|autumn|fall|winter)\b", re.IGNORECASE)
_FULL_ADDRESS = re.compile(r",.*\d{4,6}\b|[A-Z]{1,2}\d{1,2}[A-Z]? \d[A-Z]{2}")


def known_facts(case: Case) -> tuple[Fact, ...]:
    """Return everything that is known before the reply is written: the record, then the messages in order."""
    kinds = [
        *(trait.kind for trait in TRAITS),
        *(event.kind for event in EVENTS),
        *STEP_KINDS,
        *DOCUMENTS,
        "number",
        "product",
    ]
    found = list(record_facts(case.customer_facts))
    found += [fact for kind in kinds for fact in _told(case, kind)]
    return tuple(dict.fromkeys(found))


def answers(case: Case, question: Question) -> tuple[Fact, ...]:
    """Return the facts that answer a question of the reply; empty if nobody knows it."""
    known = KNOWN.get(question.want)
    found = tuple(known(case, question)) if known else _known(case, question)
    return found or answered_before(case, question)


def _known(case: Case, question: Question) -> tuple[Fact, ...]:
    if question.want:
        return _likened(case, question) or _days_told(case, question) or tuple(told_of(case, question))
    if question.kind.startswith("other:"):
        return tuple(_by_name(case, question))
    if question.kind == "quantity":
        return tuple(quantities(case, question)) or _nights(case, question)
    if question.kind == "date":
        return tuple(_dates(case, question))
    if question.kind in STEP_KINDS:
        return tuple(_taken(case, question))
    if question.kind in DOCUMENTS:
        return tuple(_sent(case, question)) or filed(case, _PAPERS.get(question.kind, (question.kind,)))
    if question.kind in MEASURES:
        return tuple(measures_told(case, question.kind))
    kinds = _ANSWERS.get(question.kind, (question.kind,))
    record = [fact for fact in _recorded(case) if fact.kind in kinds]
    told = [fact for kind in kinds for fact in _told(case, kind)]
    found = tuple(fact for fact in (*record, *told) if _fits(fact, question))
    return found or numbered(case, question)


def _likened(case: Case, question: Question) -> tuple[Fact, ...]:
    if question.want == "age" and is_of_somebody_else(tuple(statements(case))):
        return ()
    return tuple(likened(case.customer_facts, question))


def _by_name(case: Case, question: Question) -> Iterator[Fact]:
    """Give what is known under the plain name of what is asked for; the record knows no wishes."""
    names = sorted(question.about, key=len, reverse=True)
    is_number = question.kind.endswith(("number", " code", " id"))
    told = (named(case, name, is_number=is_number) for name in names)
    found = next((facts for facts in told if facts), ())
    found = found or (described(case, tuple(names)) if question.tells_apart else ())
    for fact in found or filed(case, names):
        if not question.wants_wish or fact.said_by == "customer" or "address" in names:
            yield fact


def _recorded(case: Case) -> Iterator[Fact]:
    """Give the facts of the record, and what its values tell beside: an item "curtain, 140 x 250 cm" has a size."""
    for fact in record_facts(case.customer_facts):
        yield fact
        for kind in _BESIDE if fact.kind == "product" else ("weight", "address", "email"):
            told = BY_KIND[kind].told
            match = told.search(fact.value) if told and kind != fact.kind else None
            if match:
                yield replace(fact, kind=kind, value=match.group(match.lastindex or 0))


def _fits(fact: Fact, question: Question) -> bool:
    if question.kind in ("zip", "city") and fact.kind == "address" and not _FULL_ADDRESS.search(fact.value):
        return False
    if question.whose and not (fact.said_by == "customer" and _mentions(fact.where, question.whose)):
        return False
    if fact.kind == "name" and not question.whose and fact.said_by == "customer":
        return re.search(r"\bmy name\b", fact.where, re.IGNORECASE) is not None
    if question.wants_new:
        return fact.is_new
    if question.kind in LOOKS_OF and fact.said_by == "customer" and not is_of_it(fact, question):
        return False
    if question.is_ahead and fact.kind == "people" and _IS_PAST.search(fact.where):
        return False
    return fact.is_wish if question.wants_wish and _may_be_wished(question.kind) else True


def _nights(case: Case, question: Question) -> tuple[Fact, ...]:
    """Return the dates of a stay, from which anybody can count its nights."""
    if question.about != _NIGHTS:
        return ()
    known = (*_recorded(case), *_told(case, "dates of travel"))
    return tuple(fact for fact in known if fact.kind == "dates of travel" and _FROM_TO.search(fact.value))


def _mentions(words: str, whose: str) -> bool:
    return re.search(rf"\b(?:{whose}|her|his|him|their|them)\b", words, re.IGNORECASE) is not None


def _dates(case: Case, question: Question) -> Iterator[Fact]:
    """Give the times that messages name for what is asked about; if that is open, only a single one."""
    found = [
        fact
        for number, turn in enumerate(case.turns)
        if turn.sender == "customer"
        for fact in times_about(question.about, turn.text, number, is_ahead=question.is_ahead)
    ]
    if question.about or len({fact.value.lower() for fact in found}) == 1:
        yield from found


def _days_told(case: Case, question: Question) -> tuple[Fact, ...]:
    """Return the days that messages name for what an open ask is about."""
    return tuple(_dates(case, question)) if question.want == "day" and question.about else ()


def _may_be_wished(kind: str) -> bool:
    return kind in (
        "size",
        "colour",
        "plan",
        "product",
        "sku",
        "payment",
        "date of change",
        "start",
        "dates of travel",
        "quantity",
        "deadline",
        "time of arrival",
    )


def _told(case: Case, kind: str) -> Iterator[Fact]:
    if kind == "name":
        display = customer_of(case).display
        if display:
            yield Fact("name", case.customer_name or display, "the profile", "record")
    for number, turn in enumerate(case.turns):
        before = case.turns[number - 1] if number and case.turns[number - 1].sender == "agent" else None
        for fact in islice(_read(kind, turn, number, before.text if before else ""), _MOST):
            yield marked(fact, turn)


def _read(kind: str, turn: Turn, number: int, before: str) -> Iterator[Fact]:
    """Read the facts of one kind off one message; `before` is what we had written before it."""
    trait, event = BY_KIND.get(kind), EVENT_BY_KIND.get(kind)
    by_customer = turn.sender == "customer"
    if trait:
        if by_customer or not trait.only_customer:
            yield from _traits(trait, turn, number)
    elif event:
        yield from times_in(event, turn.text, number, turn.sender)
    elif kind == "product":
        yield from products_in(turn.text, number) if by_customer else ()
    elif kind in STEP_KINDS:
        yield from (fact for fact, _ in steps_in(kind, turn.text, number)) if by_customer else ()
    elif kind in DOCUMENTS:
        yield from (
            fact for fact in documents_in(turn.text, number, before) if fact.kind == kind and by_customer
        )
    else:
        numbers = _numbers(turn.text, number, turn.sender)
        yield from (fact for fact in numbers if fact.kind == kind or kind == "number")


def _taken(case: Case, question: Question) -> Iterator[Fact]:
    """Give the places where the customer says that they took a step, with the same thing in hand."""
    for number, turn in enumerate(case.turns):
        for fact, groups in steps_in(question.kind, turn.text, number) if turn.sender == "customer" else ():
            if is_same_step(question.about, groups):
                yield fact


def _sent(case: Case, question: Question) -> Iterator[Fact]:
    """Give the files that came with a message and can show what is asked for; a request before it counts for it."""
    for fact in _told(case, question.kind):
        before = case.turns[fact.turn - 1] if fact.turn > 0 else None
        asked_for = before.text if before and before.sender == "agent" else ""
        if shows_it(question.about, f"{case.turns[fact.turn].text}\n{asked_for}"):
            yield fact


@lru_cache(maxsize=128)
def _numbers(text: str, number: int, sender: str) -> tuple[Fact, ...]:
    return tuple(numbers_in(text, number, "customer" if sender == "customer" else "agent"))


def _traits(trait: Trait, turn: Turn, number: int) -> Iterator[Fact]:
    for match in trait.told.finditer(turn.text) if trait.told else ():
        group = match.lastindex or 0
        yield Fact(
            trait.kind,
            match.group(group).strip(" ,;"),
            sentence_at(turn.text, match.start()),
            turn.sender,
            number,
            match.span(group),
        )
