"""Reads a passage with what was learned: how surely a sentence says a thing, and how surely the whole."""

from collections.abc import Mapping
from dataclasses import dataclass

from goodhands.conduct.rules.learned.features import features
from goodhands.conduct.rules.learned.model import model, of_any
from goodhands.conduct.rules.learned.shown import shown
from goodhands.conduct.rules.spotting import Line, Passage, Signs, Spot

_READ = 600  # letters of a sentence that are read: no person writes a longer one
_SENTENCES = 200  # sentences of a passage that are read
_NOTHING = -9.0


@dataclass(frozen=True, slots=True)
class Reader:
    """The model of one side of the talk, and the lists of wordings that it takes for further features."""

    side: str
    lists: Mapping[str, Signs]

    def scores(self, passage: Passage) -> tuple[tuple[float, ...], ...]:
        """Return for each sentence the score of each label, in the order of the model; worked out once."""
        return passage.once(self.side, lambda: self._scores(passage))

    def odds(self, passage: Passage, *labels: str) -> float:
        """Return the odds (logarithmic) that at least one sentence of the passage says one of `labels`.

        Several sentences that may well mean it count for one that surely does. Where it was learned, what
        else the passage says counts as well. Worked out once.
        """
        said = "+".join(labels)
        return passage.once(f"{self.side} odds {said}", lambda: self._odds(passage, labels, said))

    def each(self, passage: Passage) -> tuple[float, ...]:
        """Return the odds of each label alone, that any sentence says it; worked out once."""
        return passage.once(
            f"{self.side} each",
            lambda: tuple([of_any(column) for column in zip(*self.scores(passage), strict=True)]),
        )

    def peaks(self, passage: Passage) -> tuple[float, ...]:
        """Return for each label the odds of the sentence that says it most surely; worked out once."""
        return passage.once(
            f"{self.side} peaks",
            lambda: tuple([max(column) for column in zip(*self.scores(passage), strict=True)]),
        )

    def place(self, label: str) -> int:
        """Return which number of a row stands for a label."""
        return model(self.side).labels.index(label)

    def surest(self, passage: Passage, *labels: str) -> Spot | None:
        """Return the sentences that say one of `labels` most surely; None for an empty passage."""
        places = self._places(labels)
        odds = [max([row[place] for place in places]) for row in self.scores(passage)]
        return shown(passage.sentences, odds) if odds else None

    def _odds(self, passage: Passage, labels: tuple[str, ...], said: str) -> float:
        rows = self.scores(passage)
        if not rows:
            return _NOTHING
        places = self._places(labels)
        own = of_any([max([row[place] for place in places]) for row in rows])
        whole = model(self.side).wholes.get(said)
        return own if whole is None else whole.odds(own, self.each(passage))

    def _places(self, labels: tuple[str, ...]) -> list[int]:
        known = model(self.side).labels
        return [known.index(label) for label in labels]

    def _scores(self, passage: Passage) -> tuple[tuple[float, ...], ...]:
        return tuple(line.once(self.side, self._row) for line in passage.lines[:_SENTENCES])

    def _row(self, line: Line) -> tuple[float, ...]:
        """Return the score of each label for one sentence."""
        learned = model(self.side)
        seen = features(line.text[:_READ])
        seen.update(name for name, signs in self.lists.items() if line.places(signs))
        return learned.odds(learned.weigh(seen), len(seen))
