from datetime import UTC, datetime, timedelta

import pytest
import time_machine
from django.db import transaction

from goodhands.live import actions, origins, queries, tickets
from goodhands.live.models import Signal

NOW = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)


@pytest.mark.django_db
def test_a_signal_goes_with_the_transaction_of_its_change():
    with transaction.atomic():
        actions.signal("conversation:1", now=NOW)
        transaction.set_rollback(True)
    assert queries.last_id() == 0


@pytest.mark.django_db
def test_old_signals_go_and_the_newest_stays_as_a_mark():
    for minutes in (0, 30, 61):
        actions.signal("inbox:1", now=NOW + timedelta(minutes=minutes))
    assert actions.prune(now=NOW + timedelta(minutes=62)) == 1
    assert actions.prune(now=NOW + timedelta(days=1)) == 1
    assert Signal.objects.get().id == queries.last_id()


@pytest.mark.django_db
def test_a_ticket_says_what_may_be_heard_and_from_where_on():
    actions.signal("inbox:1", now=NOW)
    ticket = tickets.read(queries.ticket(topics=["inbox:1", "person:7"]))
    assert ticket == tickets.Ticket(frozenset({"inbox:1", "person:7"}), queries.last_id())


@pytest.mark.parametrize("spoil", [str.swapcase, lambda text: text[:-1], lambda _: ""])
def test_a_forged_ticket_is_refused(spoil):
    with pytest.raises(tickets.BadTicket):
        tickets.read(spoil(tickets.write(["inbox:1"], 0)))


def test_a_ticket_grows_old():
    with time_machine.travel(NOW, tick=False):
        ticket = tickets.write(["inbox:1"], 0)
    with time_machine.travel(NOW + timedelta(seconds=59), tick=False):
        assert tickets.read(ticket).topics == {"inbox:1"}
    with time_machine.travel(NOW + timedelta(seconds=61), tick=False), pytest.raises(tickets.BadTicket):
        tickets.read(ticket)


def test_a_ticket_for_too_many_topics_is_refused():
    with pytest.raises(ValueError, match="100"):
        tickets.write([f"conversation:{n}" for n in range(101)], 0)


@pytest.mark.parametrize(
    ("origin", "host", "is_own"),
    [
        ("https://desk.example", "10.0.0.5:8000", True),
        ("http://127.0.0.1:8001", "127.0.0.1:8001", True),
        ("http://127.0.0.1:8001", "127.0.0.1:8002", False),
        ("https://evil.example", "127.0.0.1:8001", False),
        ("http://evil.example", "evil.example", False),
        ("null", "127.0.0.1:8001", False),
        ("", "127.0.0.1:8001", False),
    ],
)
def test_only_our_own_pages_may_listen(settings, origin, host, is_own):
    settings.CSRF_TRUSTED_ORIGINS = ["https://desk.example"]
    assert origins.is_own(origin, host) is is_own
