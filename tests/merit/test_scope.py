"""What is monitored, what the lot draws, what stands in all mail, and what the monitor reports themself."""

import pytest

from goodhands.conversations import actions as conversations
from goodhands.conversations.actions import NotAllowed
from goodhands.conversations.models import Message
from goodhands.jobs import actions as jobs
from goodhands.jobs import inline
from goodhands.merit import actions, queries
from goodhands.merit.models import Draw, Incident, Reading, Setting
from goodhands.merit.rules.sampling import is_drawn
from tests.letters import deliver

pytestmark = pytest.mark.django_db


@pytest.fixture
def sent(vague_reply) -> Message:
    Reading.objects.all().delete()
    Incident.objects.all().delete()
    Message.objects.update(conduct_read=False)
    conversations.begin(vague_reply.outgoing.pk)
    return vague_reply


def read_what_left(now):
    jobs.enqueue(actions.READ_TASK, now=now)
    inline.run_ready(actions.READ_TASK)


def test_what_is_not_monitored_is_not_read_and_the_lot_says_so(sent, support, monitor, now):
    actions.set_rates({(support.pk, "email"): 0}, by=monitor, now=now)
    read_what_left(now)
    assert not Reading.objects.exists()
    assert (sent.draw.percent, sent.draw.is_drawn) == (0, False)
    shown = queries.coverage(now=now)
    assert (shown.sent, shown.by_machine, shown.in_the_lot, shown.sampled) == (1, 0, 1, 0)


@pytest.mark.parametrize("percent", [1, 50, 99])
def test_a_sample_is_drawn_once_and_can_be_drawn_again(sent, support, monitor, now, percent):
    actions.set_rates({(support.pk, "email"): percent}, by=monitor, now=now)
    for _ in range(2):
        read_what_left(now)
    expected = is_drawn(actions.salt(now=now), "message", sent.pk, percent)
    assert Draw.objects.get().is_drawn == expected
    assert Reading.objects.exists() == expected
    assert queries.coverage(now=now).sampled == int(expected)


def test_all_is_read_without_a_lot(sent, now):
    read_what_left(now)
    assert Reading.objects.get().message == sent
    assert not Draw.objects.exists()


def test_the_salt_is_made_once_and_shown_to_nobody(monitor, support, now):
    assert actions.salt(now=now) == actions.salt(now=now)
    actions.set_second_look(25, by=monitor, now=now)
    assert [row.key for row in queries.history()] == ["second-look"]
    assert queries.second_look_percent() == 25


def test_settings_are_appended_by_the_monitor_and_management_only(support, mia, monitor, admin, now):
    place = (support.pk, "email")
    with pytest.raises(NotAllowed):
        actions.set_rates({place: 10}, by=mia, now=now)
    with pytest.raises(actions.DecisionRefused):
        actions.set_rates({place: 101}, by=admin, now=now)
    assert actions.set_rates({place: 10}, by=monitor, now=now) == 1
    assert actions.set_rates({place: 10}, by=admin, now=now) == 0
    assert queries.scope(now=now).percent(*place) == 10
    actions.set_rates({place: None}, by=admin, now=now)
    assert queries.scope(now=now).percent(*place) == 100
    assert Setting.objects.count() == 2


def test_all_mail_holds_what_came_in_and_went_out_of_monitored_inboxes(
    sent, orders, support, mia, monitor, now
):
    other = deliver(orders, subject="Elsewhere", message_id="<e@x>")
    scope = queries.scope(now=now)
    rows, more = queries.mail(monitor, scope, queries.MailFilters())
    assert ([row.pk for row in rows], more) == (
        [sent.pk, other.pk, sent.conversation.messages.first().pk],
        None,
    )
    assert queries.mail(mia, scope, queries.MailFilters()) == ([], None)
    actions.set_rates({(orders.pk, c): 0 for c in ("email", "form", "chat", "social")}, by=monitor, now=now)
    assert other not in queries.mail(monitor, queries.scope(now=now), queries.MailFilters())[0]


