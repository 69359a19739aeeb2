"""Each person's part in a workshop: what is expected and why, what was brought, what stays open."""

from dataclasses import dataclass, replace
from datetime import datetime

from goodhands.accounts.models import Person
from goodhands.merit.queries.second_looks import hidden_from
from goodhands.merit.queries.sight import others_seen, visibility
from goodhands.merit.rules.standing.entries import Entry
from goodhands.workshops.models import Participant, Workshop
from goodhands.workshops.queries.access import WorkshopUnknown
from goodhands.workshops.queries.contributions import Brought, brought_by, brought_to
from goodhands.workshops.queries.holdings import Holding, holdings, terms_for
from goodhands.workshops.rules.shares import Share, incidents_of, is_too_much, total
from goodhands.workshops.rules.terms import Terms
from goodhands.workshops.rules.words import because


@dataclass(frozen=True, slots=True)
class Part:
    """A participant's part. `open_ones` are demerits that nobody addressed, `open_units` what they come to.

    `is_kept_back`: this person's record isn't open to the reader, so only what was brought is shown.
    `reaches_limit`: a demerit is proposed at closing, or was. `is_hidden`: some of it waits for a second,
    blind look of the reader, so that only sums are shown.
    """

    participant: Participant
    expected: int
    why: str
    brought: tuple[Brought, ...]
    open_ones: tuple[Entry, ...]
    open_units: int
    reaches_limit: bool
    can_address: frozenset[str] = frozenset()
    is_hidden: bool = False
    is_kept_back: bool = False

    @property
    def waiting(self) -> int:
        """Return how many takeaways and plans wait for a word of the chair."""
        return sum(one.waits for one in self.brought)


def own_part(workshop: Workshop, person: Person, *, now: datetime) -> Part | None:
    """Return one's own part in a workshop; None for who takes none."""
    mine = participants(workshop).get(person.pk)
    if mine is None:
        return None
    return _parts(workshop, [mine], {person.pk: brought_by(workshop, person)}, person, now=now)[0]


def all_parts(workshop: Workshop, viewer: Person, *, now: datetime) -> list[Part]:
    """Return everybody's part, by name. For those who see all; note the look beside it."""
    rows = sorted(participants(workshop).values(), key=lambda one: one.person.name)
    brought: dict[int, list[Brought]] = {}
    for one in brought_to(workshop):
        brought.setdefault(one.contribution.participant.person_id, []).append(one)
    return _parts(workshop, rows, brought, viewer, now=now)


def participants(workshop: Workshop) -> dict[int, Participant]:
    """Return who takes part, by the id of the person."""
    rows = Participant.objects.filter(workshop=workshop, left_at=None)
    return {one.person_id: one for one in rows.select_related("person", "tally", "workshop__chair")}


def find_participant(workshop: Workshop, person_id: int) -> Participant:
    """Return somebody's place in this workshop. Raises WorkshopUnknown."""
    found = participants(workshop).get(person_id)
    if found is None:
        raise WorkshopUnknown(f"Nobody with the number {person_id} takes part in this workshop.")
    return found


def _parts(
    workshop: Workshop,
    rows: list[Participant],
    brought: dict[int, list[Brought]],
    viewer: Person,
    *,
    now: datetime,
) -> list[Part]:
    terms = terms_for(workshop, now=now)
    held = holdings(workshop, [one.person_id for one in rows], now=now)
    hidden = frozenset(hidden_from(viewer)) if viewer.sees_every_inbox else frozenset()
    opened = _records_open_to(viewer, {one.person_id for one in rows}, now)
    reader = _Reader(viewer, hidden, opened)
    return [_part(one, held[one.person_id], brought, terms, reader) for one in rows]


def _records_open_to(viewer: Person, people: set[int], now: datetime) -> frozenset[int]:
    """Return whose record a reader sees anyway, by id: chairing opens none beside (ledger, rule 11; X1)."""
    if people <= {viewer.pk}:
        return frozenset(people)
    seen = others_seen(viewer, visibility(now=now).record).filter(pk__in=people)
    return frozenset({viewer.pk, *seen.values_list("pk", flat=True)})


@dataclass(frozen=True, slots=True)
class _Reader:
    """Who reads, which incidents are kept from them for a blind look, and whose record is open to them."""

    person: Person
    hidden: frozenset[int]
    opened: frozenset[int]

    def may_not_see(self, one: Participant, held: Holding) -> bool:
        behind = incidents_of((*held.open_ones, *held.share.demerits))
        return one.person_id != self.person.pk and bool(self.hidden.intersection(behind))


def _part(
    one: Participant, held: Holding, brought: dict[int, list[Brought]], terms: Terms, reader: _Reader
) -> Part:
    if one.person_id not in reader.opened:
        given = tuple(brought.get(one.person_id, ()))
        return Part(one, 0, "", given, (), 0, reaches_limit=False, is_kept_back=True)
    is_hidden = reader.may_not_see(one, held)
    part = Part(
        participant=one,
        expected=held.share.expected,
        why=_why(held.share, terms, one, reader.person),
        brought=tuple(brought.get(one.person_id, ())),
        open_ones=() if is_hidden else held.open_ones,
        open_units=total(held.open_ones),
        reaches_limit=is_too_much(held.open_ones, terms) and not one.is_let_be,
        can_address=held.behaviours,
        is_hidden=is_hidden,
    )
    return _as_closed(part)


def _as_closed(part: Part) -> Part:
    """Return the part as it was written down when the workshop was closed, if it was."""
    tally = getattr(part.participant, "tally", None)
    if tally is None:
        return part
    return replace(
        part, expected=tally.expected, open_units=tally.open_units, reaches_limit=tally.is_proposed
    )


def _why(share: Share, terms: Terms, one: Participant, viewer: Person) -> str:
    if one.excused:
        return f"excused: {one.excused}"
    whose = "your" if one.person_id == viewer.pk else "their"
    return because(share, terms, whose) if terms.expects else ""
