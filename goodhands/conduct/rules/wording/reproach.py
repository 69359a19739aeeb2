"""Wording that says “you did not listen”: said before, told already, stated clearly."""

from goodhands.conduct.rules.phrases import Phrase, Unless, phrase
from goodhands.conduct.rules.wording.fixes import drop, drop_sentence

_AGAIN = "This says “you didn't listen”. Say it once more as if it were the first time."
_READ = "This sends the customer away to read. Tell them what it says; the page may follow as proof."

REPROACH: tuple[Phrase, ...] = (
    phrase(
        "as",
        r"""
            \bas (?:i|we)(?:'ve| have|'d| had)? (?:told you|(?:just )?said)\b(?! (?:on the (?:phone|call)
            + |when we|during|in our call))
            \bas i'm sure you (?:read|know|remember|noticed|are aware)\b
            \bas (?:i|we)(?:'ve| have|'d| had)? (?:already|clearly|repeatedly|previously) (?:said|told
            + |explained|mentioned|stated|wrote|written|pointed out|informed|advised|noted|indicated
            + |clarified|outlined)\b
            \bas (?:(?:i|we)(?:'ve| have)? )?(?:already|previously|repeatedly|clearly) (?:said|told
            + |explained|mentioned|stated|noted|advised|communicated|informed|indicated|discussed
            + |clarified|outlined)
            \bas (?:(?:i|we)(?:'ve| have)? )?(?:explained|mentioned|stated|said|noted|written|wrote
            + |outlined|advised) (?:\w+ )?(?:in my|in our|in the|before|earlier|last time|above|twice
            + |several times|multiple times|many times|to you (?:before|already|twice
            + |last))(?: (?:last|previous|earlier|first|other|prior))?(?: (?:e-?mails?|messages?
            + |reply|replies|mails?|letter))?
        """,
        _AGAIN,
        fixes=drop,
    ),
    phrase(
        "per said told already stating explained",
        r"""
            \b(?:as )?per (?:my|our) (?:last|previous|earlier|first|prior|above|below|initial
            + |recent) \w+
            \bas per (?:my|our) (?:e-?mail|message|reply)
            \blike i (?:already )?(?:said|told you|explained)\b|\bthanks for stating\b
        """,
        _AGAIN,
        fixes=drop,
    ),
    phrase(
        """
        told explained answered already informed mentioned explain repeat again warned advised clearly
        notified repeatedly
        """,
        r"""
            \b(?:i|we)(?:'ve| have|'d| had)? (?:already |repeatedly |clearly )(?:(?:explained
            + |answered|said|mentioned|stated)\b(?! (?:\w+ ){0,3}to (?:the|our|my|him|her|them)\b)
            + |(?:told|informed|asked|advised|warned) you\b)
            \b(?:i|we) (?:have )?told you (?:so|this|that (?:on|in|before|yesterday)|already|before|twice
            + |several|many times|last (?:week|time|month))\b
            \byou(?: were| have been|'ve been| had been|'d been) (?:already |clearly |repeatedly )?
            + (?:told|warned)\b(?! (?:about a|a wrong|two|different|something)\b)
            \byou (?:were|have been|'ve been) (?:already|clearly|repeatedly) (?:informed|advised
            + |notified)\b
            \byou (?:were|have been|'ve been) (?:informed|advised|notified) (?:about (?:this|it
            + |that) )?(?:already|several|repeatedly|multiple|twice|many|more than once)
            \bas you were (?:told|informed|advised)\b
            \b(?:not|n't) (?:going to )?(?:explain|repeat|say) (?:this|it|that|myself) again
        """,
        _AGAIN,
        fixes=drop,
        unless=Unless(
            before=r"\bsorry\b.{0,80}|\b(?:what|that|when|if|since|as|which|glad|wrong|why) (?:\w+ )?",
            after=r".{0,40}\b(?:wrong|otherwise|different)",
            within=r"\b(?:sorry|apolog\w+)\b",
        ),
    ),
    phrase(
        "last hundredth umpteenth time times again repeat explain once over through",
        r"""
            \bfor the (?:last|hundredth|umpteenth|nth|thousandth) time\b|\bhow many (?:more )?times\b
            \b(?:say|explain|repeat) (?:this|it|that) (?:one more time|once more|yet again
            + |(?:for )?the last time)
            \b(?:have|having) to (?:repeat|explain) (?:myself|this|it)\b(?: again)?
            (?:\blet me|(?<=\n)i|(?<=[.!?] )i) repeat\b|\bbeen (?:over|through) (?:this|that)\b
        """,
        _AGAIN,
        fixes=drop_sentence,
        unless=Unless(
            before=r"\b(?:sorry|you|you've|you had) (?:\w+ ){0,3}",
            within=r"\bsorry\b",
        ),
    ),
    phrase(
        """
        rules terms policy accepted agreed instructions conditions contract says black plainly page
        website agreement clearly description email explicitly faq guidelines label manual policies
        quite signs specifically states tickets very signed written
        """,
        r"""
            \b(?:rules|terms|conditions|policy|policies|instructions|contract|page|website|manual
            + |label|description|email|guidelines|faq|tickets?
            + |signs?) (?:very |quite |plainly |clearly |specifically |explicitly )+(?:states?|says?
            + |said|stated|mentions?|shows?|specif\w+|tells?)\b
            \b(?:terms|rules|conditions|contract|policy
            + |agreement)(?: and conditions)?,? (?:that |which )?you (?:have |'ve )?(?:accepted
            + |agreed to|ticked)\b
            \bin black and white\b
        """,
        _READ,
        fixes=drop,
        unless=Unless(
            within=r"\b(?:our own|you(?:'re| are| were) right|so (?:you(?! should| must| ought| had| have)|that|the (?:line|fee|charge))|sorry|apolog\w+"
            r"|\w+'s e-?mail)\b"
        ),
    ),
)
