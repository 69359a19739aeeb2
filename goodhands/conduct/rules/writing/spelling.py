"""Misspelt words: known by sight, or one letter away from an everyday word and no word themselves.

A word nobody knows that is near no everyday word is left alone: names, trades and sciences have many.
"""

import re
from collections.abc import Iterator, Set
from functools import lru_cache

from goodhands.conduct.rules.draft import Draft
from goodhands.conduct.rules.wordlists import words
from goodhands.conduct.rules.writing.common_words_a_to_l import COMMON_A_TO_L
from goodhands.conduct.rules.writing.common_words_m_to_z import COMMON_M_TO_Z
from goodhands.conduct.rules.writing.misspellings import MISSPELLINGS
from goodhands.conduct.rules.writing.rarer_words import RARER
from goodhands.conduct.rules.writing.slip import Slip

COMMON = COMMON_A_TO_L | COMMON_M_TO_Z
KNOWN = COMMON | RARER
_WORD = re.compile(r"(?<![\w@./#&'’\\-])[A-Za-z]+(?![\w@\\/]|[.'’&-]\w)")
_DAYS = words("""
    Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February September October November December
""")
_CALENDAR = {name.lower(): name for name in _DAYS}
_TITLE = re.compile(r"\b(?:mr|mrs|ms|mx|dr|prof|st)\. ?$", re.IGNORECASE)
_LETTERS = "abcdefghijklmnopqrstuvwxyz"
_VOWELS = "aeiou"
_SHORT, _MIN, _MAX = 4, 4, 20
# Four letters leave much to chance: one wrong letter is read as a slip only of these.
_SURE = words("""
    able also away back been best both call came card case cash come cost data date days deal does done down
    each easy ever fact file find fine five form four free from full gave gets give glad goes good have hear
    held help here hold home hope hour into item just keep kept kind know last late left less line list long
    look lose lost made mail make many meet more most move much must name need news next nice only open over
    paid part pass past pick plan read real said same seem seen send sent ship show side sign size some soon
    sort stop such sure take talk team tell than that them then they this time told took true turn used very
    wait want warm week well went were what when will with word work year your
""")
_ENGLISH = words("""
    the and you your for with have this that will are our from not can been was please but has would they
    what when thank thanks sorry i we it is to of in on a an as at be by if so us me my do
""")
_TEXTING = words("ur pls thx sry plz thx btw hav tmrw msg gonna wanna dont cant")
_ENGLISH_SHARE, _TELLING = 0.4, 8


def misspelt(draft: Draft) -> Iterator[Slip]:
    """Give the misspelt words of the body, which is English."""
    wrong = {word for sentence in draft.sentences for word in sentence.words if correction(word)}
    text, own = draft.text, draft.own_words
    seen: set[str] = set()
    for match in _WORD.finditer(own) if wrong else ():
        word = match.group()
        if word in seen or word not in wrong:
            continue
        written = text[match.start() : match.end()]
        right = correction(word)
        if right not in _DAYS and not (written.islower() or opens(text, match.start(), written)):
            continue
        if right and (right in _DAYS or not _is_name(text, written)):
            seen.add(word)
            right = right if written.islower() else right[:1].upper() + right[1:]
            yield Slip(match.start(), match.end(), 1, f"“{written}” is misspelt: it is “{right}”.", right)


@lru_cache(maxsize=16)
def is_english(draft: Draft) -> bool:
    """Tell whether the body is English, by its small words."""
    found = re.findall(r"[^\W\d_]+", draft.own_words)
    if len(found) < _TELLING:
        return True
    return (
        sum(word in _ENGLISH or word in KNOWN or word in MISSPELLINGS or word in _TEXTING for word in found)
        / len(found)
        >= _ENGLISH_SHARE
    )


@lru_cache(maxsize=20_000)
def correction(word: str) -> str | None:
    """Return what a lower-case word was meant to be; None if it is right, or nobody can tell."""
    if word in MISSPELLINGS:
        return MISSPELLINGS[word]
    if not _MIN <= len(word) <= _MAX or word in KNOWN or _is_form(word) or _is_variant(word):
        return None
    day = _CALENDAR.get(_first_in(_CALENDAR.keys(), _edits(word)) or "") if len(word) > _SHORT else None
    if day:
        return None if word in (f"{day.lower()}s", day.lower()) else day
    return _first_in(COMMON, _edits(word)) or _first_in(_SURE, _hit_beside(word))


