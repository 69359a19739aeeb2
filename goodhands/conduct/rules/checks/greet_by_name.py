"""greet-by-name: the reply calls the customer by name, spelt right (seed 000 phase 1, 1.a; seed 003)."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace

from goodhands.conduct.rules.case import Case, Check, Finding, Fix, Known
from goodhands.conduct.rules.draft import Draft
from goodhands.conduct.rules.folding import Word, edit_distance, fold, word_set, words_of
from goodhands.conduct.rules.manner import Manner
from goodhands.conduct.rules.people import SUFFIXES, TITLES, People, customer_of, profile_of
from goodhands.conduct.rules.zones import Span

_ID = "greet-by-name"
_PLACEHOLDER = re.compile(
    r"\{+[^{}\n]{1,40}\}+|\[[^\[\]\n]{1,30}\]|<[^<>\n]{1,30}>|%[a-z_ ]{2,30}%|\$\w{3,30}\b|\bX{3,}\b|_{3,}|"
    r"\b(?:first_?name|last_?name|fname|customer_?name)\b",
    re.IGNORECASE,
)
_GENERIC = word_set("""
    there all team both again everyone everybody folks customer client customers valued guest guests
    friend friends mate and to you from too back sir madam sirs member user shopper buyer subscriber
    traveller traveler patient student colleague colleagues loyal dear esteemed respected hello hi
    hey good morning afternoon evening day the our my at so much thank thanks for or happy lovely
    y'all yall guys ladies gentlemen neighbour neighbor ji san sama applicant passenger cardholder
    resident owner homeowner parent family support care service department whom it may concern
    you're youre pleasure anytime any time likewise no problem worries cheers of course sure glad perfect
    great excellent brilliant wonderful
    greetings welcome bye goodbye farewell
    reader partner fellow buddy pal bro dude stranger sehr geehrte geehrter damen
    und herren
""")
_MENTIONS = word_set("""
    to for of from by with under as named name names and or is was called contact told at on via
    about than like i'm im am this that's here's it's spoke asked informed mr's the account
""")
_OPENERS = word_set("""
    hi hello hey dear thanks thank you sorry congratulations congrats welcome yes no oh good morning
    afternoon evening bye goodbye cheers sure ok okay absolutely certainly great perfect hiya
    morning back again there wow ah aw ooh hooray hurrah yay bravo brilliant fantastic wonderful lovely super
    respected esteemed howdy hola namaste ciao gday aloha greetings poor well so my
