"""An entry of the record, read as concepts: what its label names, what its value is."""

import re

from goodhands.conduct.rules.facts.concepts import EVENTFUL, PEOPLE, TAKING_PART, concepts, concepts_of
from goodhands.conduct.rules.facts.fact import Question
from goodhands.conduct.rules.facts.record import PRODUCTS
from goodhands.conduct.rules.facts.stems import stems_of
from goodhands.conduct.rules.facts.value_shapes import AGE, CODE_OR_NAME, COUNTED, DAY

_GENERIC = stems_of("date day time number no id name size code type total current count status")
_DATED_LABEL = frozenset(["date", "dates", "day", "days", "when", "time"])
_OVER = re.compile(r"\b(?:past|last|previous|former|first)\b")
_ANYBODY = stems_of("he she they now currently")
_GOT = stems_of("purchased purchase bought installed ordered delivered")
_PERSON = stems_of(
    "he she they child son daughter pet dog cat boy girl mother father brother sister patient student"
)
_TOTAL = stems_of("price cost paid amount charge charged order purchase invoice bill sum fee total")
_FOR_SO_MANY = re.compile(r"\bfor \d{1,3}$")
_SPLIT_LABEL = re.compile(r"[\s_-]+")


class Entry:
    """A label and its value, and what they can answer."""

    def __init__(self, label: str, value: str) -> None:
        self.label = " ".join(_SPLIT_LABEL.split(label.strip().lower()))
        self.value, self.low = value, value.lower()
        self.stems = stems_of(self.label)
        self.names = concepts(self.stems - _GENERIC)
        self.is_over = _OVER.search(self.label) is not None

    def is_of(self, about: frozenset[str]) -> bool:
        """Tell whether it can be of whom an ask names, by a name or by what they are."""
        named = about - _ANYBODY
        return not named or not (self.names | stems_of(self.low)).isdisjoint(named | concepts(named))

    def is_about(self, ask: Question) -> bool:
        """Tell whether its label names what an ask speaks of."""
        return not self.names.isdisjoint(concepts(ask.about))

    def is_size_of(self, ask: Question) -> bool:
        """Tell whether it says how large the thing is that its label or its value names."""
        return self.is_about(ask) or not concepts(ask.about).isdisjoint(concepts_of(self.low))

    def is_total(self, ask: Question) -> bool:
        """Tell whether it says what all of it cost, which is what an ask without a name wants."""
        return self.is_about(ask) or (not ask.about and not self.stems.isdisjoint(_TOTAL))

    def is_age_of(self, ask: Question) -> bool:
        """Tell whether it says how old somebody is, or since when the customer has a thing."""
        if self.stems & _GOT and DAY.search(self.low):
            return ask.about.isdisjoint(_PERSON)
        return AGE.search(self.low) is not None and self.is_of(ask.about)

    def is_day_of(self, ask: Question) -> bool:
        """Tell whether the day in it is that of what is asked about."""
        if self.is_about(ask):
            return ask.head == "year" or self.label not in PRODUCTS
        if self.label not in PRODUCTS and not (ask.about & EVENTFUL).isdisjoint(stems_of(self.low)):
            return True
        is_event = not self.stems.isdisjoint(EVENTFUL) or self.label in _DATED_LABEL
        takes_part = not ask.about or not ask.about.isdisjoint(TAKING_PART)
        return is_event and takes_part and not (self.is_over and ask.is_ahead)

    def counts(self, ask: Question) -> bool:
        """Tell whether it says how many there are."""
        wanted = PEOPLE if ask.head in PEOPLE else frozenset([ask.head])
        if wanted is PEOPLE and _FOR_SO_MANY.search(self.low):
            return True
        if self.low[:1].isdigit() and not self.stems.isdisjoint(wanted) and not DAY.match(self.low):
            return True
        counted = (stems_of(match["what"]) for match in COUNTED.finditer(self.low))
        return not self.is_over and not all(map(wanted.isdisjoint, counted))

    def names_it(self, ask: Question) -> bool:
        """Tell whether it names the thing asked for, or all that the ask speaks of."""
        head = concepts(frozenset([ask.head]))
        if self.names & head or (ask.want == "had" and self.label in PRODUCTS):
            return True
        return self._tells_apart(head) or self._is_narrowed(ask.about)

    def _tells_apart(self, head: frozenset[str]) -> bool:
        """Tell whether the value says which one: "Flat 3", "Nova 4 overlocker", but not "2 rooms"."""
        for part in self.value.split(","):
            tokens = part.split()
            for before, token, after in zip(["", *tokens], tokens, [*tokens[1:], ""], strict=False):
                is_one = CODE_OR_NAME.match(after) or (before and not before.isdigit())
                if is_one and concepts_of(token.lower()) & head:
                    return True
        return False

    def _is_narrowed(self, about: frozenset[str]) -> bool:
        """Tell whether label and value, or all of a longer label, stand in what is asked for."""
        named = self.stems - _GENERIC
        if not named or not named <= about:
            return False
        return len(named) > 1 or bool((stems_of(self.low) & about) - named)
