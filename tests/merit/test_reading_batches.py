"""A batch of sent replies is read with a handful of questions to the database, and nothing is lost by it."""

from datetime import timedelta

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from goodhands.conversations import actions as conversations
from goodhands.conversations import queries
from goodhands.conversations.models import Message
from goodhands.handbook import actions as handbooks
from goodhands.jobs import actions as jobs
from goodhands.jobs import inline
from goodhands.merit import actions
from goodhands.merit.models import Incident, Reading

pytestmark = pytest.mark.django_db
SURE = dict.fromkeys(
    (
        *("greet-by-name", "vague-term", "unanswered-thread", "promise-without-date", "expectation-missing"),
        *("empathy-missing", "no-assurance", "sign-off-name", "bare-link"),
    ),
    "a test",
)


def send(conversation, mia, now, text):
    words = conversations.ReplyWords(text=text, to=("carla@customer.example",), confirmed=SURE)
    message = conversations.reply(conversation, words, by=mia, now=now)
    conversations.begin(message.outgoing.pk)
    return message


def questions(now) -> int:
    jobs.enqueue(actions.READ_TASK, now=now)
    with CaptureQueriesContext(connection) as asked:
        inline.run_ready(actions.READ_TASK)
    return len(asked)


def test_further_replies_of_a_batch_ask_for_nothing_more(conversation, mia, now):
    handbooks.load_preset("conduct", now=now)
    text = "Hi Carla,\n\nwe will look into it as soon as possible.\n\nKind regards,\nMia"
    send(conversation, mia, now, text)
    alone = questions(now)
    for minute in range(4):
        send(conversation, mia, now + timedelta(minutes=minute), f"{text} ({minute})")
    together = questions(now)
    assert Reading.objects.count() == 5
    assert Incident.objects.filter(behaviour="vague-term").count() == 5
    assert together <= alone


def test_each_reply_of_a_batch_is_read_as_its_talk_stood_then(conversation, mia, now):
    sent = [send(conversation, mia, now + timedelta(minutes=n), f"Hi Carla, part {n}.") for n in range(3)]
    talks = queries.talks_of(sent)
    for number, message in enumerate(sent):
        case = queries.case_of_sent(message, talks)
        assert case == queries.case_of_sent(message)
        assert [turn.text for turn in case.turns][1:] == [f"Hi Carla, part {n}." for n in range(number)]


@pytest.mark.skipif(connection.vendor != "sqlite", reason="its plans are the same for small tables")
def test_what_is_to_be_read_is_found_by_an_index_and_looked_at_once(conversation, mia, now):
    send(conversation, mia, now, "Hi Carla, it left today.")
    jobs.enqueue(actions.READ_TASK, now=now)
    with CaptureQueriesContext(connection) as asked:
        inline.run_ready(actions.READ_TASK)
    search = next(each["sql"] for each in asked if "conduct_read" in each["sql"])
    with connection.cursor() as cursor:
        cursor.execute(f"EXPLAIN QUERY PLAN {search}")
        assert "USING INDEX message_to_be_read" in str(cursor.fetchall())
    assert not Message.objects.filter(direction="out", conduct_read=False).exists()


def test_no_transaction_is_open_while_replies_are_read(conversation, mia, now):
    handbooks.load_preset("conduct", now=now)
    send(conversation, mia, now, "Hi Carla, we will look into it as soon as possible.")
    jobs.enqueue(actions.READ_TASK, now=now)
    with CaptureQueriesContext(connection) as asked:
        inline.run_ready(actions.READ_TASK)
    kinds = [each["sql"].split()[0] + ("" if "merit_" not in each["sql"] else " merit") for each in asked]
    written = kinds.index("INSERT merit")
    assert kinds[written - 1] == "SAVEPOINT"
    assert "RELEASE" in kinds[:written]
    assert Reading.objects.count() == 1
