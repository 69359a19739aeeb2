"""The labelled replies that the models learn from, each as the numbers of its signs."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path

from goodhands.conduct.rules.case import Case, Reply
from goodhands.conduct.rules.case_file import read_case
from goodhands.conduct.rules.checks.deciding import seen_in
from goodhands.conduct.rules.checks.weighing import sign
from goodhands.conduct.rules.draft import Draft
from goodhands.conduct.rules.exam import case_of
from goodhands.handbook.folders import load_folder, preset_names
from training.deciding.signs import PLANS
from training.padding import two_of

_CASES = Path(__file__).parents[2] / "tests" / "conduct" / "cases"
_FILES = tuple(
    sorted(
        path
        for kind in ("letters/*", "threads/*", "turns*", "triggers*")
        for path in _CASES.glob(f"{kind}.jsonl")
    )
)
_PADDED = 0.5  # what a padded copy of a reply counts


@dataclass(frozen=True, slots=True)
class Row:
    """One reply under one rule: its source, what it counts, its signs, whether the rule must fire."""

    source: str
    rule: str
    worth: float
    signs: tuple[float, ...]
    fires: bool


@dataclass(frozen=True, slots=True)
class _Told:
    source: str
    case: Case
    reply: Reply
    fire: frozenset[str]
    not_fire: frozenset[str]


def rows() -> Iterator[Row]:
    """Give each labelled reply under each rule that has a model, every second one padded as well."""
    for number, told in enumerate((*_letters(), *_examples())):
        yield from _rows(told, 1.0)
        if number % 2:
            yield from _rows(replace(told, reply=_padded(told.reply, number)), _PADDED)


def _letters() -> Iterator[_Told]:
    for path in _FILES:
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
            each = read_case(line, number)
            yield _Told(path.stem, each.case, each.reply, each.fire, each.not_fire)


def _examples() -> Iterator[_Told]:
    """Give the examples of the handbooks that come with the desk, each under its own rule."""
    for name in preset_names():
        for rule in load_folder(name).rules:
            if rule.check in PLANS:
                asked = frozenset([rule.check])
                for each in (*rule.good, *rule.bad):
                    fire = frozenset[str]() if each.is_good else asked
                    reply = Reply(each.reply, each.attachments)
                    yield _Told("handbooks", case_of(each), reply, fire, asked - fire)


def _rows(told: _Told, worth: float) -> Iterator[Row]:
    draft = Draft.of(told.reply, told.case)
    for rule, plan in PLANS.items():
        if rule in told.fire | told.not_fire:
            seen = seen_in(draft, told.case, suspicion=plan.suspicion(draft, told.case))
            if seen.turn.sentences:
                signs = tuple(sign(name)(seen) for name in plan.signs)
                yield Row(told.source, rule, worth, signs, rule in told.fire)


def _padded(reply: Reply, number: int) -> Reply:
    """Return a reply with two sentences that say nothing, behind its first paragraph or before its end."""
    first, second = two_of(number, 3)
    head, gap, rest = reply.text.partition("\n\n")
    text = f"{head}{gap}{first} {second}\n\n{rest}" if gap else f"{head} {first} {second}"
    return replace(reply, text=text)
