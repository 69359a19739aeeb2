"""A handbook as values: policy as text that runs. Format: `goodhands/handbook/README.md`."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Literal

Mode = Literal["off", "hint", "confirm", "block"]
MODES: tuple[Mode, ...] = ("off", "hint", "confirm", "block")
Behaviour = Literal["demerit", "merit", "none"]
BEHAVIOURS = ("demerit", "merit", "none")
TIERS = ("minor", "mid", "major")
CHANNELS = ("email", "form", "chat", "social", "phone")


class HandbookError(Exception):
    """A handbook file can't be understood. Says the file, the line and what to write instead."""

    def __init__(self, path: str, line: int | None, problem: str) -> None:
        self.path, self.line, self.problem = path, line, problem
        super().__init__(f"{path}: line {line}: {problem}" if line else f"{path}: {problem}")


@dataclass(frozen=True, slots=True)
class Speech:
    """A message in an example: who says it ("customer" or "agent"), their name ("" if unknown), the words."""

    sender: Literal["customer", "agent"]
    name: str
    text: str


@dataclass(frozen=True, slots=True)
class Example:
    """A reply in its context that a rule must (Bad) or must not (Good) flag.

    `said` holds the earlier messages, `reply` the words under check. `evidence` are words, of the reply or of
    the customer, one of which a finding must touch. `line` is where the example starts in its file.
    """

    is_good: bool
    channel: str
    customer: str
    agent: str
    said: tuple[Speech, ...]
    reply: str
    attachments: tuple[str, ...] = ()
    facts: Mapping[str, str] = field(default_factory=dict)
    evidence: tuple[str, ...] = ()
    note: str = ""
    line: int = 0


@dataclass(frozen=True, slots=True)
class Rule:
    """One rule: what people read (`title`, `guideline`, examples), what the machine does (`check`, `mode`).

    `check` is the id of the check that watches it; None for a rule that people judge. `phase` 1 to 3 is
    seed 000's; `behaviour` and `starting_tier` are what breaking it means for the ledger.
    """

    id: str
    title: str
    guideline: str
    mode: Mode = "hint"
    check: str | None = None
    channels: tuple[str, ...] = CHANNELS
    phase: int = 1
    behaviour: str = "none"
    starting_tier: str | None = None
    good: tuple[Example, ...] = ()
    bad: tuple[Example, ...] = ()
    path: str = ""

    @property
    def sentence(self) -> str:
        """The first sentence of the guideline: what the margin shows."""
        first = self.guideline.strip().split("\n\n", 1)[0].replace("\n", " ")
        for end in (". ", "! ", "? "):
            if end in first:
                first = first[: first.index(end) + 1]
        return first


@dataclass(frozen=True, slots=True)
class Handbook:
    """A handbook. `tables` holds the settings files by name ("service-levels"), `pages` the texts by path.

    `version_id` is the stored version it came from; 0 for a folder on disk.
    """

    name: str
    title: str
    rules: tuple[Rule, ...] = ()
    about: Mapping[str, Any] = field(default_factory=dict)
    tables: Mapping[str, Mapping[str, Any]] = field(default_factory=dict)
    pages: Mapping[str, str] = field(default_factory=dict)
    version_id: int = 0

    def rule(self, rule_id: str) -> Rule | None:
        """Return the rule of that id, or None."""
        return next((rule for rule in self.rules if rule.id == rule_id), None)
