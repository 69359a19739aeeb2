"""One conversation: who sees it, and its timeline."""

from datetime import timedelta

import pytest

from goodhands.conversations import actions, queries
from tests.letters import SENT, deliver

pytestmark = pytest.mark.django_db


def test_what_one_may_not_see_looks_like_what_is_not_there(conversation, mia, olga):
    assert queries.find(mia, conversation.pk) == conversation
    for person, number in ((olga, conversation.pk), (mia, 999)):
        with pytest.raises(queries.ConversationUnknown):
            queries.find(person, number)


def test_messages_and_files_follow_their_conversation(conversation, mia, olga):
    message = conversation.messages.get()
    assert queries.message(mia, message.pk) == message
    with pytest.raises(queries.ConversationUnknown):
        queries.message(olga, message.pk)


def test_the_timeline_tells_in_order(conversation, mia, now):
    actions.add_note(conversation, "Looking into it.", by=mia, now=now)
    kinds = [entry.kind for entry in queries.timeline(conversation).entries]
    assert kinds == ["event", "event", "message", "event", "note"]


def test_a_long_timeline_comes_in_pieces_without_gap_or_double(support):
    conversation = deliver(support).conversation
    for n in range(1, 6):
        deliver(
            support,
            minutes=n,
            body=f"More {n}",
            message_id=f"<m{n}@customer.example>",
            References="<one@customer.example>",
        )
    seen, before = [], None
    while True:
        piece = queries.timeline(conversation, before=before, size=2)
        seen = [(e.kind, e.item.pk) for e in piece.entries] + seen
        before = piece.before
        if before is None:
            break
    assert len(seen) == len(set(seen)) == 6 + conversation.events.count()
    assert [pk for kind, pk in seen if kind == "message"] == sorted(
        conversation.messages.values_list("pk", flat=True)
    )


def test_the_contacts_other_conversations_are_at_hand(support, mia):
    first = deliver(support).conversation
    later = (SENT + timedelta(days=90) - SENT).days * 1440
    second = deliver(
        support, minutes=later, subject="Another matter", message_id="<x@customer.example>", body="New."
    ).conversation
    assert queries.other_conversations(second, mia) == [first]
