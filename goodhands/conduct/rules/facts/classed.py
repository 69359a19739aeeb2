"""What kind of a thing: "which wood would you like" is answered by "a bed in ash"."""

import re
from collections.abc import Iterator
from functools import lru_cache

from goodhands.conduct.rules.case import Case
from goodhands.conduct.rules.facts.classes import CLASSES
from goodhands.conduct.rules.facts.concepts import concepts
from goodhands.conduct.rules.facts.fact import Fact, Question
from goodhands.conduct.rules.facts.record import is_ours
from goodhands.conduct.rules.facts.statements import Statement, is_of_somebody_else, statements
from goodhands.conduct.rules.facts.stems import stems_of
from goodhands.conduct.rules.literals import Sought

KIND = "class"
_NAMES = "|".join(sorted(CLASSES, key=len, reverse=True))
_ASKED = Sought(
    rf"\b(?:which|what)(?: (?:exact|kind of|sort of|type of|make of|breed of))?(?: (?!is\b|are\b|was\b|other\b|new\b)[a-z]+(?: or)?)? "
    rf"(?:of (?:our|your) )?(?P<name>{_NAMES})s?\b(?P<rest>[^?.!;:\n]*)"
)
_MADE_OF = Sought(r"\bwhat (?:is|are|was|were) (?P<rest>[^?.!;:\n]{2,40}) made (?:of|from)\b")
_WHAT_IS = Sought(
    rf"\bwhat(?:['’]?s| is| was) (?:the|your|his|her|its) (?:exact )?(?P<name>{_NAMES})\b(?P<rest>[^?.!;:\n]*)"
)
_ANY = Sought(
    r"\b(?:do you have|have you|are there|has (?:he|she)|do you follow) (?:got )?any (?:food |dietary |special )?(?P<name>allerg|diet|intoleranc|requirement)[a-z]*(?P<rest>)"
)
_NEXT_ASK = re.compile(
    r",|\band (?:(?:in|on|at|for|of|from|since) )?(?:whats?|which|how|when|where|who|is|are|do|does|did|was|its|the|your)\b"
)
_ABOUT = re.compile(
    r"\b(?:is it|asking about|do you mean|this about|talking about|referring to|concerned|have in mind)\b"
)
_OTHERWISE = re.compile(
    r"\b(?:instead|another|other|others|next|else|new|also|too|first|second|one of|of (?:these|those|them|the two)|(?:after|before) (?:that|this)|then|"
    r"(?:can|could|may|might) (?:we|i)|suits?|recommend|rather|as well|exactly|model)\b"
)
_WISH = re.compile(
    r"\b(?:would|want|prefer|do you like|in mind|shall|are you (?:looking|thinking|planning|interested|after)|you['’]d|will you(?! be (?:in|on))|do you need|should|"
    r"interested in|like to)\b"
)
_LITTLE = stems_of("""
    like want need prefer mind look think order choose take book learn play study reserve it one he she they now currently
    exactly after interested trouble problem issue about mean mind see watch attend visit travel concerned affected broken drive get eat drink use grow speak sing attend did go be
    made item thing product come question there
""") | frozenset(["he", "she", "they", "now", "did", "be", "go", "d", "ll", "re", "ve"])
_OLD = re.compile(r"\b(?:my|our|last|previous|old|existing|other|another|second|[a-z]+['’]s) (?:[a-z]+ )?$")
_HE = re.compile(r"\b(?:he|she|his|her|they)\b")
_FOR_IT = re.compile(r"(?<!quote )(?<!looking )(?<!price )\bfor (?:an?|the|my|our) (?:[a-z]+ )?$")
_MADE = re.compile(r"[a-z ]{0,30}\byou (?:made|built|sold|delivered|gave|sent)\b")
_BEHIND = re.compile(r"\b(?:was|were|is|are|had|bought|came|took|got)\b")
_NOT = re.compile(
    r"(?:\bnot|\bno|\bnever|n['’]t|\binstead of|\brather than|\bwithout|\bor|\bbut) (?:[a-z]+,? ){0,2}$"
)
_OR = re.compile(r",? or\b|s?['’]s? ")
_NOUN_AFTER = re.compile(
    r" (?!and\b|or\b|in\b|on\b|at\b|for\b|with\b|to\b|from\b|of\b|is\b|was\b|has\b|that\b|which\b|please\b|by\b|off\b|if\b|"
    r"rather\b|we\b|i\b|as\b|but\b)(?P<noun>[a-z]+)"
)


