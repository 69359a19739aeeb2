"""Tables of the ledger room."""

from goodhands.ledger.models.erasure import Erasure
from goodhands.ledger.models.hire import NewHireProbation
from goodhands.ledger.models.letter import Letter, LetterRecord
from goodhands.ledger.models.review import FitnessReview, ReviewRecord

__all__ = ["Erasure", "FitnessReview", "Letter", "LetterRecord", "NewHireProbation", "ReviewRecord"]
