"""Who sees it otherwise disputes it; somebody else than whoever confirmed it decides."""

from datetime import date, timedelta

import pytest

from goodhands.conversations.actions import NotAllowed
from goodhands.handbook.rules.book import Handbook
from goodhands.merit import actions, queries
from goodhands.merit.models import Incident
from goodhands.merit.rules.disputing import last_day
from tests.conftest import add

pytestmark = pytest.mark.django_db


def state(incident):
    return Incident.objects.get(pk=incident.pk).state


@pytest.mark.parametrize(
    ("about", "last"),
    [(None, date(2026, 3, 15)), ({}, date(2026, 3, 15)), ({"dispute_window_days": 3}, date(2026, 3, 4))],
)
def test_the_window_is_the_handbooks_and_14_days_by_default(about, last):
    book = None if about is None else Handbook("x", "X", about={"ledger": about})
    assert last_day(date(2026, 3, 1), book) == last


def test_a_dispute_is_upheld_or_overturned_by_somebody_else_with_a_reason(
    confirmed, mia, monitor, admin, now
):
    actions.dispute(confirmed, "The customer asked for no date.", by=mia, now=now)
    assert state(confirmed) == "disputed"
    for person, why in (
        (monitor, "Somebody else"),
        (mia, "management decide"),
        (add("Lea Voss", "lead"), "management decide"),
    ):
        with pytest.raises(NotAllowed, match=why):
            actions.overturn(confirmed, "right", by=person, now=now)
    with pytest.raises(actions.DecisionRefused, match="reason"):
        actions.overturn(confirmed, "  ", by=admin, now=now)
    actions.overturn(confirmed, "She asked for none.", by=admin, now=now)
    assert state(confirmed) == "overturned"
    kinds = [(d.kind, d.by, d.reason) for d in confirmed.decisions.all()]
    assert kinds == [
        ("confirmed", monitor, ""),
        ("disputed", mia, "The customer asked for no date."),
        ("overturned", admin, "She asked for none."),
    ]


def test_another_monitor_may_decide_but_not_on_their_own_conduct(confirmed, mia, now):
    actions.dispute(confirmed, "no", by=mia, now=now)
    mia.role = "monitor"
    with pytest.raises(NotAllowed, match="own conduct"):
        actions.uphold(confirmed, "mine", by=mia, now=now)
    actions.uphold(confirmed, "A day could be named.", by=add("Max Ruiz", "monitor"), now=now)
    assert state(confirmed) == "upheld"
    with pytest.raises(actions.DecisionRefused, match="decided it already"):
        actions.overturn(confirmed, "again", by=add("Ida Falk", "monitor"), now=now)
    with pytest.raises(actions.DecisionRefused, match="only once"):
        actions.dispute(confirmed, "again", by=mia, now=now)


def test_the_window_closes_after_its_last_day(confirmed, mia, now):
    assert queries.disputable_until(confirmed) == date(2026, 3, 17)
    with pytest.raises(actions.DecisionRefused, match="until 17 March 2026"):
        actions.dispute(confirmed, "late", by=mia, now=now + timedelta(days=15))
    actions.dispute(confirmed, "in time", by=mia, now=now + timedelta(days=14))


def test_only_the_person_concerned_disputes_and_says_why(confirmed, mia, noah, monitor, now):
    for person in (noah, monitor):
        with pytest.raises(NotAllowed):
            actions.dispute(confirmed, "no", by=person, now=now)
    with pytest.raises(actions.DecisionRefused, match="Say why"):
        actions.dispute(confirmed, " ", by=mia, now=now)


def test_what_is_not_confirmed_is_not_disputed(found, vague_reply, mia, monitor, now):
    with pytest.raises(actions.DecisionRefused, match="confirmed demerit"):
        actions.dispute(found, "no", by=mia, now=now)
    praise = actions.praise(vague_reply, actions.Praise("empathy", "", "Kind."), by=monitor, now=now)
    with pytest.raises(actions.DecisionRefused, match="confirmed demerit"):
        actions.dispute(praise, "too kind", by=mia, now=now)


def test_a_dispute_is_not_evaded_by_weighing_again(confirmed, mia, monitor, now):
    actions.dispute(confirmed, "no", by=mia, now=now)
    with pytest.raises(actions.DecisionRefused, match="settles it"):
        actions.reopen(confirmed, by=monitor, now=now)


def test_an_overturned_finding_counts_against_its_check(confirmed, mia, admin, now):
    actions.dispute(confirmed, "no", by=mia, now=now)
    (row,) = queries.precision()
    assert (row.confirmed, row.dismissed) == (1, 0)
    actions.overturn(confirmed, "indeed", by=admin, now=now)
    (row,) = queries.precision()
    assert (row.confirmed, row.dismissed) == (0, 1)


def test_it_is_weighed_by_whoever_confirmed_it_last(confirmed, mia, monitor, now):
    other = add("Max Ruiz", "monitor")
    actions.reopen(confirmed, by=other, now=now)
    actions.confirm(confirmed, by=other, now=now)
    actions.dispute(confirmed, "no", by=mia, now=now)
    assert not queries.may_settle(other, Incident.objects.get(pk=confirmed.pk))
    actions.uphold(confirmed, "It stands.", by=monitor, now=now)
