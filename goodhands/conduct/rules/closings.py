"""Closing formulas: the words people put above their name."""

import re
from collections.abc import Callable, Iterable

Test = Callable[[str], bool]

# Alone on a line (at most with the name behind it), these always open a signature.
_FIRM = re.compile(
    r"\s*(?:(?:with|my|our|very|many|all|wishing you) )*"
    r"(?:(?:best|kind|kindest|warm|warmest|friendly|cordial|sunny|bright|good) (?:regards|wishes|greetings)|"
    r"best|regards|rgds|brgds|kr|br|greetings|cheers|sincerely|respectfully|warmly|warmest|cordially|gratefully|"
    r"appreciatively|all the (?:very )?best|yours(?: (?:sincerely|truly|faithfully|ever))?|truly|faithfully|"
    r"take care|many thanks|thanks(?: again| a lot| so much| a million| and regards| & regards)?|"
    r"thank you(?: again| so much| very much| and regards)?|thx|gratitude|ciao|bye(?: for now)?|"
    r"(?:mit )?(?:freundlichen?|besten?|vielen?|lieben?) (?:gr[uü](?:ß|ss)en?|dank)|"
    r"cordialement|bien à vous|saludos|un saludo|cordiali saluti|much love|love|thanking you|onwards|peace)"
    r"(?: (?:from|and (?:best|kind|warm) (?:regards|wishes)|& (?:best|kind) regards|sincerely|truly|always))?"
    r"(?P<rest>.*)",
    re.IGNORECASE,
)
# These close a letter only where nothing but a signature follows.
_WISH = re.compile(
    r"\s*(?:have (?:an?|fun|yourself)\b|enjoy (?:the|your|every)\b|wishing you\b|happy \w+|"
    r"safe (?:travels|journey|trip)|"
    r"(?:see you|talk|speak|chat|until|till)\b.{0,30}(?:soon|then|tomorrow|there|later|next time|again)|"
    r"stay (?:safe|well|warm|cool|healthy)|be well|keep well|over and out|hope (?:this|that) helps|good luck|"
    r"all the (?:very )?best (?:for|to|with|in)\b|lots of love\b|with love\b|"
    r"looking forward\b|in (?:good hands|gratitude)|bon voyage|namaste|"
    r"with (?:thanks|appreciation|gratitude|best|warm|kind)\b)",
    re.IGNORECASE,
)
_CLOSING_MAX_WORDS = 9
_NAME_AFTER = re.compile(r"\s*(?:[,.!:–—-]+\s*|\s+(?=[A-Z\[{<])|$)")
_LINE_MAX = 90


def is_firm_closing(line: str) -> bool:
    """Tell whether `line` is a closing formula beyond doubt: "Best regards,", "Thanks, Tom", "Cheers Tom"."""
    if len(line) > _LINE_MAX:
        return False
    match = _FIRM.match(line)
    if match is None:
        return False
    rest = match["rest"]
    return _NAME_AFTER.match(rest) is not None and len(rest.split()) <= 5 and not rest.rstrip().endswith("?")


def is_closing(line: str) -> bool:
    """Tell whether `line` is a closing formula or a parting wish ("Have a great day!")."""
    if len(line) > _LINE_MAX or len(line.split()) > _CLOSING_MAX_WORDS:
        return False
    return is_firm_closing(line) or _WISH.match(line) is not None


def closings_of(formulas: Iterable[str], joins: Iterable[str], wishes: Iterable[str]) -> tuple[Test, Test]:
    """Return the two tests above for a language: its formulas and wishes, in plain words, and English ones.

    `joins` are words by which a formula goes on ("Viele Grüße aus Köln").
    """
    firm = _starts(formulas)
    goes_on = _starts(joins)
    wish = _starts(wishes)

    def is_firm(line: str) -> bool:
        if len(line) > _LINE_MAX:
            return False
        match = firm.match(line)
        rest = line[match.end() :] if match else ""
        if match and len(rest.split()) <= 5 and not rest.rstrip().endswith(("?", ".")):
            return _NAME_AFTER.match(rest) is not None or goes_on.match(rest) is not None
        return is_firm_closing(line)

    def closes(line: str) -> bool:
        short = len(line) <= _LINE_MAX and len(line.split()) <= _CLOSING_MAX_WORDS
        return is_firm(line) or (short and wish.match(line) is not None) or is_closing(line)

    return is_firm, closes


def _starts(phrases: Iterable[str]) -> re.Pattern[str]:
    own = "|".join(re.escape(words) for words in sorted(phrases, key=len, reverse=True))
    return re.compile(rf"\s*(?:{own})(?!\w)" if own else r"(?!)", re.IGNORECASE)
