"""The minutes of a workshop."""

from datetime import datetime

from goodhands.accounts.models import Person
from goodhands.workshops.models import Workshop
from goodhands.workshops.queries.agenda import AgendaPoint, agenda
from goodhands.workshops.queries.contributions import Brought, brought_to
from goodhands.workshops.queries.parts import participants
from goodhands.workshops.rules.letters import span_in_words
from goodhands.workshops.rules.minutes import Minutes, Point, Word


def minutes_of(workshop: Workshop, reader: Person, *, now: datetime) -> Minutes:
    """Return the minutes, times in the reader's zone; the same words for everybody.

    Takeaways and plans that address a demerit stand without a name, those that came back not at all; of an
    example there is a name only where the person agreed.
    """
    people = sorted(participants(workshop).values(), key=lambda one: one.person.name)
    return Minutes(
        title=workshop.title,
        when=span_in_words(workshop.starts_at, workshop.ends_at, reader.time_zone),
        place=workshop.place,
        chair=workshop.chair.name,
        people=tuple(one.person.name for one in people if not one.excused),
        excused=tuple(one.person.name for one in people if one.excused),
        points=tuple(_point(one) for one in agenda(workshop, reader) if not one.is_held_back),
        words=tuple(_word(one) for one in brought_to(workshop) if not one.is_returned),
        summary=workshop.summary,
    )


def _point(one: AgendaPoint) -> Point:
    return Point(one.item.get_kind_display(), one.item.text or one.item.evidence, one.name, one.item.outcome)


def _word(one: Brought) -> Word:
    made = one.contribution
    return Word(made.kind, made.text, "" if made.addresses else made.participant.person.name)
