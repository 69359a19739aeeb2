"""Replies leave to a real SMTP server and are read back as a customer's client would read them."""

import email
import email.policy
from datetime import timedelta

import pytest
import time_machine
from aiosmtpd.controller import Controller
from django.core.files.uploadedfile import SimpleUploadedFile

from goodhands.conversations import actions
from goodhands.conversations.models import Delivery, Outgoing, Status
from goodhands.jobs import inline
from goodhands.jobs.models import Job
from tests.letters import deliver, raw_letter, take_in
from tests.ports import free_port

pytestmark = pytest.mark.django_db


class Peer:
    """Another company's mail server: keeps what it takes, refuses whom it is told to."""

    def __init__(self) -> None:
        self.taken: list[tuple[list[str], bytes]] = []
        self.answers: dict[str, str] = {}

    async def handle_RCPT(self, server, session, envelope, address, options):  # noqa: N802
        answer = self.answers.get(address, "250 OK")
        if answer.startswith("250"):
            envelope.rcpt_tos.append(address)
        return answer

    async def handle_DATA(self, server, session, envelope):  # noqa: N802
        self.taken.append((list(envelope.rcpt_tos), envelope.original_content))
        return "250 taken"

    def letters(self):
        return [email.message_from_bytes(raw, policy=email.policy.default) for _, raw in self.taken]


@pytest.fixture
def peer(settings):
    handler = Peer()
    port = free_port()
    controller = Controller(handler, hostname="127.0.0.1", port=port)
    controller.start()
    settings.MAIL_OUT = f"smtp://127.0.0.1:{port}"
    yield handler
    controller.stop()


def send_reply(conversation, by, now, text="Hi Carla,\n\nTomorrow.\n\nMia", **more):
    words = actions.ReplyWords(text=text, **{"to": ("carla@customer.example",), **more})
    return actions.reply(conversation, words, by=by, now=now)


def run_at(moment):
    with time_machine.travel(moment, tick=False):
        inline.run_ready()


def test_a_reply_arrives_threaded_with_a_plain_and_an_html_twin(peer, conversation, mia, now):
    message = send_reply(conversation, mia, now)
    run_at(now + timedelta(seconds=11))
    (letter,) = peer.letters()
    assert letter["From"] == '"Mia Ortega (Support)" <support@desk.example>'
    assert letter["To"] == "carla@customer.example"
    assert letter["Subject"] == "Re: Where is my parcel?"
    assert letter["Message-ID"] == f"<{message.message_id}>"
    assert letter["In-Reply-To"] == letter["References"] == "<one@customer.example>"
    plain = letter.get_body(("plain",)).get_content().replace("\r\n", "\n")
    assert plain.startswith("Hi Carla,\n\nTomorrow.\n\nMia")
    assert "> my parcel 4711 has not come. Where is it?" in plain
    assert "<p>Tomorrow.</p>" in letter.get_body(("html",)).get_content()


def test_nothing_leaves_before_the_undo_window_ends(peer, conversation, mia, now):
    send_reply(conversation, mia, now)
    run_at(now + timedelta(seconds=9))
    assert peer.taken == []


def test_a_reply_taken_back_never_leaves(peer, conversation, mia, now):
    message = send_reply(conversation, mia, now)
    actions.undo_reply(message, by=mia, now=now)
    run_at(now + timedelta(minutes=5))
    assert peer.taken == []


def test_each_recipient_has_their_own_outcome(peer, conversation, mia, now):
    peer.answers = {"gone@customer.example": "550 no such user", "busy@customer.example": "451 later"}
    copies = ("gone@customer.example", "busy@customer.example")
    message = send_reply(conversation, mia, now, cc=copies)
    run_at(now + timedelta(seconds=11))
    states = dict(message.deliveries.values_list("address", "state"))
    assert states == {
        "carla@customer.example": Delivery.State.SENT,
        "gone@customer.example": Delivery.State.FAILED,
        "busy@customer.example": Delivery.State.WAITING,
    }
    peer.answers = {}
    run_at(now + timedelta(minutes=3))
    assert [recipients for recipients, _ in peer.taken][1:] == [["busy@customer.example"]]
    assert message.deliveries.get(address="busy@customer.example").state == Delivery.State.SENT


def test_a_server_that_is_away_is_tried_again_with_the_same_message_id(
    peer, conversation, mia, now, settings
):
    there, settings.MAIL_OUT = settings.MAIL_OUT, "smtp://127.0.0.1:9"
    message = send_reply(conversation, mia, now)
    run_at(now + timedelta(seconds=11))
    message.outgoing.refresh_from_db()
    assert (message.outgoing.state, message.outgoing.attempts) == (Outgoing.State.WAITING, 1)
    assert "could not be reached" in message.outgoing.last_error
    settings.MAIL_OUT = there
    run_at(now + timedelta(minutes=3))
    assert [letter["Message-ID"] for letter in peer.letters()] == [f"<{message.message_id}>"]


