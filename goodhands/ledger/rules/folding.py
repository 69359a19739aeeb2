"""What the records of an incident, a letter or a review come to, read one after the other (rules 11, 12).

What no record has said yet is missing from the result: there, what is stored is the record itself.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Any


@dataclass(frozen=True, slots=True)
class Record:
    """One thing that was done: its kind, the day, by whom, its words and what else it says."""

    kind: str
    day: date
    by: int | None = None
    words: str = ""
    data: Mapping[str, Any] = field(default_factory=dict)


Fields = dict[str, Any]

_STATE_OF_INCIDENT = {
    "confirmed": "confirmed",
    "praised": "confirmed",
    "coached": "coached",
    "admitted": "coached",
    "dismissed": "dismissed",
    "withdrawn": "dismissed",
    "reopened": "proposed",
    "disputed": "disputed",
    "upheld": "upheld",
    "overturned": "overturned",
}


def incident_of(records: Iterable[Record]) -> Fields:
    """Return state, and behaviour and tier where records say them, of an incident with such decisions."""
    found: Fields = {"state": "proposed"}
    suggested = None
    for one in records:
        if one.kind == "moved":
            found["behaviour"], suggested = one.data.get("to"), one.data.get("tier")
            found["tier"] = suggested
        elif one.kind in ("confirmed", "praised"):
            found["tier"] = one.data.get("tier")
            suggested = one.data.get("suggested", found["tier"])
        elif one.kind == "reopened" and found["state"] == "confirmed":
            found["tier"] = suggested
        found["state"] = _STATE_OF_INCIDENT.get(one.kind, found["state"])
    return _said(found)


def letter_of(records: Iterable[Record]) -> Fields:
    """Return state, dates, signature, causes and text, as far as they are said, of a letter."""
    found: Fields = {"state": "draft", "issued_on": None, "waived_on": None, "withdrawn_on": None}
    for one in records:
        if one.kind in ("drafted", "causes-changed"):
            found["causes"] = list(one.data.get("causes", ()))
        elif one.kind in ("issued", "waived", "withdrawn"):
            found["state"], found[f"{one.kind}_on"] = one.kind, one.day
        elif one.kind == "dropped":
            found["state"] = "dropped"
        if one.kind in ("edited", "issued"):
            found["text"] = one.words
        if one.kind == "issued":
            found["issued_by_id"] = one.by
    return found


def review_of(records: Iterable[Record]) -> Fields:
    """Return state, outcome and the day on which it was held, and until when it is due once that was set."""
    found: Fields = {"state": "open", "outcome": "", "held_on": None}
    for one in records:
        if one.kind in ("opened", "lapsed"):
            found["state"] = "open" if one.kind == "opened" else "lapsed"
        elif one.kind == "convened":
            found["due_on"] = date.fromisoformat(one.data["due_on"])
        elif one.kind == "concluded":
            found["state"], found["outcome"], found["held_on"] = "held", one.data.get("outcome"), one.day
    return found


def _said(found: Fields) -> Fields:
    return {name: value for name, value in found.items() if value is not None}
