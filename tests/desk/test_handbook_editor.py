"""Editing the handbook in the browser: files, the draft, its effect, versions. Who may, and what is said."""

import re
from datetime import UTC, datetime, timedelta

import pytest

from goodhands.conversations import actions as conversations
from goodhands.desk.views import handbook_files
from goodhands.handbook import actions as handbooks
from goodhands.handbook import queries as versions
from goodhands.handbook.models import HandbookDraft
from goodhands.jobs import inline
from goodhands.jobs.models import Job
from goodhands.lib import clock
from goodhands.revising import actions
from goodhands.revising import queries as revising
from tests.conftest import NOW
from tests.letters import deliver

RULE = "/handbook/draft/files/rules/vague-term.md"
PATH = "rules/vague-term.md"
PAGES = [
    "/handbook/draft",
    "/handbook/draft/new",
    RULE,
    f"{RULE}?as=text",
    "/handbook/draft/files/goals.toml",
]
READABLE = ["/handbook/versions"]
WRITES = [
    (RULE, {"text": "x", "seen": ""}),
    (RULE, {"_method": "DELETE"}),
    ("/handbook/draft", {"_method": "DELETE"}),
    ("/handbook/draft/new", {"kind": "rules", "title": "Wave"}),
    ("/handbook/draft/restoration", {"path": PATH}),
    ("/handbook/draft/effect", {}),
    ("/handbook/draft/acceptance", {"note": "x"}),
    ("/handbook/versions/review", {"review_on": "2036-01-01", "note": "x"}),
    ("/handbook/versions/1/withdrawal", {}),
    ("/handbook/versions/1/return", {}),
]


def text_of(answer) -> str:
    return answer.content.decode()


def fields_of(page: str) -> dict[str, object]:
    """Read the rule's form as a browser would send it."""
    given = {
        "title": re.search(r'name="title"[^>]*value="([^"]*)"', page)[1],
        "seen": re.search(r'name="seen" value="([^"]*)"', page)[1],
        "channels": re.findall(r'name="channels" value="([a-z]+)" checked', page),
        "mode": re.search(r'name="mode" value="([a-z]+)" checked', page)[1],
    }
    for name in ("check", "phase", "behaviour", "starting_tier"):
        options = re.search(rf'<select[^>]*name="{name}".*?</select>', page, re.DOTALL)[0]
        given[name] = re.search(r'value="([^"]*)" selected', options)[1]
    for name in ("guideline", "good", "bad"):
        words = re.search(rf'<textarea[^>]*name="{name}"[^>]*>(.*?)</textarea>', page, re.DOTALL)[1]
        given[name] = (
            words.replace("&gt;", ">").replace("&#x27;", "'").replace("&quot;", '"').replace("&amp;", "&")
        )
    return given


@pytest.fixture
def fields(admin_sees, handbook):
    return fields_of(text_of(admin_sees.get(RULE)))


def save(client, fields, **changed):
    return client.post(RULE, {**fields, **changed}, follow=True)


@pytest.mark.parametrize("path", [*PAGES, *READABLE])
def test_pages_work_with_one_heading_and_strangers_are_led_to_the_sign_in(admin_sees, client, handbook, path):
    answer = admin_sees.get(path)
    assert answer.status_code == 200
    assert text_of(answer).count("<h1") == 1
    assert client.get(path)["Location"].startswith("/sign-in/login/")


@pytest.mark.parametrize("path", PAGES)
def test_agents_and_the_monitor_read_and_do_not_edit(mia_sees, monitor_sees, handbook, path):
    for reader in (mia_sees, monitor_sees):
        assert reader.get(path).status_code == 403
        assert "Edit" not in re.findall(r"</svg>([^<]+)</a>", text_of(reader.get("/handbook")))
        assert reader.get("/handbook/versions").status_code == 200


@pytest.mark.parametrize(("path", "given"), WRITES)
def test_nobody_else_changes_anything(mia_sees, client, handbook, path, given):
    assert mia_sees.post(path, given).status_code == 403
    assert client.post(path, given)["Location"].startswith("/sign-in/login/")
    assert not HandbookDraft.objects.exists()


@pytest.mark.parametrize(
    "path",
    [
        "/handbook/draft/files/rules/none.md",
        "/handbook/draft/files/../secret",
        "/handbook/draft/effect/vague-term",
        "/handbook/versions/difference?old=1&new=abc",
        "/handbook/versions/difference?old=998&new=999",
        "/handbook/versions/difference",
    ],
)
def test_what_is_not_there_is_not_found(admin_sees, handbook, path):
    assert admin_sees.get(path).status_code == 404
    assert admin_sees.post("/handbook/versions/999/return").status_code == 404


