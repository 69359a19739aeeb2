"""Merits that people claim, colleagues whom they name, what customers say; what becomes of it."""

from datetime import timedelta

import pytest

from goodhands.conversations.actions import NotAllowed
from goodhands.handbook import actions as handbooks
from goodhands.merit import actions, queries
from goodhands.merit.models import Incident
from goodhands.merit.rules.praise_kinds import REASONS, SKILLS, kinds_of, reasons_of
from tests.conftest import add

pytestmark = pytest.mark.django_db
LATER = timedelta(hours=1)


@pytest.fixture(autouse=True)
def conduct(db, now):
    return handbooks.load_preset("conduct", now=now)


def part_list(**given):
    return actions.Claim("resource", "I wrote the list of part numbers we all miss.", **given)


def test_a_claim_waits_is_confirmed_with_its_tier_and_shows_on_the_record(mia, monitor, now):
    made = actions.claim(mia, part_list(link="https://wiki.example/parts"), by=mia, now=now)
    assert queries.record_of(mia) == []
    assert [one.state for one in queries.claims_page(mia)] == ["proposed"]
    actions.confirm(made, by=monitor, now=now, tier="mid", reason="Used daily by all.")
    assert queries.record_of(mia) == [made]
    (told,) = queries.claims_page(mia)
    assert (told.state, told.tier, told.answered, told.answered_by) == (
        *("confirmed", "mid", "Used daily by all."),
        monitor.name,
    )


def test_a_refusal_has_a_reason_that_the_claimant_reads(mia, noah, monitor, now):
    made = actions.claim(noah, part_list(), by=mia, now=now)
    with pytest.raises(actions.DecisionRefused, match="why"):
        actions.dismiss(made, "", by=monitor, now=now)
    actions.dismiss(made, "The list was Olga's.", by=monitor, now=now)
    assert queries.claims_page(mia)[0].answered == "The list was Olga's."
    assert queries.claims_page(noah) == queries.record_of(noah) == []


def test_the_answer_is_news_until_they_look(mia, noah, monitor, now):
    made = actions.claim(noah, part_list(), by=mia, now=now)
    assert queries.news(mia) == set()
    actions.dismiss(made, "No.", by=monitor, now=now + LATER)
    assert queries.news(mia) == {made.pk}
    assert queries.news(noah) == set()
    actions.note_own_visit(mia, now=now + 2 * LATER)
    assert queries.news(mia) == set()


def test_sent_twice_it_stands_once_and_decided_it_is_not_begged_again(mia, monitor, now):
    made = actions.claim(mia, part_list(), by=mia, now=now)
    assert actions.claim(mia, part_list(), by=mia, now=now) == made
    actions.dismiss(made, "Not yet in use.", by=monitor, now=now)
    with pytest.raises(actions.DecisionRefused, match="what is new"):
        actions.claim(mia, part_list(), by=mia, now=now)
    assert actions.claim(mia, part_list(link="https://wiki.example"), by=mia, now=now) != made


def test_a_monitor_decides_no_claim_of_their_own(monitor, now):
    made = actions.claim(monitor, part_list(), by=monitor, now=now)
    with pytest.raises(NotAllowed, match="own conduct"):
        actions.confirm(made, by=monitor, now=now)


def test_a_colleague_is_named_for_a_reply_and_a_customer_speaks_through_whoever_reads(
    vague_letter, conversation, mia, noah, now
):
    made = actions.claim(mia, part_list(message=vague_letter), by=noah, now=now)
    assert (made.proposed_by, made.message, made.occurred_at) == (
        *("colleague", vague_letter),
        vague_letter.created_at,
    )
    letter = conversation.messages.get(direction="in")
    thanks = actions.claim(mia, part_list(message=letter, quote="Hello"), by=noah, now=now)
    assert (thanks.proposed_by, thanks.words) == ("customer", "Hello")
    with pytest.raises(actions.DecisionRefused, match="Somebody else wrote"):
        actions.claim(noah, part_list(message=vague_letter), by=noah, now=now)


@pytest.fixture
def vague_letter(vague_reply):
    return vague_reply


def test_one_points_only_to_what_one_can_read(vague_letter, conversation, mia, olga, now):
    for shown in ({"message": vague_letter}, {"conversation": conversation}):
        with pytest.raises(NotAllowed, match="can read"):
            actions.claim(mia, part_list(**shown), by=olga, now=now)


def test_a_claim_says_what_it_lacks(mia, noah, now):
    for kind in ("vague-term", "broken-promise", "nothing", ""):
        with pytest.raises(actions.DecisionRefused, match="what it is for"):
            actions.claim(mia, actions.Claim(kind, "x"), by=mia, now=now)
    with pytest.raises(actions.DecisionRefused, match="what happened"):
        actions.claim(mia, actions.Claim("resource", "  "), by=mia, now=now)
    noah.is_active = False
    with pytest.raises(actions.DecisionRefused, match="has left"):
        actions.claim(noah, part_list(), by=mia, now=now)


def test_where_praise_is_switched_off_nothing_is_claimed(mia, now, monkeypatch):
    monkeypatch.setattr("goodhands.merit.actions.claiming.gives_praise", lambda handbook: False)
    with pytest.raises(actions.DecisionRefused, match="switched off"):
        actions.claim(mia, part_list(), by=mia, now=now)


