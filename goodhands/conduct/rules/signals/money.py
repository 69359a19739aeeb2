"""Amounts of money in a text, and how much each is in dollars, roughly."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from goodhands.conduct.rules.wordlists import words

# What a dollar is in other money, rounded to what people take as the like: 100 euros are "the like" of $100.
_PER_DOLLAR = {
    1.0: words("""
        $ us$ usd dollar buck a$ aud c$ cad nz$ nzd s$ sgd € eur euro £ gbp pound quid chf sfr franc fr.
    """),
    3.7: words("aed dirham ils ₪ shekel sar"),
    4.0: words("zł pln zloty"),
    5.0: words("r$ brl reais"),
    7.0: words("cny rmb yuan dkk hkd hk$"),
    10.0: words("kr kr. sek nok crown kroner kronor"),
    18.0: words("mxn peso zar rand"),
    23.0: words("czk"),
    35.0: words("thb baht"),
    40.0: words("try ₺ lira"),
    85.0: words("₹ inr rs rs. rupee"),
    150.0: words("¥ jpy yen"),
    360.0: words("huf forint"),
    1400.0: words("krw ₩ won"),
}
_RATE = {name: rate for rate, names in _PER_DOLLAR.items() for name in names}
_FIGURE = r"\d{1,3}(?:[ .,'’]\d{3})+(?:[.,]\d{1,2})?|\d+(?:[.,]\d{1,2})?"
_BEFORE = (
    r"us\$|nz\$|hk\$|r\$|a\$|c\$|s\$|[$€£₹¥₩₪₺]|\b(?:usd|eur|gbp|aud|cad|nzd|sgd|chf|sfr|inr|rs\.?|jpy|cny|rmb|"
    r"sek|nok|dkk|kr\.?|pln|brl|mxn|zar|aed|hkd|krw|ils|czk|huf|try|sar|thb|fr\.)"
)
_AFTER = (
    r"[$€£₹¥₩₪₺]|zł\b|(?:usd|eur|gbp|aud|cad|nzd|sgd|chf|inr|jpy|cny|rmb|sek|nok|dkk|kr|pln|brl|mxn|zar|aed|"
    r"hkd|krw|ils|czk|huf|sar|thb|quid|yen|yuan|reais|kroner|kronor|baht|"
    r"(?:dollar|buck|euro|pound|franc|rupee|crown|peso|rand|dirham|shekel|lira|forint)s?)\b"
)
_AMOUNT = re.compile(
    rf"(?:(?P<before>{_BEFORE}) ?(?P<figure>{_FIGURE})|"
    rf"(?P<bare>(?<![\w.,$€£-])(?:{_FIGURE})) ?(?P<after>{_AFTER}))(?P<thousand> ?(?:k|grand)\b)?(?!\d)"
)
_GROUPED = re.compile(r"[ .,'’](?=\d{3}(?:\D|$))")


class Amount(NamedTuple):
    """An amount of money: its place and what it is worth in dollars, roughly."""

    start: int
    end: int
    dollars: float


def amounts(lower: str, start: int = 0, end: int | None = None) -> Iterator[Amount]:
    """Give the amounts of money between two offsets of a text in lower case."""
    for match in _AMOUNT.finditer(lower, start, len(lower) if end is None else end):
        currency = match["before"] or match["after"]
        figure = _number(match["figure"] or match["bare"])
        rate = _RATE.get(currency) or _RATE.get(currency.removesuffix("s")) or 1.0
        yield Amount(match.start(), match.end(), figure * (1000 if match["thousand"] else 1) / rate)


def _number(figure: str) -> float:
    """Read "1,150.00", "1.150,00", "1 150" and "12,90"."""
    return float(_GROUPED.sub("", figure).replace(",", "."))
