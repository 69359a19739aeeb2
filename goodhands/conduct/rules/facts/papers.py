"""Papers that came with a message and are asked for by name: a mandate, a lease, a birth certificate."""

import re
from collections.abc import Iterator

from goodhands.conduct.rules.case import Case
from goodhands.conduct.rules.facts.fact import Fact, Question
from goodhands.conduct.rules.facts.regions import Region
from goodhands.conduct.rules.facts.statements import Statement, statements
from goodhands.conduct.rules.facts.stems import stems_of

PAPER = "paper"
_NAMES = (
    r"passports?|licen[cs]es?|mandate|contract|lease|payslips?|pay slips?|statements?|bills?|invoices?|certificates?|will|deeds?|cvs?|"
    r"resume|letters?|references?|forms?|quotes?|estimates?|permits?|visas?|tickets?|agreements?|declarations?|tax returns?|reports?|"
    r"prescriptions?|referrals?|x-rays?|log ?book|receipts?|transcripts?|diplomas?|id cards?|vaccination (?:card|book|record)s?|"
    r"policy document|drawings?|floor plan|proof|evidence|confirmation|portfolio|results?|offers?|slips?|plans?|samples?|measurements|minutes|budget|schedule|manuscript|artwork|logo|design|sketch(?:es)?|data sheet|order form|balance sheet|accounts|power of attorney|notices?|assessments?|dd[- ]?214|w-?[249]|p(?:45|60|11d)|1099s?|k-1|i-?(?:20|9|94|485)|t4|v5c?|sf-?\d+|photos?|pictures?|lists?"
)
_NAMED = re.compile(
    rf"(?P<lead>(?:(?!and\b|or\b)[a-z'’-]+ ){{0,7}}?)(?P<name>(?<![\w-])(?:{_NAMES})\b)(?P<rest>[^,;:.?!\n]*)"
)
_ITEM = re.compile(r",|;|\band\b|\bor\b|\bplus\b|\bas well as\b")
_TAIL = re.compile(
    r"\b(?:by|so|to|before|until|today|tomorrow|with|via|in order|when|us|please|first|here|back|over|then|if|as|on|at|this|in|is|are|"
    r"will|that|which|you|we|i|can|could|would)\b"
)
_ANOTHER = re.compile(
    r"\b(?:another|more|second|additional|further|new|clearer|sharper|better|different|other|others|fresh|original|originals|missing|"
    r"again|each|whole|current|later|next|own|also the|both sides|certified|this year|to date|updated|corrected|complete|full|instead|colour|"
    r"back of|front of|reverse|pages?)\b"
)
_LITTLE = stems_of(
    "copy copies scan scanned photo picture signed last latest recent valid two three four six twelve both still pdf file of"
)
_PROOFS = stems_of("proof evidence")
_PROVES = re.compile(r"\b(?:letter|copy|receipt|statement|screenshot|photo|picture|confirmation|e?-?mail)\b")
_DIGITS = re.compile(r"\d+")
_STILL = frozenset(["also", "still", "need"])
_THE_WILL = re.compile(r"\b(?:the|her|his|my) will\b")
_KEPT = stems_of("signed photo picture")
_BRINGS = re.compile(
    r"\battach|\benclos|\bhere(?:['’]s| is| are| come| you (?:go|are))\b|\bplease find\b|\buploaded\b|\bi(?:['’]ve| have)? (?:already )?(?:sent|emailed|"
    r"included|added|forwarded|posted)\b|\bsending you\b|\bwe(?:['’]ve| have)? (?:already )?(?:sent|emailed|uploaded)\b"
)
_BRINGS_NOT = re.compile(
    r"\b(?:can|could|should|shall|may|might|will|would|if|let me know|haven['’]?t|have not|didn['’]?t|couldn['’]?t|can['’]?t|cannot|"
    r"forgot|without|tomorrow|later|(?:to|in|with) your (?:e?-?mail|message)|except|but not|unsigned|you sent|not yet|follows?|comes?|coming|next week|to follow|on its way|do you)\b(?! find| enclosed)"
)


def papers_asked(text: str, region: Region) -> Iterator[Question]:
    """Give the papers that `text`, the words of a region (lower case), asks for; their words stand in `about`."""
    if region.how not in ("give", "need", "have") or region.is_after_test:
        return
    at = 0
    for stop in (*_ITEM.finditer(text), None):
        item = text[at : stop.start() if stop else len(text)]
        match = _NAMED.search(item)
        if match:
            tail = _TAIL.split(match["rest"])[0]
            whole = f"{match['lead']}{match['name']}{tail}"
            if match["name"] in _PROOFS:
                tail = match["rest"]
                whole = f"{match['lead']}{match['name']}{tail}"
            about = (stems_of(whole) - (_LITTLE - _KEPT)) | frozenset(_DIGITS.findall(whole))
            if about and not _ANOTHER.search(item):
                start = at + match.start()
                yield Question(
                    f"open:{match['name']}",
                    start,
                    start + len(whole.rstrip()),
                    about,
                    want=PAPER,
                )
        at = stop.end() if stop else len(text)


def papers_known(case: Case, question: Question) -> Iterator[Fact]:
    """Give the sentences that say such a paper came with the message."""
    for said in statements(case):
        is_brought = _BRINGS.search(said.low) and not _BRINGS_NOT.search(_THE_WILL.sub("", said.low))
        if is_brought and _is_there(question.about - _STILL, said):
            yield said.fact(question.kind, 0, len(said.text))


def _is_there(about: frozenset[str], said: Statement) -> bool:
    """Tell whether a statement names a paper by all words of the ask; any paper about the matter is a proof."""
    if about & _PROOFS:
        return _PROVES.search(said.low) is not None and not about.isdisjoint(said.stems)
    return about <= said.stems | set(_DIGITS.findall(said.low))
