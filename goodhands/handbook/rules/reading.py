"""From the files of a folder to a `Handbook`. Pure: the files come as path → text."""

import re
import tomllib
from collections.abc import Iterator, Mapping
from typing import Any

from goodhands.handbook.rules.book import MODES, Handbook, HandbookError, Mode, Rule
from goodhands.handbook.rules.rule_file import read_rule

MANIFEST = "handbook.toml"
TABLES = ("service-levels", "escalation", "goals")
FOLDERS = ("rules", "playbooks", "templates", "checklists", "training", "letters")
_TOML_LINE = re.compile(r"\(at line (\d+), column \d+\)|\(at end of document\)")


def read_handbook(files: Mapping[str, str]) -> Handbook:
    """Read a handbook from its files (path inside the folder → text).

    Raises HandbookError, which names the file and the line, for the first thing that can't be understood.
    """
    if MANIFEST not in files:
        raise HandbookError(MANIFEST, None, "this file is missing; it gives the handbook its name")
    about = _toml(MANIFEST, files[MANIFEST])
    for key in ("name", "title"):
        if not isinstance(about.get(key), str) or not about[key].strip():
            raise HandbookError(MANIFEST, None, f'needs {key} = "…"')
    for path in files:
        check_place(path)
    rules = tuple(_rules(files, modes_by_phase(about)))
    return Handbook(
        name=about["name"],
        title=about["title"],
        rules=_in_order(rules, about),
        about=about,
        tables={
            name: _toml(f"{name}.toml", files[f"{name}.toml"]) for name in TABLES if f"{name}.toml" in files
        },
        pages={
            path: text
            for path, text in files.items()
            if path.endswith(".md") and not path.startswith("rules/")
        },
    )


def modes_by_phase(about: Mapping[str, Any]) -> dict[int, Mode]:
    """Return what breaking a rule of each phase asks, where the rule does not say (`[modes]`)."""
    given = about.get("modes")
    named = given if isinstance(given, dict) else {}
    return {phase: mode for phase in (1, 2, 3) if (mode := named.get(f"phase-{phase}")) in MODES}


def _rules(files: Mapping[str, str], modes: Mapping[int, Mode]) -> Iterator[Rule]:
    for path in sorted(files):
        if path.startswith("rules/"):
            yield read_rule(path, files[path], modes)


def _in_order(rules: tuple[Rule, ...], about: Mapping[str, Any]) -> tuple[Rule, ...]:
    """Put rules into the order that the manifest names; the others follow by phase and id."""
    order = about.get("order", [])
    if not isinstance(order, list):
        raise HandbookError(MANIFEST, None, 'order is a list of rule ids: ["greet-by-name", …]')
    known = {rule.id for rule in rules}
    unknown = next((name for name in order if name not in known), None)
    if unknown is not None:
        raise HandbookError(MANIFEST, None, f"order names {unknown!r}, but there is no rules/{unknown}.md")
    place = {name: i for i, name in enumerate(order)}
    return tuple(sorted(rules, key=lambda rule: (place.get(rule.id, len(order)), rule.phase, rule.id)))


def check_place(path: str) -> None:
    """Raise HandbookError for a path that no handbook has."""
    folder, slash, name = path.partition("/")
    if not slash:
        if path not in (MANIFEST, "README.md", *(f"{table}.toml" for table in TABLES)):
            raise HandbookError(
                path,
                None,
                f"no such file in a handbook; known are {MANIFEST}, {', '.join(f'{t}.toml' for t in TABLES)}",
            )
    elif folder not in FOLDERS:
        raise HandbookError(path, None, f"no such folder in a handbook; known are {', '.join(FOLDERS)}")
    elif (
        "/" in name or not name.endswith((".md", ".toml")) or (folder == "rules" and not name.endswith(".md"))
    ):
        raise HandbookError(path, None, "a handbook folder holds .md files, no further folders")


def _toml(path: str, text: str) -> dict[str, Any]:
    try:
        return tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        found = _TOML_LINE.search(str(error))
        line = int(found[1]) if found and found[1] else None
        raise HandbookError(path, line, _TOML_LINE.sub("", str(error)).strip()) from None
