"""The handbook as people read it: contents, search, rules, pages, earlier versions."""

import re
from datetime import timedelta

import pytest

from goodhands.handbook import actions as handbooks
from goodhands.handbook.folders import read_files
from tests.conftest import NOW

PAGES = [
    "/handbook",
    "/handbook?q=refund",
    "/handbook/whole",
    "/handbook/rules/vague-term",
    "/handbook/pages/playbooks/complaint",
    "/handbook/pages/templates/email-skeleton",
    "/handbook/pages/checklists/before-closing",
    "/handbook/pages/training/phase-1-basics",
    "/handbook/pages/settings/service-levels",
    "/handbook/pages/settings/escalation",
    "/handbook/pages/settings/goals",
    "/handbook/pages/settings/handbook",
]


def text_of(answer) -> str:
    return answer.content.decode()


def titles(answer) -> list[str]:
    return re.findall(r'class="row__link contents__link"[^>]*>([^<]+)<', text_of(answer))


@pytest.mark.parametrize("path", PAGES)
def test_a_page_is_there_for_everybody_with_one_heading(mia_sees, monitor_sees, handbook, path):
    for reader in (mia_sees, monitor_sees):
        answer = reader.get(path)
        assert answer.status_code == 200
        assert text_of(answer).count("<h1") == 1


@pytest.mark.parametrize("path", PAGES)
def test_a_stranger_is_led_to_the_sign_in(client, mia, handbook, path):
    assert client.get(path)["Location"].startswith("/sign-in/login/")


@pytest.mark.parametrize(
    "path",
    [
        "/handbook/rules/no-such-rule",
        "/handbook/pages/playbooks/none",
        "/handbook/pages/rules/vague-term",
        "/handbook/pages/other/complaint",
        "/handbook?version=999",
        "/handbook?version=abc",
    ],
)
def test_what_the_handbook_does_not_have_is_not_there(mia_sees, handbook, path):
    assert mia_sees.get(path).status_code == 404


@pytest.mark.parametrize("path", PAGES[2:])
def test_without_a_handbook_there_is_nothing_to_read(mia_sees, path):
    assert "No handbook is in force" in text_of(mia_sees.get("/handbook"))
    assert mia_sees.get(path).status_code == 404


def test_the_contents_name_every_kind_of_text(mia_sees, handbook):
    shown = text_of(mia_sees.get("/handbook"))
    for heading in ("Rules", "Playbooks", "Templates", "Checklists", "Training", "Times, goals and the rest"):
        assert f">{heading}</h2>" in shown
    assert "in force since" in shown


def test_a_search_without_javascript_finds_words_inside_examples(mia_sees, handbook):
    answer = mia_sees.get("/handbook", {"q": "green chair"})
    assert "Say what, and say when" in titles(answer)
    assert "<mark>green</mark>" in text_of(answer) or "<mark>chair</mark>" in text_of(answer)


def test_a_search_that_finds_nothing_says_so_and_leads_back(mia_sees, handbook):
    answer = mia_sees.get("/handbook", {"q": "zebra <b>"})
    assert titles(answer) == []
    assert "Nothing speaks of that" in text_of(answer)
    assert "<b>”" not in text_of(answer)


def test_the_list_alone_answers_a_search_within_the_page(mia_sees, handbook):
    part = mia_sees.get("/handbook", {"q": "refund"}, HTTP_HX_REQUEST="true")
    assert "<html" not in text_of(part)
    assert titles(part) == titles(mia_sees.get("/handbook", {"q": "refund"}))


def test_a_rule_says_how_it_is_checked_and_marks_the_evidence(mia_sees, handbook):
    shown = text_of(mia_sees.get("/handbook/rules/vague-term"))
    assert "How it is checked" in shown
    assert "held until it is changed, or sent with a reason" in shown
    assert "<q>as soon as possible</q>" in shown
    assert "added in version 1, by the system" in shown


def test_evidence_is_marked_where_the_rule_finds_it_and_nowhere_else(mia_sees, handbook):
    shown = text_of(mia_sees.get("/handbook/rules/greet-by-name"))
    assert "<q>Silverline Dental</q>," in shown
    assert "Joanna Reed, Silverline Dental<" in shown


def test_a_rule_that_people_judge_says_so(mia_sees, db):
    handbooks.load_preset("lean", now=NOW)
    assert "People judge it" in text_of(mia_sees.get("/handbook/rules/make-friends"))


def test_a_checklist_has_boxes_and_a_template_has_fields(mia_sees, handbook):
    assert '<li class="box">' in text_of(mia_sees.get("/handbook/pages/checklists/before-closing"))
    letter = text_of(mia_sees.get("/handbook/pages/templates/email-skeleton"))
    assert '<span class="slot">customer name</span>' in letter
    assert "Channel:" not in letter


def test_service_levels_read_as_sentences(mia_sees, handbook):
    shown = text_of(mia_sees.get("/handbook/pages/settings/service-levels"))
    assert "came before 15:00: by end of the same day" in shown
    assert "by 13:00" in shown


def test_who_changed_a_rule_when_stands_below_it(mia_sees, admin, handbook):
    files = read_files("conduct")
    path = "rules/vague-term.md"
    changed = {**files, path: files[path].replace("Say what, and say when", "Say when")}
    later = NOW + timedelta(hours=1)
    handbooks.bring_into_force(changed, by=admin, now=later, note="Shorter title")
    shown = text_of(mia_sees.get("/handbook/rules/vague-term"))
    assert "changed in version 2 by Ada Quist: Shorter title" in shown
    assert "version 2" not in text_of(mia_sees.get("/handbook/rules/rude-term"))


def test_a_day_to_look_again_that_has_come_is_said_to_those_who_edit(mia_sees, admin_sees, admin):
    day = (NOW + timedelta(days=1)).date()
    handbooks.bring_into_force(read_files("conduct"), by=admin, now=NOW, review_on=day)
    for reader, says_so in ((mia_sees, False), (admin_sees, True)):
        shown = text_of(reader.get("/handbook"))
        assert "to be looked at again on 4 Mar 2026" in shown
        assert ("was to be looked at again" in shown) == says_so


def test_an_earlier_version_can_be_read_and_says_that_it_is_one(mia_sees, handbook):
    files = read_files("conduct")
    path = "rules/vague-term.md"
    handbooks.bring_into_force(
        {**files, path: files[path].replace("mode: confirm", "mode: block")},
        by=None,
        now=NOW + timedelta(hours=1),
    )
    now_held = text_of(mia_sees.get("/handbook/rules/vague-term"))
    before = text_of(mia_sees.get(f"/handbook/rules/vague-term?version={handbook.pk}"))
    assert "stops a reply" in now_held
    assert "asks for a second look" in before
    assert "You read version 1" in before
    assert "You read version" not in now_held
