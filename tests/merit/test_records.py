"""One's own record, the talk about it, admitted mistakes, and who looked."""

import pytest

from goodhands.conversations.actions import NotAllowed
from goodhands.inboxes import actions as inboxes
from goodhands.merit import actions, queries
from goodhands.merit.models import AccessEntry, Incident
from tests.conftest import add

pytestmark = pytest.mark.django_db


def test_a_person_sees_what_was_decided_and_not_what_waits_or_was_nothing(found, mia, monitor, now):
    assert queries.record_of(mia) == []
    with pytest.raises(queries.IncidentUnknown):
        queries.find_own(mia, found.pk)
    actions.confirm(found, by=monitor, now=now)
    other = Incident.objects.filter(state="proposed").first()
    actions.dismiss(other, "quoted", by=monitor, now=now)
    assert queries.record_of(mia) == [found]
    assert queries.find_own(mia, found.pk) == found


def test_nobody_finds_an_incident_in_the_record_of_another(confirmed, noah):
    with pytest.raises(queries.IncidentUnknown):
        queries.find_own(noah, confirmed.pk)


def test_a_lead_sees_the_record_of_their_team_and_no_other(mia, noah, olga, monitor, admin, support, now):
    lead = add("Lea Voss", "lead")
    inboxes.add_members(support, [lead])
    assert queries.may_see_record(lead, mia, now=now)
    assert not queries.may_see_record(lead, olga, now=now)
    assert not queries.may_see_record(noah, mia, now=now)
    assert all(queries.may_see_record(person, mia, now=now) for person in (mia, monitor, admin))


def test_those_above_are_no_part_of_a_leads_team(mia, monitor, admin, support, now):
    lead, other = add("Lea Voss", "lead"), add("Max Roth", "lead")
    inboxes.add_members(support, [lead, other, monitor, admin])
    assert not any(queries.may_see_record(lead, person, now=now) for person in (other, monitor, admin))
    assert queries.whose_records(lead, now=now) == [mia]


def test_each_finds_those_whose_record_they_may_see(mia, noah, olga, monitor, admin, now):
    assert queries.whose_records(monitor, now=now) == [admin, mia, noah, olga]
    assert queries.whose_records(mia, now=now) == []
    noah.is_active = False
    noah.save()
    assert noah not in queries.whose_records(monitor, now=now)


def test_question_and_answer_change_nothing_that_was_decided(confirmed, mia, noah, monitor, admin, now):
    actions.comment(confirmed, "What would have been better?", by=mia, now=now)
    actions.comment(confirmed, "Name a day, even a guess.", by=monitor, now=now)
    actions.comment(confirmed, "Thursday, say.", by=admin, now=now)
    assert list(confirmed.comments.values_list("kind", flat=True)) == ["question", "answer", "answer"]
    with pytest.raises(NotAllowed):
        actions.comment(confirmed, "me too", by=noah, now=now)
    with pytest.raises(actions.DecisionRefused):
        actions.comment(confirmed, " ", by=mia, now=now)
    confirmed.refresh_from_db()
    assert confirmed.state == "confirmed"


def test_nobody_writes_about_what_they_cannot_see_yet(found, mia, now):
    with pytest.raises(NotAllowed):
        actions.comment(found, "what is this", by=mia, now=now)


def test_an_admitted_mistake_is_coaching_even_where_the_engine_had_found_it(
    found, vague_reply, mia, monitor, now
):
    mistake = actions.Admission("vague-term", "I should have asked the depot first.")
    assert actions.admit(vague_reply, mistake, by=mia, now=now) == found
    found.refresh_from_db()
    assert (found.state, found.comments.get().kind) == ("coached", "admission")
    with pytest.raises(actions.DecisionRefused, match="Take that back"):
        actions.confirm(found, by=monitor, now=now)
    own = actions.admit(vague_reply, actions.Admission("poor-writing", "A typo."), by=mia, now=now)
    assert (own.state, own.proposed_by) == ("coached", "self")


def test_what_was_weighed_is_not_admitted_away(confirmed, vague_reply, mia, noah, now):
    mistake = actions.Admission("vague-term", "Sorry.")
    with pytest.raises(actions.DecisionRefused, match="weighed before"):
        actions.admit(vague_reply, mistake, by=mia, now=now)
    with pytest.raises(NotAllowed):
        actions.admit(vague_reply, mistake, by=noah, now=now)
    with pytest.raises(actions.DecisionRefused, match="Choose the rule"):
        actions.admit(vague_reply, actions.Admission("", "Sorry."), by=mia, now=now)


