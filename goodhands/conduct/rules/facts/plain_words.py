"""Facts without a kind of their own: a label of the record, "our subdomain is acme", "the left ear", "12 desks"."""

import re
from collections.abc import Iterable, Iterator

from goodhands.conduct.rules.case import Case, Turn
from goodhands.conduct.rules.facts.context import WISHES, sentence_at
from goodhands.conduct.rules.facts.fact import Fact, Question
from goodhands.conduct.rules.facts.record import record_facts
from goodhands.conduct.rules.facts.stems import stems_of
from goodhands.conduct.rules.wordlists import words

_NUMBER_WORDS = (
    "two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|"
    "fifty|hundred|a dozen|both|an?|one"
)
_COUNTED = re.compile(
    rf"(?<![\w.,#/-])(\d[\d,.]*|{_NUMBER_WORDS})\s+((?:[a-zA-Z-]+\s*){{1,6}})", re.IGNORECASE
)
_VALUE = (
    r"[\"“]?(?!(?:not|still|wrong|missing|gone|broken|too|very|also|what|invalid|incorrect|lost|there|"
    r"here|no|never|that|in|on|at|the|a|an|my|so|to|it|working|ok|fine|different|unclear|empty|"
    r"attached)\b)[\w@#$€£+-][^\s,;?!]*"
)
_HAVE = re.compile(
    r"\b(?:we|i)(?:[’']re| are| have|[’']ve| run| use| own)\b|\bthere are\b|\bof us\b", re.IGNORECASE
)
_NEEDED = re.compile(
    rf"\b(?:need|want|take|order|like|make it)\s+(\d[\d,.]*|{_NUMBER_WORDS})\b(?: more)?(?! ?(?:days?|"
    rf"weeks?|months?|hours?|minutes?|to\b|of\b|%))|"
    rf"\b(\d+|{_NUMBER_WORDS}) more\b",
    re.IGNORECASE,
)
_ON_FILE = re.compile(
    r"\bon file\b|\breceived$|^(?:documents?|papers?|uploads?|attachments?|provided|submitted|we have|have)\b"
)
_LETTERS = re.compile(r"[a-z]{3,}")
_CODE = r"[A-Z]{0,2}\d[\w-]*(?! ?(?:am|pm|st|nd|rd|th|x|%|days?|weeks?|hours?|months?|years?|times|people|o'clock)\b)"
_NUMBERED_OTHERWISE = words("""
    order booking tracking invoice account phone version error product amount date quantity name address email
    payment plan size colour weight
""")
# Words that stand before a thing without telling which one it is.
_ANY_ONE = words("""
    the a an my your our their his her its this that these those which what any no each every some other
    another same whole new old first last next second third right wrong correct and or of in on at for with
    from to by as is are was one two three both all only just also per such said email home main good bad
    best big small own kind type sort not more most few several many much entire little real actual certain
    particular exact order want like buy need get drink eat
""")
_SAYS = re.compile(
    rf"(?: \w+)?\s?(?: is| was| are|:|=| number)\s*({_VALUE})|(?: \w+)?:? (\d[\w,.-]*)|s? (?:is |are "
    rf")?(?:attached|enclosed|below)\b",
    re.IGNORECASE,
)
_WORD_BEFORE = re.compile(r"([\w'’-]+) $")
_GOES_ON = re.compile(
    r"s?(?=[.,;:!?)\n]|$| (?:is|are|was|were|and|or|in|on|at|with|for|to|that|which|does|doesn|has|had|but|"
    r"of|from|again|still|too|open|closed|near|here|there|now|without|next|where|who|since|by|when|i|we|it|"
    r"because|before|after|"
    r"as|so|then|this|last|today|yesterday|squeak\w*|\w+ed|\w+s)\b)"
)
_NEVER_DESCRIBED = words("""
    address date day time size colour color name number option one part topic class people person language
    kind type way team version product item problem issue question page step photo picture week month year
    hour place side thing box message letter price offer help answer code file link order colours sizes days
    dates
""")


def quantities(case: Case, question: Question) -> Iterator[Fact]:
    """Give the numbers that say how many of the things asked about there are."""
    for fact in record_facts(case.customer_facts):
        if question.about and not question.about.isdisjoint(stems_of(fact.kind)) and fact.value[:1].isdigit():
            yield fact
    for number, turn in enumerate(case.turns):
        for match in _COUNTED.finditer(turn.text) if turn.sender == "customer" else ():
            counted = stems_of(match[2].lower())
            around = sentence_at(turn.text, match.start())
            if not (WISHES.search(around) or _HAVE.search(around)):
                continue
            if question.about & counted or (not question.about and match[1][0].isdigit()):
                value = match.group().strip()
                yield Fact("quantity", value, around, "customer", number, match.span(), is_wish=True)
        for match in _NEEDED.finditer(turn.text) if turn.sender == "customer" and question.wants_wish else ():
            where = sentence_at(turn.text, match.start())
            yield Fact("quantity", match.group(), where, "customer", number, match.span(), is_wish=True)


