"""The page of a conversation."""

from datetime import timedelta

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from goodhands.conversations import actions, events
from goodhands.conversations.events import KINDS
from goodhands.conversations.models import Event
from goodhands.desk import phrases
from goodhands.desk.templatetags import desk as tags
from goodhands.handbook import actions as handbooks
from tests.conftest import NOW
from tests.letters import deliver


def shown(client, path) -> str:
    return client.get(path).content.decode()


def test_it_shows_who_wrote_what_and_the_way_back(mia_sees, page):
    seen = shown(mia_sees, f"{page}?queue=unassigned")
    assert "Where is my parcel?" in seen
    assert "Carla Dietz" in seen
    assert "<p>my parcel 4711 has not come. Where is it?</p>" in seen
    assert 'href="/conversations?queue=unassigned" data-hotkey="u"' in seen


def test_a_contact_without_a_name_is_called_by_their_address(mia_sees, support):
    made = deliver(support, sender="jo@customer.example").conversation
    seen = shown(mia_sees, f"/conversations/{made.pk}")
    assert '<h2 dir="auto">jo@customer.example</h2>' in seen
    assert "Write to jo@customer.example…" in seen
    assert f"Contact {made.contact_id}" not in seen


def test_quoted_text_waits_behind_a_button(mia_sees, support):
    body = "Thank you!\n\nOn Mon, 2 Mar 2026 at 10:00, Mia <support@desk.example> wrote:\n> It comes today.\n"
    message = deliver(support, body=body)
    seen = shown(mia_sees, f"/conversations/{message.conversation_id}")
    assert "<p>Thank you!</p>" in seen
    assert "Show quoted text" in seen
    assert "&gt; It comes today." in seen.split("Show quoted text")[1]


def test_links_work_and_scripts_do_not(mia_sees, support):
    body = "See <https://shop.example/a?b=1&c=2>, (https://shop.example/d). <script>alert(1)</script>"
    seen = shown(mia_sees, f"/conversations/{deliver(support, body=body).conversation_id}")
    assert 'href="https://shop.example/a?b=1&amp;c=2"' in seen
    assert 'href="https://shop.example/d"' in seen
    assert "<script>alert" not in seen


def test_a_note_stands_apart_and_mentions_stand_out(mia_sees, mia, noah, conversation, page):
    actions.add_note(conversation, f"@{noah.handle} the depot knows more", by=mia, now=NOW)
    seen = shown(mia_sees, page)
    assert "message--note" in seen
    assert "Note, seen by colleagues only" in seen
    assert '<span class="mention">@noah</span>' in seen


def test_what_happened_stands_between_as_quiet_lines(mia_sees, mia, noah, conversation, page):
    actions.claim(conversation, by=noah, now=NOW)
    actions.assign(conversation, mia, by=noah, now=NOW + timedelta(minutes=1))
    actions.add_tag(conversation, "late", by=mia, now=NOW + timedelta(minutes=2))
    seen = shown(mia_sees, page)
    assert "<b>Noah Lind</b> took it" in seen
    assert "<b>Noah Lind</b> gave it to <b>Mia Ortega</b>" in seen
    assert "<b>Mia Ortega</b> added the tag <b>late</b>" in seen


@pytest.mark.parametrize("kind", KINDS)
def test_every_kind_of_event_has_words_and_an_icon(kind, conversation, mia):
    event = Event(conversation=conversation, kind=kind, actor=mia, created_at=NOW)
    assert phrases.phrase(event, {})
    assert phrases.icon(event)


def test_reasons_for_sending_all_the_same_are_shown_to_everybody(conversation, mia):
    data = {"message": 1, "confirmed": {"greet-by-name": "she <asked> for it"}}
    event = Event(conversation=conversation, kind="reply_sent", actor=mia, data=data, created_at=NOW)
    titles = {"greet-by-name": "Call the customer by name"}
    assert "Call the customer by name (“she &lt;asked&gt; for it”)" in phrases.phrase(event, titles)
    assert "greet by name (“she" in phrases.phrase(event, {}), "a rule that no longer exists"
    assert phrases.is_loud(event)


def test_reasons_of_many_replies_are_named_by_one_question(mia_sees, mia, conversation, page):
    handbooks.load_preset("conduct", now=NOW)
    counts = []
    for number in range(4):
        data = {"message": number, "confirmed": {"greet-by-name": f"reason {number}"}}
        events.record(conversation, "reply_sent", by=mia, now=NOW + timedelta(minutes=number), data=data)
        with CaptureQueriesContext(connection) as asked:
            seen = shown(mia_sees, page)
        counts.append(len(asked))
    assert seen.count("Call the customer by name (“reason") == 4
    assert counts[3] == counts[2] == counts[1], "the first page reads the handbook, which is remembered"


