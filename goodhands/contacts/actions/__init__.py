"""Every change of a contact and of what is known."""

from goodhands.contacts.actions.facts import (
    FactRefused,
    NewFact,
    bring_back_fact,
    correct_fact,
    keep_fact,
    remove_fact,
)
from goodhands.contacts.actions.people import meet, rename, write_notes

__all__ = [
    "FactRefused",
    "NewFact",
    "bring_back_fact",
    "correct_fact",
    "keep_fact",
    "meet",
    "remove_fact",
    "rename",
    "write_notes",
]
