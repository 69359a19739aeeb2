"""Every example of a handbook is a test: does the rule understand its own Good and Bad?"""

from collections.abc import Iterator
from dataclasses import dataclass

from goodhands.conduct.rules.advice import draft_of, find, unknown_checks
from goodhands.conduct.rules.case import Case, Finding, Reply, Turn
from goodhands.conduct.rules.turn import turn_text
from goodhands.handbook.rules.book import Example, Handbook, Rule


@dataclass(frozen=True, slots=True)
class Verdict:
    """One example and what its rule made of it. `problem` is empty when they agree."""

    rule: Rule
    example: Example
    found: tuple[Finding, ...]
    problem: str = ""

    @property
    def is_right(self) -> bool:
        return not self.problem


def examine(handbook: Handbook) -> Iterator[Verdict]:
    """Run each Good and Bad example of each machine-checked rule."""
    strangers = {rule.id for rule in unknown_checks(handbook)}
    for rule in handbook.rules:
        for example in (*rule.good, *rule.bad):
            if rule.id in strangers:
                yield Verdict(rule, example, (), f"there is no check called {rule.check!r}")
            elif rule.check is not None:
                yield _judge(handbook, rule, example)


def case_of(example: Example) -> Case:
    """Return the case that an example tells."""
    return Case(
        channel=example.channel,
        customer_name=example.customer,
        agent_name=example.agent,
        customer_facts=example.facts,
        turns=tuple(Turn(said.sender, said.text) for said in example.said),
    )


def _judge(handbook: Handbook, rule: Rule, example: Example) -> Verdict:
    case = case_of(example)
    draft = draft_of(Reply(example.reply, example.attachments), case, handbook)
    found = tuple(find(rule, draft, case))
    return Verdict(rule, example, found, _problem(example, found))


def _problem(example: Example, found: tuple[Finding, ...]) -> str:
    words = ", ".join(f"“{finding.words}”" for finding in found)
    if example.is_good:
        return f"expected nothing, found {words}" if found else ""
    if not found:
        return "expected a finding, found nothing"
    if example.evidence and not any(_touches(finding, example) for finding in found):
        expected = ", ".join(f"“{evidence}”" for evidence in example.evidence)
        return f"expected a finding at {expected}, found {words}"
    return ""


def _touches(finding: Finding, example: Example) -> bool:
    text = example.reply if finding.where == "reply" else turn_text(case_of(example))
    return any(_overlap(text, evidence, finding) for evidence in example.evidence)


def _overlap(text: str, evidence: str, finding: Finding) -> bool:
    start = text.find(evidence)
    while start >= 0:
        if start < finding.end and finding.start < start + len(evidence):
            return True
        start = text.find(evidence, start + 1)
    return False
