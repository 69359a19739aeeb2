"""Where a sentence asks for something: the stretches that name what the customer is to give.

"Please send us …", "could you tell me …", "we will need …", "once I have …", "may I have …", "what is …".
"""

import re
from collections.abc import Iterator
from typing import Literal, NamedTuple

from goodhands.conduct.rules.literals import Sought
from goodhands.conduct.rules.wordlists import words

How = Literal["give", "need", "have", "wh", "bare"]

CUES = words("""
    send provide share give tell let confirm verify reply respond answer include quote state attach forward
    specify upload supply submit indicate mention advise advice clarify fill complete write email mail
    message dm drop pass remind record take make describe list enter add name text need needed needs require
    requires required missing lack miss have get know see ask want once until unless without mind sending
    sharing providing telling giving letting recording attaching uploading what which whose where when how
    who what's who's since please pls kindly require like help helpful request requested receipt receiving furnish revert handy hand ready can't don't
    cannot couldn't suffice useful outstanding here's
    leave read speed told given gave got received sent shared under measure shoot pop ping whatsapp repeat dm'd show showing let's good great useful nice best important enough easier quicker
""")


class Region(NamedTuple):
    """A stretch of the reply that names what is asked for, and how it is asked.

    `is_after_test`: the customer is to try something first, so what they are to send is not there yet.
    """

    start: int
    end: int
    how: How
    is_after_test: bool = False


