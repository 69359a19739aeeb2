"""Replying: what is written, who gets it, what holds it, and taking it back."""

from datetime import timedelta

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile

from goodhands.conversations import actions, queries
from goodhands.conversations.models import Draft, Message, Outgoing, Status
from goodhands.handbook import actions as handbooks
from tests.letters import deliver

pytestmark = pytest.mark.django_db

GOOD = (
    "Hi Carla,\n\nYour parcel 4711 arrives tomorrow, 4 March. You need not do anything.\n\nKind regards,\nMia"
)


def words(text: str = GOOD, **more: object) -> actions.ReplyWords:
    return actions.ReplyWords(text=text, **{"to": ("carla@customer.example",), **more})


def test_a_reply_waits_in_the_outbox_for_the_undo_window(conversation, mia, now):
    message = actions.reply(conversation, words(), by=mia, now=now)
    outgoing = message.outgoing
    assert (outgoing.state, outgoing.send_at) == (Outgoing.State.WAITING, now + timedelta(seconds=10))
    assert [(d.kind, d.address) for d in message.deliveries.all()] == [("to", "carla@customer.example")]
    assert conversation.events.filter(kind="reply_sent", actor=mia).count() == 1


def test_a_reply_moves_the_conversation_to_waiting_and_takes_it(conversation, mia, now):
    actions.reply(conversation, words(), by=mia, now=now)
    conversation.refresh_from_db()
    assert (conversation.status, conversation.assignee) == (Status.PENDING, mia)
    assert conversation.waiting_since is None
    assert conversation.preview.startswith("Hi Carla, Your parcel 4711")


def test_a_reply_threads_behind_what_it_answers(conversation, mia, now):
    message = actions.reply(conversation, words(), by=mia, now=now)
    assert message.references == ["one@customer.example"]
    assert message.message_id.endswith("@desk.example")
    assert message.subject == "Re: Where is my parcel?"


def test_sending_twice_from_one_page_sends_once(conversation, mia, now):
    first = actions.reply(conversation, words(client_id="page-1"), by=mia, now=now)
    second = actions.reply(conversation, words(client_id="page-1"), by=mia, now=now)
    assert first == second
    assert Outgoing.objects.count() == 1


def test_our_own_addresses_get_no_copy_and_nobody_gets_two(conversation, mia, now):
    more = {"to": ("carla@customer.example",), "cc": ("Carla@customer.example", "support@desk.example")}
    message = actions.reply(conversation, words(**more), by=mia, now=now)
    assert [d.address for d in message.deliveries.all()] == ["carla@customer.example"]


@pytest.mark.parametrize(
    ("more", "says"),
    [
        ({"to": ()}, "Add a recipient"),
        ({"to": ("support@desk.example",)}, "our own addresses"),
        ({"to": ("not an address",)}, "no mail address"),
        ({"text": "  \n "}, "Write something"),
        ({"attachment_ids": (999,)}, "attach it again"),
    ],
)
def test_a_reply_that_cannot_go_says_what_to_change(conversation, mia, now, more, says):
    with pytest.raises(actions.ReplyRefused, match=says):
        actions.reply(conversation, words(**more), by=mia, now=now)
    assert not Outgoing.objects.exists()


def test_whoever_only_reads_cannot_reply(conversation, monitor, now):
    with pytest.raises(actions.NotAllowed):
        actions.reply(conversation, words(), by=monitor, now=now)


def test_undo_gives_the_words_back_as_a_draft(conversation, mia, now):
    message = actions.reply(conversation, words(cc=("boss@customer.example",)), by=mia, now=now)
    actions.undo_reply(message, by=mia, now=now + timedelta(seconds=5))
    draft = Draft.objects.get(conversation=conversation, person=mia)
    assert draft.text == GOOD
    assert draft.recipients["cc"] == ["boss@customer.example"]
    conversation.refresh_from_db()
    assert (conversation.status, conversation.message_count) == (Status.OPEN, 1)
    assert not Outgoing.objects.exists()


def test_undo_lets_the_conversation_stand_as_before(conversation, mia, now):
    before = (conversation.status, conversation.waiting_since, conversation.preview, conversation.closed_at)
    file = actions.attach(SimpleUploadedFile("plan.txt", b"a plan"), by=mia, now=now)
    text = GOOD.replace("You need", "The plan for it is attached. You need")
    sending = words(text, attachment_ids=(file.pk,), then=Status.CLOSED)
    message = actions.reply(conversation, sending, by=mia, now=now)
    actions.undo_reply(message, by=mia, now=now + timedelta(seconds=5))
    conversation.refresh_from_db()
    after = (conversation.status, conversation.waiting_since, conversation.preview, conversation.closed_at)
    assert after == before
    assert Draft.objects.get().recipients["files"] == [file.pk]


def test_undo_comes_too_late_once_the_reply_is_on_its_way(conversation, mia, now):
    message = actions.reply(conversation, words(), by=mia, now=now)
    actions.begin(message.outgoing.pk)
    with pytest.raises(actions.TooLateToUndo):
        actions.undo_reply(message, by=mia, now=now)
    assert Message.objects.filter(pk=message.pk).exists()


def test_a_file_goes_with_the_reply_that_takes_it_and_with_no_other(conversation, mia, noah, now):
    file = actions.attach(SimpleUploadedFile("label.pdf", b"%PDF-", "application/pdf"), by=mia, now=now)
    with pytest.raises(actions.ReplyRefused):
        actions.reply(conversation, words(attachment_ids=(file.pk,)), by=noah, now=now)
    text = GOOD.replace("You need", "The return label is attached. You need")
    message = actions.reply(conversation, words(text, attachment_ids=(file.pk,)), by=mia, now=now)
    assert [a.filename for a in message.attachments.all()] == ["label.pdf"]


def test_recipients_of_a_reply_are_the_writer_and_whoever_was_in_copy(support):
    message = deliver(support, Cc="Boss <boss@customer.example>, support+x@desk.example")
    recipients = queries.recipients_for_reply(message.conversation)
    assert (recipients.to, recipients.cc) == (["carla@customer.example"], ["boss@customer.example"])


@pytest.fixture
def handbook(db, now):
    return handbooks.load_preset("conduct", now=now)


TWO_FAULTS = "Hello,\n\nwe answer as soon as possible. You need not do anything.\n\nKind regards,\nMia"


def test_a_held_reply_tells_everything_until_each_confirmation_has_its_reason(
    conversation, mia, now, handbook
):
    found = {item.finding.rule for item in queries.coach(conversation, TWO_FAULTS, (), by=mia, now=now)}
    assert {"greet-by-name", "vague-term"} <= found
    confirmed: dict[str, str] = {}
    for rule in sorted(found):
        confirmed[rule] = " "
        with pytest.raises(actions.ReplyHeld) as held:
            actions.reply(conversation, words(TWO_FAULTS, confirmed=confirmed), by=mia, now=now)
        assert {item.finding.rule for item in held.value.advice} == found
        confirmed[rule] = "the carrier does not know"
    message = actions.reply(conversation, words(TWO_FAULTS, confirmed=confirmed), by=mia, now=now)
    sent = conversation.events.get(kind="reply_sent")
    assert sent.data["message"] == message.pk
    hints = {one["rule"] for one in sent.data["set_aside"] if one["mode"] == "hint"}
    assert hints
    assert sent.data["confirmed"] == dict.fromkeys(found - hints, "the carrier does not know")
    assert {one["rule"] for one in sent.data["set_aside"]} == found, "hints have their reason too"
