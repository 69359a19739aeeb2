"""Fitness reviews: who sits on the panel, who says what, and the outcome with its reasons."""

from datetime import date, timedelta

import pytest

from goodhands.conversations.actions import NotAllowed
from goodhands.ledger import actions
from goodhands.ledger.actions import Conclusion
from goodhands.ledger.models import FitnessReview
from tests.conftest import add

pytestmark = pytest.mark.django_db


@pytest.fixture
def review(book, mia, manager, now) -> FitnessReview:
    actions.set_probation(mia, date(2026, 1, 12), date(2026, 3, 1), by=manager, now=now)
    return FitnessReview.objects.get()


@pytest.fixture
def convened(review, manager, admin, now) -> FitnessReview:
    actions.convene(review, [manager, admin], date(2026, 3, 12), by=manager, now=now)
    review.refresh_from_db()
    return review


def test_a_panel_of_management_is_set_with_its_day(convened, manager, admin):
    assert convened.due_on == date(2026, 3, 12)
    assert set(convened.panel.all()) == {manager, admin}
    assert convened.records.last().kind == "convened"


def test_a_panel_has_no_outsiders_and_no_past_day(review, mia, monitor, manager, now):
    with pytest.raises(actions.LetterRefused, match="managers and admins"):
        actions.convene(review, [monitor], date(2026, 3, 12), by=manager, now=now)
    with pytest.raises(actions.LetterRefused, match="managers and admins"):
        actions.convene(review, [], date(2026, 3, 12), by=manager, now=now)
    with pytest.raises(actions.LetterRefused, match="has passed"):
        actions.convene(review, [manager], date(2026, 3, 2), by=manager, now=now)
    with pytest.raises(NotAllowed):
        actions.convene(review, [manager], date(2026, 3, 12), by=monitor, now=now)


def test_the_person_has_a_say_and_others_have_not(convened, mia, noah, manager, now):
    actions.add_remark(convened, "I would like to stay.", by=mia, now=now)
    actions.add_remark(convened, "Her spring was hard.", by=manager, now=now)
    with pytest.raises(NotAllowed):
        actions.add_remark(convened, "x", by=noah, now=now)
    assert [one.kind for one in convened.records.all()][-2:] == ["statement", "remark"]


def test_the_panel_decides_with_reasons_once(convened, manager, now):
    outsider = add("Otto Wenz", "manager")
    with pytest.raises(NotAllowed, match="panel decides"):
        actions.conclude(convened, Conclusion("fit", "good"), by=outsider, now=now)
    for made, match in (
        (Conclusion("fit", " "), "reasons in writing"),
        (Conclusion("promoted", "x"), "Choose the outcome"),
        (Conclusion("conditions", "x"), "Say which conditions"),
    ):
        with pytest.raises(actions.LetterRefused, match=match):
            actions.conclude(convened, made, by=manager, now=now)
    made = Conclusion("conditions", "She has learned much.", "One month beside a colleague.")
    actions.conclude(convened, made, by=manager, now=now + timedelta(days=2))
    convened.refresh_from_db()
    assert (convened.state, convened.outcome, convened.held_on) == ("held", "conditions", date(2026, 3, 5))
    last = convened.records.last()
    assert (last.words, last.data["conditions"]) == ("She has learned much.", "One month beside a colleague.")
    with pytest.raises(actions.LetterRefused, match="closed"):
        actions.conclude(convened, made, by=manager, now=now)


def test_a_review_held_is_not_opened_again(convened, mia, manager, now):
    actions.conclude(convened, Conclusion("fit", "She is."), by=manager, now=now)
    actions.keep(mia, now=now + timedelta(days=1))
    assert list(FitnessReview.objects.values_list("state", flat=True)) == ["held"]


def test_a_new_hires_dates_must_be_in_order_and_are_never_ones_own(book, mia, manager, now):
    with pytest.raises(actions.LetterRefused, match="ends after it begins"):
        actions.set_probation(mia, date(2026, 3, 5), date(2026, 3, 5), by=manager, now=now)
    with pytest.raises(NotAllowed):
        actions.set_probation(manager, date(2026, 1, 1), date(2026, 3, 5), by=manager, now=now)
    with pytest.raises(NotAllowed):
        actions.set_probation(mia, date(2026, 1, 1), date(2026, 3, 5), by=mia, now=now)
