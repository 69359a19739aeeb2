"""Which sentences show that something was said: those that may well say it, near the one that surely does."""

from collections.abc import Sequence

from goodhands.conduct.rules.sentences import Sentence
from goodhands.conduct.rules.spotting import Spot

_MAY = -1.0  # odds from which a sentence is shown beside the surest
_AT_MOST = 200  # letters


def shown(sentences: Sequence[Sentence], odds: Sequence[float]) -> Spot:
    """Return the stretch from the first to the last sentence that may say it, as long as it is short.

    `odds`: how likely each sentence says it, at least one. The spot counts for the likeliest of them.
    """
    surest = odds.index(max(odds))
    likely = [i for i, each in enumerate(odds) if each >= _MAY or i == surest]
    first, last = likely[0], likely[-1]
    while sentences[last].end - sentences[first].start > _AT_MOST and first < last:
        if last - surest > surest - first:
            last -= 1
        else:
            first += 1
    return Spot(sentences[first].start, sentences[last].end, surest)