@pytest.mark.parametrize("path", ["/handbook/draft", "/handbook/versions"])
def test_without_a_handbook_the_pages_say_what_to_do(admin_sees, path):
    assert "goodhands handbook load" in text_of(admin_sees.get(path))


def test_a_rule_saved_unchanged_in_the_form_changes_nothing(admin_sees, fields, handbook):
    save(admin_sees, fields)
    assert revising.desk(clock.now()).changes() == ()


def test_a_save_goes_into_the_draft_and_says_how_the_examples_did(admin_sees, fields):
    shown = text_of(save(admin_sees, fields, mode="block"))
    assert "Saved in the draft." in shown
    assert "Changed in the draft, not in force yet." in shown
    assert re.search(r"All \d+ judged rightly", shown)
    assert "asks for a second look" in text_of(admin_sees.get("/handbook/rules/vague-term"))


def test_an_example_with_the_wrong_verdict_is_shown_with_its_reason(admin_sees, fields):
    good = fields["good"].replace("leaves us today", "leaves us as soon as possible")
    shown = text_of(save(admin_sees, fields, good=good))
    assert "judged wrongly" in shown
    assert "expected nothing, found “as soon as possible”" in shown
    assert "Bring into force</button>" not in text_of(admin_sees.get("/handbook/draft"))


def test_an_example_that_fails_in_force_already_is_shown_and_holds_nothing_up(admin_sees, handbook, admin):
    text = handbook.content[PATH].replace("leaves us today", "leaves us as soon as possible")
    handbooks.bring_into_force({**handbook.content, PATH: text}, by=admin, now=NOW)
    page = "/handbook/draft/files/checklists/before-closing.md"
    held = revising.desk(clock.now()).files["checklists/before-closing.md"]
    admin_sees.post(page, {"text": f"{held}- [ ] The label is right.\n", "seen": handbooks.seal_of(held)})
    shown = text_of(admin_sees.get("/handbook/draft"))
    assert "1 example fails in version 2 already" in shown
    assert "nothing fails that did not fail before" in shown
    assert "Bring into force" in shown


def test_a_mistake_in_the_text_is_named_with_file_and_line_and_kept(admin_sees, fields):
    shown = text_of(save(admin_sees, fields, bad="> Clerk: Is it blue?"))
    assert re.search(r"rules/vague-term.md, line \d+:", shown)
    assert "an example starts with" in shown
    assert "Clerk: Is it blue?" in HandbookDraft.objects.get().content[PATH]


@pytest.mark.parametrize(
    ("changed", "said"),
    [
        ({"title": ""}, "Give the rule a title."),
        ({"title": "Case #5"}, "leave the # out"),
        ({"guideline": ""}, "Say why and how"),
        ({"channels": []}, "Choose at least one channel"),
        ({"mode": "shout"}, "Select a valid choice"),
    ],
)
def test_a_form_that_is_not_filled_in_comes_back_with_what_was_typed(admin_sees, fields, changed, said):
    answer = admin_sees.post(RULE, {**fields, "good": "> my words", **changed})
    assert answer.status_code == 422
    assert said in text_of(answer)
    assert "my words" in text_of(answer)


def test_two_editors_do_not_overwrite_each_other(admin_sees, fields):
    save(admin_sees, fields, title="First")
    answer = save(admin_sees, fields, title="Second")
    shown = text_of(answer)
    assert answer.status_code == 422
    assert "Ada Quist saved this file while you wrote" in shown
    assert "title: First" in shown
    assert 'value="Second"' in shown
    again = admin_sees.post(RULE, fields_of(shown), follow=True)
    assert "Saved in the draft." in text_of(again)
    assert "title: Second" in HandbookDraft.objects.get().content[PATH]
    assert "Kept: what Ada Quist wrote" in text_of(admin_sees.get("/handbook/draft"))


def test_plain_text_is_edited_too(admin_sees, handbook):
    path = "/handbook/draft/files/playbooks/complaint.md"
    page = text_of(admin_sees.get(path))
    seen = re.search(r'name="seen" value="([^"]*)"', page)[1]
    shown = text_of(admin_sees.post(path, {"seen": seen, "text": "A complaint"}, follow=True))
    assert "a page starts with its title" in shown
    assert admin_sees.post(path, {"seen": seen, "text": ""}).status_code == 422


