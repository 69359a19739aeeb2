"""The hub, over real sockets and the real database of the test."""

import contextlib
import json
import threading
import time
from collections.abc import Iterator
from datetime import timedelta
from http.client import HTTPConnection, HTTPResponse
from typing import Any

import pytest
from django.db import connection, transaction
from websockets.exceptions import ConnectionClosed, InvalidStatus
from websockets.sync.client import ClientConnection, connect

from goodhands.config.root import build
from goodhands.lib import clock
from goodhands.live import actions, queries, tickets
from goodhands.live.models import Signal
from tests.live.server import hub_of_the_test_database, nothing, serving
from tests.waiting import until

pytestmark = pytest.mark.django_db(transaction=True)
Address = tuple[str, int]


@pytest.fixture
def address() -> Iterator[Address]:
    hub = hub_of_the_test_database()
    with serving(build(nothing, hub, most_bytes=1000)) as address:
        until(lambda: hub.is_ready)
        yield address


def say(topic: str, **data: Any) -> None:
    actions.signal(topic, data=data, now=clock.now())


def listen(
    address: Address, *topics: str, since: int | None = None, ticket: str | None = None
) -> ClientConnection:
    place = f"{address[0]}:{address[1]}"
    ticket = queries.ticket(topics=topics) if ticket is None else ticket
    query = f"ticket={ticket}" + (f"&since={since}" if since is not None else "")
    return connect(f"ws://{place}/live/ws?{query}", origin=f"http://{place}", open_timeout=5, max_queue=None)


def frame(line: ClientConnection) -> dict[str, Any]:
    return json.loads(line.recv(timeout=5))


@contextlib.contextmanager
def asked(address: Address, query: str, **headers: str) -> Iterator[HTTPResponse]:
    with contextlib.closing(HTTPConnection(*address, timeout=5)) as line:
        line.request("GET", f"/live/sse?{query}", headers=headers)
        with line.getresponse() as answer:
            yield answer


def event(stream: HTTPResponse) -> dict[str, Any]:
    lines = iter(lambda: stream.readline().decode().rstrip("\n"), "")
    fields = dict(line.split(": ", 1) for line in lines)
    found = json.loads(fields["data"])
    assert fields["id"] == str(found["id"])
    return found


def test_a_page_hears_its_topics_and_no_others(address):
    with listen(address, "conversation:1", "inbox:3") as line:
        assert frame(line) == {"kind": "hello", "id": 0}
        say("conversation:2")
        say("conversation:1", event="reply_sent")
        heard = frame(line)
        assert (heard["topic"], heard["data"]) == ("conversation:1", {"event": "reply_sent"})
        say("inbox:3")
        assert frame(line) == {"id": queries.last_id(), "topic": "inbox:3", "data": {}}


def test_server_sent_events_say_the_same(address):
    with asked(address, f"ticket={queries.ticket(topics=['conversation:1'])}") as stream:
        assert stream.getheader("Content-Type") == "text/event-stream; charset=utf-8"
        assert event(stream) == {"kind": "hello", "id": 0}
        say("conversation:1")
        assert event(stream) == {"id": queries.last_id(), "topic": "conversation:1", "data": {}}


def test_what_was_missed_comes_first_and_merged(address):
    say("conversation:1", n=0)
    start = queries.last_id()
    for n in range(1, 4):
        say("conversation:1", n=n)
    say("conversation:2")
    with listen(address, "conversation:1", "conversation:2", "conversation:3", since=start) as line:
        heard = [frame(line) for _ in range(3)]
    assert heard[0] == {"kind": "hello", "id": start}
    assert [(each["topic"], each["data"]) for each in heard[1:]] == [
        ("conversation:1", {"n": 3}),
        ("conversation:2", {}),
    ]


def test_a_ticket_starts_where_the_page_was_made(address):
    ticket = queries.ticket(topics=["conversation:1"])
    say("conversation:1")
    with listen(address, ticket=ticket) as line:
        assert [frame(line).get("topic") for _ in range(2)] == [None, "conversation:1"]


