"""The next version while it is written: one open draft for everybody, saved file by file."""

from collections.abc import Mapping
from datetime import datetime
from hashlib import sha256

from django.db import IntegrityError, transaction

from goodhands.accounts.models import Person
from goodhands.handbook.actions.versions import digest_of
from goodhands.handbook.models import HandbookDraft, HandbookEdit, HandbookVersion
from goodhands.handbook.rules.book import HandbookError
from goodhands.handbook.rules.reading import MANIFEST, check_place
from goodhands.handbook.rules.rule_parts import without_in_order

LONGEST = 200_000  # characters of one file


class EditRefused(Exception):
    """The draft stays as it is; the message says why and what to do."""


class FileMovedOn(EditRefused):
    """Somebody saved this file after it was opened. Both texts are kept.

    `yours` stands in the edits, `theirs` in the draft; it is None if they removed the file.
    """

    def __init__(self, *, yours: str, theirs: str | None, who: str) -> None:
        self.yours, self.theirs = yours, theirs
        super().__init__(
            f"{who} saved this file while you wrote. Both texts are kept: yours is in the form, theirs "
            "below. Put them together and save again."
        )


def seal_of(text: str | None) -> str:
    """Return the mark by which a save shows which text it was made from; empty where there is no file."""
    return "" if text is None else sha256(text.encode()).hexdigest()[:24]


def open_draft(*, by: Person, now: datetime) -> HandbookDraft:
    """Return the open draft, or begin one from the version in force. Raises EditRefused without a version."""
    _check_may_edit(by)
    found = HandbookDraft.objects.filter(state="open").first()
    if found is not None:
        return found
    base = HandbookVersion.objects.in_force_at(now).first()
    if base is None:
        raise EditRefused("There is no handbook yet. Load one first: goodhands handbook load conduct.")
    return _begin(base, base.content, by=by, now=now)


def save_file(path: str, text: str, *, seen: str, by: Person, now: datetime) -> HandbookDraft:
    """Put the text of one file into the draft; opens a draft if there is none.

    `seen` is the seal of the text it was made from. The text may be wrong still: it is kept, and checked
    before it comes into force. Raises FileMovedOn if another save came first, EditRefused for a place that no
    handbook has, or a text longer than 200,000 characters.
    """
    text = _tidy(text)
    try:
        check_place(path)
    except HandbookError as error:
        raise EditRefused(f"{error.path}: {error.problem}.") from None
    if len(text) > LONGEST:
        raise EditRefused("This text is longer than 200,000 characters; a handbook holds short texts.")
    return _change(path, text, seen=seen, by=by, now=now)


def add_file(path: str, text: str, *, by: Person, now: datetime) -> HandbookDraft:
    """Put a new file into the draft. Raises EditRefused if there is one of that name."""
    if path in open_draft(by=by, now=now).content:
        raise EditRefused(f"There is a file {path} already. Choose another name, or edit that one.")
    return save_file(path, text, seen="", by=by, now=now)


def remove_file(path: str, *, seen: str, by: Person, now: datetime) -> HandbookDraft:
    """Take a file out of the draft; a rule also leaves the order that handbook.toml names.

    Raises FileMovedOn if it was saved since, EditRefused for handbook.toml, without which nothing holds.
    """
    if path == MANIFEST:
        raise EditRefused("handbook.toml gives the handbook its name; it can't be removed.")
    return _change(path, None, seen=seen, by=by, now=now)


def undo_file(path: str, *, by: Person, now: datetime) -> HandbookDraft:
    """Put one file back as it is in the version in force; what is not there leaves the draft."""
    with transaction.atomic():
        draft = _locked(open_draft(by=by, now=now))
        before = HandbookVersion.objects.in_force_at(now)[:1].get().content.get(path)
        content = {key: value for key, value in draft.content.items() if key != path}
        if before is not None:
            content[path] = before
        _keep(draft, content, now=now)
        HandbookEdit.objects.create(draft=draft, path=path, text=before or "", kind="undone", by=by, at=now)
    return draft


