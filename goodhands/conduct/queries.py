"""What others may ask of the checks: the one door through which a reply is read."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import tzinfo

from goodhands.conduct.rules import advice
from goodhands.conduct.rules.advice import Advice, coached
from goodhands.conduct.rules.answers import open_asks
from goodhands.conduct.rules.asks import asks_of
from goodhands.conduct.rules.case import Case, Reply
from goodhands.conduct.rules.checks import CHECKS
from goodhands.conduct.rules.checks.plain_words import PLAIN_WORDS
from goodhands.conduct.rules.draft import Draft
from goodhands.conduct.rules.facts.kept import LABELS, Told
from goodhands.conduct.rules.facts.kept import kind_of_label as fact_kind
from goodhands.conduct.rules.facts.kept import told as facts_told
from goodhands.conduct.rules.people import customer_of
from goodhands.conduct.rules.practice import is_called_for, practised
from goodhands.conduct.rules.promised import Promise, promises
from goodhands.conduct.rules.signals.closing import is_closing
from goodhands.conduct.rules.signals.reading import turn_answered
from goodhands.conduct.rules.signals.upset import upset
from goodhands.handbook.rules.book import Handbook

__all__ = [
    "FACT_LABELS",
    "Advice",
    "Asked",
    "Promise",
    "ReadThrough",
    "Told",
    "asked",
    "called",
    "checks_in_words",
    "coached",
    "fact_kind",
    "facts_told",
    "is_called_for",
    "is_content",
    "is_upset",
    "promised",
    "read_reply",
    "read_through",
]


# Names of the facts that the checks understand, for lists to choose from.
FACT_LABELS = tuple(sorted(LABELS.values(), key=str.lower))


@dataclass(frozen=True, slots=True)
class Asked:
    """One thing the customer asks, in their words, and whether the reply speaks of it."""

    words: str
    is_answered: bool


def called(case: Case) -> str:
    """Return how a greeting would call the customer, or nothing where no name is known (CO-01)."""
    return customer_of(case).display


def asked(*, reply: Reply, case: Case) -> tuple[Asked, ...]:
    """Return what the customer asks in the turn answered, each ticked once the reply answers it (CO-09)."""
    still_open = {(ask.start, ask.end) for ask in open_asks(Draft.of(reply, case), case)}
    return tuple(Asked(ask.text, (ask.start, ask.end) not in still_open) for ask in asks_of(case))


def promised(*, reply: Reply, case: Case, theirs: tzinfo | None = None) -> tuple[Promise, ...]:
    """Return what a reply promises by a named time; `theirs` is the customer's time zone (PR-01)."""
    return promises(Draft.of(reply, case), case.now, theirs) if case.now is not None else ()


def is_content(case: Case) -> bool:
    """Tell whether the turn answered closes the talk: they say that this is all, or thank for it."""
    return is_closing(case)


def is_upset(case: Case) -> bool:
    """Tell whether the customer is clearly upset in the turn answered (TX-04)."""
    return upset(turn_answered(case)) is not None


def read_reply(*, reply: Reply, case: Case, handbook: Handbook) -> tuple[Advice, ...]:
    """Read a reply against a handbook: what each rule in force for the channel finds, with mode and sentence.

    Pure: no database, no clock; a reply of 150 words takes some milliseconds (CO-22).
    """
    return advice.read(reply, case, handbook)


@dataclass(frozen=True, slots=True)
class ReadThrough:
    """A reply that was sent: what is found in it; by rule the skills it called for, True if shown (TR-02)."""

    advice: tuple[Advice, ...] = ()
    skills: Mapping[str, bool] = field(default_factory=dict)


def read_through(*, reply: Reply, case: Case, handbook: Handbook) -> ReadThrough:
    """Read a reply as `read_reply` does, and tell besides which skills it called for. Pure as well."""
    draft = advice.draft_of(reply, case, handbook)
    found = advice.read_draft(draft, case, handbook)
    return ReadThrough(found, practised(draft, case, handbook, {one.finding.rule for one in found}))


def checks_in_words() -> dict[str, str]:
    """Return every check by its id, in the order of the margin: how it looks at a reply, in plain words."""
    return {check.id: PLAIN_WORDS.get(check.id, "") for check in CHECKS}
