"""The gate for handbooks that are about to hold: do their settings and pages make sense?

Stored versions are read without it, so that a key that a later release gives up does not make an old version
unreadable.
"""

from collections.abc import Iterator, Mapping
from typing import Any

from goodhands.handbook.rules.book import Handbook, HandbookError
from goodhands.handbook.rules.manifest_shape import HANDBOOK
from goodhands.handbook.rules.pages import check_page
from goodhands.handbook.rules.reading import MANIFEST, read_handbook
from goodhands.handbook.rules.shape import check_shape
from goodhands.handbook.rules.table_shapes import SHAPES


def read_checked(files: Mapping[str, str]) -> Handbook:
    """Read a handbook and check every setting and page. Raises HandbookError for the first mistake."""
    handbook = read_handbook(files)
    check_settings(handbook, files)
    return handbook


def check_settings(handbook: Handbook, files: Mapping[str, str]) -> None:
    """Raise HandbookError, with file and line where possible, for the first setting that makes no sense."""
    check_shape(MANIFEST, files[MANIFEST], handbook.about, HANDBOOK)
    for name, table in handbook.tables.items():
        check_shape(f"{name}.toml", files[f"{name}.toml"], table, SHAPES[name])
    for path, problem in (*_lost_names(handbook.tables), *_odd_targets(handbook.tables)):
        raise HandbookError(path, None, problem)
    for path, words in handbook.pages.items():
        check_page(path, words)


def _lost_names(tables: Mapping[str, Mapping[str, Any]]) -> Iterator[tuple[str, str]]:
    """Names that lead nowhere: a calendar or a receiver that is not in its list."""
    levels, escalation = tables.get("service-levels", {}), tables.get("escalation", {})
    calendars = {one["name"] for one in levels.get("calendars", [])}
    for one in (*levels.get("channels", []), *levels.get("targets", [])):
        if "calendar" in one and one["calendar"] not in calendars:
            yield "service-levels.toml", f"{one['name']}: there is no calendar {one['calendar']!r}"
    contacts = {one["id"] for one in escalation.get("contacts", [])}
    for route in escalation.get("routes", []):
        for receiver in route["to"]:
            if receiver not in contacts:
                yield "escalation.toml", f"{route['signal']}: there is no contact with id = {receiver!r}"


def _odd_targets(tables: Mapping[str, Mapping[str, Any]]) -> Iterator[tuple[str, str]]:
    """Targets that name no time, or two kinds at once; goals of a channel that name none."""
    for one in tables.get("service-levels", {}).get("targets", []):
        is_cut_off = "received_before" in one and "due" in one
        is_span = "within" in one or "aim" in one
        if is_cut_off == is_span:
            yield (
                "service-levels.toml",
                f"{one['name']}: needs within (a limit) or aim, or else received_before and due",
            )
    for one in tables.get("goals", {}).get("goals", []):
        if (one["scope"] == "channel") != ("channel" in one):
            yield "goals.toml", f'{one["name"]}: scope = "channel" and channel = "…" belong together'
