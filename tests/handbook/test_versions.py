"""Versions come into force at a date; earlier ones stay as they were."""

from datetime import timedelta

import pytest

from goodhands.handbook import actions, queries
from goodhands.handbook.folders import read_files
from goodhands.handbook.models import HandbookVersion
from goodhands.handbook.rules.book import HandbookError

pytestmark = pytest.mark.django_db
DAY = timedelta(days=1)


def files(title="Ours"):
    return {"handbook.toml": f'name = "ours"\ntitle = "{title}"\n'}


def test_before_the_first_version_no_handbook_holds(now):
    assert queries.in_force(now) is None


def test_a_version_holds_from_its_date_on_and_the_old_one_until_then(now):
    actions.bring_into_force(files("First"), by=None, now=now)
    actions.bring_into_force(files("Second"), by=None, now=now, from_=now + DAY)
    assert queries.in_force(now).title == "First"
    assert queries.in_force(now + DAY - timedelta(seconds=1)).title == "First"
    assert queries.in_force(now + DAY).title == "Second"


def test_versions_are_numbered_and_remember_who_made_them(now, admin):
    first = actions.bring_into_force(files("First"), by=admin, now=now)
    second = actions.bring_into_force(files("Second"), by=None, now=now + DAY)
    assert (first.number, first.created_by, second.number) == (1, admin, 2)
    assert [version.number for version in queries.versions()] == [2, 1]


def test_the_same_files_again_make_no_new_version(now):
    first = actions.bring_into_force(files(), by=None, now=now)
    assert actions.bring_into_force(files(), by=None, now=now + DAY) == first
    assert HandbookVersion.objects.count() == 1


def test_going_back_to_earlier_files_is_a_new_version(now):
    actions.bring_into_force(files("First"), by=None, now=now)
    actions.bring_into_force(files("Second"), by=None, now=now + DAY)
    third = actions.bring_into_force(files("First"), by=None, now=now + 2 * DAY)
    assert third.number == 3
    assert queries.in_force(now + 2 * DAY).title == "First"


def test_a_past_verdict_finds_the_version_under_which_it_was_made(now):
    first = actions.bring_into_force(files("First"), by=None, now=now)
    actions.bring_into_force(files("Second"), by=None, now=now + DAY)
    past = queries.version(first.pk)
    assert (past.title, past.version_id) == ("First", first.pk)


def test_files_that_cannot_be_understood_change_nothing(now):
    with pytest.raises(HandbookError):
        actions.bring_into_force({"handbook.toml": "name = 3"}, by=None, now=now)
    assert not HandbookVersion.objects.exists()


def test_asking_again_costs_one_small_query(now, django_assert_num_queries):
    actions.load_preset("conduct", now=now)
    queries.in_force(now)
    with django_assert_num_queries(1):
        handbook = queries.in_force(now)
    assert queries.rule(handbook, "vague-term").mode == "confirm"
    assert queries.rule(handbook, "no-such-rule") is None
    assert handbook.name == "conduct"
    assert read_files("conduct")["handbook.toml"]
