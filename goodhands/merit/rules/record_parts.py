"""One's whole record as papers: parts, which any room can add, as data for machines and as a page."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from html import escape
from zoneinfo import ZoneInfo

Fact = str | int | float | bool | date | datetime | None
Row = Mapping[str, "Fact | Sequence[str] | Sequence[Row]"]

_STYLE = (
    "body{font:16px/1.5 system-ui,sans-serif;max-width:52rem;margin:2rem auto;padding:0 1rem;color:#1d1d1f;"
    "background:#fff}h1{line-height:1.2}h2{margin-top:2.5rem;border-top:1px solid #ccc;padding-top:1rem}"
    "article{border:1px solid #ddd;border-radius:8px;padding:.5rem 1rem;margin:1rem 0}"
    "dl{display:grid;grid-template-columns:minmax(6rem,11rem) minmax(0,1fr);gap:.25rem 1rem;margin:.5rem 0}"
    "dt{color:#666}dd{margin:0;overflow-wrap:anywhere;white-space:pre-line}p.says{color:#555}"
    "dd article{margin:.25rem 0;padding:.25rem .75rem}"
    "@media(prefers-color-scheme:dark){body{color:#eee;background:#18181b}article{border-color:#444}"
    "h2{border-color:#444}dt,p.says{color:#aaa}}"
)


@dataclass(frozen=True, slots=True)
class Part:
    """A part of a record. `key` names it for machines, `says` tells in a sentence what stands here.

    A row is facts by name, in snake_case; a fact may be a list of words or of further rows. Moments carry
    their zone.
    """

    key: str
    title: str
    says: str
    rows: tuple[Row, ...] = ()


def as_data(parts: Sequence[Part], *, name: str, made_at: datetime) -> str:
    """Return the parts as JSON: moments in ISO 8601 with their offset, each part under its key."""
    told = {
        "record_of": name,
        "made_at": made_at,
        "parts": {part.key: {"title": part.title, "says": part.says, "rows": part.rows} for part in parts},
    }
    return json.dumps(told, default=_plain, ensure_ascii=False, indent=2)


def as_page(parts: Sequence[Part], *, name: str, made_at: datetime, zone: ZoneInfo) -> str:
    """Return the parts as one page of HTML that needs nothing else; moments in the zone of its reader."""
    title = f"Record of {escape(name)}"
    body = "".join(_part(part, zone) for part in parts)
    links = "".join(f'<li><a href="#{escape(part.key)}">{escape(part.title)}</a></li>' for part in parts)
    return (
        f'<!doctype html><html lang="en"><head><meta charset="utf-8"><title>{title}</title>'
        f'<meta name="viewport" content="width=device-width"><style>{_STYLE}</style></head><body>'
        f"<h1>{title}</h1><p>As it stood on {_words(made_at, zone)} ({escape(str(zone))}).</p>"
        f"<ul>{links}</ul>{body}</body></html>\n"
    )


def _part(part: Part, zone: ZoneInfo) -> str:
    rows = "".join(_row(row, zone) for row in part.rows) or "<p>Nothing.</p>"
    head = f'<h2 id="{escape(part.key)}">{escape(part.title)}</h2><p class="says">{escape(part.says)}</p>'
    return f"<section>{head}{rows}</section>"


def _row(row: Row, zone: ZoneInfo) -> str:
    facts = "".join(
        f"<dt>{escape(_label(key))}</dt><dd>{_fact(value, zone)}</dd>"
        for key, value in row.items()
        if value not in (None, "", (), [])
    )
    return f"<article><dl>{facts}</dl></article>"


def _fact(value: "Fact | Sequence[str] | Sequence[Row]", zone: ZoneInfo) -> str:
    if isinstance(value, list | tuple):
        return "".join(
            _row(one, zone) if isinstance(one, Mapping) else f"<div>{escape(str(one))}</div>" for one in value
        )
    return escape(_words(value, zone))


def _words(value: object, zone: ZoneInfo) -> str:
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, datetime):
        there = value.astimezone(zone)
        return f"{there.day} {there:%B %Y, %H:%M}"
    if isinstance(value, date):
        return f"{value.day} {value:%B %Y}"
    return str(value)


def _label(key: str) -> str:
    return key.replace("_", " ").capitalize()


def _plain(value: object) -> object:
    if isinstance(value, date):
        return value.isoformat()
    raise TypeError(f"{type(value).__name__} can't be written as JSON")
