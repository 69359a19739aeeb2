"""The shape of a settings file: which keys it may have and what each may hold.

A shape is a dictionary from key to `Entry`; the reader of an entry raises ValueError with what is allowed.
"""

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from goodhands.handbook.rules.book import HandbookError
from goodhands.handbook.rules.spans import read_span

PERIODS = ("day", "week", "month", "quarter", "year")
Reader = Callable[[Any], object]
_HEADER = re.compile(r"\s*(\[\[?)\s*([^\]]+?)\s*\]\]?\s*(?:#.*)?$")
_KEY = re.compile(r"\s*([A-Za-z0-9_-]+)\s*=")


@dataclass(frozen=True, slots=True)
class Entry:
    """One key: how its value is read (a reader, the shape of a table or of a list of tables)."""

    reader: Reader | None = None
    table: "Mapping[str, Entry] | None" = None
    tables: "Mapping[str, Entry] | None" = None
    needed: bool = False


Shape = Mapping[str, Entry]


def check_shape(path: str, text: str, values: Mapping[str, Any], shape: Shape) -> None:
    """Raise HandbookError for the first unknown key, missing key or value that its reader refuses."""
    for place, problem in _problems(values, shape, ()):
        raise HandbookError(path, _line(text, place), problem)


def _problems(
    values: Mapping[str, Any], shape: Shape, place: tuple[str | int, ...]
) -> Iterator[tuple[tuple[str | int, ...], str]]:
    for key, value in values.items():
        entry = shape.get(key)
        if entry is None:
            yield (*place, key), f"unknown key {key!r}; known are {', '.join(shape)}"
        else:
            yield from _value_problems(key, value, entry, (*place, key))
    for key, entry in shape.items():
        if entry.needed and key not in values:
            yield place, f"needs {key}"


def _value_problems(
    key: str, value: object, entry: Entry, place: tuple[str | int, ...]
) -> Iterator[tuple[tuple[str | int, ...], str]]:
    if entry.table is not None:
        if isinstance(value, dict):
            yield from _problems(value, entry.table, place)
        else:
            yield place, f"{key} is a table: [{key}]"
    elif entry.tables is not None:
        if isinstance(value, list) and all(isinstance(one, dict) for one in value):
            for number, one in enumerate(value, 1):
                yield from _problems(one, entry.tables, (*place, number))
        else:
            yield place, f"{key} is a list of tables: [[{key}]]"
    elif entry.reader is not None:
        try:
            entry.reader(value)
        except ValueError as error:
            yield place, f"{key} {error}; got {value!r}"


def _line(text: str, place: tuple[str | int, ...]) -> int | None:
    """Return the line where the place stands, as near as the text shows it."""
    counts: dict[str, int] = {}
    here: tuple[str | int, ...] = ()
    for number, line in enumerate(text.split("\n"), 1):
        header, key = _HEADER.match(line), _KEY.match(line)
        if header:
            name = header[2]
            here = tuple(name.split("."))
            if header[1] == "[[":
                counts[name] = counts.get(name, 0) + 1
                here = (*here, counts[name])
        if place and place in (here, (*here, key[1]) if key else here):
            return number
    return None


def text(value: object) -> str:
    """Read words that are not empty."""
    if not isinstance(value, str) or not value.strip():
        raise ValueError("is words in quotation marks")
    return value


def texts(value: object) -> list[str]:
    """Read a list of words."""
    if not isinstance(value, list) or not value or not all(isinstance(one, str) and one for one in value):
        raise ValueError('is a list of words: ["one", "two"]')
    return value


def flag(value: object) -> bool:
    """Read true or false."""
    if not isinstance(value, bool):
        raise ValueError("is true or false")
    return value


def always(value: object) -> bool:
    """Read true: what is written down so that people know it, and can't be otherwise."""
    if value is not True:
        raise ValueError("is true, and can't be switched off: the same demerits never cause two letters")
    return True


def whole(value: object) -> int:
    """Read a whole number from 1."""
    if isinstance(value, bool) or not isinstance(value, int) or value < 1:
        raise ValueError("is a whole number from 1")
    return value


def number(value: object) -> float:
    """Read a number that is not negative."""
    if isinstance(value, bool) or not isinstance(value, int | float) or value < 0:
        raise ValueError("is a number")
    return float(value)


def share(value: object) -> float:
    """Read a share of a whole, from 0 to 1."""
    if number(value) > 1:
        raise ValueError("is a share from 0 to 1")
    return number(value)


def span(value: object) -> object:
    """Read a length of time."""
    return read_span(text(value))


def one_of(*allowed: str) -> Reader:
    """Return the reader of one word out of `allowed`."""

    def read(value: object) -> object:
        if value not in allowed:
            raise ValueError(f"must be one of {', '.join(allowed)}")
        return value

    return read


def some_of(*allowed: str) -> Reader:
    """Return the reader of a list of words out of `allowed`."""

    def read(value: object) -> object:
        for one in texts(value):
            if one not in allowed:
                raise ValueError(f"must name some of {', '.join(allowed)}")
        return value

    return read
