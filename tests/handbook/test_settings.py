"""Mistakes in the settings and pages of a handbook are noticed before it holds."""

from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from goodhands.handbook.rules.book import HandbookError
from goodhands.handbook.rules.reading import read_handbook
from goodhands.handbook.rules.settings import read_checked
from goodhands.handbook.rules.spans import Span, read_span

ABOUT = 'name = "ours"\ntitle = "Our handbook"\n'
LEVELS = """
[[calendars]]
name = "work"
time_zone = "agent"
days = ["monday"]
hours = ["09:00-12:30", "13:30-17:00"]

[[targets]]
name = "First"
channels = ["email"]
what = "first-response"
within = "2 h"
calendar = "work"

[[targets]]
name = "Same day"
channels = ["email"]
what = "first-response"
received_before = "15:00"
due = "end of the same day"
"""
ESCALATION = """
[[routes]]
signal = "upset"
says = "They are upset."
to = ["boss"]

[[contacts]]
id = "boss"
name = "The boss"
"""
GOALS = """
[[goals]]
name = "Quick"
measure = "first-response-time"
scope = "team"
target = "2 h"
direction = "down"
"""


def files(**more):
    return {
        "handbook.toml": ABOUT,
        "service-levels.toml": LEVELS,
        "escalation.toml": ESCALATION,
        "goals.toml": GOALS,
        **more,
    }


def problem(given_files):
    with pytest.raises(HandbookError) as error:
        read_checked(given_files)
    return str(error.value)


def test_settings_that_make_sense_are_accepted():
    assert read_checked(files()).tables["goals"]["goals"][0]["target"] == "2 h"


@pytest.mark.parametrize(
    ("name", "old", "new", "says"),
    [
        (
            "service-levels.toml",
            "within",
            "inside",
            "line 12: unknown key 'inside'; known are name, channels",
        ),
        ("service-levels.toml", '"2 h"', '"2 hours"', "line 12: within is a length of time: “30 s”"),
        ("service-levels.toml", '"15:00"', '"25:00"', "line 19: received_before is a time of day"),
        ("service-levels.toml", '"end of the same day"', '"some day"', "line 20: due is a time of day"),
        ("service-levels.toml", '"09:00-12:30"', '"12:30-09:00"', "line 6: hours is a list of stretches"),
        ("service-levels.toml", '["monday"]', '["moonday"]', "line 5: days must name some of monday"),
        ("service-levels.toml", '["email"]', '["fax"]', "line 10: channels must name some of email"),
        (
            "service-levels.toml",
            'calendar = "work"',
            'calendar = "play"',
            "First: there is no calendar 'play'",
        ),
        ("service-levels.toml", 'within = "2 h"\n', "", "First: needs within (a limit) or aim, or else"),
        ("service-levels.toml", 'due = "end of the same day"\n', "", "Same day: needs within"),
        ("service-levels.toml", 'name = "First"\n', "", "line 8: needs name"),
        ("escalation.toml", '["boss"]', '["bos"]', "upset: there is no contact with id = 'bos'"),
        ("escalation.toml", '"They are upset."', "3", "line 4: says is words in quotation marks; got 3"),
        ("goals.toml", '"down"', '"sideways"', "line 7: direction must be one of up, down"),
        ("goals.toml", '"team"', '"channel"', 'Quick: scope = "channel" and channel = "…" belong together'),
        ("goals.toml", "[[goals]]", "[goals]", "line 2: goals is a list of tables: [[goals]]"),
        ("handbook.toml", ABOUT, ABOUT + "[ledger]\nenabled = 1", "line 4: enabled is true or false; got 1"),
        (
            "handbook.toml",
            ABOUT,
            ABOUT + "[ledger]\nenabled = true\n[ledger.letter]\nconsumes_its_demerits = false",
            "consumes_its_demerits is true, and can't be switched off",
        ),
        ("handbook.toml", ABOUT, ABOUT + "[monitoring]\nshare = 10", "line 4: share is a share from 0 to 1"),
        ("handbook.toml", ABOUT, ABOUT + "[ledger.letter]\nmonths = 3", "line 4: unknown key 'months'"),
        ("handbook.toml", ABOUT, ABOUT + "ledger = true", "line 3: ledger is a table: [ledger]"),
        ("handbook.toml", ABOUT, ABOUT + "colour = 1", "line 3: unknown key 'colour'"),
    ],
)
def test_a_mistake_in_a_setting_is_named_with_its_line(name, old, new, says):
    text = files()[name]
    assert old in text
    said = problem(files(**{name: text.replace(old, new, 1)}))
    assert said.startswith(f"{name}: ")
    assert says in said


@pytest.mark.parametrize(
    ("path", "text", "says"),
    [
        ("playbooks/a.md", "Do it.", "line 1: a page starts with its title"),
        ("playbooks/a.md", "# Do it\n\nSomehow.", "a playbook has numbered steps"),
        ("checklists/a.md", "# Before you go\n\n- keys", "a checklist has boxes"),
        ("templates/a.md", "# Hello\n\nHello!", "a template says “Channel: …”"),
        ("templates/a.md", "# Hello\n\nChannel: fax\n\nHello!", "a template says “Channel: …”"),
        ("templates/a.md", "# Hello\n\nChannel: email\n\nHi {{first}}", "line 5: unknown field 'first'"),
    ],
)
def test_a_page_that_nobody_can_work_with_is_named(path, text, says):
    assert says in problem(files(**{path: text}))


def test_a_stored_version_with_an_old_key_stays_readable():
    assert read_handbook(files(**{"handbook.toml": ABOUT + "colour = 1"})).about["colour"] == 1


@pytest.mark.parametrize(
    ("text", "least", "most"),
    [
        ("30 s", timedelta(seconds=30), timedelta(seconds=30)),
        ("5-10 min", timedelta(minutes=5), timedelta(minutes=10)),
        ("48-72 h", timedelta(hours=48), timedelta(hours=72)),
        ("14 days", timedelta(days=14), timedelta(days=14)),
    ],
)
def test_a_length_of_time_is_read(text, least, most):
    assert read_span(text) == Span(least, most)


@pytest.mark.parametrize("text", ["", "2", "2h", "0 min", "10-5 min", "-3 h", "2 weeks", "2 h\n"])
def test_what_is_no_length_of_time_is_refused(text):
    with pytest.raises(ValueError, match=r"length of time|longer than nothing"):
        read_span(text)


@given(least=st.integers(1, 500), more=st.integers(0, 500), unit=st.sampled_from(["s", "min", "h", "days"]))
def test_a_range_keeps_its_order(least, more, unit):
    span = read_span(f"{least}-{least + more} {unit}")
    assert timedelta(0) < span.least <= span.most
    assert read_span(f"{least} {unit}").most == span.least
