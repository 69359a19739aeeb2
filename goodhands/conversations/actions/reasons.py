"""What the event of a reply keeps beside its words: findings set aside with a reason, and promises."""

from collections.abc import Iterable, Mapping

from goodhands.conduct.queries import Advice, Promise
from goodhands.handbook.rules.book import Handbook

_WORDS_MAX = 200


def set_aside(
    advice: Iterable[Advice], reasons: Mapping[str, str], handbook: Handbook | None
) -> list[dict[str, str]]:
    """Return rule, mode, words and reason of each finding that the writer set aside, one entry a rule.

    A reason for a rule that blocks is kept although the words had to change: it says that the rule is wrong
    there. A reason for anything else that is not found any more says nothing, and is left out.
    """
    given = {rule: reason.strip() for rule, reason in reasons.items() if reason.strip()}
    kept: dict[str, dict[str, str]] = {}
    for item in advice:
        rule = item.finding.rule
        if rule in given:
            entry = {"mode": item.mode, "words": item.finding.words[:_WORDS_MAX], "reason": given[rule]}
            kept.setdefault(rule, {"rule": rule, **entry})
    for rule, reason in given.items():
        blocking = handbook.rule(rule) if handbook else None
        if rule not in kept and blocking is not None and blocking.mode == "block":
            kept[rule] = {"rule": rule, "mode": "block", "words": "", "reason": reason}
    return list(kept.values())


def with_who(advice: Iterable[Advice], reasons: Mapping[str, str]) -> dict[str, str]:
    """Return the reasons by rule, with who let it go beside those of rules that block."""
    let_go = {item.finding.rule: f"{item.eased_by} let it go" for item in advice if item.is_let_go}
    said = {
        rule: f"{reason} ({who})" for rule, who in let_go.items() if (reason := reasons.get(rule, "").strip())
    }
    return {**reasons, **let_go, **said}


def as_data(promises: Iterable[Promise]) -> list[dict[str, str | None]]:
    """Return promises as the event keeps them: words, the time they name, and when it is due (PR-01)."""
    return [
        {"words": one.words, "time": one.time, "due": one.due.isoformat() if one.due else None}
        for one in promises
    ]
