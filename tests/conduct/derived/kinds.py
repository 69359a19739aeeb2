"""All kinds of derived cases, and the one way to make them."""

import json
import zlib
from collections.abc import Callable, Iterator
from pathlib import Path
from random import Random

from tests.conduct.derived import form, people, words
from tests.conduct.derived.letters import Letter, cut

Change = Callable[[Random, dict, Letter], Iterator[dict]]
CASES = Path(__file__).parent.parent / "cases"

KINDS: dict[str, Change] = {
    change.__name__.replace("_", "-"): change
    for change in (
        people.no_salutation,
        people.generic_salutation,
        people.greeting_variant,
        people.signed_by_team,
        people.signed_by_colleague,
        people.signed_by_title,
        people.unsigned,
        people.signed_otherwise,
        people.block_appended,
        words.padding,
        words.quoted_lines,
        words.quotation,
        words.undated_promise,
        words.dated_promise,
        words.two_slips,
        words.one_slip,
        form.typographic,
        form.blank_lines,
        form.emoji,
        form.html_left_over,
        form.name_case,
        form.all_small,
        form.all_capitals,
    )
}


def labelled(*more: Path) -> list[dict]:
    """Return all labelled cases of this folder and of further files, as they stand in the files."""
    files = [*sorted(CASES.rglob("*.jsonl")), *more]
    found = [
        json.loads(line) for path in files for line in path.read_text("utf-8").splitlines() if line.strip()
    ]
    return [data for data in found if data.get("expect")]


def derive(data: dict, kind: str, seed: int = 0) -> Iterator[dict]:
    """Give the cases of one kind derived from a labelled one, always the same for the same seed."""
    rng = Random(zlib.crc32(f"{data['id']} {kind} {seed}".encode()))
    for made in KINDS[kind](rng, data, cut(data)):
        made["evidence"] = {}
        made["kind"], made["id"] = kind, f"{data['id']}~{kind}~{seed}"
        yield made
