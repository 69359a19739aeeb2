"""What an incident can be of beside the rules of a handbook: behaviours that the system itself proposes."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

from goodhands.handbook.rules.book import Rule

Sign = Literal["merit", "demerit"]


@dataclass(frozen=True, slots=True)
class Behaviour:
    """A kind of conduct: what people read, whether it counts for or against, and the tier to begin with.

    `area` is the field of work that the organisation put it under; empty for the work with customers.
    """

    id: str
    title: str
    sign: Sign
    tier: str = "minor"
    area: str = ""


# What only the system proposes: a clock that ran out, a broken promise, a closed workshop.
OF_THE_SYSTEM: tuple[Behaviour, ...] = (
    Behaviour("late-answer", "An answer that came too late", "demerit"),
    Behaviour("broken-promise", "A promise that was not kept", "demerit", "mid"),
    Behaviour("unaddressed-demerits", "Demerits left without a plan", "demerit", "major"),
)
SYSTEM_TITLES: Mapping[str, str] = {one.id: one.title for one in OF_THE_SYSTEM}


def of_praise(kind: str, title: str) -> Behaviour:
    """Return what praise of a kind is as a behaviour."""
    return Behaviour(kind, title, "merit")


def of_rule(rule: Rule) -> Behaviour:
    """Return what a rule is as a behaviour: breaking it counts against somebody, unless it says otherwise."""
    return Behaviour(
        rule.id,
        rule.title,
        "merit" if rule.behaviour == "merit" else "demerit",
        rule.starting_tier or "minor",
    )