def test_a_rule_is_added_written_and_removed_again(admin_sees, handbook):
    answer = admin_sees.post("/handbook/draft/new", {"kind": "rules", "title": "Wave goodbye"})
    assert answer["Location"] == "/handbook/draft/files/rules/wave-goodbye.md"
    page = text_of(admin_sees.get(answer["Location"]))
    assert "New in the draft." in page
    assert "People judge this rule" in page
    twice = admin_sees.post("/handbook/draft/new", {"kind": "rules", "title": "Wave goodbye"})
    assert (twice.status_code, "There is a file" in text_of(twice)) == (422, True)
    seen = re.search(r'name="seen" value="([^"]*)"', page)[1]
    gone = admin_sees.post(answer["Location"], {"_method": "DELETE", "seen": seen}, follow=True)
    assert "is not part of the draft any more" in text_of(gone)
    assert admin_sees.get(answer["Location"]).status_code == 404


def test_removing_a_rule_says_what_it_means_first(admin_sees, fields):
    page = text_of(admin_sees.get(RULE))
    assert "the composer no longer looks for it" in page
    admin_sees.post(RULE, {"_method": "DELETE", "seen": fields["seen"]})
    assert "Put it back" in text_of(admin_sees.get(RULE))
    admin_sees.post("/handbook/draft/restoration", {"path": PATH})
    assert PATH in HandbookDraft.objects.get().content


def test_the_draft_shows_what_changes_and_can_be_discarded(admin_sees, fields):
    save(admin_sees, fields, mode="block")
    shown = text_of(admin_sees.get("/handbook/draft"))
    assert "It changes 1 file" in shown
    assert "mode: block" in shown
    assert "all 165 examples" in shown or "examples are judged rightly" in shown
    assert "is discarded" in text_of(admin_sees.post("/handbook/draft", {"_method": "DELETE"}, follow=True))
    assert "Nothing is changed yet" in text_of(admin_sees.get("/handbook/draft"))


def accept(client, **given):
    page = text_of(client.get("/handbook/draft"))
    hidden = {name: re.search(rf'name="{name}" value="([^"]*)"', page)[1] for name in ("digest", "over")}
    return client.post("/handbook/draft/acceptance", {**hidden, "note": "Stricter", **given}, follow=True)


def test_a_draft_comes_into_force_and_stands_in_the_list_of_versions(admin_sees, fields, handbook):
    save(admin_sees, fields, mode="block")
    shown = text_of(accept(admin_sees, review_on="2036-01-01"))
    assert "Version 2 is in force now." in shown
    assert "Stricter" in shown
    assert "to be looked at again on 1 Jan 2036" in shown
    assert "stops a reply" in text_of(admin_sees.get("/handbook/rules/vague-term"))
    new = versions.versions()[0]
    compare = f"/handbook/versions/difference?old={handbook.pk}&new={new.pk}"
    assert "mode: block" in text_of(admin_sees.get(compare))
    assert "Nothing differs" in text_of(
        admin_sees.get(f"/handbook/versions/difference?old={new.pk}&new={new.pk}")
    )


@pytest.mark.parametrize(
    ("given", "said"),
    [
        ({"note": ""}, "what changed and why"),
        ({"day": "2020-01-01"}, "That moment is past"),
        ({"time": "09:00"}, "Choose the day too"),
        ({"day": "tomorrow"}, "Write the day like"),
        ({"digest": "x"}, "changed the draft since you looked"),
    ],
)
def test_terms_that_cannot_be_come_back_with_the_reason(admin_sees, fields, given, said):
    save(admin_sees, fields, mode="block")
    answer = accept(admin_sees, **given)
    assert answer.status_code == 422
    assert said in text_of(answer)
    assert len(versions.versions()) == 1


def test_a_version_to_come_is_announced_and_withdrawn(admin_sees, mia_sees, admin, fields):
    admin.time_zone = "America/New_York"
    admin.save(update_fields=["time_zone"])
    save(admin_sees, fields, mode="block")
    accept(admin_sees, day="2036-07-01", time="09:00")
    new = versions.versions()[0]
    assert new.in_force_from == datetime(2036, 7, 1, 13, tzinfo=UTC)
    assert "Version 2 comes into force on Tue 1 Jul 2036" in text_of(mia_sees.get("/handbook"))
    shown = text_of(admin_sees.post(f"/handbook/versions/{new.pk}/withdrawal", follow=True))
    assert "Version 2 is withdrawn." in shown
    assert "withdrawn by Ada Quist" in shown
    twice = text_of(admin_sees.post(f"/handbook/versions/{new.pk}/withdrawal", follow=True))
    assert "holds or held already" in twice
    assert "comes into force on" not in text_of(mia_sees.get("/handbook"))


