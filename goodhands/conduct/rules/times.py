"""Specific times in a text: what a customer can mark in a calendar (RULES, "Specific time").

A date, a weekday, a clock time, a duration or a bounded estimate; never "soon", "shortly" or "in due course".
"""

import re
from functools import lru_cache
from typing import Literal, NamedTuple

from goodhands.conduct.rules.literals import Sought

Kind = Literal["date", "weekday", "clock", "day", "duration", "period", "regular", "past"]


class Time(NamedTuple):
    """A time that a text names and its place, in code points.

    `kind`: date ("20 March"), weekday, clock ("3 pm"), day ("tomorrow morning", "tonight"), duration ("within
    two hours"), period ("second half of May", "end of the month"), regular ("every Friday"), past ("two days
    ago").
    """

    start: int
    end: int
    text: str
    kind: Kind


_PLAIN = str.maketrans(
    {"’": "'", "‘": "'", "\u00a0": " ", "\u202f": " ", "‐": "-", "‑": "-", "–": "-", "—": "-"}
)
_MONTHS = (
    "january|february|april|june|july|august|september|october|november|december|"
    r"(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\b\.?"
)
_MONTH = rf"(?:{_MONTHS}|march|may)"
_WEEKDAY = r"(?:mon|tues|wednes|thurs|fri|satur|sun)day"
_SHORT_DAY = r"(?:mon|tues?|wed|thu(?:rs?)?|fri|sat|sun)\b\.?"
_NUMBER = (
    r"(?:\d+(?:[.,]\d+)?|(?:an?|the next|another) (?:couple(?: of)?|few)|couple of|few|several|half an?|"
    r"an?|one|two|three|four|five|"
    r"six|seven|eight|nine|ten|eleven|twelve|fourteen|fifteen|twenty(?:[ -]four)?|thirty|"
    r"forty(?:[ -](?:five|eight))?|sixty|ninety)"
)
_UNIT = (
    r"(?:(?<!a )(?<!one )seconds?|secs|minutes?|mins?|hours?|hrs?|days?|weekdays?|nights?|weeks?|wks?|"
    r"fortnights?|months?|quarters?|years?|yrs?)\b"
)
_LONG_UNIT = r"(?:business day|working day|calendar day|day|week|weekend|month|quarter|year|fortnight|season)"
_QUALIFIED = r"(?:full |more |other |further |extra |short |business |working |calendar |bank |work )?"
_ORDINAL = r"\d{1,2}(?:st|nd|rd|th)?"
_HOUR = r"(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)"
_PART = r"(?:morning|afternoon|evening|night|lunchtime|midday|noon)"
_SEASON = r"(?:spring|summer|autumn|fall|winter)"
_HOLIDAY = (
    r"(?:christmas|xmas|easter|new year(?:'s(?: day| eve)?)?|thanksgiving|diwali|boxing day|black friday|"
    r"labor day|memorial day|the holidays)"
)
_BEFORE = (
    r"(?:on|by|until|till|before|after|from|since|of|for|in|through|around|about|early|late|mid|this|"
    r"next|last|during|to)"
)
_NO_DATE = (
    r"(?! (?:floor|page|step|attempt|line|try|item|time|row|column|level|party|screen|tab|street|edition|"
    r"one|option|place|person|message|email|photo|picture|box|part|and final)\b)"
)

