"""Asks by an ordinary noun that were answered in other words, each with the reader of its answers."""

from collections.abc import Callable, Iterator, Mapping

from goodhands.conduct.rules.case import Case
from goodhands.conduct.rules.facts.age_and_area import AREA, BUILT, age_and_area_asked, age_and_area_known
from goodhands.conduct.rules.facts.classed import KIND, classes_asked, classes_known
from goodhands.conduct.rules.facts.either import EITHER, either_asked, either_known
from goodhands.conduct.rules.facts.fact import Fact, Question
from goodhands.conduct.rules.facts.looks import LOOKS, looks_asked, looks_known
from goodhands.conduct.rules.facts.mishap import MISHAP, mishaps_asked, mishaps_known
from goodhands.conduct.rules.facts.packed import PACKED, packed_asked, packed_known
from goodhands.conduct.rules.facts.papers import PAPER, papers_known
from goodhands.conduct.rules.facts.party import PARTY, party_asked, party_known
from goodhands.conduct.rules.facts.since import SINCE, since_asked, since_known

_ASKED = (
    classes_asked,
    either_asked,
    looks_asked,
    since_asked,
    party_asked,
    mishaps_asked,
    packed_asked,
    age_and_area_asked,
)
KNOWN: Mapping[str, Callable[[Case, Question], Iterator[Fact]]] = {
    AREA: age_and_area_known,
    BUILT: age_and_area_known,
    KIND: classes_known,
    EITHER: either_known,
    LOOKS: looks_known,
    SINCE: since_known,
    MISHAP: mishaps_known,
    PACKED: packed_known,
    PARTY: party_known,
    PAPER: papers_known,
}
# Where the reply names the answer among others, or names what it asks for, it confirms nothing.
NAMED_ANYWAY = frozenset([EITHER, PAPER])


def asked_in_other_words(low: str) -> Iterator[Question]:
    """Give what a sentence (lower case) asks for by an ordinary noun."""
    for ask in _ASKED:
        yield from ask(low)
