"""Reviews of the process: begun where the handbook holds them, answered without a culprit, closed."""

from datetime import date, timedelta

import pytest

from goodhands.conversations.actions import NotAllowed
from goodhands.handbook import actions as handbooks
from goodhands.merit.actions import process_reviews as actions
from goodhands.merit.models import Incident, ReviewStep
from goodhands.merit.queries import process_reviews as queries
from tests.conftest import add

pytestmark = pytest.mark.django_db


@pytest.fixture
def lean(db, now):
    return handbooks.load_preset("lean", now=now - timedelta(days=1))


@pytest.fixture
def review(lean, mia, now):
    new = actions.NewReview("Two parcels to one address", "A customer got the parcel of another.")
    return actions.open_process_review(new, by=mia, now=now)


def plan(doer, text="Print the name on the slip.", due=date(2026, 3, 20)):
    return actions.Measure(text, doer, due)


def test_it_begins_only_where_the_handbook_holds_reviews(mia, now):
    new = actions.NewReview("Two parcels", "A customer got the parcel of another.")
    with pytest.raises(actions.ReviewRefused, match="holds no reviews"):
        actions.open_process_review(new, by=mia, now=now)
    handbooks.load_preset("conduct", now=now)
    with pytest.raises(actions.ReviewRefused, match="holds no reviews"):
        actions.open_process_review(new, by=mia, now=now)


@pytest.mark.parametrize(
    ("title", "happened", "why"),
    [
        (" ", "A parcel went astray.", "title"),
        ("Astray", " ", "what happened"),
        ("Astray", "Noah Lind mixed up two slips.", "“Noah Lind” stands in it"),
        ("Noah Lind's slips", "They were mixed up.", "“Noah Lind” stands in it"),
    ],
)
def test_it_needs_words_and_no_name(lean, mia, noah, now, title, happened, why):
    with pytest.raises(actions.ReviewRefused, match=why):
        actions.open_process_review(actions.NewReview(title, happened), by=mia, now=now)


def test_causes_measures_and_what_is_done(review, mia, noah, now):
    actions.add_cause(review, "Both slips looked the same.", by=noah, now=now)
    actions.add_measure(review, plan(noah), by=mia, now=now)
    actions.add_measure(review, plan(mia, "Pack one at a time."), by=mia, now=now)
    first, second = (step.pk for step in ReviewStep.objects.filter(kind="measure"))
    actions.say_done(review, first, by=noah, now=now)
    whole = queries.whole_review(review)
    assert [step.text for step in whole.causes] == ["Both slips looked the same."]
    assert [(step.doer, done is not None) for step, done in whole.measures] == [(noah, True), (mia, False)]
    assert (list(queries.open_measures_of(noah)), [one.pk for one in queries.open_measures_of(mia)]) == (
        [],
        [second],
    )
    with pytest.raises(actions.ReviewRefused, match="said before"):
        actions.say_done(review, first, by=mia, now=now)
    with pytest.raises(actions.ReviewRefused, match="no such measure"):
        actions.say_done(review, 99999, by=mia, now=now)


def test_a_cause_names_nobody_and_a_measure_names_who_and_when(review, mia, noah, now):
    with pytest.raises(actions.ReviewRefused, match="Noah Lind"):
        actions.add_cause(review, "Noah Lind was in a hurry.", by=mia, now=now)
    with pytest.raises(actions.ReviewRefused, match="who does it"):
        actions.add_measure(review, plan(None), by=mia, now=now)
    with pytest.raises(actions.ReviewRefused, match="by which day"):
        actions.add_measure(review, plan(noah, due=None), by=mia, now=now)
    noah.is_active = False
    noah.save()
    with pytest.raises(actions.ReviewRefused, match="who does it"):
        actions.add_measure(review, plan(noah), by=mia, now=now)
    assert not review.steps.exists()


def test_it_is_closed_by_a_lead_once_it_says_how_and_what(review, mia, admin, now):
    lead = add("Lea Voss", "lead")
    with pytest.raises(NotAllowed):
        actions.close_process_review(review, by=mia, now=now)
    with pytest.raises(actions.ReviewRefused, match="how the process"):
        actions.close_process_review(review, by=lead, now=now)
    actions.add_cause(review, "Both slips looked the same.", by=mia, now=now)
    actions.add_measure(review, plan(mia), by=mia, now=now)
    actions.close_process_review(review, by=lead, now=now)
    with pytest.raises(actions.ReviewRefused, match="closed"):
        actions.add_cause(review, "And the light was off.", by=mia, now=now)
    measure = review.steps.get(kind="measure")
    actions.say_done(review, measure.pk, by=mia, now=now)
    actions.add_word(review, "No mix-up since.", by=mia, now=now)
    assert queries.process_reviews(is_closed=False) == []
    assert queries.process_reviews(is_closed=True) == [review]
    actions.reopen_process_review(review, by=admin, now=now)
    with pytest.raises(actions.ReviewRefused, match="open"):
        actions.reopen_process_review(review, by=admin, now=now)
    assert [(one.causes, one.measures, one.done) for one in queries.process_reviews(is_closed=False)] == [
        (1, 1, 1)
    ]


@pytest.fixture
def lean_incident(lean, vague_reply, now):
    """A finding under the lean handbook, in which nothing counts."""
    found = Incident.objects.get(behaviour="vague-term")
    handbooks.load_preset("lean", now=now)
    found.handbook_version = lean.pk
    found.save()
    return found


def test_the_monitor_makes_a_review_of_an_incident_which_then_counts_nothing(lean_incident, monitor, now):
    new = actions.NewReview("No date given", "The customer was told to wait.", lean_incident)
    review = actions.open_process_review(new, by=monitor, now=now)
    lean_incident.refresh_from_db()
    assert (lean_incident.state, review.incident) == ("coached", lean_incident)
    assert "No date given" in lean_incident.decisions.get().reason


def test_what_management_opens_is_still_for_the_monitor_to_weigh(lean_incident, admin, now):
    new = actions.NewReview("No date given", "The customer was told to wait.", lean_incident)
    actions.open_process_review(new, by=admin, now=now)
    lean_incident.refresh_from_db()
    assert lean_incident.state == "proposed"


def test_the_person_concerned_is_not_even_called_by_the_first_name(lean_incident, monitor, now):
    new = actions.NewReview("No date given", "Mia told the customer to wait.", lean_incident)
    with pytest.raises(actions.ReviewRefused, match="“Mia” stands in it"):
        actions.open_process_review(new, by=monitor, now=now)


def test_many_reviews_ask_one_question(lean, mia, now, django_assert_num_queries):
    for number in range(5):
        new = actions.NewReview(f"Astray {number}", "A parcel went astray.")
        made = actions.open_process_review(new, by=mia, now=now)
        actions.add_measure(made, plan(mia), by=mia, now=now)
    with django_assert_num_queries(1):
        assert [one.measures for one in queries.process_reviews(is_closed=False)] == [1] * 5
    with pytest.raises(queries.ReviewUnknown):
        queries.find_process_review(99999)