@pytest.mark.parametrize(
    ("given", "said"),
    [
        ({"review_on": "2036-01-01", "note": "It stands."}, "Noted. Version 2 holds the same words."),
        ({"review_on": "2020-01-01", "note": "It stands."}, "must be to come"),
        ({"review_on": "", "note": ""}, "Choose the next day. Say in a line what you found."),
    ],
)
def test_a_version_looked_at_again_gets_its_next_day(admin_sees, handbook, given, said):
    shown = text_of(admin_sees.post("/handbook/versions/review", given, follow=True))
    assert said in shown
    assert ("to be looked at again on 1 Jan 2036" in shown) == ("Noted" in said)


def test_an_earlier_version_is_brought_back_through_the_draft(admin_sees, admin, handbook):
    changed = {**handbook.content, "README.md": "# More\n"}
    handbooks.bring_into_force(changed, by=admin, now=NOW + timedelta(hours=1))
    shown = text_of(admin_sees.post(f"/handbook/versions/{handbook.pk}/return", follow=True))
    assert "The draft holds version 1 now" in shown
    assert "Version 3 is in force now." in text_of(accept(admin_sees))
    assert versions.in_force(clock.now()).pages.keys() == versions.version(handbook.pk).pages.keys()


def test_the_effect_is_read_in_the_background_and_shown_with_sample_replies(admin_sees, mia, support, fields):
    from_carla = _sent_vaguely(support, mia)
    save(admin_sees, fields, mode="off")
    asked = text_of(admin_sees.post("/handbook/draft/effect", HTTP_HX_REQUEST="true"))
    assert "<html" not in asked
    assert "Read 0 of 1 replies" in asked
    assert 'hx-trigger="every 1s"' in asked
    inline.run_ready(actions.EFFECT_TASK)
    shown = text_of(admin_sees.get("/handbook/draft/effect", HTTP_HX_REQUEST="true"))
    assert "every 1s" not in shown
    assert "asks for a second look → switched off" in shown
    assert "1 → 0" in shown
    samples = text_of(admin_sees.get("/handbook/draft/effect/vague-term"))
    assert "Gone with the draft: 1" in samples
    assert "<q>as soon as possible</q>" in samples
    assert f"/conversations/{from_carla.conversation_id}" in samples
    assert admin_sees.get("/handbook/draft/effect")["Location"] == "/handbook/draft"


def test_after_another_save_the_effect_is_to_be_read_again(admin_sees, fields):
    save(admin_sees, fields, mode="off")
    admin_sees.post("/handbook/draft/effect")
    inline.run_ready(actions.EFFECT_TASK)
    assert "No reply was sent yet" in text_of(admin_sees.get("/handbook/draft"))
    save(admin_sees, fields_of(text_of(admin_sees.get(RULE))), title="Another")
    assert "Read the last replies" in text_of(admin_sees.get("/handbook/draft"))


def test_a_reading_that_gave_up_says_so_and_asks_no_more(admin_sees, mia, support, fields):
    _sent_vaguely(support, mia)
    save(admin_sees, fields, mode="off")
    admin_sees.post("/handbook/draft/effect")
    Job.objects.filter(task=actions.EFFECT_TASK).update(state="dead", finished_at=NOW)
    shown = text_of(admin_sees.get("/handbook/draft"))
    assert "failed again and again after 0 of 1 replies" in shown
    assert "every 1s" not in shown


def test_a_rule_that_would_stop_replies_shows_how_many(admin_sees, mia, support, fields):
    _sent_vaguely(support, mia)
    save(admin_sees, fields, mode="block")
    admin_sees.post("/handbook/draft/effect")
    inline.run_ready(actions.EFFECT_TASK)
    shown = text_of(admin_sees.get("/handbook/draft"))
    assert "asks for a second look → stops a reply" in shown
    assert "<td>1 → 1</td><td>0 → 1</td>" in shown


def _sent_vaguely(support, mia):
    talk = deliver(support).conversation
    text = "Hello Carla,\n\nI am sorry. It lies in Ghent and I will make sure that it comes as soon as possible. You need do nothing.\n\nMia"
    words = conversations.ReplyWords(text, ("carla@customer.example",), confirmed={"vague-term": "known"})
    message = conversations.reply(talk, words, by=mia, now=NOW)
    message.outgoing.state = "sent"
    message.outgoing.save(update_fields=["state"])
    return message


def test_a_refusal_to_put_a_file_back_looks_like_one(admin_sees, handbook, monkeypatch):
    def refuses(path, *, by, now):
        raise handbooks.EditRefused("The draft was discarded meanwhile.")

    monkeypatch.setattr(handbook_files.actions, "undo_file", refuses)
    answer = admin_sees.post("/handbook/draft/restoration", {"path": "handbook.toml"}, follow=True)
    assert [one.extra_tags for one in answer.context["messages"]] == ["problem"]
