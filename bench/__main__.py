"""`make bench`: prints a table. `python -m bench reading coach idle` measures some of the parts."""

import importlib
import sys

PARTS = ("reading", "intake", "pages", "coach", "idle", "skills", "ledger")


def main() -> None:
    wanted = sys.argv[1:] or PARTS
    print(f"{'what':<58} {'measured':<26} asked for")
    for part in wanted:
        for what, measured, bound in importlib.import_module(f"bench.{part}").measure():
            print(f"{what:<58} {measured:<26} {bound}", flush=True)


if __name__ == "__main__":
    main()
