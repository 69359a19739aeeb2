"""The optional judge proposes what it can show, and nobody notices when it fails."""

import json
from datetime import timedelta

import pytest

from goodhands.conversations import actions as conversations
from goodhands.handbook import actions as handbooks
from goodhands.jobs import actions as jobs
from goodhands.jobs import inline
from goodhands.jobs.queries import dead_jobs
from goodhands.lib import clock
from goodhands.merit import actions, queries
from goodhands.merit.models import Incident, JudgeHealth, Opinion
from tests import judgeserver
from tests.letters import deliver
from tests.merit.conftest import CHECKED
from tests.plainstatic import plain_static as plain_static

pytestmark = pytest.mark.django_db(transaction=True)
SAID = "Hello,\n\nI moved house on my own last week, order 4711, and it went surprisingly well. Where is it?\n\nCarla"
REPLY = "Hi Carla,\n\nyour parcel 4711 is with the carrier and reaches you on Friday.\n\nKind regards,\nMia"
QUOTE = "it went surprisingly well"
FINDING = {
    "rule": "missed-congratulation",
    "where": "customer",
    "quote": QUOTE,
    "reason": "She tells good news.",
}


@pytest.fixture
def judge(settings):
    for server in judgeserver.running():
        settings.JUDGE_URL, settings.JUDGE_MODEL, settings.JUDGE_KEY = server.url, "careful-7b", "open sesame"
        settings.JUDGE_SECONDS = 5.0
        yield server


def run(task):
    jobs.enqueue(task, now=clock.now())
    inline.run_ready(task)


@pytest.fixture
def sent(support, mia, now):
    """A reply that was sent and read by the engine while the judge is on, if it is."""
    run(actions.JUDGE_TASK)
    handbooks.load_preset("standards", now=now)
    handbooks.load_preset("conduct", now=now)
    return send(support, mia, now)


def send(support, mia, now, number=1):
    conversation = deliver(support, body=SAID, message_id=f"<{number}@customer.example>").conversation
    confirmed = dict.fromkeys((*CHECKED, "missed-congratulation"), "a test")
    words = conversations.ReplyWords(text=REPLY, to=("carla@customer.example",), confirmed=confirmed)
    message = conversations.reply(conversation, words, by=mia, now=now)
    conversations.begin(message.outgoing.pk)
    run(actions.READ_TASK)
    return message


def by_judge():
    return list(Incident.objects.filter(proposed_by="judge"))


def let_time_pass():
    JudgeHealth.objects.update(next_try_at=clock.now() - timedelta(seconds=1))


def test_a_finding_with_its_quote_is_proposed_to_the_monitor(judge, sent, monitor):
    judge.finds(FINDING)
    run(actions.JUDGE_TASK)
    (incident,) = by_judge()
    assert (incident.behaviour, incident.words, incident.state) == (
        "missed-congratulation",
        QUOTE,
        "proposed",
    )
    assert (incident.message, incident.person, incident.where) == (sent, sent.author, "customer")
    assert incident.reason == "She tells good news."
    assert judge.asked[0]["path"] == "/v1/chat/completions"
    assert judge.keys == ["Bearer open sesame"]
    state = queries.judge_state()
    assert state.answered_at
    assert not state.problem
    assert not state.waiting


def test_each_reply_is_asked_about_once(judge, sent):
    judge.finds(FINDING)
    run(actions.JUDGE_TASK)
    run(actions.JUDGE_TASK)
    assert len(judge.asked) == 1
    assert len(by_judge()) == 1


def test_names_and_numbers_do_not_leave(judge, sent):
    run(actions.JUDGE_TASK)
    assert QUOTE in judge.words
    assert not [secret for secret in ("Carla", "Mia", "4711", "customer.example") if secret in judge.words]


@pytest.mark.parametrize(
    "finding",
    [
        {**FINDING, "quote": "it went surprisingly badly"},
        {**FINDING, "quote": "well"},
        {**FINDING, "where": "reply"},
        {**FINDING, "rule": "be-nice"},
        {**FINDING, "rule": "vague-term"},
        {"rule": "missed-congratulation"},
    ],
)
def test_what_the_letters_do_not_bear_out_is_dropped(judge, sent, finding):
    judge.finds(finding)
    run(actions.JUDGE_TASK)
    assert not by_judge()
    assert Opinion.objects.get().dropped == 1
    assert not queries.judge_state().problem


