"""Which skills a reply called for, and whether it showed them (TR-02): findings tell only of what is missing.

A check that looks for something called for is asked a second time, about a reply in its place that says
nothing: what it would find wanting there, the talk called for. So one and the same judgement says what is due
and what is missing, and nothing counts as due that the coach would not have asked for.
"""

from collections.abc import Collection
from functools import lru_cache

from goodhands.conduct.rules.advice import find
from goodhands.conduct.rules.case import Case, Reply
from goodhands.conduct.rules.checks import BY_ID
from goodhands.conduct.rules.draft import Draft
from goodhands.conduct.rules.languages.shelf import languages
from goodhands.conduct.rules.manner import Manner
from goodhands.conduct.rules.writing.spelling import is_english
from goodhands.handbook.rules.book import Handbook, Rule
from goodhands.handbook.rules.phases import SKILLS

_SAYS_NOTHING = Reply("We have received your message.")


def practised(draft: Draft, case: Case, handbook: Handbook, found: Collection[str]) -> dict[str, bool]:
    """Return the skills of `handbook` that a reply called for, by rule: True if it showed them (TR-02).

    Skills are the rules of phase 2, and those of any phase that only some letters call for. `found` are the
    rules under which the reply was found wanting. What nobody can tell in the language of the reply is left
    out, all of it in one that there is no data for. Of a skill that every reply can show, such as careful
    writing, each gives account.
    """
    if draft.manner.code not in languages() and not is_english(draft):
        return {}
    plain = _plain(draft.agent_name, draft.manner)
    return {
        rule.id: rule.id not in found
        for rule in handbook.rules
        if case.channel in rule.channels
        and _is_skill(rule)
        and (rule.id in found or _is_due(rule, draft, plain, case))
    }


def _is_skill(rule: Rule) -> bool:
    is_on = rule.check is not None and rule.mode != "off"
    return is_on and (rule.phase == SKILLS or is_called_for(rule))


def is_called_for(rule: Rule) -> bool:
    """Tell whether only some talks call for what a rule asks; otherwise every reply gives account of it."""
    check = BY_ID.get(rule.check or "")
    return check is not None and check.is_called_for


def _is_due(rule: Rule, draft: Draft, plain: Draft, case: Case) -> bool:
    if is_called_for(rule):
        return any(True for _ in find(rule, plain, case))
    language = languages().get(draft.manner.code)
    return rule.check in (language.rules if language else BY_ID)


@lru_cache(maxsize=64)
def _plain(agent_name: str, manner: Manner) -> Draft:
    return Draft(_SAYS_NOTHING, agent_name, manner)
