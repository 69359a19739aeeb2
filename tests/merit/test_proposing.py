"""Incidents from elsewhere: without a letter, from people and the system, weighed as any other."""

import pytest

from goodhands.conversations.actions import NotAllowed
from goodhands.handbook import actions as handbooks
from goodhands.inboxes import actions as inboxes
from goodhands.merit import actions, queries
from goodhands.merit.actions import judging
from goodhands.merit.models import AccessEntry, Incident
from goodhands.merit.rules.evidence import is_web_address, place_of
from tests.conftest import add

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def conduct(db, now):
    handbooks.load_preset("conduct", now=now)


def late(key="promise:7"):
    return actions.Proposal("broken-promise", "The day named to Carla passed without a word.", key=key)


def kind(**given):
    return actions.Proposal("helped-a-coworker", "Took my queue while I was ill.", sign="merit", **given)


def test_the_system_proposes_once_and_nothing_counts_by_it(mia, now):
    found = actions.propose(mia, late(), now=now)
    assert actions.propose(mia, late(), now=now) == found
    assert (found.state, found.proposed_by, found.proposer, found.tier) == ("proposed", "system", None, "mid")
    assert queries.record_of(mia) == []
    assert actions.propose(mia, late("promise:8"), now=now) != found


def test_what_was_dismissed_is_not_proposed_anew(mia, monitor, now):
    found = actions.propose(mia, late(), now=now)
    actions.dismiss(found, "Carla had moved the day.", by=monitor, now=now)
    assert actions.propose(mia, late(), now=now).state == "dismissed"
    assert Incident.objects.count() == 1


@pytest.mark.parametrize(
    ("who", "source"),
    [("mia", "self"), ("noah", "colleague"), ("monitor", "monitor"), ("admin", "colleague")],
)
def test_anybody_brings_in_what_speaks_for_somebody(request, mia, monitor, noah, admin, now, who, source):
    by = request.getfixturevalue(who)
    found = actions.propose(mia, kind(), by=by, now=now)
    assert (found.proposed_by, found.proposer, found.tier) == (source, by, "minor")


def test_a_customers_word_keeps_its_source(mia, noah, conversation, now):
    letter = conversation.messages.get()
    found = actions.propose(mia, kind(source="customer", message=letter, quote="so kind"), by=noah, now=now)
    assert (found.proposed_by, found.message, found.words, found.talk) == (
        *("customer", letter, "so kind"),
        conversation,
    )


def test_what_speaks_against_somebody_comes_from_those_above_them(
    mia, noah, olga, monitor, admin, support, now
):
    lead = add("Lea Voss", "lead")
    inboxes.add_members(support, [lead])
    for by in (lead, monitor, admin):
        assert actions.propose(mia, late(""), by=by, now=now).proposer == by
    for by, whom in ((noah, mia), (lead, olga), (mia, mia)):
        with pytest.raises(NotAllowed):
            actions.propose(whom, late(""), by=by, now=now)


@pytest.mark.parametrize(
    ("given", "says"),
    [
        ({"reason": " "}, "what happened"),
        ({"behaviour": "juggling"}, "Choose what it is about"),
        ({"tier": "huge"}, "no tier"),
        ({"link": "javascript:alert(1)"}, "https://"),
    ],
)
def test_a_proposal_says_what_it_lacks(mia, now, given, says):
    whole = {"behaviour": "resource", "reason": "A list of part numbers.", "sign": "merit"}
    with pytest.raises(actions.DecisionRefused, match=says):
        actions.propose(mia, actions.Proposal(**(whole | given)), now=now)
    assert not Incident.objects.exists()


@pytest.mark.parametrize(
    ("words", "place"),
    [("so", (3, 5)), ("is", (0, 2)), ("", (0, 0)), ("none", (0, 0)), ("is so kind", (0, 10))],
)
def test_words_are_found_where_they_stand(words, place):
    assert place_of(words, "is so kind") == place


@pytest.mark.parametrize(
    ("text", "is_one"),
    [
        ("https://wiki.example/parts", True),
        ("http://wiki.example", True),
        ("https://", False),
        ("javascript:alert(1)", False),
        ("wiki.example", False),
        ("https://a.example b", False),
        ("https://[bad", False),
        ("https://a.example/" + "x" * 500, False),
    ],
)
def test_a_link_is_an_address_that_opens(text, is_one):
    assert is_web_address(text) is is_one


def test_without_a_letter_it_is_weighed_disputed_looked_at_and_settled_as_any_other(mia, monitor, admin, now):
    found = actions.propose(mia, late(), now=now)
    assert queries.queue(monitor, queries.Filters()) == [found]
    assert queries.queue(monitor, queries.Filters(inbox_slug="support")) == []
    actions.note_incident_read(found, by=monitor, now=now)
    assert AccessEntry.objects.get().message is None
    actions.confirm(found, by=monitor, now=now)
    assert queries.record_of(mia) == [found]
    actions.dispute(found, "I rang her.", by=mia, now=now)
    actions.overturn(found, "The call is on the list.", by=admin, now=now)
    found.refresh_from_db()
    assert found.state == "overturned"


def test_two_without_a_letter_move_onto_the_same_rule(mia, noah, monitor, now):
    for person in (mia, noah):
        found = actions.propose(person, late(f"promise:{person.pk}"), now=now)
        actions.move(found, "promise-without-date", by=monitor, now=now)
        found.refresh_from_db()
        assert found.behaviour == "promise-without-date"


def test_a_conversation_as_evidence_is_shown_to_whom_it_may_be(mia, olga, monitor, conversation, now):
    found = actions.propose(mia, kind(conversation=conversation), by=monitor, now=now)
    letter = conversation.messages.get()
    assert queries.turns_of(found, monitor) == queries.turns_of(found, mia) == [letter]
    assert queries.turns_of(found, olga) == []
    assert queries.queue(monitor, queries.Filters(inbox_slug="support")) == [found]


def test_whoever_is_wired_hears_each_decision_in_its_transaction(mia, monitor, now, monkeypatch):
    heard = []
    monkeypatch.setattr(judging, "listeners", lambda: (heard.append,))
    found = actions.propose(mia, late(), now=now)
    actions.confirm(found, by=monitor, now=now)
    actions.reopen(found, by=monitor, now=now)
    assert [one.kind for one in heard] == ["confirmed", "reopened"]

    def fails(decision):
        raise RuntimeError(decision.kind)

    monkeypatch.setattr(judging, "listeners", lambda: (fails,))
    with pytest.raises(RuntimeError):
        actions.confirm(found, by=monitor, now=now)
    found.refresh_from_db()
    assert found.state == "proposed"
