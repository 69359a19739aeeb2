"""Dates as mail carries them: RFC 5322, its obsolete forms, and those of careless programs."""

import re
from collections.abc import Sequence
from datetime import UTC, datetime, timedelta, timezone

_MONTHS = {
    name: number
    for number, names in enumerate(
        (
            "jan januar january janvier enero gennaio janeiro ene gen",
            "feb februar february février fevrier febrero febbraio fevereiro fev fév",
            "mar märz maerz march mars marzo março mrz mär maart",
            "apr april avril abril aprile avr abr",
            "may mai mayo maggio maio mei mag",
            "jun juni june juin junio giugno junho giu",
            "jul juli july juillet julio luglio julho lug juil",
            "aug august août aout agosto ago augustus aoû",
            "sep september sept septembre septiembre settembre setembro set",
            "oct okt oktober october octobre octubre ottobre outubro ott out",
            "nov november novembre noviembre novembro",
            "dec dez december dezember décembre diciembre dicembre dezembro dic déc",
        ),
        1,
    )
    for name in names.split()
}
_ZONES = {
    "UT": 0, "UTC": 0, "GMT": 0, "Z": 0, "EST": -300, "EDT": -240, "CST": -360, "CDT": -300, "MST": -420,
    "MDT": -360, "PST": -480, "PDT": -420, "AST": -240, "ADT": -180, "NST": -210, "NDT": -150, "AKST": -540,
    "AKDT": -480, "HST": -600, "WET": 0, "WEST": 60, "BST": 60, "CET": 60, "MET": 60, "MEZ": 60, "CEST": 120,
    "MEST": 120, "MESZ": 120, "EET": 120, "EEST": 180, "MSK": 180, "MSD": 240, "IST": 330, "JST": 540,
    "KST": 540, "HKT": 480, "SGT": 480, "AWST": 480, "ACST": 570, "AEST": 600, "AEDT": 660, "NZST": 720,
    "NZDT": 780, "BRT": -180, "ART": -180, "SAST": 120,
}  # fmt: skip

_BRACKET = re.compile(r"\\.|[()]")
_CLOCK = r"(\d{1,2})[:.](\d{1,2})(?:[:.](\d{1,2})(?:[.,]\d+)?)?\s*([AaPp]\.?[Mm]\.?)?"
_COMMON = re.compile(
    r"(?:[A-Za-z]{2,9}(?:\.?,\s*|\.?\s+)|,\s*)?(\d{1,2})[ -]([A-Za-z]{3,9})[ -](\d{2,4}),?\s+"
    r"(\d{1,2}):(\d{1,2})(?::(\d{1,2}))?()\s*([+-]\d{4}|(?![AP]M\b)[A-Z]{1,4})?\s*"
)
_DAY_FIRST = re.compile(
    rf"(?:\W*[^\W\d_]+(?:[.,]+\s*|\s+)|\W+)?(\d{{1,2}})(?:st|nd|rd|th)?[.,]?[\s-]*(?:de\s+|of\s+)?([^\W\d_]{{3,10}})[.,]?[\s-]*"
    rf"(?:de\s+)?(\d{{2,4}}),?\s+(?:at\s+)?{_CLOCK}(.*)",
    re.DOTALL,
)
_MONTH_FIRST = re.compile(
    rf"(?:[^\W\d_]+[.,]*\s+)?([^\W\d_]{{3,10}})[.,]?\s+(\d{{1,2}})(?:st|nd|rd|th)?,?\s+"
    rf"(?:(\d{{4}}),?\s+(?:at\s+)?)?{_CLOCK}(.*)",
    re.DOTALL,
)
_NUMBERS = re.compile(
    rf"(?:[^\W\d_]+[.,]*\s+)?(\d{{1,4}})([-/.])(\d{{1,2}})\2(\d{{1,4}})[T,\s]\s*{_CLOCK}(.*)", re.DOTALL
)
_COMPACT = re.compile(r"(\d{4})(\d\d)(\d\d)T?(\d\d)(\d\d)(\d\d)(.*)", re.DOTALL)
_OFFSET = re.compile(r"(?:[A-Za-z]{2,5})?\s*([+\-\u2212])\s?(\d{1,2}):?(\d\d)?(?!\d)")
_ZONE_NAME = re.compile(r"(?<![A-Za-z0-9])[A-Za-z]{1,5}(?![A-Za-z])")
_YEAR = re.compile(r"(?<![\d+-])(\d{4})(?!\d)")
_AROUND_COLONS = re.compile(r"\s{1,9}:\s{0,9}|:\s{1,9}")
_EARLIEST_YEAR = 1900
_LONGEST, _LONGEST_RAW = 300, 100_000