_WHOM = (
    r"(?: (?:to )?(?:me|us|our (?:\w+ )?(?:team|department|desk|colleagues?)|the team|back|through|"
    r"over|on|in)\b)*"
)
_GIVE = Sought(
    r"\b(?:send|clarify|provide|share|give|tell|let(?= (?:me|us|our team) (?:have|know))|confirm|verify|"
    r"reply|"
    r"respond|answer|include|quote|state|attach|forward|"
    r"specify|upload|supply|submit|indicate|mention|advise|advice|fill (?:in|out)|complete|write|e-?mail|"
    r"mail|message|dm|"
    r"drop|pass|remind|record|take|make|describe|"
    r"furnish|revert (?=with|to)|pop|ping|shoot|whatsapp|read (?:me |us )?(?:out|off)|note down|jot down|repeat|"
    r"list|enter|add|(?:show|leave|read)(?= (?:me|us)\b)|get back|come back|name|text|include|help (?:me|us) (?:out )?(?=with|by)"
    r")\b"
    + _WHOM
    + r"(?: (?:have|know)\b)?(?: (?:with|by (?:sending|giving|telling|sharing|providing)(?: (?:me|us))?|"
    r"via email|by email|by return|about)\b)?"
)
_GERUND = Sought(
    r"\b(?:mind|by|start with|appreciate|grateful for|appreciate you|mind if i ask you for) (?:kindly |"
    r"quickly |please |also )?"
    r"(?:sending|sharing|providing|telling|giving|letting|confirming|recording|attaching|uploading|"
    r"forwarding|describing|making|taking|reminding|repeating|dropping|popping|quoting|noting|emailing|"
    r"measuring|reading (?:me |us )?(?:out|off))\b" + _WHOM + r"(?: (?:have|know)\b)?"
)
_NEED = Sought(
    r"\b(?:(?:i|we|they|our (?:\w+ )?(?:team|technicians?|colleagues?|workshop|finance|warehouse|"
    r"developers|engineers|carrier)|the (?:carrier|courier|driver|system|warehouse|workshop|bank|airline|"
    r"developers|lab))"
    r"(?:'ll| will|'d| would| do| just| only| still| also| first| may| might| shall| can| could|'re| are| "
    r"am|'m| really| must| urgently| kindly| then)*"
    r" (?:need(?:s|ing)?|requires?|requiring|must (?:have|know)|have to (?:have|know|see|ask)|got to know|missing|lack|miss|request|ask for|be "
    r"needing|like to (?:know|have|get|see|receive)|want to know|"
    r"love to (?:know|see|have)|happy to (?:know|have|receive)|depend on|could use|be able to (?:help|"
    r"check)\w* with)"
    r"|(?:i|we) (?:also |only |just |still )?need you to (?=tell|send|give|share|confirm|provide)\w+(?: "
    r"(?:me|us))?|(?:all|everything|only thing|one thing|what) (?:i|we|that's|is|'s)(?:'ll| will|'d| "
    r"would)?(?: still| just| now)? (?:need|needed|missing|require)"
    r"(?: (?:from you|now))*(?: (?:is|are))|what (?:i|we)(?:'ll|'d| would)?(?: still| just| also| really)* (?:want|like|love|need|lack|miss|hope)(?: to "
    r"(?:see|have|know|get|receive))?(?: from you| now| then)* (?:is|are)|[a-z]{3,} (?:needs|requires)(?= (?:your|the (?!help)|to (?:know|see|have)))|(?:i|we)(?:'d| would) want(?! to\b| you\b)|needed (?:is|are)|missing (?:is|are)|"
    r"let(?:'s| us| me) (?:start|begin) with|(?:good|great|useful|helpful|nice|handy|best|important|enough|"
    r"easier|quicker) (?=to (?:know|have|see|get)\b|for (?:me|us) to (?:know|have|see))(?:for (?:me|us) )?|"
    r"here(?:'s| is) (?:the|our|a|your|my) (?:\w+ )?list(?: of [^:.]{1,30})?:|help(?:s|ful|ed)? (?:me |"
    r"us )?(?:a lot |greatly |here )?(?:to (?:know|have|see|learn)|if (?:i|we) (?:knew|had|could see))"
    r"|(?:i|we) (?:was|were|am|are|'m|'re) (?:just )?wondering|curious)"
    r"(?: (?:to (?:know|have|see|get|receive|ask(?: you)?(?: for| about)?)|from you|you to (?:tell|send|"
    r"give|confirm|provide|share)(?: (?:me|us))?))*"
)
_ONCE = Sought(
    r"\b(?:(?:once|as soon as|when|after|if|until|unless) (?:i|we|you|they)(?:'ve|'d)?(?: have| had| could|"
    r" can| would| kindly)?"
    r" (?:have|had|get|got|receive[d]?|know|knew|see|send|sent|share[d]?|give|gave|given|tell|told|"
    r"provide[d]?|let (?:me|us) know|reply with|attach|find)(?: (?:me|us))?|"
    r"without|(?:up)?on (?:receipt of|receiving)|after receipt of|subject to(?: receipt of)?|in the absence of)\b"
)
# What is asked for stands before these words …
_WANTED = Sought(
    r"\b(?:is|are|will be|would be)(?: still| also| then| all| now)? (?:needed|required|missing|necessary|"
    r"outstanding|mandatory|essential)\b|"
    r"\b(?:would|will|might)(?: also| really| greatly| certainly| already)? (?:be (?:of )?(?:help(?:ful)?|useful|"
    r"handy|a help|enough|great)|help(?! (?:you|your|them|the))|suffice|do nicely|speed)\b"
)
# … or between these: "have your passport number ready", "with your order number I can …".
_AT_HAND = Sought(
    r"\b(?:have|keep|bring)(?= (?:your|the) [^.;?]{3,60}\b(?:ready|to hand|at hand|handy|in front of you|nearby))|"
    r"\bwith(?= your [^.,;?]{3,50},? (?:i|we)(?:'ll|'d| can| could| will| would)\b)"
)
_LACKED = Sought(
    r"\b(?:i|we)(?: still| just| currently| unfortunately| only)* (?:don't|do not|can't|cannot|couldn't|haven't)"
    r"(?: seem to| yet| currently| actually| quite)* (?:have|see|find|got|make out|read)(?= your (?!\w+ (?:yet |here "
    r")?(?:in stock|available|left|anymore|any more)))\b"
)
# "The serial number is on the back; could you send it over?"
_THAT = Sought(
    r"\b(?:send|give|tell|share|e-?mail|forward|pass|read|text|message|let (?:me|us) have)(?: (?:me|us))? (?:it|them|those|both)"
    r"(?: over| to (?:me|us)| across| out| on| through| back to (?:me|us))?(?=[.,;?!]| please| so\b| and\b| when\b|$)"
)
_HAVE = Sought(
    r"\b(?:(?:may|can|could|might|shall|should) (?:i|we)(?: please| just| also| kindly| quickly| first| "
    r"perhaps)* (?:have|get|ask(?: you)?(?: for| about)?|see|take|know|note|trouble you for|request|bother "
    r"you for)|"
    r"do you (?:still |happen to |perhaps |by any chance |maybe |also )*(?:have|know|remember|recall|see)|"
    r"have you got|"
    r"(?:would|could|can) (?:you )?(?:happen to )?(?:have|know)|any idea|remind me(?: of)?|got)\b"
)
_WH = re.compile(
    r"\b(?:what|which|whose|where|when|how|who|since when|by when|at what|to which|on which|on what|in "
    r"which)\b(?:'s|'re)?"
)
_WH_BEFORE = re.compile(
    r"(?:^|[,:;.–—(…-] ?|\b(?:and|but|or|also|so|first|ask|asking|know|me|us|please|tell|question|then|"
    r"wondering|remember|exactly|day|of|to|on|at|by|from|in|since|for|under|with|about|approximately|thanks)) ?$"
)
_GIVEN_BEFORE = re.compile(
    r"(?:^|[,;:.!–—(-] ?|\b(?:please|pls|plz|kindly|just|simply|then|first|also|next|directly|either|"
    r"quickly|now|so|or|could you|can you|would you|will you|"
    r"you (?:could|can|may|might|need to|must|have to|should|will have to|would|want to|kindly|please|just|"
    r"also|first|then)|(?:ask|need|like|want|require|request|asking|beg) you to|"
    r"you (?:able|kind enough|willing|happy) to|be sure to|remember to|don't forget to|nice if you|great "
    r"if you|best (?:thing is )?to|all you (?:have|need) to do is|is to|"
    r"(?:if|once|when|unless|until|after|so that|that) you(?:'d| would| could| can)?|be so kind (?:as )?to|"
    r"so kind and|feel free to|try to|mind to|you to|do|and|to)) ?$"
)
_OWN_CLAUSE = re.compile(
    r"\b(?:(?:i|we|they|he|she)(?:'ll|'m|'re|'ve|'d)?|it (?:will|is|has|can|was)|it's|\w+ will|our \w+|"
    r"(?:will|can|could|shall|may) (?:i|we))\b"
)
# "Before I can arrange anything, tell me …"
_PREFACE = re.compile(
    r"^\W*(?:but |so |and )?(?:before|so that|in order|to|for|once|when|if|as soon as|until) [^,.;]{3,80}, ?$"
)
_ASKS_AFTER = re.compile(r"\b(?:please|kindly|pls|could you|can you|would you|you to|you)\b")
_TO_BEFORE = re.compile(
    r"\b(?:you(?: will| 'll| would| may| just| only| also| first)? (?:need|have|only need|just need|ought|"
    r"are able|want)|sure|forget|remember|able|kind|best|easiest|quickest|way|is|us|like you|ask you|"
    r"you)(?: (?:enough|as|only|just|now|first))* to ?$"
)
_NO_NEED = re.compile(
    r"\b(?:don't|do not|no|not|needn't|won't|never|without having|instead of|rather than|doesn't|isn't|"
    r"than)(?: \w+){0,4} ?$"
)
_GIVEN_AWAY = re.compile(
    r" ?(?:you\b|them\b|him\b|her\b|it (?:back|to you)|(?:it|them|the \w+|your \w+|this) back\b|back\b(?! "
    r"with| to (?:us|me) with)|this (?:link|form)|that\b|if\b|(?:\w+ ){1,4}(?:at|to) the (?:gate|desk|"
    r"counter|door|reception|till|driver|courier|steward|conductor|shop|store|front|technician|fitter)\b|"
    r"(?<=tell )(?:the|my|our|her|his|your) \w+ (?:they|that|he|she|we|it|to|not|about|how)\b|whether\b|sure\b|how (?:it|things|that|"
    r"the)\b|an? (?:\w+ )?(?:appointment|note|look|moment|minute|few|break|seat|call|ride|day off)\b)"
)
_CLAUSE_END = re.compile(
    r",? (?:so|then|and|but|that way|otherwise) (?:that )?(?:i|we|our|the (?:team|driver|carrier|courier|"
    r"airline)|it|he|she|they|you)(?:'\w+)?\b|;|\.(?=\s)| because | since (?:the|it|we|our)\b|, (?:which|i|"
    r"we|and i|the \w+ (?:will|is|asks))\b|"
    r" (?:in order )?to (?:help|check|find|look|make|see|process|proceed|avoid|be able|start|locate|book|"
    r"continue|verify|go|speed|get|open|trace|arrange|set|sort)\b| – | — | when you (?:call|phone|write|"
    r"come|arrive)|"
    r" (?:before|until|unless) (?:i|we)\b|, (?:i'll|we'll|i will|we will)| from (?:the|your) "
    r"(?:confirmation|invoice|mail)| (?:we|i) (?:can|could|will)\b|, please\b|\n"
)
_NOTHING = re.compile(r"\b(?:no|not|nothing|none|never|without|if|whether|\w+n't)\b")
_TEST = re.compile(
    r"\b(?:run|rerun|re-run|repeat|try|measure|test|reproduce|open|take|restart|weigh|"
    r"count)\b[^.;]*\b(?:and|then)\b"
)
REACH = 240
_PATTERNS: tuple[tuple[Sought, How], ...] = (
    (_NEED, "need"),
    (_ONCE, "need"),
    (_GERUND, "give"),
    (_HAVE, "have"),
    (_AT_HAND, "need"),
    (_LACKED, "need"),
)


