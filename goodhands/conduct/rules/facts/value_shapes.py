"""What the value of an entry of the record looks like: a day, a clock time, a place, a sum, an age, a count.

Patterns for lower case, but for places and names.
"""

import re

_MONTH = r"(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*"
DAY = re.compile(
    r"\b(?:\d{4}-\d\d(?:-\d\d)?|\d{1,2}[./]\d{1,2}[./]\d{2,4}|(?:19|20)\d\d|"
    rf"\d{{1,2}}(?:st|nd|rd|th)?(?: ?[-–] ?\d{{1,2}})? {_MONTH}|{_MONTH}(?: \d{{1,4}})?|"
    r"(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:days?)?)\b"
)
TIME = re.compile(r"\b\d{1,2}(?:[:.]\d\d)? ?(?:am|pm)\b|\b\d{1,2}:\d\d\b|\bnoon\b|\bmidnight\b")
PROPER = re.compile(
    r"\b(?!(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\b)[A-Z][a-z]{2,}"
)
SUM = re.compile(r"[$€£¥₹]\s?\d|\b\d[\d.,]* ?(?:eur|usd|gbp|chf|inr|rs|kr|euros?|dollars?|pounds)\b")
AGE = re.compile(
    r", ?(?:aged? )?\d{1,2}(?=$|, [A-Za-z])|\b\d{1,2} ?(?:y\.?o\.?|years?|yrs?|months?)\b|\(\d{1,2}\)"
)
COUNTED = re.compile(r"(?<![\w.,-])\d[\d,]*\s*(?:x\s*)?(?P<what>(?:[a-z-]+[ ,.]*){0,3})")
MEASURE = re.compile(
    r"\b\d[\d.,]* ?(?:cm|mm|km|m2|m²|sqm|sq ?ft|square \w+|metres?|meters?|feet|ft|inch(?:es)?|l|litres?|liters?|gallons?|"
    r"acres?|hectares?|gb|tb|kw)\b"
)
CODE_OR_NAME = re.compile(r"#?[A-Z]|\w*\d")
