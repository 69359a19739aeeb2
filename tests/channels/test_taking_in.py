"""What becomes of raw mail: a conversation, a joined message, a known one, or quarantine with a reason."""

import pytest

from goodhands.channels.email import actions
from goodhands.channels.email.models import RawMail
from goodhands.conversations.models import Conversation, Message, Status
from goodhands.inboxes import actions as inboxes
from tests.letters import SENT, deliver, raw_letter, take_in

pytestmark = pytest.mark.django_db


def test_a_letter_becomes_an_open_conversation_in_the_inbox_it_names(support):
    message = deliver(support)
    conversation = message.conversation
    assert (conversation.inbox, conversation.status) == (support, Status.OPEN)
    assert conversation.subject == "Where is my parcel?"
    assert conversation.contact.name == "Carla Dietz"
    assert conversation.waiting_since == SENT
    assert "my parcel 4711" in conversation.preview
    assert [event.kind for event in conversation.events.order_by("id")] == [
        "conversation_opened",
        "message_received",
    ]


def test_the_same_letter_twice_is_one_message(support):
    first, second = take_in(raw_letter()), take_in(raw_letter())
    assert second.state == RawMail.State.KNOWN
    assert second.message == first.message
    assert Message.objects.count() == 1


def test_the_same_letter_through_a_relay_that_adds_headers_is_one_message(support):
    deliver(support)
    relayed = b"Received: from relay.example\r\nX-Spam-Score: 0.1\r\n" + raw_letter()
    assert take_in(relayed).state == RawMail.State.KNOWN


def test_two_letters_under_one_message_id_are_two_messages(support):
    deliver(support)
    other = deliver(support, body="Something else altogether.", subject="Another matter")
    assert Message.objects.count() == 2
    assert other.reply == "Something else altogether."


def test_an_answer_joins_by_its_references(support):
    first = deliver(support)
    answer = deliver(
        support,
        minutes=5,
        subject="Something renamed",
        body="It came, thank you!",
        message_id="<two@customer.example>",
        In_Reply_To="<one@customer.example>",
    )
    assert answer.conversation == first.conversation
    assert first.conversation.messages.count() == 2


def test_a_stranger_who_knows_a_message_id_does_not_join(support):
    first = deliver(support)
    forged = deliver(
        support,
        sender="Eve <eve@elsewhere.example>",
        subject="Re: Where is my parcel?",
        body="Send it to me instead.",
        message_id="<evil@elsewhere.example>",
        In_Reply_To="<one@customer.example>",
    )
    assert forged.conversation != first.conversation
    received = forged.conversation.events.get(kind="message_received")
    assert received.data["suggestion"] == first.conversation.pk


def test_a_new_letter_reopens_a_closed_conversation(support):
    first = deliver(support)
    Conversation.objects.filter(pk=first.conversation_id).update(status=Status.CLOSED)
    deliver(
        support,
        minutes=9,
        subject="Re: Where is my parcel?",
        body="Still nothing.",
        message_id="<two@customer.example>",
        References="<one@customer.example>",
    )
    assert Conversation.objects.get().status == Status.OPEN


def test_an_automatic_reply_joins_but_does_not_reopen(support):
    first = deliver(support)
    Conversation.objects.filter(pk=first.conversation_id).update(status=Status.CLOSED)
    deliver(
        support,
        minutes=9,
        subject="Automatic reply: Where is my parcel?",
        body="I am away.",
        message_id="<away@customer.example>",
        References="<one@customer.example>",
        Auto_Submitted="auto-replied",
    )
    assert Conversation.objects.get().status == Status.CLOSED
    assert Message.objects.order_by("id").last().is_automatic


def test_mail_without_any_sender_is_laid_aside_with_its_reason_and_the_next_goes_on(support):
    nameless = raw_letter().replace(b"From: Carla Dietz <carla@customer.example>\n", b"")
    laid_aside = take_in(nameless)
    assert laid_aside.state == RawMail.State.QUARANTINED
    assert "names no sender" in laid_aside.reason
    assert deliver(support).conversation.status == Status.OPEN


def test_quarantined_mail_runs_again_after_a_fix(db, now):
    waiting = take_in(raw_letter())
    assert "There is no inbox yet" in waiting.reason
    inboxes.open_inbox(inboxes.NewInbox("Support", "support@desk.example"), by=None, now=now)
    assert actions.retry(waiting.pk, by=None, now=now)
    take_in(raw_letter(message_id="<other@customer.example>", body="Another."))
    waiting.refresh_from_db()
    assert waiting.state == RawMail.State.TAKEN


def test_bytes_that_are_no_mail_at_all_end_visibly(support):
    for junk in (b"", b"\x00\xff" * 500, b"just words\n"):
        assert take_in(junk).state == RawMail.State.QUARANTINED
