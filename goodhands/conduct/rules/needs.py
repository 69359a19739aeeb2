"""Which letters a pattern can't do without, so that most texts need not be searched for it at all.

A pattern such as "(?:has|have) (?:went|gave|took)" finds nothing in a text without "went", "gave" and "took";
to look for those takes a tenth of the time of the search. What is needed is read off the parsed pattern.
"""

from collections.abc import Iterable, Iterator
from functools import lru_cache
from re import _constants as code  # type: ignore[attr-defined]
from re import _parser  # type: ignore[attr-defined]
from typing import Any

from goodhands.conduct.rules.wordlists import words

# So common that to look for them tells little.
_COMMON = words("""
    you your the and is are was were have has had be been will would can could should do does did don't to of
    in on at it that this not we i'm i'll i've we're we'll our my for with as a an by or so but if us me no
    any get ll ve re 's n't please again back just all more what when how there here they them their he she
""")
_DIGITS = frozenset("0123456789")
_OFTEN, _LETTER, _DIGIT = 0.7, 0.35, 0.03
_MOST, _TOO_LIKELY = 150, 0.8
RARE = 0.05  # how likely a sentence holds what tells so much that nothing else need be asked for

Needed = tuple[str, ...]


def holds_any(needed: Needed, text: str) -> bool:
    """Tell whether `text` holds one of the needed pieces; True where nothing is known to be needed."""
    for piece in needed:
        if piece in text:
            return True
    return not needed


@lru_cache(maxsize=4096)
def needed_by(pattern: str) -> Needed:
    """Return pieces of text of which each match of `pattern` holds at least one; empty if none are known."""
    few = (pieces for pieces in needs_of(pattern) if len(pieces) <= _MOST and likely(pieces) <= _TOO_LIKELY)
    return next(few, ())


def needs_of(pattern: str) -> tuple[Needed, ...]:
    """Return sets of pieces of each of which a match of `pattern` holds at least one, the rarest set first.

    The pattern has no flags that change what its letters mean.
    """
    return _read(pattern)[0]


def ways_of(pattern: str) -> tuple[tuple[Needed, ...], ...]:
    """Return the ways in which a pattern may match, each by what it needs, as `needs_of` tells it.

    There is one for each of its alternatives, but a single one if all need something rare.
    """
    return _read(pattern)[1]


@lru_cache(maxsize=4096)
def _read(pattern: str) -> tuple[tuple[Needed, ...], tuple[tuple[Needed, ...], ...]]:
    """Return what a pattern needs, and what each of its ways needs."""
    items: list[Any] = _parser.parse(pattern).data
    whole = _needs(items)
    if whole and likely(whole[0]) <= RARE:
        return whole, (whole,)
    ways = dict.fromkeys(map(_needs, _alternatives(items)))
    return whole, (whole,) if () in ways else tuple(ways)


def _needs(items: list[Any]) -> tuple[Needed, ...]:
    sets = sorted(set(_sets(items)), key=likely)
    return tuple(tuple(sorted(pieces, key=_chance, reverse=True)) for pieces in sets)


def _alternatives(items: list[Any]) -> Iterator[list[Any]]:
    """Give a sequence once for each alternative of its longest choice, and of choices that are all of one."""
    choices = [_choice(item) for item in items]
    longest = max(choices, key=len, default=[])
    if len(longest) < 2:
        yield items
        return
    at = choices.index(longest)
    for each in longest:
        inner = _alternatives(each) if len(each) == 1 else [each]
        yield from ([*items[:at], *one, *items[at + 1 :]] for one in inner)


def _choice(item: Any) -> list[list[Any]]:
    """Return the alternatives of a choice; of anything else none."""
    kind, given = item
    if kind is code.BRANCH:
        return [branch.data for branch in given[1]]
    alone = kind is code.SUBPATTERN and len(given[3]) == 1
    return _choice(given[3][0]) if alone else []


def _best(items: list[Any]) -> frozenset[str] | None:
    """Return the rarest set of pieces of which a sequence needs one."""
    return min(_sets(items), key=likely, default=None)


def likely(pieces: Iterable[str]) -> float:
    """Estimate how likely a sentence holds one of the pieces."""
    return sum(map(_chance, pieces))


def _sets(items: list[Any]) -> Iterator[frozenset[str]]:
    """Give the sets of pieces that a sequence needs one of each."""
    run = ""
    for kind, given in items:
        if kind is code.LITERAL:
            run += chr(given)
        elif kind in (code.AT, code.ASSERT, code.ASSERT_NOT):
            continue
        else:
            inner = _inner(kind, given, run)
            if inner:
                yield inner
            elif run:
                yield frozenset([run])
            run = ""
    if run:
        yield frozenset([run])


def _inner(kind: Any, given: Any, run: str) -> frozenset[str] | None:
    """Return what a group, a choice or a repetition needs behind the letters `run`."""
    before = [(code.LITERAL, ord(letter)) for letter in run]
    if kind is code.BRANCH:
        return _either([*before, *branch.data] for branch in given[1])
    if kind is code.SUBPATTERN:
        return _best([*before, *given[3].data])
    if kind is code.IN and given == [(code.CATEGORY, code.CATEGORY_DIGIT)]:
        return _DIGITS
    if kind is code.IN and len(given) <= 4 and all(each[0] is code.LITERAL for each in given):
        return _either([*before, each] for each in given)
    if kind in (code.MAX_REPEAT, code.MIN_REPEAT) and given[0] > 0:
        return _best([*before, *given[2].data])
    return None


def _either(branches: Iterable[list[Any]]) -> frozenset[str] | None:
    found = [_best(branch) for branch in branches]
    return None if None in found else frozenset().union(*(each for each in found if each))


@lru_cache(maxsize=32_768)
def _chance(piece: str) -> float:
    """Estimate how likely a piece occurs in a sentence."""
    bare = piece.strip()
    if not bare:
        return 1.0
    if bare in _DIGITS:
        return _DIGIT
    return _OFTEN if bare in _COMMON else max(_LETTER ** len(bare), 0.002)