def test_a_page_that_was_away_too_long_is_told_so(address):
    for minutes in (180, 170, 0):
        actions.signal("conversation:9", now=clock.now() - timedelta(minutes=minutes))
    first = Signal.objects.earliest("id").id
    actions.prune(now=clock.now())
    with listen(address, "conversation:1", since=first) as line:
        assert frame(line)["kind"] == "reset"
    with listen(address, "conversation:1", since=queries.last_id() + 5) as line:
        assert frame(line)["kind"] == "reset", "the database was replaced by an older one"


@pytest.mark.parametrize("ticket", ["", "nonsense"])
def test_without_a_good_ticket_nobody_listens(address, ticket):
    with listen(address, ticket=ticket) as line, pytest.raises(ConnectionClosed) as closed:
        line.recv(timeout=5)
    assert closed.value.rcvd.code == 4401
    with asked(address, f"ticket={ticket}") as answer:
        assert answer.status == 401


def test_a_foreign_page_may_not_listen(address):
    ticket = tickets.write(["conversation:1"], 0)
    url = f"ws://{address[0]}:{address[1]}/live/ws?ticket={ticket}"
    with pytest.raises(InvalidStatus), connect(url, origin="https://evil.example", open_timeout=5):
        pass
    with asked(address, f"ticket={ticket}", Origin="https://evil.example") as answer:
        assert answer.status == 403


def test_when_the_server_stops_pages_are_sent_away_at_once():
    hub, ticket = hub_of_the_test_database(), queries.ticket(topics=["conversation:1"])
    with contextlib.ExitStack() as lines:
        with serving(build(nothing, hub, most_bytes=1000)) as address:
            until(lambda: hub.is_ready)
            line = lines.enter_context(listen(address, ticket=ticket))
            stream = lines.enter_context(asked(address, f"ticket={ticket}"))
            assert frame(line)["kind"] == event(stream)["kind"] == "hello"
        with pytest.raises(ConnectionClosed) as closed:
            line.recv(timeout=5)
        assert closed.value.rcvd.code == 1012
        assert stream.read() == b""


@pytest.mark.skipif(
    connection.vendor == "sqlite", reason="SQLite has one writer, so ids rise by commit there"
)
def test_a_slower_transaction_is_not_passed_over(address):
    wrote, may_commit = threading.Event(), threading.Event()

    def slow() -> None:
        with transaction.atomic():
            say("conversation:1")
            wrote.set()
            may_commit.wait(10)
        connection.close()

    writer = threading.Thread(target=slow)
    with listen(address, "conversation:1", "conversation:2") as line:
        frame(line)
        writer.start()
        assert wrote.wait(10)
        say("conversation:2")
        fast = frame(line)
        may_commit.set()
        late = frame(line)
    writer.join()
    assert (fast["topic"], late["topic"]) == ("conversation:2", "conversation:1")
    assert late["id"] > fast["id"], "a page that reconnects after the fast one would never hear the slow one"


@pytest.mark.faults
def test_a_page_that_loses_its_line_again_and_again_misses_nothing(address):
    topics = [f"conversation:{n}" for n in range(40)]
    writers = [threading.Thread(target=_chatter, args=[topics[n::4], 4]) for n in range(4)]
    for writer in writers:
        writer.start()
    newest: dict[str, int] = {}
    last, end = 0, time.monotonic() + 20
    while any(writer.is_alive() for writer in writers) or newest != _written():
        assert time.monotonic() < end, "something was missed"
        with listen(address, *topics, since=last) as line:
            for heard in _some(line, most=4):
                assert heard["id"] >= last
                last = heard["id"]
                newest |= {heard["topic"]: last} if "topic" in heard else {}


def _some(line: ClientConnection, most: int) -> Iterator[dict[str, Any]]:
    """What comes without much waiting, a few frames at most."""
    with contextlib.suppress(TimeoutError):
        for _ in range(most):
            yield json.loads(line.recv(timeout=0.5))


def _written() -> dict[str, int]:
    return dict(Signal.objects.order_by("id").values_list("topic", "id"))


def _chatter(topics: list[str], rounds: int) -> None:
    for _ in range(rounds):
        for topic in topics:
            with transaction.atomic():
                say(topic)
    connection.close()
