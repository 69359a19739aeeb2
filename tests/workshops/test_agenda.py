"""The agenda: questions by anybody, examples without names unless somebody agreed, in the chair's order."""

import pytest

from goodhands.conversations.actions import NotAllowed
from goodhands.merit import actions as merit
from goodhands.merit import queries as merits
from goodhands.merit.models import Incident
from goodhands.workshops import actions, queries
from goodhands.workshops.models import Consent
from tests.merit.conftest import confirmed as confirmed
from tests.merit.conftest import found as found
from tests.merit.conftest import vague_reply as vague_reply
from tests.workshops.conftest import DAY, HOUR, NOW, STARTS, blame, planned

pytestmark = pytest.mark.django_db


def asked(workshop, *words, by):
    return [actions.put_forward(workshop, "question", one, by=by, now=NOW) for one in words]


def order(workshop, viewer):
    return [point.item.text for point in queries.agenda(workshop, viewer)]


def test_anybody_who_takes_part_asks_and_suggests(workshop, mia, noah, monitor, olga):
    actions.put_forward(workshop, "question", " Why so many? ", by=mia, now=NOW)
    actions.put_forward(workshop, "suggestion", "A shorter form.", by=monitor, now=NOW)
    assert [(one.item.text, one.name, one.item.kind) for one in queries.agenda(workshop, noah)] == [
        ("Why so many?", "Mia Ortega", "question"),
        ("A shorter form.", "Mona Reyes", "suggestion"),
    ]
    with pytest.raises(NotAllowed):
        actions.put_forward(workshop, "question", "And I?", by=olga, now=NOW)


@pytest.mark.parametrize(("kind", "text"), [("question", "  "), ("good", "I was great"), ("", "Hm")])
def test_nothing_else_is_put_on_it(workshop, mia, kind, text):
    with pytest.raises(actions.WorkshopRefused):
        actions.put_forward(workshop, kind, text, by=mia, now=NOW)


@pytest.mark.parametrize(
    ("which", "place", "then"),
    [(0, 3, "bca"), (2, 1, "cab"), (1, 1, "bac"), (1, 2, "abc"), (0, 99, "bca"), (2, 0, "cab")],
)
def test_the_chair_moves_points(workshop, lena, mia, which, place, then):
    items = asked(workshop, "a", "b", "c", by=mia)
    actions.place(items[which], place, by=lena, now=NOW)
    assert "".join(order(workshop, mia)) == then


def test_nobody_else_moves_them_and_each_takes_back_their_own(workshop, lena, mia, noah, boss):
    first, second, third = asked(workshop, "a", "b", "c", by=mia)
    with pytest.raises(NotAllowed):
        actions.place(first, 2, by=mia, now=NOW)
    with pytest.raises(NotAllowed):
        actions.drop(first, by=noah, now=NOW)
    with pytest.raises(NotAllowed):
        actions.note_outcome(first, "Yes.", by=mia, now=NOW)
    actions.drop(first, by=mia, now=NOW)
    actions.drop(second, by=boss, now=NOW)
    assert order(workshop, mia) == ["c"]
    with pytest.raises(actions.WorkshopRefused, match="taken off"):
        actions.place(first, 1, by=lena, now=NOW)
    actions.note_outcome(third, " Two days. ", by=lena, now=NOW)
    third.refresh_from_db()
    assert third.outcome == "Two days."


@pytest.fixture
def example(confirmed, monitor, now):
    merit.pick(confirmed, by=monitor, now=now)
    return confirmed


@pytest.fixture
def shown(example, lena, mia, noah):
    return planned(lena, [mia, noah])


def test_picked_examples_come_onto_the_agenda_masked(shown, example, noah):
    (point,) = queries.agenda(shown, noah)
    assert (point.item.kind, point.name, point.is_mine, point.is_held_back) == ("bad", "", False, False)
    words = f"{point.item.customer_words} {point.item.our_words} {point.item.text} {point.item.evidence}"
    assert "as soon as possible" in point.item.our_words
    for secret in ("Carla", "Mia", "4711", "Dietz", "customer.example"):
        assert secret not in words
    assert point.marks == ("as soon as possible",)


