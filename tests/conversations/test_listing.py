"""Lists and counts: what each person sees, in which order, page by page."""

from datetime import timedelta

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from goodhands.conversations import actions, queries
from goodhands.conversations.models import Conversation
from goodhands.conversations.queries import ListView
from goodhands.inboxes import queries as inboxes
from tests.letters import deliver

pytestmark = pytest.mark.django_db


def letters(inbox, count: int) -> list[Conversation]:
    return [
        deliver(
            inbox,
            minutes=n,
            subject=f"Matter {inbox.slug} {n}",
            message_id=f"<{inbox.slug}{n}@c.example>",
            body=f"Words {n} {inbox.slug}",
        ).conversation
        for n in range(count)
    ]


def subjects(person, view, **more):
    return [row.subject for row in queries.page(person, view, **more).rows]


def test_the_newest_stands_first_and_other_inboxes_stay_hidden(support, orders, mia, olga, admin):
    letters(support, 2)
    letters(orders, 2)
    assert subjects(mia, ListView("open")) == ["Matter support 1", "Matter support 0"]
    assert subjects(olga, ListView("open")) == ["Matter orders 1", "Matter orders 0"]
    assert len(subjects(admin, ListView("open"))) == 4
    assert subjects(mia, ListView("open", inbox_slug="orders")) == []


def test_pages_follow_each_other_without_gap_or_double(support, orders, admin):
    letters(support, 4)
    letters(orders, 3)
    seen, after = [], None
    while True:
        page = queries.page(admin, ListView("open"), after=after, size=2)
        seen += [row.pk for row in page.rows]
        after = page.next
        if after is None:
            break
    assert sorted(seen) == sorted(Conversation.objects.values_list("pk", flat=True))
    assert len(seen) == 7


def test_pages_by_longest_wait_follow_each_other_too(support, orders, admin, now):
    letters(support, 4)
    letters(orders, 3)
    actions.close(Conversation.objects.order_by("id")[1], by=admin, now=now)
    view, seen, after = ListView("open", order="waiting"), [], None
    while True:
        page = queries.page(admin, view, after=after, size=2)
        seen += [row.waiting_since for row in page.rows]
        after = page.next
        if after is None:
            break
    assert len(seen) == 6
    assert seen == sorted(seen)
    first = queries.page(admin, view, size=1).rows[0]
    assert queries.next_in(admin, view, first) == queries.page(admin, view, size=2).rows[1].pk


def test_queues_hold_what_their_names_say(support, mia, noah, now):
    first, second, third = letters(support, 3)
    actions.claim(first, by=mia, now=now)
    actions.wait(second, by=mia, now=now)
    actions.add_note(third, "@mia please look", by=noah, now=now)
    assert subjects(mia, ListView("mine")) == [first.subject]
    assert subjects(mia, ListView("pending")) == [second.subject]
    assert subjects(mia, ListView("unassigned")) == [third.subject]
    assert subjects(mia, ListView("mentions")) == [third.subject]
    assert subjects(noah, ListView("mine")) == []


def test_a_list_can_be_narrowed_by_tag(support, mia, now):
    first, _ = letters(support, 2)
    actions.add_tag(first, "refund", by=mia, now=now)
    assert subjects(mia, ListView("open", tag="refund")) == [first.subject]


def test_counts_beside_the_queues_are_those_of_the_lists(support, orders, mia, now):
    first, _, third = letters(support, 3)
    letters(orders, 2)
    actions.claim(first, by=mia, now=now)
    actions.close(third, by=mia, now=now)
    counts = queries.counts(mia, list(inboxes.visible_to(mia)))
    assert {name: count.number for name, count in counts.queues.items()} == {
        "mine": 1,
        "unassigned": 1,
        "open": 2,
        "pending": 0,
        "mentions": 0,
    }
    assert counts.inboxes[support.pk].number == 2


def test_counting_stops_at_the_cap(support, mia, monkeypatch):
    letters(support, 4)
    monkeypatch.setattr("goodhands.conversations.queries.listing.COUNT_CAP", 3)
    count = queries.counts(mia, list(inboxes.visible_to(mia))).queues["open"]
    assert (count.number, count.is_capped) == (3, True)


@pytest.mark.skipif(connection.vendor != "sqlite", reason="its plans are the same for small tables")
def test_counts_are_read_from_an_index_alone(support, mia):
    letters(support, 2)
    with CaptureQueriesContext(connection) as asked:
        queries.counts(mia, list(inboxes.visible_to(mia)))
    with connection.cursor() as cursor:
        cursor.execute(f"EXPLAIN QUERY PLAN {asked[-1]['sql']}")
        steps = [step[3] for step in cursor.fetchall() if "conversations_conversation" in step[3]]
    assert len(steps) == 3 + 2, "three queues of the inbox that she sees; hers, and where she is named"
    assert [step for step in steps if "COVERING INDEX" not in step] == []


def test_next_goes_down_the_list_and_then_to_its_top(support, mia):
    first, second, third = letters(support, 3)
    assert queries.next_in(mia, ListView("open"), third) == second.pk
    assert queries.next_in(mia, ListView("open"), first) == third.pk


def test_a_broken_cursor_begins_at_the_start(support, mia):
    letters(support, 1)
    assert len(queries.page(mia, ListView("open"), after="nonsense").rows) == 1


def test_lists_ask_the_same_number_of_questions_however_long_they_are(
    support, mia, django_assert_max_num_queries, now
):
    for conversation in letters(support, 6):
        actions.add_tag(conversation, "refund", by=mia, now=now + timedelta(minutes=1))
    with django_assert_max_num_queries(4):
        queries.page(mia, ListView("open"))
