"""What a reply asks for by no name of its own kind: "which day does she come", "the number of your policy".

Each ask has what it wants (a day, a number, a person …), the thing asked for, and the words around it; whether
somebody knows it is found by `likeness`.
"""

import re
from collections.abc import Iterator
from itertools import takewhile
from typing import Literal, NamedTuple

from goodhands.conduct.rules.facts.regions import Region
from goodhands.conduct.rules.facts.stems import stems_of
from goodhands.conduct.rules.wordlists import words

Want = Literal[
    "day", "time", "place", "count", "person", "thing", "had", "details", "sum", "age", "measure", "other"
]


class Ask(NamedTuple):
    """One thing asked for: what is wanted, its place in the region, the word that names it, words around it.

    `head` is ""  where nothing is named ("when is it?").
    """

    want: Want
    start: int
    end: int
    head: str
    about: frozenset[str]


_BEFORE_WH = r"(?:(?:at|on|from|for|by|since|in|into|to|with|of|under) )?"
_SPLIT = re.compile(
    r"(?:[,;:\n]|\b(?:and|or|plus|including)\b|\b(?:as well as|along with|together with)\b| - |[•*])+ ?"
    rf"(?=(?:also |then |exactly |for \w+ \w+, )?{_BEFORE_WH}(?:which|what|how|when|where|who|whose|your|the|an?)\b)"
)
_TRAILING = re.compile(r"(?:,? (?:and|or)(?: (?:for|on|at|by|with|to|in|from))?)?[ ?.!,;:\n]*$")
_WH = re.compile(
    rf"\W*(?:also |then |exactly )?{_BEFORE_WH}(?P<wh>which|what|how|when|where|who|whose)(?:'s|'re)?\b"
)
_HOW = re.compile(
    r" (?P<how>many|much|old)(?: of)?(?: (?:your|the|these|those|different))*(?P<what>(?: [a-z'-]+){0,3})"
)
_OWNING = re.compile(
    r" long have you (?:had|owned|been using|used|have)\b(?! (?:the |this |a )?(?:problem|issue|trouble|noise|fault))"
)
_DAY = r"(?:days?|dates?|weekdays?|months?|years?|evenings?|mornings?|period|week)"
_TIME = r"(?:times?|hours?|o'clock)"
_IS = re.compile(r"(?: (?:is|are|was|were)\b|'s|'re)?(?: (?:your|the|this|her|his|their))+ (?P<noun>.*)")
# "What does your meter read", "what is she allergic to".
_TOLD_BY = re.compile(
    r" (?:do|does|did) (?:your|the) (?P<noun1>[a-z-]+) (?:read|say|show|state)\b|"
    r" (?:is|are|was|were) (?:you|he|she|they|your \w+) (?P<noun2>[a-z]+)(?: to| with| for| in)?\W*$"
)
_NOUN = re.compile(
    r" ?(?:of our )?(?:(?:exact|full|current|own|original|specific|particular|precise|exactly|type of|"
    r"types of|kind of|kinds of|sort of|make of|brand of|level of|model of|make and model of)(?: your| the)? )*"
    r"(?P<noun>[a-z][a-z'-]*(?: [a-z][a-z'-]*)?)"
)
_AUX = words("""
    is are was were do does did have has had will would can could should shall may might you we i he she they it
    this that in on at for with from to of by and or so then now please the your our
""")
# "which bike did you get": to have, to get or to be about a thing is to name it.
_HAD = re.compile(
    r"(?:,? (?:is|was) (?:it|that|this)(?: (?:about|for|that you \w+|you \w+|exactly))*|(?: exactly)? (?:do|did|have|had|are|"
    r"were|was|is|does) (?:you|he|she|they|it|this|your \w+|the \w+)(?: (?:actually|currently|originally|just|all))*"
    r" (?:have|own|drive|get|got|buy|bought|order|ordered|purchased?|chosen?|choose|book(?:ed)?|rent(?:ed)?|hired?|take|took|"
    r"using|use|on|in|at|with|writing about|asking about|talking about|referring to|calling about|mean|about|signed|sign|"
    r"attend|attending|visit|go to|wear|wearing|play|ride|hold|need|picked|pick|live|living|stay|staying|eat|drink|from|given|assigned|allocated)\b|"
    r" (?:you|he|she|they)(?:'re|'ve)?(?: (?:actually|currently|originally|are|were|have|had))*"
    r" (?:have|own|drive|got|bought|ordered|purchased|chose|chosen|booked|rented|hired|took|using|use|on|in|at|"
    r"attend|visit|went to|wear|had|signed up)\b|(?: (?:is|was) (?:this|that|it) (?:for|about))| (?:this|that|it) is\b| (?:is|are|was) (?:affected|concerned|involved|meant)\b|\W*$)"
)
_BOUGHT = re.compile(
    r"\b(?:buy|bought|order(?:ed)?|purchased?|own|got|get|rent(?:ed)?|hired?|chose|chosen|choose|book(?:ed)?|have|had|drive|"
    r"is it|was it|is this|asking about|writing about|talking about|referring to|is (?:this|that|it) about)\b"
)
_GIVEN = r"\W*(?:(?:me|us|both|also|just|either|again|please) )*(?:(?:the|your|an?) )?(?:(?:exact|full|rough|current|approximate) )*"
_OF = re.compile(
    rf"{_GIVEN}(?P<head>[a-z][a-z-]*) (?:of|for|on|in) (?:your|the|this|that|our) (?P<of>[a-z][a-z -]*)"
)
_NAMING = words("name names type kind make model brand id number no title level sort code")
_DETAILS = re.compile(
    r"(?:your|the) (?P<of>booking|order|account|flight|reservation|policy|travel|trip|vehicle|car|appointment|rental|"
    r"membership|contract|stay|delivery|invoice|purchase|product|shipment|device|event|ticket) "
    r"(?:details|info|information|data|particulars|reference)\b"
)
# To get, to say or to see these is no naming of what somebody has.
_ABSTRACT = words("""
    address date day time size colour color name number option part topic class kind type way reason step question
    problem issue error message code answer reply response result feedback reading email letter side page button
    setting menu screen discount price offer information detail details help version document photo picture file
    link order account one ones other others advice impression experience idea thing things feature features
    else exactly happened month year week evening morning
""")
_OWNED = re.compile(r"\b(?:the|your) ")
_LIMIT = re.compile(r"\b(?:by|before|so|to|until|for us|in order|because|if|then)\b")
_RELATIVE = re.compile(
    r"\b(?:that|which|who|where|when|on which|in which|at which|of which|whose|you|we|it|he|she|they)\b"
)


