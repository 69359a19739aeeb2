"""The dated commitments of a reply, each with the moment by which it is due (PR-01)."""

from collections.abc import Iterator
from datetime import datetime, tzinfo
from typing import NamedTuple

from goodhands.conduct.rules.commitments import Commitment, commitments
from goodhands.conduct.rules.draft import Draft
from goodhands.conduct.rules.due import due_time
from goodhands.conduct.rules.due_moment import due_moment, sentence_at
from goodhands.conduct.rules.promise_parts import parts, says_soon
from goodhands.conduct.rules.sentences import Sentence
from goodhands.conduct.rules.times import Time


class Promise(NamedTuple):
    """What a reply promises: its words, the time they name, and the moment meant (None if they name none)."""

    words: str
    time: str
    due: datetime | None


def promises(draft: Draft, now: datetime, theirs: tzinfo | None = None) -> tuple[Promise, ...]:
    """Return the commitments that name a time, in order; those kept while one reads are none any more.

    A sentence that promises several things by several times is as many promises; what it leaves undated
    ("as soon as possible") gets no other's date. `now` is the writer's local time, in which times are read;
    "your time" is read in `theirs`, the customer's zone. Due moments are in the writer's zone.
    """
    return tuple(
        Promise(" ".join(part.text.split()), named.text, due_moment(draft, part, named, now, theirs))
        for one in commitments(draft)
        if one.time is not None and not one.is_at_once
        for part, named in _dated(draft, one, one.time)
    )


def _dated(draft: Draft, one: Commitment, named: Time) -> Iterator[tuple[Sentence, Time]]:
    """Yield what a commitment promises by a time, with that time; once for each part with its own."""
    whole = Sentence(one.start, one.end, one.text)
    said = sentence_at(draft, one.start)
    if said is None or not said.start <= named.start < said.end:
        # The time of a sentence beside it; "as soon as possible" borrows none.
        if not says_soon(draft.own_words[one.start : one.end]):
            yield whole, named
        return
    cut = parts(draft, said)
    for part in cut:
        time = due_time(part, draft.own_words[part.start : part.end])
        if time is not None and part.end > one.start:
            yield (whole if len(cut) == 1 else part), time
