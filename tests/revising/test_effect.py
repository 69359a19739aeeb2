"""What a draft would have changed on the replies sent last: counted in the background, once, whatever dies."""

import pytest

from goodhands.conduct.queries import read_reply
from goodhands.conduct.rules.case import Case, Reply, Turn
from goodhands.conversations import actions as conversations
from goodhands.conversations import queries as reading
from goodhands.handbook import actions as handbooks
from goodhands.handbook.folders import load_folder
from goodhands.handbook.models import HandbookEffect
from goodhands.handbook.rules.book import Handbook, HandbookError, Rule
from goodhands.jobs import inline, leases
from goodhands.jobs.models import Job
from goodhands.jobs.work import Work
from goodhands.lib import clock
from goodhands.revising import actions, queries
from goodhands.revising.actions import effects
from goodhands.revising.rules.comparing import SAMPLES, apart, count, together
from tests.conftest import NOW
from tests.letters import deliver

VAGUE = "Hello Carla,\n\nI am sorry. It lies in Ghent and I will make sure that it comes as soon as possible. You need do nothing.\n\nMia"
FINE = "Hello Carla,\n\nI am sorry. It comes on Thursday, 5 March; you need do nothing.\n\nMia"
PATH = "rules/vague-term.md"


@pytest.fixture
def version(db):
    return handbooks.load_preset("conduct", now=NOW)


def change(old, new, by, path=PATH):
    text = queries.desk(clock.now()).files[path]
    assert old in text
    return handbooks.save_file(path, text.replace(old, new), seen=handbooks.seal_of(text), by=by, now=NOW)


@pytest.fixture
def sent(version, support, mia):
    """Three replies: two vague, one fine. Sent while no rule holds them."""

    def send(number, text):
        talk = deliver(support, subject=f"No {number}", message_id=f"<{number}@x>").conversation
        words = conversations.ReplyWords(text, ("carla@customer.example",), confirmed={"vague-term": "known"})
        message = conversations.reply(talk, words, by=mia, now=NOW)
        message.outgoing.state = "sent"
        message.outgoing.save(update_fields=["state"])
        return message

    return [send(1, VAGUE), send(2, FINE), send(3, VAGUE)]


def read(by):
    found = actions.ask_effect(by=by, now=NOW)
    inline.run_ready(actions.EFFECT_TASK)
    found.refresh_from_db()
    return found


def test_a_stricter_mode_holds_replies_that_went_through(sent, admin):
    change("mode: confirm", "mode: off", admin)
    found = read(admin)
    row = found.tally["rules"]["vague-term"]
    assert (found.done, found.finished_at is not None) == (3, True)
    assert (row["now"], row["then"], row["new"], row["gone"]) == (2, 0, 0, 2)
    assert (row["held_now"], row["held_then"]) == (2, 0)
    assert [at[0] for at in row["gone_at"]] == [sent[2].pk, sent[0].pk]
    start, end = row["gone_at"][0][2:4]
    assert VAGUE[start:end] == "as soon as possible"


def test_another_mode_finds_the_same_and_holds_otherwise(sent, admin):
    change("mode: confirm", "mode: hint", admin)
    row = read(admin).tally["rules"]["vague-term"]
    assert (row["new"], row["gone"], row["held_now"], row["held_then"]) == (0, 0, 2, 0)


def test_asked_again_the_same_answer_stands_and_nothing_is_read_twice(sent, admin):
    change("mode: confirm", "mode: off", admin)
    first = read(admin)
    assert read(admin).pk == first.pk
    assert Job.objects.filter(task=actions.EFFECT_TASK).count() == 1
    change("phase: 1", "phase: 2", admin)
    assert actions.ask_effect(by=admin, now=NOW).pk != first.pk


def test_what_is_known_is_asked_once_a_batch_and_not_once_a_reply(sent, admin, django_assert_max_num_queries):
    change("mode: confirm", "mode: off", admin)
    actions.ask_effect(by=admin, now=NOW)
    with django_assert_max_num_queries(100) as asked:
        inline.run_ready(actions.EFFECT_TASK)
    assert sum("contactfact" in one["sql"] for one in asked.captured_queries) == 1
    assert sum("conversationfact" in one["sql"] for one in asked.captured_queries) == 1