def filed(case: Case, names: Iterable[str]) -> tuple[Fact, ...]:
    """Return the papers that the record lists under a label such as "on file", if one goes by one of `names`."""
    asked = [stems_of(name) for name in names]
    return tuple(
        Fact("paper", part.strip(), label, "record")
        for label, value in case.customer_facts.items()
        if _ON_FILE.search(label.lower().replace("_", " "))
        for part in re.split("[,;]", value)
        if any(stems and stems <= stems_of(part.lower()) for stems in asked)
    )


def numbered(case: Case, question: Question) -> tuple[Fact, ...]:
    """Return where a thing that has numbers stands with one, in the record or a message: "Cabin 7", "room 214"."""
    kind = question.kind
    if (
        not kind.isalpha()
        or len(kind) < 4
        or kind in _NUMBERED_OTHERWISE
        or question.wants_new
        or question.whose
    ):
        return ()
    pattern = re.compile(
        rf"\b{kind}s?\b[ .:#]{{0,3}}(?:(?:no|nr|number)\b[ .:#]{{0,3}})?({_CODE})", re.IGNORECASE
    )
    found = [
        Fact(kind, match[1], label, "record")
        for label, value in case.customer_facts.items()
        if (match := pattern.search(value))
    ]
    for number, turn in enumerate(case.turns):
        match = pattern.search(turn.text) if turn.sender == "customer" else None
        if match:
            where = sentence_at(turn.text, match.start())
            found.append(Fact(kind, match[1], where, "customer", number, match.span(1)))
    return tuple(found)


def named(case: Case, name: str, *, is_number: bool = False) -> tuple[Fact, ...]:
    """Return what is known under a plain name: a label of the record, or "our subdomain is acme".

    `is_number`: a value without a digit is none ("my order is late").
    """
    found = [
        fact
        for fact in record_facts(case.customer_facts)
        if fact.kind == name or fact.kind.removesuffix("s") == name
    ]
    if found or len(name) < 4:
        return tuple(found)
    for number, turn in enumerate(case.turns):
        for at in _places(turn, name):
            match = _SAYS.match(turn.text, at + len(name))
            value = ((match[1] or match[2] or turn.text[at : match.end()]) if match else "").rstrip(".:")
            if match and (not is_number or any(map(str.isdigit, value))):
                where = sentence_at(turn.text, at)
                found.append(Fact(f"other:{name}", value, where, "customer", number, (at, match.end())))
                break
    return tuple(found)


def _places(turn: Turn, name: str) -> Iterator[int]:
    """Give where a customer's message has the word `name`."""
    text = turn.text.lower() if turn.sender == "customer" else ""
    at = text.find(name)
    while at >= 0:
        if at == 0 or not text[at - 1].isalnum():
            yield at
        at = text.find(name, at + len(name))


def names_of(product: str) -> frozenset[str]:
    """Return the words that say what kind of thing a product is: those behind the first."""
    return frozenset(_LETTERS.findall(product.lower())[1:])


def _tells_which(word: str) -> bool:
    """Tell whether the word before a thing says which one it is; "it snaps thread" does not."""
    return word.lower() not in _ANY_ONE and not re.fullmatch(r"[a-z]+[^s'’]s", word)


def described(case: Case, names: tuple[str, ...]) -> tuple[Fact, ...]:
    """Return how messages tell one thing from others of its name: "the left ear", "your Leeds club", "4th floor"."""
    found = [
        fact
        for fact in record_facts(case.customer_facts)
        if fact.kind == "product" and not names_of(fact.value).isdisjoint(names)
    ]
    for name in names:
        if (
            len(name) < 3
            or " " in name
            or name in _NEVER_DESCRIBED
            or name.removesuffix("s") in _NEVER_DESCRIBED
        ):
            continue
        for number, turn in enumerate(case.turns):
            for at in _places(turn, name.removesuffix("s")):
                before = _WORD_BEFORE.search(turn.text, max(0, at - 30), at)
                goes_on = _GOES_ON.match(turn.text, at + len(name.removesuffix("s")))
                if before and goes_on and _tells_which(before[1]):
                    span = (before.start(1), goes_on.end())
                    where = sentence_at(turn.text, at)
                    found.append(
                        Fact(f"other:{name}", turn.text[slice(*span)], where, "customer", number, span)
                    )
    return tuple(found)
