"""Several editors in the same moment: one draft, one winner, nothing lost."""

from concurrent.futures import ThreadPoolExecutor
from threading import Barrier

import pytest
from django.db import connections

from goodhands.handbook import actions
from goodhands.handbook.models import HandbookDraft, HandbookEdit
from tests.conftest import NOW

pytestmark = pytest.mark.django_db(transaction=True)
PATH = "rules/vague-term.md"
EDITORS = 4


def at_once(verb):
    """Run `verb(number)` in several threads that start together; return what each returned or raised."""
    start = Barrier(EDITORS)

    def run(number):
        try:
            start.wait(10)
            return verb(number)
        except actions.EditRefused as refused:
            return refused
        finally:
            connections.close_all()

    with ThreadPoolExecutor(EDITORS) as pool:
        return list(pool.map(run, range(EDITORS)))


def test_of_saves_of_one_file_one_wins_and_the_words_of_all_are_kept(admin):
    version = actions.load_preset("conduct", now=NOW)
    seen = actions.seal_of(version.content[PATH])
    done = at_once(lambda number: actions.save_file(PATH, f"text {number}", seen=seen, by=admin, now=NOW))
    assert sum(isinstance(one, actions.FileMovedOn) for one in done) == EDITORS - 1
    draft = HandbookDraft.objects.get()
    kept = HandbookEdit.objects.values_list("kind", "text")
    assert {text for _, text in kept} == {f"text {number}\n" for number in range(EDITORS)}
    assert [text for kind, text in kept if kind == "saved"] == [draft.content[PATH]]


def test_saves_of_several_files_all_arrive(admin):
    version = actions.load_preset("conduct", now=NOW)
    paths = [path for path in version.content if path.startswith("rules/")][:EDITORS]

    def save(number):
        path = paths[number]
        return actions.save_file(path, "mine", seen=actions.seal_of(version.content[path]), by=admin, now=NOW)

    assert not [one for one in at_once(save) if isinstance(one, Exception)]
    draft = HandbookDraft.objects.get()
    assert [draft.content[path] for path in paths] == ["mine\n"] * EDITORS
