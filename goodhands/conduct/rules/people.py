"""Who a message is from: names in profiles, signatures and self-introductions.

Meaning: RULES `greet-by-name` ("known": the profile, or a signature or self-introduction in a message).
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from goodhands.conduct.rules.case import Case
from goodhands.conduct.rules.closings import is_closing
from goodhands.conduct.rules.folding import fold, fold_words, word_set
from goodhands.conduct.rules.nicknames import forms_of

TITLES = word_set("""
    mr mrs ms miss mx dr doctor prof professor rev reverend fr sir madam maam dame lord lady herr
    frau monsieur madame mme mlle senor senora sr sra don dona signor signora shri smt sri captain
    capt sgt officer coach pastor rabbi imam nurse chef judge dipl ing sister brother father archdeacon bishop
    colonel lieutenant sergeant constable councillor
""")
SUFFIXES = word_set("""
    jr sr ii iii iv phd md esq mba rn dds dvm cpa pe san ji kun sama
""")
_PARTICLES = word_set("""
    van von der den de del della di da dos das la le du al el bin bint ibn ter ten af av zu st
""")
_NOBODY = word_set("""
    guest visitor customer user anonymous unknown website client buyer shopper member unnamed none
    na n/a undisclosed facebook instagram twitter noreply admin info contact sales support accounts
    office
""")
_COMPANY = word_set("""
    desk team support
    inc ltd llc llp gmbh ag plc corp corporation co company limited group holdings labs laboratories
    lab biologics biotech pharma therapeutics logistics solutions systems technologies software
    services clinic hospital dental school university college academy institute hotel hostel inn
    bakery cafe restaurant bistro studio studios agency consulting partners associates law
    foundation society association union council department team shop store stores market trading
    imports exports foods farm farms brewery winery gym fitness salon spa architects builders
    construction plumbing electric motors auto garage travel tours airlines media press publishing
    design designs interiors furniture enterprises industries international global freight
    diagnostics pvt pty bv sarl oy ab as kg
""")
_NOT_NAMES = word_set("""
    thanks thank regards best cheers sincerely yours hello hi hey dear please yes no help sent order
    invoice booking monday tuesday wednesday thursday friday saturday sunday january february march
    april june july august september october november december sorry ok okay great good morning
    afternoon evening urgent asap warm kind many respectfully faithfully truly love greetings iphone
    android outlook the a an and i we you it this that my our your what why when where how who is
    are can could would not never again still really very so well just any also but or if for from
    to of in on at with nothing everything someone anyone nobody right here there today tomorrow
    yesterday bye ciao hope have take looking awaiting waiting attached see done note ps re fwd fw
    subject name email phone tel address disappointed frustrated angry confused happy unhappy
    customer team all everyone folks am was be been being has had do does did
""")

_NAME = r"[^\W\d_a-zß-öø-ÿ][\w'’.-]*"
_NAMES = rf"{_NAME}(?: {_NAME}){{0,3}}"
_INTRODUCTIONS = (
    re.compile(
        r"\b(?:[Tt]his is|[Ii]t['’]s|[Mm]y name(?: is|['’]s)|[Nn]ame['’]s|[Cc]all me|[Nn]ame:|[Tt]hanks?,) "
        rf"({_NAMES})"
    ),
    re.compile(rf"\b(?:I['’]m|I am|[Ii]m) ({_NAMES})(?=,| from| at | with | and | calling| writing|\.|;)"),
    re.compile(
        rf"(?:^|[.!?,\n] ?)({_NAMES})(?: from [\w&'’. -]{{1,40}}?)? (?:here|speaking|again)\b"
        r"(?! (?:is|are|at|in|we)\b)"
    ),
)
_LOWER_INTRODUCTIONS = (
    re.compile(r"\bmy name(?: is|['’]s) ([^\W\d_]{2,20})\b", re.IGNORECASE),
    re.compile(r"(?:^|\n|\bhi,? |\bhello,? |\bhey,? )([^\W\d_]{2,20}) here\b", re.IGNORECASE),
    re.compile(
        r"^(?:hi|hey|hello)?[,!]? ?(?:it['’]?s|this is) ([^\W\d_]{2,15}) (?:from|again)\b", re.IGNORECASE
    ),
)
_MARK = re.compile(r"^[\s\-–—~*^/,;:]+")
_CUT = re.compile(r"\s*(?:[,|(/•·<\[]|\s[-–—]\s)")
_INLINE_END = re.compile(
    rf"(?:[.!?…:;)\n]|\s[-–—~]|—|–|\bx+|"
    r"\b(?:[Tt]hanks|[Tt]hank you|[Tt]hx|[Rr]egards|[Cc]heers|[Bb]est|[Ll]ove|[Ww]ishes|"
    r"[Gg]reetings|[Ss]incerely|[Ww]armly|[Yy]ours),?)"
    rf"\s*({_NAME}(?: {_NAME}){{0,2}})\s*$|"
    rf"[.!?…)]\s+[-–—~]?\s?({_NAME}(?: {_NAME}){{0,2}})\s?[,|(/–—-]\s?[^.!?\n]{{2,50}}$"
)
_INLINE_MAX = 110
_CLOSING_WORD = re.compile(
    r"^(?:(?:many|kind|best|warm|with|with best) )?"
    r"(?:thanks|thank you|thx|regards|cheers|best|sincerely|love|yours|"
    r"wishes|greetings|ta)(?: again| in advance| so much| a lot)?[,.! ]*\s*",
    re.IGNORECASE,
)
_NAME_FACTS = word_set("""
    name contact contact_name contact_person nickname preferred_name first_name full_name goes_by
    called known_as
