"""Workshops by page: planned, filled, held, closed, read; and who gets in where."""

import pytest
import time_machine

from goodhands.jobs.models import Job
from goodhands.merit import actions as merit
from goodhands.merit.models import AccessEntry
from goodhands.workshops import actions, queries
from goodhands.workshops.models import AgendaItem, Contribution, Workshop
from tests.conftest import NOW
from tests.desk.conftest import signed_in_as
from tests.desk.test_ceilings import questions
from tests.merit.conftest import confirmed as confirmed
from tests.merit.conftest import found as found
from tests.merit.conftest import vague_reply as vague_reply
from tests.workshops.conftest import HOUR, STARTS, blame
from tests.workshops.conftest import boss as boss
from tests.workshops.conftest import handbook as handbook
from tests.workshops.conftest import lena as lena
from tests.workshops.conftest import workshop as workshop

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def clock_at():
    """The pages' clock, to be moved on."""
    with time_machine.travel(NOW, tick=False) as at:
        yield at


@pytest.fixture
def home(workshop) -> str:
    return f"/workshops/{workshop.pk}"


@pytest.fixture
def lena_sees(lena):
    return signed_in_as(lena)


def text_of(answer) -> str:
    return answer.content.decode()


def plan(lena, *people, **given) -> dict:
    values = {
        "title": "April",
        "kind": "Workshop",
        "day": "2026-04-06",
        "begins": "14:00",
        "ends": "15:30",
        "place": "https://meet.example/april",
        "chair": str(lena.pk),
        "person": [str(one.pk) for one in people],
    }
    return {**values, **given}


def test_a_lead_plans_one_on_the_suggested_day(lena_sees, handbook, lena, mia):
    listed = text_of(lena_sees.get("/workshops"))
    assert "None is planned" in listed
    assert "every month by the handbook" in listed
    form = text_of(lena_sees.get("/workshops/new"))
    assert 'value="2026-03-10"' in form
    assert "Workshop March 2026" in form
    answer = lena_sees.post("/workshops/new", plan(lena, mia, lena), follow=True)
    made = Workshop.objects.get()
    assert answer.redirect_chain == [(f"/workshops/{made.pk}", 302)]
    assert (made.starts_at.isoformat(), made.place) == (
        "2026-04-06T14:00:00+00:00",
        "https://meet.example/april",
    )
    assert 'href="https://meet.example/april"' in text_of(answer)
    assert "April" in text_of(lena_sees.get("/workshops"))


@pytest.mark.parametrize(
    ("given", "words"),
    [
        ({"title": ""}, "Give it a title."),
        ({"day": "soon"}, "Choose a day."),
        ({"ends": "13:00"}, "end after it begins"),
        ({"person": []}, "Choose who takes part."),
        ({"day": "2026-01-01"}, "That is past"),
    ],
)
def test_a_form_that_makes_no_sense_comes_back_with_its_words(lena_sees, handbook, lena, mia, given, words):
    answer = lena_sees.post("/workshops/new", plan(lena, mia, **given))
    assert answer.status_code == 422
    assert words in text_of(answer)
    assert "https://meet.example/april" in text_of(answer)
    assert not Workshop.objects.exists()


def test_times_are_those_of_whoever_plans(handbook, lena, mia):
    lena.time_zone = "America/New_York"
    lena.save(update_fields=["time_zone"])
    signed_in_as(lena).post("/workshops/new", plan(lena, mia))
    assert Workshop.objects.get().starts_at.isoformat() == "2026-04-06T18:00:00+00:00"


def test_it_is_changed_and_called_off(lena_sees, home, workshop, lena, mia):
    assert 'value="09:00"' in text_of(lena_sees.get(f"{home}/plan"))
    lena_sees.post(f"{home}/plan", plan(lena, mia, title="Moved"))
    workshop.refresh_from_db()
    assert (workshop.title, workshop.sequence) == ("Moved", 1)
    bad = lena_sees.post(f"{home}/plan", plan(lena, mia, ends="13:00"))
    assert bad.status_code == 422
    assert "cancelled" in text_of(lena_sees.post(f"{home}/cancellation", follow=True))
    assert "Bring something" not in text_of(lena_sees.get(home))


