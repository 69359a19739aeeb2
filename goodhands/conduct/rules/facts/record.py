"""Facts of the record: their labels are free, so each is read as what it most likely means."""

import re
from collections.abc import Mapping
from functools import lru_cache

from goodhands.conduct.rules.facts.fact import Fact
from goodhands.conduct.rules.facts.numbers import kind_of
from goodhands.conduct.rules.facts.times_told import EVENTS
from goodhands.conduct.rules.facts.traits import TRAITS
from goodhands.conduct.rules.wordlists import words

_SUFFIX = re.compile(r" (?:number|numbers|no|nr|id|ids|code|codes|reference|ref)$")
PRODUCTS = words(
    "product item items model sku device instrument kit machine router unit article equipment vehicle car "
    "appliance"
)
# What the company keeps about a customer; nobody asks the customer for it.
_OURS = words("""
    past_orders customer_since status notes note tier segment language locale lifetime_value loyal vip
    last_contact warranty_until created updated owner account_manager sentiment score flags priority
""")
_BY_LABEL = {label: trait.kind for trait in TRAITS for label in trait.labels} | {
    label: event.kind for event in EVENTS for label in event.labels
}


def record_facts(facts: Mapping[str, str]) -> tuple[Fact, ...]:
    """Return what the record holds. A label that nobody knows is a kind of its own, like "subdomain"."""
    return _read(tuple(facts.items()))


@lru_cache(maxsize=64)
def _read(facts: tuple[tuple[str, str], ...]) -> tuple[Fact, ...]:
    found: list[Fact] = []
    for label, value in facts:
        if not value.strip():
            continue
        for kind in _kinds(_plain(label)):
            found.extend(Fact(kind, part, label, "record") for part in _parts(kind, value))
    return tuple(found)


def is_ours(label: str) -> bool:
    """Tell whether a label names what the company keeps for itself, which nobody asks the customer for."""
    return _plain(label) in _OURS


def kinds_of_label(label: str) -> list[str]:
    """Return the kinds that a label may mean, best first; none for what the company keeps for itself."""
    return _kinds(_plain(label))


def _kinds(label: str) -> list[str]:
    if label in _OURS:
        return []
    bare = _SUFFIX.sub("", label)
    kinds = [kind for kind in (_BY_LABEL.get(label), _BY_LABEL.get(bare)) if kind]
    if bare in PRODUCTS:
        kinds.append("product")
    number = kind_of(bare) or kind_of(bare.removesuffix("s")) or kind_of((bare.split() or [""])[-1])
    if number and not kinds:
        kinds.append(number)
    return list(dict.fromkeys([*kinds, bare]))


def _plain(label: str) -> str:
    return re.sub(r"[\s_-]+", " ", label.strip().lower())


def _parts(kind: str, value: str) -> list[str]:
    """Part a list of numbers ("W-70001, W-70044"); other values stay whole."""
    parts = [part.strip() for part in re.split(r"[,;]| and | / ", value) if part.strip()]
    if len(parts) > 1 and kind_of(kind) and all(any(char.isdigit() for char in part) for part in parts):
        return parts
    return [value.strip()]
