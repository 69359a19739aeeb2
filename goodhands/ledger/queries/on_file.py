"""Letters that were decided on, and probation of new hires, as the values of which a standing is made."""

from collections import defaultdict
from collections.abc import Sequence

from goodhands.ledger.models import Letter, NewHireProbation
from goodhands.merit.rules.standing.history import LetterOnFile, NewHire

_DECIDED = (Letter.State.ISSUED, Letter.State.WAIVED, Letter.State.WITHDRAWN)


def letters_on_file(people: Sequence[int]) -> dict[int, tuple[LetterOnFile, ...]]:
    """Return the letters of people on which management decided, by their ids, oldest first; one query."""
    found: dict[int, list[LetterOnFile]] = defaultdict(list)
    for one in Letter.objects.filter(person__in=people, state__in=_DECIDED).order_by("id"):
        causes = frozenset(one.causes)
        on_file = LetterOnFile(one.pk, one.year, causes, one.issued_on, one.waived_on, one.withdrawn_on)
        found[one.person_id].append(on_file)
    return {pk: tuple(letters) for pk, letters in found.items()}


def new_hires(people: Sequence[int]) -> dict[int, NewHire]:
    """Return the probation of those who have or had one as new hires; the newest row of a person holds."""
    rows = NewHireProbation.objects.filter(person__in=people).order_by("id")
    newest = {one.person_id: one for one in rows}
    return {
        pk: NewHire(one.begins_on, one.ends_on)
        for pk, one in newest.items()
        if one.begins_on is not None and one.ends_on is not None
    }
