"""The moment by which a part of a reply is due: its times taken together."""

from datetime import datetime, tzinfo

from goodhands.conduct.rules.draft import Draft
from goodhands.conduct.rules.sentences import Sentence, body_sentences
from goodhands.conduct.rules.times import Time, specific_times
from goodhands.conduct.rules.when import moment

_NEAR = 8


def sentence_at(draft: Draft, place: int) -> Sentence | None:
    """Return the sentence of a reply's body in which a place lies."""
    return next((each for each in body_sentences(draft) if each.start <= place < each.end), None)


def due_moment(
    draft: Draft, part: Sentence, named: Time, now: datetime, theirs: tzinfo | None
) -> datetime | None:
    """Return the moment that the times of the sentence mean together: "on Friday, by 3 pm"."""
    said = sentence_at(draft, named.start)
    if said is None:
        return None
    words = draft.own_words[said.start : said.end]
    is_theirs = "your time" in words and theirs is not None
    here = now.astimezone(theirs) if is_theirs else now
    own = part if part.start <= named.start < part.end else said
    times = specific_times(draft.own_words[own.start : own.end])
    due = moment(_together(times, named.start - own.start), here)
    return due.astimezone(now.tzinfo) if due else None


def _together(times: tuple[Time, ...], start: int) -> list[Time]:
    """Return the named time and those that stand right beside it; others are about something else."""
    at = next((i for i, one in enumerate(times) if one.start <= start < one.end), None)
    if at is None:
        return []
    found = [times[at]]
    for one in times[at + 1 :]:
        if one.start - found[-1].end > _NEAR:
            break
        found.append(one)
    if at and times[at].start - times[at - 1].end <= _NEAR:
        found.append(times[at - 1])
    return found