def test_a_reply_that_never_gets_through_ends_as_failed_and_says_so(conversation, mia, now, settings):
    settings.MAIL_OUT = "smtp://127.0.0.1:9"
    message = send_reply(conversation, mia, now)
    for days in range(10):
        run_at(now + timedelta(days=days, seconds=11))
    message.outgoing.refresh_from_db()
    assert message.outgoing.state == Outgoing.State.FAILED
    assert conversation.events.filter(kind="reply_failed").count() == 1
    assert not Job.objects.filter(state="ready", task=actions.SEND_TASK).exists()


def test_files_and_blind_copies_travel_and_blind_copies_stay_blind(peer, conversation, mia, now):
    file = actions.attach(SimpleUploadedFile("Größe.pdf", b"%PDF-1.4", "application/pdf"), by=mia, now=now)
    text = "Hi Carla,\n\nThe table of sizes is attached.\n\nMia"
    send_reply(conversation, mia, now, text, bcc=("boss@desk2.example",), attachment_ids=(file.pk,))
    run_at(now + timedelta(seconds=11))
    ((recipients, raw),) = peer.taken
    assert recipients == ["carla@customer.example", "boss@desk2.example"]
    assert b"boss@desk2.example" not in raw
    (attached,) = peer.letters()[0].iter_attachments()
    assert (attached.get_filename(), attached.get_content()) == ("Größe.pdf", b"%PDF-1.4")


def test_the_customers_answer_to_our_reply_comes_back_to_the_conversation(
    peer, conversation, mia, support, now
):
    send_reply(conversation, mia, now)
    run_at(now + timedelta(seconds=11))
    (sent,) = peer.letters()
    answer = deliver(
        support,
        minutes=90,
        subject="AW: something else entirely",
        body="Thank you!",
        message_id="<answer@customer.example>",
        In_Reply_To=sent["Message-ID"],
    )
    assert answer.conversation == conversation
    assert answer.conversation.status == Status.OPEN


def test_our_own_reply_that_comes_back_in_copy_is_known(peer, conversation, mia, now):
    message = send_reply(conversation, mia, now)
    run_at(now + timedelta(seconds=11))
    assert take_in(peer.taken[0][1]).message == message


def test_a_bounce_marks_the_recipient_and_brings_the_conversation_back(peer, conversation, mia, now):
    message = send_reply(conversation, mia, now)
    run_at(now + timedelta(seconds=11))
    report = (
        "From: MAILER-DAEMON@mx.example\r\nTo: support@desk.example\r\nSubject: Undelivered Mail\r\n"
        "Message-ID: <b@mx.example>\r\nMIME-Version: 1.0\r\n"
        'Content-Type: multipart/report; report-type=delivery-status; boundary="x"\r\n\r\n'
        "--x\r\n\r\nSorry.\r\n--x\r\nContent-Type: message/delivery-status\r\n\r\n"
        "Reporting-MTA: dns; mx.example\r\n\r\nFinal-Recipient: rfc822; carla@customer.example\r\n"
        "Action: failed\r\nStatus: 5.1.1\r\n\r\n--x\r\nContent-Type: text/rfc822-headers\r\n\r\n"
        f"Message-ID: <{message.message_id}>\r\n\r\n--x--\r\n"
    )
    taken = take_in(report.encode(), at=now + timedelta(minutes=1))
    assert taken.message.conversation == conversation
    assert message.deliveries.get().state == Delivery.State.BOUNCED
    conversation.refresh_from_db()
    assert conversation.status == Status.OPEN


def test_a_bounce_that_names_no_sender_finds_what_bounced_too(peer, conversation, mia, now):
    message = send_reply(conversation, mia, now)
    run_at(now + timedelta(seconds=11))
    notice = (
        "From: MAILER DAEMON <>\nTo: support@desk.example\nSubject: Undelivered mail\nMIME-Version: 1.0\n"
        'Content-Type: multipart/report; report-type=delivery-status; boundary="x"\n\n'
        "--x\n\nSorry.\n--x\nContent-Type: message/delivery-status\n\nReporting-MTA: dns; mx.example\n\n"
        "Final-Recipient: rfc822; carla@customer.example\nAction: failed\nStatus: 5.1.1\n\n"
        f"--x\nContent-Type: text/rfc822-headers\n\nMessage-ID: <{message.message_id}>\n\n--x--\n"
    )
    assert take_in(notice.encode(), at=now).message.conversation == conversation


def test_with_no_mail_server_replies_are_written_to_a_folder(conversation, mia, now, settings, tmp_path):
    settings.MAIL_OUT = f"maildir:{tmp_path / 'out'}"
    message = send_reply(conversation, mia, now)
    run_at(now + timedelta(seconds=11))
    (file,) = (tmp_path / "out" / "new").iterdir()
    assert f"<{message.message_id}>".encode() in file.read_bytes()
    assert "no mail server is set" in message.deliveries.get().detail


def test_a_plus_address_token_finds_the_conversation_when_all_headers_are_lost(
    peer, conversation, mia, support, now
):
    support.uses_plus_address = True
    support.save()
    send_reply(conversation, mia, now)
    run_at(now + timedelta(seconds=11))
    (sent,) = peer.letters()
    reply_to = sent["Reply-To"].addresses[0].addr_spec
    assert reply_to.startswith("support+")
    bare = raw_letter(reply_to, subject="hello again", body="It's me.", message_id="<n@customer.example>")
    assert take_in(bare, rcpt_to=[reply_to]).message.conversation == conversation
