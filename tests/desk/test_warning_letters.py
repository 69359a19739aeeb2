"""Letters and fitness reviews by page: management decides, the person reads and answers, others see nothing."""

import re
from datetime import timedelta
from html import unescape

import pytest
import time_machine

from goodhands.inboxes import actions as inboxes
from goodhands.ledger import actions
from goodhands.ledger.models import FitnessReview, Letter
from goodhands.ledger.queries import record_parts
from goodhands.merit import actions as merit
from goodhands.merit.models import AccessEntry
from tests.conftest import NOW, add
from tests.desk.conftest import signed_in_as
from tests.ledger.conftest import book as book
from tests.ledger.conftest import manager as manager
from tests.ledger.conftest import three as three
from tests.ledger.conftest import weigh as weigh

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def today():
    with time_machine.travel(NOW + timedelta(minutes=1)):
        yield


@pytest.fixture
def manager_sees(manager):
    return signed_in_as(manager)


@pytest.fixture
def letter(three) -> Letter:
    return Letter.objects.get()


@pytest.fixture
def issued(letter, manager_sees) -> Letter:
    manager_sees.post(f"/letters/{letter.pk}/decision", {"verdict": "issue"})
    letter.refresh_from_db()
    return letter


def words(response) -> str:
    return re.sub(r"\s+", " ", response.content.decode())


def test_management_finds_the_draft_reads_it_and_issues_it(manager_sees, letter):
    assert "Mia Ortega" in words(manager_sees.get("/letters"))
    shown = words(manager_sees.get(f"/letters/{letter.pk}"))
    assert "−27 units" in shown
    assert "Sign and issue" in shown
    assert "(the end of probation)" in shown
    done = manager_sees.post(f"/letters/{letter.pk}/decision", {"verdict": "issue"}, follow=True)
    assert "The letter is issued" in words(done)
    assert "on probation" in words(done)
    letter.refresh_from_db()
    assert letter.state == "issued"


def test_what_changed_since_it_was_read_is_not_signed_unread(manager_sees, letter, mia, weigh):
    page = manager_sees.get(f"/letters/{letter.pk}")
    read = unescape(re.search(r'name="read" value="([^"]*)"', page.content.decode())[1])
    weigh(mia, "poor-writing", "major")
    refused = manager_sees.post(
        f"/letters/{letter.pk}/decision", {"verdict": "issue", "read": read}, follow=True
    )
    assert "Read it again, then sign." in words(refused)
    letter.refresh_from_db()
    assert letter.state == "draft"
    causes = " ".join(map(str, letter.causes))
    manager_sees.post(
        f"/letters/{letter.pk}/decision", {"verdict": "issue", "read": letter.text, "causes": causes}
    )
    letter.refresh_from_db()
    assert letter.state == "issued"


def test_a_text_is_worked_on_and_a_wrong_one_refused_in_words(manager_sees, letter):
    refused = manager_sees.post(f"/letters/{letter.pk}/text", {"text": "Dear {{nobody}}"}, follow=True)
    assert "Nobody can fill in {{nobody}}" in words(refused)
    done = manager_sees.post(
        f"/letters/{letter.pk}/text", {"text": "# Ours\n\nBy {{signed_by}}"}, follow=True
    )
    assert "<h1>Ours</h1>" in words(done)


def test_a_letter_is_waived_with_a_reason(manager_sees, letter):
    refused = manager_sees.post(f"/letters/{letter.pk}/decision", {"verdict": "waive"}, follow=True)
    assert "Say why no letter is written" in words(refused)
    manager_sees.post(f"/letters/{letter.pk}/decision", {"verdict": "waive", "reason": "A hard spring."})
    assert "Waived 3 March 2026" in words(manager_sees.get("/letters"))


def test_nobody_else_sees_a_draft(mia_sees, monitor_sees, olga_sees, client, letter):
    for sees in (mia_sees, monitor_sees, olga_sees):
        assert sees.get(f"/letters/{letter.pk}").status_code == 404
        assert sees.post(f"/letters/{letter.pk}/decision", {"verdict": "issue"}).status_code == 404
        assert sees.get("/letters").status_code == 403
    assert client.get("/letters").status_code == 302
    assert client.get(f"/letters/{letter.pk}").status_code == 302


def test_an_unknown_letter_is_not_found(manager_sees, book):
    assert manager_sees.get("/letters/999").status_code == 404
    assert manager_sees.get("/fitness-reviews/999").status_code == 404
    assert "Nothing waits" in words(manager_sees.get("/letters"))


