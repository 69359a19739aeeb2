"""Train the models that decide whether something is missing, or try them on letters they haven't seen.

    python -m training.deciding.train              writes goodhands/conduct/rules/due_model.json
    python -m training.deciding.train --try [RULE]  for each of the newer sets: train on the others, judge it

Plain Python, some minutes. The same letters always give the same models.
"""

import json
import sys
from collections.abc import Sequence
from pathlib import Path

from goodhands.conduct.rules.trees import forest
from training.deciding.rows import Row, rows
from training.deciding.signs import PLANS
from training.grow import Shape, grow

_MODELS = Path(__file__).parents[2] / "goodhands/conduct/rules/due_model.json"
_HELD_OUT = tuple("hijklmnopqr")  # sets that the models of sentences do not come from
_WORTH = dict.fromkeys((*_HELD_OUT, "first", "second", "third", "fourth", "fifth", "sixth"), 2.0)
_OTHERS = 1.0
_LIMITS = (0.3, 0.35, 0.4, 0.45, 0.5, 0.55, 0.6)


def main(arguments: Sequence[str]) -> None:
    """Train and write, or with --try train in parts and print how often each limit is right."""
    wanted = [each for each in arguments if each in PLANS] or list(PLANS)
    found = [row for row in rows() if row.rule in wanted]
    if "--try" in arguments:
        for rule in wanted:
            _try(rule, [row for row in found if row.rule == rule])
        return
    models = {rule: _train(rule, [row for row in found if row.rule == rule]) for rule in PLANS}
    lines = [
        f"{json.dumps(rule)}:{json.dumps(table, separators=(',', ':'))}" for rule, table in models.items()
    ]
    _MODELS.write_text("{" + ",\n".join(lines) + "}\n", encoding="utf-8")
    print(f"{len(found)} rows, {_MODELS.stat().st_size} bytes")


def _train(rule: str, found: Sequence[Row]) -> dict[str, object]:
    plan = PLANS[rule]
    shape = Shape([0] * len(plan.signs), trees=150, depth=3, pace=0.06, leaf=8.0, rows=0.7, signs=0.35)
    weights = [row.worth * _WORTH.get(row.source, _OTHERS) for row in found]
    start, trees = grow([row.signs for row in found], [row.fires for row in found], weights, shape)
    return {
        "signs": plan.signs,
        "start": start,
        "limit": plan.limit,
        "if_suspected": plan.if_suspected,
        "trees": trees,
    }


def _try(rule: str, found: Sequence[Row]) -> None:
    judged: list[tuple[bool, float]] = []
    for held in _HELD_OUT:
        model = forest(_train(rule, [row for row in found if row.source != held]))
        judged.extend(
            (row.fires, model.chance(dict(zip(model.signs, row.signs, strict=True))))
            for row in found
            if row.source == held and row.worth == 1.0
        )
    for limit in _LIMITS:
        hits = sum(fires and chance >= limit for fires, chance in judged)
        said = sum(chance >= limit for _, chance in judged)
        wanted = sum(fires for fires, _ in judged)
        f1 = 2 * hits / max(1, said + wanted)
        told = f"precision {hits / max(1, said):.2f}, recall {hits / max(1, wanted):.2f}, F1 {f1:.3f}"
        print(f"{rule} limit {limit}: {hits} of {wanted}, false {said - hits}, {told}", flush=True)


if __name__ == "__main__":
    main(sys.argv[1:])
