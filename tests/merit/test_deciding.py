"""The engine reads what was sent; the monitor decides what it comes to."""

from datetime import timedelta

import pytest

from goodhands.accounts.models import Role
from goodhands.conversations import actions as conversations
from goodhands.conversations.models import Message
from goodhands.handbook import actions as handbooks
from goodhands.handbook import queries as handbooks_read
from goodhands.jobs import actions as jobs
from goodhands.jobs import inline
from goodhands.merit import actions, queries
from goodhands.merit.models import Incident, Reading
from tests.letters import deliver

pytestmark = pytest.mark.django_db

POOR = "Dear customer,\n\nwe will look into it as soon as possible.\n\nKind regards,\nMia"


@pytest.fixture
def reply(conversation, mia, now) -> Message:
    handbooks.load_preset("conduct", now=now)
    confirmed = dict.fromkeys(("greet-by-name", "vague-term", "sign-off-name", "bare-link"), "no date yet")
    words = conversations.ReplyWords(
        text=POOR, to=("carla@customer.example",), confirmed=confirmed | dict.fromkeys(ALL, "a test")
    )
    message = conversations.reply(conversation, words, by=mia, now=now)
    conversations.begin(message.outgoing.pk)
    return message


ALL = ("unanswered-thread", "promise-without-date", "expectation-missing", "empathy-missing", "no-assurance")


@pytest.fixture
def vague(reply, now) -> Incident:
    actions.read_reply(reply, now=now)
    return Incident.objects.get(message=reply, behaviour="vague-term")


def kinds(incident):
    return list(incident.decisions.values_list("kind", flat=True))


def test_what_was_sent_is_read_once_and_found_things_are_proposed(reply, mia, now):
    for _ in range(2):
        actions.read_reply(reply, now=now)
    found = Incident.objects.filter(message=reply)
    assert {"greet-by-name", "vague-term"} <= set(found.values_list("behaviour", flat=True))
    assert {i.state for i in found} == {"proposed"}
    assert {i.person for i in found} == {mia}
    vague = found.get(behaviour="vague-term")
    assert reply.reply[vague.start : vague.end] == vague.words == "as soon as possible"


def test_the_background_task_reads_what_left_and_not_what_may_still_be_undone(reply, conversation, mia, now):
    fine = "Hi Carla,\n\nYour parcel comes on 4 March.\n\nKind regards,\nMia"
    words = conversations.ReplyWords(
        text=fine, to=("carla@customer.example",), confirmed=dict.fromkeys(ALL, "a test")
    )
    waiting = conversations.reply(conversation, words, by=mia, now=now)
    jobs.enqueue(actions.READ_TASK, now=now)
    inline.run_ready(actions.READ_TASK)
    assert Reading.objects.filter(message=reply).exists()
    assert not Reading.objects.filter(message=waiting).exists()


def test_the_monitor_confirms_at_a_tier_and_decided_stays_decided(vague, monitor, now):
    actions.confirm(vague, by=monitor, now=now, tier="mid", reason="It was the third letter.")
    vague.refresh_from_db()
    assert (vague.state, vague.tier, kinds(vague)) == ("confirmed", "mid", ["confirmed"])
    with pytest.raises(actions.DecisionRefused, match="Take that back first"):
        actions.dismiss(vague, "changed my mind", by=monitor, now=now)


def test_another_tier_than_the_suggested_one_needs_a_reason(vague, monitor, now):
    for tier in {"minor", "mid", "major"} - {vague.tier}:
        with pytest.raises(actions.DecisionRefused, match="say why"):
            actions.confirm(vague, by=monitor, now=now, tier=tier, reason=" ")
    actions.confirm(vague, by=monitor, now=now, tier="major", reason="She lost a day by it.")
    made = vague.decisions.get()
    assert made.reason == "She lost a day by it."
    assert made.data == {"tier": "major", "suggested": vague.tier}


def test_weighed_again_it_begins_at_what_was_suggested(vague, monitor, now):
    suggested = vague.tier
    actions.confirm(vague, by=monitor, now=now, tier="major", reason="A mistake.")
    actions.reopen(vague, by=monitor, now=now)
    vague.refresh_from_db()
    assert (vague.state, vague.tier) == ("proposed", suggested)


def test_a_decision_taken_back_leaves_its_trace(vague, monitor, now):
    actions.confirm(vague, by=monitor, now=now)
    actions.reopen(vague, by=monitor, now=now)
    actions.dismiss(vague, "the customer asked for it", by=monitor, now=now)
    vague.refresh_from_db()
    assert (vague.state, kinds(vague)) == ("dismissed", ["confirmed", "reopened", "dismissed"])


