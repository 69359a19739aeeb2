"""How two versions of a handbook differ: file by file, line by line."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from difflib import SequenceMatcher
from typing import Literal

_AROUND = 3  # lines shown before and after a change
Mark = Literal[" ", "-", "+", "…"]


@dataclass(frozen=True, slots=True)
class Line:
    """A line of a difference: kept (" "), gone ("-"), new ("+"), or a gap ("…"); 0 where it has no number."""

    mark: Mark
    text: str
    old: int = 0
    new: int = 0


@dataclass(frozen=True, slots=True)
class FileChange:
    """One file that differs: `was` is added, changed or removed."""

    path: str
    was: Literal["added", "changed", "removed"]
    lines: tuple[Line, ...]

    @property
    def gone(self) -> int:
        """How many lines went."""
        return sum(line.mark == "-" for line in self.lines)

    @property
    def came(self) -> int:
        """How many lines came."""
        return sum(line.mark == "+" for line in self.lines)


def differences(old: Mapping[str, str], new: Mapping[str, str]) -> tuple[FileChange, ...]:
    """Return the files that differ between two handbooks, in the order of their paths."""
    changed = [path for path in sorted({*old, *new}) if old.get(path) != new.get(path)]
    return tuple(
        FileChange(
            path,
            "added" if path not in old else "removed" if path not in new else "changed",
            lines_between(old.get(path, ""), new.get(path, "")),
        )
        for path in changed
    )


def lines_between(old: str, new: str) -> tuple[Line, ...]:
    """Return what differs between two texts, with a few lines around each change."""
    before, after = _lines(old), _lines(new)
    found: list[Line] = []
    end = 0
    for group in SequenceMatcher(None, before, after, autojunk=False).get_grouped_opcodes(_AROUND):
        if group[0][1] > end:
            found.append(Line("…", ""))
        for step in group:
            found.extend(_step(step, before, after))
        end = group[-1][2]
    if found and end < len(before):
        found.append(Line("…", ""))
    return tuple(found)


def _lines(text: str) -> list[str]:
    return text.removesuffix("\n").split("\n") if text else []


def _step(step: tuple[str, int, int, int, int], before: list[str], after: list[str]) -> Iterator[Line]:
    tag, old_start, old_end, new_start, new_end = step
    if tag == "equal":
        for at in range(old_start, old_end):
            yield Line(" ", before[at], at + 1, new_start + at - old_start + 1)
        return
    for at in range(old_start, old_end):
        yield Line("-", before[at], old=at + 1)
    for at in range(new_start, new_end):
        yield Line("+", after[at], new=at + 1)
