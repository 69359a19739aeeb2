"""Every change of the ledger room, as verbs."""

from goodhands.ledger.actions.answering import acknowledge, answer
from goodhands.ledger.actions.correcting import amend, let_stand, withdraw
from goodhands.ledger.actions.daily import keep_letters
from goodhands.ledger.actions.deciding import AsRead, edit, issue, waive
from goodhands.ledger.actions.erasing import erase, erase_letters, erase_records
from goodhands.ledger.actions.hiring import lift_probation, set_probation
from goodhands.ledger.actions.keeping import keep
from goodhands.ledger.actions.records import LetterRefused
from goodhands.ledger.actions.reviewing import Conclusion, add_remark, conclude, convene

__all__ = [
    "AsRead",
    "Conclusion",
    "LetterRefused",
    "acknowledge",
    "add_remark",
    "amend",
    "answer",
    "conclude",
    "convene",
    "edit",
    "erase",
    "erase_letters",
    "erase_records",
    "issue",
    "keep",
    "keep_letters",
    "let_stand",
    "lift_probation",
    "set_probation",
    "waive",
    "withdraw",
]
