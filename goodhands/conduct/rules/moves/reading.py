"""The reply, read for what it does: one passage, shared by all checks."""

from functools import lru_cache

from goodhands.conduct.rules.draft import Draft
from goodhands.conduct.rules.sentences import body_sentences
from goodhands.conduct.rules.spotting import Passage


@lru_cache(maxsize=16)
def body_of(draft: Draft) -> Passage:
    """Return the body of a reply made ready: the agent's own words, quotations and links masked."""
    return Passage(draft.text, draft.own_words, body_sentences(draft))


def opening(draft: Draft) -> int:
    """Return where a first sentence would be put in: at the start of the body, after the salutation."""
    return draft.zones.body[0].start if draft.zones.body else len(draft.text)


def ending(draft: Draft) -> int:
    """Return where a last sentence would be put in: at the end of the body, before the signature."""
    spans = [
        span
        for span in draft.zones.body
        if not draft.zones.signature or span.end <= draft.zones.signature.start
    ]
    end = spans[-1].end if spans else len(draft.text)
    return len(draft.text[:end].rstrip())
