"""Dates inside demo letters: placeholders that become words of the letter's language, true on any day."""

import re
from dataclasses import dataclass
from datetime import date, datetime, timedelta

PLACEHOLDER = re.compile(r"\{(day|weekday|date|month|iso|year)(?::([+-]?\d+)(b?))?\}")


@dataclass(frozen=True)
class Calendar:
    weekdays: tuple[str, ...]  # from Monday
    months: tuple[str, ...]  # from January, in the form that stands after a day's number
    day: str = "{weekday} {day} {month}"
    date: str = "{day} {month} {year}"


def _calendar(weekdays: str, months: str, day: str = Calendar.day, date: str = Calendar.date) -> Calendar:
    return Calendar(tuple(weekdays.split()), tuple(months.split()), day, date)


CALENDARS = {
    "en": _calendar(
        "Monday Tuesday Wednesday Thursday Friday Saturday Sunday",
        "January February March April May June July August September October November December",
    ),
    "de": _calendar(
        "Montag Dienstag Mittwoch Donnerstag Freitag Samstag Sonntag",
        "Januar Februar März April Mai Juni Juli August September Oktober November Dezember",
        "{weekday}, {day}. {month}",
        "{day}. {month} {year}",
    ),
    "fr": _calendar(
        "lundi mardi mercredi jeudi vendredi samedi dimanche",
        "janvier février mars avril mai juin juillet août septembre octobre novembre décembre",
    ),
    "es": _calendar(
        "lunes martes miércoles jueves viernes sábado domingo",
        "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre",
        "{weekday} {day} de {month}",
        "{day} de {month} de {year}",
    ),
    "nl": _calendar(
        "maandag dinsdag woensdag donderdag vrijdag zaterdag zondag",
        "januari februari maart april mei juni juli augustus september oktober november december",
    ),
    "pl": _calendar(
        "poniedziałek wtorek środa czwartek piątek sobota niedziela",
        "stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia",
    ),
    "pt": _calendar(
        "segunda-feira terça-feira quarta-feira quinta-feira sexta-feira sábado domingo",
        "janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro",
        "{weekday}, {day} de {month}",
        "{day} de {month} de {year}",
    ),
    "ja": _calendar(
        "月曜日 火曜日 水曜日 木曜日 金曜日 土曜日 日曜日",
        "1月 2月 3月 4月 5月 6月 7月 8月 9月 10月 11月 12月",
        "{month}{day}日({weekday})",
        "{year}年{month}{day}日",
    ),
    "ar": _calendar(
        "الاثنين الثلاثاء الأربعاء الخميس الجمعة السبت الأحد",
        "يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر",
    ),
}


def render(text: str, moment: datetime, language: str = "en") -> str:
    """Replace the placeholders of `text` by dates counted from `moment`, in the words of `language`.

    `{day:-3}` is three days earlier ("Tuesday 3 March"); `{weekday:+1}`, `{date:-40}` (with the year),
    `{month}`, `{year}` and `{iso:0}` likewise. A `b` after the number counts working days: `{weekday:+2b}`.
    An unknown language speaks English. Pure: the clock is the caller's.
    """
    calendar = CALENDARS.get(language, CALENDARS["en"])

    def word(match: re.Match[str]) -> str:
        form, count, working = match[1], int(match[2] or 0), bool(match[3])
        when = _working_day(moment.date(), count) if working else moment.date() + timedelta(days=count)
        return _form(form, when, calendar)

    return PLACEHOLDER.sub(word, text)


def _working_day(start: date, count: int) -> date:
    """The day `count` working days (Monday to Friday) after `start`, or before it if negative."""
    step = 1 if count >= 0 else -1
    when, left = start, abs(count)
    while left or when.weekday() > 4:
        when += timedelta(days=step)
        left -= bool(left) and when.weekday() < 5
    return when


def _form(form: str, when: date, calendar: Calendar) -> str:
    parts = {
        "weekday": calendar.weekdays[when.weekday()],
        "day": str(when.day),
        "month": calendar.months[when.month - 1],
        "year": str(when.year),
        "iso": when.isoformat(),
    }
    if form == "day":
        return calendar.day.format(**parts)
    if form == "date":
        return calendar.date.format(**parts)
    return parts[form]