def test_each_look_is_written_down_but_ones_own(confirmed, vague_reply, mia, monitor, admin, now):
    actions.note_record_read(mia, by=mia, now=now)
    assert not AccessEntry.objects.exists()
    actions.note_record_read(mia, by=admin, now=now)
    actions.note_incident_read(confirmed, by=monitor, now=now)
    actions.note_message_read(vague_reply, by=monitor, now=now)
    assert [(a.reader, a.what) for a in queries.looks_at(mia)] == [
        (monitor, "message"),
        (monitor, "incident"),
        (admin, "record"),
    ]
    assert len(queries.access_log(admin)) == 3
    assert queries.access_log(admin, person_id=monitor.pk) == []
    for person in (mia, monitor):
        with pytest.raises(NotAllowed, match="Management"):
            queries.access_log(person)


def test_the_writers_reason_for_sending_it_anyway_is_there(found):
    assert queries.reason_given(found) == "no date known yet"


def test_the_queue_knows_what_stands_before_and_after(found, monitor):
    rows = [row.pk for row in queries.queue(monitor, queries.Filters())]
    at = rows.index(found.pk)
    around = (rows[at - 1] if at else None, rows[at + 1] if at + 1 < len(rows) else None)
    assert queries.neighbours(monitor, queries.Filters(), found) == around


@pytest.mark.parametrize("kind", ["empathy", "upsell", "helped-a-coworker", "other-benefit", "greet-by-name"])
def test_praise_is_for_a_skill_a_reason_or_a_rule(vague_reply, monitor, now, kind):
    good = actions.Praise(kind, "Hi Carla", "Warm.", "mid")
    assert actions.praise(vague_reply, good, by=monitor, now=now).tier == "mid"


@pytest.mark.parametrize(("kind", "tier"), [("", "minor"), ("charm", "minor"), ("empathy", "huge")])
def test_praise_for_nothing_known_is_refused(vague_reply, monitor, now, kind, tier):
    with pytest.raises(actions.DecisionRefused):
        actions.praise(vague_reply, actions.Praise(kind, "", "Warm.", tier), by=monitor, now=now)


def test_praise_is_taken_back_and_both_stay_on_record(vague_reply, mia, monitor, now):
    praise = actions.praise(vague_reply, actions.Praise("empathy", "", "Warm."), by=monitor, now=now)
    actions.withdraw(praise, by=monitor, now=now)
    assert [d.kind for d in praise.decisions.all()] == ["praised", "withdrawn"]
    assert praise not in queries.record_of(mia)
    with pytest.raises(actions.DecisionRefused):
        actions.withdraw(praise, by=monitor, now=now)


def test_an_admitted_mistake_takes_every_finding_of_its_rule_along(found, vague_reply, mia, now):
    twin = Incident.objects.get(pk=found.pk)
    twin.pk, twin.start, twin.end = None, found.start + 1, found.end
    twin.save()
    actions.admit(vague_reply, actions.Admission("vague-term", "I was in a hurry."), by=mia, now=now)
    same = Incident.objects.filter(message=vague_reply, behaviour="vague-term")
    assert {one.state for one in same} == {"coached"}


def test_what_was_admitted_is_never_confirmed_however_it_is_weighed_again(
    found, vague_reply, mia, monitor, now
):
    admitted = actions.admit(vague_reply, actions.Admission("vague-term", "In a hurry."), by=mia, now=now)
    actions.reopen(admitted, by=monitor, now=now)
    with pytest.raises(actions.DecisionRefused, match="said so themself"):
        actions.confirm(admitted, by=monitor, now=now)
    actions.acknowledge(admitted, by=monitor, now=now)


def test_what_is_noticed_after_it_was_admitted_is_coaching_too(vague_reply, mia, monitor, now):
    actions.admit(vague_reply, actions.Admission("poor-writing", "A typo."), by=mia, now=now)
    seen = actions.Report("poor-writing", "soon as", "A typo.")
    assert actions.report(vague_reply, seen, by=monitor, now=now).state == "coached"
