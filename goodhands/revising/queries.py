"""What pages ask about the draft of the next handbook version."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from functools import lru_cache

from goodhands.handbook.models import HandbookDraft, HandbookEdit, HandbookEffect, HandbookVersion
from goodhands.handbook.rules.differing import FileChange, differences
from goodhands.jobs import queries as jobs
from goodhands.revising.rules.checking import Checked, against, check

EFFECT_TASK = "read_effect"


@dataclass(frozen=True, slots=True)
class Files:
    """The files of a handbook, told apart by their digest."""

    digest: str
    content: Mapping[str, str] = field(compare=False, hash=False)


@dataclass(frozen=True, slots=True)
class Desk:
    """What an editor has before them: the version in force, and the open draft if there is one."""

    holds: HandbookVersion
    draft: HandbookDraft | None

    @property
    def files(self) -> Mapping[str, str]:
        """The files as they would come into force."""
        files: Mapping[str, str] = self.draft.content if self.draft else self.holds.content
        return files

    @property
    def digest(self) -> str:
        """The digest of those files."""
        return self.draft.digest if self.draft else self.holds.digest

    def changes(self) -> tuple[FileChange, ...]:
        """Return what the draft changes, against the version in force."""
        return differences(self.holds.content, self.files)

    def checked(self) -> Checked:
        """Return whether the files may come into force, and what is wrong with them."""
        found = checked(Files(self.digest, self.files))
        if not found.wrong:
            return found
        held = checked(Files(self.holds.digest, self.holds.content))
        return against(found, self.files, held, self.holds.content)

    def is_stale(self) -> bool:
        """Tell whether another version came into force since the draft was begun."""
        return self.draft is not None and self.draft.base_id != self.holds.pk


def desk(now: datetime) -> Desk | None:
    """Return what an editor works on; None before the first handbook was loaded."""
    holds = HandbookVersion.objects.in_force_at(now).select_related("created_by").first()
    if holds is None:
        return None
    return Desk(holds, HandbookDraft.objects.filter(state="open").select_related("opened_by").first())


@lru_cache(maxsize=4)
def checked(files: Files) -> Checked:
    """Check files once a process; the same files give the same answer."""
    return check(files.content)


def edits(draft: HandbookDraft, *, path: str = "") -> list[HandbookEdit]:
    """Return the saves of a draft, or of one file of it, newest first; at most 50."""
    found = draft.edits.select_related("by").order_by("-id")
    return list((found.filter(path=path) if path else found)[:50])


def effect(draft: HandbookDraft, against: HandbookVersion) -> HandbookEffect | None:
    """Return what was read for exactly the words of the draft as it stands, if anybody asked."""
    found = draft.effects.defer("content", "messages")
    return found.filter(digest=draft.digest, against=against).first()


def effect_size(found: HandbookEffect) -> int:
    """Return how many replies are read for an effect."""
    messages = HandbookEffect.objects.values_list("messages", flat=True).get(pk=found.pk)
    return len(messages)


def has_given_up(found: HandbookEffect) -> bool:
    """Tell whether the reading failed so often that it waits for somebody to run it again."""
    return jobs.dead_jobs().filter(task=EFFECT_TASK, args__effect=found.pk).exists()


def compared(
    old_id: int, new_id: int
) -> tuple[HandbookVersion, HandbookVersion, tuple[FileChange, ...]] | None:
    """Return two versions and what differs between them; None if one does not exist."""
    found = HandbookVersion.objects.select_related("created_by").in_bulk([old_id, new_id])
    if old_id not in found or new_id not in found:
        return None
    old, new = found[old_id], found[new_id]
    return old, new, differences(old.content, new.content)
