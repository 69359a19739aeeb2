"""Whole better sentences in place of a refusal, blame or a closed door (CO-11, CO-20).

What the sentence says besides stays: thanks before it, and what follows a "but". Where that is an offer of its
own ("…, but we can exchange it"), it is the better sentence, and nothing is left to fill in.
"""

import re
from collections.abc import Iterator

from goodhands.conduct.rules.case import Fix
from goodhands.conduct.rules.phrases import Fixer, Hit, sentence_span

_BEFORE = re.compile(r"^(?P<kept>\S.*?)[,;]? (?:but|and|so) [^,;]*$", re.DOTALL)
_AFTER = re.compile(r"(?:[,;:]| [–—-])? ?\b(?:but|however|instead)\b,? (?P<kept>\S.*)$", re.DOTALL)
_OFFER = re.compile(
    r"^(?:(?:i|we|you) (?:can|could|may)|(?:i|we)(?:'d| would) be (?:happy|glad) to)\b", re.IGNORECASE
)
_THING = re.compile(r"\b(?P<thing>(?:the|your|this|that|these|those) (?!is\b|was\b|we\b|i\b|you\b)[\w-]{2,})")
_EMPTY = re.compile(
    r"^(?:unfortunately|regrettably|sadly|sorry|i'm afraid|well|and|but)[, ]*$", re.IGNORECASE
)
_SHOWN = 60


def rewrite(words: str, then: Fixer | None = None) -> Fixer:
    """Make a fixer that offers a whole sentence first, and what `then` offers after it.

    "{about}" in `words` becomes " about the transfer", or nothing where the sentence names no thing.
    """

    def fixes(hit: Hit) -> Iterator[Fix]:
        span = sentence_span(hit.draft, hit)
        text = hit.draft.text
        written = _sentence(words, text[span.start : hit.start], text[hit.end : span.end])
        yield Fix(f"Write “{_short(written)}”", span.start, span.end, written)
        if then is not None:
            yield from then(hit)

    return fixes


def _sentence(words: str, before: str, after: str) -> str:
    rest = _AFTER.search(after)
    kept = _ended(rest["kept"]) if rest else ""
    thing = _THING.search(after[: rest.start()] if rest else after)
    own = words.format(about=f" about {thing['thing']}" if thing else "")
    parts = [_head(before), "" if _OFFER.match(kept) else own, kept]
    return " ".join(part for part in parts if part)


def _head(before: str) -> str:
    """Return what stood before the refusal as a sentence of its own: thanks, an apology."""
    match = _BEFORE.match(before)
    kept = match["kept"] if match else ""
    return "" if not kept or _EMPTY.match(kept) else _ended(kept)


def _ended(words: str) -> str:
    words = words.strip()
    words = words[:1].upper() + words[1:]
    return words if words.endswith((".", "!", "?", "…")) else f"{words}."


def _short(words: str) -> str:
    return words if len(words) <= _SHOWN else f"{words[:_SHOWN].rstrip()}…"
