"""A rule file: front matter between two lines of dashes, the guideline, `## Good`, `## Bad`."""

import re
from collections.abc import Callable, Mapping
from typing import Any

from goodhands.handbook.rules.book import BEHAVIOURS, CHANNELS, MODES, TIERS, HandbookError, Mode, Rule
from goodhands.handbook.rules.examples import read_examples

_ID = re.compile(r"[a-z][a-z0-9]*(?:-[a-z0-9]+)*\Z")
_FENCE = "---"
_SECTION = re.compile(r"##\s+(\S.*)$")
_COMMENT = re.compile(r"\s+#.*$")


def read_rule(path: str, text: str, modes: Mapping[int, Mode] | None = None) -> Rule:
    """Read a rule file. `modes` gives, by phase, that of a rule which names none; without it, it hints.

    Raises HandbookError with file, line and what is allowed there.
    """
    lines = list(enumerate(text.split("\n"), 1))
    if lines[0][1].strip() != _FENCE:
        raise HandbookError(path, 1, f"a rule file starts with a line “{_FENCE}” and its front matter")
    close = next((i for i, (_, line) in enumerate(lines[1:], 1) if line.strip() == _FENCE), None)
    if close is None:
        raise HandbookError(path, 1, f"the front matter has no closing line “{_FENCE}”")
    values = _front_matter(path, lines[1:close])
    values.setdefault("mode", (modes or {}).get(values.get("phase", 1), "hint"))
    sections = _sections(path, lines[close + 1 :])
    guideline = "\n".join(line for _, line in sections[""]).strip()
    if not guideline:
        raise HandbookError(
            path, lines[close][0], "the guideline is missing: say why and how in a few sentences"
        )
    return Rule(
        **values,
        guideline=guideline,
        good=read_examples(path, sections.get("good", []), is_good=True),
        bad=read_examples(path, sections.get("bad", []), is_good=False),
        path=path,
    )


def _front_matter(path: str, lines: list[tuple[int, str]]) -> dict[str, Any]:
    values: dict[str, Any] = {}
    for number, line in lines:
        text = _COMMENT.sub("", line).strip()
        if text and not text.startswith("#"):
            key, value = _entry(path, number, text)
            if key in values:
                raise HandbookError(path, number, f"{key} stands twice")
            values[key] = value
    for key in ("id", "title"):
        if key not in values:
            raise HandbookError(path, 1, f"the front matter needs {key}")
    values["check"] = None if values.get("check") == "people" else values.get("check", values["id"])
    if path.rsplit("/", 1)[-1] != f"{values['id']}.md":
        raise HandbookError(path, 1, f"the file of rule {values['id']!r} is called {values['id']}.md")
    return values


def _entry(path: str, number: int, text: str) -> tuple[str, Any]:
    key, colon, value = (part.strip() for part in text.partition(":"))
    if not colon:
        raise HandbookError(path, number, f"front matter is written “key: value”; got {text!r}")
    if key not in _READERS:
        raise HandbookError(path, number, f"unknown key {key!r}; known are {', '.join(_READERS)}")
    try:
        return key, _READERS[key](value)
    except ValueError as error:
        raise HandbookError(path, number, f"{key} {error}; got {value!r}") from None


def _sections(path: str, lines: list[tuple[int, str]]) -> dict[str, list[tuple[int, str]]]:
    """Part the text at `## Good` and `## Bad`; what stands before is the guideline."""
    sections: dict[str, list[tuple[int, str]]] = {"": []}
    name = ""
    for number, line in lines:
        heading = _SECTION.match(line)
        if heading and heading[1].strip().lower() in ("good", "bad"):
            name = heading[1].strip().lower()
            if name in sections:
                raise HandbookError(path, number, f"the section {heading[1].strip()} stands twice")
            sections[name] = []
        else:
            sections[name].append((number, line))
    return sections


def _one_of(allowed: tuple[str, ...]) -> Callable[[str], str]:
    def read(value: str) -> str:
        if value not in allowed:
            raise ValueError(f"must be one of {', '.join(allowed)}")
        return value

    return read


def _words(value: str) -> str:
    if not value:
        raise ValueError("must not be empty")
    return value


def _identifier(value: str) -> str:
    if not _ID.match(value):
        raise ValueError("is made of small letters, digits and hyphens")
    return value


def _phase(value: str) -> int:
    if value not in ("1", "2", "3"):
        raise ValueError("must be 1, 2 or 3")
    return int(value)


def _channels(value: str) -> tuple[str, ...]:
    if not (value.startswith("[") and value.endswith("]")):
        raise ValueError("is a list in brackets: [email, chat]")
    names = tuple(part.strip() for part in value[1:-1].split(",") if part.strip())
    unknown = next((name for name in names if name not in CHANNELS), None)
    if unknown or not names:
        raise ValueError(f"must name some of {', '.join(CHANNELS)}")
    return names


_READERS: dict[str, Callable[[str], Any]] = {
    "id": _identifier,
    "title": _words,
    "phase": _phase,
    "behaviour": _one_of(BEHAVIOURS),
    "starting_tier": _one_of(TIERS),
    "mode": _one_of(MODES),
    "channels": _channels,
    "check": _identifier,
}
