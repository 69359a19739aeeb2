"""Every change of the handbook: versions that come into force, and the draft of the next one."""

from goodhands.handbook.actions.drafts import (
    EditRefused,
    FileMovedOn,
    add_file,
    bring_back,
    discard,
    open_draft,
    remove_file,
    save_file,
    seal_of,
    undo_file,
)
from goodhands.handbook.actions.versions import bring_into_force, digest_of, load_preset, withdraw

__all__ = [
    "EditRefused",
    "FileMovedOn",
    "add_file",
    "bring_back",
    "bring_into_force",
    "digest_of",
    "discard",
    "load_preset",
    "open_draft",
    "remove_file",
    "save_file",
    "seal_of",
    "undo_file",
    "withdraw",
]
