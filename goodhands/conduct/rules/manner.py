"""How a letter greets and closes in a language: what the zones of a reply and the checks of names go by."""

import re
from collections.abc import Callable
from dataclasses import dataclass

from goodhands.conduct.rules.closings import is_closing, is_firm_closing

# People greet in foreign words too ("Ciao Maria"); a language adds its own.
GREETINGS = (
    "hi|hiya|hello|hey|heya|hullo|dear|good (?:morning|afternoon|evening|day)|greetings|g['’]?day|howdy|"
    "howya|welcome back|welcome|hola|bonjour|bonsoir|hallo|guten (?:tag|morgen|abend)|namaste|namaskar|ciao|"
    "buongiorno|"
    "aloha|ahoy|salaam|salam|shalom|kia ora|to whom it may concern|morning|afternoon|evening|sehr geehrter?|"
    "lieber?|estimad[oa]|car[oa]|ol[aá]|bom dia|buen(?:os|as) (?:d[ií]as|tardes)|ch[eè]re?"
)


def greeting(*more: str) -> re.Pattern[str]:
    """Return the pattern of a greeting at the start of a line; `more` are a language's own words."""
    own = [re.escape(words) for words in sorted(more, key=len, reverse=True)]
    return re.compile(rf"\s*(?:{'|'.join([*own, GREETINGS])})\b", re.IGNORECASE)


_ENGLISH_GREETING = greeting()


@dataclass(frozen=True, slots=True, eq=False)
class Manner:
    """The forms of a letter in one language; `code` is the language's ("en").

    `hello` is a whole greeting with {name} (as one is called) or {full} (the whole name) in it; `stiff` are
    greetings, in small letters, that can't simply be followed by a first name. `nobody` are words that
    stand where a name should, `openers` come right before a name that is called, `mentions` before one that
    is only talked of (folded, all three). `everyday` are words that are no acronym when they stand in
    capitals.
    """

    code: str = "en"
    greeting: re.Pattern[str] = _ENGLISH_GREETING
    is_firm_closing: Callable[[str], bool] = is_firm_closing
    is_closing: Callable[[str], bool] = is_closing
    hello: str = "Hi {name},"
    goodbye: str = "Best regards,"
    stiff: frozenset[str] = frozenset()
    nobody: frozenset[str] = frozenset()
    openers: frozenset[str] = frozenset()
    mentions: frozenset[str] = frozenset()
    everyday: frozenset[str] = frozenset()
    team: re.Pattern[str] | None = None
    footer: re.Pattern[str] | None = None
    wrote: re.Pattern[str] | None = None


ENGLISH = Manner()