def test_a_reading_that_dies_goes_on_where_it_stood_and_counts_nothing_twice(sent, admin, monkeypatch):
    monkeypatch.setattr(effects, "BATCH", 1)
    change("mode: confirm", "mode: off", admin)
    found = actions.ask_effect(by=admin, now=NOW)
    real, seen = reading.read_sent, []

    def dies(message, handbook):
        seen.append(message.pk)
        if len(seen) == 2:
            raise KeyboardInterrupt("the process was killed")
        return real(message, handbook)

    monkeypatch.setattr(effects.conversations, "read_sent", dies)
    with pytest.raises(KeyboardInterrupt):
        inline.run_ready(actions.EFFECT_TASK)
    found.refresh_from_db()
    assert (found.done, found.finished_at) == (1, None)
    leases.sweep(now=clock.now() + 2 * leases.LEASE)
    Job.objects.filter(task=actions.EFFECT_TASK).update(run_at=NOW)
    inline.run_ready(actions.EFFECT_TASK)
    found.refresh_from_db()
    assert found.done == 3
    assert found.tally["rules"]["vague-term"]["now"] == 2
    assert seen == [sent[2].pk, sent[1].pk, sent[1].pk, sent[0].pk]


def test_a_reading_that_somebody_else_took_over_writes_nothing_more(sent, admin, monkeypatch):
    change("mode: confirm", "mode: off", admin)
    found = actions.ask_effect(by=admin, now=NOW)
    real = reading.read_sent

    def taken_over(message, handbook):
        Job.objects.filter(task=actions.EFFECT_TASK).update(owner="another worker")
        return real(message, handbook)

    monkeypatch.setattr(effects.conversations, "read_sent", taken_over)
    inline.run_ready(actions.EFFECT_TASK)
    found.refresh_from_db()
    assert (found.done, found.tally) == (0, {})


def test_a_draft_without_a_past_is_read_at_once(version, admin):
    change("mode: confirm", "mode: off", admin)
    found = read(admin)
    assert (found.messages, found.tally, found.finished_at is not None) == ([], {}, True)


def test_the_effect_of_what_cannot_be_understood_is_not_read(version, admin, mia):
    with pytest.raises(handbooks.EditRefused, match="no draft"):
        actions.ask_effect(by=admin, now=NOW)
    change("mode: confirm", "mode: shout", admin)
    with pytest.raises(handbooks.EditRefused, match="Mend"):
        actions.ask_effect(by=admin, now=NOW)
    with pytest.raises(handbooks.EditRefused, match="Managers and admins"):
        actions.ask_effect(by=mia, now=NOW)
    assert not HandbookEffect.objects.exists()


def rule(rule_id, mode="hint", check="vague-term", **more):
    return Rule(rule_id, rule_id, "Why.", mode=mode, check=check, **more)


@pytest.mark.parametrize(
    ("now", "then", "extra"),
    [
        ([rule("a")], [rule("a")], []),
        ([rule("a")], [rule("a", mode="block")], ["then:a"]),
        ([rule("a")], [rule("a", channels=("chat",))], ["then:a"]),
        ([rule("a")], [rule("b")], ["then:b"]),
        ([rule("a")], [], []),
    ],
)
def test_only_rules_that_differ_are_read_twice(now, then, extra):
    both = together(Handbook("n", "N", tuple(now)), Handbook("t", "T", tuple(then)))
    assert [one.id for one in both.rules] == [*(one.id for one in now), *extra]


def test_what_both_handbooks_find_is_what_each_finds_alone():
    now, then = load_folder("conduct"), load_folder("lean")
    from_both = _find(together(now, then), VAGUE)
    parted = apart(from_both, now, then)
    assert set(_keys(parted.now)) == set(_keys(_find(now, VAGUE)))
    assert set(_keys(parted.then)) == set(_keys(_find(then, VAGUE)))


def _find(handbook, text):
    case = Case("email", "Carla Weiss", "Mia Ortega", turns=(Turn("customer", "Where is my parcel?"),))
    return read_reply(reply=Reply(text), case=case, handbook=handbook)


def _keys(advice):
    return [(one.finding.rule, one.mode, one.finding.start, one.finding.end) for one in advice]


def test_no_more_than_ten_samples_of_a_kind_are_kept():
    now, then = load_folder("conduct"), Handbook("none", "None")
    tally = {}
    for number in range(SAMPLES + 5):
        tally = count(tally, number, apart(_find(together(now, then), VAGUE), now, then))
    row = tally["rules"]["vague-term"]
    assert (row["gone"], len(row["gone_at"]), row["new_at"]) == (15, 10, [])
    assert (tally["held_now"], tally["held_then"]) == (15, 0)


def test_words_that_this_program_understands_no_more_are_a_failure_and_no_silence(sent, admin):
    change("mode: confirm", "mode: off", admin)
    found = actions.ask_effect(by=admin, now=NOW)
    HandbookEffect.objects.filter(pk=found.pk).update(content={})
    with pytest.raises(HandbookError, match="missing"):
        effects.read_effect(Work(leases.claim(now=clock.now(), task=actions.EFFECT_TASK)))
