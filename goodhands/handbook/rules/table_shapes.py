"""The shapes of service-levels.toml, escalation.toml and goals.toml."""

from collections.abc import Mapping

from goodhands.handbook.rules.book import CHANNELS
from goodhands.handbook.rules.shape import (
    PERIODS,
    Entry,
    Shape,
    flag,
    number,
    one_of,
    some_of,
    span,
    text,
    texts,
    whole,
)
from goodhands.handbook.rules.spans import is_clock_time, is_interval

MEDIA = (*CHANNELS, "help centre", "community")
DAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
CLOCKS = (
    "acknowledgement",
    "first-response",
    "next-response",
    "update",
    "resolution",
    "connection",
    "between-messages",
    "specialist",
    "ringing",
    "hold",
    "callback",
)
MEASURES = (
    "promises-kept",
    "first-response-met",
    "response-compliance",
    "first-response-time",
    "resolution-time",
    "first-contact-resolution",
    "csat-share",
    "csat-mean",
    "escalation-rate",
    "retention",
    "volume-resolved",
    "templates-unedited",
    "coverage-days",
)


def _cut_off(value: object) -> object:
    words = text(value)
    if not is_clock_time(words) and words != "end of the previous day":
        raise ValueError("is a time of day (“15:00”) or “end of the previous day”")
    return words


def _due(value: object) -> object:
    words = text(value)
    if not is_clock_time(words) and words not in ("end of the same day", "as promised", "none"):
        raise ValueError("is a time of day (“13:00”), “end of the same day”, “as promised” or “none”")
    return words


def _hours(value: object) -> object:
    for words in texts(value):
        if not is_interval(words):
            raise ValueError('is a list of stretches of a day: ["09:00-12:30", "13:30-17:00"]')
    return value


def _figure(value: object) -> object:
    return span(value) if isinstance(value, str) else number(value)


SERVICE_LEVELS: Shape = {
    "calendars": Entry(
        tables={
            "name": Entry(text, needed=True),
            "time_zone": Entry(text, needed=True),
            "days": Entry(some_of(*DAYS), needed=True),
            "hours": Entry(_hours),
            "holidays": Entry(texts),
        }
    ),
    "channels": Entry(
        tables={
            "name": Entry(one_of(*MEDIA), needed=True),
            "on": Entry(flag, needed=True),
            "calendar": Entry(text),
            "says": Entry(text),
        }
    ),
    "targets": Entry(
        tables={
            "name": Entry(text, needed=True),
            "channels": Entry(some_of(*MEDIA), needed=True),
            "what": Entry(one_of(*CLOCKS), needed=True),
            "within": Entry(span),
            "aim": Entry(span),
            "received_before": Entry(_cut_off),
            "due": Entry(_due),
            "calendar": Entry(text),
            "cases": Entry(one_of("all", "general", "standard", "complex")),
            "rings": Entry(whole),
            "says": Entry(text),
        }
    ),
    "response": Entry(
        table={
            "automatic_reply_counts": Entry(flag),
            "automatic_reply_counts_for": Entry(some_of(*CLOCKS)),
            "holding_reply_counts": Entry(flag),
            "holding_reply_counts_for": Entry(some_of(*CLOCKS)),
            "holding_reply_needs": Entry(text),
        }
    ),
    "next_response": Entry(table={"due": Entry(_due)}),
    "resolution": Entry(table={"due": Entry(_due)}),
    "automatic_replies": Entry(
        table={
            "enabled": Entry(flag),
            "when": Entry(some_of("always", "out of hours", "expected spike")),
            "says": Entry(text),
        }
    ),
    "updates": Entry(table={"every": Entry(span), "cases": Entry(text), "says": Entry(text)}),
    "hours": Entry(table={"publish": Entry(flag), "pilot_first": Entry(flag), "says": Entry(text)}),
    "public": Entry(table={"published": Entry(flag), "holds": Entry(texts), "says": Entry(text)}),
    "spikes": Entry(table={"warn": Entry(flag), "remedies": Entry(texts)}),
}

ESCALATION: Shape = {
    "routes": Entry(
        tables={
            "signal": Entry(text, needed=True),
            "says": Entry(text, needed=True),
            "to": Entry(texts, needed=True),
            "how": Entry(text),
            "when": Entry(text),
            "over": Entry(number),
            "currency": Entry(text),
            "after_attempts": Entry(whole),
            "after": Entry(span),
        }
    ),
    "package": Entry(
        table={"holds": Entry(texts), "follow_up": Entry(text), "tells_customer": Entry(flag)},
    ),
    "authority": Entry(
        tables={
            "decision": Entry(text, needed=True),
            "up_to": Entry(number, needed=True),
            "currency": Entry(text, needed=True),
            "roles": Entry(texts),
        }
    ),
    "contacts": Entry(
        tables={
            "id": Entry(text, needed=True),
            "name": Entry(text, needed=True),
            "for": Entry(text),
            "mail": Entry(text),
            "phone": Entry(text),
        }
    ),
}

GOALS: Shape = {
    "goals": Entry(
        tables={
            "name": Entry(text, needed=True),
            "measure": Entry(one_of(*MEASURES), needed=True),
            "scope": Entry(one_of("team", "person", "channel"), needed=True),
            "channel": Entry(one_of(*MEDIA)),
            "target": Entry(_figure),
            "direction": Entry(one_of("up", "down"), needed=True),
            "figure": Entry(one_of("average", "median", "share", "count")),
            "reaching_counts": Entry(flag),
            "scale": Entry(whole),
            "every": Entry(one_of(*PERIODS)),
            "says": Entry(text),
        }
    ),
}

SHAPES: Mapping[str, Shape] = {"service-levels": SERVICE_LEVELS, "escalation": ESCALATION, "goals": GOALS}