def read_date(value: str) -> str | None:
    """Return a date as ISO 8601 with offset (an unknown zone is +00:00), or None if it names no moment."""
    text = _without_comments(value[:_LONGEST_RAW])[:_LONGEST]
    match = _COMMON.fullmatch(text)
    if match is not None:
        day, month, year, *clock, zone = match.groups()
        found = _moment((year, month, day), clock, zone or "")
        if found is not None:
            return found
    return _read_wild(_AROUND_COLONS.sub(":", " ".join(text.split()).replace(" ,", ",").strip("\"'")))


def _without_comments(text: str) -> str:
    """Return the text without its comments (these nest); a comment left open takes the rest."""
    if "(" not in text:
        return text
    out: list[str] = []
    depth = end = 0
    for match in _BRACKET.finditer(text):
        sign = match.group()
        if sign == "(":
            if depth == 0:
                out.append(text[end : match.start()])
            depth += 1
        elif sign == ")" and depth:
            depth -= 1
            end = match.end()
    if depth == 0:
        out.append(text[end:])
    return " ".join(out)


def _read_wild(text: str) -> str | None:
    if (match := _DAY_FIRST.match(text)) is not None:
        day, month, year, *clock, rest = match.groups()
        return _moment((year, month, day), clock, rest)
    if (match := _MONTH_FIRST.match(text)) is not None:
        month, day, year, *clock, rest = match.groups()
        if year is None:
            later = _YEAR.search(rest)
            if later is None:
                return None
            year, rest = later.group(1), rest[: later.start()] + rest[later.end() :]
        return _moment((year, month, day), clock, rest)
    if (match := _NUMBERS.match(text)) is not None:
        first, mark, second, third, *clock, rest = match.groups()
        return _moment(_order(first, mark, second, third), clock, rest)
    if (match := _COMPACT.match(text)) is not None:
        year, month, day, hour, minute, second, rest = match.groups()
        return _moment((year, month, day), (hour, minute, second, None), rest)
    return None


def _order(first: str, mark: str, second: str, third: str) -> tuple[str, str, str]:
    """Return year, month, day of 2026-03-02, 02.03.2026, and 3/2/2026 (American unless it can't be)."""
    if len(first) == 4:
        return first, second, third
    if mark == "/" and int(first) <= 12:
        return third, first, second
    return third, second, first


def _moment(date: tuple[str, str, str], clock: Sequence[str | None], rest: str) -> str | None:
    try:
        year, month, day = _year(date[0]), _month(date[1]), int(date[2])
        hour, minute, second = (int(part or 0) for part in clock[:3])
        half = clock[3] or ""
        if half:
            hour = hour % 12 + (12 if half[0] in "pP" else 0)
        is_leap = second == 60
        moment = datetime(year, month, day, hour, minute, 59 if is_leap else second, tzinfo=UTC)
        east = timedelta(minutes=_offset(rest))
        moment += timedelta(seconds=is_leap)
        if abs(east) < timedelta(days=1):
            return moment.replace(tzinfo=timezone(east)).isoformat()
        return (moment - east).isoformat()
    except (ValueError, OverflowError):
        return None


def _year(text: str) -> int:
    """Return the year; two digits mean 1950 to 2049, three count from 1900 (RFC 5322 §4.3)."""
    year = int(text)
    if len(text) == 2:
        return year + (2000 if year < 50 else 1900)
    year += 1900 if len(text) == 3 else 0
    if year < _EARLIEST_YEAR:
        raise ValueError(text)
    return year


def _month(text: str) -> int:
    if text.isdigit():
        return int(text)
    name = text.lower()
    number = _MONTHS.get(name) or _MONTHS.get(name[:3])
    if number is None:
        raise ValueError(text)
    return number


def _offset(rest: str) -> int:
    """Return the zone behind a clock as minutes east of Greenwich; an unknown one is 0 (RFC 5322 §4.3)."""
    rest = rest.strip()
    if not rest:
        return 0
    match = _OFFSET.match(rest) or _OFFSET.search(rest)
    if match is not None:
        sign, hours, minutes = match.groups()
        if int(minutes or 0) > 59:
            raise ValueError(rest)
        east = int(hours) * 60 + int(minutes or 0)
        return east if sign == "+" else -east
    if rest[0] in "+-" and rest[1:2].isdigit():
        raise ValueError(rest)
    names = (name.upper() for name in _ZONE_NAME.findall(rest))
    return next((_ZONES[name] for name in names if name in _ZONES), 0)