""")
_PARENTHESES = re.compile(r"[(\"“]([^()\"”]{1,40})[)\"”]")


@dataclass(frozen=True, slots=True)
class People:
    """The names a customer goes by, folded. `display` is how a greeting would call them."""

    names: frozenset[str] = frozenset()
    last: frozenset[str] = frozenset()
    handles: frozenset[str] = frozenset()
    company: frozenset[str] = frozenset()
    display: str = ""

    @property
    def is_known(self) -> bool:
        return bool(self.names or self.handles)


def profile_of(case: Case) -> People:
    """Collect the names that stand in the record: profile, contact facts, handles, company."""
    profile = _person(case.customer_name, case)
    profile += [value for label, value in case.customer_facts.items() if _label(label) in _NAME_FACTS]
    company = set(fold_words(case.customer_facts.get("company", "")))
    if case.customer_name and not profile:
        company.update(fold_words(case.customer_name))
    people = _with(People(company=frozenset(company)), profile)
    handles = frozenset(_handles(case))
    parts = {part for handle in handles for part in re.findall(r"[^\W\d_]{3,}", handle)}
    display = people.display or next((f"@{handle}" for handle in sorted(handles)), "")
    return replace(people, handles=handles, names=people.names | parts, display=display)


def customer_of(case: Case) -> People:
    """Collect every name under which the customer of `case` is known, their messages included."""
    people = profile_of(case)
    turns = [turn for turn in case.turns if turn.sender == "customer"]
    signed = [
        name
        for turn in turns
        for name in (turn.name, *signed_names(turn.text))
        if name and not _is_company_line(name, people)
    ]
    if not signed:
        return people
    calls = [name for name in reversed(signed) if not people.names or _is_same_person(name, people)]
    known = _with(people, signed)
    return replace(
        known, display=display_name(calls[0]) if calls else people.display or display_name(signed[-1])
    )


def _is_company_line(name: str, people: People) -> bool:
    """Tell the company below a name, as the record knows it, from a second name."""
    words = set(_name_words(name))
    return bool(words) and words <= people.company and people.names.isdisjoint(words)


def _with(people: People, written: list[str]) -> People:
    names, last = set(people.names), set(people.last)
    for name in written:
        words = _name_words(name)
        names.update(words, _joined(name))
        if len(words) > 1:
            last.add(words[-1])
    display = people.display or (display_name(written[0]) if written else "")
    return replace(
        people, names=frozenset(names), last=frozenset(last), company=people.company - names, display=display
    )


def _is_same_person(name: str, people: People) -> bool:
    words = _name_words(name)
    return any(word in people.names or not people.names.isdisjoint(forms_of(word)) for word in words)


def signed_names(text: str) -> Iterator[str]:
    """Give the names with which a message is signed or its writer introduces themselves."""
    lines = [line.strip() for line in text.split("\n") if line.strip() and not line.lstrip().startswith(">")]
    if not lines:
        return
    for line in lines[-4:] if len(lines) > 1 else ():
        name = _signature_name(line)
        if name:
            yield name
    inline = _INLINE_END.search(lines[-1][-_INLINE_MAX:])
    name = _CLOSING_WORD.sub("", inline[1] or inline[2], count=1) if inline else ""
    if _looks_like_name(name):
        yield name.rstrip(".")
    yield from _introductions(text[:600])


def _introductions(text: str) -> Iterator[str]:
    for pattern in _INTRODUCTIONS:
        for match in pattern.finditer(text):
            words = match.group(1).split()
            while words and fold(words[-1].strip(".,")) in _NOT_NAMES:
                words.pop()
            if _looks_like_name(" ".join(words)):
                yield " ".join(words).rstrip(".,")
    for pattern in _LOWER_INTRODUCTIONS:
        for match in pattern.finditer(text):
            if fold(match.group(1)) not in _NOT_NAMES:
                yield match.group(1).title()


def _signature_name(line: str) -> str | None:
    """Return the name in a short line ("Kevin O'Neal, Lab Operations", "—Pete", "Thanks, Jo"), or None."""
    if len(line) > 120 or line.endswith(("?", ":")):
        return None
    bare = _CLOSING_WORD.sub("", _MARK.sub("", line), count=1)
    bare = _CUT.split(_MARK.sub("", bare), maxsplit=1)[0].strip().rstrip("!")
    if not bare and is_closing(line):
        return None
    return bare.rstrip(".") if _looks_like_name(bare) else None


def _looks_like_name(text: str) -> bool:
    words = text.split()
    if not 1 <= len(words) <= 4 or len(text) > 50:
        return False
    plain = [fold(word.strip(".,")) for word in words]
    if any(word in _NOT_NAMES for word in plain) or not any(word not in TITLES for word in plain):
        return False
    return all(
        (raw[0].isupper() or word in _PARTICLES or not raw.isascii())
        and raw.strip(".").replace("-", "").replace("'", "").replace("’", "").isalpha()
        for raw, word in zip(words, plain, strict=True)
    )


def _label(label: str) -> str:
    return label.lower().replace("-", "_").replace(" ", "_")


def _person(name: str, case: Case) -> list[str]:
    """Return the person's names in a profile name; nothing for a company, an address, a handle or "Guest"."""
    name = name.strip()
    words = fold_words(name)
    if not words or "@" in name or any(char.isdigit() for char in name) or words[0] in _NOBODY:
        return []
    if name == case.customer_facts.get("company") or not _COMPANY.isdisjoint(words) or "&" in name:
        return []
    inner = _PARENTHESES.findall(name)
    outer = _PARENTHESES.sub(" ", name).strip()
    if outer.count(",") == 1 and not SUFFIXES & set(fold_words(outer.split(",")[1])):
        outer = " ".join(reversed([part.strip() for part in outer.split(",")]))
    return [outer, *(part for part in inner if _looks_like_name(part))]