def regions(own: str, start: int, end: int) -> Iterator[Region]:
    """Give the asking stretches of the sentence at start..end of `own`, the reply's own lower-case words."""
    said = own[start:end]
    yield from _given(said, start)
    for pattern, how in _PATTERNS:
        for match in pattern.finditer(said):
            if not _NO_NEED.search(_before(said, match.start(), 40)) and not (
                how == "have" and "?" not in said
            ):
                yield Region(start + match.end(), start + _end(said, match.end()), how)
    yield from _wanted(said, start)
    yield from _pointed(said, start)
    if said.rstrip().endswith("?") or "?" in said:
        yield from _questions(said, start)
    if len(said) < 60 and ("please" in said or said.rstrip().endswith("?")):
        yield Region(start, end, "bare")


def _wanted(said: str, start: int) -> Iterator[Region]:
    """Give what stands before "is needed", "would help", back to the start of its clause."""
    for match in _WANTED.finditer(said):
        before = _before(said, match.start(), REACH)
        clause = re.split(r"[,;:] (?:but|and|so|then|for)\b|[;:(] ?", before)[-1]
        if not _NOTHING.search(clause):
            first = match.start() - len(clause)
            yield Region(start + first, start + match.start(), "need")


def _pointed(said: str, start: int) -> Iterator[Region]:
    """Give what stands before "could you send it over?", back to the start of the sentence."""
    for match in _THAT.finditer(said):
        before = _before(said, match.start(), REACH)
        if _is_asked(before) and not _NOTHING.search(before):
            yield Region(start + match.start() - len(before), start + match.start(), "need")


