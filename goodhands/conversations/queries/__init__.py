"""Every question that pages and channels ask about conversations."""

from goodhands.conduct.queries import Advice
from goodhands.conversations.queries.coaching import (
    case_of_sent,
    coach,
    read_sent,
    read_sent_through,
    talks_of,
)
from goodhands.conversations.queries.listing import (
    COUNT_CAP,
    PAGE_SIZE,
    QUEUES,
    Count,
    Counts,
    ListView,
    Page,
    counts,
    next_in,
    page,
)
from goodhands.conversations.queries.reading import (
    ConversationUnknown,
    attachment,
    draft,
    find,
    last_author,
    message,
    messages,
    other_conversations,
    visible_to,
)
from goodhands.conversations.queries.reasons import SetAside, set_aside_among, set_aside_in
from goodhands.conversations.queries.recipients import Recipients, recipients_for_reply
from goodhands.conversations.queries.templates import templates
from goodhands.conversations.queries.timelines import Entry, Timeline, timeline

__all__ = [
    "COUNT_CAP",
    "PAGE_SIZE",
    "QUEUES",
    "Advice",
    "ConversationUnknown",
    "Count",
    "Counts",
    "Entry",
    "ListView",
    "Page",
    "Recipients",
    "SetAside",
    "Timeline",
    "attachment",
    "case_of_sent",
    "coach",
    "counts",
    "draft",
    "find",
    "last_author",
    "message",
    "messages",
    "next_in",
    "other_conversations",
    "page",
    "read_sent",
    "read_sent_through",
    "recipients_for_reply",
    "set_aside_among",
    "set_aside_in",
    "talks_of",
    "templates",
    "timeline",
    "visible_to",
]
