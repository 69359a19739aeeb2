"""A standing in sentences: each figure with the steps that led to it (rule 12)."""

from collections.abc import Mapping
from datetime import date

from goodhands.merit.rules.standing.corrections import Correction
from goodhands.merit.rules.standing.entries import Entry, Step
from goodhands.merit.rules.standing.letters import LetterDue
from goodhands.merit.rules.standing.probation import Probation
from goodhands.merit.rules.standing.reviews import ReviewDue
from goodhands.merit.rules.standing.standing import Standing


def units(number: int) -> str:
    """Write a number of units, a true minus below zero: −27."""
    return f"−{-number}" if number < 0 else str(number)


def long_date(day: date) -> str:
    """Write a date in full: 3 March 2026."""
    return f"{day.day} {day:%B %Y}"


def entry_in_words(entry: Entry, titles: Mapping[str, str]) -> str:
    """Say what somebody holds for one behaviour; one without a title goes by its id."""
    title = titles.get(entry.behaviour, entry.behaviour)
    worth, seen = _number(entry.units, "unit"), _number(len(entry.steps), "incident")
    return f"{title}: a {entry.sign} at {entry.tier}, {worth}, from {seen}."


def steps_in_words(entry: Entry) -> tuple[str, ...]:
    """Say of each incident, oldest first, what it did to its entry: that is how the units came about."""
    before = (None, *entry.steps[:-1])
    return tuple(_step(step, last) for step, last in zip(entry.steps, before, strict=True))


def sum_in_words(standing: Standing) -> str:
    """Say how the net of the year comes about, as of the day of the standing."""
    merits, demerits = _number(standing.merits, "unit"), _number(standing.demerits, "unit")
    if standing.net == standing.merits - standing.demerits:
        return f"Merits of {merits} less demerits of {demerits}: net {units(standing.net)}."
    apart = f"Merits of {merits}, demerits of {demerits}; merits don't offset demerits"
    return f"{apart}: net {units(standing.net)}."


def due_in_words(due: LetterDue) -> str:
    """Say that a letter waits for management, and for what else."""
    said = f"A warning letter for {due.year} is due; it rests on {_number(len(due.causes), 'incident')}."
    number = len(due.disputed)
    if not number:
        return said
    return f"{said} It waits: {number} of them {_is(number)} disputed."


def correction_in_words(found: Correction) -> str:
    """Say what an issued letter lost, and what that means for it."""
    left = "would still have brought it about" if found.is_still_due else "would not have brought it about"
    lost = _number(len(found.lost), "incident")
    return f"Letter {found.letter} rests on {lost} that no longer {_stands(found)}; what is left {left}."


def probation_in_words(standing: Standing) -> str:
    """Say until when somebody is on probation, and what each probation that runs came from."""
    until = standing.probation_until
    if until is None:
        return "On no probation."
    running = [_origin(one) for one in standing.probations if one.runs_on(standing.on)]
    return f"On probation until {long_date(until)}, that day included ({', '.join(running)})."


def review_in_words(review: ReviewDue) -> str:
    """Say since when a fitness review is owed, and why."""
    whys = " and ".join(_why(why, review) for why in review.whys)
    return f"A fitness review was opened on {long_date(review.opened_on)}: {whys}."


def _step(step: Step, last: Step | None) -> str:
    disputed = " It is disputed, and counts until that is decided." if step.is_disputed else ""
    return f"{long_date(step.day)}: {_effect(step, last)}.{disputed}"


def _effect(step: Step, last: Step | None) -> str:
    if last is None:
        return f"{step.own_tier}, opens the entry with {_number(step.added, 'unit')}"
    if step.is_echo:
        return f"{step.own_tier}, on the same occasion; nothing is added"
    if step.tier == last.tier:
        stays = "major is the top" if step.tier == "major" else f"the entry stays at {step.tier}"
        return f"{step.own_tier}, a repeat; {stays}, {_added(step)}"
    is_graver = step.tier == step.own_tier and step.own_tier != last.own_tier
    how = "graver than before; raises the entry at once" if is_graver else "a repeat; raises the entry"
    return f"{step.own_tier}, {how} from {last.tier} to {step.tier}, {_added(step)}"


def _added(step: Step) -> str:
    return f"{_number(step.added, 'unit')} more" if step.added else "nothing is added"


def _origin(one: Probation) -> str:
    since = long_date(one.begins_on)
    return f"as a new hire since {since}" if one.letter is None else f"by letter {one.letter} of {since}"


def _why(why: str, review: ReviewDue) -> str:
    if why == "letter-during-probation":
        return f"letter {review.letter} was issued while a probation ran"
    if why == "letters-within-years":
        return f"it was the last of {_number(len(review.letters), 'letter')} within the years that count"
    return "the probation of a new hire ended"


def _number(number: int, noun: str) -> str:
    return f"{number} {noun}" if number == 1 else f"{number} {noun}s"


def _is(number: int) -> str:
    return "is" if number == 1 else "are"


def _stands(found: Correction) -> str:
    return "counts as it did" if len(found.lost) == 1 else "count as they did"