def _given(said: str, start: int) -> Iterator[Region]:
    for match in _GIVE.finditer(said):
        before = _before(said, match.start(), REACH)
        if _is_asked(before) and not _GIVEN_AWAY.match(said, match.end()):
            is_after_test = _TEST.search(before) is not None
            yield Region(start + match.end(), start + _end(said, match.end()), "give", is_after_test)


def _is_asked(before: str) -> bool:
    """Tell whether a verb behind `before` says what the customer is to do, not what we do."""
    near = before[-60:]
    opened = _GIVEN_BEFORE.search(near)
    if opened is None or _NO_NEED.search(near):
        return False
    last = opened.group().strip()
    if last == "to":
        return _TO_BEFORE.search(near) is not None
    if last == "," and _PREFACE.search(before):
        return True
    if last in ("and", ",", "or", "then", "so", "also") and before.strip():
        asked = list(_ASKS_AFTER.finditer(before))
        own = list(_OWN_CLAUSE.finditer(before))
        return not own or (bool(asked) and asked[-1].start() > own[-1].start())
    return True


def _questions(said: str, start: int) -> Iterator[Region]:
    stop = said.rfind("?")
    found = [
        match for match in _WH.finditer(said, 0, stop) if _WH_BEFORE.search(_before(said, match.start(), 30))
    ]
    for i, match in enumerate(found):
        limit = found[i + 1].start() if i + 1 < len(found) else stop
        yield Region(start + match.start(), start + min(limit, match.start() + REACH), "wh")


def _end(said: str, at: int) -> int:
    stop = _CLAUSE_END.search(said, at, at + REACH)
    return stop.start() if stop else min(len(said), at + REACH)


def _before(said: str, at: int, reach: int) -> str:
    """Return at most `reach` characters before `at`."""
    return said[max(0, at - reach) : at]
