"""The draft of the next version: saves collect, nobody overwrites anybody, nothing written is lost."""

from datetime import timedelta

import pytest

from goodhands.handbook import actions, queries
from goodhands.handbook.models import HandbookDraft, HandbookEdit
from tests.conftest import NOW, add

pytestmark = pytest.mark.django_db
PATH = "rules/vague-term.md"
LATER = NOW + timedelta(minutes=5)


@pytest.fixture
def version(db):
    return actions.load_preset("conduct", now=NOW)


@pytest.fixture
def manager(db):
    return add("Maren Falk", "manager")


def seal(version, path=PATH):
    return actions.seal_of(version.content.get(path))


def test_saves_collect_in_one_draft_and_change_nothing_in_force(version, admin, manager):
    first = actions.save_file(PATH, "one", seen=seal(version), by=admin, now=NOW)
    path = "rules/rude-term.md"
    second = actions.save_file(path, "two", seen=seal(version, path), by=manager, now=LATER)
    assert first.pk == second.pk
    draft = HandbookDraft.objects.get()
    assert (draft.content[PATH], draft.content[path]) == ("one\n", "two\n")
    assert (draft.opened_by, draft.changed_at) == (admin, LATER)
    assert queries.in_force(LATER).version_id == version.pk
    assert [edit.kind for edit in draft.edits.all()] == ["saved", "saved"]


def test_a_save_from_an_older_text_is_refused_and_both_texts_are_kept(version, admin, manager):
    seen = seal(version)
    actions.save_file(PATH, "hers", seen=seen, by=manager, now=NOW)
    with pytest.raises(actions.FileMovedOn, match="Maren Falk saved this file") as refused:
        actions.save_file(PATH, "his", seen=seen, by=admin, now=LATER)
    assert (refused.value.yours, refused.value.theirs) == ("his\n", "hers\n")
    assert HandbookDraft.objects.get().content[PATH] == "hers\n"
    assert HandbookEdit.objects.get(kind="refused").text == "his\n"
    actions.save_file(PATH, "both", seen=actions.seal_of("hers\n"), by=admin, now=LATER)
    assert HandbookDraft.objects.get().content[PATH] == "both\n"


def test_the_same_words_saved_twice_are_no_clash(version, admin, manager):
    seen = seal(version)
    actions.save_file(PATH, "same", seen=seen, by=manager, now=NOW)
    actions.save_file(PATH, "same\r\n", seen=seen, by=admin, now=LATER)
    assert HandbookEdit.objects.count() == 1


def test_an_edit_of_a_file_that_somebody_removed_is_refused(version, admin, manager):
    actions.remove_file(PATH, seen=seal(version), by=manager, now=NOW)
    with pytest.raises(actions.FileMovedOn) as refused:
        actions.save_file(PATH, "his", seen=seal(version), by=admin, now=LATER)
    assert refused.value.theirs is None


def test_a_removed_rule_leaves_the_order_too_and_can_be_put_back(version, admin):
    draft = actions.remove_file(PATH, seen=seal(version), by=admin, now=NOW)
    assert PATH not in draft.content
    assert '"vague-term"' not in draft.content["handbook.toml"]
    draft = actions.undo_file(PATH, by=admin, now=LATER)
    assert draft.content[PATH] == version.content[PATH]


def test_a_file_put_back_is_that_of_the_version_in_force_now(version, admin):
    actions.save_file(
        "rules/rude-term.md", "mine", seen=seal(version, "rules/rude-term.md"), by=admin, now=NOW
    )
    newer = {**version.content, PATH: version.content[PATH].replace("confirm", "hint")}
    actions.bring_into_force(newer, by=admin, now=LATER)
    draft = actions.undo_file(PATH, by=admin, now=LATER)
    assert draft.content == {**newer, "rules/rude-term.md": "mine\n"}


def test_a_new_file_must_not_take_the_place_of_another(version, admin):
    actions.add_file("playbooks/gift.md", "# Gift\n", by=admin, now=NOW)
    with pytest.raises(actions.EditRefused, match="There is a file"):
        actions.add_file("playbooks/gift.md", "# Other\n", by=admin, now=NOW)
    assert "playbooks/gift.md" not in actions.undo_file("playbooks/gift.md", by=admin, now=NOW).content


@pytest.mark.parametrize("path", ["rules/../x.md", "other/x.md", "x.toml", "rules/x.txt", "playbooks/a/b.md"])
def test_a_place_that_no_handbook_has_is_refused(version, admin, path):
    with pytest.raises(actions.EditRefused):
        actions.save_file(path, "text", seen="", by=admin, now=NOW)


def test_the_manifest_stays(version, admin):
    with pytest.raises(actions.EditRefused, match="gives the handbook its name"):
        actions.remove_file("handbook.toml", seen=seal(version, "handbook.toml"), by=admin, now=NOW)


def test_a_discarded_draft_is_gone_and_the_next_begins_fresh(version, admin):
    actions.save_file(PATH, "one", seen=seal(version), by=admin, now=NOW)
    actions.discard(by=admin, now=LATER)
    again = actions.open_draft(by=admin, now=LATER)
    assert again.content == version.content
    assert set(HandbookDraft.objects.values_list("state", flat=True)) == {"open", "discarded"}


@pytest.mark.parametrize("role", ["agent", "lead", "monitor"])
def test_only_managers_and_admins_edit(version, role):
    person = add("Ned Orr", role)
    for verb in (
        lambda: actions.save_file(PATH, "x", seen=seal(version), by=person, now=NOW),
        lambda: actions.remove_file(PATH, seen=seal(version), by=person, now=NOW),
        lambda: actions.undo_file(PATH, by=person, now=NOW),
        lambda: actions.discard(by=person, now=NOW),
        lambda: actions.bring_back(version, by=person, now=NOW),
    ):
        with pytest.raises(actions.EditRefused, match="Managers and admins"):
            verb()
    assert not HandbookDraft.objects.exists()


def test_without_a_handbook_there_is_nothing_to_edit(admin):
    with pytest.raises(actions.EditRefused, match="Load one first"):
        actions.open_draft(by=admin, now=NOW)


def test_an_old_version_is_brought_back_as_a_draft_but_never_over_changes(version, admin):
    changed = {**version.content, PATH: version.content[PATH].replace("confirm", "hint")}
    second = actions.bring_into_force(changed, by=admin, now=LATER)
    draft = actions.bring_back(version, by=admin, now=LATER)
    assert (draft.content, draft.base) == (version.content, second)
    with pytest.raises(actions.EditRefused, match="holds changes"):
        actions.bring_back(version, by=admin, now=LATER)
