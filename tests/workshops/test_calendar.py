"""When the next one is due, and what calendars are told (RFC 5545)."""

import re
from datetime import UTC, date, datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

from goodhands.workshops.rules.calendar import next_day, step
from goodhands.workshops.rules.ics import Invitation, calendar_file, escaped, folded

PERIODS = st.sampled_from(["day", "week", "month", "quarter", "year"])
DAYS = st.dates(date(2020, 1, 1), date(2035, 12, 31))


@pytest.mark.parametrize(
    ("last", "every", "today", "due"),
    [
        ("2026-03-05", "month", "2026-03-06", "2026-04-06"),  # the 5th is a Sunday
        ("2026-01-31", "month", "2026-02-01", "2026-03-02"),  # 28 February is a Saturday
        ("2024-01-31", "month", "2024-02-01", "2024-02-29"),
        ("2026-03-05", "week", "2026-03-06", "2026-03-12"),
        ("2025-12-10", "quarter", "2026-01-02", "2026-03-10"),
        ("2026-03-05", "month", "2026-08-01", "2026-08-05"),
        (None, "month", "2026-03-05", "2026-03-12"),
        (None, "month", "2026-03-07", "2026-03-16"),
    ],
)
def test_the_next_day_follows_the_rhythm_on_a_weekday(last, every, today, due):
    said = next_day(date.fromisoformat(last) if last else None, every, date.fromisoformat(today))
    assert said == date.fromisoformat(due)


@given(st.none() | DAYS, PERIODS, DAYS)
def test_it_lies_ahead_and_never_on_a_weekend(last, every, today):
    due = next_day(last, every, today)
    assert due > today
    assert due.weekday() < 5


@given(DAYS, PERIODS)
def test_a_period_back_lies_before(day, every):
    assert step(day, every, -1) < day < step(day, every)


def invitation(**given) -> Invitation:
    values = {
        "uid": "abc@goodhands",
        "sequence": 2,
        "title": "Workshop, March",
        "starts_at": datetime(2026, 3, 5, 15, tzinfo=timezone(timedelta(hours=1))),
        "ends_at": datetime(2026, 3, 5, 16, tzinfo=timezone(timedelta(hours=1))),
        "made_at": datetime(2026, 3, 1, 8, tzinfo=UTC),
        "organiser": ("Lena Roth", "lena@desk.example"),
        "attendee": ('Mia "M" Ortega', "mia@desk.example"),
        "place": "Room 2; second floor",
        "about": "Bring\nsomething",
    }
    return Invitation(**{**values, **given})


def test_an_invitation_says_what_calendars_need():
    lines = calendar_file(invitation()).split("\r\n")
    assert lines[0] == "BEGIN:VCALENDAR"
    assert lines[-2:] == ["END:VCALENDAR", ""]
    for line in (
        "METHOD:REQUEST",
        "UID:abc@goodhands",
        "SEQUENCE:2",
        "DTSTART:20260305T140000Z",
        "DTEND:20260305T150000Z",
        "DTSTAMP:20260301T080000Z",
        "SUMMARY:Workshop\\, March",
        "LOCATION:Room 2\\; second floor",
        "DESCRIPTION:Bring\\nsomething",
        "STATUS:CONFIRMED",
        'ORGANIZER;CN="Lena Roth":mailto:lena@desk.example',
    ):
        assert line in lines
    assert "CN=\"Mia 'M' Ortega\":mailto:mia@desk.example" in unfolded(calendar_file(invitation()))


def test_a_cancellation_has_the_same_uid_and_takes_it_off():
    text = calendar_file(invitation(is_cancelled=True, sequence=3))
    assert {"METHOD:CANCEL", "STATUS:CANCELLED", "UID:abc@goodhands", "SEQUENCE:3"} <= set(text.split("\r\n"))


def unfolded(text: str) -> str:
    return text.replace("\r\n ", "")


def unescaped(text: str) -> str:
    return re.sub(r"\\(.)", lambda found: "\n" if found[1] == "n" else found[1], text)


@pytest.mark.parametrize("text", ["x" * 200, "ä" * 100, "€" * 60, "x" + "𝄞" * 40])
def test_a_long_line_fills_its_pieces_and_cuts_no_sign(text):
    first, *rest = folded(text).split("\r\n")
    assert 72 <= len(first.encode()) <= 75
    assert all(len(piece.encode()) <= 75 for piece in rest)
    assert "".join([first, *(piece[1:] for piece in rest)]) == text


@given(st.text(max_size=300))
def test_folded_lines_have_at_most_75_octets_and_come_back_whole(text):
    line = "SUMMARY:" + escaped(text)
    pieces = folded(line).split("\r\n")
    assert all(len(piece.encode()) <= 75 for piece in pieces)
    assert all(piece.startswith(" ") for piece in pieces[1:])
    assert unfolded(folded(line)) == line


@given(st.text(alphabet=st.characters(codec="utf-8", exclude_categories=["Cc", "Cs"]), max_size=80))
def test_what_is_escaped_comes_back_as_it_was(text):
    assert unescaped(escaped(text)) == text


@given(st.text(max_size=80), st.text(max_size=60), st.text(max_size=60))
def test_nobody_writes_lines_of_their_own_into_a_calendar(title, name, place):
    text = unfolded(calendar_file(invitation(title=title, place=place, attendee=(name, "a@b.example"))))
    heads = [re.split("[:;]", line, maxsplit=1)[0] for line in text.removesuffix("\r\n").split("\r\n")]
    assert heads.count("ATTENDEE") == heads.count("SUMMARY") == heads.count("BEGIN") - 1 == 1
    assert all(re.fullmatch(r"[A-Z-]+", head) for head in heads)
