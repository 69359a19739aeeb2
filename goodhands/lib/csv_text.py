"""Tables as CSV text that a spreadsheet opens without running anything in it."""

import csv
import io
from collections.abc import Iterable, Sequence

_RUNS = ("=", "+", "-", "@", "\t", "\r")


def csv_text(head: Sequence[str], rows: Iterable[Sequence[object]]) -> str:
    """Return a table as CSV with CRLF line ends; None is an empty cell.

    A text that a spreadsheet would take for a formula gets an apostrophe in front; numbers stay as they are.
    """
    written = io.StringIO()
    table = csv.writer(written)
    table.writerow(head)
    table.writerows([_cell(value) for value in row] for row in rows)
    return written.getvalue()


def _cell(value: object) -> object:
    return f"'{value}" if isinstance(value, str) and value.startswith(_RUNS) else value
