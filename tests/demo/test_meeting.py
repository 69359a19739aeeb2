"""The demo's workshops: one held and closed, one that comes, planned once."""

import dataclasses

import pytest

from goodhands.demo import actions, stories
from goodhands.demo.workshop_words import PAST_BROUGHT
from goodhands.handbook import actions as handbooks
from goodhands.lib import clock
from goodhands.merit.models import Incident
from goodhands.workshops.models import Contribution, Tally, Workshop

pytestmark = pytest.mark.django_db(transaction=True)
TOLD = ("accounts-farewell-export", "orders-wrong-hose-reel", "sales-honeymoon-sleeper")


@pytest.fixture
def moved_in(monkeypatch):
    company = stories.load()
    few = tuple(story for story in company.stories if story.key in TOLD)
    monkeypatch.setattr(actions, "load", lambda: dataclasses.replace(company, stories=few))
    handbooks.load_preset("conduct", now=clock.now())
    actions.move_in(now=clock.now(), tell=lambda *_: None)


def test_one_workshop_was_held_and_one_comes(moved_in):
    held, coming = Workshop.objects.order_by("starts_at")
    assert held.closed_at is not None
    assert coming.is_open
    assert coming.starts_at > clock.now()
    assert {held.starts_at.weekday(), coming.starts_at.weekday()} <= set(range(5))
    assert Tally.objects.filter(participant__workshop=held).count() == 5
    assert Contribution.objects.filter(participant__workshop=held).count() == len(PAST_BROUGHT)
    assert {item.kind for item in held.items.all()} == {"bad", "question", "suggestion"}
    assert "good" in {item.kind for item in coming.items.all()}


def test_nothing_that_the_closing_proposes_is_confirmed(moved_in):
    found = Incident.objects.filter(behaviour="unaddressed-demerits")
    assert {one.state for one in found} <= {"proposed"}


def test_moving_in_again_meets_no_second_time(moved_in):
    actions.move_in(now=clock.now(), tell=lambda *_: None)
    assert Workshop.objects.count() == 2
