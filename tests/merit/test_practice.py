"""What a reply called for is kept with its writer and its moment, once."""

import pytest

from goodhands.conversations import actions as conversations
from goodhands.conversations.models import Message
from goodhands.jobs import actions as jobs
from goodhands.jobs import inline
from goodhands.merit import actions
from goodhands.merit.models import Practice

pytestmark = pytest.mark.django_db


def test_a_reading_keeps_what_was_called_for(vague_reply, mia):
    kept = Practice.objects.get(message=vague_reply)
    assert (kept.person, kept.written_at) == (mia, vague_reply.created_at)
    assert kept.skills["negative-language"] == 1
    assert set(kept.skills.values()) <= {0, 1}


def test_read_again_it_stands_once(vague_reply, now):
    before = Practice.objects.values().get()
    Message.objects.update(conduct_read=False)
    actions.read_reply(vague_reply, now=now)
    assert Practice.objects.values().get() == before


def test_a_batch_keeps_it_too(vague_reply, now):
    before = Practice.objects.values("skills", "person", "written_at").get()
    Practice.objects.all().delete()
    vague_reply.reading.delete()
    conversations.begin(vague_reply.outgoing.pk)
    Message.objects.update(conduct_read=False)
    jobs.enqueue(actions.READ_TASK, now=now)
    inline.run_ready(actions.READ_TASK)
    assert Practice.objects.values("skills", "person", "written_at").get() == before
