"""Taking, assigning, closing, tagging: state and the event that tells of it."""

import pytest

from goodhands.conversations import actions
from goodhands.conversations.models import Priority, Status
from tests.letters import SENT

pytestmark = pytest.mark.django_db


def last_event(conversation):
    return conversation.events.order_by("-id").first()


def test_whoever_claims_first_has_it(conversation, mia, noah, now):
    actions.claim(conversation, by=mia, now=now)
    with pytest.raises(actions.AlreadyTaken, match="Mia Ortega"):
        actions.claim(conversation, by=noah, now=now)
    conversation.refresh_from_db()
    assert conversation.assignee == mia


def test_claiming_twice_tells_once(conversation, mia, now):
    actions.claim(conversation, by=mia, now=now)
    actions.claim(conversation, by=mia, now=now)
    assert conversation.events.filter(kind="conversation_claimed").count() == 1


def test_assigning_names_the_person_and_unassigning_frees(conversation, mia, noah, now):
    actions.assign(conversation, noah, by=mia, now=now)
    assert last_event(conversation).data == {"to": noah.pk, "name": "Noah Lind"}
    actions.unassign(conversation, by=mia, now=now)
    conversation.refresh_from_db()
    assert conversation.assignee is None


def test_nobody_is_assigned_what_they_cannot_see(conversation, mia, olga, now):
    with pytest.raises(ValueError, match="add them to the inbox"):
        actions.assign(conversation, olga, by=mia, now=now)


@pytest.mark.parametrize(
    ("verb", "status", "kind"),
    [
        (actions.close, Status.CLOSED, "conversation_closed"),
        (actions.wait, Status.PENDING, "conversation_set_waiting"),
    ],
)
def test_a_conversation_moves_and_comes_back(conversation, mia, now, verb, status, kind):
    verb(conversation, by=mia, now=now)
    conversation.refresh_from_db()
    assert (conversation.status, last_event(conversation).kind) == (status, kind)
    actions.reopen(conversation, by=mia, now=now)
    conversation.refresh_from_db()
    assert (conversation.status, conversation.closed_at) == (Status.OPEN, None)


def test_closing_ends_the_wait(conversation, mia, now):
    assert conversation.waiting_since == SENT
    actions.close(conversation, by=mia, now=now)
    conversation.refresh_from_db()
    assert (conversation.waiting_since, conversation.closed_at) == (None, now)


def test_priority_and_tags_change_once_each(conversation, mia, now):
    actions.set_priority(conversation, Priority.URGENT, by=mia, now=now)
    actions.set_priority(conversation, Priority.URGENT, by=mia, now=now)
    actions.add_tag(conversation, "  Refund ", by=mia, now=now)
    actions.add_tag(conversation, "refund", by=mia, now=now)
    actions.remove_tag(conversation, "refund", by=mia, now=now)
    kinds = list(conversation.events.order_by("id").values_list("kind", flat=True))[2:]
    assert kinds == ["priority_changed", "tag_added", "tag_removed"]


@pytest.mark.parametrize("verb", [actions.claim, actions.close, actions.reopen, actions.unassign])
def test_the_monitor_changes_nothing(conversation, monitor, now, verb):
    with pytest.raises(actions.NotAllowed, match="reads"):
        verb(conversation, by=monitor, now=now)


def test_a_note_mentions_by_handle_and_stays_inside(conversation, mia, noah, now):
    note = actions.add_note(conversation, "@noah and @nobody: see mail@noah.example", by=mia, now=now)
    assert list(note.mentions.all()) == [noah]
    assert conversation.messages.count() == 1


def test_an_empty_note_is_refused(conversation, mia, now):
    with pytest.raises(actions.NoteRefused):
        actions.add_note(conversation, "   ", by=mia, now=now)


def test_a_draft_is_kept_for_its_writer_and_goes_with_the_note(conversation, mia, noah, now):
    actions.save_draft(conversation, "note", "half a thou", {}, by=mia, now=now)
    actions.save_draft(conversation, "note", "half a thought", {}, by=mia, now=now)
    actions.save_draft(conversation, "note", "mine", {}, by=noah, now=now)
    assert conversation.drafts.get(person=mia).text == "half a thought"
    actions.add_note(conversation, "a whole thought", by=mia, now=now)
    assert [d.person for d in conversation.drafts.all()] == [noah]


def test_who_waited_before_a_wrong_close_waits_again(conversation, mia, now):
    actions.close(conversation, by=mia, now=now)
    actions.reopen(conversation, by=mia, now=now)
    conversation.refresh_from_db()
    assert conversation.waiting_since == SENT