def test_everybody_is_invited_by_mail_and_by_file(lena_sees, mia_sees, home, workshop):
    assert "3 people have not had the newest invitation" in text_of(lena_sees.get(home))
    assert "newest invitation" not in text_of(mia_sees.get(home))
    lena_sees.post(f"{home}/invitation")
    assert Job.objects.filter(task="mail_workshop").count() == 1
    file = mia_sees.get(f"{home}/invitation.ics")
    assert file["Content-Type"].startswith("text/calendar")
    assert f"UID:{workshop.uid}" in text_of(file)
    assert "mailto:mia@desk.example" in text_of(file)


def test_questions_go_on_the_agenda_and_the_chair_orders_them(lena_sees, mia_sees, home, workshop):
    mia_sees.post(f"{home}/agenda", {"kind": "question", "text": "How long is too long?"})
    mia_sees.post(f"{home}/agenda", {"kind": "suggestion", "text": "A shorter form."})
    first, second = workshop.items.all()
    seen = text_of(mia_sees.get(home))
    assert seen.index("How long is too long?") < seen.index("A shorter form.")
    lena_sees.post(f"{home}/agenda/{second.pk}", {"place": "1"})
    seen = text_of(mia_sees.get(home))
    assert seen.index("How long is too long?") > seen.index("A shorter form.")
    lena_sees.post(f"{home}/agenda/{first.pk}", {"outcome": "Two days."})
    assert "Two days." in text_of(mia_sees.get(home))
    mia_sees.post(f"{home}/agenda/{first.pk}", {"_method": "DELETE"})
    assert "How long is too long?" not in text_of(mia_sees.get(home))
    assert lena_sees.post(f"{home}/agenda/{second.pk}", {"place": "first"}).status_code == 404
    assert lena_sees.post(f"{home}/agenda/{first.pk}", {"place": "1"}).status_code == 404


def test_words_that_are_refused_are_not_lost(mia_sees, home):
    answer = mia_sees.post(f"{home}/agenda", {"kind": "shout", "text": "My long question"})
    assert (answer.status_code, "My long question" in text_of(answer)) == (422, True)
    answer = mia_sees.post(
        f"{home}/contributions", {"kind": "prevention", "text": "My plan", "addresses": "x"}
    )
    assert (answer.status_code, "My plan" in text_of(answer)) == (422, True)
    assert "no open demerit of yours" in text_of(answer)


def test_an_example_asks_its_person_alone_for_their_name(
    lena_sees, mia_sees, home, workshop, confirmed, monitor, noah, lena
):
    merit.pick(confirmed, by=monitor, now=NOW)
    assert "1 more example was picked" in text_of(lena_sees.get(home))
    lena_sees.post(f"{home}/examples")
    item, noah_sees = AgendaItem.objects.get(), signed_in_as(noah)
    assert "without a name" in text_of(noah_sees.get(home))
    assert "This one is about you" in text_of(mia_sees.get(home))
    assert "This one is about you" not in text_of(noah_sees.get(home)) + text_of(lena_sees.get(home))
    noah_sees.post(f"{home}/agenda/{item.pk}/consent", {"answer": "yes"})
    assert "Mia Ortega" not in text_of(noah_sees.get(home)).split('id="item-')[1].split("</li>")[0]
    mia_sees.post(f"{home}/agenda/{item.pk}/consent", {"answer": "yes"})
    assert "Mia Ortega" in text_of(noah_sees.get(home)).split('id="item-')[1].split("</li>")[0]
    mia_sees.post(f"{home}/agenda/{item.pk}/consent", {"answer": "no"})
    assert "Mia Ortega" not in text_of(noah_sees.get(home)).split('id="item-')[1].split("</li>")[0]


def test_ones_part_says_what_is_expected_and_why(mia_sees, home, monitor, mia):
    assert "Nothing is expected of you this time" in text_of(mia_sees.get(home))
    blame(mia, monitor, tier="major")
    blame(mia, monitor, "bare-link", "major")
    seen = text_of(mia_sees.get(home))
    assert "Expected of you: 2" in seen
    assert "2 demerits (18 units) came onto your record" in seen
    assert "a major demerit is proposed at closing" in seen