def open_asks(text: str, region: Region) -> Iterator[Ask]:
    """Give what `text`, the words of `region` (lower case), asks for, item by item."""
    at = 0
    for stop in (*_SPLIT.finditer(text), None):
        end = stop.start() if stop else len(text)
        item = text[at:end]
        if len(item.strip()) > 2:
            yield from _read(item, at, region)
        at = stop.end() if stop else end


def _read(item: str, at: int, region: Region) -> Iterator[Ask]:
    match = _WH.match(item)
    if match:
        found = _of_question(match["wh"], item[match.end() :], item)
    elif region.how in ("give", "need", "have"):
        found = _of_noun(item)
    else:
        found = None
    if found:
        want, head, about = found
        lead = len(item) - len(item.lstrip(" ,:;-\n"))
        yield Ask(want, at + lead, at + len(_TRAILING.sub("", item)), head, about)


_Found = tuple[Want, str, frozenset[str]] | None


def _of_question(wh: str, rest: str, item: str) -> _Found:
    """Read a question from its question word on."""
    if wh == "how":
        return _of_how(rest)
    if wh in ("when", "where", "who", "whose"):
        want: Want = "day" if wh == "when" else "place" if wh == "where" else "person"
        return want, "", stems_of(rest)
    bought = re.match(
        r" (?:did )?(?:you|it|they|that)(?: have| had| were)? (?:(?P<had>order|buy|bought|book|purchase|cho)|(?P<sum>cost|paid|pay))",
        rest,
    )
    if bought and wh == "what":
        return "had" if bought["had"] else "sum", "", frozenset()
    told = _TOLD_BY.match(rest)
    if told and wh == "what":
        return "thing", told["noun1"] or told["noun2"], stems_of(item)
    is_noun = _IS.match(rest)
    if is_noun:
        return _of_noun(f"the {is_noun['noun']}")
    wants = re.match(rf" (?:exact |rough |approximate )?(?:(?P<day>{_DAY})|(?P<time>{_TIME}))\b", rest)
    if wants:
        return (
            "day" if wants["day"] else "time",
            wants["day"] or wants["time"],
            stems_of(rest[wants.end() :]),
        )
    return _of_which(rest, item)


