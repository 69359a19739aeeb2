"""Two or three named to choose from: "are you on the Team or the Business plan", where we know which it is."""

import re
from collections.abc import Iterator, Mapping

from goodhands.conduct.rules.case import Case
from goodhands.conduct.rules.facts.classes import CLASSES
from goodhands.conduct.rules.facts.concepts import concepts, concepts_of
from goodhands.conduct.rules.facts.fact import Fact, Question
from goodhands.conduct.rules.facts.record import is_ours
from goodhands.conduct.rules.facts.statements import Statement, is_of_somebody_else, statements
from goodhands.conduct.rules.facts.stems import stem, stems_of
from goodhands.conduct.rules.literals import Sought
from goodhands.conduct.rules.wordlists import words

EITHER = "either"
_ASKED = Sought(
    r"(?:^|[,;:.–—-] ?|\b(?:and|so|question|ask|know|sure|whether|tell me|tell us|if) )"
    r"(?P<verb>(?:is|are|was|were|do|does|did|had|have|has|would|whether|if|which|what)\b)(?P<rest>[^?.!;:\n]{3,110}? or [^?.!;:\n]{2,60})\?"
)
_WISH = re.compile(r"\b(?:would|want|prefer|rather|like)\b")
# To offer the choice once more is kind, also to those who named their wish.
_REMEDIES = re.compile(r"\b(?:refund|replacement|replaced?|repair\w*|credit|voucher|money|exchange|new)\b")
_UNSURE = re.compile(
    r"\b(?:suits?|convenient|better|this time|instead|first|next|another|the rest|will|shall|should|could|can|may|going to|planning|"
    r"still|or not|or so|more or less|or (?:would|do|did|does|are|is|shall|should|can|could|have|has|was|were|will|something|someone|"
    r"anything|anyone|elsewhere|else|other|both|when|if|two|three|more|less|later)|(?:one|two|three) or (?:two|three|four|more)|any\b)"
)
_EDGE = words("""
    the a an our your my his her its on in at with by for from of to is are was were do does did have had has you he she they we it
    this that used get use using flying asked been be go went as yours come coming pay paid book booked ask both either still whether leak
""")
_GENERIC = words(
    "one ones version plan box model side option only lens way type size edition branch tariff there here"
)
_OFTEN_SHARED = words("line card contract pump view pass class membership subscription delivery ticket")
_WITHOUT = re.compile(r"\bwith or without (?:an? |the |your )?(?P<noun>[a-z]+)")
_MEANS = {
    "refund": "refund|money back|reimburse\\w*",
    "replacement": "replacement|replace|new one|another one",
    "card": "(?:credit |debit )?card|visa|mastercard",
    "tablet": "tablet|ipad",
    "phone": "i?phone|android|galaxy|pixel",
    "laptop": "laptop|macbook|thinkpad|notebook",
    "left": r"(?:my|the|his|her|its|front|rear|top|bottom|upper|lower|on) left",
    "right": r"(?:my|the|his|her|its|front|rear|top|bottom|upper|lower|on) right",
}
_HE = re.compile(r"\b(?:he|she|they)\b")
_OR = re.compile(r"(?: [a-z]+)?,? or\b")
_CLAUSE = re.compile(r",| and | but | instead of ")
_Patterns = Mapping[str, re.Pattern[str]]
_NOT = re.compile(
    r"(?:\bnot|\bno|\bnever|n['’]t|\binstead of|\brather than|\bwithout|\bor) (?:[a-z]+ ){0,2}$"
)
_DAYPARTS = stems_of("morning afternoon evening night noon")
_LITTLE = stems_of(" ".join(_EDGE | _GENERIC) + " he she they now which what rather like prefer want")


