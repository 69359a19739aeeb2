"""What the judge is asked: the rules of the handbook that it may judge, and the letters without names."""

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from functools import cache
from importlib import resources

from goodhands.conduct.rules.case import Case
from goodhands.conduct.rules.folding import fold_words
from goodhands.conduct.rules.people import customer_of
from goodhands.conduct.rules.turn import turn_text
from goodhands.handbook.rules.book import Handbook, Rule
from goodhands.merit.rules.judge.masking import Masked, Masks

# Rules about something that is missing: the engine sees the customer's words, the judge may see more.
JUDGED = (
    "empathy-missing",
    "no-thanks",
    "missed-congratulation",
    "missed-opportunity",
    "no-assurance",
    "unanswered-thread",
    "upset-not-escalated",
    "expectation-missing",
)
_LONGEST = 6_000  # letters of a text that are sent


@dataclass(frozen=True, slots=True)
class Question:
    """One question: by which rules, on what the customer wrote and what was answered, both masked."""

    rules: tuple[Rule, ...]
    customer: Masked
    reply: Masked

    def messages(self) -> list[dict[str, str]]:
        """Return it as chat messages."""
        rules = "\n".join(f"- {rule.id}: {' '.join(rule.guideline.split())[:600]}" for rule in self.rules)
        letters = f"<customer>\n{self.customer.text}\n</customer>\n\n<reply>\n{self.reply.text}\n</reply>"
        return [
            {"role": "system", "content": prompt()},
            {"role": "user", "content": f"Rules:\n{rules}\n\n{letters}"},
        ]


@cache
def prompt() -> str:
    """Return the judge's instructions, from `prompt.txt`."""
    return (resources.files(__package__) / "prompt.txt").read_text(encoding="utf-8")


def question_of(
    reply: str, case: Case, handbook: Handbook, *, channel: str, found: Collection[str]
) -> Question | None:
    """Return what to ask about a sent reply; None where there is nothing to ask.

    `found` are the rules of which the engine found something by itself.
    """
    rules = tuple(
        rule
        for rule in handbook.rules
        if rule.check in JUDGED and rule.mode != "off" and channel in rule.channels and rule.id not in found
    )
    said = turn_text(case)
    if not rules or not said.strip() or not reply.strip():
        return None
    masks = masks_for(case)
    return Question(rules, masks.mask(said).first(_LONGEST), masks.mask(reply).first(_LONGEST))


def masks_for(case: Case, others: Iterable[str] = ()) -> Masks:
    """Return the masks for the letters of a case: who writes in it, `others` by name, what is on record."""
    written = (case.agent_name, case.customer_name, *(turn.name for turn in case.turns), *others)
    names = set(customer_of(case).names) | {word for name in written for word in fold_words(name)}
    return Masks({name for name in names if len(name) > 1}, tuple(case.customer_facts.values()))
