"""Measure derived cases: `python -m tests.conduct.derived [--kind NAME] [--share 0.25] [--seed 0] [--show 5] [FILE …]`.

A derived case is right if every verdict expected of it comes out; verdicts that the labelled case itself gets wrong
are left out. "moved" names the rules, of all, whose verdict differs from that on the labelled case.
"""

import argparse
from collections import Counter
from pathlib import Path
from random import Random

from tests.conduct.derived.judging import found, wrong
from tests.conduct.derived.kinds import KINDS, derive, labelled


def main() -> None:
    asked = argparse.ArgumentParser(description=__doc__)
    asked.add_argument("--kind", action="append")
    asked.add_argument("--share", type=float, default=0.25)
    asked.add_argument("--seed", type=int, default=0)
    asked.add_argument("--show", type=int, default=0)
    asked.add_argument(
        "--moved", action="store_true", help="show the verdicts that moved, not the wrong ones"
    )
    asked.add_argument("files", nargs="*", type=Path)
    wanted = asked.parse_args()
    cases = labelled(*wanted.files)
    before = {id(data): found(data) for data in cases}
    print(f"{'kind':<22} {'cases':>6} {'right':>7}   wrong rules | moved rules")
    for kind in wanted.kind or KINDS:
        rng = Random(f"{kind} {wanted.seed}")
        chosen = [data for data in cases if rng.random() < wanted.share]
        _measure(kind, chosen, before, wanted)


def _measure(kind: str, cases: list[dict], before: dict, wanted: argparse.Namespace) -> None:
    total = right = shown = 0
    rules: Counter[str] = Counter()
    moved: Counter[str] = Counter()
    for data in cases:
        base_wrong = set(wrong(data, before[id(data)]))
        for made in derive(data, kind, wanted.seed):
            after = found(made)
            failed = [rule for rule in wrong(made, after) if rule not in base_wrong]
            changed = sorted(before[id(data)].keys() ^ after.keys())
            total += 1
            right += not failed
            rules.update(failed)
            moved.update(changed)
            if (changed if wanted.moved else failed) and shown < wanted.show:
                shown += 1
                print(f"--- {made['id']} {failed} moved {changed}\n{made['reply']['text']!r}")
                print({rule: after.get(rule, before[id(data)].get(rule)) for rule in {*failed, *changed}})
    share = f"{right / total:.1%}" if total else "-"
    print(f"{kind:<22} {total:>6} {share:>7}   {dict(rules)} | {dict(moved.most_common(8))}", flush=True)


if __name__ == "__main__":
    main()
