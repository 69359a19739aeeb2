"""What another handbook would have said of the same replies: findings now, findings then, replies held."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from typing import Any

from goodhands.conduct.rules.advice import Advice
from goodhands.conduct.rules.case import Finding
from goodhands.handbook.rules.book import Handbook, Rule

SAMPLES = 10  # replies shown for each rule, and for each of new and gone
_WORDS = 200  # characters kept of what a customer wrote
_THEN = "then:"  # marks the rules of the draft among those of the handbook in force
Place = tuple[str, str, int, int, str]  # rule, where, start, end, words


@dataclass(frozen=True, slots=True)
class Reading:
    """What the two handbooks found in one reply."""

    now: tuple[Advice, ...]
    then: tuple[Advice, ...]


def together(now: Handbook, then: Handbook) -> Handbook:
    """Join two handbooks into one, so that a reply is made ready only once. `apart` parts what it finds."""
    changed = tuple(replace(rule, id=_THEN + rule.id) for rule in then.rules if not _is_same(rule, now))
    return replace(now, rules=(*now.rules, *changed))


def apart(advice: Iterable[Advice], now: Handbook, then: Handbook) -> Reading:
    """Part the advice of a joined handbook into what holds now and what would have held."""
    found = tuple(advice)
    kept = {rule.id for rule in then.rules if _is_same(rule, now)}
    old = tuple(one for one in found if not one.finding.rule.startswith(_THEN))
    new = tuple(_unmarked(one) for one in found if one.finding.rule.startswith(_THEN))
    return Reading(old, (*(one for one in old if one.finding.rule in kept), *new))


def count(tally: Mapping[str, Any], message_id: int, reading: Reading) -> dict[str, Any]:
    """Add what was found in one reply to a tally (a JSON value) and return the new one.

    `rules` has for each rule the findings now and then, those new and gone, the replies held by it now and
    then, those stopped (held until they change), and up to ten samples of either kind; beside it the replies
    held at all.
    """
    rules: dict[str, Any] = {key: dict(value) for key, value in tally.get("rules", {}).items()}
    old, new = _places(reading.now), _places(reading.then)
    for side, advice in (("now", reading.now), ("then", reading.then)):
        for one in advice:
            _row(rules, one.finding.rule)[side] += 1
        for rule_id in {one.finding.rule for one in advice if one.holds}:
            _row(rules, rule_id)[f"held_{side}"] += 1
        for rule_id in {one.finding.rule for one in advice if one.mode == "block"}:
            _row(rules, rule_id)[f"stopped_{side}"] += 1
    for kind, places in (("new", new - old), ("gone", old - new)):
        for rule_id, where, start, end, words in sorted(places):
            row = _row(rules, rule_id)
            row[kind] += 1
            if len(row[f"{kind}_at"]) < SAMPLES and message_id not in [at[0] for at in row[f"{kind}_at"]]:
                row[f"{kind}_at"] = [*row[f"{kind}_at"], [message_id, where, start, end, words]]
    return {
        "rules": rules,
        "held_now": tally.get("held_now", 0) + any(one.holds for one in reading.now),
        "held_then": tally.get("held_then", 0) + any(one.holds for one in reading.then),
    }


def _is_same(rule: Rule, now: Handbook) -> bool:
    """Tell whether a rule would find the same things in the same way as now."""
    other = now.rule(rule.id)
    return other is not None and (rule.mode, rule.check, set(rule.channels)) == (
        other.mode,
        other.check,
        set(other.channels),
    )


def _unmarked(one: Advice) -> Advice:
    return replace(one, finding=replace(one.finding, rule=one.finding.rule.removeprefix(_THEN)))


def _places(advice: Iterable[Advice]) -> set[Place]:
    found = (one.finding for one in advice)
    return {(one.rule, one.where, one.start, one.end, _kept(one)) for one in found}


def _kept(finding: Finding) -> str:
    """Return the words to keep: the reply is still there to read, of the customer's turn we keep a little."""
    return finding.words[:_WORDS] if finding.where == "customer" else ""


def _row(rules: dict[str, Any], rule_id: str) -> dict[str, Any]:
    empty: dict[str, Any] = {
        f"{what}{side}": 0 for what in ("", "held_", "stopped_") for side in ("now", "then")
    }
    return rules.setdefault(rule_id, {**empty, "new": 0, "gone": 0, "new_at": [], "gone_at": []})  # type: ignore[no-any-return]
