"""Tables that a spreadsheet opens without running anything."""

import csv
import io

import pytest

from goodhands.lib.csv_text import csv_text


@pytest.mark.parametrize(
    "text", ['=HYPERLINK("x")', "+1", "-1", "@SUM(A1)", "\tx", "\rx"], ids=["=", "+", "-", "@", "tab", "cr"]
)
def test_what_would_be_a_formula_is_text(text):
    (_, row) = csv.reader(io.StringIO(csv_text(["a"], [[text]]), newline=""))
    assert row == [f"'{text}"]


def test_numbers_stay_numbers_and_none_is_empty():
    assert csv_text(["a", "b", "c"], [[-9, None, "a, b"]]) == 'a,b,c\r\n-9,,"a, b"\r\n'
