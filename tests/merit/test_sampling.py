"""Samples: the same lot whenever it is drawn, and at any rate the share that was asked for."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from goodhands.handbook.folders import load_folder
from goodhands.handbook.rules.book import Handbook
from goodhands.merit.rules.sampling import is_drawn, place
from goodhands.merit.rules.scope import Scope, percent_by_handbook

numbers = st.integers(0, 2**40)
percents = st.integers(0, 100)
salts = st.text(min_size=1, max_size=40)


@given(salts, numbers, percents)
def test_the_lot_falls_the_same_way_each_time(salt, number, percent):
    assert is_drawn(salt, "message", number, percent) == is_drawn(salt, "message", number, percent)


@given(salts, numbers)
def test_none_and_all_mean_it(salt, number):
    assert not is_drawn(salt, "message", number, 0)
    assert is_drawn(salt, "message", number, 100)


@given(salts, numbers, percents, percents)
def test_a_larger_sample_holds_the_smaller(salt, number, one, other):
    less, more = sorted((one, other))
    assert is_drawn(salt, "message", number, less) <= is_drawn(salt, "message", number, more)


@pytest.mark.parametrize("percent", [1, 10, 33, 50, 90])
@pytest.mark.parametrize("salt", ["a", "another"])
def test_about_the_share_that_was_asked_for_is_drawn(percent, salt):
    drawn = sum(is_drawn(salt, "message", number, percent) for number in range(10_000))
    assert abs(drawn - percent * 100) < 200


def test_another_salt_and_another_lot_fall_otherwise():
    def lot(salt, what):
        return {number for number in range(400) if is_drawn(salt, what, number, 50)}

    assert len(lot("a", "message") & lot("b", "message")) < 150
    assert len(lot("a", "message") & lot("a", "decision")) < 150
    assert place("a", "message", 1) != place("a", "message", 2)


HERE = ("support", "orders")


@pytest.mark.parametrize(
    ("monitoring", "inbox", "channel", "percent"),
    [
        (None, "support", "email", 100),
        ({"kind": "every-message"}, "support", "chat", 100),
        ({"kind": "every-message", "inboxes": ["orders"]}, "support", "email", 0),
        ({"kind": "every-message", "inboxes": ["orders"]}, "orders", "email", 100),
        ({"kind": "every-message", "inboxes": ["elsewhere"]}, "support", "email", 100),
        ({"kind": "every-message", "channels": ["email"]}, "support", "chat", 0),
        ({"kind": "sample"}, "support", "email", 10),
        ({"kind": "sample", "share": 0.25}, "support", "email", 25),
        ({"kind": "self-assessment", "share": 0.5}, "support", "email", 0),
        ({"kind": "process-review"}, "support", "email", 0),
    ],
)
def test_the_handbook_says_what_is_monitored(monitoring, inbox, channel, percent):
    about = {} if monitoring is None else {"monitoring": monitoring}
    assert percent_by_handbook(Handbook("x", "X", about=about), inbox, channel, HERE) == percent


def test_without_a_handbook_everything_is_monitored():
    assert percent_by_handbook(None, "support", "email", HERE) == 100


@pytest.mark.parametrize(
    ("name", "email"), [("conduct", 100), ("ecommerce", 0), ("standards", 0), ("lean", 0)]
)
def test_the_handbooks_that_come_along(name, email):
    assert percent_by_handbook(load_folder(name), "support", "email", HERE) == email


def test_a_scope_knows_its_inboxes_and_reads_unknown_channels_like_email():
    scope = Scope({(1, "email"): 30, (1, "chat"): 0, (2, "email"): 0})
    assert scope.inboxes == {1}
    assert (scope.percent(1, "chat"), scope.percent(1, "fax"), scope.percent(2, "fax")) == (0, 30, 0)
