"""The wish to have someone in charge: where a customer utters it, and whether a reply meets it."""

from collections.abc import Iterator

from goodhands.conduct.rules.asks import Ask, ask_at
from goodhands.conduct.rules.draft import Draft
from goodhands.conduct.rules.literals import Sought
from goodhands.conduct.rules.moves.bringing_in import BROUGHT_IN
from goodhands.conduct.rules.moves.reading import body_of
from goodhands.conduct.rules.sentences import Sentence
from goodhands.conduct.rules.signals.authority import MANAGER
from goodhands.conduct.rules.signals.reading import message
from goodhands.conduct.rules.signals.triggers import BROUGHT_IN_TOO, MANAGER_TOO, NO_MANAGER
from goodhands.conduct.rules.spotting import Spot

_SPEAKS_OF_IT = Sought(
    r"\b(?:managers?|management|supervisors?|boss|directors?|owners?|leader|lead|head|senior|superiors?|"
    r"in charge|responsible|escalat\w+|runs|leads|heads|manages)\b"
)


def wishes_for_a_manager(text: str) -> Iterator[tuple[Spot, Sentence]]:
    """Give the words of a customer's text that wish for someone in charge, each with its sentence."""
    passage = message(text)
    elsewhere = {spot.sentence for spot in passage.spots(NO_MANAGER)}
    spots = {spot.sentence: spot for signs in (MANAGER_TOO, MANAGER) for spot in passage.spots(signs)}
    for number in sorted(spots.keys() - elsewhere):
        yield spots[number], passage.sentences[number]


def with_wishes_for_a_manager(text: str, asks: tuple[Ask, ...]) -> tuple[Ask, ...]:
    """Mark the asks that wish for someone in charge, and add such wishes as have no form of an ask."""
    found = list(asks)
    for spot, sentence in wishes_for_a_manager(text):
        inside = [i for i, ask in enumerate(found) if ask.start < spot.end and spot.start < ask.end]
        if inside:
            found[inside[0]] = found[inside[0]]._replace(for_manager=True)
        elif not any(ask.start < sentence.end and sentence.start < ask.end for ask in found):
            made = ask_at(text, sentence.start, sentence.end)
            found.append(made._replace(kind="request", for_manager=True))
    return tuple(sorted(found, key=lambda ask: ask.start))


def brings_in(draft: Draft) -> bool:
    """Tell whether a reply names someone in charge who has the matter now."""
    return bool(body_of(draft).says(BROUGHT_IN, BROUGHT_IN_TOO))


def passes_over(draft: Draft) -> bool:
    """Tell whether a reply says no word of anyone in charge."""
    return _SPEAKS_OF_IT.search(" ".join(draft.own_words.split())) is None