""")
_VOCATIVE_END = re.compile(r"\s*(?:[,.!?:;…)—–\n]|-\s|\s-|$|[^\w\s'’.,])")
_NEAR = 2


def find(draft: Draft, case: Case) -> Iterable[Finding]:
    """Notice a reply that does not call the customer by name, or calls them by a wrong one."""
    if not draft.text.strip():
        return
    people = profile_of(case)
    if people.display and _is_greeted(draft, people) and not _strange_words(draft, people):
        return
    people = customer_of(case)
    if not people.is_known:
        return
    place = "the profile" if case.customer_name.strip() else "their messages"
    for problem in _problems(draft, case, people):
        yield replace(problem, known=Known(people.display, place))


def _problems(draft: Draft, case: Case, people: People) -> Iterator[Finding]:
    salutation = draft.zones.salutation
    opening = draft.text[salutation.start : salutation.end] if salutation else ""
    placeholder = _PLACEHOLDER.search(opening) if opening else _PLACEHOLDER.search(draft.text[:60])
    if placeholder:
        base = salutation.start if salutation else 0
        span = Span(base + placeholder.start(), base + placeholder.end())
        reason = f"The field for the name was left open. This is {people.display}."
        yield draft.finding(_ID, span, reason, (Fix(f"Write {people.display}", *span, people.display),))
        return
    strange = _strange_words(draft, people)
    if strange:
        span = Span(strange[0].start, strange[-1].end)
        yield draft.finding(_ID, span, _strange_reason(draft, span, people), _rename(span, people))
    elif (
        not _is_greeted(draft, people)
        and not _was_greeted(case, people)
        and not _by_handle(draft, case, people)
    ):
        yield _missing(draft, case, people)


def _missing(draft: Draft, case: Case, people: People) -> Finding:
    salutation = draft.zones.salutation
    name = people.display
    if salutation is None:
        at = len(draft.text) - len(draft.text.lstrip())
        first = draft.text.find("\n", at)
        span = Span(at, first if first > at else len(draft.text.rstrip()))
        hello = _hello(draft, case, name)
        reason = f"{name} is never called by name here. A greeting makes it a letter to a person."
        behind = "\n\n" if case.channel in ("email", "form") else " "
        return draft.finding(_ID, span, reason, (Fix(f"Begin with “{hello}”", at, at, hello + behind),))
    opening = draft.text[salutation.start : salutation.end]
    mark = opening.rstrip()[-1:] if opening.rstrip()[-1:] in ",!:." else ","
    greeting = draft.manner.greeting.match(opening)
    word = greeting.group().strip() if greeting else "Hi"
    word = "Dear" if word.lower().startswith("to whom") else word
    lost = len(opening) - len(opening.rstrip())
    span = Span(salutation.start, salutation.end - lost)
    reason = f"We know who this is: {name}. A name shows that a person is writing to a person."
    hello = f"{word} {name}{mark}"
    if word.lower() in draft.manner.stiff or greeting is None:
        hello = _hello(draft, case, name)
    fix = Fix(f"Write “{hello}”", *span, hello)
    return draft.finding(_ID, span, reason, (fix,))


def _hello(draft: Draft, case: Case, name: str) -> str:
    return draft.manner.hello.format(name=name, full=case.customer_name.strip() or name)


def _strange_reason(draft: Draft, span: Span, people: People) -> str:
    written = draft.text[span.start : span.end]
    folded = fold(written)
    if any(edit_distance(folded, name, _NEAR) <= _NEAR for name in people.names):
        return f"“{written}” looks like a slip of the pen: this customer is {people.display}."
    if people.company and {word.folded for word in words_of(written)} <= people.company:
        return f"“{written}” is the company. The person who wrote is {people.display}."
    return f"“{written}” is not this customer's name. We know them as {people.display}."


def _rename(span: Span, people: People) -> tuple[Fix, ...]:
    return (Fix(f"Write “{people.display}”", span.start, span.end, people.display),)


def _is_greeted(draft: Draft, people: People) -> bool:
    """Tell whether the customer is called by name anywhere: in the salutation, or as one calls out a name."""
    salutation = draft.zones.salutation
    own_signature = draft.zones.signature if draft.agent_words & people.names else None
    before: Word | None = None
    for word in draft.words() if _may_be_named(draft, people) else ():
        if word.folded in people.names and not (own_signature and word.start >= own_signature.start):
            if salutation and word.start < salutation.end and before:
                return True
            if _calls_out(draft, before, word):
                return True
        before = word
    return any(not name.isascii() and name in draft.lower for name in people.names)


def _may_be_named(draft: Draft, people: People) -> bool:
    """Tell whether it is worth looking word by word: folding a text takes its time."""
    return not draft.text.isascii() or any(name in draft.folded for name in people.names)


def _calls_out(draft: Draft, before: Word | None, word: Word) -> bool:
    """Tell a name that is called ("Thanks, Maria.") from one only mentioned ("the parcel for Maria")."""
    text = draft.text
    if text[: word.start].endswith("@"):
        return True
    ends = _VOCATIVE_END.match(text, word.end) is not None and text[word.end : word.end + 1] not in (
        "'",
        "’",
        "-",
    )
    if before is None:
        return ends
    between = text[before.end : word.start]
    if between.strip() or "\n" in between:
        return ends
    if before.folded in _OPENERS or before.folded in draft.manner.openers:
        return True
    if before.folded in TITLES:
        return ends
    if before.folded in _MENTIONS or before.folded in draft.manner.mentions:
        return False
    return ends and not before.raw[:1].isupper()


def _strange_words(draft: Draft, people: People) -> list[Word]:
    """Return the words of the salutation that stand for a name and are none of the customer's."""
    salutation = draft.zones.salutation
    if salutation is None or not people.names:
        return []
    opening = draft.text[salutation.start : salutation.end]
    if opening.lstrip().startswith("@"):
        return []
    greeting = draft.manner.greeting.match(opening)
    start = salutation.start + (greeting.end() if greeting else 0)
    words = list(words_of(draft.text, start, salutation.end))
    strange = [word for word in words if not _is_expected(word, people, draft.manner)]
    if (
        not strange
        or len(words) > 5
        or any(word.raw.islower() and word.folded not in _PARTICLES for word in strange)
    ):
        return _lower_slip(strange, people) if len(words) <= 3 else []
    if people.company.issuperset(word.folded for word in strange) and not people.company.isdisjoint(
        word.folded for word in strange
    ):
        return strange
    known = any(word.folded in people.names for word in words)
    if known and (not people.last or greeting is None):
        return []
    if (known and any(word.folded in ("and", "und", "y", "et") for word in words)) or "&" in opening:
        return []
    return strange


_PARTICLES = word_set("""
    van von der den de del della di da dos das la le du al el bin bint
""")


def _is_expected(word: Word, people: People, manner: Manner) -> bool:
    return (
        word.folded in people.names
        or word.folded in TITLES
        or word.folded in SUFFIXES
        or word.folded in _PARTICLES
        or word.folded in _GENERIC
        or word.folded in manner.nobody
        or len(word.folded) == 1
        or any(name in word.folded for name in people.names if not name.isascii())
    )


def _lower_slip(strange: list[Word], people: People) -> list[Word]:
    """Keep lower-case words only if they are the customer's name misspelt ("hi kevn")."""
    return [
        word
        for word in strange
        if any(edit_distance(word.folded, name, _NEAR) <= _NEAR and len(name) > 3 for name in people.names)
    ]


def _was_greeted(case: Case, people: People) -> bool:
    """In a chat, being called by name once is enough."""
    if case.channel != "chat":
        return False
    earlier = (turn.text for turn in case.turns if turn.sender == "agent")
    return any(word.folded in people.names for text in earlier for word in words_of(text))


def _by_handle(draft: Draft, case: Case, people: People) -> bool:
    if case.channel != "social":
        return False
    if people.handles:
        return any(f"@{handle}" in draft.lower for handle in people.handles)
    return draft.lower.lstrip().startswith("@")


CHECK = Check(_ID, find)
