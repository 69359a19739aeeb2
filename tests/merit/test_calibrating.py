"""Calibration sessions: judged apart and blind, revealed by the chair, settled together."""

import pytest

from goodhands.conversations import actions as conversations
from goodhands.conversations.actions import NotAllowed
from goodhands.merit import actions, queries
from goodhands.merit.models import CalibrationSession
from tests.conftest import add
from tests.letters import deliver

pytestmark = pytest.mark.django_db
FINE = actions.Judgement({})


@pytest.fixture
def replies(vague_reply, support, mia, noah, now):
    """Five more replies that have left."""
    for number in range(5):
        one = deliver(support, subject=f"No {number}", message_id=f"<c{number}@x>").conversation
        text = f"Hi Carla,\n\nsorry! Your parcel no. {number} comes on 4 March at noon. Write whenever you like.\n\nNoah"
        words = conversations.ReplyWords(
            text,
            ("carla@customer.example",),
            confirmed=dict.fromkeys(("unanswered-thread", "sign-off-name"), "x"),
        )
        conversations.begin(conversations.reply(one, words, by=noah, now=now).outgoing.pk)
    conversations.begin(vague_reply.outgoing.pk)


@pytest.fixture
def session(replies, monitor, admin, now) -> CalibrationSession:
    new = actions.NewSession("March", (monitor, admin), draw=2)
    return actions.open_session(new, by=admin, now=now)


def judge_all(session, person, broken, now):
    for reply in session.replies.all():
        actions.judge_reply(reply, actions.Judgement(broken), by=person, now=now)
    actions.finish(session, by=person, now=now)


def test_the_lot_draws_as_many_as_asked_and_each_session_others(replies, monitor, admin, now):
    def drawn(draw):
        new = actions.NewSession("March", (monitor, admin), draw=draw)
        return set(actions.open_session(new, by=admin, now=now).replies.values_list("message", flat=True))

    assert len(drawn(3)) == 3
    assert len(drawn(10)) == 6
    assert len({frozenset(drawn(3)) for _ in range(8)}) > 1


def test_replies_can_be_picked_but_not_a_reviewers_own(replies, vague_reply, mia, monitor, admin, now):
    mia.role = "manager"
    mia.save(update_fields=["role"])
    pick = (vague_reply.pk,)
    session = actions.open_session(actions.NewSession("Picked", (monitor, admin), pick), by=monitor, now=now)
    assert [one.message for one in session.replies.all()] == [vague_reply]
    with pytest.raises(actions.DecisionRefused, match="wrote themself"):
        actions.open_session(actions.NewSession("Own", (monitor, mia), pick), by=monitor, now=now)


def test_the_chair_settles_nothing_on_a_reply_of_their_own(replies, vague_reply, mia, monitor, admin, now):
    mia.role = "manager"
    mia.save(update_fields=["role"])
    new = actions.NewSession("Chaired", (monitor, admin), (vague_reply.pk,))
    with pytest.raises(actions.DecisionRefused, match="wrote themself"):
        actions.open_session(new, by=mia, now=now)


def test_a_session_needs_a_title_two_judges_and_replies(replies, monitor, admin, mia, now):
    with pytest.raises(actions.DecisionRefused, match="title"):
        actions.open_session(actions.NewSession(" ", (monitor, admin)), by=admin, now=now)
    with pytest.raises(actions.DecisionRefused, match="two reviewers"):
        actions.open_session(actions.NewSession("One", (monitor, monitor)), by=admin, now=now)
    for reviewers, chair in (((monitor, mia), admin), ((monitor, admin), mia)):
        with pytest.raises(NotAllowed):
            actions.open_session(actions.NewSession("Agents", reviewers), by=chair, now=now)
    assert not CalibrationSession.objects.exists()


