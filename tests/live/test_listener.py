"""What waits for one page, without sockets."""

import asyncio

from goodhands.live.hub import ROOM, Listener
from goodhands.live.sources import News


def news(id: int, topic: str = "inbox:1") -> News:
    return News(id, topic, {})


def taken(listener: Listener) -> list[int]:
    return [each.id for each in asyncio.run(listener.take(0.01))]


def test_signals_of_one_topic_merge_and_keep_their_order():
    listener = Listener(frozenset({"inbox:1", "inbox:2"}))
    for each in (news(1), news(2, "inbox:2"), news(3)):
        listener.add(each)
    assert taken(listener) == [2, 3]
    assert taken(listener) == []


def test_a_page_that_reads_too_slowly_is_overrun():
    listener = Listener(frozenset())
    for id in range(ROOM):
        listener.add(news(id + 1, f"conversation:{id}"))
    assert not listener.overrun.is_set()
    listener.add(news(ROOM + 1, "conversation:x"))
    assert listener.overrun.is_set()


def test_what_was_missed_comes_first_and_nothing_twice():
    listener = Listener(frozenset())
    for id in (5, 6, 9):
        listener.add(news(id, f"conversation:{id}"))
    listener.catch_up([news(3, "conversation:3"), news(6, "conversation:6")], known=2)
    listener.add(news(4, "conversation:4"))
    assert taken(listener) == [3, 6]
    assert taken(listener) == [9]


def test_many_missed_topics_do_not_overrun():
    listener = Listener(frozenset())
    listener.catch_up([news(id, f"conversation:{id}") for id in range(1, 2 * ROOM)], known=0)
    assert not listener.overrun.is_set()
    assert len(taken(listener)) == 2 * ROOM - 1
