"""Wording that makes the customer feel small: what is easy, obvious, known to everyone."""

from goodhands.conduct.rules.phrases import Phrase, Unless, one_of, phrase
from goodhands.conduct.rules.wording.fixes import drop, drop_sentence

_SIMPLE = "What is simple for us was hard enough to ask about. Just show the way."
_OBVIOUS = "If it were obvious, nobody would have asked. The sentence is friendlier without it."
_IT_IS = r"(?:(?:that|it|this)(?:'s| is| was)|thats|its)"
_VERY = one_of(r"""
    (?:(?:really|very|quite|so|pretty|just|rather|actually|all|as|that|extremely|super|incredibly
    + |literally|honestly|truly|perfectly|fairly) )*
""")

BELITTLING: tuple[Phrase, ...] = (
    phrase(
        "simple explanatory",
        rf"""
            \b{_IT_IS} {_VERY}(?:simple|self[- ]explanatory)\b(?! (?:mistake|error|slip|fault
            + |oversight|mix|typo|matter of pride|gift|design|pleasure))
        """,
        _SIMPLE,
        fixes=drop_sentence,
        unless=Unless(
            before=r"\b(?:so|hope|hopes|make sure|making sure|ensure|glad|happy) (?:that )?",
            within=r"\bwe (?:want|made|make|built|try|designed)\b",
        ),
    ),
    phrase(
        "straightforward easy hard difficult complicated rocket simpler easier clearer clear",
        rf"""
            \b(?:{_IT_IS} (?:really|so|pretty|quite|very|fairly) (?:straightforward
            + |easy)(?=\s*(?:[,;:.!–—-]|$|\n|really|just|if you))|(?:{_IT_IS} (?:really )?not|(?:it
            + |that|this) (?:really )?isn't
            + |how) (?:really )?(?:that |so |all that |very |exactly )?(?:hard|difficult
            + |complicated)\b(?! (?:to (?:see|understand|imagine) (?:why|how)|for us))|rocket science
            + |(?:can|could)(?:n't|not) (?:be|make it|put it) (?:any )?(?:clearer|simpler|easier
            + |more clear))
        """,
        _SIMPLE,
        fixes=drop_sentence,
        unless=Unless(
            before=r"\bsorry\b.{0,60}|\b(?:know|see|imagine|understand|tell me|exactly)[ ]",
        ),
    ),
    phrase(
        """
        anyone anybody everyone child five year grandmother grandma everybody common knowledge nobody
        else customers kid toddler
        """,
        r"""
            \b(?:(?:anyone|anybody|everyone|everybody) (?:can|could) (?:do|figure|manage|understand
            + |follow|see that|handle|work|find|solve|fix|get)\b(?: (?:it|this|that))?|(?:even )?(?:a
            + |any|my) (?:\w+ )?(?:child|five-year-old|5-year-old|toddler|kid|grandmother
            + |grandma) (?:can|could|would|knows|understands|manages)|(?:everyone
            + |everybody) (?:else )?knows|(?:basic |simple |plain )?common (?:sense|knowledge)
            + |(?:nobody|no one) else (?:has|had|seems|complain|is|struggles|ever)|(?:everyone
            + |everybody|all (?:our |the )?other customers|other customers) (?:else )?(?:manages?
            + |can do|understands?|have no|had no|has no|figured|seems? to|finds?|knows?|gets? it))
        """,
        _SIMPLE,
        fixes=drop_sentence,
        unless=Unless(
            after=r"[ ](?:on|with) (?:your|the) (?:team|link|plan)",
        ),
    ),
    phrase(
        "obviously obvious",
        r"""
            \b(?:quite |pretty |very )?obviously\b
            \b(?:it's|it is|that's|that is|this is|should be|should have been|is|seems
            + |as is) (?:quite |pretty |rather |blindingly |fairly )?obvious\b(?! (?:to (?:us|me)|we
            + |our))
        """,
        _OBVIOUS,
        fixes=drop,
        unless=Unless(
            before=r"\b(?:we|i|our|us|not|isn't|was|were|n't) (?:\w+ )?",
            after=r"""
                ,? (?:(?:it|this|that)(?:'s| is| was) (?:our|my) |we(?:'re|'ll|'ve)?|i(?:'m|'ll|'ve)?|our|not (?:what|how|good|acceptable|right
                + |the))\b
            """,
        ),
    ),
    phrase(
        "clearly",
        r"""
            \b(?:you (?:have |had |are |'re )?clearly|clearly,? (?:you|stated|states|says|written
            + |shown|marked|described|explained|visible|mentioned)|clearly (?:state|say|mention|show
            + |explain)s?|as (?:you can )?clearly (?:see|read)?|quite clearly|very clearly)\b
        """,
        _OBVIOUS,
        fixes=drop,
        unless=Unless(
            before=r"""
                \b(?:you|so|and|photo|photos|picture|video|report|thank you for|thanks for|to|we|i|more
                + |not|n't) (?:\w+ ){0,2}(?<!rules )(?<!terms )(?<!conditions )(?<!page )
            """,
            within=r"\b(?:thank|thanks|so you(?! should| must| ought| had| have)|photos?|pictures?|videos?|screenshot)\b",
        ),
    ),
)
