"""Groups so small that a sum would speak of somebody (X1)."""

SMALLEST_GROUP = 5


def may_be_told(people: int) -> bool:
    """Tell whether figures of a group of so many people may be shown: from five on."""
    return people >= SMALLEST_GROUP
