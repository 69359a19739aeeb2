"""Replies with the coach beside them, notes, drafts and files."""

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile

from goodhands.conversations.models import Attachment, Draft, Message, Note
from goodhands.lib import clock

FRAGMENT = {"HTTP_HX_REQUEST": "true"}
GOOD = "Hello Carla,\n\nI am sorry for the wait. Your parcel 4711 is with you on Thursday; I will make sure of it. You need not do anything.\n\nKind regards,\nMia"
VAGUE = "Hello Carla,\n\nI am sorry for the wait. Your parcel 4711 lies at the depot in Ghent and I will make sure that it comes as soon as possible. You need not do anything.\n\nMia"


@pytest.fixture
def send(mia_sees, page):
    def post(text=GOOD, where="reply", fragment=False, **fields):
        form = {"text": text.replace("\n", "\r\n"), "to": "carla@customer.example", **fields}
        return mia_sees.post(f"{page}/{where}?queue=mine", form, **(FRAGMENT if fragment else {}))

    return post


def sent() -> list[Message]:
    return list(Message.objects.filter(direction="out"))


def test_a_reply_goes_into_the_outbox_and_can_be_taken_back(mia_sees, send, page, handbook):
    answer = send()
    assert answer["Location"] == f"{page}?queue=mine"
    (message,) = sent()
    assert message.reply == GOOD
    assert [d.address for d in message.deliveries.all()] == ["carla@customer.example"]
    after = mia_sees.get(answer["Location"]).content.decode()
    assert "Sending in 10 s" in after
    assert f'action="/messages/{message.pk}/dispatch?queue=mine"' in after

    undone = mia_sees.post(f"/messages/{message.pk}/dispatch?queue=mine", {"_method": "DELETE"})
    assert undone["Location"] == f"{page}?queue=mine&compose=reply"
    assert sent() == []
    assert GOOD in mia_sees.get(undone["Location"]).content.decode()


def test_what_has_left_is_not_taken_back(mia_sees, send, page, handbook):
    send()
    (message,) = sent()
    message.outgoing.state = "sent"
    message.outgoing.save()
    answer = mia_sees.delete(f"/messages/{message.pk}/dispatch", **FRAGMENT)
    assert answer.status_code == 409
    assert "left already" in answer.content.decode()
    assert sent() == [message]


def test_sending_twice_sends_once(send, handbook):
    send(client_id="abc")
    send(client_id="abc")
    assert len(sent()) == 1


def test_the_handbook_holds_a_vague_reply_and_nothing_is_lost(send, handbook):
    answer = send(VAGUE, cc="boss@customer.example")
    shown = answer.content.decode()
    assert answer.status_code == 422
    assert sent() == []
    assert "asks you to look again" in shown
    assert "as soon as possible" in shown.split('class="finding__')[0]
    assert 'value="boss@customer.example"' in shown
    assert 'data-rule="vague-term"' in shown


def test_a_held_reply_goes_with_a_reason_which_everybody_can_read(mia_sees, send, page, handbook):
    answer = send(VAGUE, confirm="vague-term", **{"reason-vague-term": "the carrier does not know"})
    assert answer.status_code == 302
    assert "the carrier does not know" in mia_sees.get(page).content.decode()


@pytest.mark.parametrize(
    ("fields", "words"),
    [
        ({"to": ""}, "Add a recipient"),
        ({"to": "carla@"}, "is no mail address"),
        ({"text": "  "}, "Write something"),
    ],
)
def test_a_reply_that_cannot_go_says_why(send, fields, words):
    answer = send(**{"text": GOOD, **fields}, fragment=True)
    shown = answer.content.decode()
    assert (answer.status_code, sent()) == (422, [])
    assert words in shown
    assert "<html" not in shown


def test_recipients_are_shown_and_can_be_changed(mia_sees, send, page, handbook):
    assert "To carla@customer.example" in mia_sees.get(page).content.decode()
    send(to="Carla <carla@customer.example>; eva@customer.example", bcc="log@desk.example")
    kinds = {d.address: d.kind for d in sent()[0].deliveries.all()}
    assert kinds == {
        "carla@customer.example": "to",
        "eva@customer.example": "to",
        "log@desk.example": "bcc",
    }


def test_sending_can_close_and_go_on(mia_sees, send, conversation, handbook):
    mia_sees.cookies["after-sending"] = "next"
    assert send(then="closed")["Location"] == "/conversations?queue=mine"
    conversation.refresh_from_db()
    assert conversation.status == "closed"


def test_the_coach_marks_the_words_where_they_stand(mia_sees, page, handbook):
    answer = mia_sees.post(f"{page}/coaching", {"text": VAGUE.replace("\n", "\r\n")})
    shown = answer.content.decode()
    start = VAGUE.index("as soon as possible")
    assert f'data-start="{start}" data-end="{start + len("as soon as possible")}"' in shown
    assert "/handbook/rules/vague-term" in shown
    assert "data-takes-fix" in shown


