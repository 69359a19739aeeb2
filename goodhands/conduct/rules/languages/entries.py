"""Entries of a language's files, each read with a sentence for whoever wrote it wrongly."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from re import _constants as code  # type: ignore[attr-defined]
from re import _parser  # type: ignore[attr-defined]
from typing import Any

from goodhands.conduct.rules.languages.language import LanguageError
from goodhands.conduct.rules.phrases import one_of
from goodhands.conduct.rules.wordlists import words

_MOST_REPEATED = 200
_REPEATS = (code.MAX_REPEAT, code.MIN_REPEAT)


@dataclass(frozen=True, slots=True)
class Table:
    """A table of a TOML file: the file, where in it, and what it holds."""

    file: str
    place: str
    values: Mapping[str, Any]

    def wrong(self, key: str, problem: str) -> LanguageError:
        """Return the error for an entry."""
        return LanguageError(self.file, " ".join(part for part in (self.place, key) if part), problem)

    def only(self, *known: str) -> None:
        """Raise LanguageError for a key that is not among `known`."""
        for key in self.values:
            if key not in known:
                raise self.wrong(key, f"unknown key; write one of {', '.join(known)}")

    def text(self, key: str, *, may_be_empty: bool = False) -> str:
        """Return a text, stripped unless it may be empty."""
        value = self.values.get(key)
        if not isinstance(value, str) or not (value.strip() or may_be_empty):
            raise self.wrong(key, f"is needed; write a text: {key} = “…”")
        return value

    def template(self, key: str, *names: str) -> str:
        """Return a text that holds one of {names} and no other."""
        value = self.text(key)
        used = re.findall(r"\{(\w*)\}", value)
        if not used or not set(used) <= set(names) or re.sub(r"\{\w+\}", "", value).strip("{}") == "":
            places = " or ".join(f"{{{name}}}" for name in names)
            raise self.wrong(key, f"write {places} where it belongs, and no other braces; got {value!r}")
        return value

    def texts(self, key: str) -> tuple[str, ...]:
        """Return a list of texts; empty where there is none."""
        value = self.list(key)
        if not all(isinstance(one, str) for one in value):
            raise self.wrong(key, f"write a list of texts: {key} = [“…”, “…”]")
        return tuple(value)

    def list(self, key: str) -> Any:
        """Return a list; empty where there is none."""
        value = self.values.get(key, [])
        if not isinstance(value, list):
            raise self.wrong(key, f"write a list: {key} = […]")
        return value

    def table(self, key: str) -> "Table":
        """Return a table inside this one."""
        value = self.values.get(key)
        if not isinstance(value, dict):
            raise self.wrong(key, f"is needed; write a table: [{key}]")
        return Table(self.file, f"[{key}]", value)

    def words(self, key: str) -> frozenset[str]:
        """Return single words, parted by blanks, in small letters."""
        return words(self.text(key).lower()) if key in self.values else frozenset()

    def any_of(self, key: str, *, before_colon: bool = False) -> re.Pattern[str] | None:
        """Return a pattern for any of a list of plain words; None where there are none."""
        own = "|".join(re.escape(one) for one in self.texts(key))
        ends = r"\b.{0,140}:\s{0,4}$" if before_colon else ""
        return re.compile(rf"\b(?:{own}){ends}", re.IGNORECASE) if own else None

    def pattern(self, key: str) -> re.Pattern[str]:
        """Return a pattern, its alternatives one or more a line."""
        return re.compile(one_of(self.source(key)))

    def source(self, key: str) -> str:
        """Return the text of a pattern that is sound: small letters, bounded repetition."""
        value = self.text(key)
        if re.sub(r"\\.", "", value) != re.sub(r"\\.", "", value).lower():
            raise self.wrong(key, "replies are read in small letters; write the pattern in small letters")
        try:
            parsed = _parser.parse(one_of(value))
        except re.error as error:
            raise self.wrong(key, f"is no pattern: {error}; put a backslash before signs you mean") from None
        if _is_unbounded(parsed):
            raise self.wrong(key, "repeats without end; write {0,40} instead of * and {1,40} instead of +")
        return value


def _is_unbounded(items: Iterable[Any]) -> bool:
    return any(
        (kind in _REPEATS and given[1] > _MOST_REPEATED) or any(map(_is_unbounded, _inside(kind, given)))
        for kind, given in items
    )


def _inside(kind: Any, given: Any) -> Iterable[Any]:
    """Return the parsed parts inside a part of a pattern."""
    if kind in _REPEATS:
        return (given[2],)
    if kind is code.SUBPATTERN:
        return (given[3],)
    if kind is code.BRANCH:
        return tuple(given[1])
    return (given[1],) if kind in (code.ASSERT, code.ASSERT_NOT) else ()