def test_older_messages_come_on_request(mia_sees, support):
    first = deliver(support, body="The very first words")
    for number in range(51):
        deliver(
            support,
            body=f"More words {number}",
            message_id=f"<m{number}@customer.example>",
            minutes=number + 1,
            In_Reply_To="<one@customer.example>",
        )
    page = f"/conversations/{first.conversation_id}"
    seen = shown(mia_sees, page)
    assert "The very first words" not in seen
    older = seen.split('timeline__older"><a class="button button--sm" href="')[1].split('"')[0]
    assert "The very first words" in shown(mia_sees, page + older.replace("&amp;", "&"))


def test_other_conversations_of_the_contact_are_beside_it(mia_sees, support, page):
    deliver(support, subject="Invoice for March", message_id="<two@customer.example>", minutes=60)
    assert "Invoice for March" in shown(mia_sees, f"{page}/others")


def test_a_first_contact_is_marked(mia_sees, page):
    assert "first conversation with us" in shown(mia_sees, f"{page}/others")


def test_what_we_know_about_a_contact_is_kept(mia_sees, conversation, page):
    mia_sees.post(f"{page}/contact-notes", {"notes": "Prefers the phone"})
    conversation.contact.refresh_from_db()
    assert conversation.contact.notes == "Prefers the phone"
    assert "Prefers the phone" in shown(mia_sees, page)


def test_next_goes_down_the_list_one_came_from(mia_sees, support):
    older = deliver(support, subject="Older", message_id="<a@x>").conversation
    newer = deliver(support, subject="Newer", message_id="<b@x>", minutes=5).conversation
    answer = mia_sees.get(f"/conversations/{newer.pk}/next?queue=open")
    assert answer["Location"] == f"/conversations/{older.pk}?queue=open"


def test_tags_put_on_in_one_go_share_a_line(mia_sees, mia, noah, conversation, page):
    for number, name in enumerate(("late", "parcel", "lost")):
        actions.add_tag(conversation, name, by=mia, now=NOW + timedelta(seconds=number))
    actions.add_tag(conversation, "vip", by=noah, now=NOW + timedelta(seconds=9))
    seen = shown(mia_sees, page)
    assert "<b>Mia Ortega</b> added the tags <b>late, parcel, lost</b>" in seen
    assert "<b>Noah Lind</b> added the tag <b>vip</b>" in seen


@pytest.mark.parametrize(
    ("html", "is_rich", "loads"),
    [
        ("<div><p>Hello<br>there</p></div>", False, False),
        ("<p>Hello <b>there</b></p>", True, False),
        ("<table><tr><td>1</td></tr></table>", True, False),
        ('<img alt="" src="https://x.example/p.png">', True, True),
        ('<img src="cid:one">', True, False),
    ],
)
def test_formatting_is_offered_where_there_is_any(html, is_rich, loads):
    assert (tags.is_rich(html), tags.has_remote_pictures(html)) == (is_rich, loads)


def test_a_message_says_how_it_found_its_place(mia_sees, support):
    first = deliver(support, subject="Broken lamp", message_id="<lamp@x>")
    deliver(support, subject="Re: Broken lamp", body="And now?", in_reply_to="<lamp@x>", message_id="<2@x>")
    seen = shown(mia_sees, f"/conversations/{first.conversation_id}")
    assert "It is the first message of its thread." in seen
    assert "It answers a message of this conversation, and carla@customer.example takes part in it." in seen
    assert "It may belong to" not in seen


def test_a_stranger_who_knows_a_message_is_shown_beside_what_they_may_belong_to(mia_sees, support):
    lamp = deliver(support, subject="Broken lamp", message_id="<lamp@x>").conversation_id
    stranger = deliver(
        support, sender="eve@other.example", body="I am Carla.", in_reply_to="<lamp@x>", message_id="<3@x>"
    )
    assert stranger.conversation_id != lamp
    seen = shown(mia_sees, f"/conversations/{stranger.conversation_id}")
    assert f'It may belong to <a href="/conversations/{lamp}">#{lamp}</a>.' in seen
    assert "eve@other.example does not take part in it: please check." in seen
