"""What the handbook stops: changed, objected to, let go by a lead, and for how long (CO-22)."""

from datetime import timedelta

import pytest

from goodhands.conversations import actions, queries
from goodhands.conversations.models import Note
from goodhands.conversations.queries.objections import objections
from goodhands.handbook import actions as handbooks
from goodhands.inboxes import actions as inboxes
from tests.conftest import add
from tests.letters import deliver

pytestmark = pytest.mark.django_db

RULE = "asks-known-info"
ASKS = (
    "Hello Carla,\n\nI am sorry that it has not come. Could you send me your parcel number? "
    "I will look into it today and write to you by 5 pm.\n\nMia"
)
WHY = "4711 is the number of another parcel"


@pytest.fixture(autouse=True)
def handbook(db, now):
    return handbooks.load_preset("conduct", now=now)


@pytest.fixture
def lena(support):
    """The lead of Support."""
    person = add("Lena Falk", "lead")
    inboxes.add_members(support, [person])
    return person


def words(text=ASKS, **confirmed):
    return actions.ReplyWords(text, ("carla@customer.example",), confirmed=confirmed)


def object_to(conversation, by, now, text=ASKS, reason=WHY):
    return actions.object_to(conversation, actions.Against(RULE, text, reason), by=by, now=now)


def modes(conversation, by, now, text=ASKS):
    return {item.finding.rule: item.mode for item in queries.coach(conversation, text, (), by=by, now=now)}


def test_what_blocks_does_not_leave_with_a_reason_alone(conversation, mia, now):
    assert modes(conversation, mia, now) == {RULE: "block"}
    with pytest.raises(actions.ReplyHeld):
        actions.reply(conversation, words(**{RULE: WHY}), by=mia, now=now)


def test_the_lead_of_the_inbox_is_asked_in_a_note_that_says_all_they_need(
    conversation, mia, lena, admin, now
):
    assert object_to(conversation, mia, now) == [lena]
    note = Note.objects.get()
    assert (note.author, list(note.mentions.all())) == (mia, [lena])
    assert all(told in note.text for told in ("Don't ask for what we know", WHY, "“parcel number”", "> Mia"))
    with pytest.raises(actions.ReplyHeld):
        actions.reply(conversation, words(), by=mia, now=now)


def test_without_a_lead_all_are_asked_who_may_decide(conversation, mia, monitor, admin, olga, now):
    assert object_to(conversation, mia, now) == [admin]


def test_a_note_that_is_being_written_survives_the_question(conversation, mia, lena, now):
    actions.save_draft(conversation, "note", "half a note", {}, by=mia, now=now)
    object_to(conversation, mia, now)
    assert queries.draft(conversation, mia, "note").text == "half a note"


def test_let_go_it_leaves_once_with_both_names_on_record(conversation, mia, lena, now):
    object_to(conversation, mia, now)
    (made,) = objections(conversation)
    for _ in range(2):
        actions.let_go(conversation, made.id, by=lena, now=now)
    assert conversation.events.filter(kind="block_let_go", actor=lena).count() == 1
    (item,) = queries.coach(conversation, ASKS, (), by=mia, now=now)
    assert (item.mode, item.is_let_go, item.eased_by) == ("hint", True, "Lena Falk")
    actions.reply(conversation, words(**{RULE: WHY}), by=mia, now=now)
    sent = conversation.events.get(kind="reply_sent")
    assert sent.data["confirmed"] == {RULE: f"{WHY} (Lena Falk let it go)"}
    assert modes(conversation, mia, now) == {RULE: "block"}, "the next one is stopped again"


def test_taken_back_a_reply_may_leave_again(conversation, mia, lena, now):
    object_to(conversation, mia, now)
    actions.let_go(conversation, objections(conversation)[0].id, by=lena, now=now)
    message = actions.reply(conversation, words(), by=mia, now=now)
    assert conversation.events.get(kind="reply_sent").data["confirmed"] == {RULE: "Lena Falk let it go"}
    actions.undo_reply(message, by=mia, now=now + timedelta(seconds=3))
    assert modes(conversation, mia, now) == {RULE: "hint"}


def test_only_these_words_of_this_person_are_let_go(conversation, mia, noah, lena, now):
    object_to(conversation, mia, now)
    actions.let_go(conversation, objections(conversation)[0].id, by=lena, now=now)
    assert modes(conversation, noah, now)[RULE] == "block"
    other = ASKS.replace("your parcel number", "your name")
    assert modes(conversation, mia, now, other) == {RULE: "block"}


def test_once_the_customer_writes_again_nothing_of_it_holds(conversation, support, mia, lena, now):
    object_to(conversation, mia, now)
    (made,) = objections(conversation)
    deliver(support, message_id="<two@x>", minutes=9, In_Reply_To="<one@customer.example>", body="Hello?")
    conversation.refresh_from_db()
    assert conversation.message_count == 2
    assert objections(conversation) == ()
    with pytest.raises(actions.ObjectionRefused, match="settled"):
        actions.let_go(conversation, made.id, by=lena, now=now)


@pytest.mark.parametrize("role", ["lead", "manager", "admin"])
def test_who_may_decide_is_asked_for_a_reason_and_not_stopped(conversation, now, role):
    boss = add("Bea Holm", role)
    text = ASKS.replace("Mia", "Bea")
    assert modes(conversation, boss, now, text) == {RULE: "confirm"}
    with pytest.raises(actions.ReplyHeld):
        actions.reply(conversation, words(text), by=boss, now=now)
    assert actions.reply(conversation, words(text, **{RULE: WHY}), by=boss, now=now).pk


def test_agents_and_the_monitor_let_nothing_go(conversation, mia, noah, monitor, lena, now):
    object_to(conversation, mia, now)
    (made,) = objections(conversation)
    for person in (mia, noah, monitor):
        with pytest.raises(actions.NotAllowed):
            actions.let_go(conversation, made.id, by=person, now=now)
    assert objections(conversation)[0].let_go_by == ""


@pytest.mark.parametrize(
    ("text", "reason", "says"),
    [(ASKS, "  ", "Say why"), (ASKS.replace("Could you send me your parcel number? ", ""), WHY, "any more")],
)
def test_an_objection_needs_a_reason_and_something_that_stops(
    conversation, mia, lena, now, text, reason, says
):
    with pytest.raises(actions.ObjectionRefused, match=says):
        object_to(conversation, mia, now, text, reason)
    assert not Note.objects.exists()


def test_whoever_only_reads_objects_to_nothing(conversation, monitor, now):
    with pytest.raises(actions.NotAllowed):
        object_to(conversation, monitor, now)
