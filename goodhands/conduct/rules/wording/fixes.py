"""What a fix may do with a phrase: leave it out, leave its sentence out, say it differently."""

from collections.abc import Iterator

from goodhands.conduct.rules.case import Fix
from goodhands.conduct.rules.phrases import Fixer, Hit, sentence_span


def drop(hit: Hit) -> Iterator[Fix]:
    """Leave the words out; the next word takes over their capital."""
    text = hit.draft.text
    end = hit.end
    while end < len(text) and text[end] in ", ":
        end += 1
    if end < len(text) and text[end] not in ".!?\n":
        begins = hit.written[:1].isupper()
        yield Fix("Leave it out", hit.start, end + 1, text[end].upper() if begins else text[end])


def drop_sentence(hit: Hit) -> Iterator[Fix]:
    """Leave the whole sentence out."""
    span = sentence_span(hit.draft, hit)
    end = span.end
    while end < len(hit.draft.text) and hit.draft.text[end] == " ":
        end += 1
    yield Fix("Leave the sentence out", span.start, end, "")


def say(*choices: str) -> Fixer:
    """Make a fixer that offers each of `choices` in place of the phrase."""

    def fixes(hit: Hit) -> Iterator[Fix]:
        for words in choices:
            yield hit.fix(f"Say “{words}”", words)

    return fixes
