"""A reply that the engine finds something in, and what it finds."""

import pytest

from goodhands.conversations import actions as conversations
from goodhands.conversations.models import Message
from goodhands.handbook import actions as handbooks
from goodhands.merit import actions
from goodhands.merit.models import Incident

CHECKED = (
    "greet-by-name", "sign-off-name", "vague-term", "bare-link", "rude-term", "unanswered-thread",
    "promise-without-date", "expectation-missing", "empathy-missing", "no-assurance", "asks-known-info",
)  # fmt: skip


@pytest.fixture
def vague_reply(conversation, mia, now) -> Message:
    """Mia wrote "as soon as possible" and sent it in spite of the coach."""
    handbooks.load_preset("conduct", now=now)
    words = conversations.ReplyWords(
        text="Hi Carla,\n\nwe will look into it as soon as possible.\n\nKind regards,\nMia",
        to=("carla@customer.example",),
        confirmed=dict.fromkeys(CHECKED, "no date known yet"),
    )
    message = conversations.reply(conversation, words, by=mia, now=now)
    actions.read_reply(message, now=now)
    return message


@pytest.fixture
def found(vague_reply) -> Incident:
    return Incident.objects.get(behaviour="vague-term")


@pytest.fixture
def confirmed(found, monitor, now) -> Incident:
    actions.confirm(found, by=monitor, now=now)
    found.refresh_from_db()
    return found
