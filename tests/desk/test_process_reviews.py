"""Reviews of the process by page: begun, answered, closed; and where the handbook holds none."""

import pytest

from goodhands.handbook import actions as handbooks
from goodhands.inboxes import actions as inboxes
from goodhands.merit.models import ProcessReview, ReviewStep
from tests.conftest import add
from tests.desk.test_ceilings import questions
from tests.merit.conftest import found as found
from tests.merit.conftest import vague_reply as vague_reply

pytestmark = pytest.mark.django_db


@pytest.fixture
def lean(found, now):
    """The lean handbook comes into force after the finding."""
    return handbooks.load_preset("lean", now=now)


@pytest.fixture
def begun(lean, mia_sees):
    mia_sees.post("/process-reviews/new", {"title": "Two parcels", "happened": "One got the other's."})
    return f"/process-reviews/{ProcessReview.objects.get().pk}"


def test_anybody_begins_one_and_answers_it_step_by_step(mia_sees, begun, noah):
    shown = mia_sees.get(begun).content.decode()
    assert "One got the other&#x27;s." in shown
    assert "Nobody has said it yet" in shown
    mia_sees.post(f"{begun}/steps", {"kind": "cause", "text": "Both slips looked the same."})
    mia_sees.post(
        f"{begun}/steps", {"kind": "measure", "text": "Print the name.", "doer": noah.pk, "due": "2026-12-24"}
    )
    mia_sees.post(f"{begun}/steps", {"kind": "word", "text": "It happened twice this year."})
    measure = ReviewStep.objects.get(kind="measure")
    shown = mia_sees.get(begun).content.decode()
    for words in ("Both slips looked", "Print the name.", "Noah Lind", "by 24 Dec 2026", "It happened twice"):
        assert words in shown
    mia_sees.post(f"{begun}/steps", {"kind": "done", "measure": measure.pk})
    assert "1 of 1 done" in mia_sees.get("/process-reviews").content.decode()


def test_what_is_refused_says_why_and_keeps_the_words(mia_sees, begun, noah):
    wrong = mia_sees.post("/process-reviews/new", {"title": "Slips", "happened": "Noah Lind mixed them up."})
    assert wrong.status_code == 422
    assert "Tell it without a name" in wrong.content.decode()
    assert "Noah Lind mixed them up." in wrong.content.decode()
    answer = mia_sees.post(
        f"{begun}/steps", {"kind": "measure", "text": "Print it.", "doer": "x", "due": ""}, follow=True
    )
    assert "Say who does it" in answer.content.decode()


def test_what_i_took_on_stands_first(mia_sees, begun, mia):
    mia_sees.post(
        f"{begun}/steps", {"kind": "measure", "text": "Print the name.", "doer": mia.pk, "due": "2026-12-24"}
    )
    assert "Yours to do" in mia_sees.get("/process-reviews").content.decode()


def test_a_lead_closes_it_and_opens_it_again(client, mia_sees, begun, support, mia):
    lead = add("Lea Voss", "lead")
    inboxes.add_members(support, [lead])
    client.force_login(lead)
    assert mia_sees.post(f"{begun}/closure").status_code == 403
    assert "Say first how" in client.post(f"{begun}/closure", follow=True).content.decode()
    mia_sees.post(f"{begun}/steps", {"kind": "cause", "text": "Both slips looked the same."})
    mia_sees.post(
        f"{begun}/steps", {"kind": "measure", "text": "Print it.", "doer": mia.pk, "due": "2026-12-24"}
    )
    client.post(f"{begun}/closure")
    assert begun in client.get("/process-reviews?show=closed").content.decode()
    assert "Open it again" in client.get(begun).content.decode()
    client.post(f"{begun}/closure", {"_method": "DELETE"})
    assert begun in client.get("/process-reviews").content.decode()


def test_it_begins_on_an_incident_of_the_review_desk(monitor_sees, mia_sees, admin_sees, lean, found):
    link = f"/process-reviews/new?incident={found.pk}"
    assert link in monitor_sees.get(f"/review/{found.pk}").content.decode()
    assert "From the finding" in monitor_sees.get(link).content.decode()
    monitor_sees.post(link, {"title": "No date", "happened": "The customer was told to wait."})
    made = ProcessReview.objects.get()
    assert made.incident == found
    assert f'href="/review/{found.pk}"' in admin_sees.get(f"/process-reviews/{made.pk}").content.decode()
    told = mia_sees.get(f"/process-reviews/{made.pk}").content.decode()
    assert f"/review/{found.pk}" not in told
    assert mia_sees.get(link).status_code == 404


def test_where_the_handbook_holds_none(mia_sees, monitor_sees, handbook, found):
    assert "holds no new ones" in mia_sees.get("/process-reviews").content.decode()
    assert "The handbook holds none" in mia_sees.get("/process-reviews/new").content.decode()
    assert mia_sees.post("/process-reviews/new", {"title": "x", "happened": "y"}).status_code == 422
    assert "/process-reviews" not in monitor_sees.get(f"/review/{found.pk}").content.decode()
    assert "/process-reviews" not in mia_sees.get("/record").content.decode()


def test_it_is_found_from_the_record_and_the_review_desk(mia_sees, monitor_sees, lean):
    assert 'href="/process-reviews"' in mia_sees.get("/record").content.decode()
    assert 'href="/process-reviews"' in monitor_sees.get("/review").content.decode()


def test_strangers_and_wrong_numbers(client, mia_sees, begun):
    for path in ("/process-reviews", "/process-reviews/new", begun):
        assert client.get(path).status_code == 302
    assert mia_sees.get("/process-reviews/99999").status_code == 404
    assert mia_sees.post(f"{begun}/steps", {"kind": "blame", "text": "x"}).status_code == 404
    assert mia_sees.get("/process-reviews/new?incident=99999").status_code == 404


def test_few_questions(mia_sees, begun):
    assert questions(mia_sees, "/process-reviews") <= 8
    assert questions(mia_sees, begun) <= 10