_PAST = (
    rf"yesterday|last (?:{_WEEKDAY}|night|week|weekend|month|year|quarter|{_SEASON}|{_MONTH})\b|"
    rf"(?:about |over |just )?{_NUMBER}(?:(?: to | or |-){_NUMBER})? {_QUALIFIED}{_UNIT} (?:ago|earlier)|"
    rf"the other day|earlier (?:today|this \w+)|"
    rf"(?:in |over |for )?the (?:last|past) (?:{_NUMBER} )?{_UNIT}"
)
_REGULAR = (
    rf"(?:every|each) (?:other |single |second |{_NUMBER} )?(?:{_WEEKDAY}|{_UNIT}|{_PART})|(?:once|twice|"
    rf"{_NUMBER} times) (?:an?|per|every) {_UNIT}|"
    r"daily|hourly|weekly|monthly|round the clock"
)
_DATE = (
    r"\d{4}-\d\d-\d\d|\d{1,2}[./-]\d{1,2}[./-](?:\d{4}|\d\d)\b(?![./]\d)|"
    rf"{_MONTH} {_ORDINAL}(?:,? \d{{4}}\b)?(?![\d:.]\d|%)(?:(?: ?- ?| to | and | or )(?:{_MONTH} "
    rf")?{_ORDINAL}\b)?|"
    rf"{_ORDINAL}(?:(?: ?- ?| to | and | or ){_ORDINAL})?(?: of)?[ -]{_MONTH}\b(?:,? \d{{4}}\b)?|"
    rf"(?:on|by|until|till|before|after|from|since|to|and|for) the \d{{1,2}}(?:st|nd|rd|th)\b"
    rf"(?: of {_MONTH}(?:,? \d{{4}}\b)?|{_NO_DATE})|"
    r"(?:on|by|until|till|before|after|from|since) (?:0?[1-9]|[12]\d|3[01])[/.](?:0?[1-9]|[12]\d|"
    r"3[01])\b(?![/.%]| ?(?:am|pm|cm|mm|kg|euro|eur|usd))|"
    rf"{_HOLIDAY}"
)
_CLOCK = (
    r"\d{1,2}(?:[:.][0-5]\d)? ?(?:am\b|pm\b|a\.m\b\.?|p\.m\b\.?|o'clock)|(?<![\d.,:/])(?:[01]?\d|"
    r"2[0-3]):[0-5]\d(?:h\b| ?hrs)?(?![\d:]| ?(?:dilution|ratio|mix))|"
    r"(?:at|by|until|till|before|from|after) (?:[01]?\d|2[0-3])[.h][0-5]\d\b(?! ?(?:%|euro|eur|usd|aud|"
    r"per))|\d{3,4} ?(?:hrs|hours) (?:gmt|utc|ist|local)|"
    r"between \d{1,2}(?:[:.]\d\d)? ?(?:am|pm)? ?(?:and|-) ?\d{1,2}\b|from \d{1,2} (?:to|until|till) "
    r"\d{1,2}\b|"
    rf"(?:before|by|until|till|at|after) (?:about )?{_HOUR}(?: o'clock| sharp| (?:your|our|local) time|"
    rf"(?= today| tomorrow|[,.;]|$| as\b| (?:to|and|so) (?!a\b|one\b)))|"
    r"(?:at|before|until|till|around|by) (?:[1-9]|1[0-2])(?=[,;!?)](?!\d)|\.(?!\d)|$|"
    r" (?:today|tomorrow|tonight|sharp|on|with|and|your|our|this|when|so|about|if)\b)|"
    rf"(?:half past|quarter (?:past|to)) \w+|half {_HOUR}\b|noon|midday|midnight|"
    r"(?:by|before|after|at|over|until) "
    r"lunch(?:time)?"
)
_DAY = (
    rf"(?:later |early |late |first thing |by the end of |end of )?(?:today|tonight|tomm?orr?ow|tmrw|"
    rf"tomo\b)(?:'s)?(?: (?:{_PART}|at the latest))?|the day after(?: tomorrow)?|(?:by|on) the same date|"
    rf"(?:later |early |late )?this {_PART}|same[ -]day|(?:the )?(?:very )?(?:same|next|following) "
    rf"(?:{_PART}|day|morning)|next[ -]day|overnight|"
    r"(?:by |at )?(?:the )?(?:end|close) of (?:the |this |your |our |my |each |business|working|"
    r"play)?(?: ?(?:business |working )?day)?(?: today| tomorrow)?|eod\b|cob\b|close of business|"
    r"in the (?:morning|afternoon|evening)|first thing|before (?:we|i) (?:close|go home|leave)"
)
_PERIOD = (
    rf"(?:later |early |late |end of |the end of )?(?:this|next|the following|the coming|the same|that) "
    rf"(?:{_LONG_UNIT}|{_SEASON}|{_MONTH})\b|"
    rf"(?:the )?(?:first|second|third|fourth|last|latter|1st|2nd|early|late) (?:half|week|days?|quarter|"
    rf"part|third|weekend) of (?:the )?(?:{_MONTH}|next {_LONG_UNIT}|{_LONG_UNIT}|{_SEASON})|"
    rf"(?:by )?(?:the )?(?:end|start|beginning|middle|turn) of (?:the |this |next )?(?:{_MONTH}|"
    rf"{_LONG_UNIT}|{_SEASON}|q[1-4])|(?:month|year|week)[ -]end|"
    rf"mid[ -](?:next )?(?:{_MONTH}|{_LONG_UNIT}|{_SEASON})|{_BEFORE} (?:the )?(?:early |late |"
    rf"mid[ -])?(?:{_MONTH}|{_SEASON})\b(?! \d{{1,2}}\b)(?: \d{{4}})?|(?:{_MONTHS}) \d{{4}}|"
    rf"q[1-4](?: \d{{4}})?\b|(?:over|at|by|before|after) the weekend|week (?:of|commencing|beginning) |"
    rf"h[12] 20\d\d|before the (?:month|year|week) is out"
)
_DAYNAME = (
    rf"(?:early |late |next |this |the coming )?{_WEEKDAY}s?(?:'s)?(?: (?:{_PART}))?|"
    rf"(?:on|by|until|till|before|after|from|since|this|next|coming|every) {_SHORT_DAY}(?: {_PART})?|"
    rf"{_SHORT_DAY}(?=,? (?:\d|{_MONTH}))"
)
_DURATION = (
    rf"{_NUMBER}(?:(?: to | or | and |/| ?- ?){_NUMBER})?[ -]?{_QUALIFIED}{_UNIT}(?:'? time\b)?|"
    rf"\d+(?:-\d+)? ?h\b|"
    r"within (?:the|this|an?) (?:hour|day|week|month|fortnight)|a (?:day|week|month|year) or (?:two|so)|"
    r"a fortnight|by the hour"
)
_TIME = Sought(
    rf"(?<![\w.,$£€#-])(?:(?P<past>{_PAST})|(?P<regular>{_REGULAR})|(?P<date>{_DATE})|"
    rf"(?P<clock>{_CLOCK})|(?P<day>{_DAY})|"
    rf"(?P<period>{_PERIOD})|(?P<weekday>{_DAYNAME})|(?P<duration>{_DURATION}))(?![\w])"
)


@lru_cache(maxsize=64)
def specific_times(text: str) -> tuple[Time, ...]:
    """Return the specific times that `text` names, in order, none inside another."""
    low = text.translate(_PLAIN).lower()
    if len(low) != len(text):
        low = "".join(c.lower() if len(c.lower()) == 1 else c for c in text.translate(_PLAIN))
    return tuple(
        Time(*match.span(), text[match.start() : match.end()], _kind(match)) for match in _TIME.finditer(low)
    )


def _kind(match: re.Match[str]) -> Kind:
    kind: Kind = match.lastgroup  # type: ignore[assignment]
    return kind