def opens(text: str, at: int, written: str) -> bool:
    """Tell a capital that only opens a sentence from that of a name."""
    before = text[max(0, at - 8) : at].rstrip(" \"'“‘(")
    if _TITLE.search(before):
        return False
    return written[1:].islower() and (not before or before[-1] in ".!?\n:")


def _is_name(text: str, written: str) -> bool:
    """A word that stands elsewhere in the text with a capital inside a sentence is a name."""
    if written.islower():
        return False
    return re.search(rf"[a-z,] {written}\b", text) is not None or (
        written.lower() not in MISSPELLINGS and len(written) < 6
    )


@lru_cache(maxsize=8)
def _edits(word: str) -> list[str]:
    """Return everything one slip of the finger away: letters swapped, dropped, doubled, hit beside."""
    cuts = [(word[:i], word[i:]) for i in range(len(word) + 1)]
    return [
        *[left + right[1] + right[0] + right[2:] for left, right in cuts if len(right) > 1],
        *[left + letter + right for left, right in cuts for letter in _LETTERS],
        *[left + right[1:] for left, right in cuts if right],
        *(_hit_beside(word) if len(word) > _SHORT else ()),
    ]


def _hit_beside(word: str) -> list[str]:
    cuts = [(word[:i], word[i + 1 :]) for i in range(len(word))]
    return [left + letter + right for left, right in cuts for letter in _LETTERS]


def _first_in(known: Set[str], near: list[str]) -> str | None:
    """Return the first of some words that is known."""
    return None if known.isdisjoint(near) else next(word for word in near if word in known)


def _is_form(word: str) -> bool:
    """Tell whether a word is a regular form of a known one."""
    return _is_plural(word) or _is_inflected(word) or _is_built(word)


def _is_variant(word: str) -> bool:
    """Tell whether a word is the American spelling of a British one that is known, or the other way round."""
    pairs = (("iz", "is"), ("is", "iz"), ("yz", "ys"), ("our", "or"), ("or", "our"), ("ae", "e"), ("ll", "l"))
    variants = [word.replace(left, right) for left, right in pairs if left in word[1:]]
    return any(variant in KNOWN or _is_form(variant) for variant in variants)


def _is_plural(word: str) -> bool:
    if not word.endswith("s"):
        return False
    hisses = ("s", "x", "z", "ch", "sh")
    if word[:-1] in KNOWN and not word[:-1].endswith(hisses):
        return True
    if word.endswith("ies"):
        return word[:-3] + "y" in KNOWN
    return word.endswith("es") and word[:-2] in KNOWN and word[:-2].endswith((*hisses, "o"))


def _is_inflected(word: str) -> bool:
    ending = next((ending for ending in ("ed", "ing", "er", "ers", "est") if word.endswith(ending)), "")
    base = word[: -len(ending)] if ending else ""
    if len(base) < 3:
        return False
    if base + "e" in KNOWN or (base in KNOWN and not base.endswith("e") and not _doubles(base)):
        return True
    if base[-1] == base[-2] and base[:-1] in KNOWN and base[-3] in _VOWELS:
        return True
    return base.endswith("i") and ending != "ing" and base[:-1] + "y" in KNOWN


def _doubles(base: str) -> bool:
    """Tell whether a short word doubles its last letter: "ship", "shipped"."""
    return len(base) <= 5 and base[-1] not in "aeiouwxy" and base[-2] in _VOWELS and base[-3] not in _VOWELS


def _is_built(word: str) -> bool:
    for ending in ("ly", "ness", "less", "able", "ful", "wise", "ish", "ity"):
        if word.endswith(ending) and word[: -len(ending)] in KNOWN:
            return True
    return any(
        word.startswith(begin) and word[len(begin) :] in KNOWN and len(word) > len(begin) + 3
        for begin in (
            "un",
            "re",
            "in",
            "pre",
            "non",
            "over",
            "out",
            "mis",
            "dis",
            "sub",
            "under",
            "up",
            "down",
            "mid",
            "multi",
            "micro",
            "inter",
            "anti",
            "auto",
        )
    )