def test_nobody_sees_the_others_before_their_own_are_in_and_the_chair_reveals(session, monitor, admin, now):
    max_ = add("Max Ruiz", "manager")
    judge_all(session, monitor, {"vague-term": "mid"}, now)
    with pytest.raises(actions.DecisionRefused, match="at least two"):
        actions.reveal(session, by=admin, now=now)
    judge_all(session, admin, {}, now)
    for person in (monitor, admin, max_):
        assert queries.all_verdicts(session, person) == {}
    with pytest.raises(NotAllowed, match="chair"):
        actions.reveal(session, by=monitor, now=now)
    actions.reveal(session, by=admin, now=now)
    session.refresh_from_db()
    for person in (monitor, admin, max_):
        assert [len(given) for given in queries.all_verdicts(session, person).values()] == [2, 2]


def test_who_has_not_finished_stays_blind_when_it_is_revealed(replies, monitor, admin, now):
    late = add("Max Ruiz", "manager")
    new = actions.NewSession("Three", (monitor, admin, late), draw=1)
    session = actions.open_session(new, by=admin, now=now)
    judge_all(session, monitor, {}, now)
    judge_all(session, admin, {}, now)
    actions.reveal(session, by=admin, now=now)
    session.refresh_from_db()
    assert queries.all_verdicts(session, late) == {}
    judge_all(session, late, {"rude-term": "minor"}, now)
    assert [len(given) for given in queries.all_verdicts(session, late).values()] == [3]


def test_verdicts_change_until_one_finishes(session, monitor, mia, now):
    reply = session.replies.first()
    actions.judge_reply(reply, actions.Judgement({"vague-term": "mid"}), by=monitor, now=now)
    actions.judge_reply(reply, FINE, by=monitor, now=now)
    assert queries.own_verdicts(session, monitor)[reply.pk].broken == {}
    with pytest.raises(actions.DecisionRefused, match="1 of the replies"):
        actions.finish(session, by=monitor, now=now)
    judge_all(session, monitor, {}, now)
    with pytest.raises(actions.DecisionRefused, match="verdicts stand"):
        actions.judge_reply(reply, FINE, by=monitor, now=now)
    with pytest.raises(NotAllowed):
        actions.judge_reply(reply, FINE, by=mia, now=now)


@pytest.mark.parametrize("broken", [{"no-such-rule": "minor"}, {"vague-term": "huge"}])
def test_only_rules_and_tiers_of_the_handbook_are_broken(session, monitor, now, broken):
    with pytest.raises(actions.DecisionRefused):
        actions.judge_reply(session.replies.first(), actions.Judgement(broken), by=monitor, now=now)


def test_the_chair_settles_what_all_agreed_on(session, monitor, admin, now):
    reply = session.replies.first()
    agreed = actions.Judgement({"vague-term": "minor"}, "A date could be named.")
    with pytest.raises(actions.DecisionRefused, match="Reveal"):
        actions.settle(reply, agreed, by=admin, now=now)
    judge_all(session, monitor, {"vague-term": "mid"}, now)
    judge_all(session, admin, {}, now)
    actions.reveal(session, by=admin, now=now)
    reply = session.replies.select_related("session").first()
    with pytest.raises(NotAllowed):
        actions.settle(reply, agreed, by=monitor, now=now)
    actions.settle(reply, agreed, by=admin, now=now)
    reply.refresh_from_db()
    assert (reply.settled, reply.note) == ({"vague-term": "minor"}, "A date could be named.")


def test_agreement_is_shown_rule_by_rule_once_revealed(session, monitor, admin, now):
    judge_all(session, monitor, {"vague-term": "mid", "greet-by-name": "mid"}, now)
    judge_all(session, admin, {"greet-by-name": "minor"}, now)
    assert queries.agreement_in(session, admin) == {}
    actions.reveal(session, by=admin, now=now)
    session.refresh_from_db()
    found = queries.agreement_in(session, admin)
    assert {rule: one.percent for rule, one in found.items()} == {"greet-by-name": 100, "vague-term": 0}


def test_agents_see_no_session(session, mia, admin):
    assert queries.sessions(mia) == []
    with pytest.raises(queries.SessionUnknown):
        queries.find_session(mia, session.pk)
    (listed,) = queries.sessions(admin)
    assert (listed.reply_count, listed.reviewer_count, listed.finished_count) == (2, 2, 0)
