""" "a hour", "an refund": the article by the sound that follows."""

import re
from collections.abc import Iterator

from goodhands.conduct.rules.draft import Draft
from goodhands.conduct.rules.writing.slip import Slip

_ARTICLE = re.compile(r"(?<![\w.'’/-])(an?) ([a-z][a-z'-]*)")
_LIKE_YOU = re.compile(r"eu|ew|uni(?!n|m)|us[eaui]|ut[eio]|ubi|ura|ure|one\b|one-|once|ufo|uk\b|u-|ouija|usp")
_SILENT_H = re.compile(r"hour|honest|honor|honour|heir|herb|hist|hotel|hors")
_AFTER = re.compile(
    r"\b(?:vitamin|plan|type|grade|option|hepatitis|class|part|group|point|side|and|or|from|to|section|row|"
    r"team|level|appendix|annex|version|series|zone) $"
)


def articles(draft: Draft) -> Iterator[Slip]:
    """Give each "a" that should be "an", and the other way round."""
    for match in _ARTICLE.finditer(draft.own_words):
        word = match[2]
        written = draft.text[match.start(2) : match.end(2)]
        if (
            not written.islower()
            or len(word) < 3
            or not re.search("[aeiouy]", word)
            or _AFTER.search(draft.own_words[max(0, match.start() - 12) : match.start()])
        ):
            continue
        sounds_open = (word[0] in "aeiou" and not _LIKE_YOU.match(word)) or (
            word[0] == "h" and _SILENT_H.match(word) is not None
        )
        either = word.startswith(("hist", "hotel", "herb", "urg")) and match[1] == "an"
        if (
            sounds_open != (match[1] == "an")
            and not either
            and not (word.startswith(("hist", "hotel", "herb")) and match[1] == "a")
        ):
            right = "an" if sounds_open else "a"
            article = draft.text[match.start(1) : match.end(1)]
            right = "another" if word == "other" else f"{right} {written}"
            right = right if article.islower() else right[:1].upper() + right[1:]
            yield Slip(match.start(1), match.end(2), 1, f"It is “{right}”.", right)
