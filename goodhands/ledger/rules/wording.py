"""The words of a warning letter: the handbook's text, filled in with what led to it (QM-09)."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from goodhands.handbook.rules.book import Handbook
from goodhands.handbook.rules.pages import FIELD, LETTER_FIELDS
from goodhands.merit.rules.standing.terms import Terms
from goodhands.merit.rules.standing.words import long_date

PAGE = "letters/warning-letter.md"
# Known only when management signs.
AT_ISSUE = ("date", "probation_until", "signed_by")
_PLAIN = """# Warning letter

{{date}}

{{person_name}},

the record of {{year}} has come to a net of {{net}} units. These incidents led to it:

{{demerits}}

What counts for you in the same year: {{merits}}.

From today until {{probation_until}} you are on probation. {{next_letter}}

You can answer this letter in your own words; the answer stays with it. To acknowledge it is not to agree.

{{signed_by}}
"""


@dataclass(frozen=True, slots=True)
class Cause:
    """One incident that a letter names: what it was, when, its tier and the words that show it."""

    title: str
    day: date
    tier: str
    words: str = ""


def drafted(handbook: Handbook | None, known: Mapping[str, str]) -> str:
    """Return the text of a new draft; what is known only at issue stays open as {{field}}."""
    text = handbook.pages.get(PAGE) if handbook else None
    return filled(text or _PLAIN, known)


def filled(text: str, known: Mapping[str, str]) -> str:
    """Fill in the fields that are known; the others stay as they are."""
    return FIELD.sub(lambda field: known.get(field[1]) or field[0], text)


def unknown_fields(text: str) -> tuple[str, ...]:
    """Return the fields of a text that no letter knows, as they stand there."""
    return tuple(field[0] for field in FIELD.finditer(text) if field[1] not in LETTER_FIELDS)


def cause_list(causes: Sequence[Cause]) -> str:
    """Write causes as a list, one a line."""
    return "\n".join(_line(one) for one in causes)


def next_letter(terms: Terms) -> str:
    """Say what a further letter would lead to, by the terms of the handbook (rule 6)."""
    ways = []
    if terms.reviews_during_probation:
        ways.append("a further letter during the probation")
    number, years = terms.review_letters, terms.review_years
    ways.append(f"{number} letters within {years} {'year' if years == 1 else 'years'}")
    said = " or ".join(ways)
    return f"{said[0].upper()}{said[1:]} would lead to a fitness review."


def _line(one: Cause) -> str:
    shown = " ".join(one.words.split())
    quote = f": “{shown[:160]}{'…' if len(shown) > 160 else ''}”" if shown else ""
    return f"- {one.title} ({one.tier}), {long_date(one.day)}{quote}"
