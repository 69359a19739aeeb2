"""A reply read against a handbook: each finding with what the handbook says and asks for."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date, timedelta

from goodhands.conduct.rules.case import Case, Finding, Reply
from goodhands.conduct.rules.checks import BY_ID
from goodhands.conduct.rules.draft import Draft
from goodhands.conduct.rules.languages.shelf import function_words, languages
from goodhands.conduct.rules.languages.telling import ENGLISH, language_of
from goodhands.handbook.rules.book import Handbook, Mode, Rule
from goodhands.handbook.rules.phases import Phase


@dataclass(frozen=True, slots=True)
class Advice:
    """A finding under its rule: `mode` is hint, confirm or block; `sentence` is the handbook's own.

    `counts_from` is set for somebody still learning the rule: until that day it only coaches, as a hint.
    Of a rule that blocks, `eased_by` names who let this finding go (then it hints) or may (then it asks for a
    reason); `is_asked` tells that the writer has asked for it.
    """

    finding: Finding
    mode: Mode
    title: str
    sentence: str
    counts_from: date | None = None
    eased_by: str = ""
    is_asked: bool = False

    @property
    def is_let_go(self) -> bool:
        """Whether it would block, and somebody who may has let it go."""
        return bool(self.eased_by) and self.mode == "hint"

    @property
    def holds(self) -> bool:
        """Whether the reply may not go out as if nothing were: it must change, or be confirmed."""
        return self.mode in ("block", "confirm")


def read(reply: Reply, case: Case, handbook: Handbook) -> tuple[Advice, ...]:
    """Run the checks that the handbook switches on for the channel, in the order of its rules (CO-22).

    A reply in another language than English is read by the rules that its language's data supports.
    """
    return read_draft(draft_of(reply, case, handbook), case, handbook)


def read_draft(draft: Draft, case: Case, handbook: Handbook) -> tuple[Advice, ...]:
    """Read a reply that was made ready."""
    return tuple(
        Advice(finding, rule.mode, rule.title, rule.sentence)
        for rule in handbook.rules
        if rule.mode != "off" and case.channel in rule.channels
        for finding in find(rule, draft, case)
    )


def coached(advice: Iterable[Advice], handbook: Handbook, phase: Phase, since: date) -> tuple[Advice, ...]:
    """Turn what would hold a reply into a hint where the writer is still learning the rule (TR-01).

    `since` is the day from which the handbook holds for them; hints stay as they are.
    """
    return tuple(_coached(one, handbook.rule(one.finding.rule), phase, since) for one in advice)


def _coached(one: Advice, rule: Rule | None, phase: Phase, since: date) -> Advice:
    if rule is None or not one.holds or not phase.coaches(rule):
        return one
    return replace(one, mode="hint", counts_from=since + timedelta(days=phase.first_day(rule)))


def draft_of(reply: Reply, case: Case, handbook: Handbook) -> Draft:
    """Return the draft of a reply, to be read in its own language; in doubt, in the handbook's."""
    draft = Draft.of(reply, case)
    default = str(handbook.about.get("language", ENGLISH))
    language = languages().get(language_of(draft.own_words, function_words(), default))
    return Draft.of(reply, case, language.manner) if language else draft


def find(rule: Rule, draft: Draft, case: Case) -> Iterable[Finding]:
    """Give what the check of `rule` notices, under the rule's id; nothing for a rule that people judge."""
    check = BY_ID.get(rule.check or "")
    if check is None:
        return ()
    language = languages().get(draft.manner.code)
    found = language.find(check.id, draft, case) if language else check.find(draft, case)
    return (replace(finding, rule=rule.id) for finding in found)


def unknown_checks(handbook: Handbook) -> list[Rule]:
    """Return the rules whose check does not exist."""
    return [rule for rule in handbook.rules if rule.check is not None and rule.check not in BY_ID]
