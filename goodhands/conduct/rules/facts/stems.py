"""Words cut down to what their forms share, well enough to see that "flickers" and "flickering" are one."""

import re

from goodhands.conduct.rules.wordlists import words

_WORD = re.compile(r"[a-z]+")
_IRREGULAR = {
    "sent": "send",
    "bought": "buy",
    "took": "take",
    "taken": "take",
    "paid": "pay",
    "stole": "steal",
    "stolen": "steal",
    "broke": "break",
    "broken": "break",
    "began": "begin",
    "flew": "fly",
    "flown": "fly",
    "left": "leave",
    "came": "come",
    "got": "get",
    "lost": "lose",
    "people": "person",
    "feet": "ft",
    "foot": "ft",
    "metre": "meter",
    "metres": "meter",
    "inches": "inch",
    "children": "child",
    "kids": "child",
    "spoke": "speak",
    "spoken": "speak",
    "sold": "sell",
    "wrote": "write",
    "written": "write",
    "chose": "choose",
    "chosen": "choose",
    "gave": "give",
    "given": "give",
    "met": "meet",
    "rang": "ring",
    "brought": "bring",
}
_EMPTY = words("""
    a an the your our my their his her its this that these those it them us me you we i of in on at to for
    from with by as and or is are was were be been has have had do does did can could will would so that
    shows showing show which what where when how some any all one please also just
""")


def stem(word: str) -> str:
    """Return what the forms of a lower-case word have in common."""
    word = _IRREGULAR.get(word, word)
    for ending in ("ing", "ied", "ies", "ed", "es", "s"):
        if word.endswith(ending) and len(word) - len(ending) >= 3 and not word.endswith("ss"):
            word = word[: -len(ending)] + ("y" if ending in ("ied", "ies") else "")
            break
    if len(word) > 3 and word[-1] == word[-2] and word[-1] not in "ls":
        word = word[:-1]
    return word[:-1] if word.endswith("e") and len(word) > 3 else word


def stems_of(text: str) -> frozenset[str]:
    """Return the stems of the words of `text` (lower case) that carry meaning."""
    return frozenset(stem(word) for word in _WORD.findall(text) if word not in _EMPTY)
