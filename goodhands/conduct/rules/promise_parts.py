"""The parts of a sentence that promise different things by different times."""

import re

from goodhands.conduct.rules.draft import Draft
from goodhands.conduct.rules.sentences import Sentence
from goodhands.conduct.rules.times import specific_times

# Where one promise of a sentence may end and the next begin: "I ship it today and it arrives tomorrow".
_JOINT = re.compile(r";|,? (?:and|but)(?: then)?(?= )|, then(?= )")
_ACT = re.compile(r"\b(?!(?:by|on|at|in|until|till|the|or|from|of|this|next|then|also|latest)\b)[a-z']+\b")
_SOON = re.compile(
    r"\bas soon as (?:possible|(?:i|we|they) can)\b|\basap\b|\bsoon\b|\bin due course\b|"
    r"\bshortly\b(?! (?:before|after))"
)


def says_soon(words: str) -> bool:
    """Tell whether words in lower case promise at a time that is none ("as soon as possible")."""
    return _SOON.search(words) is not None


def parts(draft: Draft, said: Sentence) -> list[Sentence]:
    """Cut a sentence where an act with a time of its own, or with none but "soon", stands beside another."""
    words = draft.own_words
    times = specific_times(words[said.start : said.end])
    inside = [(said.start + each.start, said.start + each.end) for each in times]
    joints = [
        joint
        for joint in _JOINT.finditer(words, said.start, said.end)
        if not any(start < joint.start() < end for start, end in inside)
    ]
    ends = [*(joint.start() for joint in joints[1:]), said.end]
    found: list[Sentence] = []
    start = said.start
    for joint, end in zip(joints, ends, strict=False):
        if _is_timed(words[start : joint.start()]) and _is_timed_act(words[joint.end() : end]):
            found.append(_cut(draft, start, joint.start()))
            start = joint.end()
    return [*found, _cut(draft, start, said.end)]


def _is_timed(words: str) -> bool:
    return bool(specific_times(words)) or says_soon(words)


def _is_timed_act(words: str) -> bool:
    rest = words
    for each in reversed(specific_times(words)):
        rest = rest[: each.start] + rest[each.end :]
    return _is_timed(words) and _ACT.search(rest) is not None


def _cut(draft: Draft, start: int, end: int) -> Sentence:
    text = draft.text[start:end]
    start += len(text) - len(text.lstrip())
    return Sentence(start, start + len(text.strip()), text.strip())