def test_the_person_reads_acknowledges_and_answers(mia_sees, olga_sees, issued):
    assert "to acknowledge" in words(mia_sees.get("/record"))
    shown = words(mia_sees.get(f"/letters/{issued.pk}"))
    assert "A letter to you" in shown
    assert "Sign and issue" not in shown
    mia_sees.post(f"/letters/{issued.pk}/acknowledgement")
    mia_sees.post(f"/letters/{issued.pk}/answer", {"words": "I see the second otherwise."})
    shown = words(mia_sees.get(f"/letters/{issued.pk}"))
    assert "that you have read it" in shown
    assert "I see the second otherwise." in shown
    assert olga_sees.get(f"/letters/{issued.pk}").status_code == 404
    assert olga_sees.post(f"/letters/{issued.pk}/answer", {"words": "x"}).status_code == 404


def test_an_issued_letter_is_had_as_a_file_by_its_person_and_management(
    mia_sees, manager_sees, olga_sees, issued
):
    for sees in (mia_sees, manager_sees):
        made = sees.get(f"/letters/{issued.pk}/pdf")
        assert made["Content-Type"] == "application/pdf"
        assert made.content.startswith(b"%PDF")
    assert olga_sees.get(f"/letters/{issued.pk}/pdf").status_code == 404


def test_a_draft_is_no_file_yet(manager_sees, letter):
    assert "Only a letter that was issued" in words(
        manager_sees.get(f"/letters/{letter.pk}/pdf", follow=True)
    )


def test_management_cannot_acknowledge_for_them(manager_sees, issued):
    assert manager_sees.post(f"/letters/{issued.pk}/acknowledgement").status_code == 403


def test_the_look_of_management_is_logged(manager_sees, manager, mia, letter):
    manager_sees.get(f"/letters/{letter.pk}")
    assert AccessEntry.objects.filter(reader=manager, about=mia, what="record").count() == 1


def test_a_disputed_cause_holds_the_letter_up(mia, three, manager_sees, letter):
    merit.dispute(three[0], "I did not.", by=mia, now=NOW)
    assert "The letter waits until that is decided" in words(manager_sees.get(f"/letters/{letter.pk}"))
    held = manager_sees.post(f"/letters/{letter.pk}/decision", {"verdict": "issue"}, follow=True)
    assert "is disputed" in words(held)


@pytest.mark.parametrize(
    ("verdict", "said"),
    [("withdraw", "Withdrawn on 3 March 2026"), ("stand", "let it stand"), ("amend", "New words")],
)
def test_a_letter_that_lost_a_cause_is_corrected(verdict, said, mia, three, manager, manager_sees, issued):
    merit.dispute(three[0], "I did not.", by=mia, now=NOW)
    merit.overturn(three[0], "True.", by=manager, now=NOW)
    assert "lost something that it rests on" in words(manager_sees.get("/letters"))
    assert "counts no more" in words(manager_sees.get(f"/letters/{issued.pk}"))
    given = {"verdict": verdict, "reason": "Looked at again.", "text": "New words"}
    manager_sees.post(f"/letters/{issued.pk}/correction", given)
    assert said in words(manager_sees.get(f"/letters/{issued.pk}"))
    assert "lost something that it rests on" not in words(manager_sees.get("/letters"))


class TestReviews:
    @pytest.fixture
    def review(self, issued, weigh, mia, manager_sees) -> FitnessReview:
        for rule in ("vague-term", "poor-writing", "unanswered-thread"):
            weigh(mia, rule)
        second = Letter.objects.get(state="draft")
        manager_sees.post(f"/letters/{second.pk}/decision", {"verdict": "issue"})
        return FitnessReview.objects.get()

    def test_from_the_panel_to_the_outcome(self, review, manager, manager_sees, mia_sees):
        assert "nobody sits on its panel yet" in words(manager_sees.get("/letters"))
        page = f"/fitness-reviews/{review.pk}"
        assert "A letter was issued while a probation ran." in words(manager_sees.get(page))
        wrong = manager_sees.post(f"{page}/panel", {"due_on": "2026-03-12"}, follow=True)
        assert "Choose who decides" in words(wrong)
        manager_sees.post(f"{page}/panel", {"panel": [manager.pk], "due_on": "2026-03-12"})
        manager_sees.post(f"{page}/remarks", {"words": "Between us."})
        mia_sees.post(f"{page}/remarks", {"words": "I would like to stay."})
        own = words(mia_sees.get(page))
        assert "I would like to stay." in own
        assert "Between us." not in own
        assert "Outcome" not in own
        given = {"outcome": "fit", "reasons": "She has learned much."}
        manager_sees.post(f"{page}/outcome", given)
        assert "She has learned much." in words(mia_sees.get(page))
        assert "Fit for the position" in words(mia_sees.get("/record"))

    def test_others_see_none_of_it(self, review, olga_sees, monitor_sees, client):
        page = f"/fitness-reviews/{review.pk}"
        for sees in (olga_sees, monitor_sees):
            assert sees.get(page).status_code == 404
            assert sees.post(f"{page}/remarks", {"words": "x"}).status_code == 404
        assert client.get(page).status_code == 302

    def test_the_person_decides_nothing(self, review, mia, mia_sees):
        page = f"/fitness-reviews/{review.pk}"
        given = {"outcome": "fit", "reasons": "I am."}
        assert mia_sees.post(f"{page}/outcome", given).status_code == 403
        assert mia_sees.post(
            f"{page}/panel", {"panel": [mia.pk], "due_on": "2026-03-12"}, follow=True
        ).status_code in (200, 403)
        review.refresh_from_db()
        assert (review.state, review.panel.count()) == ("open", 0)