def test_whoever_brought_it_in_takes_no_second_look_and_settles_no_dispute(mia, monitor, admin, now):
    other = add("Max Roth", "manager")
    actions.set_second_look(100, by=monitor, now=now)
    made = actions.claim(mia, part_list(), by=admin, now=now)
    actions.confirm(made, by=monitor, now=now)
    assert not queries.looks_for(admin).exists()
    assert queries.looks_for(other).count() == 1
    with pytest.raises(NotAllowed, match="brought it in"):
        actions.judge_again(made.decisions.get().second_look, actions.SecondVerdict(True), by=admin, now=now)
    assert queries.claims_page(other) == []
    late = actions.propose(mia, actions.Proposal("late-answer", "Two days."), by=admin, now=now)
    actions.set_second_look(0, by=monitor, now=now)
    actions.confirm(late, by=monitor, now=now)
    actions.dispute(late, "It was one.", by=mia, now=now)
    late.refresh_from_db()
    assert not queries.may_settle(admin, late)
    assert queries.may_settle(other, late)
    with pytest.raises(NotAllowed, match="brought it in"):
        actions.uphold(late, "Two.", by=admin, now=now)


def test_a_manager_does_not_learn_a_verdict_by_their_claim_before_the_second_look(mia, monitor, admin, now):
    actions.set_second_look(100, by=monitor, now=now)
    made = actions.claim(mia, part_list(), by=admin, now=now)
    actions.dismiss(made, "No.", by=monitor, now=now)
    assert queries.claims_page(admin) == []


def test_a_claim_moves_to_another_kind_and_keeps_its_tier(mia, monitor, now):
    made = actions.claim(mia, part_list(), by=mia, now=now)
    actions.move(made, "guideline", by=monitor, now=now)
    made.refresh_from_db()
    assert (made.behaviour, made.sign, made.tier) == ("guideline", "merit", "minor")
    for wrong in ("vague-term", "nothing"):
        with pytest.raises(actions.DecisionRefused, match="no merit"):
            actions.move(made, wrong, by=monitor, now=now)
    late = actions.propose(mia, actions.Proposal("late-answer", "Two days."), now=now)
    with pytest.raises(actions.DecisionRefused, match="no demerit"):
        actions.move(late, "guideline", by=monitor, now=now)
    assert Incident.objects.get(pk=late.pk).behaviour == "late-answer"


def test_the_reasons_are_those_of_the_handbook_in_force_with_ids_that_stay(conduct, now):
    book = handbooks_of(conduct)
    assert set(reasons_of(book)) == set(REASONS)
    assert reasons_of(None) == REASONS


class Book:
    def __init__(self, reasons):
        self.about = {"merits": {"reasons": reasons}}


def test_a_reason_of_the_house_gets_an_id_of_its_own_words():
    found = reasons_of(Book(["Help for a colleague", "took a night shift", "  ", "Für Notfälle: da"]))
    assert found == {
        "helped-a-coworker": "Help for a colleague",
        "merit-took-a-night-shift": "Took a night shift",
        "merit-für-notfälle-da": "Für Notfälle: da",
        "spoke-up": REASONS["spoke-up"],
    }
    assert set(SKILLS) < set(kinds_of(Book([])))
    assert all(len(one) <= 60 for one in reasons_of(Book(["x" * 300])))


def handbooks_of(stored):
    from goodhands.handbook import queries as read

    return read.version(stored.pk)


def parts_of(person, now):
    return {part.key: part.rows for part in queries.record_parts(person, now=now)}


def test_the_copy_of_a_record_holds_what_one_brought_in_with_the_answer(mia, noah, monitor, admin, now):
    made = actions.claim(noah, part_list(), by=mia, now=now)
    actions.dismiss(made, "The list was Olga's.", by=monitor, now=now)
    (told,) = parts_of(mia, now)["brought_in"]
    assert (told["about"], told["state"], told["answer"]) == (noah.name, "dismissed", "The list was Olga's.")
    assert parts_of(noah, now)["brought_in"] == ()


def test_the_copy_calls_another_area_by_its_title(mia, monitor, admin, now):
    new = actions.NewBehaviour("Late for the early shift", "Punctuality", "demerit", "mid")
    late = actions.add_behaviour(new, by=admin, now=now)
    seen = actions.Sighting(late.code, "Forty minutes.", now.date())
    actions.confirm(actions.bring_in(mia, seen, by=monitor, now=now), by=monitor, now=now)
    assert [row["what"] for row in parts_of(mia, now)["incidents"]] == ["Late for the early shift"]


def test_what_waits_is_taken_back_by_whoever_brought_it_in_and_by_nobody_else(mia, noah, monitor, now):
    made = actions.claim(noah, part_list(), by=mia, now=now)
    for other in (noah, monitor):
        with pytest.raises(NotAllowed, match="brought it in"):
            actions.take_back(made, by=other, now=now)
    actions.take_back(made, by=mia, now=now)
    (told,) = queries.claims_page(mia)
    assert (told.state, told.answered_by, told.decisions.get().kind) == ("dismissed", None, "withdrawn")
    with pytest.raises(actions.DecisionRefused, match="has decided it"):
        actions.take_back(made, by=mia, now=now)
    assert queries.record_of(noah) == []
