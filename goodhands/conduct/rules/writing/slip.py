"""What is wrong with a piece of writing: the word that every reader of it shares."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Slip:
    """One thing that a careful reader would stumble over.

    `weight`: 1 for an error, 2 for what spoils a letter by itself (text that breaks off, a field left open),
    0.5 for what only adds to the impression. `right` is what to write instead; None if only the writer knows.
    """

    start: int
    end: int
    weight: float
    reason: str
    right: str | None = None