def classes_asked(low: str) -> Iterator[Question]:
    """Give what a sentence (lower case) asks for by the name of a class."""
    for pattern in (_ASKED, _MADE_OF, _WHAT_IS, _ANY):
        for match in pattern.finditer(low):
            named = match.groupdict().get("name") or "material"
            rest = _NEXT_ASK.split(match["rest"])[0]
            said = match.group()[: match.start("rest") - match.start()] + rest
            if _OTHERWISE.search(said):
                continue
            end = match.end("rest") - len(match["rest"]) + len(rest.rstrip())
            about = stems_of(rest) - _LITTLE
            is_wish = _WISH.search(rest) is not None
            yield Question(
                f"open:{named}",
                match.start(),
                max(end, match.start() + 1),
                about,
                wants_wish=is_wish,
                tells_apart=_ABOUT.search(rest) is not None,
                want=KIND,
                head=named,
                whose="he" if _HE.search(rest) else "",
            )


def classes_known(case: Case, question: Question) -> Iterator[Fact]:
    """Give what belongs to the class asked for, in the record or as the customer says it; two of it are a choice."""
    sought = _members(question.head)
    told = list(statements(case))
    if _is_of_another(told, question.head) or (question.whose and is_of_somebody_else(told)):
        return
    if not question.wants_wish and not is_of_somebody_else(told):
        yield from _recorded(case, question, sought)
    found = [fact for said in told for fact in _said(said, question, sought)]
    may_be_many = not question.wants_wish and not any(fact.where.endswith("?") for fact in found)
    if may_be_many or len({fact.value.lower() for fact in found}) == 1:
        yield from found


@lru_cache(maxsize=128)
def _members(name: str) -> re.Pattern[str]:
    return re.compile(rf"(?<![\w-])(?:{CLASSES[name]})(?:e?s)?(?![\w-])", re.IGNORECASE)


def _is_of_another(told: list[Statement], name: str) -> bool:
    """Tell whether the customer speaks of another thing of the class than the one we know."""
    another = re.compile(
        rf"\b(?:another|other|second|new|different|more|next|one of)(?! (?:soprano|alto|tenor|bass|violin|horn)s?\b)\b.{{0,25}}?\b(?:{name}|one|them|these|{CLASSES[name]})s?\b"
    )
    return any(another.search(said.low) for said in told)


def _recorded(case: Case, question: Question, sought: re.Pattern[str]) -> Iterator[Fact]:
    for label, value in case.customer_facts.items():
        match = None if is_ours(label) else sought.search(value)
        around = concepts(stems_of(f"{label} {value}".lower().replace("_", " ")))
        if match and (not question.about or not concepts(question.about).isdisjoint(around)):
            yield Fact(question.kind, match.group(), label, "record")


def _said(said: Statement, question: Question, sought: re.Pattern[str]) -> Iterator[Fact]:
    """Give what one statement says of the class, of what is asked about."""
    is_told = said.is_wish or not said.is_question or question.tells_apart
    if not is_told or (question.wants_wish and not said.is_wish):
        return
    about = concepts(question.about)
    if about and about.isdisjoint(concepts(said.stems)):
        return
    for match in sought.finditer(said.text):
        before, after = said.low[: match.start()], said.low[match.end() :]
        if _NOT.search(before) or _OR.match(after) or (question.wants_wish and _is_of_old(before, after)):
            continue
        noun = _NOUN_AFTER.match(after)
        if (
            noun
            and about
            and len(about) == 1
            and stems_of(noun["noun"])
            and concepts(stems_of(noun["noun"])).isdisjoint(about)
            and _OLD.search(before) is not None
        ):
            continue
        yield said.fact(question.kind, *match.span())


def _is_of_old(before: str, after: str) -> bool:
    """Tell whether a thing is one the customer has already, not what they want."""
    clause = re.split(r"[,;]", before)[-1] + re.split(r"[,;]", after)[0]
    return (
        _OLD.search(before) is not None
        or _FOR_IT.search(before) is not None
        or _BEHIND.search(clause) is not None
    )