def discard(*, by: Person, now: datetime) -> None:
    """Give the open draft up; its edits stay on record. Without one nothing happens."""
    _check_may_edit(by)
    open_ones = HandbookDraft.objects.filter(state="open")
    open_ones.update(state="discarded", closed_by=by, closed_at=now)


def bring_back(version: HandbookVersion, *, by: Person, now: datetime) -> HandbookDraft:
    """Begin a draft with the files of an earlier version; accepted, it becomes a new one.

    Raises EditRefused while another draft holds changes, which would be lost.
    """
    with transaction.atomic():
        draft = _locked(open_draft(by=by, now=now))
        if draft.content != draft.base.content:
            raise EditRefused("The draft holds changes. Bring them into force or discard them first.")
        draft.base = HandbookVersion.objects.in_force_at(now)[:1].get()
        _keep(draft, version.content, now=now)
        draft.save(update_fields=["base"])
        note = f"all files of version {version.number}"
        HandbookEdit.objects.create(draft=draft, path="", text=note, kind="saved", by=by, at=now)
    return draft


def _begin(base: HandbookVersion, content: Mapping[str, str], *, by: Person, now: datetime) -> HandbookDraft:
    try:
        with transaction.atomic():
            return HandbookDraft.objects.create(
                base=base,
                content=dict(content),
                digest=digest_of(content),
                opened_by=by,
                opened_at=now,
                changed_at=now,
            )
    except IntegrityError:  # somebody else began one in this very moment
        return HandbookDraft.objects.get(state="open")


def _change(path: str, text: str | None, *, seen: str, by: Person, now: datetime) -> HandbookDraft:
    begun = open_draft(by=by, now=now)
    with transaction.atomic():
        draft = _locked(begun)
        held = draft.content.get(path)
        if held == text:
            return draft
        moved_on = seal_of(held) != seen
        kind = "refused" if moved_on else "removed" if text is None else "saved"
        edit = HandbookEdit.objects.create(draft=draft, path=path, text=text or "", kind=kind, by=by, at=now)
        if not moved_on:
            _keep(draft, _with(draft.content, path, text), now=now)
    if moved_on:
        raise FileMovedOn(yours=text or "", theirs=held, who=_who_saved(edit))
    return draft


def _with(content: Mapping[str, str], path: str, text: str | None) -> dict[str, str]:
    changed = {key: value for key, value in content.items() if key != path}
    if text is not None:
        changed[path] = text
    elif path.startswith("rules/"):
        rule_id = path.removeprefix("rules/").removesuffix(".md")
        changed[MANIFEST] = without_in_order(changed[MANIFEST], rule_id)
    return changed


def _who_saved(edit: HandbookEdit) -> str:
    others = HandbookEdit.objects.filter(draft=edit.draft_id, path=edit.path, pk__lt=edit.pk)
    last = others.exclude(kind="refused").select_related("by").order_by("-id").first()
    return last.by.name if last else "Somebody"


def _locked(draft: HandbookDraft) -> HandbookDraft:
    found = HandbookDraft.objects.select_for_update(of=("self",)).select_related("base")
    held = found.filter(pk=draft.pk, state="open").first()
    if held is None:
        raise EditRefused("The draft was brought into force or discarded meanwhile. Look at it again.")
    return held


def _keep(draft: HandbookDraft, content: Mapping[str, str], *, now: datetime) -> None:
    draft.content, draft.digest, draft.changed_at = dict(content), digest_of(content), now
    draft.save(update_fields=["content", "digest", "changed_at"])


def _tidy(text: str) -> str:
    """Use plain line ends, and end with one."""
    return text.replace("\r\n", "\n").replace("\r", "\n").rstrip("\n") + "\n"


def _check_may_edit(by: Person) -> None:
    if not by.may_administer:
        raise EditRefused("Managers and admins edit the handbook. Ask one of them.")
