"""The demo company moves in through the real verbs, and goes on after it was cut off."""

import dataclasses
from datetime import timedelta

import pytest

from goodhands.accounts.models import Person
from goodhands.conversations.models import Conversation, Message, Note, Status
from goodhands.demo import actions, stories
from goodhands.demo.brought_in import PRAISED_BY_CUSTOMER
from goodhands.demo.verdicts import TALKED
from goodhands.handbook import actions as handbooks
from goodhands.lib import clock
from goodhands.merit import actions as merit
from goodhands.merit import queries
from goodhands.merit.models import Incident

pytestmark = pytest.mark.django_db(transaction=True)


def first_stories(count: int, monkeypatch) -> stories.Company:
    company = stories.load()
    few = dataclasses.replace(company, stories=company.stories[:count])
    monkeypatch.setattr(actions, "load", lambda: few)
    return few


def test_each_story_becomes_one_conversation_that_ends_as_told(monkeypatch):
    told = first_stories(6, monkeypatch)
    progress = []
    actions.move_in(now=clock.now(), tell=lambda done, total: progress.append((done, total)))
    assert progress[-1] == (6, 6)
    assert Conversation.objects.count() == 6
    steps = [step.source for story in told.stories for step in story.step]
    assert Message.objects.count() == len([s for s in steps if s != "note"])
    assert Note.objects.count() == steps.count("note")
    for story in told.stories:
        found = Conversation.objects.get(
            contact__addresses__address=story.customer.address.lower(), inbox__slug=story.inbox
        )
        assert (found.status, found.subject) == (Status(story.status), story.subject)


def test_moving_in_twice_doubles_nothing(monkeypatch):
    first_stories(3, monkeypatch)
    now = clock.now()
    actions.move_in(now=now, tell=lambda *_: None)
    before = (Conversation.objects.count(), Message.objects.count())
    actions.move_in(now=now, tell=lambda *_: None)
    assert (Conversation.objects.count(), Message.objects.count()) == before


def test_cut_off_in_the_middle_of_a_story_it_is_told_whole_the_next_time(monkeypatch):
    told = first_stories(3, monkeypatch)
    now, settle, calls = clock.now(), actions._settle, []

    def cut(*arguments, **more):
        calls.append(arguments)
        if len(calls) == 2:
            raise KeyboardInterrupt
        settle(*arguments, **more)

    monkeypatch.setattr(actions, "_settle", cut)
    with pytest.raises(KeyboardInterrupt):
        actions.move_in(now=now, tell=lambda *_: None)
    assert Conversation.objects.count() == 1
    actions.move_in(now=now, tell=lambda *_: None)
    steps = [step.source for story in told.stories for step in story.step]
    assert Message.objects.count() == len([s for s in steps if s != "note"])


def test_the_past_ends_where_the_handbook_begins_and_is_read_all_the_same(monkeypatch):
    few = first_stories(40, monkeypatch)
    began = clock.now() - timedelta(days=2)
    handbooks.load_preset("conduct", now=began)
    actions.move_in(now=clock.now(), tell=lambda *_: None)
    sent = Message.objects.filter(direction="out")
    assert sent.count() == sum(step.source == "agent" for story in few.stories for step in story.step)
    assert sent.filter(created_at__gte=began).count() == 0
    for message in sent:
        merit.read_reply(message, now=clock.now())
    assert Incident.objects.filter(behaviour="asks-known-info").exists(), "what would be stopped now"


def test_nothing_is_left_to_be_sent_to_invented_people(monkeypatch):
    first_stories(4, monkeypatch)
    actions.move_in(now=clock.now(), tell=lambda *_: None)
    assert set(Message.objects.filter(direction="out").values_list("outgoing__state", flat=True)) == {"sent"}


def test_the_monitor_has_weighed_what_is_old_and_left_what_is_new(monkeypatch):
    now = clock.now()
    handbooks.load_preset("conduct", now=now)
    company = stories.load()
    names = {talk.story for talk in TALKED} | {"sales-honeymoon-sleeper"}
    new = next(
        story for story in company.stories if 0 < story.days_ago < 9 and any(s.flaws for s in story.step)
    )
    chosen = (*(story for story in company.stories if story.key in names), new)
    monkeypatch.setattr(actions, "load", lambda: dataclasses.replace(company, stories=chosen))
    for _ in range(2):
        actions.move_in(now=now, tell=lambda *_: None)
    incidents = Incident.objects.all()
    assert {one.sign for one in incidents} == {"demerit", "merit"}
    assert {"confirmed", "upheld", "dismissed", "proposed"} <= {one.state for one in incidents}
    assert incidents.filter(sign="merit", proposed_by="monitor").count() == 3
    assert incidents.filter(is_example=True).exists()
    assert not any(queries.news(person) for person in Person.objects.all())
    assert incidents.get(state="upheld").person.first_name == "Tobias"
    assert queries.waiting(Person.objects.get(role="monitor"))["asked"] == 1
    assert not Incident.objects.filter(message__conversation__subject=new.subject).exists()


def test_people_have_brought_in_what_no_letter_shows(monkeypatch):
    handbooks.load_preset("conduct", now=clock.now())
    company = stories.load()
    chosen = tuple(story for story in company.stories if story.key == PRAISED_BY_CUSTOMER[0])
    monkeypatch.setattr(actions, "load", lambda: dataclasses.replace(company, stories=chosen))
    actions.move_in(now=clock.now(), tell=lambda *_: None)
    found = {(one.proposed_by, one.person.first_name, one.state) for one in Incident.objects.all()}
    assert {
        ("self", "Dev", "proposed"),
        ("self", "Hana", "dismissed"),
        ("colleague", "Tobias", "confirmed"),
        ("customer", "Mira", "proposed"),
        ("colleague", "Dev", "proposed"),
    } <= found
    assert [one.area for one in queries.own_behaviours()] == ["Deadlines", "Punctuality", "Safety"]
