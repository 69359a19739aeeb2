"""Which of the times in a sentence tell when something of ours will be done."""

import re

from goodhands.conduct.rules.literals import Sought
from goodhands.conduct.rules.phrases import one_of
from goodhands.conduct.rules.sentences import Sentence
from goodhands.conduct.rules.times import Time, specific_times

_LEADS_DURATION = re.compile(
    r"\b(?:within|in|under|after|inside|over|for|next|every)(?: (?:the|a|an|next|up to|about|around|at "
    r"most|maximum|another))* ?$|"
    r"\b(?:takes?|taking|needs?|another|about|approximately|around|roughly|most|max|maximum|allow|least|"
    r"than|by|lasts?|"
    r"usually|normally|is|are|give (?:me|us|it|them)|have)(?: (?:about|around|up to|at most|a|another))* ?$"
)
_FOLLOWS_DURATION = re.compile(
    r" ?(?:at (?:the )?(?:most|latest)|from (?:now|then|today)|later|max\b|or less|or so|after)"
)
_PAST_REFERENCE = Sought(
    one_of(
        r"""
        \b(?:bought|ordered|purchased|placed|received|sent|paid|booked|delivered|shipped|arrived|dated|wrote
        + |called|asked|
        + spoke|spoken|returned|cancelled|canceled|made|started|since|opened|happened|signed|charged|reported
        told|
        + promised|asked|was|were|had|came|broke)\b[^,;.]{0,25}$
        \b(?:letter|email|e-mail|message|order|call|invoice|bill|booking|note|delivery|visit|payment|charge
        + |delay|wait)s? (?:of|from|on|dated)(?: the)? ?$
        \b(?:delay|wait|loss|trial|warranty|guarantee|period|stay|holiday|subscription) of (?:about |up to )?$
        \b(?:your|those|these|for the|the lost|the last|all) $
        \bas (?:(?:for|to) )?$
        """
    )
)
# "Whether site 14 is free in January".
_ASIDE = re.compile(r"\b(?:whether|if)\b[^,;]{0,60}\b(?:is|are|was|were|has|have)\b[^,;]{0,30}$")
# "Saturdays at ten", "the 18:04": when something always is, or what it is called.
_ALWAYS = re.compile(r"\b(?:mon|tues|wednes|thurs|fri|satur|sun)days(?:,? at)? ?$")
_DAYS = re.compile(r"(?:mon|tues|wednes|thurs|fri|satur|sun)days\b")
_THE, _RUNS = (
    re.compile(r"\bthe $"),
    re.compile(r" (?:was|is|has|had|train|flight|bus|ferry|sailing|from|service)\b"),
)
_CALLED = re.compile(r"\b(?:with|about|of|for) the $")
_WILL = re.compile(r"\bwill\b|'ll\b")
_ADJECTIVE = re.compile(
    r"['-]? (?:trial|warranty|guarantee|delay|wait|period|old|notice|contract|plan|stay|subscription|"
    r"return|policy|late)\b|' (?:delay|wait|warranty|notice)"
)
_AT_ONCE = Sought(
    one_of(
        r"""
        \b(?:right|straight) (?:away|now)\b|\bimmediately\b|\bat once\b|\binstantly\b|\bas we speak\b
        \bas i (?:write|type|speak)\b|\bwhile (?:you wait|we (?:talk|chat|speak))\b|\bon the spot\b
        \bnow\b(?![^.;]{0,20}\b(?:and|who) will\b)
        \b(?:one|a|just a) (?:moment|sec|minute)\b
        \b(?:one|a) second\b(?! (?!please|while|and|to|until|i|for|as)[a-z])|\bbear with me\b
        \bhere in (?:this|the) chat\b|\bbefore you (?:read|finish)\b
        """
    )
)
_TO_CUSTOMER = re.compile(
    r"\b(?:please|kindly|could you|can you|would you|tell (?:me|us)|let (?:me|us) know|reply|send (?:me|"
    r"us)|give (?:me|us)|until then)\b"
)


def due_time(sentence: Sentence, lower: str) -> Time | None:
    """Return the first time in a sentence by which something can be done; None if it names only other times.

    `lower` is the sentence in lower case with quotations masked. The time's offsets are those of the text.
    """
    for time in specific_times(lower):
        if _is_due(time, lower[: time.start], lower[time.end :]):
            start, end = sentence.start + time.start, sentence.start + time.end
            return Time(start, end, sentence.text[time.start : time.end], time.kind)
    return None


def is_to_customer(lower: str) -> bool:
    """Tell whether a sentence, in lower case, asks something of the customer, so that its time is theirs."""
    return _TO_CUSTOMER.match(lower) is not None


def is_at_once(lower: str) -> bool:
    """Tell whether a sentence, in lower case, says that something is done while the customer reads it."""
    return _AT_ONCE.search(lower) is not None


def _is_due(time: Time, before: str, after: str) -> bool:
    if time.kind == "past" or (_PAST_REFERENCE.search(before[-60:]) and not _WILL.search(before)):
        return False
    if _ASIDE.search(before[-90:]) and not time.text.startswith("by"):
        return False
    if _is_regular(time, before, after):
        return False
    if time.kind != "duration":
        return True
    if _ADJECTIVE.match(after):
        return False
    if time.text.startswith(("within", "by")):
        return True
    return bool(_LEADS_DURATION.search(before[-40:]) or _FOLLOWS_DURATION.match(after) or not before.strip())


def _is_regular(time: Time, before: str, after: str) -> bool:
    if time.kind == "clock":
        named = _THE.search(before) and _RUNS.match(after)
        return bool(named or _ALWAYS.search(before) or _CALLED.search(before))
    return _DAYS.search(time.text.lower()) is not None
