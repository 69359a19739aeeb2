"""An issued letter as a PDF, set by Typst where the extra `pdf` is installed.

The letter goes in as data: nothing in its words is read as markup of the setter.
"""

import importlib
import json
from dataclasses import asdict
from functools import cache
from importlib import resources
from typing import Any

from goodhands.ledger.models import Letter
from goodhands.ledger.rules.letter_parts import parts_of
from goodhands.merit.rules.standing.words import long_date


class NoPdf(Exception):
    """No PDF can be made; the message says why, and what to do instead."""


def pdf_of(letter: Letter, *, company: str = "") -> bytes:
    """Return a letter on A4 as it was issued, with the name of the company above it if that is known.

    A letter that was taken back says so. Raises NoPdf where Typst isn't installed, and for what was never
    issued.
    """
    if letter.issued_on is None:
        raise NoPdf("Only a letter that was issued can be had as a PDF.")
    data = {
        "company": company,
        "parts": [asdict(one) for one in parts_of(letter.text)],
        "foot": f"Letter {letter.pk} of {long_date(letter.issued_on)}",
        "note": f"Withdrawn on {long_date(letter.withdrawn_on)}." if letter.withdrawn_on else "",
        "person": letter.person.name,
        "day": [letter.issued_on.year, letter.issued_on.month, letter.issued_on.day],
    }
    made: bytes = _setter().compile(_template(), sys_inputs={"data": json.dumps(data)})
    return made


def can_make() -> bool:
    """Tell whether the extra `pdf` is installed; without it, pages offer to print."""
    try:
        _setter()
    except NoPdf:
        return False
    return True


@cache
def _setter() -> Any:
    """Return Typst, imported when the first letter asks for it: it is large, and most processes never do."""
    try:
        return importlib.import_module("typst")
    except ImportError:
        raise NoPdf(
            "PDFs need the extra: install goodhands[pdf]. Until then, print the page to a PDF."
        ) from None


@cache
def _template() -> bytes:
    return resources.files("goodhands.ledger.doors").joinpath("letter.typ").read_bytes()