def test_a_plan_is_brought_returned_and_accepted(lena_sees, mia_sees, home, monitor, mia):
    blame(mia, monitor)
    given = {"kind": "prevention", "text": "I read it aloud.", "addresses": "rude-term"}
    assert "it is in" in text_of(mia_sees.post(f"{home}/contributions", given, follow=True))
    made = Contribution.objects.get()
    verdict = f"{home}/contributions/{made.pk}/verdict"
    assert "say what is missing" in text_of(lena_sees.post(verdict, {"verb": "return"}, follow=True)).lower()
    lena_sees.post(verdict, {"verb": "return", "reason": "When do you?"})
    assert "When do you?" in text_of(mia_sees.get(home))
    lena_sees.post(verdict, {"verb": "accept"})
    assert "accepted" in text_of(mia_sees.get(home))
    assert lena_sees.post(verdict, {"verb": "burn"}).status_code == 404
    assert lena_sees.post(f"{home}/contributions/99999/verdict", {"verb": "accept"}).status_code == 404


def test_everybodys_part_is_for_the_chair_and_each_look_is_written_down(
    lena_sees, mia_sees, monitor_sees, home, monitor, mia, lena
):
    blame(mia, monitor, tier="mid")
    assert mia_sees.get(f"{home}/people").status_code == 403
    seen = text_of(lena_sees.get(f"{home}/people"))
    assert "0 of 1 brought" in seen
    assert "0 brought" in seen
    assert "3 units open" in seen
    looks = AccessEntry.objects.filter(reader=lena, what="figures")
    assert set(looks.values_list("about__name", flat=True)) == {"Mia Ortega", "Noah Lind"}
    assert monitor_sees.get(f"{home}/people").status_code == 200


def test_participants_never_read_of_a_colleagues_demerits(mia_sees, home, workshop, monitor, noah, lena):
    blame(noah, monitor, tier="major")
    plan = actions.Offer("prevention", "I count to ten.", "rude-term")
    actions.accept(actions.contribute(workshop, plan, by=noah, now=NOW), by=lena, now=NOW)
    before = text_of(mia_sees.get(home))
    actions.close(workshop, "", by=lena, now=STARTS + HOUR)
    after = text_of(mia_sees.get(home)) + text_of(mia_sees.get(f"{home}/minutes"))
    assert "I count to ten." in after
    for seen in (before, after):
        assert "rude" not in seen.lower()
    assert "Noah" not in after.split("What we will prevent")[1].split("</article>")[0]


def test_closing_by_page_proposes_and_shows_its_minutes(
    lena_sees, mia_sees, monitor_sees, home, workshop, monitor, mia, clock_at
):
    blame(mia, monitor, tier="major")
    assert mia_sees.get(f"{home}/minutes").status_code == 404
    assert "As they stand so far" in text_of(lena_sees.get(f"{home}/minutes"))
    assert "once it has begun" in text_of(lena_sees.get(f"{home}/people"))
    clock_at.move_to(STARTS + HOUR)
    assert "proposes a major demerit to the monitor for Mia Ortega (9 units)" in text_of(
        lena_sees.get(f"{home}/people")
    )
    assert mia_sees.post(f"{home}/closing", {"summary": "x"}).status_code == 403
    closed = text_of(lena_sees.post(f"{home}/closing", {"summary": "Good talk."}, follow=True))
    assert "Proposed to the monitor" in closed
    again = text_of(lena_sees.post(f"{home}/closing", {"summary": "Other."}, follow=True))
    assert "Proposed to the monitor" in again
    assert "Demerits left without a plan" in text_of(monitor_sees.get("/review"))
    assert "Good talk." in text_of(mia_sees.get(f"{home}/minutes"))
    file = mia_sees.get(f"{home}/minutes.md")
    assert file["Content-Type"] == "text/markdown; charset=utf-8"
    assert text_of(file).startswith("# March\n")
    lena_sees.post(f"{home}/minutes/mail")
    assert Job.objects.filter(task="mail_workshop").count() == 1
    assert mia_sees.post(f"{home}/minutes/mail").status_code == 403
    assert mia_sees.post(f"{home}/contributions", {"kind": "tip", "text": "Late"}).status_code == 422


