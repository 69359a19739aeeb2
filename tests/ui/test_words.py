"""Small words of the interface: times, initials, hues, shortcuts."""

from datetime import UTC, datetime, timedelta

import lucide
import pytest
from django.template import Context, Template
from django.test import RequestFactory
from django.utils import timezone

from goodhands.ui.templatetags import ui

NOW = datetime(2026, 11, 21, 12, 0, tzinfo=UTC)


@pytest.mark.parametrize(
    ("ago", "words"),
    [
        ({"seconds": 20}, "now"),
        ({"seconds": -90}, "now"),
        ({"minutes": 1}, "1 min"),
        ({"minutes": 59, "seconds": 59}, "59 min"),
        ({"hours": 1}, "1 h"),
        ({"hours": 23, "minutes": 59}, "23 h"),
        ({"days": 1}, "1 d"),
        ({"days": 6, "hours": 23}, "6 d"),
        ({"days": 7}, "14 Nov"),
        ({"days": 400}, "17 Oct 2025"),
    ],
)
def test_a_distance_in_time_in_a_word(ago, words):
    assert ui.span(NOW - timedelta(**ago), NOW) == words


def test_the_exact_time_is_that_of_the_reader():
    with timezone.override("Asia/Tokyo"):
        assert ui.exact(NOW) == "Sat 21 Nov 2026, 21:00"


@pytest.mark.parametrize(
    ("name", "letters"),
    [
        ("Mia Ortega", "MO"),
        ("Mia", "M"),
        ("jean-luc de la cour", "JC"),
        ("carla@customer.example", "CE"),
        ("Łukasz Żak", "ŁŻ"),
        ("", "?"),
        ("   ", "?"),
        ("!!!", "?"),
        ("李 小龍", "李小"),
    ],
)
def test_initials(name, letters):
    assert ui.initials(name) == letters


def test_a_name_keeps_its_hue_in_any_case():
    assert ui.hue("Mia Ortega") == ui.hue("MIA ORTEGA") in ui.HUES


@pytest.mark.parametrize(
    ("agent", "keys"), [("Mozilla/5.0 (Macintosh; Intel Mac OS X)", "⌘↵"), ("X11; Linux", "Ctrl ↵")]
)
def test_shortcuts_show_the_keys_of_the_computer(agent, keys):
    request = RequestFactory().get("/", headers={"user-agent": agent})
    drawn = Template('{% load ui %}{% kbd "Mod+Enter" %}').render(Context({"request": request}))
    assert drawn == f'<span class="kbd">{keys}</span>'


def test_icons_are_decoration_for_screen_readers():
    assert 'aria-hidden="true"' in ui.icon("inbox")
    with pytest.raises(lucide.IconDoesNotExist):
        ui.icon("no-such-icon")
