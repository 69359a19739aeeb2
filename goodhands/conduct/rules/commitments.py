"""What a reply commits us to: "we will refund you", "I'll check and write to you" (promise-without-date)."""

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from goodhands.conduct.rules.draft import Draft
from goodhands.conduct.rules.due import due_time, is_at_once, is_to_customer
from goodhands.conduct.rules.sentences import Sentence, body_sentences
from goodhands.conduct.rules.times import Time
from goodhands.conduct.rules.wording.conditions import (
    ASKS_CUSTOMER,
    CUSTOMERS_MOVE,
    DONE_ALREADY,
    OFFERS,
    OPEN_ENDED,
    REJOICES,
    SOON,
    THEIR_TURN,
    THEN,
    YOU_WILL_BE,
)
from goodhands.conduct.rules.wording.promises import (
    AFTER_EVENT,
    AFTER_THAT,
    ASSURES,
    BY_HAND,
    GOES_ON,
    NO_ACT,
    NOW,
    REFERS,
    SAME_EVENT,
    SAME_PERSON,
    SAYS_WILL,
    TELLS,
    WILL,
)
from goodhands.conduct.rules.wordlists import words

_WORD = re.compile(r"[a-z]{4,}")
_EMPTY = frozenset(
    word[:5]
    for word in words("""
    will your with that this have been from they them then there would also once when what which about into
    please soon shortly possible thank thanks sorry send sent receive back
    """)
)


class Commitment(NamedTuple):
    """A future act of ours that a reply speaks of, its place in the reply, and the time by which it is done.

    `is_at_once`: it is done while the customer reads ("I'm checking it now"). `is_assurance`: it says that we
    take care, not what we do ("I'll make sure that it arrives cold").
    """

    start: int
    end: int
    text: str
    time: Time | None
    is_assurance: bool = False
    is_at_once: bool = False


def commitments(draft: Draft) -> tuple[Commitment, ...]:
    """Return what the reply commits us to, one commitment a sentence, each with its time if one is named in
    that sentence or in a neighbouring one about the same act.

    Past acts, offers, habits, what others do and what hangs on the customer's answer are no commitments.
    """
    return _commitments(draft)


@lru_cache(maxsize=16)
def _commitments(draft: Draft) -> tuple[Commitment, ...]:
    own = draft.own_words
    cut = body_sentences(draft)
    lower = [own[sentence.start : sentence.end] for sentence in cut]
    around = ["", *lower, ""]
    promised = [_promise(words, around[i], around[i + 2]) for i, words in enumerate(lower)]
    found: list[Commitment] = []
    for i, match in enumerate(promised):
        if match is None:
            continue
        time = due_time(cut[i], lower[i]) or _beside(cut, lower, promised, i)
        start = cut[i].start + match.start()
        text = draft.text[start : cut[i].end]
        assures, at_once = ASSURES.search(lower[i]) is not None, is_at_once(lower[i])
        found.append(Commitment(start, cut[i].end, text, time, assures, at_once))
    return tuple(found)


@lru_cache(maxsize=512)
def _promise(sentence: str, before: str, behind: str) -> re.Match[str] | None:
    """Return where a sentence, in lower case, promises something; `before` and `behind` stand around it."""
    if sentence.endswith("?") or REJOICES.match(sentence) or _waits_for_a_yes(sentence, before):
        return None
    after = AFTER_EVENT.search(sentence)
    if after:
        return after
    by_hand = BY_HAND.match(sentence)
    for match in _candidates(sentence):
        ours = not by_hand or match.group().startswith(("i", "we"))
        kept = YOU_WILL_BE.match(match.group()) and DONE_ALREADY.search(behind)
        clause = _clause(sentence, match.start())
        theirs = CUSTOMERS_MOVE.search(clause) or _is_their_turn(clause)
        if not ours or kept or theirs:
            continue
        if not NO_ACT.search(sentence, match.start(), min(len(sentence), match.end() + 30)):
            return match
    return None


def _waits_for_a_yes(sentence: str, before: str) -> bool:
    """Tell whether a sentence goes on with what the one before it offers, so that nothing is promised yet."""
    if OPEN_ENDED.search(sentence):
        return False
    if OFFERS.search(before):
        return True
    return THEN.match(sentence) is not None and ASKS_CUSTOMER.search(before) is not None


def _is_their_turn(clause: str) -> bool:
    return THEIR_TURN.search(clause) is not None and not OPEN_ENDED.search(clause)


def _clause(sentence: str, at: int) -> str:
    """Return the part of a sentence between semicolons that holds a place."""
    start = sentence.rfind("; ", 0, at) + 1
    end = sentence.find("; please", at)
    return sentence[start:].lstrip() if end < 0 else sentence[start:end].lstrip()


def _candidates(sentence: str) -> Iterator[re.Match[str]]:
    if SAYS_WILL.search(sentence):
        yield from WILL.finditer(sentence)
    yield from NOW.finditer(sentence)


def _beside(
    cut: tuple[Sentence, ...], lower: list[str], promised: list[re.Match[str] | None], i: int
) -> Time | None:
    """Return the time of the same act in the sentence behind or before the promise, or of the event it "
    "names."""
    for j in (i + 1,) if SOON.search(lower[i]) else (i + 1, i - 1):
        if 0 <= j < len(cut):
            time = None if is_to_customer(lower[j]) else due_time(cut[j], lower[j])
            if time and _is_same_act(lower[i], lower[j], is_promise=promised[j] is not None, is_behind=j > i):
                return time
    if SAME_EVENT.search(lower[i]):
        return next(filter(None, map(due_time, cut, lower)), None)
    return None


def _is_same_act(promise: str, other: str, *, is_promise: bool, is_behind: bool) -> bool:
    if _content(promise) & _content(other) or (ASSURES.search(promise) and GOES_ON.search(other)):
        return True
    if not is_behind and (AFTER_THAT.search(promise) or SAME_PERSON.search(promise)):
        return True
    if is_behind:
        return REFERS.match(other) is not None or (is_promise and TELLS.search(other) is not None)
    return TELLS.search(promise) is not None and (is_promise or GOES_ON.search(other) is not None)


def _content(sentence: str) -> set[str]:
    return {word[:5] for word in _WORD.findall(sentence)} - _EMPTY