def _name_words(name: str) -> list[str]:
    words = [word for word in fold_words(name) if word not in TITLES and word not in SUFFIXES]
    strong = [
        w for i, w in enumerate(words) if len(w) > 1 and (w not in _PARTICLES or 0 < i == len(words) - 1)
    ]
    return strong or words


def _joined(name: str) -> Iterable[str]:
    """Give spellings that join or part a name ("Annemarie", "Neal" for O'Neal, "Mueller")."""
    for part in name.split():
        bits = [fold(bit) for bit in re.split(r"[-'’]", part) if bit]
        if len(bits) > 1:
            yield "".join(bits)
            yield from (bit for bit in bits[1:] if len(bit) > 2)
        german = part.lower().replace("ü", "ue").replace("ö", "oe").replace("ä", "ae")
        if german != part.lower():
            yield fold(german)


def _handles(case: Case) -> Iterator[str]:
    for value in [case.customer_name, *(turn.name for turn in case.turns if turn.sender == "customer")]:
        if value.startswith("@"):
            yield value[1:].lower()
    for label, value in case.customer_facts.items():
        if value.startswith("@") or label in {"handle", "username"}:
            yield value.lstrip("@").lower()


def display_name(name: str) -> str:
    """Return how a greeting calls somebody: "Maria" for Maria Lopez, "Dr. Okafor" for Dr. Ngozi Okafor,
    "R. Stroud" where no more than that is known.
    """
    words = name.replace(",", " ").split()
    while words and fold(words[-1].strip(".")) in SUFFIXES:
        words.pop()
    if not words:
        return name.strip()
    if fold(words[0].strip(".")) in TITLES and len(words) > 1:
        if len(words) > 2:
            tail = len(words) - 1
            while tail > 2 and fold(words[tail - 1]) in _PARTICLES:
                tail -= 1
            return " ".join([words[0], *words[tail:]])
        return " ".join(words)
    first = words[0].rstrip(".")
    return first if len(first) > 1 else " ".join(words)