def test_dismissing_needs_a_reason(vague, monitor, now):
    with pytest.raises(actions.DecisionRefused, match="why"):
        actions.dismiss(vague, "  ", by=monitor, now=now)


def test_only_the_monitor_weighs_and_never_their_own_conduct(vague, mia, admin, now):
    for person in (mia, admin):
        with pytest.raises(conversations.NotAllowed, match="Only the monitor"):
            actions.confirm(vague, by=person, now=now)
    mia.role = Role.MONITOR
    with pytest.raises(conversations.NotAllowed, match="own conduct"):
        actions.confirm(vague, by=mia, now=now)


def test_an_incident_moves_to_a_rule_that_exists(vague, monitor, now):
    actions.move(vague, "negative-language", by=monitor, now=now)
    vague.refresh_from_db()
    assert vague.behaviour == "negative-language"
    with pytest.raises(actions.DecisionRefused):
        actions.move(vague, "no-such-rule", by=monitor, now=now)


def test_a_moved_incident_weighs_what_its_new_rule_weighs(vague, monitor, now):
    graver = next(rule for rule in handbooks_read.in_force(now).rules if rule.starting_tier == "major")
    assert vague.tier == "mid"
    before = vague.weight
    actions.move(vague, graver.id, by=monitor, now=now)
    vague.refresh_from_db()
    assert vague.tier == "major"
    assert vague.weight > before


def test_praise_is_a_confirmed_merit_with_words(reply, mia, monitor, now):
    good = actions.Praise("greet-by-name", "Kind regards", "Warm and clear.")
    incident = actions.praise(reply, good, by=monitor, now=now)
    assert (incident.sign, incident.state, incident.person) == ("merit", "confirmed", mia)
    with pytest.raises(actions.DecisionRefused):
        actions.praise(reply, actions.Praise("greet-by-name", "", " "), by=monitor, now=now)


def test_agents_see_no_incidents_the_monitor_and_management_do(vague, mia, monitor, admin):
    assert queries.queue(mia, queries.Filters()) == []
    with pytest.raises(queries.IncidentUnknown):
        queries.find(mia, vague.pk)
    for person in (monitor, admin):
        assert vague in queries.queue(person, queries.Filters())


def test_the_queue_begins_with_the_gravest_and_can_be_narrowed(vague, monitor, support, now):
    rows = queries.queue(monitor, queries.Filters())
    assert [row.weight for row in rows] == sorted((row.weight for row in rows), reverse=True)
    only = queries.queue(monitor, queries.Filters(behaviour="vague-term", inbox_slug="support"))
    assert only == [vague]
    assert queries.queue(monitor, queries.Filters(inbox_slug="nowhere")) == []
    actions.pick(vague, by=monitor, now=now)
    assert queries.queue(monitor, queries.Filters(only_examples=True)) == [vague]


def test_coverage_counts_what_machine_and_person_read(vague, reply, monitor, mia, now):
    actions.mark_seen(reply, by=mia, now=now)
    assert queries.coverage(now=now).by_person == 0
    actions.mark_seen(reply, by=monitor, now=now)
    shown = queries.coverage(now=now)
    assert (shown.sent, shown.by_machine, shown.by_person) == (1, 1, 1)


def test_letters_that_came_in_are_counted_too(vague, reply, support, monitor, now):
    deliver(support, message_id="<away@x>", subject="Away", Auto_Submitted="auto-replied")
    before = queries.coverage(now=now)
    assert (before.came, before.came_by_person) == (1, 0)
    asked = reply.conversation.messages.get(direction="in")
    actions.mark_seen(asked, by=monitor, now=now)
    after = queries.coverage(now=now)
    assert (after.came, after.came_by_person, after.by_person) == (1, 1, 0)
    assert queries.coverage(now=now + timedelta(days=31)) == queries.Coverage()


def test_precision_is_what_the_monitor_says_of_a_check(vague, monitor, now):
    actions.dismiss(vague, "quoted from the customer", by=monitor, now=now)
    (row,) = queries.precision()
    assert (row.rule, row.share, row.asks_for_attention) == ("vague-term", 0.0, False)


def test_an_incident_does_not_move_onto_another_in_the_same_place(vague, monitor, now):
    twin = Incident.objects.get(pk=vague.pk)
    twin.pk, twin.behaviour = None, "bare-link"
    twin.save()
    with pytest.raises(actions.DecisionRefused, match="stands there already"):
        actions.move(vague, "bare-link", by=monitor, now=now)
