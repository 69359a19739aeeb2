"""Who let which words go that a rule stops, and what that makes of the advice (CO-22)."""

from collections.abc import Iterable
from dataclasses import replace

from goodhands.accounts.models import Person
from goodhands.conduct.queries import Advice
from goodhands.conversations.models import Conversation, Event
from goodhands.conversations.queries.timelines import Timeline
from goodhands.conversations.rules.objections import KINDS, Objection, standing

_NEWEST = 60


def objections(conversation: Conversation) -> tuple[Objection, ...]:
    """Return the objections that stand in a conversation."""
    newest = Event.objects.filter(conversation=conversation, kind__in=KINDS).select_related("actor")
    return standing(reversed(newest.order_by("-id")[:_NEWEST]))


def objections_in(timeline: Timeline) -> tuple[Objection, ...]:
    """Return the objections that stand on a timeline which is loaded already."""
    happened = (entry.item for entry in timeline.entries if isinstance(entry.item, Event))
    return standing(sorted(happened, key=lambda event: event.pk))


def eased(advice: Iterable[Advice], made: Iterable[Objection], by: Person) -> tuple[Advice, ...]:
    """Let what blocks ask for a reason where the writer may let it go, and hint where somebody has."""
    mine = [one for one in made if one.person_id == by.pk]
    return tuple(_eased(one, mine, by) if one.mode == "block" else one for one in advice)


def _eased(one: Advice, mine: list[Objection], by: Person) -> Advice:
    if by.may_let_go:
        return replace(one, mode="confirm", eased_by=by.name)
    told = [each for each in mine if each.rule == one.finding.rule and one.finding.words in each.words]
    let_go_by = next((each.let_go_by for each in told if each.let_go_by), "")
    return replace(one, mode="hint" if let_go_by else one.mode, eased_by=let_go_by, is_asked=bool(told))