def test_a_name_stands_beside_an_example_only_while_its_person_says_yes(shown, example, mia, noah, lena):
    item = queries.agenda(shown, mia)[0].item
    (point,) = queries.agenda(shown, mia)
    assert (point.is_mine, point.answer, point.name) == (True, None, "")
    for person in (noah, lena):
        with pytest.raises(actions.WorkshopRefused, match="Only the person"):
            actions.allow_name(item, by=person, now=NOW)
    actions.allow_name(item, by=mia, now=NOW)
    assert queries.agenda(shown, noah)[0].name == "Mia Ortega"
    assert "Mia" not in queries.agenda(shown, noah)[0].item.our_words
    actions.withhold_name(item, by=mia, now=NOW)
    assert [one.name for one in queries.agenda(shown, noah)] == [""]
    assert list(Consent.objects.values_list("is_given", flat=True)) == [True, False]


def test_an_example_that_is_contested_or_taken_back_is_not_shown(shown, example, mia, noah):
    merit.dispute(example, "He had asked for it.", by=mia, now=NOW)
    assert queries.agenda(shown, noah)[0].is_held_back


def test_what_waits_undecided_is_no_example_yet(found, monitor, lena, mia, now):
    merit.pick(found, by=monitor, now=now)
    made = planned(lena, [mia])
    assert queries.agenda(made, mia) == []
    merit.confirm(found, by=monitor, now=now)
    assert queries.waiting_examples().count() == 1
    assert actions.bring_in(made, by=lena, now=now) == 1
    assert actions.bring_in(made, by=lena, now=now) == 0
    assert len(queries.agenda(made, mia)) == 1
    with pytest.raises(NotAllowed):
        actions.bring_in(made, by=mia, now=now)


def test_what_waits_for_a_blind_second_look_is_shown_to_nobody_yet(found, monitor, lena, mia, boss, now):
    merit.set_second_look(100, by=monitor, now=now)
    merit.confirm(found, by=monitor, now=now)
    merit.pick(found, by=monitor, now=now)
    assert queries.waiting_count() == 0
    (look,) = merits.looks_for(boss)
    merit.judge_again(look, merit.SecondVerdict("right", "mid"), by=boss, now=now)
    assert queries.waiting_count() == 1


def test_an_example_is_shown_at_one_workshop_and_again_if_that_was_called_off(shown, example, lena, mia):
    second = planned(lena, [mia], starts_at=STARTS + 30 * DAY)
    assert queries.agenda(second, mia) == []
    actions.cancel(shown, by=lena, now=NOW)
    assert actions.bring_in(second, by=lena, now=NOW) == 1


def test_several_places_of_one_rule_in_one_reply_are_one_example(example, monitor, lena, mia, now):
    twin = Incident.objects.get(pk=example.pk)
    twin.pk, twin.start, twin.end, twin.words = None, 3, 8, "Carla"
    twin.save(force_insert=True)
    assert queries.waiting_count() == 1
    (point,) = queries.agenda(planned(lena, [mia]), mia)
    assert point.marks == ("as soon as possible", "[NAME1]")
    assert queries.waiting_count() == 0


def test_an_example_without_a_letter_stands_on_its_words(handbook, mia, noah, lena, monitor):
    one = blame(mia, monitor, "broken-promise", "mid")
    merit.pick(one, by=monitor, now=NOW)
    (point,) = queries.agenda(planned(lena, [mia, noah]), noah)
    assert (point.item.text, point.item.our_words) == ("It was so.", "")


def test_a_closed_agenda_stays_as_it_is(workshop, lena, mia):
    (item,) = asked(workshop, "a", by=mia)
    actions.close(workshop, "", by=lena, now=STARTS + HOUR)
    for verb in (
        lambda: actions.place(item, 1, by=lena, now=NOW),
        lambda: actions.drop(item, by=mia, now=NOW),
        lambda: actions.note_outcome(item, "x", by=lena, now=NOW),
        lambda: actions.bring_in(workshop, by=lena, now=NOW),
    ):
        with pytest.raises(actions.WorkshopRefused, match="closed"):
            verb()
    with pytest.raises(queries.WorkshopUnknown):
        queries.find_item(workshop, item.pk + 1)