def test_all_mail_is_narrowed(sent, support, mia, monitor, now):
    inbound = sent.conversation.messages.first()
    actions.mark_seen(inbound, by=monitor, now=now)
    actions.mark_seen(sent, by=mia, now=now)
    scope = queries.scope(now=now)

    def only(**given):
        return [row.pk for row in queries.mail(monitor, scope, queries.MailFilters(**given))[0]]

    assert only(direction="out") == only(person_id=mia.pk) == [sent.pk]
    assert only(read="person") == [inbound.pk]
    assert only(read="unread") == [sent.pk]
    assert only(read="machine") == []
    assert only(inbox_slug="support") == [sent.pk, inbound.pk]
    assert only(inbox_slug="nowhere") == []
    assert only(since=now.date(), until=now.date()) == [sent.pk, inbound.pk]
    assert only(until=now.date().replace(day=2)) == []


def test_pages_of_all_mail_follow_each_other_whatever_comes_in_between(support, monitor, now):
    ids = [deliver(support, message_id=f"<{n}@x>", subject=f"No {n}").pk for n in range(5)]
    scope, seen, before = queries.scope(now=now), [], None
    while True:
        rows, before = queries.mail(monitor, scope, queries.MailFilters(), before=before, size=2)
        seen += [row.pk for row in rows]
        if before is None:
            break
        deliver(support, message_id=f"<late-{before}@x>", subject="Late")
    assert seen == sorted(ids, reverse=True)


def test_the_monitor_reports_what_the_engine_missed(sent, mia, monitor, admin, now):
    seen = actions.Report("rude-term", "look into it", "Sounds put upon.", "mid")
    made = actions.report(sent, seen, by=monitor, now=now)
    assert (made.person, made.state, made.tier, made.proposed_by) == (mia, "confirmed", "mid", "monitor")
    assert sent.reply[made.start : made.end] == "look into it"
    with pytest.raises(NotAllowed):
        actions.report(sent, seen, by=admin, now=now)
    for wrong in (
        actions.Report("nothing", "", "x"),
        actions.Report("rude-term", "", " "),
        actions.Report("rude-term", "", "x", "huge"),
    ):
        with pytest.raises(actions.DecisionRefused):
            actions.report(sent, wrong, by=monitor, now=now)
    with pytest.raises(actions.DecisionRefused, match="customer"):
        actions.report(sent.conversation.messages.first(), seen, by=monitor, now=now)


def test_a_report_or_praise_sent_twice_counts_once(sent, monitor, now):
    seen = actions.Report("rude-term", "as soon as possible", "Curt.")
    actions.report(sent, seen, by=monitor, now=now)
    with pytest.raises(actions.DecisionRefused, match="stands there already"):
        actions.report(sent, seen, by=monitor, now=now)
    good = actions.Praise("empathy", "Hi Carla", "Warm.")
    first = actions.praise(sent, good, by=monitor, now=now)
    with pytest.raises(actions.DecisionRefused, match="stands there already"):
        actions.praise(sent, good, by=monitor, now=now)
    actions.withdraw(first, by=monitor, now=now)
    actions.praise(sent, good, by=monitor, now=now)


def test_what_is_reported_of_a_new_person_is_coaching(sent, mia, monitor, now):
    mia.handbook_since = now.date()
    mia.save(update_fields=["handbook_since"])
    fresh = Message.objects.get(pk=sent.pk)
    assert actions.report(fresh, actions.Report("rude-term", "", "x"), by=monitor, now=now).state == "coached"


def test_coverage_by_inbox(sent, support, orders, monitor, now):
    read_what_left(now)
    actions.mark_seen(sent, by=monitor, now=now)
    rows = {box.slug: one for box, one in queries.coverage_by_inbox(now=now)}
    assert (rows["support"].sent, rows["support"].by_machine, rows["support"].by_person) == (1, 1, 1)
    assert rows["orders"].sent == 0
