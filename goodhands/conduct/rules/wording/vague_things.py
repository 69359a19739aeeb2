"""Vague things: more information, further details."""

from collections.abc import Iterator

from goodhands.conduct.rules.case import Fix
from goodhands.conduct.rules.phrases import Hit, Phrase, Unless, one_of, phrase

_WHAT = "Which information? Name the things one by one, then nobody has to write twice."
_OFFERED = "What will it be about? Name what you are going to send."
_MORE = one_of(r"""
    (?:(?:some|any|a (?:bit|little)|a few|much|the) )?(?:more|further|additional
    + |extra)(?: (?:specific|detailed))? (?:information|info|details?|data|input|context|specifics
    + |particulars)
""")
_ASKING = one_of(r"""
    need|needs|requires?|provide|providing|send|sending|give|giving|share|sharing|supply|supplying
    request|requesting|requested|want|wait(?:ing)? (?:for|on)|await|awaiting
    ask(?:ing|ed)?(?: (?:you|them|him|her))? for|submit|pending|lacking|tell (?:me|us)
    let (?:me|us) have|appreciate|(?:i|we)(?:'ll| will) have|you(?:'ll| will) (?:get|receive|have|hear)
    (?:write|back|touch|up|update you|call you|reply|respond|contact you|email you|reach out
    + |return|contact (?:us|me)(?: \w+){0,5}?)(?: (?:to (?:you|us|me)|you|tomorrow|today|by \w+|on \w+|again)){0,2} with
    (?:once|when|until|after|as soon as|before) (?:i|we|they|you) (?:have|get|gather|collect
    + |obtain|receive|received|find)
    (?:need|have|try|trying|going) to (?:get|gather|collect|obtain)
    (?:will|'ll|let me) (?:get|gather|collect|obtain)
""")
_WELCOME = one_of(r"""
    (?:\b(?:no|not|never)|n't)\b(?:\W+\w+){0,2}\W*
    \b(?:(?:happy|glad|hesitate|free|delighted|pleased|like me|want me) to|shall i|should i
    + |would you like|do you want|(?:i|we) can(?! (?:only|not)))(?:\W+\w+){0,2}\W*
    \b(?:thanks|thank you)\b.{0,30}
""")
_IF_YOU_NEED = one_of(r"""
    \b(?:if|should|whenever|in case) (?:you|anyone|they) (?:ever |still |do |also )?(?:need|want
    + |require|would like|'d like|wish|have)\b
    \bdo you (?:still |also )?(?:need|want|require)\b
""")
_LISTED = one_of(r"""
    \s*(?:from you |to \w+(?: \w+){0,3}|on (?:this|your \w+) ?|about \w+(?: \w+){0,3} ?)?(?::
    + |\s?[-–—]|\(|,? (?:such as|namely|specifically|like|for example|e\.g))
""")


def _named(hit: Hit) -> Iterator[Fix]:
    yield hit.fix("Name what you mean", "the following: …")


VAGUE_THINGS: tuple[Phrase, ...] = (
    phrase(
        "more further additional extra",
        rf"""
            \b{_ASKING} (?:(?:me|us|you|him|her|them|our team|to (?:you|us|me)|by|from you|hear|see
            + |know|out) )?(?:with )?{_MORE}\b
        """,
        _WHAT,
        fixes=_named,
        unless=Unless(
            before=_WELCOME,
            after=_LISTED,
            within=_IF_YOU_NEED,
        ),
    ),
    phrase(
        "more further additional extra",
        rf"""
            \b{_MORE} (?:is|are|will be|would be|might be|may be) (?:\w+ )?(?:needed|required
            + |necessary|requested|missing|to follow|sent|provided|shared|available (?:shortly|soon
            + |later)|coming|helpful|useful)
        """,
        _WHAT,
        fixes=_named,
        unless=Unless(
            before=r"\b(?:no|not any|if|any|without)\b.{0,20}",
        ),
    ),
    phrase(
        "more further additional extra",
        rf"""
            \b{_MORE} (?:will follow|to follow|to come|follows?\b|(?:is|are) (?:on (?:its
            + |their) way|coming))
        """,
        _OFFERED,
        fixes=_named,
    ),
    phrase(
        "without",
        rf"\bwithout (?:having |getting )?{_MORE}\b",
        _WHAT,
        fixes=_named,
    ),
    phrase(
        "more further additional extra other relevant",
        r"""
            \b(?:need|require|send|sending|provide|share|give|let (?:me|us) have)\b[^.!?\n:]{2,80}(?:,? and|,? or|, plus|,? as well as|,? together with|,? along with)
            +  (?:(?:any|some|all) (?:more|further|additional|extra|relevant)|more|further|additional) (?:information|info|details?)\b
        """,
        _WHAT,
        fixes=_named,
        unless=Unless(before=_WELCOME, after=_LISTED, within=_IF_YOU_NEED),
    ),
)
