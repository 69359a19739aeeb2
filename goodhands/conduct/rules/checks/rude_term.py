"""rude-term: nothing belittling, blaming, commanding or mocking, no shouting (seed 000 phase 1, 1.f)."""

import re
from collections.abc import Iterable, Iterator

from goodhands.conduct.rules.case import Case, Check, Finding, Fix
from goodhands.conduct.rules.draft import MASK, Draft
from goodhands.conduct.rules.folding import word_set
from goodhands.conduct.rules.phrases import Wording
from goodhands.conduct.rules.wording.belittling import BELITTLING
from goodhands.conduct.rules.wording.blame import BLAME
from goodhands.conduct.rules.wording.cold_shoulder import COLD_SHOULDER
from goodhands.conduct.rules.wording.condescension import CONDESCENSION
from goodhands.conduct.rules.wording.mockery import MOCKERY
from goodhands.conduct.rules.wording.orders import ORDERS
from goodhands.conduct.rules.wording.put_down import PUT_DOWN
from goodhands.conduct.rules.wording.reproach import REPROACH
from goodhands.conduct.rules.wording.scorn import SCORN
from goodhands.conduct.rules.wording.sneers import SNEERS
from goodhands.conduct.rules.zones import Span

_ID = "rude-term"
WORDING = Wording(
    *BELITTLING,
    *REPROACH,
    *BLAME,
    *ORDERS,
    *MOCKERY,
    *SCORN,
    *COLD_SHOULDER,
    *CONDESCENSION,
    *PUT_DOWN,
    *SNEERS,
)

# Words in capitals next to each other; letters only, so that codes such as AR0138 part them.
_CAPITALS = re.compile(
    r"(?<![\w-])[A-ZÀ-Þ]{1,20}(?:'[A-Z]{1,3})?(?![\w-])"
    r"(?:[ ,]{1,2}[A-ZÀ-Þ]{1,20}(?:'[A-Z]{1,3})?(?![\w-]))*[!?]*"
)
_PUNCTUATION = re.compile(r"\?{2,}|\?!+|!\?+")
# Everyday words that no acronym is made of; two of them in a row of capitals are a raised voice.
_EVERYDAY = word_set("""
    you your yours not do don't did didn't does must never always please read the this that these
    those and but or open click press close stop wait again already now before after only all any my
    our we are is was were be been have has had can can't cannot could should would will won't why
    what when where who how here there if because then than them they it it's to of for from with
    without on in at as so too very really just once more enough calm down look listen answer reply
    write send sent pay paid order check follow use put turn take back carefully told said say wrong
    yourself anything everything nothing nobody every rules terms instructions email first last time
    times responsible responsibility accept refuse done finally seriously yes no sorry
""")
_SHOUTED_WORDS = 3
_SHOUT = "Capitals sound like shouting. The same sentence in small letters is read to the end."
_MARKS = "Doubled marks sound cross or mocking. One is enough."


def find(draft: Draft, case: Case) -> Iterable[Finding]:
    """Notice wording that makes the customer feel small, at fault, ordered about or laughed at."""
    yield from WORDING.find(_ID, draft, case)
    yield from loud(draft)


def loud(draft: Draft) -> Iterator[Finding]:
    """Notice capitals that shout, in the language of the draft, and marks that pile up."""
    yield from _shouting(draft)
    for match in _PUNCTUATION.finditer(draft.own_words):
        span = Span(*match.span())
        yield draft.finding(_ID, span, _MARKS, (Fix("One mark", *span, match.group()[0]),))


def _shouting(draft: Draft) -> Iterator[Finding]:
    scattered: list[Span] = []
    for match in _CAPITALS.finditer(draft.text):
        span = Span(*match.span())
        own = draft.own_words[span.start : span.end]
        if not own.strip() or MASK in own:
            continue
        words = re.findall(r"[a-zß-ÿ']+", own)
        everyday = sum(
            (word in _EVERYDAY or word in draft.manner.everyday) and len(word) > 1 for word in words
        )
        loud = len(words) >= _SHOUTED_WORDS or match.group().endswith(("!", "?"))
        if everyday >= 2 and loud:
            yield _shout(draft, span)
        elif everyday == len(words) and len(own) > 2:
            scattered.append(span)
    yield from _shouts_in_one_sentence(draft, scattered)


def _shouts_in_one_sentence(draft: Draft, scattered: list[Span]) -> Iterator[Finding]:
    """Three single words in capitals close together are shouting too ("You MUST read ALL of it FIRST")."""
    for i in range(len(scattered) - 2):
        span = Span(scattered[i].start, scattered[i + 2].end)
        between = draft.own_words[span.start : span.end]
        if len(between) <= 120 and not re.search(r"[.!?\n]", between[:-1]):
            yield _shout(draft, span)
            return


def _shout(draft: Draft, span: Span) -> Finding:
    words = draft.text[span.start : span.end]
    begins = span.start == 0 or draft.text[: span.start].rstrip(" ")[-1:] in ("", ".", "!", "?", "\n")
    quiet = re.sub(r"\bi\b", "I", words.lower()).rstrip("!") + ("." if words.endswith("!") else "")
    quiet = quiet[:1].upper() + quiet[1:] if begins else quiet
    return draft.finding(_ID, span, _SHOUT, (Fix("Small letters", *span, quiet),))


CHECK = Check(_ID, find)
