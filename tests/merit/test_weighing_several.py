"""Several decided in one go: each a record of its own, what can't be is left and named."""

import pytest

from goodhands.accounts.models import Role
from goodhands.conversations.actions import NotAllowed
from goodhands.handbook import actions as handbooks
from goodhands.merit import actions
from goodhands.merit.models import Decision, Incident

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def conduct(db, now):
    handbooks.load_preset("conduct", now=now)


@pytest.fixture
def two(mia, noah, now):
    late = actions.propose(mia, actions.Proposal("late-answer", "Two days."), now=now)
    broken = actions.propose(noah, actions.Proposal("broken-promise", "No word."), now=now)
    return [late, broken]


def states(rows):
    return [Incident.objects.get(pk=one.pk).state for one in rows]


def test_each_is_confirmed_at_its_suggested_tier_by_a_decision_of_its_own(two, monitor, now):
    came = actions.confirm_several(two, by=monitor, now=now)
    assert (list(came.done), came.left) == (two, ())
    assert [(one.kind, one.data["tier"]) for one in Decision.objects.order_by("id")] == [
        ("confirmed", "minor"),
        ("confirmed", "mid"),
    ]


def test_each_is_dismissed_for_the_one_reason(two, monitor, now):
    with pytest.raises(actions.DecisionRefused, match="why they are none"):
        actions.dismiss_several(two, " ", by=monitor, now=now)
    actions.dismiss_several(two, "The clock was wrong that day.", by=monitor, now=now)
    assert set(Decision.objects.values_list("kind", "reason")) == {
        ("dismissed", "The clock was wrong that day.")
    }
    assert states(two) == ["dismissed", "dismissed"]


def test_what_cannot_be_decided_is_left_with_its_reason(two, monitor, mia, now):
    late, broken = two
    actions.dismiss(broken, "Kept after all.", by=monitor, now=now)
    own = actions.propose(monitor, actions.Proposal("late-answer", "Three days."), now=now)
    mia.handbook_since = now.date()
    mia.save()
    new = actions.propose(mia, actions.Proposal("rude-term", "On the phone."), now=now)
    came = actions.confirm_several([late, broken, own, new], by=monitor, now=now)
    assert came.done == (late,)
    assert [(one, why.split(".")[0]) for one, why in came.left] == [
        (broken, "It was dismissed before"),
        (own, "Nobody decides on their own conduct"),
        (new, "Mia Ortega was still learning this rule then; acknowledge it as coaching"),
    ]
    assert states([own, new]) == ["proposed", "proposed"]


def test_it_is_the_monitors_and_of_a_handful(two, mia, admin, monitor, now):
    for by in (mia, admin):
        for verb in (actions.confirm_several, actions.reopen_several):
            with pytest.raises(NotAllowed):
                verb(two, by=by, now=now)
    for wrong in ([], two * 16):
        with pytest.raises(actions.DecisionRefused, match="30 at most"):
            actions.confirm_several(wrong, by=monitor, now=now)
    assert states(two) == ["proposed", "proposed"]


def test_taken_back_is_only_what_one_decided_and_nobody_since(two, monitor, noah, now):
    noah.role = Role.MONITOR
    noah.save()
    late, broken = two
    actions.confirm_several(two, by=monitor, now=now)
    actions.dispute(broken, "I wrote to her.", by=noah, now=now)
    came = actions.reopen_several(two, by=monitor, now=now)
    assert came.done == (late,)
    assert [why for _, why in came.left] == ["It was decided anew since."]
    actions.confirm(late, by=noah, now=now)
    assert actions.reopen_several([late], by=monitor, now=now).done == ()
    assert states(two) == ["confirmed", "disputed"]


def test_what_coaches_is_acknowledged_and_what_counts_is_left(two, monitor, mia, now):
    mia.handbook_since = now.date()
    mia.save()
    new = actions.propose(mia, actions.Proposal("rude-term", "On the phone."), now=now)
    came = actions.acknowledge_several([new, two[0]], by=monitor, now=now)
    assert (came.done, [one for one, _ in came.left]) == ((new,), [two[0]])
    assert actions.reopen_several([new], by=monitor, now=now).done == (new,)
