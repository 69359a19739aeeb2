"""Every question that pages ask about workshops."""

from goodhands.workshops.queries.access import WorkshopUnknown, find, may_plan, may_run, sees_all
from goodhands.workshops.queries.agenda import AgendaPoint, agenda, find_item
from goodhands.workshops.queries.contributions import Brought, brought_by, brought_to, find_contribution
from goodhands.workshops.queries.examples import waiting_count, waiting_examples
from goodhands.workshops.queries.holdings import Period, handbook_for, period_of, terms_for
from goodhands.workshops.queries.invitations import invitation_for, uninvited
from goodhands.workshops.queries.listing import (
    PAGE_SIZE,
    Suggestion,
    coming,
    next_for,
    past,
    possible_chairs,
    possible_people,
    suggestions,
    usual_people,
)
from goodhands.workshops.queries.minutes import minutes_of
from goodhands.workshops.queries.parts import Part, all_parts, find_participant, own_part, participants

__all__ = [
    "PAGE_SIZE",
    "AgendaPoint",
    "Brought",
    "Part",
    "Period",
    "Suggestion",
    "WorkshopUnknown",
    "agenda",
    "all_parts",
    "brought_by",
    "brought_to",
    "coming",
    "find",
    "find_contribution",
    "find_item",
    "find_participant",
    "handbook_for",
    "invitation_for",
    "may_plan",
    "may_run",
    "minutes_of",
    "next_for",
    "own_part",
    "participants",
    "past",
    "period_of",
    "possible_chairs",
    "possible_people",
    "sees_all",
    "suggestions",
    "terms_for",
    "uninvited",
    "usual_people",
    "waiting_count",
    "waiting_examples",
]
