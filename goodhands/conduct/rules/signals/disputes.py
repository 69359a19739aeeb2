"""Billing disputes and how much they are about (RULES `escalation-needed`: over $100)."""

import re

from goodhands.conduct.rules.case import Case
from goodhands.conduct.rules.signals.disputed import CHARGED, DISPUTE, PROTEST
from goodhands.conduct.rules.signals.hard import surely
from goodhands.conduct.rules.signals.money import Amount, amounts
from goodhands.conduct.rules.signals.triggers import CONTENT, DISPUTE_TOO, HANDED_BACK
from goodhands.conduct.rules.spotting import Passage, Spot

LIMIT_DOLLARS = 100.0
_SUM_FACT = re.compile(r"total|amount|price|charge|paid|sum|invoice|bill|fee|value|cost")
_BETWEEN = re.compile(
    r"\b(?:instead of|rather than|not the|should (?:be|have been)|quot\w+|agreed|from\b.{1,20}\bto)\b"
)
_SHARE = re.compile(
    r"\b(\d{1,2}(?:[.,]\d)?) ?(?:%|percent|per cent) (?:off|discount|rebate|less|too much|reduction)"
)
_NUMBERS = {"three": 3, "four": 4, "five": 5, "six": 6}
_TIMES = re.compile(r"\b(three|four|five|six) times\b")
_TWICE = re.compile(r"\b(?:twice|double|again|two times)\b")


def large_dispute(passage: Passage, case: Case) -> Spot | None:
    """Return the words of a dispute over more than $100, or the like in another currency."""
    handed_back = {spot.sentence for spot in passage.spots(HANDED_BACK)}
    content = {spot.sentence for spot in passage.spots(CONTENT)}
    charged = {spot.sentence for spot in passage.spots(CHARGED)}
    sure = surely(passage, "dispute")
    listed = (*passage.spots(DISPUTE), *passage.spots(DISPUTE_TOO), *_protested(passage))
    for spot in (*listed, *((sure,) if sure else ())):
        if spot.sentence in (handed_back - charged) | content or _is_name(passage, spot, case):
            continue
        if _disputed(passage, spot, case) > LIMIT_DOLLARS:
            return _widened(passage, spot)
    return None


def _is_name(passage: Passage, spot: Spot, case: Case) -> bool:
    """Tell whether a sentence is nothing but the customer's name: a Bill who signs is no bill."""
    sentence = passage.sentences[spot.sentence]
    return passage.lower[sentence.start : sentence.end].strip(" .,\n") in case.customer_name.lower()


def _protested(passage: Passage) -> list[Spot]:
    """Return talk of a charge beside which the customer protests, in the same sentence or the next."""
    protests = {spot.sentence for spot in passage.spots(PROTEST)}
    return [
        spot
        for spot in passage.spots(CHARGED)
        if not protests.isdisjoint(range(spot.sentence - 1, spot.sentence + 2))
    ]


def _disputed(passage: Passage, spot: Spot, case: Case) -> float:
    """Estimate how many dollars a dispute is about, by what stands beside its words or on the record."""
    sentence = passage.sentences[spot.sentence]
    own = list(amounts(passage.lower, sentence.start, sentence.end))
    if own:
        return _weighed(passage.lower[sentence.start : sentence.end], own, spot)
    for number in sorted(range(len(passage.sentences)), key=lambda other: abs(other - spot.sentence)):
        near = passage.sentences[number]
        found = list(amounts(passage.lower, near.start, near.end))
        if found:
            return _weighed(passage.lower[near.start : near.end], found, spot)
    return _on_record(case)


def _weighed(sentence: str, found: list[Amount], spot: Spot) -> float:
    share = _SHARE.search(sentence)
    if share:
        return max(amount.dollars for amount in found) * float(share[1].replace(",", ".")) / 100
    if len(found) == 2 and _BETWEEN.search(sentence) and not _TWICE.search(sentence):
        return abs(found[0].dollars - found[1].dollars)
    nearest = min(found, key=lambda amount: _distance(amount, spot))
    often = _TIMES.search(sentence)
    return nearest.dollars * (_NUMBERS.get(often[1], 2) - 1 if often else 1)


def _distance(amount: Amount, spot: Spot) -> int:
    if amount.start < spot.end and spot.start < amount.end:
        return 0
    return min(abs(amount.start - spot.end), abs(spot.start - amount.end))


def _on_record(case: Case) -> float:
    """Return the only sum on the record, in dollars; 0 if there is none or more than one."""
    sums = {
        amount.dollars
        for label, value in case.customer_facts.items()
        if _SUM_FACT.search(label.lower())
        for amount in amounts(value.lower())
    }
    return sums.pop() if len(sums) == 1 else 0.0


def _widened(passage: Passage, spot: Spot) -> Spot:
    """Return the whole sentence: the amount belongs to the evidence."""
    sentence = passage.sentences[spot.sentence]
    return Spot(sentence.start, sentence.end, spot.sentence)
