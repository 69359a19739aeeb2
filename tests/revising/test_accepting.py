"""A draft comes into force: on which terms, and what stands against it."""

from datetime import UTC, date, datetime, time, timedelta

import pytest

from goodhands.handbook import actions as handbooks
from goodhands.handbook import queries as versions
from goodhands.handbook.models import HandbookDraft
from goodhands.revising import actions, queries
from goodhands.revising.rules.moments import moment_in
from tests.conftest import NOW

PATH = "rules/vague-term.md"
DAY = timedelta(days=1)


@pytest.fixture
def version(db):
    return handbooks.load_preset("conduct", now=NOW)


@pytest.fixture
def save(version, admin):
    def change(old="mode: confirm", new="mode: block", path=PATH):
        text = queries.desk(NOW).files[path]
        assert old in text
        return handbooks.save_file(
            path, text.replace(old, new), seen=handbooks.seal_of(text), by=admin, now=NOW
        )

    return change


def terms(draft, **given):
    return actions.Terms(**{"digest": draft.digest, "over": draft.base_id, "note": "Clearer words", **given})


def test_a_draft_comes_into_force_at_once_and_past_verdicts_keep_their_version(save, version, admin):
    draft = save()
    new = actions.accept(terms(draft, review_on=date(2026, 9, 1)), by=admin, now=NOW + DAY)
    assert (new.number, new.note, new.created_by, new.review_on) == (
        2,
        "Clearer words",
        admin,
        date(2026, 9, 1),
    )
    assert versions.rule(versions.in_force(NOW + DAY), "vague-term").mode == "block"
    assert versions.rule(versions.in_force(NOW), "vague-term").mode == "confirm"
    assert versions.rule(versions.version(version.pk), "vague-term").mode == "confirm"
    draft.refresh_from_db()
    assert (draft.state, draft.became, draft.closed_by) == ("accepted", new, admin)


def test_a_version_to_come_holds_from_its_date_and_can_be_withdrawn_before(save, version, admin):
    new = actions.accept(terms(save(), from_=NOW + DAY), by=admin, now=NOW)
    assert versions.in_force(NOW + DAY - timedelta(seconds=1)).version_id == version.pk
    assert versions.in_force(NOW + DAY).version_id == new.pk
    assert [one.pk for one in versions.upcoming(NOW)] == [new.pk]
    actions.withdraw(new.pk, by=admin, now=NOW + DAY / 2)
    assert versions.in_force(NOW + 2 * DAY).version_id == version.pk
    assert versions.upcoming(NOW) == []
    with pytest.raises(handbooks.EditRefused, match="holds or held already"):
        actions.withdraw(new.pk, by=admin, now=NOW + DAY / 2)


def test_a_version_in_force_cannot_be_withdrawn(version, admin, mia):
    with pytest.raises(handbooks.EditRefused, match="Bring an earlier one back"):
        actions.withdraw(version.pk, by=admin, now=NOW)
    with pytest.raises(handbooks.EditRefused, match="no such version"):
        actions.withdraw(999, by=admin, now=NOW)
    with pytest.raises(handbooks.EditRefused, match="Managers and admins"):
        actions.withdraw(version.pk, by=mia, now=NOW)


@pytest.mark.parametrize(
    ("given", "why"),
    [
        ({"note": "  "}, "what changed and why"),
        ({"from_": NOW - timedelta(seconds=1)}, "moment is past"),
        ({"review_on": NOW.date()}, "must be to come"),
        ({"digest": "other"}, "changed the draft since you looked"),
        ({"over": 999}, "came into force since you looked"),
    ],
)
def test_terms_that_cannot_be_are_refused_in_words(save, admin, given, why):
    draft = save()
    with pytest.raises(handbooks.EditRefused, match=why):
        actions.accept(terms(draft, **given), by=admin, now=NOW)
    assert len(versions.versions()) == 1


def test_nothing_comes_into_force_while_an_example_is_judged_wrongly(save, admin):
    draft = save("We will refund you as soon as possible.", "The refund leaves us today, 3 March.")
    with pytest.raises(handbooks.EditRefused, match="must be mended first"):
        actions.accept(terms(draft), by=admin, now=NOW)
    assert len(versions.versions()) == 1


@pytest.fixture
def fails_in_force(version, admin):
    """The version in force holds an example that is judged wrongly, as after an upgrade."""
    text = version.content[PATH]
    broken = text.replace("leaves us today", "leaves us as soon as possible")
    assert broken != text
    return handbooks.bring_into_force({**version.content, PATH: broken}, by=admin, now=NOW)


def test_an_example_that_fails_in_force_already_holds_up_no_other_change(fails_in_force, save, admin):
    draft = save("Make nobody feel small", "Belittle nobody", path="rules/rude-term.md")
    found = queries.desk(NOW).checked()
    assert [one.rule.id for one in found.known] == ["vague-term"]
    assert found.blocking == ()
    version = actions.accept(terms(draft), by=admin, now=NOW)
    assert version.number == fails_in_force.number + 1