@pytest.mark.parametrize(("text", "words"), [(GOOD, "Reads well"), ("", "The handbook reads along")])
def test_the_coach_is_calm_when_there_is_nothing_to_say(mia_sees, page, handbook, text, words):
    assert words in mia_sees.post(f"{page}/coaching", {"text": text}).content.decode()


def test_a_note_stays_inside(mia_sees, send, noah, conversation):
    answer = send("@noah please ring them", where="notes")
    assert answer.status_code == 302
    note = Note.objects.get()
    assert list(note.mentions.all()) == [noah]
    assert sent() == []


def test_an_empty_note_says_so(send):
    assert "Write something" in send(" ", where="notes", fragment=True).content.decode()


def test_the_composer_for_a_note_knows_whom_to_call(mia_sees, noah, page):
    shown = mia_sees.get(f"{page}/notes", **FRAGMENT).content.decode()
    assert "&quot;handle&quot;: &quot;noah&quot;" in shown
    assert "<html" not in shown


def test_a_draft_is_kept_found_again_and_thrown_away(mia_sees, send, page, mia):
    send("half a thought", where="draft", cc="boss@customer.example")
    shown = mia_sees.get(page).content.decode()
    assert "half a thought</textarea>" in shown
    assert 'value="boss@customer.example"' in shown
    send("  ", where="draft")
    assert not Draft.objects.exists()


def test_drafts_of_a_note_and_a_reply_stand_apart(mia_sees, send, page):
    send("for colleagues", where="draft", kind="note")
    assert "for colleagues" not in mia_sees.get(page).content.decode()
    assert "for colleagues</textarea>" in mia_sees.get(f"{page}?compose=note").content.decode()


def test_nobody_finds_the_draft_of_somebody_else(client, noah, send, page):
    send("half a thought", where="draft")
    client.force_login(noah)
    assert "half a thought" not in client.get(page).content.decode()


def test_files_go_up_wait_beside_the_draft_and_survive_a_hold(
    mia_sees, send, page, handbook, settings, tmp_path
):
    settings.MEDIA_ROOT = tmp_path
    line = mia_sees.post("/attachments", {"file": SimpleUploadedFile("plan.txt", b"a plan")}).content.decode()
    file = Attachment.objects.get()
    assert "plan.txt" in line
    assert f'name="file" value="{file.pk}"' in line
    assert "plan.txt" in send(VAGUE, file=file.pk).content.decode()
    send(VAGUE, where="draft", file=file.pk)
    assert "plan.txt" in mia_sees.get(page).content.decode()
    send(GOOD.replace("You need", "The plan for it is attached. You need"), file=file.pk)
    file.refresh_from_db()
    assert file.message == sent()[0]
    assert mia_sees.get(f"/attachments/{file.pk}").content == b"a plan"


def test_a_file_is_the_business_of_who_laid_it_there(mia_sees, olga_sees, db):
    mia_sees.post("/attachments", {"file": SimpleUploadedFile("plan.txt", b"a plan")})
    file = Attachment.objects.get()
    assert olga_sees.get(f"/attachments/{file.pk}").status_code == 404
    assert file.created_at <= clock.now()


def test_templates_of_the_handbook_wait_beside_the_reply(mia_sees, mia, page, handbook):
    listed = mia_sees.get(f"{page}/templates", **FRAGMENT).content.decode()
    assert "Skeleton of a letter" in listed
    assert "Hi Carla,\n\n{{answer}}\n\n{{next_step}}\n\nKind regards,\nMia Ortega" in listed
    assert "Hello in a chat" not in listed
    assert f'hx-get="{page}/templates"' in mia_sees.get(page).content.decode()
    whole = mia_sees.get(f"{page}/templates").content.decode()
    assert "<h2>Skeleton of a letter</h2>" in whole


def test_without_a_handbook_there_is_no_template(mia_sees, olga_sees, page):
    assert "None for mail yet" in mia_sees.get(f"{page}/templates", **FRAGMENT).content.decode()
    assert olga_sees.get(f"{page}/templates").status_code == 404


def test_a_field_that_was_left_open_keeps_a_reply_here(send, handbook):
    answer = send(f"{GOOD}\n\n{{{{ next_step }}}}", confirm="poor-writing", **{"reason-poor-writing": "late"})
    assert answer.status_code == 422
    assert "{{ next_step }}: fill in what the template leaves open" in answer.content.decode()
    assert sent() == []
    send(GOOD.replace("You need", "Write {{ user.name }} into the page. You need"), confirm="poor-writing")
    assert len(sent()) == 1
