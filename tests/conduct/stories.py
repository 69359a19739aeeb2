"""Short ways to say "this reply, to this customer" in a test."""

from datetime import datetime

from goodhands.conduct.rules.case import Case, Finding, Reply, Turn
from goodhands.conduct.rules.checks import BY_ID
from goodhands.conduct.rules.draft import Draft

MONDAY_MORNING = datetime(2026, 3, 2, 9, 15)


def case(**known) -> Case:
    said = known.pop("said", "Where is my parcel?")
    defaults = {"channel": "email", "customer_name": "Maria Lopez", "agent_name": "Tom Becker"}
    return Case(**{**defaults, "turns": (Turn("customer", said),), "now": MONDAY_MORNING, **known})


def letter(body: str) -> str:
    return f"Hi Maria,\n\n{body}\n\nBest regards,\nTom"


def find(rule: str, text: str, attachments: tuple[str, ...] = (), **known) -> list[Finding]:
    about = case(**known)
    return list(BY_ID[rule].find(Draft.of(Reply(text, attachments), about), about))


def fixed(text: str, finding: Finding, number: int = 0) -> str:
    fix = finding.fixes[number]
    return text[: fix.start] + fix.replacement + text[fix.end :]


def draft_of(body: str) -> Draft:
    return Draft.of(Reply(letter(body)), case())
