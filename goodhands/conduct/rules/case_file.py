"""Cases as lines of JSON: what `goodhands check --jsonl` reads, and how well the checks did on labelled ones.

A line: {"id", "channel", "now"?, "customer": {"name", "facts"}, "agent": {"name"},
"conversation": [{"from", "text"}], "state"?, "reply": {"text", "attachments"},
"expect"?: {"fire", "not_fire"}, "evidence"?: {rule: {"any_of": [words]}}}.
"""

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from goodhands.conduct.rules.case import Case, Finding, Reply, Turn
from goodhands.conduct.rules.turn import turn_text


class CaseError(Exception):
    """A line is not a case; the message says which line and why."""


@dataclass(frozen=True, slots=True)
class Labelled:
    """A case with its reply and what a reader expects of it."""

    id: str
    case: Case
    reply: Reply
    fire: frozenset[str] = frozenset()
    not_fire: frozenset[str] = frozenset()
    evidence: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    is_labelled: bool = False

    def is_touched(self, finding: Finding) -> bool:
        """Tell whether a finding overlaps one of the passages that show why its rule fires."""
        passages = self.evidence.get(finding.rule, ())
        text = self.reply.text
        if finding.where == "customer":
            text = turn_text(self.case)
        starts = [(text.find(words), len(words)) for words in passages]
        return not passages or any(0 <= at < finding.end and finding.start < at + size for at, size in starts)


@dataclass(slots=True)
class Score:
    """How a rule did: right and missed where it had to fire, false where it must not."""

    hits: int = 0
    misses: int = 0
    false_alarms: int = 0
    quiet: int = 0

    @property
    def precision(self) -> float:
        said = self.hits + self.false_alarms
        return self.hits / said if said else 1.0

    @property
    def recall(self) -> float:
        wanted = self.hits + self.misses
        return self.hits / wanted if wanted else 1.0

    @property
    def f1(self) -> float:
        wrong = self.misses + self.false_alarms
        return 2 * self.hits / (2 * self.hits + wrong) if wrong else 1.0

    def add(self, other: "Score") -> None:
        """Add the counts of another score."""
        self.hits += other.hits
        self.misses += other.misses
        self.false_alarms += other.false_alarms
        self.quiet += other.quiet

    def count(self, labelled: Labelled, rule: str, findings: Iterable[Finding]) -> None:
        """Count one case. A finding beside the evidence does not count as found."""
        own = [finding for finding in findings if finding.rule == rule]
        if rule in labelled.fire:
            found = any(labelled.is_touched(finding) for finding in own)
            self.hits += found
            self.misses += not found
        elif rule in labelled.not_fire:
            self.false_alarms += bool(own)
            self.quiet += not own


def read_case(line: str, number: int) -> Labelled:
    """Read one line. Raises CaseError with the number of the line."""
    try:
        data = json.loads(line)
        return read_data(data, number)
    except (ValueError, KeyError, TypeError, AttributeError) as error:
        raise CaseError(f"line {number}: {type(error).__name__}: {error}") from None


def read_data(data: Mapping[str, Any], number: int = 0) -> Labelled:
    """Make a case of what a line holds. Raises KeyError, TypeError or ValueError where it is none."""
    expect = data.get("expect") or {}
    reply = data["reply"]
    files = tuple(
        item if isinstance(item, str) else str(item.get("name", ""))
        for item in reply.get("attachments") or ()
    )
    evidence = {rule: tuple(found["any_of"]) for rule, found in (data.get("evidence") or {}).items()}
    return Labelled(
        id=str(data.get("id", number)),
        case=_case(data),
        reply=Reply(str(reply["text"]), files),
        fire=frozenset(expect.get("fire", ())),
        not_fire=frozenset(expect.get("not_fire", ())),
        evidence=evidence,
        is_labelled=bool(expect),
    )


def _case(data: Mapping[str, Any]) -> Case:
    customer, agent = data.get("customer") or {}, data.get("agent") or {}
    facts = {
        str(label): str(value) for label, value in (customer.get("facts") or {}).items() if value is not None
    }
    turns = tuple(
        Turn(
            "customer" if turn["from"] == "customer" else "agent",
            str(turn["text"]),
            str(turn.get("name") or ""),
        )
        for turn in data.get("conversation") or ()
    )
    return Case(
        channel=str(data.get("channel", "email")),
        customer_name=str(customer.get("name") or ""),
        agent_name=str(agent.get("name") or ""),
        customer_facts=facts,
        turns=turns,
        now=datetime.fromisoformat(data["now"]) if data.get("now") else None,
        state=data.get("state") or {},
    )
