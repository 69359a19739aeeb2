"""Every change of a conversation, as verbs."""

from goodhands.contacts.actions import FactRefused
from goodhands.conversations.actions.assignment import AlreadyTaken, assign, claim, unassign
from goodhands.conversations.actions.drafts import attach, discard_draft, save_draft
from goodhands.conversations.actions.facts import (
    add_fact,
    bring_back_fact,
    correct_fact,
    remove_fact,
)
from goodhands.conversations.actions.labels import add_tag, remove_tag, set_priority
from goodhands.conversations.actions.notes import NoteRefused, add_note, mentioned_handles
from goodhands.conversations.actions.objecting import Against, ObjectionRefused, let_go, object_to
from goodhands.conversations.actions.outbox import Outcome, begin, mark_bounced, settle
from goodhands.conversations.actions.permission import NotAllowed
from goodhands.conversations.actions.reading_facts import FACTS_TASK, read_facts
from goodhands.conversations.actions.receiving import Incoming, IncomingFile, Received, Words, receive
from goodhands.conversations.actions.replying import (
    SEND_TASK,
    ReplyHeld,
    ReplyRefused,
    ReplyWords,
    TooLateToUndo,
    reply,
    undo_reply,
)
from goodhands.conversations.actions.status import Assessed, close, reopen, wait

__all__ = [
    "FACTS_TASK",
    "SEND_TASK",
    "Against",
    "AlreadyTaken",
    "Assessed",
    "FactRefused",
    "Incoming",
    "IncomingFile",
    "NotAllowed",
    "NoteRefused",
    "ObjectionRefused",
    "Outcome",
    "Received",
    "ReplyHeld",
    "ReplyRefused",
    "ReplyWords",
    "TooLateToUndo",
    "Words",
    "add_fact",
    "add_note",
    "add_tag",
    "assign",
    "attach",
    "begin",
    "bring_back_fact",
    "claim",
    "close",
    "correct_fact",
    "discard_draft",
    "let_go",
    "mark_bounced",
    "mentioned_handles",
    "object_to",
    "read_facts",
    "receive",
    "remove_fact",
    "remove_tag",
    "reopen",
    "reply",
    "save_draft",
    "set_priority",
    "settle",
    "unassign",
    "undo_reply",
    "wait",
]
