"""What a model sees of a sentence: words, pairs of words, and the classes they belong to."""

from itertools import pairwise

from goodhands.conduct.rules.learned.classes import classes_of, is_denied
from goodhands.conduct.rules.learned.words import tokens
from goodhands.conduct.rules.wordlists import words

_LIGHT = words("""
    a an the of to in on at and or for with is are was were be been it its this that
""")
_SIZES = ((4, "#tiny"), (9, "#short"), (18, "#middling"))


def features(lower: str) -> set[str]:
    """Return the features of a sentence in lower case, each once."""
    said = tokens(lower)
    whole = ["^", *said, "$"]
    heavy = [word for word in said if word not in _LIGHT]
    found = set(said)
    found.update(map(" ".join, pairwise(whole)))
    found.update(map(" ".join, zip(whole, said, whole[2:], strict=False)))
    found.update(map("~".join, pairwise(heavy)))
    found.update(map("~~".join, zip(heavy, heavy[2:], strict=False)))
    found.add(next((name for most, name in _SIZES if len(said) <= most), "#long"))
    named = classes_of(said)
    found.update(f"@{name}" for name in named)
    if is_denied(said):
        found.update(f"not@{name}" for name in named)
    return found
