"""The settings of a handbook as people read them: sections with a table or a list of facts."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

_TITLES = {
    "targets": "Times we keep",
    "response": "What counts as a response",
    "next_response": "The answers after the first",
    "automatic_replies": "Automatic replies",
    "updates": "Word in between",
    "hours": "Hours we publish",
    "public": "What customers may read of it",
    "spikes": "When much comes at once",
    "routes": "Who is told of what",
    "package": "What goes along",
    "authority": "What one may decide alone",
    "contacts": "Contact book",
    "goals": "Goals",
    "modes": "What the composer asks, by phase",
    "case_number": "Case number",
    "closing": "Closing a conversation",
    "visibility": "Who sees what of a person",
    "kudos": "Praise between colleagues",
}
_SHARES = {"share"}


@dataclass(frozen=True, slots=True)
class Section:
    """A titled part. Either `rows` under `columns`, or `facts`: label and words."""

    title: str
    columns: tuple[str, ...] = ()
    rows: tuple[tuple[str, ...], ...] = ()
    facts: tuple[tuple[str, str], ...] = ()


def sections(table: Mapping[str, Any]) -> tuple[Section, ...]:
    """Put a settings file into sections: single values first, then each table in the order of the file."""
    return tuple(_sections("", table))


def words(value: object, key: str = "") -> str:
    """Write a value as words: yes, no, 85 %, one, two."""
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, list):
        return ", ".join(words(one) for one in value)
    if isinstance(value, float):
        return f"{value:.0%}" if key in _SHARES and value <= 1 else f"{value:g}"
    return str(value).strip()


def label(key: str) -> str:
    """Write a key as words: holding_reply_counts becomes Holding reply counts."""
    return "Remarks" if key == "says" else key.replace("_", " ").replace("-", " ").capitalize()


def _sections(title: str, table: Mapping[str, Any]) -> Iterator[Section]:
    plain = {key: value for key, value in table.items() if not _is_nested(value)}
    if plain:
        facts = tuple((label(key), words(value, key)) for key, value in plain.items() if key != "order")
        yield Section(title or "In short", facts=facts)
    for key, value in table.items():
        name = _TITLES.get(key, label(key))
        if isinstance(value, dict):
            yield from _sections(f"{title}: {name.lower()}" if title else name, value)
        elif _is_nested(value):
            yield _rows(name, [_spoken(key, row) for row in value])


def _is_nested(value: object) -> bool:
    return isinstance(value, dict) or (
        isinstance(value, list) and bool(value) and all(isinstance(one, dict) for one in value)
    )


def _rows(title: str, rows: list[dict[str, str]]) -> Section:
    columns = tuple(dict.fromkeys(key for row in rows for key in row))
    return Section(title, columns, tuple(tuple(row.get(column, "") for column in columns) for row in rows))


def _spoken(key: str, row: Mapping[str, Any]) -> dict[str, str]:
    if key == "targets":
        return _target(row)
    if key == "goals":
        return _goal(row)
    return {label(name): words(value, name) for name, value in row.items()}


def _target(row: Mapping[str, Any]) -> dict[str, str]:
    if "within" in row:
        time = f"within {row['within']}"
    elif "aim" in row:
        time = f"aim: {row['aim']}"
    else:
        came, due = row.get("received_before", ""), row.get("due", "")
        time = f"by {due}" if came == "end of the previous day" else f"came before {came}: by {due}"
    spoken = {
        "Name": words(row["name"]),
        "Time": time,
        "For": words(row["channels"]),
        "What": words(row["what"]).replace("-", " "),
    }
    rest = {"cases", "calendar", "rings", "says"} & set(row)
    return spoken | {label(name): words(row[name]) for name in row if name in rest}


def _goal(row: Mapping[str, Any]) -> dict[str, str]:
    spoken = {"Name": words(row["name"])}
    if "target" in row:
        figure = "share" if row.get("figure") == "share" else ""
        sign = "at least" if row["direction"] == "up" else "at most"
        spoken["Target"] = f"{sign} {words(row['target'], figure)}"
    else:
        spoken["Target"] = "higher is better" if row["direction"] == "up" else "lower is better"
    spoken["Measured"] = words(row["measure"]).replace("-", " ")
    spoken["For"] = words(row.get("channel") or row["scope"])
    rest = ("figure", "every", "says")
    return spoken | {label(name): words(row[name]) for name in rest if name in row}
