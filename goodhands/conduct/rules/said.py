"""The sentences of a reply: which of them say something."""

import re
from dataclasses import dataclass
from functools import cached_property, lru_cache

from goodhands.conduct.rules.commitments import commitments
from goodhands.conduct.rules.draft import MASK, Draft
from goodhands.conduct.rules.sentences import body_sentences
from goodhands.conduct.rules.topics import topics_of
from goodhands.conduct.rules.wording import answering

_CLAUSE = re.compile(r"[,;:()–—]|\band\b|\bbut\b")
_SHORT = 3


@dataclass(frozen=True)
class Said:
    """A sentence of the reply, in lower case; `promises`: somewhere in it we commit ourselves.

    `is_file`: it stands for the files that go with the reply, and holds their names.
    """

    lower: str
    promises: bool = False
    is_file: bool = False

    @cached_property
    def core(self) -> str:
        """The sentence without the good manners it opens with; empty if it holds nothing else."""
        opening = answering.INTERJECTION.match(self.lower)
        words = self.lower[opening.end() :] if opening else self.lower
        mannered = answering.MANNERS.match(words) or answering.MANNERS.match(self.lower)
        while mannered:
            behind = answering.BEHIND_MANNERS.search(words)
            if behind is None or len(words[behind.end() :].split()) < _SHORT:
                return ""
            words = words[behind.end() :]
            mannered = answering.MANNERS.match(words)
        return words

    @cached_property
    def topics(self) -> frozenset[str]:
        return topics_of(self.core)

    @cached_property
    def is_question(self) -> bool:
        return self.lower.rstrip(" )\"'").endswith("?")

    @cached_property
    def instructs(self) -> bool:
        """Whether it only tells the customer what to do."""
        return answering.INSTRUCTS.match(self.core or self.lower) is not None

    @cached_property
    def is_general(self) -> bool:
        """Whether it speaks as firms do of all their customers."""
        return answering.IN_GENERAL.search(self.lower) is not None

    @cached_property
    def is_pointer(self) -> bool:
        """Whether it only tells where an answer may be found."""
        pointing = answering.POINTER.search(self.lower)
        if pointing is None or answering.SPECIFIC_PLACE.search(self.lower):
            return False
        if answering.SAYS_YES.match(self.lower) or answering.AMOUNT.search(self.lower):
            return False
        if len(self.lower[pointing.end() :].partition(": ")[2].split()) >= _SHORT:  # "in the guide: press …"
            return False
        clauses = [clause for clause in _CLAUSE.split(self.lower) if not answering.POINTER.search(clause)]
        return len(topics_of(" ".join(clauses))) < _SHORT

    @cached_property
    def says_something(self) -> bool:
        return bool(self.core) and not self.is_pointer


_said = lru_cache(maxsize=512)(Said)  # what is told of a sentence is kept while others are typed


def said_in(draft: Draft) -> list[Said]:
    """Return the sentences of a reply's body, its attachments' names as the last."""
    ends = {each.end for each in commitments(draft)}
    found = [
        _said(_in_own_words(draft, sentence.start, sentence.end), sentence.end in ends)
        for sentence in body_sentences(draft)
    ]
    if draft.reply.attachments:
        names = " ".join(draft.reply.attachments).lower().translate(str.maketrans("_-.", "   "))
        found.append(Said(f"attached {names}", is_file=True))
    return found


def _in_own_words(draft: Draft, start: int, end: int) -> str:
    """Return a sentence in lower case, links and the customer's own words masked ("you wrote “…”").

    Other quotations stay: the name of a menu is part of an answer.
    """
    own, lower = draft.own_words[start:end], draft.lower[start:end]
    if answering.RETELLS.search(own):
        return own.replace(MASK, " ").replace("\n", " ")
    return (own if "/" in lower or "www." in lower else lower).replace("\n", " ")