def test_somebody_is_excused_and_expected_again(lena_sees, home, workshop, mia):
    page = f"{home}/people/{mia.pk}/excuse"
    assert "Excused: Ill" in text_of(lena_sees.post(page, {"reason": "Ill"}, follow=True))
    assert "Excused: Ill" not in text_of(lena_sees.post(page, {"_method": "DELETE"}, follow=True))
    assert lena_sees.post(f"{home}/people/99999/excuse", {"reason": "Ill"}).status_code == 404


PAGES = ["", "/plan", "/people", "/minutes", "/minutes.md", "/invitation.ics"]
POSTS = [
    "/cancellation",
    "/invitation",
    "/agenda",
    "/examples",
    "/contributions",
    "/closing",
    "/minutes/mail",
]


@pytest.mark.parametrize("path", PAGES)
def test_who_takes_no_part_finds_nothing(client, olga_sees, boss, home, path):
    assert olga_sees.get(home + path).status_code == 404
    assert client.get(home + path)["Location"].startswith("/sign-in/")
    assert signed_in_as(boss).get(home + path).status_code == 200
    assert signed_in_as(boss).get(f"/workshops/98765{path}").status_code == 404


@pytest.mark.parametrize("path", POSTS)
def test_who_takes_no_part_changes_nothing(client, olga_sees, home, path):
    assert olga_sees.post(home + path, {}).status_code == 404
    assert client.post(home + path, {})["Location"].startswith("/sign-in/")
    assert olga_sees.get(home + path).status_code in {404, 405}


@pytest.mark.parametrize(
    "path", ["/plan", "/cancellation", "/invitation", "/examples", "/closing", "/minutes/mail"]
)
def test_a_participant_runs_nothing(mia_sees, home, workshop, path):
    assert mia_sees.post(home + path, {"title": "x"}).status_code == 403
    workshop.refresh_from_db()
    assert workshop.is_open


def test_agents_plan_none_and_see_their_own(mia_sees, olga_sees, handbook, home):
    assert mia_sees.get("/workshops/new").status_code == 403
    assert "March" in text_of(mia_sees.get("/workshops"))
    assert "None is planned" in text_of(olga_sees.get("/workshops"))
    assert "Plan a workshop" not in text_of(mia_sees.get("/workshops"))


def test_the_past_goes_on_page_by_page(lena_sees, workshop, lena, monkeypatch):
    actions.cancel(workshop, by=lena, now=NOW)
    monkeypatch.setattr("goodhands.workshops.queries.listing.PAGE_SIZE", 1)
    monkeypatch.setattr("goodhands.workshops.queries.PAGE_SIZE", 1)
    assert "Older" not in text_of(lena_sees.get("/workshops"))
    made = actions.plan(
        actions.Plan("Other", STARTS, STARTS + HOUR, lena, (lena,), "Workshop"), by=lena, now=NOW
    )
    actions.cancel(made, by=lena, now=NOW)
    assert "?from=1" in text_of(lena_sees.get("/workshops"))
    assert "March" in text_of(lena_sees.get("/workshops?from=1"))


def test_pages_ask_few_questions_however_many_rows(lena_sees, mia_sees, home, workshop, mia, noah, monitor):
    def fill(number):
        for one in (mia, noah):
            actions.put_forward(workshop, "question", f"Question {number}", by=one, now=NOW)
            actions.contribute(workshop, actions.Offer("tip", f"Tip {number}"), by=one, now=NOW)
            blame(one, monitor, ("rude-term", "bare-link", "vague-term")[number])

    fill(0)
    pages = [
        (mia_sees, home, 22),
        (lena_sees, home, 26),
        (lena_sees, f"{home}/people", 22),
        (mia_sees, "/workshops", 8),
    ]
    few = [questions(who, path) for who, path, _ in pages]
    fill(1)
    fill(2)
    assert [questions(who, path) for who, path, _ in pages] == few
    assert all(count <= most for count, (_, _, most) in zip(few, pages, strict=True)), few


def test_everybodys_part_says_nothing_of_units_where_nothing_counts(lena_sees, workshop, home, monkeypatch):
    monkeypatch.setattr("goodhands.workshops.rules.terms.MODULE", "none")
    seen = text_of(lena_sees.get(f"{home}/people")) + text_of(lena_sees.get(home))
    assert "Nothing is counted here" in seen
    assert "units" not in seen
    assert not AccessEntry.objects.exists()
    assert queries.terms_for(workshop, now=NOW).expects is False
