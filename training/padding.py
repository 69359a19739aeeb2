"""Sentences that say nothing to anybody, so that no reply is taken for another because it is long."""

PADDING = (
    "The hall was built in 1911 and seats two hundred people.",
    "The booklet comes in four languages.",
    "Our oldest van is painted green.",
    "The list is kept by two members of the board.",
    "The second edition came out in the autumn.",
    "A small museum stands beside the gate.",
    "The garden is looked after by three people.",
    "The bottle holds half a litre.",
    "Most of the shelves are made of beech.",
    "The winter plan has been on the wall since November.",
)


def two_of(number: int, apart: int) -> tuple[str, str]:
    """Return two of the sentences, `apart` places from each other, others for each even `number`."""
    first, second = (PADDING[(number // 2 + place) % len(PADDING)] for place in (0, apart))
    return first, second