def either_asked(low: str) -> Iterator[Question]:
    """Give the questions of a sentence (lower case) that name what can be the answer; the names stand in `named`."""
    if " or " not in low or "?" not in low:
        return
    for match in _ASKED.finditer(low):
        said = match["rest"]
        is_open = match["verb"] in ("which", "what")
        if _UNSURE.search(said) or (is_open and "," not in said):
            continue
        options = _options(said.partition(",")[2] if is_open else said)
        wish = match["verb"] == "would" or _WISH.search(said) is not None
        if options and not (wish and _REMEDIES.search(said)):
            subject = _subject(said)
            yield Question(
                "open:answer",
                match.start("verb"),
                match.end(),
                stems_of(match.group()) - stems_of(" ".join(options)) - _LITTLE,
                wants_wish=wish,
                named=frozenset(options),
                want=EITHER,
                head=subject,
                whose="he" if _HE.search(said) else "",
            )


def _options(said: str) -> list[str]:
    """Return the words that tell apart what is named before and after "or"."""
    without = _WITHOUT.search(said)
    if without:
        return [without["noun"]]
    left, right = said.rsplit(" or ", 1)
    found = []
    for part in left.split(",")[-3:]:
        tokens = _named(part.split())
        if tokens:
            found.append(tokens[-1])
    after = _named(right.split())
    options = list(dict.fromkeys([*found, *after[:1]]))
    return options if after and len(options) > 1 else []


def _named(tokens: list[str]) -> list[str]:
    named = [token for token in tokens if token not in _EDGE and token not in _GENERIC and len(token) > 2]
    return [token for token in named if token not in _OFTEN_SHARED] or named


def _subject(said: str) -> str:
    """Return the stem of the thing that the question is about: "is the light green or red"."""
    match = re.match(r" (?:the|your) (?P<noun>[a-z]+) (?P<next>[a-z]+)", said)
    return (
        stem(match["noun"])
        if match and match["next"] not in ("or", "one") and f"{match['noun']} or" not in said
        else ""
    )


def either_known(case: Case, question: Question) -> Iterator[Fact]:
    """Give where just one of what is named stands in the record, or is what the customer says."""
    patterns = {
        option: re.compile(rf"(?<![\w-])(?:{_means(option)})s?(?![\w-])", re.IGNORECASE)
        for option in question.named
    }
    if question.whose and is_of_somebody_else(statements(case)):
        return
    found = [] if question.wants_wish else list(_recorded(case, question, patterns))
    if not found:
        told = [
            said for said in statements(case) if said.is_wish or not (said.is_question or question.wants_wish)
        ]
        found = [each for said in told for each in _said(said, question, patterns)]
    if len({option for option, _ in found}) == 1:
        yield from (fact for _, fact in found)


def _means(option: str) -> str:
    plain = _MEANS.get(option) or CLASSES.get(option)
    if plain is None:
        return re.escape(option)
    return plain if option in ("left", "right") else f"{re.escape(option)}|{plain}"


def _recorded(case: Case, question: Question, patterns: _Patterns) -> Iterator[tuple[str, Fact]]:
    """Give the entries that hold what is named, if their label or their other words are spoken of, too."""
    asked = concepts(question.about)
    spoken = question.about | stems_of(" ".join(question.named))
    for label, value in case.customer_facts.items():
        is_labelled = not asked.isdisjoint(concepts_of(label.lower().replace("_", " ")))
        for part in value.lower().split(","):
            if is_ours(label) and part.strip() not in question.named:
                continue
            words_of = stems_of(part)
            is_spoken_of = is_labelled or words_of <= spoken | _DAYPARTS or len(words_of & spoken) > 1
            for option, pattern in patterns.items():
                if is_spoken_of and pattern.search(part):
                    yield option, Fact(question.kind, value, label, "record")


def _said(said: Statement, question: Question, patterns: _Patterns) -> Iterator[tuple[str, Fact]]:
    """Give where a statement about the same names one of the answers."""
    asked = concepts(question.about)
    if (question.head and question.head not in said.stems) or (
        asked and asked.isdisjoint(concepts(said.stems))
    ):
        return
    clauses = [part for part in _CLAUSE.split(said.low) if not asked.isdisjoint(concepts(stems_of(part)))]
    for option, pattern in patterns.items():
        match = pattern.search(said.low)
        if clauses and not any(pattern.search(part) for part in clauses):
            continue
        if match and not (_NOT.search(said.low[: match.start()]) or _OR.match(said.low, match.end())):
            yield option, said.fact(question.kind, *match.span())
