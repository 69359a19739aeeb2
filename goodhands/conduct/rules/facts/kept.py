"""Facts of a message that are worth keeping, and the names people know them by (CU-05)."""

import re
from typing import NamedTuple

from goodhands.conduct.rules.case import Case, Turn
from goodhands.conduct.rules.facts.fact import Fact
from goodhands.conduct.rules.facts.known import known_facts
from goodhands.conduct.rules.facts.record import kinds_of_label

# What belongs to the person, whatever they write about. Cards, bank accounts and passports are not kept.
_OF_CONTACT = {
    "phone": "phone",
    "address": "address",
    "account": "customer number",
    "member": "member number",
    "plan": "plan",
    "vat": "VAT number",
}
# What belongs to the matter at hand.
_OF_CONVERSATION = {
    "order": "order number",
    "booking": "booking code",
    "tracking": "tracking number",
    "invoice": "invoice number",
    "return": "return number",
    "reference": "reference",
    "claim": "claim number",
    "policy": "policy number",
    "contract": "contract number",
    "subscription": "subscription number",
    "sku": "SKU",
    "lot": "lot number",
    "serial": "serial number",
    "size": "size",
    "version": "version",
    "device": "device",
    "date of purchase": "date of purchase",
    "flight": "flight",
    "room": "room",
    "meter": "meter number",
}
LABELS = {**_OF_CONTACT, **_OF_CONVERSATION}
_SENTENCE_END = re.compile(r"[.!?] (?=[A-Z])")
_CODE = re.compile(r"[A-Za-z0-9][\w./+-]*\d[\w./-]*|\d[\w./-]*")
_NUMBERED = frozenset(LABELS) - {"phone", "address", "plan", "size", "device", "date of purchase"}
_SHORT = frozenset({"version", "room", "flight", "meter"})
_SHORTEST_CODE = 4
# A value that does not look so is something else: a place without a number is no address to send to.
_LOOKS = {
    "address": re.compile(r"\d+\w? [A-Z]|[A-Z]\w+ \d+\w?,"),
    "size": re.compile(r"\d|^(?:X{0,3}[SL]|M)$"),
}
# What they have, said as such: "we are on the Team plan", "our Team plan".
_PLAN = r"\b(?:on|have|our|my|using)(?: (?:the|a|your|our))? {} (?:plan|tier|subscription|package)\b"


class Told(NamedTuple):
    """A fact that a message tells: `of_contact` says whose it is, `is_new` that it replaces an earlier one."""

    kind: str
    label: str
    value: str
    of_contact: bool
    is_new: bool


def told(text: str) -> tuple[Told, ...]:
    """Return the facts of a customer's message that are worth keeping, each value once, in the order of kinds.

    What somebody merely wishes for is left out, as is what would do harm in a record (cards, accounts).
    """
    case = Case("email", "", "", turns=(Turn("customer", text),))
    found: dict[tuple[str, str], Told] = {}
    for fact in known_facts(case):
        if fact.kind not in LABELS or fact.said_by != "customer":
            continue
        value = _value(fact)
        # A number that one asks about is known all the same; a size that one asks for is a wish.
        if value and not (fact.is_wish and fact.kind not in _NUMBERED):
            of_contact = fact.kind in _OF_CONTACT
            new = Told(fact.kind, LABELS[fact.kind], value, of_contact, fact.is_new)
            found.setdefault((fact.kind, value.lower()), new)
    return tuple(found.values())


def kind_of_label(label: str) -> str:
    """Return the kind of fact that a label most likely means; a label nobody knows is a kind of its own."""
    plain = " ".join(label.lower().split())
    by_name = next((kind for kind, name in LABELS.items() if name.lower() == plain), None)
    return by_name or next(iter(kinds_of_label(plain)), plain)


def _value(fact: Fact) -> str:
    """Return the value to keep, or "" where it is no such thing as it looks like."""
    value = _SENTENCE_END.split(" ".join(fact.value.split()), maxsplit=1)[0].rstrip(" .,;:")
    if fact.kind in _NUMBERED:
        codes = _CODE.findall(value)
        value = str(codes[-1]) if codes else ""
        return value if fact.kind in _SHORT or len(value) >= _SHORTEST_CODE else ""
    looks = _LOOKS.get(fact.kind)
    if looks is not None and not looks.search(value):
        return ""
    if fact.kind == "plan" and not re.search(_PLAN.format(re.escape(value)), fact.where, re.IGNORECASE):
        return ""
    return value if len(value) <= 160 else ""