@pytest.mark.parametrize(
    ("trouble", "says"),
    [
        ({"said": "I would rather write a poem."}, "something else than the JSON"),
        ({"said": json.dumps({"findings": "none"})}, "something else than the JSON"),
        ({"said": "[" * 20_000}, "something else than the JSON"),
        ({"body": b"[" * 20_000}, "no chat completion"),
        ({"body": b"<html>"}, "no chat completion"),
        ({"status": 500}, "status 500"),
        ({"status": 302}, "status 302"),
        ({"hangs": True}, "no answer within"),
        ({"drips": True}, "no answer within"),
    ],
)
def test_a_judge_in_trouble_leaves_a_line_and_nothing_else(judge, sent, settings, trouble, says):
    settings.JUDGE_SECONDS = 0.2
    for name, value in trouble.items():
        setattr(judge, name, value)
    run(actions.JUDGE_TASK)
    state = queries.judge_state()
    assert says in state.problem
    assert state.next_try_at > clock.now()
    assert state.waiting == 1
    assert not by_judge()
    assert not dead_jobs()
    asked = len(judge.asked)
    run(actions.JUDGE_TASK)
    assert len(judge.asked) == asked, "asked again before the pause was over"


def test_a_reason_with_signs_that_no_database_keeps_is_kept_without_them(judge, sent):
    judge.finds({**FINDING, "reason": "She tells\x00 good\ud800 news."})
    run(actions.JUDGE_TASK)
    assert [one.reason for one in by_judge()] == ["She tells good news."]
    assert not dead_jobs()


def test_a_judge_that_is_down_is_asked_again_with_growing_pauses_until_it_answers(judge, sent):
    judge.status = 500
    pauses = []
    for _ in range(3):
        run(actions.JUDGE_TASK)
        pauses.append(JudgeHealth.objects.get().next_try_at - clock.now())
        let_time_pass()
    assert pauses[0] < pauses[1] < pauses[2]
    judge.status = 200
    judge.finds(FINDING)
    run(actions.JUDGE_TASK)
    assert len(by_judge()) == 1
    assert not queries.judge_state().problem


def test_a_reply_that_only_gets_nonsense_does_not_keep_the_others_waiting(judge, sent, support, mia, now):
    judge.said = "no idea"
    for _ in range(3):
        run(actions.JUDGE_TASK)
        let_time_pass()
    send(support, mia, now, 2)
    judge.finds(FINDING)
    run(actions.JUDGE_TASK)
    assert [one.message_id for one in by_judge()] != [sent.pk]
    assert len(by_judge()) == 1
    assert not queries.judge_state().waiting


def test_without_settings_nothing_is_asked_and_nothing_shown(sent, client, admin):
    run(actions.JUDGE_TASK)
    assert not JudgeHealth.objects.exists()
    client.force_login(admin)
    assert "Judge" not in client.get("/mail").content.decode()


def test_what_was_read_before_the_judge_was_switched_on_is_not_sent(support, mia, now, settings):
    handbooks.load_preset("conduct", now=now)
    send(support, mia, now)
    for server in judgeserver.running():
        settings.JUDGE_URL, settings.JUDGE_MODEL = server.url, "careful-7b"
        run(actions.JUDGE_TASK)
        assert not server.asked


def test_the_health_page_says_how_the_judge_fares(judge, sent, client, admin):
    judge.status = 500
    run(actions.JUDGE_TASK)
    client.force_login(admin)
    page = client.get("/mail").content.decode()
    assert "careful-7b" in page
    assert "The judge answered with status 500." in page


def test_sending_a_reply_never_asks_the_judge_and_the_reading_brings_it_about(judge, sent):
    assert not judge.asked
    inline.run_ready(actions.JUDGE_TASK)
    assert len(judge.asked) == 1


def test_the_review_desk_says_that_the_judge_proposed_it(judge, sent, client, monitor):
    judge.finds(FINDING)
    run(actions.JUDGE_TASK)
    client.force_login(monitor)
    page = client.get(f"/review/{by_judge()[0].pk}").content.decode()
    assert "by the judge" in page
    assert QUOTE in page
    assert "by the judge" in client.get("/review").content.decode()