def test_a_letter_is_news_until_it_is_acknowledged(mia_sees, issued):
    mia_sees.get("/record")
    assert "1" in words(mia_sees.get("/record/news"))
    mia_sees.post(f"/letters/{issued.pk}/acknowledgement")
    assert words(mia_sees.get("/record/news")).strip() == ""


def test_a_letter_goes_with_the_record_that_is_taken_along(issued, mia, manager):
    actions.answer(issued, "I see it otherwise.", by=mia, now=NOW)
    part = record_parts.letters(mia, now=NOW)
    (row,) = part.rows
    assert row["text"] == issued.text
    assert [one["what"] for one in row["course"]] == ["issued", "answered"]
    sums, *entries = record_parts.standing(mia, now=NOW).rows
    assert (sums["net"], len(entries)) == (-27, 3)


def test_a_lead_sees_where_each_of_the_team_stands(support, manager_sees, issued):
    lead = add("Lea Voss", "lead")
    inboxes.add_members(support, [lead])
    seen = words(signed_in_as(lead).get("/records"))
    assert "net −27" in seen
    assert "probation to 3 Jun" in seen


class TestNewHires:
    def test_management_sets_changes_and_lifts_a_probation(self, admin_sees, mia, book):
        page = f"/settings/people/{mia.pk}/probation"
        given = {"begins_on": "2026-02-02", "ends_on": "2026-05-02"}
        done = admin_sees.post(page, given, follow=True)
        assert "on probation until 2 May 2026" in words(done)
        assert "On probation until 2 May 2026." in words(signed_in_as(mia).get("/record"))
        admin_sees.post(page, {"_method": "DELETE"})
        assert "On probation" not in words(signed_in_as(mia).get("/record"))

    def test_wrong_days_are_refused_in_words(self, admin_sees, mia, book):
        page = f"/settings/people/{mia.pk}/probation"
        assert "Give both days" in words(admin_sees.post(page, {"begins_on": "x"}, follow=True))
        given = {"begins_on": "2026-02-02", "ends_on": "2026-02-01"}
        assert "ends after it begins" in words(admin_sees.post(page, given, follow=True))

    def test_only_management_sets_it(self, mia_sees, monitor_sees, client, noah, admin_sees):
        page = f"/settings/people/{noah.pk}/probation"
        assert mia_sees.post(page).status_code == 403
        assert monitor_sees.post(page).status_code == 403
        assert client.post(page).status_code == 302
        assert admin_sees.post("/settings/people/999/probation").status_code == 404


def test_who_may_not_read_a_letter_finds_it_named_and_no_dead_link(
    support, manager_sees, mia, monitor_sees, issued
):
    lead = add("Lena Roth", "lead")
    inboxes.add_members(support, [lead])
    for seen in (signed_in_as(lead), monitor_sees):
        shown = words(seen.get(f"/people/{mia.pk}/record"))
        assert "Warning letter of 3 March 2026" in shown
        assert f"/letters/{issued.pk}" not in shown
    assert f"/letters/{issued.pk}" in words(manager_sees.get(f"/people/{mia.pk}/record"))


def test_a_cause_that_is_weighed_again_is_no_dead_link(mia_sees, monitor, three, issued):
    merit.reopen(three[0], by=monitor, now=NOW + timedelta(seconds=90))
    shown = words(mia_sees.get(f"/letters/{issued.pk}"))
    assert "counts no more" in shown
    for one in three:
        assert (f'href="/record/{one.pk}"' in shown) == (one != three[0])


def test_a_draft_whose_causes_changed_since_it_was_read_is_not_signed(
    manager_sees, manager, three, weigh, monitor, mia, letter
):
    actions.edit(letter, "My own words", by=manager, now=NOW)
    letter.refresh_from_db()
    read = {"verdict": "issue", "read": letter.text, "causes": " ".join(map(str, letter.causes))}
    weigh(mia, "vague-term")
    merit.reopen(three[0], by=monitor, now=NOW)
    refused = manager_sees.post(f"/letters/{letter.pk}/decision", read, follow=True)
    assert "Read it again, then sign" in words(refused)
    letter.refresh_from_db()
    read["causes"] = " ".join(map(str, letter.causes))
    manager_sees.post(f"/letters/{letter.pk}/decision", read)
    letter.refresh_from_db()
    assert letter.state == "issued"


def test_a_number_that_no_row_could_have_is_not_found(manager_sees, book):
    assert manager_sees.get("/letters/99999999999999999999").status_code == 404
    assert manager_sees.get("/review/99999999999999999999").status_code == 404