def _of_how(rest: str) -> _Found:
    if _OWNING.match(rest):
        return "age", "", frozenset()
    match = _HOW.match(rest)
    if match is None:
        way = re.match(r" (?P<way>[a-z]+)", rest)
        if way and way["way"] in ("big", "large", "spacious"):
            return "measure", "", stems_of(rest[way.end() :])
        return ("other", way["way"], stems_of(rest)) if way else None
    if match["how"] == "old":
        return "age", "", stems_of(rest[match.end("how") :])
    counted = [word for word in match["what"].split() if word not in _AUX]
    if match["how"] == "much":
        return "sum", "", stems_of(rest)
    named = next((i for i, word in enumerate(match["what"].split()) if word in _AUX), len(counted))
    head = counted[min(named, len(counted)) - 1] if counted and named else ""
    return ("count", head, stems_of(rest)) if head else None


def _of_which(rest: str, item: str) -> _Found:
    match = _NOUN.match(rest)
    if match is None:
        return None
    noun = match["noun"].split()
    if noun[0] in _AUX:
        return None
    last = noun[-1] if noun[-1] not in _AUX else noun[0]
    tail = rest[match.start("noun") + len(noun[0] if last == noun[0] else match["noun"]) :]
    if not _HAD.match(tail):
        return "other", last, stems_of(item)
    had = _BOUGHT.search(tail) is not None and last.removesuffix("s") not in _ABSTRACT
    return "had" if had else "thing", last, stems_of(item)


def _of_noun(item: str) -> _Found:
    """Read a noun with what belongs to it: "the date of your last visit", "the strength of your left lens"."""
    details = _DETAILS.search(item)
    if details:
        return "details", details["of"], stems_of(details["of"])
    day = re.match(
        rf"\W*(?:the |your |exact |rough )*(?:(?P<day>{_DAY})|(?P<time>{_TIME}))\b(?P<rest>.*)", item
    )
    if day:
        return "day" if day["day"] else "time", "", stems_of(day["rest"])
    counted = re.match(
        r"\W*(?:the )?(?:exact |total )?(?:number|quantity) of (?:your |the )?(?P<what>[a-z]+)", item
    )
    if counted:
        return "count", counted["what"], stems_of(item)
    of = _OF.match(item)
    if of and (of["head"] in _NAMING or _OWNED.search(item[: of.start("head")])):
        owned = _RELATIVE.split(of["of"])[0].split()
        if not owned:
            return None
        head = owned[-1] if of["head"] in _NAMING else of["head"]
        return "thing", head, stems_of(item)
    return _of_plain(item)


def _of_plain(item: str) -> _Found:
    named = re.match(rf"{_GIVEN}(?P<noun>[a-z][a-z -]*)", item)
    if named is None or not _OWNED.search(item[: named.start("noun")]):
        return None
    item = _LIMIT.split(item)[0]
    noun = list(takewhile(lambda word: word not in _AUX, _RELATIVE.split(named["noun"])[0].split()))
    return ("thing", noun[-1], stems_of(item)) if noun else None
