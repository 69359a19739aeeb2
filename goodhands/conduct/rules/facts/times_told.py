"""Days and times that somebody asks for and somebody told: bought when, arrived when, flying when.

A question for a time names what happened; it is known when a message says that it happened, and when.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from goodhands.conduct.rules.facts.cues import cues_of
from goodhands.conduct.rules.facts.fact import Fact, SaidBy
from goodhands.conduct.rules.facts.stems import stems_of
from goodhands.conduct.rules.sentences import sentences
from goodhands.conduct.rules.times import specific_times
from goodhands.conduct.rules.wordlists import words


@dataclass(frozen=True, slots=True)
class Event:
    """Something that has a time. `asked` is what follows "when" in a question, `noun` how its date is called,
    `told` how a message speaks of it.
    """

    kind: str
    labels: frozenset[str]
    asked: re.Pattern[str]
    noun: re.Pattern[str] | None
    told: re.Pattern[str]
    cues: frozenset[str] = frozenset()


WHEN = re.compile(
    r"(?<!until )(?<!till )\b(?:when|since when|(?:on |from |by |to |since )?(?:which|what) (?:exact "
    r")?(?:day|date|dates|month|"
    r"year))"
    r"\b(?! you (?:call|write|come|arrive|have|get|send|receive|open))"
)
DATE_OF = re.compile(
    r"\b(?:exact )?dates? (?:of|for) (?:your |the |this )?(?P<of>[a-z]+)|"
    r"\b(?P<what>[a-z]+ing|wedding|event|exam|incident|accident|birth|contract|appointment|"
    r"arrival|transfer|payment|move|party|start|end|theft|installation|departure) date\b|"
    r"(?<=the )(?:exact )?date\b(?! of| for| on| when| that)"
)
_WHEN = (
    r"\b(?:(?:from |as of )?when|(?:on |from |by |to )?(?:which|what) (?:day|date|dates|month|year|days|"
    r"time)|(?:at "
    r")?what time|by when|since when|how long ago)"
)
_GAP = (
    r"(?:[ ,]+(?:exactly|approximately|roughly|did|do|does|was|were|is|are|will|would|should|have|has|"
    r"you|your|the|this|that|it|they|we|i|first|like|want|to|be|\w+)){0,7}? "
)


def _event(kind: str, labels: str, asked: str, noun: str, told: str) -> Event:
    return Event(
        kind,
        words(labels),
        re.compile(rf"{_WHEN}{_GAP}(?:{asked})\b"),
        re.compile(rf"\b(?:{noun})(?![\w-])") if noun else None,
        re.compile(rf"\b(?:{told})", re.IGNORECASE),
        cues_of(asked, noun),
    )


EVENTS = (
    _event(
        "date of purchase",
        "purchased purchase_date bought order_date ordered date_of_purchase purchased_on bought_on "
        "ordered_on",
        r"buy|bought|purchased?|order(?:ed)?|get it|got it|place(?:d)? (?:the|your|this) order",
        r"(?:exact )?date of (?:your |the )?(?:purchase|order)|(?:purchase|order|buying) date|(?:day|date) "
        r"(?:you|when you|on which you) (?:bought|ordered|purchased)",
        r"bought|purchased?|ordered|my order (?:from|of)|placed",
    ),
    _event(
        "date of delivery",
        "delivered delivery_date arrived received date_of_delivery delivered_on arrival",
        r"arrived?|delivered|receiv(?:e|ed)|come|came|reach(?:ed)? you|get there",
        r"date of (?:the )?(?:delivery|receipt)|delivery date|(?:day|date) (?:it|you) (?:arrived|received)",
        r"arrived|delivered|received|came|got (?:it|them|the|my)|turned up|showed up",
    ),
    _event(
        "date of dispatch",
        "returned return_date sent shipped",
        r"sen[dt](?: it| them)?(?: back)?|return(?:ed)?|ship(?:ped)?|post(?:ed)?|hand(?:ed)? (?:it )?in|"
        r"drop(?:ped)? (?:it )?off",
        r"(?:return|shipping|dispatch) date|date of (?:the )?(?:return|dispatch)",
        r"sent|shipped|posted|returned|handed|dropped",
    ),
    _event(
        "dates of travel",
        "flight_date departure travel_date travel_dates dates check_in check_out arrival_date stay checkin",
        r"fly|flying|travel|travell?ing|leave|leaving|depart(?:ing)?|mov(?:e|ing)|check(?:ing)? in|"
        r"stay(?:ing)?|have in mind|looking at|thinking of|(?:your "
        r")?(?:flight|trip|stay|train|departure)",
        r"(?:travel|flight|departure|trip|check-in|check in|stay) dates?|dates? of (?:travel|your "
        r"(?:flight|trip|stay|departure|travel))",
        r"fly|flying|flight|travel|leave|depart|check in|stay|trip|arrive|train|room\b|cottage|holiday|apartment|hall\b",
    ),
    _event(
        "time of arrival",
        "arrival_time",
        r"arrive|arriving|check in|get there|be here|land|get in|touch down",
        "arrival time|time of arrival",
        r"arriv|check in|be there|land",
    ),
    _event(
        "date of change",
        "",
        r"move|change|switch|rebook|postpone|reschedule",
        "new date",
        r"move|change|switch|rebook|postpone|instead|reschedule",
    ),
    _event(
        "start",
        "start start_date begins started",
        r"start(?:ed)?|begin|began|begun|happen(?:ed)?|first (?:see|notice|appear)\w*|occur(?:red)?|"
        r"notice[d]?|appear(?:ed)?|active|live|valid|run|stop(?:ped)? working|fail(?:ed)?|since",
        "start date|date of the incident",
        r"start|began|begin|since|happen|notic|stop|fail|occur|appear|was|every|from",
    ),
    _event(
        "date of loss",
        "incident_date",
        r"stolen|lost|los[et]|damaged|broken|break|broke",
        "date of (?:loss|the theft|the accident)",
        r"stolen|lost|damaged|broke|accident",
    ),
    _event(
        "date of payment",
        "paid payment_date paid_on",
        r"pay|paid|charged|transfer(?:red)?",
        "date of (?:the |your )?payment|payment date",
        r"paid|charged|transferred|debited|taken",
    ),
    _event(
        "deadline", "deadline needed_by", r"need|require|want", "deadline", r"need|by|require|want|deadline"
    ),
    _event(
        "date of cancellation",
        "cancelled",
        r"cancel(?:l?ed)?|end|stop|finish|terminate|expire",
        "date of (?:the )?cancellation|cancellation date",
        r"cancel|end|stop|terminat|expire",
    ),
)
_BEHIND = re.compile(r"\b(?:was|were|did|had|came|sent|went|got|bought|made|arrived|\w+ed)\b", re.IGNORECASE)
EVENT_BY_KIND = {event.kind: event for event in EVENTS}
_DAYS = ("date", "weekday", "day", "past", "period")
_CLOCKS = ("clock",)


def times_in(event: Event, text: str, turn: int, said_by: SaidBy) -> Iterator[Fact]:
    """Give the times at which a message says that `event` happened or will happen."""
    if not event.told.search(text):
        return
    wanted = _CLOCKS if event.kind == "time of arrival" else _DAYS
    times = [time for time in specific_times(text) if time.kind in wanted]
    for said in sentences(text) if times else ():
        if said.text.endswith("?") and event.kind not in (
            "dates of travel",
            "date of change",
            "deadline",
            "start",
        ):
            continue
        if event.told.search(said.text):
            for time in times:
                if said.start <= time.start < said.end:
                    yield Fact(event.kind, time.text, said.text, said_by, turn, (time.start, time.end))


def times_about(about: frozenset[str], text: str, turn: int, *, is_ahead: bool) -> Iterator[Fact]:
    """Give the times named in a sentence about `about` (stems); `is_ahead`: of what is still to come."""
    times = [time for time in specific_times(text) if time.kind in _DAYS]
    for said in sentences(text) if times else ():
        if about and about.isdisjoint(stems_of(said.text.lower())):
            continue
        if said.text.endswith("?") or (_BEHIND.search(said.text) is not None) is is_ahead:
            continue
        for time in times:
            if said.start <= time.start < said.end:
                yield Fact("date", time.text, said.text, "customer", turn, (time.start, time.end))