def test_whoever_changes_a_rule_mends_its_examples(fails_in_force, save, admin):
    draft = save()
    with pytest.raises(handbooks.EditRefused, match="1 thing must be mended first"):
        actions.accept(terms(draft), by=admin, now=NOW)


def test_a_new_failure_blocks_beside_a_known_one(fails_in_force, save, admin):
    draft = save("It hides well: open", "That is simple, obviously: open", path="rules/rude-term.md")
    found = queries.desk(NOW).checked()
    assert ([one.rule.id for one in found.known], [one.rule.id for one in found.blocking]) == (
        ["vague-term"],
        ["rude-term"],
    )
    with pytest.raises(handbooks.EditRefused, match="must be mended first"):
        actions.accept(terms(draft), by=admin, now=NOW)


def test_nothing_comes_into_force_while_a_file_cannot_be_understood(save, admin):
    draft = save("mode: confirm", "mode: shout")
    with pytest.raises(handbooks.EditRefused, match="1 thing must be mended first"):
        actions.accept(terms(draft), by=admin, now=NOW)


def test_a_draft_that_changes_nothing_makes_no_version(version, admin):
    draft = handbooks.open_draft(by=admin, now=NOW)
    with pytest.raises(handbooks.EditRefused, match="changes nothing"):
        actions.accept(terms(draft), by=admin, now=NOW)


def test_a_version_that_was_looked_at_again_is_kept_with_the_same_words(version, admin, mia):
    again = actions.renew(date(2026, 9, 1), "It stands.", by=admin, now=NOW + DAY)
    assert (again.number, again.digest, again.review_on) == (2, version.digest, date(2026, 9, 1))
    with pytest.raises(handbooks.EditRefused, match="Managers and admins"):
        actions.renew(date(2026, 9, 1), "It stands.", by=mia, now=NOW)


def test_an_agent_brings_nothing_into_force(save, mia):
    with pytest.raises(handbooks.EditRefused, match="Managers and admins"):
        actions.accept(terms(save()), by=mia, now=NOW)


def test_a_draft_is_accepted_once(save, admin):
    draft = save()
    actions.accept(terms(draft), by=admin, now=NOW)
    with pytest.raises(handbooks.EditRefused, match="no draft"):
        actions.accept(terms(draft), by=admin, now=NOW + DAY)
    assert HandbookDraft.objects.get().state == "accepted"


def test_a_draft_begun_before_another_version_says_so(save, admin):
    save()
    files = {**queries.desk(NOW).holds.content, "README.md": "# Ours\n"}
    handbooks.bring_into_force(files, by=admin, now=NOW + DAY)
    desk = queries.desk(NOW + DAY)
    assert desk.is_stale()
    assert [(one.path, one.was) for one in desk.changes()] == [("README.md", "removed"), (PATH, "changed")]


@pytest.mark.parametrize(
    ("zone", "day", "at", "moment"),
    [
        ("UTC", date(2026, 3, 3), time(9), datetime(2026, 3, 3, 9, tzinfo=UTC)),
        ("America/New_York", date(2026, 7, 1), time(9), datetime(2026, 7, 1, 13, tzinfo=UTC)),
        ("Asia/Kolkata", date(2026, 3, 3), time(0), datetime(2026, 3, 2, 18, 30, tzinfo=UTC)),
        ("Europe/Berlin", date(2026, 10, 25), time(2, 30), datetime(2026, 10, 25, 0, 30, tzinfo=UTC)),
    ],
)
def test_a_time_of_day_is_that_of_the_persons_own_zone(zone, day, at, moment):
    assert moment_in(zone, day, at) == moment


@pytest.mark.parametrize(
    ("zone", "day", "at"),
    [("Asia/Kolkata", date.min, time(0)), ("America/New_York", date.max, time(23))],
)
def test_a_day_at_the_end_of_all_calendars_is_refused_in_words(zone, day, at):
    with pytest.raises(ValueError, match="Choose another year"):
        moment_in(zone, day, at)


def test_an_hour_that_the_clocks_leap_over_is_refused():
    with pytest.raises(ValueError, match="does not exist"):
        moment_in("Europe/Berlin", date(2026, 3, 29), time(2, 30))


def test_the_day_to_look_again_is_a_day_of_the_person_who_names_it(save, version, admin):
    admin.time_zone = "Pacific/Auckland"
    evening = datetime.combine(NOW.date(), time(20), UTC)  # in Auckland, tomorrow has begun
    tomorrow = NOW.date() + DAY
    with pytest.raises(handbooks.EditRefused, match="must be to come"):
        actions.accept(terms(save(), review_on=tomorrow), by=admin, now=evening)
