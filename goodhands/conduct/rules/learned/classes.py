"""Classes of words: what belongs together, so that a model that knows "furious" knows "livid" too."""

from functools import lru_cache
from importlib import resources

from goodhands.conduct.rules.learned.words import tokens

_LONGEST = 4
_NOT = frozenset(["not", "no", "never", "nothing", "nobody", "without"])


@lru_cache(maxsize=1)
def table() -> dict[tuple[str, ...], tuple[str, ...]]:
    """Return the classes of each word or phrase, by its tokens."""
    found: dict[tuple[str, ...], set[str]] = {}
    text = (resources.files("goodhands.conduct.rules.learned") / "classes.txt").read_text(encoding="utf-8")
    for line in text.splitlines():
        name, colon, members = line.partition(": ")
        if not colon or line.startswith("#"):
            continue
        for member in members.split():
            key = tuple(tokens(member.replace("_", " ")))
            found.setdefault(key, set()).add(name)
    return {key: tuple(sorted(names)) for key, names in found.items() if key}


@lru_cache(maxsize=1)
def _lengths() -> dict[str, int]:
    """Return for each first token how long its longest phrase is."""
    longest: dict[str, int] = {}
    for key in table():
        longest[key[0]] = min(_LONGEST, max(longest.get(key[0], 0), len(key)))
    return longest


def classes_of(words: list[str]) -> set[str]:
    """Return the classes that the tokens of a sentence belong to, alone or as a phrase."""
    known, longest = table(), _lengths()
    found: set[str] = set()
    for start, word in enumerate(words):
        if word in longest:
            for length in range(1, longest[word] + 1):
                found.update(known.get(tuple(words[start : start + length]), ()))
    return found


def is_denied(words: list[str]) -> bool:
    """Tell whether a sentence says "not" anywhere."""
    return not _NOT.isdisjoint(words)
