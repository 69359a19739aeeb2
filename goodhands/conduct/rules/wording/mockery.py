"""Wording that laughs at the customer, or shrugs."""

from goodhands.conduct.rules.phrases import Phrase, Unless, phrase
from goodhands.conduct.rules.wording.fixes import drop_sentence

_MOCK = "This can be read as mockery. Leave it out; the answer alone is stronger."
_VERY = r"(?:(?:being|just|really|very|so|rather|simply|a bit|a little|a|an) )*"

MOCKERY: tuple[Phrase, ...] = (
    phrase(
        """
        discussion story period happy satisfied dummies slowly brain eyes google even line turn customers
        typical detective thought guess offense offence genius surprise shock head simple
        """,
        r"""
            \bend of (?:story|discussion)\b|\bfor dummies\b|\b(?:happy|satisfied) now\?|\beven you\b
            \buse your (?:brain|eyes|head)\b|\bgoogle is your friend\b|\b(?:get|wait) in line\b
            \bwait your turn\b
            \bwe (?:do )?have other customers\b|(?:(?<=\n)|(?<=[.!?] ))typical[.!]
            \bwhat a (?:detective|genius|surprise)\b|\bshould have thought (?:of
            + |about) (?:that|this|it)\b
            \b(?:let me|i'll|i will) (?:say|put|explain|make|write) (?:it|this
            + |that) (?:very )?(?:slowly|simple for you)\b
            \bno offen[cs]e,? but\b|\bi guess you\b
        """,
        _MOCK,
        fixes=drop_sentence,
        unless=Unless(
            before=r"\b(?:we|i|our team) ",
            after=r" (?:that|this|it) (?:must|was|is)\b| (?:for|to) (?:you|your|all)\b",
            within=r"\b(?:pleasant|lovely|nice|happy) surprise\b",
        ),
    ),
    phrase(
        "like else reasonable reader mind magician spell customer magicians mindreader mindreaders",
        r"""
            \bany reasonable (?:person|customer|human)|\bmind[- ]?readers?\b|\bnot (?:a )?magicians?\b
            \bspell (?:it|this|that) out\b(?! in)|\blike every(?:one|body) else\b
            \b(?:not|n't) (?:the|our) only customer
        """,
        _MOCK,
        fixes=drop_sentence,
    ),
    phrase(
        "waste wasting busy important better time",
        r"""
            \b(?:waste of|wasting) (?:my|our|everyone's) time\b
            \b(?:more important|better) things to do\b
            \b(?:i'm|we're|we are|i am) (?:far |way |much )?too busy (?:to|for)\b
        """,
        _MOCK,
        fixes=drop_sentence,
    ),
    phrase(
        """
        not even bother actually can't don't tried did didn't what serious kidding why would expect blind deaf
        joking know notice read see stupid cannot
        """,
        r"""
            \b(?:did|have|do|are|can|could) you even\b
            \b(?:did|do) you (?:bother|actually (?:read|look|check|try))
            \b(?:did you not|didn't you|can't you|can you not
            + |don't you) (?:even |actually )?(?:read|see|look|notice|check|understand|bother|listen
            + |know|follow|get)\b
            \bhave you tried (?:reading|looking|thinking|using your)|\bwhat part of\b
            \bare you (?:serious|kidding|joking|blind|deaf|stupid)\b
            \bwhat (?:did|do|were|else did) you (?:expect(?! to)|think would|thinking)
            \bwhy (?:on earth |in the world )?(?:would|did|didn't|don't) you (?:even|ever|just|not
            + |do that|think|wait so|read)\b
        """,
        _MOCK,
        fixes=drop_sentence,
        unless=Unless(
            after=r".{0,40}\b(?:an? e-?mail from us|our e-?mail of|the notification)\b",
            within=r"\bsorry\b",
        ),
    ),
    phrase(
        """
        managed congratulations well bravo genius einstein nice good nothing surprise imagine clever original
        slow sherlock great boo poor cry majesty highness princess sweetheart honey drama tantrum
        crybabies crybaby
        """,
        r"""
            \b(?:congratulations|well done|bravo|great job|good job) (?:on|for) (?:finally|not
            + |reading|breaking|finding the one|managing to break|ignoring|being)
            (?<=\n)well, (?:congratulations|congrats|done|bravo)\b
            (?:^|(?<=[.!?,] )|(?<=\n))(?:nice try|genius|einstein
            + |sherlock)(?:, \w+)?[.!,]
            \b(?:real |total |absolute |you )?(?:genius|einstein|sherlock)\b(?! (?:bar|holmes
            + |hotel))
            \byou (?:actually |really |even )?managed to (?:break|lose|ruin|miss|destroy|delete)\b
            \bgood luck with that\b|\bthanks for nothing\b|\bsurprise,? surprise\b
            \b(?:well, )?imagine that\b|\bhow (?:clever|original) of you\b|\bslow clap\b|\bboo hoo\b
            \bcry me\b|\byour (?:majesty|highness)\b
            \b(?:what a|all this|such a|the) (?:drama|tantrum)\b|\bdrama queen\b|\bcrybab(?:y|ies)\b
            (?<=, )(?:sweetheart|honey|princess)\b
        """,
        _MOCK,
        fixes=drop_sentence,
    ),
    phrase(
        """
        stupid idiot idiots dumb silly ridiculous foolish ignorant ignorance lazy clueless pathetic
        nonsense absurd overreacting hysterical moron morons incompetent childish unreasonable impatient
        paranoid shut liar whining illiterate dramatic idiotic laziness
        """,
        rf"""
            \b(?:you(?:'re| are)|your|don't be|stop being|how|so|such an?|what an?|that's an?|this is an?
            + |that is an?|another) {_VERY}(?:stupid|silly|dumb|ridiculous|foolish|ignorant|ignorance
            + |laziness|lazy|clueless|pathetic|nonsense|absurd|hysterical|childish|unreasonable|impatient
            + |paranoid|incompetent|illiterate|overreacting|dramatic|idiotic)\b
            \byou(?:'re| are) (?:\w+ )?(?:overreacting|whining)|\b(?:idiots?|morons?)\b|\bshut up\b
            \byou(?:'re| are) (?:a )?liar
        """,
        _MOCK,
        fixes=drop_sentence,
        unless=Unless(
            before=r"\b(?:felt|feel|feels)[ ]",
            after=r"""
                [ ](?:mistake|error|typo|bug|slip|wait|delay) (?:of ours|on our|by us|of mine)
                ,? (?:and )?(?:i'm|i am|we're|we are) (?:so |very |truly )?sorry
            """,
            within=r"\b(?:our|my|us|sorry|apolog\w+)\b",
        ),
    ),
    phrase(
        """
        fault isn't problem whatever say some revolves surely care couldn't google homework lmgtfy leave
        like too tough loss yourself research
        """,
        r"""
            \b(?:not|isn't|wasn't) (?:my|our) (?:fault|problem)\b
            (?:^|(?<=[.!?,] )|(?<=\n))whatever[.,!]|\bif you say so\b|\bwhatever you say\b
            \bsome of us have (?:work|other)\b|\bworld revolves around\b|\bsurely you can\b
            \b(?:i|we) (?:don't|couldn't) care\b(?! for)|\bgoogle it\b
            \bdo your (?:own )?(?:homework|research)\b|\blmgtfy\b|\ba you problem\b
            \btake it or leave it\b|\blike it or not\b|\b(?:that's |it's )?too bad\b(?! (?:that we|we))
            \btough luck\b|\byour loss\b|\bsuit yourself\b
        """,
        _MOCK,
        fixes=drop_sentence,
        unless=Unless(
            before=r"\b(?:not|isn't|sorry for|so sorry about|about)[ ]",
            after=r" (?:by|before|until|till|today|now|this|on|when|in)\b",
            within=r"\bsorry,? (?:for|about) your loss\b",
        ),
    ),
)
